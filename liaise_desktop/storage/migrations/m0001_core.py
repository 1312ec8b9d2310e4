"""Version 1, the core: changes, records, binders, authors, devices, secrets and drafts.

Keys inside the file are small integers; ids are 16 bytes and stand in one unique index each; the
body of a change is apart from it, so that it can be erased.
"""

from __future__ import annotations

STATEMENTS = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE author (
        k INTEGER PRIMARY KEY,
        key BLOB NOT NULL,
        epoch TEXT NOT NULL,
        UNIQUE (key, epoch)
    )""",
    """CREATE TABLE device (
        key BLOB PRIMARY KEY,
        principal TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        age TEXT NOT NULL,
        serial INTEGER NOT NULL,
        cert BLOB NOT NULL,
        issuer TEXT NOT NULL,
        valid_after INTEGER NOT NULL,
        valid_before INTEGER NOT NULL
    )""",
    "CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL)",
    """CREATE TABLE binder (
        k INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        purpose TEXT NOT NULL DEFAULT '',
        subject BLOB NOT NULL DEFAULT x'',
        audience TEXT NOT NULL DEFAULT '[]',
        sealed INTEGER NOT NULL DEFAULT 0
    )""",
    """CREATE TABLE record (
        k INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        binder_k INTEGER NOT NULL REFERENCES binder (k),
        type TEXT NOT NULL,
        heads TEXT NOT NULL DEFAULT '{}',
        conflicted INTEGER NOT NULL DEFAULT 0,
        current TEXT NOT NULL DEFAULT '{}'
    )""",
    """CREATE TABLE change (
        k INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        binder_k INTEGER NOT NULL REFERENCES binder (k),
        author_k INTEGER NOT NULL REFERENCES author (k),
        n INTEGER NOT NULL,
        record_k INTEGER NOT NULL REFERENCES record (k),
        kind TEXT NOT NULL,
        hlc INTEGER NOT NULL,
        header BLOB NOT NULL,
        sig BLOB NOT NULL,
        aside INTEGER NOT NULL DEFAULT 0
    )""",
    # Not unique: two changes with one number are a fork, which must be kept to be shown.
    "CREATE INDEX change_in_chain ON change (binder_k, author_k, n, aside)",
    "CREATE INDEX change_of_record ON change (record_k, aside)",
    # One row for each change, empty once erased: a row that is missing was lost.
    """CREATE TABLE body (
        change_k INTEGER PRIMARY KEY REFERENCES change (k),
        data BLOB
    )""",
    """CREATE TABLE erased (
        change_id BLOB NOT NULL,
        by_k INTEGER NOT NULL REFERENCES change (k),
        PRIMARY KEY (change_id, by_k)
    ) WITHOUT ROWID""",
    "CREATE TABLE draft (key TEXT PRIMARY KEY, kept_at TEXT NOT NULL, content TEXT NOT NULL)",
    "CREATE TABLE index_queue (record_k INTEGER PRIMARY KEY)",
)
