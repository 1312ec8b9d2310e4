"""The sentences for what rounds and contacts refuse: (title, sentence)."""

from __future__ import annotations

from typing import Final

from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

STREET_SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "contact-too-long": (
        QT_TRANSLATE_NOOP("Errors", "The text is too long for a contact"),
        QT_TRANSLATE_NOOP(
            "Errors", "It holds {limit} characters; yours has {size}. Nothing typed is lost."
        ),
    ),
    "too-many-themes": (
        QT_TRANSLATE_NOOP("Errors", "Too many themes"),
        QT_TRANSLATE_NOOP("Errors", "Choose up to {limit}, the ones that mattered most."),
    ),
    "counts-differ": (
        QT_TRANSLATE_NOOP("Errors", "The numbers do not fit"),
        QT_TRANSLATE_NOOP(
            "Errors", "More people are counted here than there were. Correct one of the numbers."
        ),
    ),
    "times-differ": (
        QT_TRANSLATE_NOOP("Errors", "The times do not fit"),
        QT_TRANSLATE_NOOP(
            "Errors", "A round ends after it begins, and within a day. Correct one of the times."
        ),
    ),
    "round-over": (
        QT_TRANSLATE_NOOP("Errors", "This round has ended"),
        QT_TRANSLATE_NOOP("Errors", "Start a new round. Nothing was changed."),
    ),
}
