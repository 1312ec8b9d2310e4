"""What tests of the interface share: each begins in the light theme, at 100 %, in English."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from liaise_desktop.gui.style import apply_theme, theme
from liaise_desktop.gui.widgets import install_focus_rings


@pytest.fixture(autouse=True)
def plain_interface(qapp):
    """Put the interface back to how it starts, before each test."""
    QLocale.setDefault(QLocale("en_GB"))
    if (theme().appearance, theme().percent) != ("light", 100) or not qapp.font().pixelSize() > 0:
        apply_theme(qapp, "light")
    install_focus_rings(qapp)
    yield qapp
    # At once, and in Qt's order: what lingers hears of every later theme, and what Python's
    # collector takes apart first is deleted twice.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
