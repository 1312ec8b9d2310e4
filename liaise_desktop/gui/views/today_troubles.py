"""Cards that could not be read say so by themselves, and are tried again by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaise_desktop.gui.errors import error_line
from liaise_desktop.gui.widgets import PlainLabel, PushButton

if TYPE_CHECKING:
    from liaise_desktop.gui.widgets import Card


class Lines(Protocol):
    """What stands in a card."""

    def clear(self) -> object:
        """Take it away."""


class CardTroubles(QObject):
    """Knows the cards of a page, and in which of them there is trouble.

    Signals:
        card_wanted: A card shall be read again.
    """

    card_wanted = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._cards: dict[str, tuple[Card, Lines]] = {}
        self._said: dict[str, QWidget] = {}

    def add(self, key: str, card: Card, lines: QWidget) -> None:
        """Put what a card shows into it."""
        card.column.addWidget(lines)
        self._cards[key] = (card, lines)  # type: ignore[assignment]  # each list has a clear

    def begin(self, key: str) -> None:
        """Take away what stood in a card; follow-ups go when the new ones are known."""
        card, lines = self._cards[key]
        said = self._said.pop(key, None)
        if said is not None:
            card.column.removeWidget(said)
            said.hide()
            said.deleteLater()
        if key != "due" or said is not None:
            lines.clear()

    def show_trouble(self, key: str, error: Exception) -> bool:
        """Say in a card what went wrong; return whether there is such a card."""
        if key not in self._cards:
            return False
        self.begin(key)
        card, lines = self._cards[key]
        lines.clear()
        line = QWidget(card)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 4)
        said = PlainLabel(line, error_line(error), face="meta", token="slate_ink")
        row.addWidget(said.set_wrapped(), 1)
        again = PushButton(line, self.tr("Try again"), measure="compact")
        again.setAccessibleName(f"{again.text()}: {card.title}")
        again.setProperty("card", key)
        again.clicked.connect(self._on_again)
        row.addWidget(again)
        card.column.addWidget(line)
        card.setVisible(True)
        self._said[key] = line
        return True

    @Slot()
    def _on_again(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.card_wanted.emit(str(sender.property("card")))
