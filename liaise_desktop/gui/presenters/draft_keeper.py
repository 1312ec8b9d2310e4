"""Keeps drafts away from the screen, and waits for them when there is no later."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application import notes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace

FLUSH_SECONDS: Final = 5.0  # longer than any step of the writing thread


class DraftKeeper:
    """Keeps what it is given under a key; None as content forgets what was kept.

    Args:
        work: The open vault.
        kept: Hears of each draft that was kept, with its key.
        failed: Hears why one was not.
    """

    def __init__(
        self,
        work: Workplace,
        *,
        kept: Callable[[str, ChangeSet], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._work = work
        self._kept = kept
        self._failed = failed
        self._under_way = 0

    def is_busy(self) -> bool:
        """Whether a draft is on its way to the disk."""
        return self._under_way > 0

    def keep(self, key: str, content: Mapping[str, Any] | None) -> None:
        """Keep *content*, soon."""
        self._start(key, content, threading.Event())

    def keep_and_wait(self, key: str, content: Mapping[str, Any] | None) -> None:
        """Keep *content* and come back when it, and all before it, is on the disk."""
        settled = threading.Event()
        self._start(key, content, settled)
        settled.wait(FLUSH_SECONDS)

    def _start(
        self, key: str, content: Mapping[str, Any] | None, settled: threading.Event
    ) -> None:
        self._under_way += 1
        self._work.unkept.begin(key, content)
        self._work.jobs.start(
            partial(self._write, key, content, settled),
            done=partial(self._on_kept, key),
            failed=self._on_failed,
        )

    def _write(
        self,
        key: str,
        content: Mapping[str, Any] | None,
        settled: threading.Event,
        _progress: Progress,
    ) -> ChangeSet:
        try:
            if content is None:
                changes = notes.discard_draft(self._work.desk, key)
            else:
                changes = notes.keep_draft(self._work.desk, key, content)
            self._work.unkept.settle(key, content)
            return changes
        finally:
            settled.set()

    def _on_kept(self, key: str, changes: ChangeSet) -> None:
        self._under_way -= 1
        self._kept(key, changes)

    def _on_failed(self, error: Exception) -> None:
        self._under_way -= 1
        self._failed(error)
