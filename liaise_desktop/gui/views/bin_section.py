"""What is in the bin, in the settings: whose, since when, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_bin import Ui_BinSection
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.record_words import record_glyph, record_word
from liaise_desktop.gui.widgets import EntryLine, Ground, HLine, PushButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.gui.presenters.bin import BinLine, BinPresenter


def connect(view: BinSection, presenter: BinPresenter) -> None:
    """Connect every signal of the section to what it asks for."""
    view.ui.more.clicked.connect(presenter.more_wanted)
    view.back_clicked.connect(presenter.take_out)
    view.erase_clicked.connect(presenter.erase)


class BinSection(Ground):
    """Lists what was set aside.

    Signals:
        back_clicked: A record shall be put back; its id.
        erase_clicked: It shall be erased for good; its row.
        history_clicked: Its versions shall be shown; its id.
    """

    back_clicked = Signal(str)
    erase_clicked = Signal(object)
    history_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BinSection()
        self.ui.setupUi(self)
        self._parts: list[QWidget] = []
        self._shown: tuple[Sequence[BinLine], bool] = ((), False)
        self._error: Exception | None = None
        self.show_lines((), more=False)
        self.show_error(None)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        if hasattr(self, "ui"):
            self.ui.retranslateUi(self)
            self.show_lines(self._shown[0], more=self._shown[1])
            self.show_error(self._error)

    def show_lines(self, lines: Sequence[BinLine], *, more: bool) -> None:
        """Show what is in the bin, and whether there is more."""
        self._shown = (lines, more)
        for part in self._parts:
            self.ui.card.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for line in lines:
            if self._parts:
                self._add(HLine(self.ui.card))
            self._add(self._line(line))
        self.ui.card.setVisible(bool(lines))
        self.ui.empty.setVisible(not lines)
        self.ui.more.setVisible(more)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self.ui.card.column.addWidget(part)

    def _line(self, line: BinLine) -> QWidget:
        row, box = line.row, QWidget(self.ui.card)
        kind = record_word(row.type)
        words = shown(" ".join(row.words.split())) or kind[:1].upper() + kind[1:]
        who = shown(row.by_name or row.by)
        left = ""
        if line.days_left:
            left = self.tr("%n days left", "in the bin", line.days_left)
        about = ", ".join(filter(None, (kind, who, left)))
        entry = EntryLine(
            box, words, glyph=record_glyph(row.type), lead=shown(row.pseudonym), about=about
        )
        entry.setProperty("record", row.target)
        entry.clicked.connect(self._on_entry)
        across = QHBoxLayout(box)
        across.setContentsMargins(0, 2, 0, 2)
        across.setSpacing(8)
        across.addWidget(entry, 1)
        if line.erasable:
            erase = PushButton(box, self.tr("Erase for good"), kind="danger", measure="compact")
            erase.setAccessibleName(f"{erase.text()}: {words}")
            erase.setProperty("subject", row)
            erase.clicked.connect(self._on_erase)
            across.addWidget(erase)
        back = PushButton(box, self.tr("Put back"), measure="compact", glyph="undo-2")
        back.setAccessibleName(f"{back.text()}: {words}")
        back.setProperty("record", row.target)
        back.clicked.connect(self._on_back)
        across.addWidget(back)
        return box

    def show_error(self, error: Exception | None) -> None:
        """Say what could not be done."""
        self._error = error
        if error is not None:
            self.ui.banner.title, self.ui.banner.sentence = error_text(error)
        self.ui.banner.setVisible(error is not None)

    def words(self, what: str) -> str:
        """Return the sentence of a toast."""
        sentences = {
            "put": self.tr("In the bin"),
            "back": self.tr("Put back"),
            "erased": self.tr("Erased for good"),
        }
        return sentences[what]

    @Slot()
    def _on_back(self) -> None:
        self.back_clicked.emit(str(self.sender().property("record")))

    @Slot()
    def _on_entry(self) -> None:
        self.history_clicked.emit(str(self.sender().property("record")))

    @Slot()
    def _on_erase(self) -> None:
        self.erase_clicked.emit(self.sender().property("subject"))
