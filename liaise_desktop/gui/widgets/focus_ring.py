"""The ring around what the keyboard acts on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from liaise_desktop.gui.style import theme
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from collections.abc import Iterator

_GAP = 2
_OWN = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.StyleChange,
    QEvent.Type.ParentChange,
}


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Yield *widget* and what it stands in, without the window itself."""
    step: QWidget | None = widget
    while step is not None and not step.isWindow():
        yield step
        step = step.parentWidget()


class FocusRing(Themed, QWidget):
    """Two pixels around the focused widget, two pixels away; takes no part in anything else."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()

    def set_target(self, target: QWidget | None) -> None:
        """Follow *target*, or nothing."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._target = target
        self._watched = [] if target is None else list(_ancestors(target))
        for widget in self._watched:
            widget.installEventFilter(self)
        self._follow()

    def target(self) -> QWidget | None:
        """Return the widget that the ring is around."""
        return self._target

    def restyle(self) -> None:
        """Take the width from the theme."""
        self._follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move along with the target."""
        if event.type() in _MOVES:
            self._follow()
        return False

    def _seen_part(self, target: QWidget) -> QRect:
        """Return the part of the target that its scroll areas let through."""
        window = self.window()
        seen = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        for widget in _ancestors(target):
            seen &= QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        return seen

    def _follow(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        reach = _GAP + theme().focus_width
        whole = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size())
        seen = self._seen_part(target)
        if seen.isEmpty():
            self.hide()
            return
        box = whole.adjusted(-reach, -reach, reach, reach)
        self.setGeometry(box & seen.adjusted(-reach, -reach, reach, reach))
        self._ring = box.translated(-self.pos())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        target = self._target
        pill = target is not None and target.property("tall") is not None
        radius = self._ring.height() / 2 if pill else 12
        width = theme().focus_width
        paint.rounded(QPainter(self), self._ring, radius, "", "focus", width)


class FocusRings(QObject):
    """Gives each window its ring and moves it when the keyboard moves the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and isValid(old):
            ring = _ring_of(old.window())
            if ring is not None:
                ring.set_target(None)
        if new is not None and _by_keyboard(new):
            show_ring(new)


def _by_keyboard(widget: QWidget) -> bool:
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def show_ring(widget: QWidget) -> None:
    """Put the ring of its window around *widget*, unless it shows focus by itself."""
    if not draws_own_focus(widget):
        window = widget.window()
        ring = _ring_of(window) or FocusRing(window)
        ring.set_target(widget)


def _ring_of(window: QWidget) -> FocusRing | None:
    return next((child for child in window.children() if isinstance(child, FocusRing)), None)


def draws_own_focus(widget: QWidget) -> bool:
    """Return whether *widget* shows focus by itself, so that no ring is needed."""
    if isinstance(widget, _OWN) or widget.property("own_focus"):
        return True
    if not isinstance(widget, QAbstractItemView):
        return False
    return widget.model() is not None and widget.selectionModel().hasSelection()


def install_focus_rings(app: QApplication) -> FocusRings:
    """Show rings in every window of *app* from now on."""
    present = app.findChild(FocusRings)
    return present if isinstance(present, FocusRings) else FocusRings(app)


def focus_by_keyboard(widget: QWidget) -> None:
    """Give *widget* the focus as if a key had moved it there, ring and all."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    # Qt takes a call of setFocus for the pointer's doing and clears this.
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    target = widget.focusProxy() or widget
    if target.hasFocus():
        show_ring(target)
