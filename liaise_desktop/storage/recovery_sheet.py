"""What the vault remembers of its recovery sheet: digests of the groups, and two dates.

A digest serves the rehearsal, in which two groups are typed back from the paper. Whoever has the
vault open could work the code out of the digests; they learn nothing that they could not read.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.recovery import groups, plain_group
from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.storage.database import one
from liaise_desktop.storage.meta import get_meta, put_meta

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.storage.database import Connection

SECRET = "sheet"  # noqa: S105 - the name of a row
MADE, REHEARSED = "sheet_made", "sheet_rehearsed"
GROUPS = 7
ASKED = 2
REHEARSED_EVERY = timedelta(days=365)
_SALT_BYTES = 16
_DIGEST_BYTES = 16


def remember_sheet(
    db: Connection, db_key: bytes, code: str, random: Callable[[int], bytes], moment: str
) -> None:
    """Keep what a rehearsal needs of the sheet with this code, made at *moment*."""
    salt = random(_SALT_BYTES)
    digests = [
        _digest(db_key, salt, number, group).hex()
        for number, group in enumerate(groups(code), 1)
    ]
    value = canonical({"groups": digests, "salt": salt.hex()})
    db.execute(
        "INSERT INTO secret VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value=excluded.value",
        (SECRET, value),
    )
    put_meta(db, MADE, moment)
    put_meta(db, REHEARSED, "")


def rehearsable(db: Connection) -> bool:
    """Whether the groups of the sheet can be checked."""
    return bool(one(db, "SELECT count(*) FROM secret WHERE name=?", (SECRET,)) == 1)


def groups_fit(db: Connection, db_key: bytes, typed: Mapping[int, str]) -> bool:
    """Whether what was typed for each group, counted from 1, is what stands on the sheet."""
    value = one(db, "SELECT value FROM secret WHERE name=?", (SECRET,))
    if value is None or not typed:
        return False
    kept = parse_canonical(bytes(value))
    salt = bytes.fromhex(kept["salt"])
    return all(
        hmac.compare_digest(
            _digest(db_key, salt, number, plain_group(text)).hex(), kept["groups"][number - 1]
        )
        for number, text in typed.items()
    )


def groups_to_ask(random: Callable[[int], bytes]) -> tuple[int, ...]:
    """Return two different groups drawn by chance, counted from 1, in their order."""
    left = list(range(1, GROUPS + 1))
    drawn = [left.pop(int.from_bytes(random(8), "big") % len(left)) for _ in range(ASKED)]
    return tuple(sorted(drawn))


def due(db: Connection, now: datetime) -> bool:
    """Whether a year has passed since the sheet was made or last rehearsed."""
    told = get_meta(db, REHEARSED) or get_meta(db, MADE) or get_meta(db, "created")
    try:
        last = datetime.fromisoformat(told)
    except ValueError:
        return True
    return now - last >= REHEARSED_EVERY


def _digest(db_key: bytes, salt: bytes, number: int, group: str) -> bytes:
    said = salt + bytes([number]) + group.encode()
    return hmac.digest(derive(db_key, SECRET), said, hashlib.sha256)[:_DIGEST_BYTES]
