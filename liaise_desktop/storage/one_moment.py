"""Lets several queries see the vault as it is at one moment, whoever writes meanwhile."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from liaise_desktop.storage.database import translate_errors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaise_desktop.storage.database import Connection


@contextmanager
def at_one_moment(db: Connection) -> Iterator[None]:
    """Open a transaction that reads, unless one is open; failures of the disk are translated."""
    if db.in_transaction:
        yield
        return
    with translate_errors():
        db.execute("BEGIN")
        try:
            yield
        finally:
            if db.in_transaction:  # a disk that failed has ended it already
                db.execute("ROLLBACK")  # nothing was written: it needs no room
