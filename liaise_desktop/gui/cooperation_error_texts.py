"""The sentences about working with others: (title, sentence) by the code of the error."""

from __future__ import annotations

from typing import Final

from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

COOPERATION_SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "consent-ended": (
        QT_TRANSLATE_NOOP("Errors", "This consent does not stand"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It was withdrawn, has expired, or is for something else. "
            "Nothing leaves on its ground.",
        ),
    ),
    "same-person": (
        QT_TRANSLATE_NOOP("Errors", "A second person is needed"),
        QT_TRANSLATE_NOOP(
            "Errors", "Whoever decided or wrote it cannot be the second person as well."
        ),
    ),
    "log-only": (
        QT_TRANSLATE_NOOP("Errors", "Nothing leaves this way"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "No file and no paper goes to an intelligence service. What was compelled is only "
            "noted, and the legal service is asked.",
        ),
    ),
    "not-approved": (
        QT_TRANSLATE_NOOP("Errors", "No second person has approved it"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Prepare it in the case under Consents and sharing, for the same recipient; "
            "a second person approves it there.",
        ),
    ),
}
