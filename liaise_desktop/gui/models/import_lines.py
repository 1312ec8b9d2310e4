"""The list of what a file would do: heads of groups, records, and ways to see more of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    _Index = QModelIndex | QPersistentModelIndex

LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 41
HEAD, RECORD, MORE = "head", "record", "more"


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One line.

    Attributes:
        kind: `HEAD`, `RECORD` or `MORE`.
        key: Id of the record; name of the group for the others.
        first: The words, or the first line of a record.
        second: The second line; the count of a head.
        glyph, token: Icon and its colour.
        spoken: What a screen reader says.
    """

    kind: str
    key: str
    first: str
    second: str = ""
    glyph: str = ""
    token: str = "ink2"
    spoken: str = ""


class ImportLines(QAbstractListModel):
    """Holds the lines; heads cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[ImportLine] = []

    def set_lines(self, lines: Sequence[ImportLine]) -> None:
        """Show *lines*; where only their words are new, nothing moves."""
        new = list(lines)
        if [line.key for line in new] == [line.key for line in self._lines]:
            self._lines = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._lines = new
        self.endResetModel()

    def line(self, row: int) -> ImportLine | None:
        """Return the line of a row, None beyond the last."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, record: str) -> int:
        """Return the row of a record, -1 if it is not shown."""
        for row, line in enumerate(self._lines):
            if line.kind == RECORD and line.key == record:
                return row
        return -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let everything but heads be chosen."""
        line = self.line(index.row())
        if line is None or line.kind == HEAD:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line, or what is said of it."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line.spoken or line.first
        return None
