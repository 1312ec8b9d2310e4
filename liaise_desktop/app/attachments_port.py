"""Files of notes, as the dialogs ask for them."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from liaise_desktop.application.attachments import Wanted, attach_file, write_out
from liaise_desktop.domain.attachments import (
    HEAD_BYTES,
    IMAGE,
    check_length,
    kind_of,
    safe_name,
)
from liaise_desktop.domain.errors import (
    AttachmentEmptyError,
    CopyFailedError,
    SourceUnreadableError,
)
from liaise_desktop.storage.attachments import VaultAttachments

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from liaise_desktop.app.opened_copies import OpenedCopies
    from liaise_desktop.app.session import Session
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.domain.attachments import Attachment


class AttachmentsAtWork:
    """The files of one unlocked vault.

    Args:
        session: The unlocked vault.
        copies: Where plain copies go that another program shows.
        on_writer: Runs something on the thread that writes; None if that is the caller's own.
    """

    def __init__(
        self,
        session: Session,
        copies: OpenedCopies,
        on_writer: Callable[[Callable[[], Any]], Any] | None = None,
    ) -> None:
        vault = session.vault
        self._session, self._copies = session, copies
        self._vault = VaultAttachments(vault.unit, vault.read_connection, on_writer)

    def look_at(self, path: Path) -> tuple[int, bool]:
        """Return how large a file is, and whether it is a picture."""
        try:
            with path.open("rb") as stream:
                head = stream.read(HEAD_BYTES)
            size = path.stat().st_size
        except OSError as error:
            raise SourceUnreadableError from error
        if not head:
            raise AttachmentEmptyError
        kind = kind_of(head)
        check_length(kind, size)
        return size, kind.kind == IMAGE

    def attach(self, wanted: Wanted, progress: Progress) -> ChangeSet:
        """Keep a file with a note."""
        return attach_file(self._session.desk, self._vault, wanted, progress)

    def open_copy(self, attachment: Attachment, progress: Progress) -> Path:
        """Write a plain copy into the private folder; return where it is."""
        try:
            place = self._copies.place_for(safe_name(attachment.name, attachment.mime))
        except OSError as error:
            raise CopyFailedError from error
        try:
            self._write(attachment, place, progress)
        except BaseException:
            self._copies.drop(place)
            raise
        return place

    def save_copy(self, attachment: Attachment, target: Path, progress: Progress) -> None:
        """Write a plain copy where somebody wants it; what stood there stays until it is whole."""
        part = target.with_name(target.name + ".part")
        try:
            self._write(attachment, part, progress)
            part.replace(target)
        except OSError as error:
            with suppress(OSError):
                part.unlink()
            raise CopyFailedError from error
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise

    def _write(self, attachment: Attachment, place: Path, progress: Progress) -> None:
        try:
            # Nobody but this user may read it, from the first byte on.
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(place, flags, 0o600), "wb") as out:
                write_out(self._vault, attachment, out, progress)
                out.flush()
                os.fsync(out.fileno())
        except OSError as error:
            raise CopyFailedError from error
