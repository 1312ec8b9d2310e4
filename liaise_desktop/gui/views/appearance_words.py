"""What the appearances are called, and their icons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: Final = {
    "system": (QT_TRANSLATE_NOOP("Appearance", "As the system"), "laptop"),
    "light": (QT_TRANSLATE_NOOP("Appearance", "Light"), "sun"),
    "dark": (QT_TRANSLATE_NOOP("Appearance", "Dark"), "moon"),
    "contrast": (QT_TRANSLATE_NOOP("Appearance", "High contrast"), "contrast"),
}


def appearance_options() -> list[tuple[str, str, str]]:
    """Return key, word and icon of each appearance, in the language in force."""
    return [
        (key, QCoreApplication.translate("Appearance", str(word)), glyph)
        for key, (word, glyph) in _WORDS.items()
    ]
