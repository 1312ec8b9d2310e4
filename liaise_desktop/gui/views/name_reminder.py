"""The question beside a text in which something looks like a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.style import colour
from liaise_desktop.gui.widgets import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.domain.safeguards import WordToConsider
    from liaise_desktop.gui.widgets import PlainLabel, TextArea


class NameReminder(QObject):
    """Underlines words and asks whether a name is needed.

    Args:
        area: Where the text is.
        label: Where the question stands.
    """

    def __init__(self, area: TextArea, label: PlainLabel) -> None:
        super().__init__(area)
        self._area, self._label = area, label
        label.hide()

    def show_names(self, found: Sequence[WordToConsider], *, asked: bool) -> None:
        """Underline what was found; *asked* tells that saving waits for a second look."""
        self._area.edit.setExtraSelections([self._mark(word) for word in found])
        named = ", ".join(dict.fromkeys(visible(word.word) for word in found))
        if not named:
            text = ""
        elif asked:
            text = self.tr("{words}: a name? Save again to keep it as it is.")
        else:
            text = self.tr("{words}: a name? “A young person” says enough here.")
        self._label.setText(text.format(words=named))
        self._label.setVisible(bool(text))
        if asked and text:
            announce(self._area, self._label.text(), urgent=True)

    def _mark(self, word: WordToConsider) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._area.edit.document())
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(colour("ochre_soft"))
        form.setUnderlineColor(colour("ochre"))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, form
        return mark
