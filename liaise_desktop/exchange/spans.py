"""Whether the changes of an export are exactly those that its manifest announces, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.transfer_values import Span
    from liaise_desktop.domain.changes import Change


class SpanWalk:
    """Walks through spans and the changes in them, side by side.

    Within a span changes come by number, those of one number by id. Two changes of one number
    are a fork in their author's history: carried as it is, to be seen by the reader.
    """

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._at = 0
        self._number = 0  # of the last change inside the current span, 0 before its first
        self._ids: list[str] = []  # of the changes with that number
        self._before: list[str] = []  # of the changes with the number before it

    def fits(self, change: Change) -> bool:
        """Whether *change* may come next."""
        if self._at_end_of_span() and not self._in_span(change):
            self._leave()
        if self._at >= len(self._spans) or not self._in_span(change):
            return False
        return self._step(change)

    def complete(self) -> bool:
        """Whether every span has been walked to its end."""
        if self._at < len(self._spans) and self._at_end_of_span():
            self._leave()
        return self._at == len(self._spans)

    def _in_span(self, change: Change) -> bool:
        span, header = self._spans[self._at], change.header
        same = (span.binder, span.author, span.epoch) == (
            header.binder,
            header.author,
            header.epoch,
        )
        return same and span.first <= header.n <= span.last

    def _at_end_of_span(self) -> bool:
        if self._at >= len(self._spans):
            return False
        span = self._spans[self._at]
        return self._number == span.last and self._ids[0] == span.head

    def _leave(self) -> None:
        self._at += 1
        self._number, self._ids, self._before = 0, [], []

    def _step(self, change: Change) -> bool:
        header, span = change.header, self._spans[self._at]
        if self._number == header.n:
            if change.id <= self._ids[-1]:
                return False
            self._ids.append(change.id)
        elif header.n == (self._number + 1 if self._number else span.first):
            self._before, self._ids = self._ids, [change.id]
            self._number = header.n
        else:
            return False
        return not self._before or header.prev in self._before
