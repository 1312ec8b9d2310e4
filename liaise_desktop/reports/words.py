"""Texts, codes, days and moments of a paper in its language."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from liaise_desktop.domain.codes import CONTEXT

if TYPE_CHECKING:
    from liaise_desktop.application.ports import Words
    from liaise_desktop.domain.codes import CodeList


class Worded:
    """Speaks the language of a paper; the texts of a class stand under its name."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """Return *text*, a literal, in the paper's language."""
        return self.words.text(type(self).__name__, text, comment, n)

    def label(self, codes: CodeList, key: str) -> str:
        """Return the label of a code; nothing for no code."""
        return self.words.text(CONTEXT, codes.label(key)) if key else ""

    def day(self, value: str) -> str:
        """Return an ISO day written out; what is no day stays as it is."""
        try:
            return self.words.day(date.fromisoformat(value[:10])) if value else ""
        except ValueError:
            return value

    def when(self, value: str) -> str:
        """Return an ISO day or moment written out; what is neither stays as it is."""
        if "T" not in value:
            return self.day(value)
        try:
            return self.words.moment(moment_of(value))
        except ValueError:
            return value


def moment_of(value: str) -> datetime:
    """Return an ISO moment, aware of its offset; a day counts from midnight UTC.

    Raises:
        ValueError: It is neither.
    """
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
