"""Facts about the vault itself, one text to a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection

MERGE_DUE = "merge_due"  # set while erased words may rest in the search index


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What a vault is called and whose it is.

    Attributes:
        vault_id: 32 hex digits.
        label: What the worker called it.
        practice: Whether it is for practice; practice and real work never meet.
        city, principal: Empty until a city and a person were given to it.
        epoch: The author epoch in which this device writes now.
        created, last_saved: ISO text with offset.
    """

    vault_id: str
    label: str
    practice: bool
    city: str
    principal: str
    epoch: str
    created: str
    last_saved: str


def put_meta(db: Connection, key: str, value: str) -> None:
    """Keep *value* under *key*, in place of what was there."""
    db.execute(
        "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value=excluded.value",
        (key, value),
    )


def get_meta(db: Connection, key: str, default: str = "") -> str:
    """Return what is kept under *key*, *default* if nothing is."""
    row = db.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone()
    return default if row is None else str(row[0])


def read_info(db: Connection) -> VaultInfo:
    """Return what the vault is called and whose it is."""
    known = dict(db.execute("SELECT key, value FROM meta").fetchall())
    return VaultInfo(
        vault_id=known.get("vault_id", ""),
        label=known.get("label", ""),
        practice=known.get("practice") == "1",
        city=known.get("city", ""),
        principal=known.get("principal", ""),
        epoch=known.get("epoch", ""),
        created=known.get("created", ""),
        last_saved=known.get("last_saved", ""),
    )
