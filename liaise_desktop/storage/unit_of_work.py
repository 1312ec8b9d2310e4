"""The unit of work: one transaction that is kept whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from liaise_desktop.storage.change_log import ChangeLog
from liaise_desktop.storage.devices import Devices
from liaise_desktop.storage.drafts import Drafts
from liaise_desktop.storage.meta import put_meta
from liaise_desktop.storage.record_finder import RecordFinder

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from liaise_desktop.storage.change_log import Authorship
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projector import Projector
    from liaise_desktop.storage.writer import Writer


class VaultUnitOfWork:
    """One transaction: a clean exit commits, an exception rolls everything back.

    What the disk refuses inside comes out as the vault error that it is. A commit that returned
    is on the disk.
    """

    def __init__(
        self,
        writer: Writer,
        authorship: Callable[[Connection], Authorship],
        projector: Projector,
        after_erasing: Callable[[Connection], None] | None = None,
    ) -> None:
        self._writer = writer
        self._after_erasing = after_erasing
        self._author_of = authorship
        self._projector = projector
        self._log: ChangeLog | None = None
        self._drafts: Drafts | None = None
        self._devices: Devices | None = None
        self._authorship: Authorship | None = None

    @property
    def db(self) -> Connection:
        """The open connection, for the neighbours of this module."""
        self._open()
        return self._writer.db

    @property
    def log(self) -> ChangeLog:
        """The changes."""
        if self._log is None:
            self._log = ChangeLog(self.db, self._open(), self._projector)
        return self._log

    @property
    def drafts(self) -> Drafts:
        """The drafts."""
        if self._drafts is None:
            self._drafts = Drafts(self.db, self._open().now)
        return self._drafts

    @property
    def records(self) -> RecordFinder:
        """The records, to be found by what they say."""
        return RecordFinder(self.db)

    @property
    def devices(self) -> Devices:
        """The devices known by their certificates; a new role has its changes judged anew."""
        if self._devices is None:
            self._devices = Devices(self.db, learned=self._judge_anew)
        return self._devices

    def put_meta(self, key: str, value: str) -> None:
        """Keep a fact about the vault itself, such as its city."""
        put_meta(self.db, key, value)

    def __enter__(self) -> Self:
        """Begin.

        Raises:
            VaultInUseError: Somebody else is writing.
        """
        self._writer.begin()
        try:
            self._authorship = self._author_of(self._writer.db)
        except BaseException as error:  # noqa: BLE001 - it is raised again, by its right name
            self._raise(error)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None:
        """Commit, or roll back."""
        if error is not None:
            meant = self._writer.failed(error)
            self._forget()
            if meant is not error:
                raise meant from error
            return
        try:
            self._finish()
        except BaseException as failure:  # noqa: BLE001 - it is raised again, by its right name
            self._raise(failure)
        self._forget()

    def _judge_anew(self, author: str) -> None:
        self.log.reconsider(author)

    def _finish(self) -> None:
        if self._log is not None:
            self._log.finish()
        # Work that nobody asked for, such as indexing in idle time, is no saving.
        if self._writer.dirty and (self._log is not None or self._drafts is not None):
            put_meta(self._writer.db, "last_saved", self._open().now().isoformat())
        self._writer.commit()
        if self._after_erasing is not None and self._log is not None and self._log.erasing:
            self._after_erasing(self._writer.db)

    def _raise(self, error: BaseException) -> None:
        meant = self._writer.failed(error)
        self._forget()
        if meant is error:
            raise error
        raise meant from error

    def _open(self) -> Authorship:
        if self._authorship is None:
            raise RuntimeError("this unit of work is not open")
        return self._authorship

    def _forget(self) -> None:
        self._log = self._drafts = self._devices = self._authorship = None
