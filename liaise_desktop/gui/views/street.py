"""The page of the street: rounds and contacts in one list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.street import Contact
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_street import Ui_StreetPage
from liaise_desktop.gui.models.cell_table import CellTable
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.street_cells import StreetCells
from liaise_desktop.gui.views.street_filters import StreetFilters
from liaise_desktop.gui.views.street_forms import StreetForms
from liaise_desktop.gui.widgets import Cell, Themed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.domain.street import OutreachRound
    from liaise_desktop.gui.presenters.street import Colleagues, StreetPresenter
    from liaise_desktop.gui.presenters.street_lines import StreetLine

_COLUMNS: Final = (148, 220, 0, 110, 170)  # px at 100 %; 0 is elastic


def connect(view: StreetPage, presenter: StreetPresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.filtered.connect(presenter.filtered)
    view.more_wanted.connect(presenter.more_wanted)
    view.opened.connect(presenter.opened)
    view.round_clicked.connect(presenter.round_clicked)
    view.becoming_clicked.connect(presenter.becoming_clicked)
    view.aside_clicked.connect(presenter.set_aside_clicked)
    view.words_clicked.connect(presenter.words_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class StreetPage(Themed, QWidget):
    """Lists rounds and contacts, latest first.

    Signals:
        filtered: A round, a place and a theme; empty for all.
        more_wanted: The list was scrolled to its end.
        opened: A line.
        round_clicked: A round shall start, or the running one end.
        becoming_clicked: What a contact shall become, and the contact.
        aside_clicked: A line that shall go into the bin.
        words_clicked: Old words shall go.
        capture_clicked: Quick capture is wanted.

    Attributes:
        forms: The small forms.
        filters: Round, place and theme.
    """

    filtered = Signal(str, str, str)
    more_wanted = Signal()
    opened = Signal(str)
    round_clicked = Signal()
    becoming_clicked = Signal(str, str)
    aside_clicked = Signal(str)
    words_clicked = Signal()
    capture_clicked = Signal()

    def __init__(self, city: CityWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StreetPage()
        self.ui.setupUi(self)
        self.filters = StreetFilters(city, (self.ui.round, self.ui.place, self.ui.theme))
        self._describe, self._cells = StreetForms(city, self), StreetCells(city, self)
        self.forms = Forms(self)
        self._table = CellTable()
        self._shown: list[StreetLine] = []
        self._running, self._may_write = False, True
        self._due = (0, False)
        self._filtered = self._looks_on = False
        self._table.set_heads([""] * len(_COLUMNS))
        self.ui.list.setModel(self._table)
        self._wire()
        self.retranslate()
        self.show_lines([], more=False, filtered=False)

    def _wire(self) -> None:
        ui = self.ui
        self.filters.changed.connect(self.filtered)
        ui.clear.clicked.connect(self.filters.clear)
        ui.no_match.action_clicked.connect(self._on_no_match)
        ui.start.clicked.connect(self.round_clicked)
        ui.empty.action_clicked.connect(self.capture_clicked)
        ui.old.action_clicked.connect(self.words_clicked)
        ui.list.row_opened.connect(self._on_row_opened)
        ui.trouble.hide()
        ui.trouble.later_clicked.connect(ui.trouble.hide)
        ui.list.row_changed.connect(self._on_row_changed)
        for button in (ui.to_mediation, ui.to_request, ui.to_case, ui.aside):
            button.clicked.connect(self._on_becoming)
        self._table.more_wanted.connect(self.more_wanted)

    def focus_regions(self) -> list[QWidget]:
        """Return the list, or what stands in its place."""
        return [self]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        ui = self.ui
        ui.retranslateUi(self)
        heads = (
            self.tr("When"),
            self.tr("Place"),
            self.tr("About"),
            self.tr("Tone"),
            self.tr("Next step"),
        )
        self._table.set_heads(heads)
        ui.list.set_columns([*_COLUMNS])
        ui.list.horizontalHeader().setSectionsClickable(False)
        self.filters.retranslate()
        self._table.set_rows(self._rows(self._shown), more=self._table.has_more())
        self.show_due(self._due[0], more=self._due[1])
        self._show_start()

    # What the presenter shows

    def show_lines(self, lines: Sequence[StreetLine], *, more: bool, filtered: bool) -> None:
        """Show these lines; where there is none, say why."""
        before = self._table.key(self.ui.list.current_row())
        self._shown = list(lines)
        self._table.set_rows(self._rows(lines), more=more)
        self._filtered = filtered
        self._show_state(more=more)
        row = self._table.row_of(before)
        if row >= 0:
            self.ui.list.go_to_row(row)
        self._on_row_changed()

    def add_lines(self, lines: Sequence[StreetLine], *, more: bool) -> None:
        """Show these behind the others."""
        self._shown += lines
        self._table.add_rows(self._rows(lines), more=more)
        self._show_state(more=more)

    def _show_state(self, *, more: bool) -> None:
        found, filtered = bool(self._shown), self._filtered
        self.ui.list_pane.setVisible(found)
        self.ui.empty.setVisible(not found and not filtered)
        self.ui.no_match.setVisible(not found and filtered)
        self.ui.no_match.action = self.tr("Look further back") if more else self.tr("Clear")
        self._looks_on = more
        self.ui.filters.setVisible(found or filtered)
        self.ui.clear.setVisible(filtered)

    def show_round(self, running: OutreachRound | None, *, may_write: bool) -> None:
        """Offer to start a round or to end the one that runs."""
        self._running, self._may_write = running is not None, may_write
        self._show_start()
        self._on_row_changed()

    def show_due(self, count: int, *, more: bool) -> None:
        """Say how many contacts are older than their words may be."""
        self._due = (count, more)
        self.ui.old.title = self.tr("%n contacts are older than twelve months", "", count)
        said = self.tr(
            "Their words go for good now; themes, numbers and places stay for the counts."
        )
        also = self.tr("There are more; they follow.")
        self.ui.old.sentence = f"{said} {also}" if more else said
        self.ui.old.setVisible(count > 0)

    def ask(
        self, form: str, record: Contact | OutreachRound | None, people: Colleagues
    ) -> None:
        """Open a form about a record; *people* are those it may name."""
        self.forms.ask(partial(self._describe.form, form, record, people))

    def form_refused(self, error: Exception) -> None:
        """Say in the form what has to be put right, or above the list."""
        if not self.forms.refuse(error):
            text = error_text(error)
            self.ui.trouble.dress(title=text.title, sentence=text.sentence)
            self.ui.trouble.show()

    def form_saved(self) -> None:
        """Close the form."""
        self.forms.saved()

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""
        return self._describe.words(what)

    def _rows(self, lines: Sequence[StreetLine]) -> list[tuple[str, tuple[Cell, ...]]]:
        return [(line.key, self._cells.of(line)) for line in lines]

    def _show_start(self) -> None:
        start = self.ui.start
        start.setText(self.tr("End the round") if self._running else self.tr("Start a round"))
        start.setVisible(self._may_write)
        self.ui.empty.action = self.tr("Quick capture") if self._may_write else ""

    # What is pressed

    @Slot(int)
    def _on_row_opened(self, row: int) -> None:
        self.opened.emit(self._table.key(row))

    @Slot()
    def _on_row_changed(self) -> None:
        row = self.ui.list.current_row()
        record = self._shown[row].record if 0 <= row < len(self._shown) else None
        contact = isinstance(record, Contact) and self._may_write
        for button in (self.ui.to_mediation, self.ui.to_request, self.ui.to_case):
            button.setEnabled(contact)
        self.ui.aside.setEnabled(contact)

    @Slot()
    def _on_becoming(self) -> None:
        key = self._table.key(self.ui.list.current_row())
        sender = self.sender()
        if sender is self.ui.aside:
            self.aside_clicked.emit(key)
        elif sender is not None:
            self.becoming_clicked.emit(sender.objectName(), key)

    @Slot()
    def _on_no_match(self) -> None:
        if self._looks_on:
            self.more_wanted.emit()
        else:
            self.filters.clear()
