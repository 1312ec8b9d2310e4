"""The sentences about city packs and papers: (title, sentence)."""

from __future__ import annotations

from typing import Final

from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

PAPER_SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "pack": (
        QT_TRANSLATE_NOOP("Errors", "The city pack cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "Ask the IT desk for the city pack."),
    ),
    "pack-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The city pack is damaged"),
        QT_TRANSLATE_NOOP("Errors", "Ask the IT desk for a new copy of it."),
    ),
    "pack-untrusted": (
        QT_TRANSLATE_NOOP("Errors", "The city pack is not from your city"),
        QT_TRANSLATE_NOOP("Errors", "Somebody else signed it. It was not opened."),
    ),
    "paper": (
        QT_TRANSLATE_NOOP("Errors", "The paper could not be made"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
    ),
    "paper-unwritable": (
        QT_TRANSLATE_NOOP("Errors", "The paper could not be saved there"),
        QT_TRANSLATE_NOOP("Errors", "Choose another folder. Nothing was written."),
    ),
}
