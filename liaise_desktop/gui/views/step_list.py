"""The steps of the first run, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import Themed, paint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.gui.widgets import Stage

_DISC: Final = 32
_STEP: Final = 66
_GAP: Final = 15
_TOP: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_SECOND: Final = 18  # a second line below, in longer languages


class StepList(Themed, QLabel):
    """Shows what is done, what is now and what comes; a screen reader hears one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_stages(self, stages: Sequence[Stage]) -> None:
        """Show *stages* in their order."""
        self._stages = tuple(stages)
        now = [n for n, stage in enumerate(stages, 1) if stage.state == "now"]
        said = self.tr("Step {number} of {count}: {step}")
        for number in now:
            word = stages[number - 1].word
            self.setAccessibleName(said.format(number=number, count=len(stages), step=word))
        self.updateGeometry()
        self.update()

    def stages(self) -> tuple[Stage, ...]:
        """Return the steps shown."""
        return self._stages

    def sizeHint(self) -> QSize:
        """Ask for room for all steps."""
        steps = max(len(self._stages) - 1, 0)
        return QSize(px(160), steps * px(_STEP) + px(_DISC + 8 + _SECOND))

    def minimumSizeHint(self) -> QSize:
        """Never cut a step."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint discs, words and the lines between them."""
        painter = QPainter(self)
        for number, stage in enumerate(self._stages):
            top = number * px(_STEP) + px(4)
            self._paint_stage(painter, stage, number, top)
            if number + 1 < len(self._stages):
                line = QRect(px(_DISC) // 2 - 1, top + px(_DISC + 3), 2, px(_STEP - _DISC - 6))
                token = "pine_line" if stage.state == "done" else "line2"
                painter.fillRect(paint.placed(self, line), colour(token))

    def _paint_stage(self, painter: QPainter, stage: Stage, number: int, top: int) -> None:
        edge = px(_DISC)
        disc = paint.placed(self, QRect(0, top, edge, edge))
        if stage.state == "done":
            paint.rounded(painter, disc, edge / 2, "surface")
            paint.glyph(painter, disc, "check", "pine", 18)
        else:
            now = stage.state == "now"
            ground, line, ink = ("solid", "", "on_solid") if now else ("", "control", "ink2")
            paint.rounded(painter, disc, edge / 2, ground, line, 1.5)
            paint.write(painter, disc, str(number + 1), font("body", 600), ink, paint.CENTRE)
        left = edge + px(_GAP)
        wide, middle = self.width() - left, top + edge // 2
        upper = paint.placed(self, QRect(left, middle - px(19), wide, px(19)))
        lower = paint.placed(self, QRect(left, middle + px(1), wide, px(19 + _SECOND)))
        ink = "ink2" if stage.state == "open" else "ink"
        paint.write_elided(painter, upper, stage.word, font("body", 600), ink)
        paint.write_wrapped(painter, lower, stage.below, font("meta"), "ink2", _TOP)
