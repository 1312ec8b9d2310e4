"""Who is who: authors of changes, and names of principals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.application.listings import Author

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.storage.database import Connection


def names_of(db: Connection, principals: Iterable[str]) -> dict[str, str]:
    """Return the names of those *principals* that this vault knows a device of."""
    known = dict(db.execute("SELECT principal, name FROM device ORDER BY serial").fetchall())
    return {one: known[one] for one in sorted(set(principals)) if known.get(one)}


def authors(db: Connection) -> dict[int, Author]:
    """Return every author of this vault by local key; there are few."""
    rows = db.execute(
        "SELECT a.k, a.key, ifnull(d.principal, ''), ifnull(d.name, ''), ifnull(d.role, '')"
        " FROM author a LEFT JOIN device d ON d.key = a.key"
    )
    return {k: Author(key.hex(), *who) for k, key, *who in rows}
