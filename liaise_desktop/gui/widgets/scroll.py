"""Pages that scroll."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from liaise_desktop.gui.style import colour, scroll_bar_sheet
from liaise_desktop.gui.widgets.themed import Themed, designed


class SlimBar(Themed, QScrollBar):
    """A narrow scroll bar without arrows."""

    def __init__(
        self, orientation: Qt.Orientation, parent: QWidget | None = None
    ) -> None:
        super().__init__(orientation, parent)
        self.restyle()

    def restyle(self) -> None:
        """Take the colour from the theme."""
        wanted = scroll_bar_sheet()
        if self.styleSheet() != wanted:
            self.setStyleSheet(wanted)


class Ground(Themed, QWidget):
    """A plain area of one token, so that no style or palette can change it.

    Properties:
        token: Colour token; "canvas".
        edge: Token of a hairline along one side; empty for none.
        side: Side of the hairline: "left", "right", "top" or "bottom".
    """

    token = designed(str, "token", "canvas")
    edge = designed(str, "edge", "")
    side = designed(str, "side", "bottom")

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent)
        self.dress(**properties)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the area and its hairline."""
        painter = QPainter(self)
        area = self.rect()
        painter.fillRect(area, colour(self.token))
        if not self.edge:
            return
        side = self.side
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = {"left": "right", "right": "left"}.get(side, side)
        if side in {"top", "bottom"}:
            area.setHeight(1)
        else:
            area.setWidth(1)
        if side == "bottom":
            area.moveBottom(self.height() - 1)
        elif side == "right":
            area.moveRight(self.width() - 1)
        painter.fillRect(area, colour(self.edge))


class ScrolledGround(Ground):
    """The ground of a page that scrolls; it is as high as its content at its width, no more."""

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the content: wrapped labels ask for too much of it at rest."""
        hint = super().minimumSizeHint()
        layout = self.layout()
        wrapped = layout is not None and layout.hasHeightForWidth()
        return QSize(hint.width(), 0) if wrapped else hint


class ScrollPage(Themed, QScrollArea):
    """Scrolls a page upwards and downwards; put widgets into `column`.

    Properties:
        token: Ground of the page; "canvas".

    Attributes:
        body: The page itself.
        column: Its layout; margins and spacing are free to be set.
    """

    token = designed(str, "token", "canvas")

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, self))
        self.body = ScrolledGround()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(self.body)
        self.viewport().setAutoFillBackground(False)
        self.body.setAutoFillBackground(False)
        self.dress(**properties)

    def restyle(self) -> None:
        """Take the ground from the theme."""
        self.body.token = self.token
        super().restyle()

    def reveal(self, widget: QWidget) -> None:
        """Scroll until *widget* is seen."""
        self.ensureWidgetVisible(widget, 0, 24)
