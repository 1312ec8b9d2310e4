"""Why one cannot go on yet, in the language in force."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: Final = {
    "compare": QT_TRANSLATE_NOOP("Missing", "Compare the number first"),
    "label": QT_TRANSLATE_NOOP("Missing", "A name is missing"),
    "type-words": QT_TRANSLATE_NOOP("Missing", "Type the words"),
    "words-differ": QT_TRANSLATE_NOOP("Missing", "These are not the words"),
    "type-own": QT_TRANSLATE_NOOP("Missing", "Type a passphrase"),
    "too-short": QT_TRANSLATE_NOOP("Missing", "It needs 14 characters or more"),
    "too-plain": QT_TRANSLATE_NOOP("Missing", "Too easy to guess: take more different words"),
    "again": QT_TRANSLATE_NOOP("Missing", "Type it once more"),
    "again-differs": QT_TRANSLATE_NOOP("Missing", "The two are not the same yet"),
    "present": QT_TRANSLATE_NOOP("Missing", "Type your present passphrase"),
    "whole-code": QT_TRANSLATE_NOOP("Missing", "Type the code"),
    "share-words": QT_TRANSLATE_NOOP("Missing", "A share has twenty words"),
    "two-groups": QT_TRANSLATE_NOOP("Missing", "Two groups to go"),
    "one-group": QT_TRANSLATE_NOOP("Missing", "One group to go"),
    "group-wrong": QT_TRANSLATE_NOOP("Missing", "One group does not fit"),
}


def missing_words(key: str) -> str:
    """Return the reason named *key*; nothing if nothing is missing."""
    return QCoreApplication.translate("Missing", str(_WORDS[key])) if key else ""
