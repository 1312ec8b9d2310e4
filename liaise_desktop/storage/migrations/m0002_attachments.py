"""Version 2: the bytes of attachments, who names them, and what was erased from a backup."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    # Bytes are held once, by their hash; sha is empty while they are being written, and again
    # once nothing names them any more. state: 0 being written, 1 whole, 2 to be taken away.
    """CREATE TABLE attachment (
        k INTEGER PRIMARY KEY,
        sha BLOB UNIQUE,
        size INTEGER NOT NULL DEFAULT 0,
        mime TEXT NOT NULL DEFAULT '',
        state INTEGER NOT NULL DEFAULT 0
    )""",
    # What an interruption or an erasure left is found without reading all of them.
    "CREATE INDEX attachment_left ON attachment (state) WHERE state<>1",
    """CREATE TABLE chunk (
        attachment_k INTEGER NOT NULL REFERENCES attachment (k),
        i INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (attachment_k, i)
    )""",
    # Which change names which bytes; the row goes with the body of the change.
    """CREATE TABLE attached (
        change_k INTEGER PRIMARY KEY REFERENCES change (k),
        sha BLOB NOT NULL
    )""",
    "CREATE INDEX attached_sha ON attached (sha)",
    """CREATE TABLE staged_attachment (
        file_k INTEGER NOT NULL REFERENCES staged_file (k),
        sha BLOB NOT NULL,
        PRIMARY KEY (file_k, sha)
    ) WITHOUT ROWID""",
    "CREATE INDEX staged_attachment_sha ON staged_attachment (sha)",
    # An erasure finds the copies that wait to be brought in.
    "CREATE INDEX staged_change_id ON staged_change (id)",
    # What was taken out of this file while it was a backup, without the change that erases it.
    "CREATE TABLE tombstone (change_id BLOB PRIMARY KEY) WITHOUT ROWID",
)
