"""Backups, as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.presenters.backup_port import DAMAGED, FOREIGN, OTHER_KEYS
from liaise_desktop.gui.widgets import Cell, cell_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from liaise_desktop.gui.presenters.backup_port import BackupRow, Held

    _Index = QModelIndex | QPersistentModelIndex

COLUMNS: Final = [170, 0, 250, 96]
_UNITS: Final = QLocale.DataSizeFormat.DataSizeTraditionalFormat


class BackupList(QAbstractTableModel):
    """One row for each backup within reach, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[BackupRow] = []

    def set_rows(self, rows: Sequence[BackupRow]) -> None:
        """Show *rows*."""
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def row(self, number: int) -> BackupRow | None:
        """Return the row with this number, None beyond the last."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def speak_anew(self) -> None:
        """Take words from the language in force."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many backups there are."""
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
            self.tr("When", "of a backup"),
            self.tr("Where", "of a backup"),
            self.tr("It holds", "of a backup"),
            self.tr("Size", "of a backup"),
        )
        return heads[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows or says."""
        row = self.row(index.row())
        return None if row is None else cell_data(self._cell(row, index.column()), role)

    def _cell(self, row: BackupRow, column: int) -> Cell:
        if column == 0:
            at = dates.local(row.at)
            return Cell(dates.day(at), dates.time_of_day(at), strong=True)
        if column == 1:
            place = visible(row.place) if row.place else self.tr("This laptop")
            return Cell(place, self._why(row.kind), glyph="usb" if row.place else "laptop")
        if column == 2:  # noqa: PLR2004 - the third column
            if row.held is None:
                return Cell(self._standing(row.standing))
            return Cell(*self._held(row.held))
        return Cell(QLocale().formattedDataSize(row.size, 0, _UNITS))

    def _why(self, kind: str) -> str:
        words = {
            "asked": self.tr("You asked for it"),
            "before-restore": self.tr("Before another one was restored"),
        }
        return words.get(kind, self.tr("Made by itself"))

    def _standing(self, standing: str) -> str:
        words = {
            DAMAGED: self.tr("Damaged"),
            FOREIGN: self.tr("Of other notes"),
            OTHER_KEYS: self.tr("From before the keys were changed"),
        }
        return words.get(standing, "")

    def _held(self, held: Held) -> tuple[str, str]:
        cases = self.tr("%n case(s)", "in a backup", held.cases)
        notes = self.tr("%n note(s)", "in a backup", held.notes)
        mediations = self.tr("%n mediation(s)", "in a backup", held.mediations)
        return f"{cases}, {notes}", mediations
