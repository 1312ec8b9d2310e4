"""The case list as a table that reads a page whenever somebody scrolls on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from liaise_desktop.domain.codes import CASE_STATE
from liaise_desktop.gui import dates
from liaise_desktop.gui.widgets import Cell, cell_data
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.listings import CaseRow

    ReadPage = Callable[[CaseRow | None, int], Sequence[CaseRow]]

PAGE: Final = 60
PERSON, NEXT_STEP, LAST_CONTACT, NEXT_REVIEW, STATUS, WORKER = range(6)
WIDTHS: Final = [224, 0, 150, 150, 150, 110]
ROOT = QModelIndex()

_TAGS: Final = {"OPEN": "slate", "PROPOSED": "slate", "ACTIVE": "pine"}


class CaseTable(QAbstractTableModel):
    """Rows of cases by next review.

    Args:
        parent: Owner.
        place: Returns the words of a place's code.
        today: Returns this day, ISO text; what is due before it is late.
    """

    def __init__(
        self, parent: QObject, place: Callable[[str], str], today: Callable[[], str]
    ) -> None:
        super().__init__(parent)
        self._place, self._today = place, today
        self._read: ReadPage | None = None
        self._rows: list[CaseRow] = []
        self._more = False

    def read_from(self, read: ReadPage) -> None:
        """Forget what was read and begin with the first page of *read*."""
        self.beginResetModel()
        self._read = read
        self._rows = list(read(None, PAGE))
        self._more = len(self._rows) == PAGE
        self.endResetModel()

    def row(self, number: int) -> CaseRow | None:
        """Return the case in a row, None if there is no such row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, case: str) -> int:
        """Return the row of a case, -1 if it was not read."""
        return next((n for n, row in enumerate(self._rows) if row.id == case), -1)

    def retranslate(self) -> None:
        """Let every cell say itself again."""
        if self._rows:
            last = self.index(len(self._rows) - 1, WORKER)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WORKER)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return how many rows were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(WIDTHS)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether there may be further rows."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Read the page after the last row."""
        if self._read is None or not self.canFetchMore(parent):
            return
        page = list(self._read(self._rows[-1], PAGE))
        self._more = len(page) == PAGE
        if page:
            self.beginInsertRows(ROOT, len(self._rows), len(self._rows) + len(page) - 1)
            self._rows += page
            self.endInsertRows()

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a cell says."""
        row = self.row(index.row())
        return None if row is None else cell_data(self._cell(row, index.column()), role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the word above a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        words = (
            self.tr("Person"),
            self.tr("Next step"),
            self.tr("Last contact"),
            self.tr("Next review"),
            self.tr("Status"),
            self.tr("Worker"),
        )
        return words[section]

    def _cell(self, row: CaseRow, column: int) -> Cell:
        cells = {
            PERSON: self._person,
            NEXT_STEP: self._next_step,
            LAST_CONTACT: self._last_contact,
            NEXT_REVIEW: self._next_review,
            STATUS: self._status,
            WORKER: self._worker,
        }
        return cells[column](row)

    def _person(self, row: CaseRow) -> Cell:
        flag, glyph = "", ""
        if row.conflicted:
            flag, glyph = self.tr("two versions"), "git-compare"
        elif row.has_draft:
            flag, glyph = self.tr("draft"), "pen-line"
        elif row.new_from_file:
            flag, glyph = self.tr("new from file"), "usb"
        elif row.for_review:
            flag, glyph = self.tr("for review"), "message-square-text"
        parts = row.pseudonym.split()
        letters = "".join(part[0] for part in parts[:2]).upper()
        return Cell(
            row.pseudonym,
            row.code,
            strong=True,
            code=True,
            initials=letters,
            flag=flag,
            flag_glyph=glyph,
        )

    def _next_step(self, row: CaseRow) -> Cell:
        if not row.next_step:
            return Cell(self.tr("Nothing agreed yet"))
        when, late = row.next_when, bool(row.next_when) and row.next_when[:10] < self._today()
        if late:
            said = self.tr("open since {day}").format(day=dates.short_day(when))
            return Cell(
                row.next_step, said, second_token="ochre", second_glyph="hourglass"
            )
        return Cell(row.next_step, dates.weekday_day(when) if when else self.tr("no date"))

    def _last_contact(self, row: CaseRow) -> Cell:
        place = self._place(row.last_place) if row.last_place else ""
        return Cell(dates.short_day(row.last_contact), place)

    def _next_review(self, row: CaseRow) -> Cell:
        late = bool(row.review_on) and row.review_on < self._today()
        second = self.tr("due") if late else ""
        return Cell(
            dates.short_day(row.review_on),
            second,
            second_token="ochre" if late else "ink3",
            second_glyph="hourglass" if late else "",
        )

    @staticmethod
    def _status(row: CaseRow) -> Cell:
        return Cell(code_label(CASE_STATE, row.state), tag=_TAGS.get(row.state, "neutral"))

    @staticmethod
    def _worker(row: CaseRow) -> Cell:
        return Cell(row.lead_name or row.lead)
