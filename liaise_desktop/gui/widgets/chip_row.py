"""A row of chips that keyboard and pointer choose from; Tab takes it as one stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from liaise_desktop.gui.widgets.chips import Chip
from liaise_desktop.gui.widgets.flow import FlowBox
from liaise_desktop.gui.widgets.focus_ring import focus_by_keyboard

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

_STEPS: Final = {
    int(Qt.Key.Key_Right): 1,
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_Left): -1,
    int(Qt.Key.Key_Up): -1,
}
MOST_DIGITS: Final = 9


class ChipRow(FlowBox):
    """Chips of which one or several may be on; arrow keys go among them.

    Signals:
        changed: A person chose something, or took it back.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.several = False
        self._chips: dict[str, Chip] = {}
        self._tail: Chip | None = None
        self._last: QWidget | None = None
        self._digits = False

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Show *options*: key and word; what is on stays on if its key stays."""
        before, tail = self.values(), self._tail
        if list(self._chips) == [key for key, _ in options]:
            for key, word in options:
                self._chips[key].setText(word.replace("&", "&&"))
            return
        had_focus = any(chip.hasFocus() for chip in self._chips.values())
        for chip in self._chips.values():
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        behind = [widget for widget in (tail, self._last) if widget is not None]
        for widget in behind:
            self.flow.removeWidget(widget)
        self._chips = {key: self._made(word) for key, word in options}
        for widget in behind:
            self.add(widget)
        self.set_values(before)
        self.show_digits(self._digits)
        if had_focus and self.first() is not None:
            self.take_focus()

    def set_tail(self, chip: Chip) -> None:
        """Put a chip of its own kind behind the others, such as one that drops a menu."""
        self._tail = chip
        chip.installEventFilter(self)
        self.add(chip)
        self._rove(self.first())

    def set_last(self, widget: QWidget) -> None:
        """Put something that is no chip behind everything, such as a field."""
        self._last = widget
        self.add(widget)

    def values(self) -> tuple[str, ...]:
        """Return the keys of what is on, in their order."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def set_values(self, keys: Iterable[str]) -> None:
        """Switch on what has these keys and switch off the rest; announces nothing."""
        wanted = set(keys)
        for key, chip in self._chips.items():
            chip.blockSignals(True)  # noqa: FBT003 - Qt's setter
            chip.setChecked(key in wanted)
            chip.blockSignals(False)  # noqa: FBT003 - Qt's setter
            chip.updateGeometry()
            chip.update()
        self._rove(self.first())

    def chips(self) -> list[Chip]:
        """Return the chips in their order, the one of its own kind last."""
        return [*self._chips.values(), *([self._tail] if self._tail is not None else [])]

    def first(self) -> Chip | None:
        """Return what Tab comes to: what is on, else the first."""
        chips = self.chips()
        chosen = [chip for chip in chips if chip.isChecked()]
        return next(iter(chosen or chips), None)

    def take_focus(self) -> None:
        """Give the keyboard to what Tab comes to."""
        first = self.first()
        if first is not None:
            focus_by_keyboard(first)

    def show_digits(self, shown: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Show which number key acts on which chip, or hide it."""
        self._digits = shown
        for number, chip in enumerate(self._chips.values(), start=1):
            chip.digit = str(number) if shown and number <= MOST_DIGITS else ""
            chip.updateGeometry()
        if self._tail is not None:
            self._tail.digit = "0" if shown else ""
            self._tail.updateGeometry()
        self.flow.invalidate()
        self.flow.activate()  # at once: chips that overlap for a moment look broken

    def press_digit(self, digit: int) -> bool:
        """Do what a number key does; return whether there is such a chip."""
        chips = list(self._chips.values())
        if digit == 0 and self._tail is not None:
            self._go_to(self._tail)
            self._tail.click()
            return True
        if not 1 <= digit <= len(chips):
            return False
        self._go_to(chips[digit - 1])
        chips[digit - 1].click()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go among the chips with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key(), 0)
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            chips = self.chips()
            if step and plain == Qt.KeyboardModifier.NoModifier and watched in chips:
                here = next(n for n, chip in enumerate(chips) if chip is watched)
                self._go_to(chips[(here + step) % len(chips)])
                return True
        return super().eventFilter(watched, event)

    def _made(self, word: str) -> Chip:
        chip = Chip(self, word.replace("&", "&&"))
        chip.setAccessibleDescription(self.accessibleName())
        chip.installEventFilter(self)
        chip.clicked.connect(self._on_clicked)
        self.add(chip)
        chip.show()
        return chip

    def _go_to(self, chip: Chip) -> None:
        self._rove(chip)
        focus_by_keyboard(chip)

    def _rove(self, stop: Chip | None) -> None:
        # Only one of them is a stop of Tab: that keeps a row one step away from the next.
        for chip in self.chips():
            here = chip is stop
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        for chip in self._chips.values():
            if chip is pressed:
                self._rove(chip)
            elif not self.several and chip.isChecked():
                chip.setChecked(False)
        self.changed.emit()
