"""The fonts that travel with the program."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtGui import QFontDatabase

from liaise_desktop.assets import asset

SANS: Final = "Atkinson Hyperlegible Next"
MONO: Final = "Atkinson Hyperlegible Mono"


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; return the families found.

    Needs a QApplication. An empty result means that the assets were not built.
    """
    families: set[str] = set()
    for path in sorted(asset("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))


@cache
def system_family() -> str:
    """Return the family that the desktop uses for its own windows."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
