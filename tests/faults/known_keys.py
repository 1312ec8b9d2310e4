"""Vaults opened as the application opens them, each pair of key file and passphrase stretched once."""

from __future__ import annotations

from contextlib import suppress
from functools import cache

from liaise_desktop.crypto import slots
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.storage import vault_opening
from liaise_desktop.storage.key_file import open_keys
from liaise_desktop.storage.vault import Vault, VaultSettings
from liaise_desktop.storage.vault_label import VaultLabel, write_label
from tests.vault_kit import PASSPHRASE, Clock, Ticks


@cache
def _stretched(data, passphrase):
    try:
        return slots.open_with_passphrase(data, passphrase)
    except LiaiseError as error:
        return error


def known(passphrase):
    """Return what opens a key file by *passphrase*, as often as one likes."""

    def open_slot(data):
        found = _stretched(data, passphrase)
        if isinstance(found, LiaiseError):
            raise found
        return found

    return open_slot


def open_known(folder, *, passphrase=PASSPHRASE, **settings):
    """Return the vault in *folder*: what `Vault.open` does, without stretching twice."""
    settings = VaultSettings(**{"now": Clock(), "ticks": Ticks(), **settings})
    keys = open_keys(folder, known(passphrase))
    vault = Vault(vault_opening.open_files(folder, keys, settings.second_anchor), settings)
    info = vault.info
    with suppress(LiaiseError):
        write_label(folder, VaultLabel(info.label, info.practice, settings.now().isoformat()))
    return vault
