"""The sentences about data protection: (title, sentence) by the code of the error."""

from __future__ import annotations

from typing import Final

from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

RIGHTS_SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "case-restricted": (
        QT_TRANSLATE_NOOP("Errors", "This case is restricted"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It can be read by the lead worker and the data protection officer; nothing in it "
            "is changed until the restriction is lifted.",
        ),
    ),
    "two-people": (
        QT_TRANSLATE_NOOP("Errors", "A second person is needed"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Whoever proposed it cannot agree to it. A colleague decides on their own laptop; "
            "it travels with the next file.",
        ),
    ),
    "keep-longer": (
        QT_TRANSLATE_NOOP("Errors", "Keeping longer takes two people"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Name a ground and a day to come under “Keep or erase”; a second person agrees.",
        ),
    ),
    "look-reason-missing": (
        QT_TRANSLATE_NOOP("Errors", "What is it needed for?"),
        QT_TRANSLATE_NOOP("Errors", "Choose or write a reason; it stands in the access log."),
    ),
    "guardian-missing": (
        QT_TRANSLATE_NOOP("Errors", "Who cares for this minor?"),
        QT_TRANSLATE_NOOP("Errors", "Name a guardian, or say why none is named."),
    ),
    "third-parties-left": (
        QT_TRANSLATE_NOOP("Errors", "Not everything was read"),
        QT_TRANSLATE_NOOP(
            "Errors", "Decide for each passage about others whether it is masked: {left} left."
        ),
    ),
}
