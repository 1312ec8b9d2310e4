"""Floating windows over a scrim, inside the window they belong to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from liaise_desktop.gui.style import colour, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.focus_ring import focus_by_keyboard
from liaise_desktop.gui.widgets.panels import Pane
from liaise_desktop.gui.widgets.themed import Themed, designed


class FloatingPanel(Themed, QWidget):
    """Covers its window with a scrim and shows a plate; Escape and a press outside close it.

    Focus stays inside while it is open and goes back where it was afterwards.

    Properties:
        plate_width: Width of the plate at 100 %; 700.
        top: Distance from the top of the window, pixels; 92. Negative centres the plate.
        fills: Height of the plate at 100 %; 0 takes what its content asks for.

    Signals:
        closed: It went away.

    Attributes:
        plate: The plate.
        column: Its layout.
    """

    closed = Signal()

    plate_width = designed(int, "plate_width", 700)
    top = designed(int, "top", 92)
    fills = designed(int, "fills", 0)

    def __init__(self, window: QWidget, **properties: object) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.plate = Pane(self, radius=14, line="line2")
        self.plate.setSizePolicy(self.plate.sizePolicy())
        self.column = QVBoxLayout(self.plate)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        window.installEventFilter(self)
        self.hide()
        self.dress(**properties)

    def open_panel(self, first: QWidget | None = None) -> None:
        """Show the panel and give the focus to *first*, or to its first stop."""
        self._before = QApplication.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._place()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.focusNextPrevChild(True)  # noqa: FBT003 - Qt's signature

    def close_panel(self) -> None:
        """Hide the panel and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        self._place()

    def _place(self) -> None:
        area = self.rect()
        wide = min(px(self.plate_width), area.width() - 40)
        wanted = px(self.fills) if self.fills else self._content_height(wide)
        top = self.top if self.top >= 0 else max(20, (area.height() - wanted) // 2)
        high = min(wanted, area.height() - top - 20)
        self.plate.setGeometry((area.width() - wide) // 2, top, wide, high)
        self.update()

    def _content_height(self, wide: int) -> int:
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(wide)
        return self.column.totalSizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with the content."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: FBT001 - Qt's signature
        """Keep Tab inside the panel."""
        stops = self._stops()
        if not stops:
            return True
        now = QApplication.focusWidget()
        step = 1 if forward else -1
        if now in stops:
            target = stops[(stops.index(now) + step) % len(stops)]
        else:
            target = stops[0 if forward else -1]
        focus_by_keyboard(target)
        return True

    def _stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order of the focus chain."""
        stops: list[QWidget] = []
        step = self.plate.nextInFocusChain()
        while step is not self.plate and step is not None:
            takes = step.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
            inside = self.plate.isAncestorOf(step)
            if inside and takes and step.isVisible() and step.isEnabled():
                stops.append(step.focusProxy() or step)
            step = step.nextInFocusChain()
        return list(dict.fromkeys(stops))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when the scrim is pressed."""
        if not self.plate.geometry().contains(event.position().toPoint()):
            self.close_panel()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint scrim and shadow."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("scrim"))
        plate = QRect(self.plate.geometry())
        paint.shadow(painter, plate, 14, spread=40, down=12, strength=0.22)

    def sizeHint(self) -> QSize:
        """Cover the window."""
        return self._window.size()
