"""Tabs with a button for those that find no room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from liaise_desktop.gui.style import px
from liaise_desktop.gui.widgets.buttons import PushButton
from liaise_desktop.gui.widgets.menus import ChoiceMenu
from liaise_desktop.gui.widgets.tabs import TabStrip
from liaise_desktop.gui.widgets.themed import Themed, designed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_GAP: Final = 8


class TabRow(Themed, QWidget):
    """A row of tabs by key; what does not fit stands in a menu, and none is ever cut.

    Properties:
        named: What the tabs are, for a screen reader.

    Attributes:
        strip: The tabs themselves; those in the menu are hidden in it.
        more: The button of the menu.

    Signals:
        picked: The key of the tab that holds now.
    """

    picked = Signal(str)
    named = designed(str, "named", "", "retranslate")

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self.strip = TabStrip(self)
        self.strip.setUsesScrollButtons(False)
        policy = QSizePolicy.Policy
        self.strip.setSizePolicy(policy.Ignored, policy.Fixed)
        self.more = PushButton(self, "", kind="quiet", measure="compact", glyph="chevron-down")
        self._menu = ChoiceMenu(self.more)
        self._menu.picked.connect(self.set_current)
        self.more.clicked.connect(self._on_more)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        line.addWidget(self.strip, 1)
        line.addWidget(self.more)
        self.setFocusProxy(self.strip)
        self.more.hide()
        self.strip.currentChanged.connect(self._on_changed)
        self.dress(**properties)
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.strip.setAccessibleName(self.named)
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(f"{self.named}: {self.more.text()}".removeprefix(": "))

    def restyle(self) -> None:
        """Find room again where text is larger."""
        super().restyle()
        if hasattr(self, "more"):
            self._fit()

    # What there is

    @property
    def keys(self) -> Sequence[str]:
        """The keys of the tabs, in their order."""
        return tuple(self._keys)

    def add_tab(self, key: str, word: str, place: int) -> None:
        """Put a tab in at *place*; the one that holds goes on holding."""
        self._keys.insert(place, key)
        self.strip.insertTab(place, word)
        self._fit()

    def set_word(self, key: str, word: str) -> None:
        """Call the tab *key* so."""
        self.strip.setTabText(self._keys.index(key), word)
        self._fit()

    def set_count(self, key: str, count: str) -> None:
        """Show *count* behind the word of a tab; empty for none."""
        self.strip.set_count(self._keys.index(key), count)
        self._fit()

    # Which one holds

    def current(self) -> str:
        """Return the key of the tab that holds; empty while there is none."""
        number = self.strip.currentIndex()
        return self._keys[number] if 0 <= number < len(self._keys) else ""

    @Slot(str)
    def set_current(self, key: str) -> None:
        """Let a tab hold, be it in the menu."""
        number = self._keys.index(key)
        self.strip.setTabVisible(number, True)  # noqa: FBT003 - Qt's signature
        self.strip.setCurrentIndex(number)
        self._fit()

    def go(self, step: int) -> None:
        """Go *step* tabs on, those of the menu among them, and round at the end."""
        at = self._keys.index(self.current())
        self.set_current(self._keys[(at + step) % len(self._keys)])

    @Slot(int)
    def _on_changed(self, _number: int) -> None:
        self.picked.emit(self.current())

    # Room

    def hidden_keys(self) -> Sequence[str]:
        """Return the keys of the tabs that stand in the menu."""
        return [key for at, key in enumerate(self._keys) if not self.strip.isTabVisible(at)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out again which tabs fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = [self.strip.tabSizeHint(at).width() for at in range(len(self._keys))]
        shown = self._fitting(wide, self.width())
        if len(shown) < len(wide):
            shown = self._fitting(wide, self.width() - self.more.sizeHint().width() - px(_GAP))
        for at in sorted(range(len(wide)), key=lambda at: at not in shown):
            self.strip.setTabVisible(at, at in shown)
        self.more.setVisible(len(shown) < len(wide))

    def _fitting(self, wide: Sequence[int], room: int) -> set[int]:
        current = self.strip.currentIndex()
        shown = {current} if 0 <= current < len(wide) else set()
        used = sum(wide[at] for at in shown)
        for at, width in enumerate(wide):
            if at in shown:
                continue
            if used + width > room:
                break
            used += width
            shown.add(at)
        return shown

    @Slot()
    def _on_more(self) -> None:
        strip, hidden = self.strip, set(self.hidden_keys())
        words = [strip.tabToolTip(at) or strip.tabText(at) for at in range(strip.count())]
        named = zip(self._keys, words, strict=True)
        self._menu.set_options([(key, word) for key, word in named if key in hidden])
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
