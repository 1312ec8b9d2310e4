"""Version 3: in which contacts a message of the library was used."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE message_use (
        message BLOB NOT NULL, k INTEGER NOT NULL, PRIMARY KEY(message, k)) WITHOUT ROWID""",
    "CREATE INDEX message_use_contact ON message_use(k)",
)
