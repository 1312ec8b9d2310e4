"""Keys that are stretched once: the same answer, without the wait each time.

Thousands of states of a disk are opened with one passphrase. What is slow is one function of the
library, which gives the same bytes for the same question; here it is asked once.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache

from liaise_desktop.crypto import slots
from tests.vault_kit import PASSPHRASE, open_vault

_once = cache(slots.hash_secret_raw)


@contextmanager
def stretched_once():
    """Remember inside the block what stretching gave."""
    real, slots.hash_secret_raw = slots.hash_secret_raw, _once
    try:
        yield
    finally:
        slots.hash_secret_raw = real


def open_known(folder, *, passphrase=PASSPHRASE, **settings):
    """Return the vault in *folder*; inside `stretched_once` only the first time takes long."""
    return open_vault(folder, passphrase=passphrase, **settings)
