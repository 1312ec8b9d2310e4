"""What is missing from a vault that was brought back, and whom to ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaise_desktop.gui.widgets import PlainLabel, Themed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.salvage import Missing

_MOST_SHOWN = 200  # the file holds them all


class MissingList(Themed, QWidget):
    """Shows one line for each stretch of missing entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing: tuple[Missing, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show what is missing."""
        self._missing = tuple(missing)
        self.retranslate()

    def lines(self, *, for_file: bool) -> list[str]:
        """Return all lines; those for a file name binders by number, and no case."""
        return [self._line(one, for_file=for_file) for one in self._missing]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        while (item := self._column.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        for line in self.lines(for_file=False)[:_MOST_SHOWN]:
            label = PlainLabel(self).set_wrapped()
            label.setText(line)
            self._column.addWidget(label)
        if len(self._missing) > _MOST_SHOWN:
            label = PlainLabel(self, token="ink2").set_wrapped()
            label.setText(self.tr("There are more. The saved list holds them all."))
            self._column.addWidget(label)

    def _line(self, one: Missing, *, for_file: bool) -> str:
        place = self.tr("Binder {number}").format(number=one.binder[:8])
        if one.about and not for_file:
            place = one.about
        name = one.name or self.tr("author {number}").format(number=one.author[:8])
        span = str(one.first) if one.first == one.last else f"{one.first}–{one.last}"
        said = self.tr("{place}: entries of {name}, no. {span}.")
        return " ".join((said.format(place=place, name=name, span=span), self._whom(one)))

    def _whom(self, one: Missing) -> str:
        if one.sure:
            return self.tr("Held by {names}: ask there.").format(names=", ".join(one.sure))
        if one.perhaps:
            said = self.tr("Perhaps held by {names}: ask there.")
            return said.format(names=", ".join(one.perhaps))
        return self.tr("Nobody else is known to hold it. Look for an older backup.")
