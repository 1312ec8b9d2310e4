"""What people read when something goes wrong: what happened, and what to do.

The only place with prose about errors. Facts of an error fill the places in braces; they are
numbers, dates and names of fields, never what a record says.
"""

from __future__ import annotations

import logging
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.gui.error_texts import SENTENCES

log = logging.getLogger(__name__)

CONTEXT = "Errors"


class ErrorText(NamedTuple):
    """A title of a few words and one or two plain sentences."""

    title: str
    sentence: str


def error_text(error: Exception) -> ErrorText:
    """Return what to show for *error*; what nobody foresaw is logged, without its words."""
    if isinstance(error, LiaiseError) and error.code in SENTENCES:
        title, sentence = SENTENCES[error.code]
        return ErrorText(_said(title, error), _said(sentence, error))
    log.error("unforeseen failure", exc_info=error)
    title, sentence = SENTENCES["unforeseen"]
    return ErrorText(_translated(title), _translated(sentence))


def error_line(error: Exception) -> str:
    """Return *error* as one line, for a field or a toolbar."""
    text = error_text(error)
    return f"{text.title}. {text.sentence}"


def _said(source: str, error: LiaiseError) -> str:
    facts = _Facts({name: _plain(value) for name, value in error.facts.items()})
    return _translated(source).format_map(facts)


def _translated(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


def _plain(value: object) -> str:
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(str(item) for item in value)
    return str(value)


class _Facts(dict[str, str]):
    """Facts by name; one that an error did not bring leaves a gap rather than a crash."""

    def __missing__(self, name: str) -> str:
        return "…"
