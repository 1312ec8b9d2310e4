"""Rows of cells under heads, which may have more behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from liaise_desktop.gui.widgets import Cell, cell_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    _Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class CellTable(QAbstractTableModel):
    """A table of `Cell`s, page after page.

    Signals:
        more_wanted: The list was scrolled to its end, and there is more.
    """

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heads: tuple[str, ...] = ()
        self._rows: list[tuple[str, tuple[Cell, ...]]] = []
        self._more = False

    def set_heads(self, heads: Sequence[str]) -> None:
        """Show these words over the columns; their number stays."""
        if len(heads) != len(self._heads):
            self.beginResetModel()
            self._heads = tuple(heads)
            self.endResetModel()
            return
        self._heads = tuple(heads)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)

    def set_rows(
        self, rows: Sequence[tuple[str, tuple[Cell, ...]]], *, more: bool = False
    ) -> None:
        """Show these rows, each a key with its cells, in place of those before."""
        if [key for key, _ in rows] == [key for key, _ in self._rows]:
            self._rows, self._more = list(rows), more
            if rows:
                last = self.index(len(rows) - 1, len(self._heads) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows, self._more = list(rows), more
        self.endResetModel()

    def add_rows(self, rows: Sequence[tuple[str, tuple[Cell, ...]]], *, more: bool) -> None:
        """Show these rows behind the others."""
        self._more = more
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def has_more(self) -> bool:
        """Return whether there is more than these rows."""
        return self._more

    def key(self, row: int) -> str:
        """Return the key of a row; empty if there is none."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else ""

    def row_of(self, key: str) -> int:
        """Return the row with a key; -1 if there is none."""
        return next((n for n, (known, _) in enumerate(self._rows) if known == key), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer with a cell, or with what it says."""
        return cell_data(self._rows[index.row()][1][index.column()], role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Answer with the word over a column."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._heads):
            return self._heads[section]
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        """Return whether there is more."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: _Index) -> None:
        """Ask for more."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit()
