"""The list of referrals of all cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.codes import REFERRAL_STATE
from liaise_desktop.domain.cooperation import Referral
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_referrals import Ui_ReferralsPage
from liaise_desktop.gui.models.cell_table import CellTable
from liaise_desktop.gui.presenters.referrals import EVERY, OPEN
from liaise_desktop.gui.widgets import Cell, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.items import Item
    from liaise_desktop.gui.presenters.referrals import ReferralsPresenter

_COLUMNS: Final = (0, 200, 240, 110, 130)  # px at 100 %; 0 is elastic
_LATEST: Final = 3  # the column by which the list is sorted
_TAGS: Final = {"PREPARED": "ochre", "WAITING": "ochre", "ACCEPTED": "pine", "KEPT": "pine"}


def connect(view: ReferralsPage, presenter: ReferralsPresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.which_chosen.connect(presenter.which_chosen)
    view.more_wanted.connect(presenter.more_wanted)
    view.opened.connect(presenter.opened)


class ReferralsPage(Themed, QWidget):
    """Lists referrals, latest first.

    Signals:
        which_chosen: Those that are open, or every one.
        more_wanted: The list was scrolled to its end.
        opened: A referral.
    """

    which_chosen = Signal(str)
    more_wanted = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReferralsPage()
        self.ui.setupUi(self)
        self._table = CellTable()
        self._shown: list[Item] = []
        self._table.set_heads([""] * len(_COLUMNS))
        self.ui.list.setModel(self._table)
        self.ui.which.set_options(self._options())
        self.ui.which.set_value(OPEN)
        self.ui.which.chosen.connect(self.which_chosen)
        self.ui.no_match.action_clicked.connect(self._on_show_all)
        self.ui.list.row_opened.connect(self._on_row_opened)
        self._table.more_wanted.connect(self.more_wanted)
        self.retranslate()
        self.show_rows([], more=False, open_only=False)

    def focus_regions(self) -> list[QWidget]:
        """Return the list, or what stands in its place."""
        return [self]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.ui.which.set_words([word for _, word in self._options()])
        self._table.set_heads(
            (
                self.tr("Service"),
                self.tr("Case"),
                self.tr("Stage"),
                self.tr("Begun"),
                self.tr("First appointment"),
            )
        )
        self.ui.list.set_columns([*_COLUMNS])
        header = self.ui.list.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(_LATEST, Qt.SortOrder.DescendingOrder)
        header.setSectionsClickable(False)
        self._table.set_rows(self._cells(self._shown), more=self._table.has_more())
        self.restyle()

    def _options(self) -> list[tuple[str, str]]:
        return [
            (OPEN, self.tr("Open", "referrals that are not closed")),
            (EVERY, self.tr("All", "referrals, open and closed")),
        ]

    # What the presenter shows

    def show_rows(self, rows: Sequence[Item], *, more: bool, open_only: bool) -> None:
        """Show these referrals; where there is none, say why."""
        before = self._table.key(self.ui.list.current_row())
        self._shown = list(rows)
        self._table.set_rows(self._cells(rows), more=more)
        self.ui.list_pane.setVisible(bool(rows))
        self.ui.no_match.setVisible(not rows and open_only)
        self.ui.empty.setVisible(not rows and not open_only)
        row = self._table.row_of(before)
        if row >= 0:
            self.ui.list.go_to_row(row)

    def add_rows(self, rows: Sequence[Item], *, more: bool) -> None:
        """Show these behind the others."""
        self._shown += rows
        self._table.add_rows(self._cells(rows), more=more)

    def _cells(self, rows: Sequence[Item]) -> list[tuple[str, tuple[Cell, ...]]]:
        return [
            (row.id, self._row_cells(row, row.record))
            for row in rows
            if isinstance(row.record, Referral)
        ]

    def _row_cells(self, row: Item, referral: Referral) -> tuple[Cell, ...]:
        flag = self.tr("two versions") if row.conflicted else ""
        service = self.tr("Not what was signed") if row.altered else visible(referral.service)
        reason = " ".join(visible(referral.reason).split())
        return (
            Cell(
                service,
                reason,
                strong=True,
                glyph="waypoints",
                flag=flag,
                flag_glyph="git-compare" if flag else "",
            ),
            Cell(visible(row.pseudonym)),
            Cell(
                code_label(REFERRAL_STATE, referral.state),
                tag=_TAGS.get(referral.state, "neutral"),
            ),
            Cell(dates.short_day(referral.noted_on)),
            Cell(dates.short_day(referral.first_appointment)),
        )

    # What is pressed

    @Slot(int)
    def _on_row_opened(self, row: int) -> None:
        self.opened.emit(self._table.key(row))

    @Slot()
    def _on_show_all(self) -> None:
        self.ui.which.set_value(EVERY)
        self.which_chosen.emit(EVERY)
