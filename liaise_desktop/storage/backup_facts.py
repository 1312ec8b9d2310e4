"""What a vault remembers of its backups: where they lie, when the last one was made, what failed.

All of it is in the table ``meta`` and stays on this laptop: it does not go back with a restore.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import NotCanonicalError
from liaise_desktop.storage.meta import get_meta, put_meta

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.storage.database import Connection

PLACES: Final = "backup_places"
LAST_AT: Final = "last_backup_at"
LAST_PLACE: Final = "last_backup_place"
FAILED_SINCE: Final = "last_backup_failed_since"
FAILURE: Final = "last_backup_failure"
MOST_PLACES: Final = 20


@dataclass(frozen=True)
class KnownPlace:
    """A folder or stick to which somebody backed up.

    Attributes:
        folder: Where it was.
        name: What it is called on the screen.
        last_at: When a backup was last made there, ISO text.
        erased: Which erasures were done in all backups there when it was last seen, a digest.
        key: Under which database key they all were then, see `backup_label.key_mark`.
    """

    folder: str
    name: str
    last_at: str
    erased: str
    key: str


@dataclass(frozen=True)
class BackupFacts:
    """How backing up went.

    Attributes:
        last_at, last_place: Of the last backup; empty if there was none.
        failed_since, failure: When it began to fail and the code of the last error; else empty.
    """

    last_at: str
    last_place: str
    failed_since: str
    failure: str


def read_facts(db: Connection) -> BackupFacts:
    """Return how backing up went."""
    return BackupFacts(
        *(get_meta(db, key) for key in (LAST_AT, LAST_PLACE, FAILED_SINCE, FAILURE))
    )


def note_made(db: Connection, at: str, place: str) -> None:
    """Remember that a backup was made."""
    for key, value in ((LAST_AT, at), (LAST_PLACE, place), (FAILED_SINCE, ""), (FAILURE, "")):
        put_meta(db, key, value)


def note_failed(db: Connection, at: str, code: str) -> None:
    """Remember that a backup failed, and since when it does."""
    put_meta(db, FAILED_SINCE, get_meta(db, FAILED_SINCE) or at)
    put_meta(db, FAILURE, code)


def read_places(db: Connection) -> list[KnownPlace]:
    """Return the places that are known, the vault's own folder aside; last used first."""
    try:
        value = parse_canonical(get_meta(db, PLACES, "[]").encode())
    except NotCanonicalError:
        return []
    return [KnownPlace(**each) for each in value if _is_place(each)]


def put_place(db: Connection, place: KnownPlace) -> None:
    """Remember a place, in place of what was known of it."""
    others = [each for each in read_places(db) if each.folder != place.folder]
    _write(db, [place, *others][:MOST_PLACES])


def _write(db: Connection, places: Sequence[KnownPlace]) -> None:
    put_meta(db, PLACES, canonical([asdict(each) for each in places]).decode())


def _is_place(value: Any) -> bool:
    return isinstance(value, dict) and (
        value.keys() == set(KnownPlace.__dataclass_fields__)
        and all(isinstance(text, str) for text in value.values())
    )
