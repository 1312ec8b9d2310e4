"""Stages of a process, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from collections.abc import Sequence

_DISC, _GAP, _BREATH = 34, 12, 12


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: its word, a date or count below it, and how far it is."""

    word: str
    below: str = ""
    state: Literal["done", "now", "open"] = "open"


class Stepper(Themed, QLabel):
    """Shows stages with what has been reached; a screen reader hears them as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_stages(self, stages: Sequence[Stage]) -> None:
        """Show *stages* in their order."""
        self._stages = tuple(stages)
        self.retranslate()
        self.updateGeometry()
        self.update()

    def stages(self) -> tuple[Stage, ...]:
        """Return the stages shown."""
        return self._stages

    def retranslate(self) -> None:
        """Say the stages in the language in force."""
        said = {
            "done": self.tr("{stage}: reached", "stage of a mediation"),
            "now": self.tr("{stage}: now", "stage of a mediation"),
            "open": self.tr("{stage}: not yet", "stage of a mediation"),
        }
        parts = [
            said[stage.state].format(stage=f"{stage.word} {stage.below}".strip())
            for stage in self._stages
        ]
        self.setAccessibleName("; ".join(parts))

    def _word_width(self, stage: Stage) -> int:
        upper = paint.text_size(stage.word, font("body", 600)).width()
        return max(upper, paint.text_size(stage.below, font("meta")).width()) + 2

    def sizeHint(self) -> QSize:
        """Ask for room for discs and words, with short lines between."""
        words = sum(self._word_width(stage) for stage in self._stages)
        discs = len(self._stages) * (px(_DISC) + px(_GAP))
        return QSize(words + discs + max(0, len(self._stages) - 1) * px(40), px(42))

    def minimumSizeHint(self) -> QSize:
        """Do without the words below; they are shortened."""
        return QSize(len(self._stages) * px(_DISC + 60), px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stages and the lines between them."""
        if not self._stages:
            return
        painter = QPainter(self)
        widths = [px(_DISC) + px(_GAP) + self._word_width(stage) for stage in self._stages]
        count = len(self._stages)
        free = self.width() - sum(widths)
        if free < 0:
            widths = [self.width() // count] * count
            free = 0
        gap = free // (count - 1) if count > 1 else 0
        left = 0
        for number, stage in enumerate(self._stages):
            room = QRect(left, 0, widths[number], self.height())
            self._paint_stage(painter, stage, number, room)
            left += widths[number]
            if number + 1 < count and gap > 2 * _BREATH:
                line = QRect(left + _BREATH, self.height() // 2, gap - 2 * _BREATH, 2)
                reached = stage.state == "done"
                token = "pine_line" if reached else "line2"
                painter.fillRect(paint.placed(self, line), colour(token))
            left += gap

    def _paint_stage(self, painter: QPainter, stage: Stage, number: int, room: QRect) -> None:
        edge = px(_DISC)
        top = (self.height() - edge) // 2
        disc = paint.placed(self, QRect(room.x(), top, edge, edge))
        if stage.state == "done":
            paint.rounded(painter, disc, edge / 2, "pine_soft")
            paint.glyph(painter, disc, "check", "pine_ink", 18)
        else:
            now = stage.state == "now"
            looks = ("solid", "", "on_solid") if now else ("surface", "control", "ink2")
            paint.rounded(painter, disc, edge / 2, looks[0], looks[1], 1.5)
            face = font("body", 600)
            paint.write(painter, disc, str(number + 1), face, looks[2], paint.CENTRE)
        left = room.x() + edge + px(_GAP)
        half = self.height() // 2
        wide = room.right() - left + 1
        upper = paint.placed(self, QRect(left, half - px(20), wide, px(20)))
        lower = paint.placed(self, QRect(left, half + px(1), wide, px(18)))
        ink = "ink2" if stage.state == "open" else "ink"
        paint.write_elided(painter, upper, stage.word, font("body", 600), ink)
        paint.write_elided(painter, lower, stage.below, font("meta"), "ink3")
