"""Plain text in which some words are marked, such as those in which two versions differ."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from collections.abc import Sequence

Spans = tuple[tuple[int, int], ...]  # from and to, in letters

MOST_WORDS = 4000  # longer texts are compared as wholes: the way grows with the square


def differing(one: str, other: str) -> tuple[Spans, Spans]:
    """Return which words of *one* and of *other* are not in the other text."""
    first, second = list(re.finditer(r"\S+", one)), list(re.finditer(r"\S+", other))
    if max(len(first), len(second)) > MOST_WORDS:
        return ((0, len(one)),), ((0, len(other)),)
    matcher = difflib.SequenceMatcher(
        None, [word.group() for word in first], [word.group() for word in second], autojunk=False
    )
    ours, theirs = [], []
    for kind, i, j, k, n in matcher.get_opcodes():
        if kind == "equal":
            continue
        if j > i:
            ours.append((first[i].start(), first[j - 1].end()))
        if n > k:
            theirs.append((second[k].start(), second[n - 1].end()))
    return tuple(ours), tuple(theirs)


class MarkedText(Themed, QLabel):
    """Wrapped plain text with marked spans; the text is read out whole."""

    def __init__(self, parent: QWidget | None, text: str, spans: Spans = ()) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._spans = spans
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def spans(self) -> Spans:
        """Return the marked parts."""
        return self._spans

    def _formats(self) -> Sequence[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setBackground(colour("mark"))
        look.setForeground(colour("on_mark"))
        found = []
        for start, end in self._spans:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, end - start, look
            found.append(part)
        return found

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        down = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, down))
            down += line.height() + 1
        layout.endLayout()
        return layout, down

    def hasHeightForWidth(self) -> bool:
        """Be as high as the wrapped text."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at *width*."""
        return round(self._laid_out(width)[1]) + 1

    def sizeHint(self) -> QSize:
        """Ask for a readable width."""
        return QSize(px(280), self.heightForWidth(px(280)))

    def minimumSizeHint(self) -> QSize:
        """Do with a narrow column."""
        return QSize(px(80), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text with its marks."""
        painter = QPainter(self)
        painter.setPen(colour("ink"))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))
