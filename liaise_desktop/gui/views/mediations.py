"""The list of mediations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.codes import CONFLICT_TYPE, MEDIATION_STATE
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_mediations import Ui_MediationsPage
from liaise_desktop.gui.models.cell_table import CellTable
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.request_form import RequestForm
from liaise_desktop.gui.widgets import Cell, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.listings import MediationRow
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.mediations import MediationsPresenter

_COLUMNS: Final = (0, 222, 196, 104, 118, 140)  # px at 100 %; 0 is elastic
_LATEST: Final = 4  # the column by which the list is sorted
_TAGS: Final = {
    "REQUESTED": "ochre",
    "SESSIONS": "pine",
    "AGREEMENT": "pine",
    "FOLLOW_UP_1": "pine",
}


def connect(view: MediationsPage, presenter: MediationsPresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.filter_changed.connect(presenter.filtered)
    view.more_wanted.connect(presenter.more_wanted)
    view.opened.connect(presenter.opened)
    view.new_clicked.connect(presenter.new_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class MediationsPage(Themed, QWidget):
    """Lists mediations, latest first.

    Signals:
        filter_changed: The words of the filter.
        more_wanted: The list was scrolled to its end.
        opened: A mediation.
        new_clicked: A new one shall begin.
    """

    filter_changed = Signal(str)
    more_wanted = Signal()
    opened = Signal(str)
    new_clicked = Signal()

    def __init__(self, city: CityWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MediationsPage()
        self.ui.setupUi(self)
        self._request = RequestForm(city, self)
        self.forms = Forms(self)
        self._table = CellTable()
        self._shown: list[MediationRow] = []
        self._table.set_heads([""] * len(_COLUMNS))
        self.ui.list.setModel(self._table)
        self.ui.filter.name_for_readers(self.tr("Filter"))
        self._wire()
        self.retranslate()
        self.show_rows([], more=False, filtered=False)

    def _wire(self) -> None:
        self.ui.filter.text_edited.connect(self.filter_changed)
        self.ui.filter.return_pressed.connect(self._on_filter_done)
        self.ui.new_mediation.clicked.connect(self.new_clicked)
        self.ui.empty.action_clicked.connect(self.new_clicked)
        self.ui.no_match.action_clicked.connect(self._on_clear)
        self.ui.list.row_opened.connect(self._on_row_opened)
        self._table.more_wanted.connect(self.more_wanted)
        slash = QShortcut(QKeySequence("/"), self)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        slash.activated.connect(self._on_slash)

    def focus_regions(self) -> list[QWidget]:
        """Return the list, or what stands in its place."""
        return [self]

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        if hasattr(self, "ui"):
            self.ui.filter.setFixedWidth(px(320))

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.ui.filter.name_for_readers(self.tr("Filter"))
        self._table.set_heads(
            (
                self.tr("Mediation"),
                self.tr("Kind of conflict"),
                self.tr("Stage"),
                self.tr("Sessions"),
                self.tr("Latest"),
                self.tr("Next check"),
            )
        )
        self.ui.list.set_columns([*_COLUMNS])
        self.ui.list.horizontalHeader().setSortIndicatorShown(True)
        self.ui.list.horizontalHeader().setSortIndicator(_LATEST, Qt.SortOrder.DescendingOrder)
        self.ui.list.horizontalHeader().setSectionsClickable(False)
        self._table.set_rows(self._cells(self._shown), more=self._table.has_more())
        self.restyle()

    # What the presenter shows

    def show_rows(self, rows: Sequence[MediationRow], *, more: bool, filtered: bool) -> None:
        """Show these mediations; where there is none, say why."""
        before = self._table.key(self.ui.list.current_row())
        self._shown = list(rows)
        self._table.set_rows(self._cells(rows), more=more)
        self.ui.list_pane.setVisible(bool(rows))
        self.ui.empty.setVisible(not rows and not filtered)
        self.ui.no_match.setVisible(not rows and filtered)
        self.ui.filter.setVisible(bool(rows) or filtered)
        row = self._table.row_of(before)
        if row >= 0:
            self.ui.list.go_to_row(row)

    def add_rows(self, rows: Sequence[MediationRow], *, more: bool) -> None:
        """Show these behind the others."""
        self._shown += rows
        self._table.add_rows(self._cells(rows), more=more)

    def show_rights(self, *, may_begin: bool) -> None:
        """Offer a new mediation, or not."""
        self.ui.new_mediation.setVisible(may_begin)
        self.ui.empty.action = self.tr("New mediation") if may_begin else ""

    def ask_request(self, colleagues: Sequence[tuple[str, str]], case: str = "") -> None:
        """Open the form of a request; *case* is where it begins, if in one."""
        self._request.colleagues, self._request.case = tuple(colleagues), case
        self.forms.ask(self._request.describe)

    def form_refused(self, error: Exception) -> None:
        """Say in the form what has to be put right."""
        self.forms.refuse(error)

    def form_saved(self) -> None:
        """Close the form."""
        self.forms.saved()

    def words(self, _what: str) -> str:
        """Return the sentence that says what was done."""
        return self.tr("Request kept")

    def _cells(self, rows: Sequence[MediationRow]) -> list[tuple[str, tuple[Cell, ...]]]:
        return [(row.id, self._row_cells(row)) for row in rows]

    def _row_cells(self, row: MediationRow) -> tuple[Cell, ...]:
        points = self.tr("%n points", "of an agreement", row.points) if row.points else ""
        flag = self.tr("two versions") if row.conflicted else ""
        return (
            Cell(
                visible(row.title),
                row.code,
                strong=True,
                code=True,
                glyph="handshake",
                flag=flag,
                flag_glyph="git-compare" if flag else "",
            ),
            Cell(code_label(CONFLICT_TYPE, row.conflict_type)),
            Cell(code_label(MEDIATION_STATE, row.state), tag=_TAGS.get(row.state, "neutral")),
            Cell(str(row.sessions), points) if row.sessions else Cell(points),
            Cell(dates.short_day(row.last_on or row.requested_on)),
            Cell(dates.short_day(row.next_check)),
        )

    # What is pressed

    @Slot(int)
    def _on_row_opened(self, row: int) -> None:
        self.opened.emit(self._table.key(row))

    @Slot()
    def _on_filter_done(self) -> None:
        if self._table.rowCount():
            self.ui.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_slash(self) -> None:
        self.ui.filter.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_clear(self) -> None:
        self.ui.filter.set_text("")
        self.filter_changed.emit("")
        self._on_slash()
