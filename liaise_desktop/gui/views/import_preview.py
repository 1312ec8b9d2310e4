"""The preview of a file that came: who sent it, what it would do, and the decision."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.forms.ui_import_preview import Ui_ImportPage
from liaise_desktop.gui.presenters.import_table import CHOICES
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.import_head import ImportBar, ImportHead
from liaise_desktop.gui.views.import_list import ImportList
from liaise_desktop.gui.views.import_record import RecordPanel
from liaise_desktop.gui.views.import_texts import SHOWN_MORE
from liaise_desktop.gui.views.refusals import Refusal
from liaise_desktop.gui.widgets import Themed, focus_by_keyboard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from liaise_desktop.application.transfer import ImportPreview
    from liaise_desktop.gui.presenters.import_preview import ImportPresenter, Opened
    from liaise_desktop.gui.presenters.import_table import Entry

LIST_WIDTH: Final = 316
LIST_SHARE: Final = 0.4  # of the page, where text is large


class ImportPage(Themed, QWidget):
    """Shows a file before anything of it is written.

    Signals:
        record_chosen: Id of the record that is looked at.
        choice_made: Name of a field, and which side it shall be.
        skip_toggled: The record that is looked at shall be left out, or taken back in.
        next_clicked: The next open choice shall be shown.
        cancel_clicked: Nothing shall be written.

    Attributes:
        bar: The decision, with its signal bring_in_clicked.
    """

    record_chosen = Signal(str)
    choice_made = Signal(str, str)
    skip_toggled = Signal()
    next_clicked = Signal()
    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportPage()
        self.ui.setupUi(self)
        self.list = ImportList(self.ui.left_pane)
        self.ui.left_column.addWidget(self.list)
        self.record = RecordPanel(self, self.ui)
        self.refusal = Refusal(self.ui.refused)
        self.head = ImportHead(self, self.ui)
        self.bar = ImportBar(self, self.ui)
        self._entries: Sequence[Entry] = ()
        self._current = ""
        self._shown: dict[str, int] = {}
        self._me = ""
        self._digits: list[QShortcut] = []
        self._lay_out()
        self._bind()
        self.show_reading(0, 0)
        self.retranslate()

    def _lay_out(self) -> None:
        ui = self.ui
        ui.outer.setStretch(0, 1)
        ui.inner.setStretchFactor(ui.split, 1)
        ui.split.setStretch(1, 1)
        ui.bar_row.setStretch(1, 1)
        ui.sender_row.setStretch(1, 1)
        ui.right_head.setStretch(0, 1)
        ui.right_head.setAlignment(ui.marked, Qt.AlignmentFlag.AlignTop)
        ui.right_foot.setStretch(1, 1)
        chain = (ui.other, ui.details, self.list, self.record.take, ui.cancel, ui.bring_in)
        for before, after in itertools.pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _bind(self) -> None:
        ui = self.ui
        self.list.record_chosen.connect(self.record_chosen)
        self.list.more_wanted.connect(self._on_more)
        self.list.skip_toggled.connect(self.skip_toggled)
        self.record.choice_made.connect(self.choice_made)
        self.record.skip_toggled.connect(self.skip_toggled)
        for button in (ui.cancel, ui.other):
            button.clicked.connect(self.cancel_clicked)
        ui.reading.cancel_clicked.connect(self.cancel_clicked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._shortcut(keys).activated.connect(self.bar.bring_in)
        self._shortcut("N").activated.connect(self.next_clicked)
        self._digits = [self._shortcut(digit) for digit in "123"]
        for shortcut in self._digits:
            shortcut.activated.connect(self._on_digit)

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def focus_regions(self) -> list[QWidget]:
        """Return the list, the comparison and the decision."""
        return [self.list, self.ui.right_pane, self.ui.bar]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.list.setAccessibleName(self.tr("What the file would do"))
        self.ui.reading.text = self.tr("Comparing it with what is here")
        self.refusal.put()
        self.head.put()
        self._put_lines()
        self.record.retell()
        self.bar.put()

    def restyle(self) -> None:
        """Give the list its width."""
        super().restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ui.left_pane.setFixedWidth(min(px(LIST_WIDTH), round(self.width() * LIST_SHARE)))

    # What the presenter shows

    def show_reading(self, done: int, total: int) -> None:
        """Show how far the comparison with this vault is."""
        if self.ui.reading.isHidden() or not done:
            self._entries, self._current = (), ""
            self._shown.clear()
            self.refusal.hide_error()
            self.head.show_preview(None)
            self.bar.show_nothing()
        self.ui.reading.set_progress(done, total)
        self._show_parts(reading=True)

    def _show_parts(self, *, reading: bool) -> None:
        self.ui.reading.setVisible(reading)
        self.ui.left_pane.setVisible(not reading)
        self.ui.right_pane.setVisible(not reading)

    def show_preview(self, preview: ImportPreview, me: str, key_number: str) -> None:
        """Show who sent the file, and what has to be said about it."""
        self._me = me
        self.head.show_preview(preview, key_number)
        self._show_parts(reading=False)
        focus_by_keyboard(self.list)

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """Show the list; *current* is the record that is looked at."""
        self._entries, self._current = entries, current
        self._put_lines()

    def _put_lines(self) -> None:
        lines = self.head.texts.lines(self._entries, self._shown)
        if self._current and all(line.key != self._current for line in lines):
            self._reveal_current()
            lines = self.head.texts.lines(self._entries, self._shown)
        self.list.show_lines(lines, self._current)

    def _reveal_current(self) -> None:
        group = next((e.group for e in self._entries if e.item.record == self._current), "")
        records = [e.item.record for e in self._entries if e.group == group]
        if self._current in records:
            self._shown[group] = records.index(self._current) + SHOWN_MORE

    def show_opened(self, opened: Opened | None) -> None:
        """Show one record; None where the file brings nothing."""
        self._current = "" if opened is None else opened.entry.item.record
        self.record.show_opened(opened, self.head.texts, self._me)

    def show_idle(self) -> None:
        """Nothing runs any more."""
        self.ui.reading.hide()
        self.bar.show_idle()

    def show_refused(self, error: Exception) -> None:
        """Say why it was not brought in."""
        self.refusal.show_error(error)

    # What somebody does

    @Slot(str)
    def _on_more(self, group: str) -> None:
        known = {line.key for line in self.list.lines()}
        records = [e.item.record for e in self._entries if e.group == group]
        self._shown[group] = sum(record in known for record in records) + SHOWN_MORE
        first = next((record for record in records if record not in known), "")
        self._put_lines()
        if first:
            self.list.go_to(first)

    @Slot()
    def _on_digit(self) -> None:
        number = next(n for n, shortcut in enumerate(self._digits) if shortcut is self.sender())
        self.record.choose(CHOICES[number])


def connect(page: ImportPage, presenter: ImportPresenter) -> None:
    """Connect what somebody does on the page to the presenter."""
    page.record_chosen.connect(presenter.item_chosen)
    page.choice_made.connect(presenter.choice_made)
    page.skip_toggled.connect(presenter.skip_toggled)
    page.next_clicked.connect(presenter.next_open)
    page.bar.bring_in_clicked.connect(presenter.bring_in_clicked)
    page.cancel_clicked.connect(presenter.cancel_clicked)
