"""A rescue file: drafts that found no room in the vault, sealed, wherever there is room.

Its key is derived from the key of the database: nothing but this vault can take it in.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.sealed import open_sealed, seal
from liaise_desktop.domain.errors import RescueRefusedError
from liaise_desktop.storage.files import read_small, replace_lasting
from liaise_desktop.storage.meta import get_meta, put_meta

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from liaise_desktop.storage.unit_of_work import VaultUnitOfWork
    from liaise_desktop.storage.vault import Vault
    from liaise_desktop.storage.vault_access import VaultAccess

MAGIC: Final = b"LIAISEr1"
LARGEST: Final = 64 * 1024 * 1024
_TAKEN: Final = "rescues_taken"  # digests of files that could not be removed after they came in
_REMEMBERED: Final = 20
_MOST: Final = 50  # files looked at in one place


def write_rescue(
    access: VaultAccess, drafts: Mapping[str, Mapping[str, Any]], places: Iterable[Path]
) -> Path:
    """Write *drafts* sealed into the first of *places* that takes them, and return the file.

    Raises:
        RescueRefusedError: None took them; nothing is left anywhere.
    """
    made = access.now()
    content = {"v": 1, "vault": access.vault_id, "made": made.isoformat(), "drafts": dict(drafts)}
    data = json.dumps(content, separators=(",", ":"), allow_nan=False).encode()
    sealed = seal(data, _key(access), MAGIC, access.random)
    # A moment and chance: two files never take each other's name.
    moment = made.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    name = f"{_stem(access)}-{moment}-{access.random(2).hex()}.sealed"
    for place in places:
        with suppress(OSError):
            replace_lasting(place / name, sealed)
            return place / name
    raise RescueRefusedError


def take_in(vault: Vault, places: Iterable[Path]) -> int:
    """Keep the drafts of every rescue file of this vault, on the writing thread; return how many.

    A draft that was kept in the vault later than the file was made stays. A file goes once what it
    held is on the disk; one that cannot be removed is not taken in twice.

    Raises:
        VaultError: The vault could not be written; the files stay.
    """
    count = 0
    for path in dict.fromkeys(each for place in places for each in _found(vault.access, place)):
        with suppress(OSError):
            count += _take(vault, path)
    return count


def _take(vault: Vault, path: Path) -> int:
    sealed = read_small(path, LARGEST)
    drafts, made = _read(vault.access, sealed)
    if made is None:
        return 0
    digest = hashlib.sha256(sealed).hexdigest()[:16]
    with vault.unit() as unit:
        taken = get_meta(unit.db, _TAKEN).split()
        kept = [] if digest in taken else [_keep(unit, *each, made) for each in drafts.items()]
        if digest not in taken:
            put_meta(unit.db, _TAKEN, " ".join([*taken, digest][-_REMEMBERED:]))
    path.unlink()
    return sum(kept)


def _keep(unit: VaultUnitOfWork, key: str, content: Mapping[str, Any], made: datetime) -> bool:
    row = unit.db.execute("SELECT kept_at FROM draft WHERE key=?", (key,)).fetchone()
    if row is not None and datetime.fromisoformat(row[0]) >= made:
        return False
    unit.drafts.keep(key, content)
    return True


def _read(access: VaultAccess, sealed: bytes) -> tuple[dict[str, dict[str, Any]], datetime | None]:
    data = open_sealed(sealed, _key(access), MAGIC)
    if data is None:
        return {}, None
    content = json.loads(data)  # sealed by us: what is in it is what we wrote
    if content["vault"] != access.vault_id:
        return {}, None
    return content["drafts"], datetime.fromisoformat(content["made"])


def _found(access: VaultAccess, place: Path) -> list[Path]:
    try:
        return sorted(place.glob(f"{_stem(access)}-*.sealed"))[:_MOST]
    except OSError:
        return []


def _stem(access: VaultAccess) -> str:
    return f"liaise-rescue-{access.vault_id[:8]}"


def _key(access: VaultAccess) -> bytes:
    return derive(access.db_key, "rescue")
