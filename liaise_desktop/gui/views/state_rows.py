"""Rows of things that were looked at: an icon, a word for the state, a title and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.health_words import row_words, state_words
from liaise_desktop.gui.widgets import GlyphLabel, PlainLabel, Themed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.health import Row


class StateRows(Themed, QWidget):
    """Shows how each thing is: by icon and word, never by colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show *rows* in their order."""
        self._rows = tuple(rows)
        self.retranslate()

    def said(self) -> list[tuple[str, str, str]]:
        """Return state, title and sentence of each row, as shown."""
        return [(state_words(row.state)[0], *row_words(row)) for row in self._rows]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        while (item := self._grid.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for number, row in enumerate(self._rows):
            word, glyph, token = state_words(row.state)
            title, sentence = row_words(row)
            mark = GlyphLabel(self, glyph, token=token, edge=20)
            mark.setAccessibleName(word)
            head = PlainLabel(self, weight=600).set_wrapped()
            head.setText(self.tr("{title}: {state}").format(title=title, state=word))
            text = PlainLabel(self, face="meta", token="ink2").set_wrapped()
            text.setText(sentence)
            self._grid.addWidget(mark, 3 * number, 0, top)
            self._grid.addWidget(head, 3 * number, 1)
            self._grid.addWidget(text, 3 * number + 1, 1)
            if number:
                self._grid.setRowMinimumHeight(3 * number - 1, px(8))
