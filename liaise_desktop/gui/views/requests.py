"""The list of incoming requests."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.codes import (
    ORIGIN,
    REQUEST_ABOUT,
    REQUEST_CHANNEL,
    REQUEST_EXIT,
    REQUEST_STATE,
)
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_requests import Ui_RequestsPage
from liaise_desktop.gui.models.cell_table import CellTable
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.incoming_forms import IncomingForms
from liaise_desktop.gui.widgets import Cell, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.requests import RequestRow, RequestsPresenter

_COLUMNS: Final = (0, 184, 200, 96, 122, 112)  # px at 100 %; 0 is elastic
_RECEIVED: Final = 3  # the column by which the list is sorted
TAGS: Final = {
    "RECEIVED": "slate",
    "READ1": "ochre",
    "READ2": "pine",
    "EMERGENCY": "brick",
    "EXIT": "neutral",
}


def connect(view: RequestsPage, presenter: RequestsPresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.which_chosen.connect(presenter.which_chosen)
    view.more_wanted.connect(presenter.more_wanted)
    view.opened.connect(presenter.opened)
    view.new_clicked.connect(presenter.new_clicked)
    view.erase_clicked.connect(presenter.erase_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class RequestsPage(Themed, QWidget):
    """Lists requests, latest first.

    Signals:
        which_chosen: WAITING or ALL.
        more_wanted: The list was scrolled to its end.
        opened: A request.
        new_clicked: A new one shall begin.
        erase_clicked: Those whose day has come shall be erased.
    """

    which_chosen = Signal(str)
    more_wanted = Signal()
    opened = Signal(str)
    new_clicked = Signal()
    erase_clicked = Signal()

    def __init__(
        self, city: CityWords, name_of: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RequestsPage()
        self.ui.setupUi(self)
        self._name_of = name_of
        self._describe = IncomingForms(city, self)
        self.forms = Forms(self)
        self._table = CellTable()
        self._shown: list[RequestRow] = []
        self._decided = False
        self._due = 0
        self._table.set_heads([""] * len(_COLUMNS))
        self.ui.list.setModel(self._table)
        self.ui.which.set_options(self._ways())
        self.ui.which.set_value("WAITING")
        self._wire()
        self.retranslate()
        self.show_rows([], more=False, decided=False)
        self.show_due(0)

    def _wire(self) -> None:
        self.ui.which.chosen.connect(self.which_chosen)
        self.ui.new_request.clicked.connect(self.new_clicked)
        self.ui.empty.action_clicked.connect(self.new_clicked)
        self.ui.due.action_clicked.connect(self.erase_clicked)
        self.ui.list.row_opened.connect(self._on_row_opened)
        self._table.more_wanted.connect(self.more_wanted)

    def focus_regions(self) -> list[QWidget]:
        """Return the list, or what stands in its place."""
        return [self]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.ui.which.set_words([word for _, word in self._ways()])
        self._table.set_heads(
            (
                self.tr("Request"),
                self.tr("About"),
                self.tr("Where it stands"),
                self.tr("Received"),
                self.tr("Waits for"),
                self.tr("Decide by"),
            )
        )
        self.ui.list.set_columns([*_COLUMNS])
        self.ui.list.horizontalHeader().setSortIndicatorShown(True)
        self.ui.list.horizontalHeader().setSortIndicator(
            _RECEIVED, Qt.SortOrder.DescendingOrder
        )
        self.ui.list.horizontalHeader().setSectionsClickable(False)
        self._table.set_rows(self._cells(self._shown), more=self._table.has_more())
        self.show_due(self._due)
        self.restyle()

    def _ways(self) -> list[tuple[str, str]]:
        return [
            ("WAITING", self.tr("Waiting", "requests that wait for a decision")),
            ("ALL", self.tr("All", "all requests")),
        ]

    # What the presenter shows

    def show_rows(self, rows: Sequence[RequestRow], *, more: bool, decided: bool) -> None:
        """Show these requests; where there is none, say what will stand there."""
        before = self._table.key(self.ui.list.current_row())
        self._shown, self._decided = list(rows), decided
        self._table.set_rows(self._cells(rows), more=more)
        self.ui.list_pane.setVisible(bool(rows))
        self.ui.empty.setVisible(not rows)
        row = self._table.row_of(before)
        if row >= 0:
            self.ui.list.go_to_row(row)

    def add_rows(self, rows: Sequence[RequestRow], *, more: bool) -> None:
        """Show these behind the others."""
        self._shown += rows
        self._table.add_rows(self._cells(rows), more=more)

    def show_rights(self, *, may_begin: bool) -> None:
        """Offer a new request, or not."""
        self.ui.new_request.setVisible(may_begin)
        self.ui.empty.action = self.tr("New request") if may_begin else ""

    def show_due(self, count: int) -> None:
        """Say how many have to be erased today."""
        self._due = count
        self.ui.due.setVisible(count > 0)
        self.ui.due.dress(
            title=self.tr("%n requests are past their day", "requests to erase", count),
            sentence=self.tr("Their words go for good; that they came, and what became of them, "
                             "stays as a number."),
        )

    def ask_request(self, readers: Sequence[tuple[str, str]]) -> None:
        """Open the form of a new request."""
        self.forms.ask(partial(self._describe.received, tuple(readers)))

    def form_refused(self, error: Exception) -> None:
        """Say in the form what has to be put right."""
        self.forms.refuse(error)

    def form_saved(self) -> None:
        """Close the form."""
        self.forms.saved()

    def words(self, what: str, count: int = 0) -> str:
        """Return the sentence that says what was done."""
        if what == "erased":
            return self.tr("%n requests erased", "toast", count)
        return self.tr("Request kept")

    def _cells(self, rows: Sequence[RequestRow]) -> list[tuple[str, tuple[Cell, ...]]]:
        return [(row.request.id, self._row_cells(row)) for row in rows]

    def _row_cells(self, row: RequestRow) -> tuple[Cell, ...]:
        request = row.request
        origin = code_label(ORIGIN, request.origin) or self.tr("Somebody")
        channel = code_label(REQUEST_CHANNEL, request.channel)
        flag = self.tr("two versions") if row.conflicted else ""
        exit_ = code_label(REQUEST_EXIT, request.exit) if request.state == "EXIT" else ""
        late = self.tr("reminder") if row.late else ""
        return (
            Cell(
                origin,
                request.code,
                strong=True,
                code=True,
                glyph="ear",
                flag=flag,
                flag_glyph="git-compare" if flag else "",
            ),
            Cell(code_label(REQUEST_ABOUT, request.about), channel),
            Cell(
                exit_ or code_label(REQUEST_STATE, request.state),
                tag=TAGS.get(request.state, "neutral"),
            ),
            Cell(dates.short_day(request.received_on)),
            Cell(self._name_of(row.waits_for)),
            Cell(dates.short_day(row.due), late, second_token="ochre"),
        )

    # What is pressed

    @Slot(int)
    def _on_row_opened(self, row: int) -> None:
        self.opened.emit(self._table.key(row))
