"""Version 1: streams of export files, what waits to be brought in, and the hand-over log.

Ids and keys are blobs; moments are ISO 8601 text with offset.
"""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    # Where each outgoing stream stands; one for each group of recipients.
    """CREATE TABLE stream_out (
        recipients BLOB PRIMARY KEY,
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        prev TEXT,
        acks_sha256 TEXT NOT NULL
    ) WITHOUT ROWID""",
    # Every export that was verified here; imported is empty while it was not brought in whole.
    """CREATE TABLE stream_in (
        sender BLOB NOT NULL,
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        manifest_sha256 TEXT NOT NULL,
        prev TEXT,
        created INTEGER NOT NULL,
        imported TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (sender, stream, seq, manifest_sha256)
    ) WITHOUT ROWID""",
    # How far each device said that it holds each log, and where it said so last.
    """CREATE TABLE ack (
        device BLOB NOT NULL,
        binder BLOB NOT NULL,
        author BLOB NOT NULL,
        epoch TEXT NOT NULL,
        n INTEGER NOT NULL,
        head BLOB NOT NULL,
        PRIMARY KEY (device, binder, author, epoch)
    ) WITHOUT ROWID""",
    """CREATE TABLE ack_source (
        device BLOB NOT NULL,
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        created INTEGER NOT NULL,
        PRIMARY KEY (device, stream)
    ) WITHOUT ROWID""",
    """CREATE TABLE staged_file (
        k INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        file TEXT NOT NULL,
        size INTEGER NOT NULL,
        status TEXT NOT NULL,
        incoming TEXT NOT NULL,
        decisions TEXT NOT NULL DEFAULT '{}',
        transfer TEXT NOT NULL DEFAULT ''
    )""",
    # A binder's changes come in one run: first_k to last_k.
    """CREATE TABLE staged_binder (
        file_k INTEGER NOT NULL REFERENCES staged_file (k),
        binder BLOB NOT NULL,
        status TEXT NOT NULL,
        hold TEXT NOT NULL DEFAULT '',
        changes INTEGER NOT NULL,
        first_k INTEGER NOT NULL,
        last_k INTEGER NOT NULL,
        PRIMARY KEY (file_k, binder)
    ) WITHOUT ROWID""",
    """CREATE TABLE staged_change (
        k INTEGER PRIMARY KEY,
        file_k INTEGER NOT NULL REFERENCES staged_file (k),
        id BLOB NOT NULL,
        record BLOB NOT NULL,
        type TEXT NOT NULL,
        author BLOB NOT NULL,
        epoch TEXT NOT NULL,
        n INTEGER NOT NULL,
        header BLOB NOT NULL,
        sig BLOB NOT NULL,
        body BLOB
    )""",
    "CREATE INDEX staged_change_record ON staged_change (record)",
    # Changes without a body, and what would explain it.
    "CREATE TABLE staged_empty (file_k INTEGER NOT NULL, change_id BLOB NOT NULL)",
    "CREATE TABLE staged_erased (file_k INTEGER NOT NULL, change_id BLOB NOT NULL)",
    # The hand-over log.
    """CREATE TABLE transfer (
        k INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        direction TEXT NOT NULL,
        at TEXT NOT NULL,
        file TEXT NOT NULL,
        partner TEXT NOT NULL,
        partner_key BLOB NOT NULL DEFAULT x'',
        changes INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        undo_until TEXT NOT NULL DEFAULT '',
        manifest_sha256 TEXT NOT NULL DEFAULT ''
    )""",
    "CREATE INDEX transfer_at ON transfer (at)",
    """CREATE TABLE transfer_case (
        transfer_id TEXT NOT NULL,
        case_id BLOB NOT NULL,
        notes INTEGER NOT NULL,
        sessions INTEGER NOT NULL,
        PRIMARY KEY (transfer_id, case_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX transfer_case_case ON transfer_case (case_id)",
    # What a hand-over brought, for as long as it can be undone.
    """CREATE TABLE transfer_change (
        k INTEGER PRIMARY KEY,
        transfer_id TEXT NOT NULL,
        change_id BLOB NOT NULL
    )""",
    "CREATE INDEX transfer_change_transfer ON transfer_change (transfer_id)",
)
