"""The hand-overs so far, as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from liaise_desktop.domain.errors import ExportFileError
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.widgets import Cell, cell_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from liaise_desktop.application.listings import TransferRow

    _Index = QModelIndex | QPersistentModelIndex

COLUMNS: Final = [170, 0, 170, 90, 220]


class HandOverLog(QAbstractTableModel):
    """One row for each file that was written, brought in or refused."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TransferRow] = []

    def set_rows(self, rows: Sequence[TransferRow]) -> None:
        """Show *rows*."""
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def row(self, number: int) -> TransferRow | None:
        """Return the row with this number, None beyond the last."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def speak_anew(self) -> None:
        """Take words from the language in force."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many hand-overs there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            self.tr("When"),
            self.tr("File"),
            self.tr("With whom"),
            self.tr("Changes"),
            self.tr("How it ended"),
        )
        return heads[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows or says."""
        row = self.row(index.row())
        return None if row is None else cell_data(self._cell(row, index.column()), role)

    def _cell(self, row: TransferRow, column: int) -> Cell:
        if column == 0:
            at = dates.local(row.at)
            return Cell(dates.day(at), dates.time_of_day(at))
        if column == 1:
            out = row.direction == "out"
            way = self.tr("Handed over") if out else self.tr("Came here")
            return Cell(
                visible(row.file), way, strong=True, glyph="download" if out else "folder-input"
            )
        if column == 2:  # noqa: PLR2004 - the third column
            return Cell(visible(row.partner))
        if column == 3:  # noqa: PLR2004 - the fourth column
            return Cell(QLocale().toString(row.changes) if row.changes else "")
        return Cell(self._outcome(row), self.tr("Can be taken back") if row.undoable else "")

    def _outcome(self, row: TransferRow) -> str:
        words = {
            "written": self.tr("Written"),
            "brought-in": self.tr("Brought in"),
            "part": self.tr("Brought in, not all of it"),
            "undone": self.tr("Taken back"),
        }
        if row.outcome in words:
            return words[row.outcome]
        for kind in ExportFileError.__subclasses__():
            if kind.code == row.outcome:
                return error_text(kind()).title
        return self.tr("Refused")
