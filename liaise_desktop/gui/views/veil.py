"""F12: a veil over every window at once, until F12 or Escape takes it away."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from liaise_desktop.gui.forms.ui_veil import Ui_Veil
from liaise_desktop.gui.widgets.scroll import Ground
from liaise_desktop.gui.widgets.themed import announce

LOCK_KEYS: Final = "Ctrl+L"  # the one shortcut that still works under the veil
_NEUTRAL: Final = "Liaise"
_LIFTING: Final = frozenset({int(Qt.Key.Key_F12), int(Qt.Key.Key_Escape)})
_FROM_A_PERSON: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ToolTip,
        QEvent.Type.ContextMenu,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


class Veil(Ground):
    """Covers one window; nothing of it can be read, heard or reached.

    Signals:
        lifted: Show again was pressed.
    """

    lifted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, token="rail")
        self.ui = Ui_Veil()
        self.ui.setupUi(self)
        self.ui.show_again.clicked.connect(self.lifted)
        self.retranslate()

    def words(self) -> str:
        """Return what is said of it."""
        return f"{self.ui.title.text()}. {self.ui.sentence.text()}"

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.setAccessibleName(self.ui.title.text())
        self.setAccessibleDescription(self.ui.sentence.text())


@dataclass
class _Covered:
    """One window under its veil: what was hidden in it, and what it was called."""

    window: QWidget
    veil: Veil
    title: str
    hidden: list[QWidget] = field(default_factory=list)


class Veils(QObject):
    """Puts veils over all windows of the application, and hears keys before anybody else.

    While covered, what a person does reaches nothing but a veil; it also counts for nothing where
    idle minutes are counted, so that a covered laptop locks in its time.

    Signals:
        covered, uncovered: It happened.
    """

    covered = Signal()
    uncovered = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._windows: list[_Covered] = []
        self._focus: QWidget | None = None
        app.installEventFilter(self)

    @property
    def is_covered(self) -> bool:
        """Whether the veils are down."""
        return bool(self._windows)

    def cover(self) -> None:
        """Cover every window; menus and dialogs that ask for a file go away."""
        if self.is_covered:
            return
        self._focus = QApplication.focusWidget()
        close_popups()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog):
                window.reject()  # it may be drawn by the system, and shows names of files
        QToolTip.hideText()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() == Qt.WindowType.Window:
                self._cover(window)
        if self._windows:
            self.covered.emit()

    def _cover(self, window: QWidget) -> None:
        covered = _Covered(window, Veil(window), window.windowTitle())
        covered.veil.lifted.connect(self.uncover)
        for child in window.children():
            if isinstance(child, QWidget) and child is not covered.veil and child.isVisible():
                covered.hidden.append(child)
                child.hide()
        window.setWindowTitle(_NEUTRAL)
        self._windows.append(covered)
        covered.veil.setGeometry(window.rect())
        covered.veil.show()
        covered.veil.raise_()
        covered.veil.ui.show_again.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(covered.veil, covered.veil.words())

    @Slot()
    def uncover(self) -> None:
        """Show everything as it was, the cursor where it was."""
        windows, self._windows = self._windows, []
        for covered in windows:
            covered.window.setWindowTitle(covered.title)
            covered.veil.hide()
            covered.veil.deleteLater()
            for child in covered.hidden:
                child.show()
        focus, self._focus = self._focus, None
        if focus is not None and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if windows:
            self.uncovered.emit()

    def retire(self) -> None:
        """Leave what is covered covered, and cover nothing more: the windows go away."""
        self._app.removeEventFilter(self)
        self._windows = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover at F12; while covered, let nothing through but to a veil."""
        kind = event.type()
        if not self.is_covered:
            if kind == QEvent.Type.KeyPress and is_key(event, frozenset({int(Qt.Key.Key_F12)})):
                self.cover()
                return self.is_covered
            return False
        if kind in {QEvent.Type.Resize, QEvent.Type.Show} and isinstance(watched, QWidget):
            self._keep_covered(watched)
            return False
        return kind in _FROM_A_PERSON and self._holds_back(watched, event)

    def _holds_back(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QShortcutEvent):
            return event.key() != QKeySequence(LOCK_KEYS)
        if not isinstance(watched, QWidget):
            return False  # on its way to a widget
        if event.type() == QEvent.Type.KeyPress and is_key(event, _LIFTING):
            self.uncover()
            return True
        veils = [one.veil for one in self._windows]
        return not any(veil is watched or veil.isAncestorOf(watched) for veil in veils)

    def _keep_covered(self, shown: QWidget) -> None:
        kind = shown.windowType()
        if kind == Qt.WindowType.Window and all(one.window is not shown for one in self._windows):
            self._cover(shown)
        for covered in self._windows:
            if shown in {covered.window, shown.parentWidget()}:
                covered.veil.setGeometry(covered.window.rect())
                covered.veil.raise_()


def is_key(event: QEvent, keys: frozenset[int]) -> bool:
    """Return whether one of *keys* was pressed, without another key held."""
    return (
        isinstance(event, QKeyEvent)
        and int(event.key()) in keys
        and event.modifiers() == Qt.KeyboardModifier.NoModifier
    )


def close_popups() -> None:
    """Close every open menu."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if QApplication.activePopupWidget() is popup:
            break
