"""Version 3: the lists of records that stand by themselves: rounds, requests, plans, registers."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    # What was erased is known by the sealed tombstones beside the vault alone.
    "DROP TABLE tombstone",
    # One line of a list. owner: the case or mediation it counts to; parent: what it belongs to
    # there, such as a goal to its plan; open: whether it is still to be worked on.
    """CREATE TABLE item_row (
        k INTEGER PRIMARY KEY, id BLOB NOT NULL, type TEXT NOT NULL, owner BLOB, parent BLOB,
        sort TEXT NOT NULL, open INTEGER NOT NULL)""",
    "CREATE INDEX item_row_page ON item_row(type, sort, id, open)",
    "CREATE INDEX item_row_owner ON item_row(owner, type, sort, id, open)",
    """CREATE INDEX item_row_parent ON item_row(parent, type, sort, id, open)
        WHERE parent IS NOT NULL""",
)
