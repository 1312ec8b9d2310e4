"""The bytes of attachments, held once by their hash for as long as anything names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain.changes import SET
from liaise_desktop.storage.database import one
from liaise_desktop.storage.record_states import trusted_fields

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.domain.changes import Header
    from liaise_desktop.storage.database import Connection

CHUNK_BYTES = 64 * 1024
WRITING, WHOLE, GONE = 0, 1, 2  # what attachment.state says
ATTACHMENT = "attachment"  # the type of the records that name bytes
_DIGEST_HEX = 64
CHUNKS_IN_A_STEP = 24  # taken away at once: about 10 ms


def named_by(header: Header, body: bytes | None) -> bytes | None:
    """Return the hash of the bytes that a change names, None if it names none."""
    if header.type != ATTACHMENT or header.kind != SET or body is None:
        return None
    return _digest(trusted_fields(body).get("sha256"))


def _digest(text: object) -> bytes | None:
    if not isinstance(text, str) or len(text) != _DIGEST_HEX:
        return None
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


def note_named(db: Connection, change_k: int, header: Header, body: bytes | None) -> None:
    """Keep which bytes a change names."""
    sha = named_by(header, body)
    if sha is not None:
        db.execute("INSERT OR IGNORE INTO attached VALUES (?, ?)", (change_k, sha))


def let_go(db: Connection, shas: Iterable[bytes]) -> None:
    """Mark the bytes that nothing names any more; `sweep` takes them away."""
    for sha in shas:
        db.execute(
            "UPDATE attachment SET state=?1, sha=NULL WHERE sha=?2"
            " AND NOT EXISTS (SELECT 1 FROM attached WHERE sha=?2)"
            " AND NOT EXISTS (SELECT 1 FROM staged_attachment WHERE sha=?2)",
            (GONE, sha),
        )


def let_staged_go(db: Connection, file_k: int) -> None:
    """Let go of the bytes that came with a file, once the file is forgotten."""
    shas = db.execute(
        "DELETE FROM staged_attachment WHERE file_k=? RETURNING sha", (file_k,)
    ).fetchall()
    let_go(db, [sha for (sha,) in shas])


def abandon_unfinished(db: Connection) -> None:
    """Mark what was being written when the program ended."""
    db.execute("UPDATE attachment SET state=? WHERE state=?", (GONE, WRITING))


def left_to_sweep(db: Connection) -> bool:
    """Whether bytes wait to be taken away."""
    return one(db, "SELECT 1 FROM attachment WHERE state=2 LIMIT 1") is not None


def sweep(db: Connection, chunks: int = CHUNKS_IN_A_STEP) -> bool:
    """Take away some of what nothing names; return whether there is more."""
    k = one(db, "SELECT k FROM attachment WHERE state=2 LIMIT 1")
    if k is None:
        return False
    gone = db.execute(
        "DELETE FROM chunk WHERE rowid IN ("
        "SELECT rowid FROM chunk WHERE attachment_k=? ORDER BY i DESC LIMIT ?)",
        (k, chunks),
    ).rowcount
    if gone < chunks:
        db.execute("DELETE FROM attachment WHERE k=?", (k,))
    return left_to_sweep(db)
