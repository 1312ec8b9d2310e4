"""Hands for the tour: they click and type in real windows, wait for what is seen, picture it."""

from __future__ import annotations

import sys
import time
import traceback
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from liaise_desktop.gui.widgets.banners import Toast

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType


PATIENCE_SECONDS = 60.0
SIZE = (1366, 768)
LOOKS = (("light", "en"), ("light", "de"), ("dark", "en"), ("dark", "de"))


class Choosing(Protocol):
    """Takes a choice of language or appearance."""

    def set(self, name: str, value: str, /) -> object:
        """Put it into force."""


class NotDoneError(Exception):
    """A step of the tour did not really happen."""


class Hands:
    """Does what a person does.

    Args:
        app: The application.
        pictures: Folder for screenshots; without one none are taken.
        patience: For how long something is waited for, in seconds.
    """

    def __init__(
        self, app: QApplication, pictures: Path | None, patience: float = PATIENCE_SECONDS
    ) -> None:
        self._app, self._pictures, self._patience = app, pictures, patience
        self.taken: list[str] = []
        self.troubles: list[str] = []
        sys.excepthook = self._on_trouble

    def wait(
        self, until: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS
    ) -> None:
        """Let the application work until something holds.

        Raises:
            NotDoneError: It did not come true in time.
        """
        ends = time.monotonic() + min(seconds, self._patience)
        while not until():
            self.no_trouble()
            if time.monotonic() > ends:
                raise NotDoneError(what)
            self._app.processEvents()
            time.sleep(0.005)
        self.settle()

    def settle(self) -> None:
        """Let layouts and timers come to rest."""
        for _ in range(6):
            self._app.processEvents()
        self.no_trouble()

    def no_trouble(self) -> None:
        """Hold that nothing failed unseen.

        Raises:
            NotDoneError: Something was raised where nobody could catch it.
        """
        if self.troubles:
            raise NotDoneError(f"nothing fails unseen ({self.troubles[0]})")

    def _on_trouble(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        frames = traceback.extract_tb(trace)
        place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else ""
        self.troubles.append(f"{kind.__name__} in {place}: {error}")

    def click(self, widget: QWidget, what: str) -> None:
        """Press a button or another control, once it can be pressed.

        Raises:
            NotDoneError: It cannot be seen, or stays off.
        """
        self.wait(lambda: widget.isVisible() and widget.isEnabled(), f"{what}: can be pressed", 20)
        if isinstance(widget, QAbstractButton) and widget.width() == 0:
            raise NotDoneError(what)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, widget: QWidget, text: str) -> None:
        """Type into a field."""
        widget.setFocus()
        QTest.keyClicks(widget, text)
        self.settle()

    def keys(self, widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press one key, with others held."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(widget, key, held)
        self.settle()

    def picture(self, window: QWidget, name: str) -> None:
        """Take a picture of a window.

        Raises:
            NotDoneError: Nothing could be taken or kept, or it would replace another.
        """
        self.settle()
        if self._pictures is None:
            return
        path = self._pictures / f"{name}.png"
        if path.name in self.taken or window.grab().isNull() or not window.grab().save(str(path)):
            raise NotDoneError(f"picture {name}")
        self.taken.append(path.name)

    def pictures(self, window: QWidget, name: str, preferences: Choosing) -> None:
        """Take a picture light and dark, in English and in German."""
        if self._pictures is None:
            return
        for toast in window.findChildren(Toast):  # read, and in one language only
            if toast.isVisible():
                self.click(toast.close_button, "the message is closed")
        for appearance, language in LOOKS:
            preferences.set("appearance", appearance)
            preferences.set("language", language)
            self.settle()
            self.picture(window, f"{name}-{appearance}-{language}")
        preferences.set("appearance", "light")
        preferences.set("language", "en")
        self.settle()
