"""Takes the words of erased changes out of every place that keeps them beside the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain.records import Note
from liaise_desktop.storage.attachment_rows import let_go, named_by
from liaise_desktop.storage.record_states import trusted_header

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.storage.database import Connection


_NEW_NOTE = 2  # parts of its key


def empty_body(db: Connection, change_k: int) -> None:
    """Take away the body of a change, and the attachment that nobody else names."""
    db.execute("UPDATE body SET data=NULL WHERE change_k=?", (change_k,))
    shas = db.execute(
        "DELETE FROM attached WHERE change_k=? RETURNING sha", (change_k,)
    ).fetchall()
    let_go(db, [sha for (sha,) in shas])


def empty_staged(db: Connection, change_ids: Iterable[bytes], binder: str | None = None) -> None:
    """Take the bodies of changes out of the files that wait to be brought in.

    With *binder* only of changes that are of this binder.
    """
    for change in change_ids:
        rows = db.execute(
            "SELECT k, file_k, header, body FROM staged_change WHERE id=? AND body IS NOT NULL",
            (change,),
        ).fetchall()
        for k, file_k, header, body in rows:
            if binder is not None and trusted_header(header).binder != binder:
                continue
            db.execute("UPDATE staged_change SET body=NULL WHERE k=?", (k,))
            _let_staged_go(db, file_k, named_by(trusted_header(header), body))


def _let_staged_go(db: Connection, file_k: int, sha: bytes | None) -> None:
    if sha is None:
        return
    rows = db.execute(
        "SELECT header, body FROM staged_change WHERE file_k=? AND type='attachment' "
        "AND body IS NOT NULL",
        (file_k,),
    )
    if all(named_by(trusted_header(header), body) != sha for header, body in rows):
        db.execute("DELETE FROM staged_attachment WHERE file_k=? AND sha=?", (file_k, sha))
        let_go(db, [sha])


def forget_drafts(db: Connection, record: str, *, blank: bool) -> None:
    """Forget the drafts that were begun from what a record said.

    A correction in the making holds the words of the version that it corrects. Where nothing is
    left of a record (*blank*), whatever is being written about it goes too.
    """
    for (key,) in db.execute("SELECT key FROM draft").fetchall():
        parts = key.split(":")
        if record not in parts:
            continue
        # What is under note:<case> is a new note of that case, not what the case said.
        new_note = parts[0] == Note.TYPE and parts[-1] == record and len(parts) == _NEW_NOTE
        if blank or (parts[-1] == record and not new_note):
            db.execute("DELETE FROM draft WHERE key=?", (key,))
