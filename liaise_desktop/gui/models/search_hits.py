"""What was found, in groups, as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from liaise_desktop.gui.widgets.hit_list import HIT_ROLE, HitRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from liaise_desktop.application.listings import SearchHit

    _Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class SearchHits(QAbstractListModel):
    """Heads, which cannot be chosen, and the hits below them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[HitRow, SearchHit | None]] = []

    def set_rows(self, rows: Sequence[tuple[HitRow, SearchHit | None]]) -> None:
        """Show these lines; a head comes without a hit."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def hit(self, row: int) -> SearchHit | None:
        """Return what was found in a line; None for a head or no line at all."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def next_hit(self, row: int, step: int) -> int:
        """Return the nearest line with a hit from *row* on, in the direction of *step*.

        From an end it goes on at the other end; -1 if nothing was found.
        """
        count = len(self._rows)
        for away in range(1, count + 1):
            at = (row + away * step) % count
            if self._rows[at][1] is not None:
                return at
        return -1

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer with the line, or with what it says."""
        row = self._rows[index.row()][0]
        if role == HIT_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken()
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let hits be chosen, and heads not."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found if self.hit(index.row()) is not None else Qt.ItemFlag.NoItemFlags
