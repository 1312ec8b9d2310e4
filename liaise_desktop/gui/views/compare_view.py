"""Two versions of a record side by side; a person decides field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.gui import dates
from liaise_desktop.gui.errors import error_line
from liaise_desktop.gui.forms.ui_compare import Ui_Compare
from liaise_desktop.gui.presenters.compare import BOTH
from liaise_desktop.gui.views.marked_text import MarkedText, Spans, differing
from liaise_desktop.gui.views.record_words import UNSHOWN, field_text, field_title
from liaise_desktop.gui.widgets import ChoiceChip, FlowBox, Pane, PlainLabel
from liaise_desktop.gui.widgets.themed import Themed, announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.gui.presenters.compare import Comparison, FieldInDoubt, Version


class DoubtCard(Pane):
    """One field: its versions with the differing words marked, and the choice.

    Signals:
        chosen: A version was chosen, or both.
    """

    chosen = Signal()

    def __init__(
        self, parent: QWidget, type_: str, doubt: FieldInDoubt, texts: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self.doubt = doubt
        self._title = field_title(doubt.name, type_)
        self._keys: list[str] = []
        self._chips: list[ChoiceChip] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self, self._title, face="section", weight=600))
        sides = QHBoxLayout()
        sides.setSpacing(20)
        for version, text, spans in zip(
            doubt.versions, texts, _spans_of(texts), strict=True
        ):
            sides.addLayout(self._side(version, text, spans), 1)
        column.addLayout(sides)
        column.addWidget(self._choices())

    def _side(self, version: Version, text: str, spans: Spans) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(4)
        who = self.tr("Yours") if version.mine else version.author or self.tr("Unknown author")
        at = dates.moment(dates.local(version.at))
        side.addWidget(PlainLabel(self, who, face="label", weight=600, token="ink2"))
        if at:
            side.addWidget(PlainLabel(self, at, face="label", token="ink3"))
        side.addWidget(MarkedText(self, text or self.tr("(left empty)"), spans if text else ()))
        side.addStretch(1)
        return side

    def _choices(self) -> FlowBox:
        box = FlowBox(self)
        for version in self.doubt.versions:
            theirs = self.tr("Keep {name}’s").format(name=version.author or "?")
            self._add_chip(box, version.change, self.tr("Keep mine") if version.mine else theirs)
        if self.doubt.joined is not None:
            self._add_chip(box, BOTH, self.tr("Keep both"))
        return box

    def _add_chip(self, box: FlowBox, key: str, word: str) -> None:
        chip = ChoiceChip(box, word)
        chip.setAccessibleDescription(self._title)
        chip.toggled.connect(self._on_toggled)
        box.add(chip)
        self._keys.append(key)
        self._chips.append(chip)

    @Slot(bool)
    def _on_toggled(self, on: bool, /) -> None:  # noqa: FBT001 - Qt's signature
        if on:
            self.chosen.emit()

    def choice(self) -> str:
        """Return the id of the change chosen, `BOTH`, or nothing yet."""
        on = [key for key, chip in zip(self._keys, self._chips, strict=True) if chip.isChecked()]
        return on[0] if on else ""

    def choose(self, number: int) -> None:
        """Choose by number, from 0."""
        if number < len(self._chips):
            self._chips[number].setChecked(True)

    def first_chip(self) -> ChoiceChip:
        """Return the first of the choices."""
        return self._chips[0]


class Compare(Themed, QWidget):
    """The comparison of one record.

    Signals:
        decided: All choices are made and shall be kept.
        cancelled: It shall go away; both versions stay.
    """

    decided = Signal()
    cancelled = Signal()

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.ui = Ui_Compare()
        self.ui.setupUi(self)
        self._shown = comparison
        self._cards: list[DoubtCard] = []
        self.ui.cancel.clicked.connect(self.cancelled)
        self.ui.keep.clicked.connect(self._on_keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_keep)
        column = self.ui.page.column
        column.setContentsMargins(24, 14, 24, 18)
        column.setSpacing(12)
        for doubt in comparison.doubts:
            column.addWidget(self._card(doubt))
        column.addLayout(self._same())
        column.addStretch(1)
        self.retranslate()

    def _words(self, name: str, value: object) -> str:
        return field_text(self._shown.type, name, value, self._shown.names)

    def _card(self, doubt: FieldInDoubt) -> DoubtCard:
        texts = [self._words(doubt.name, version.value) for version in doubt.versions]
        card = DoubtCard(self.ui.page.body, self._shown.type, doubt, texts)
        card.chosen.connect(self._count)
        self._cards.append(card)
        return card

    def _same(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        in_doubt = {doubt.name for doubt in self._shown.doubts}
        body = self.ui.page.body
        said = {
            name: self._words(name, value)
            for name, value in self._shown.values.items()
            if name not in in_doubt and name not in (*UNSHOWN, "reason")
        }
        if any(said.values()):
            column.addWidget(PlainLabel(body, self.tr("The same in both"), weight=600))
        for name, words in said.items():
            if words:
                title = field_title(name, self._shown.type)
                label = PlainLabel(body, title, face="label", weight=600, token="ink2")
                column.addWidget(label)
                column.addWidget(PlainLabel(body, words, token="ink2").set_wrapped())
        return column

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        at = dates.day_without_year(str(self._shown.values.get("at") or ""))
        title = self.tr("Two versions of the note from {day}").format(day=at)
        noted = self._shown.type == "note" and at
        self.ui.title.setText(title if noted else self.tr("Two versions of one entry"))
        both = self.tr("Choose for each part. Every version stays in the history.")
        self.ui.about.setText(both)
        self._count()

    @Slot()
    def _count(self) -> None:
        left = sum(1 for card in self._cards if not card.choice())
        self.ui.left.setText(self.tr("%n choices left", "", left) if left else "")
        self.ui.keep.setEnabled(not left)

    @Slot()
    def _on_keep(self) -> None:
        if all(card.choice() for card in self._cards):
            self.decided.emit()

    def choices(self) -> dict[str, str]:
        """Return field → what was chosen."""
        return {card.doubt.name: card.choice() for card in self._cards if card.choice()}

    def first_field(self) -> QWidget:
        """Return the first choice."""
        return self._cards[0].first_chip() if self._cards else self.ui.cancel

    def refuse(self, error: Exception) -> None:
        """Say why it could not be kept."""
        self.ui.left.setText(error_line(error))
        announce(self, self.ui.left.text(), urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by 1, 2, 3 where the focus is; N goes on to the next open choice."""
        now = QApplication.focusWidget()
        here = [card for card in self._cards if now is not None and card.isAncestorOf(now)]
        if event.text() in ("1", "2", "3") and here:
            here[0].choose(int(event.text()) - 1)
        elif event.key() == Qt.Key.Key_N:
            waiting = [card for card in self._cards if not card.choice()]
            if waiting:
                waiting[0].first_chip().setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.ui.page.reveal(waiting[0])
        else:
            super().keyPressEvent(event)


def _spans_of(texts: Sequence[str]) -> list[Spans]:
    """Return what to mark in each text: where it differs from the first, or the second."""
    if len(texts) < 2:  # noqa: PLR2004 - nothing to compare with
        return [() for _ in texts]
    first = differing(texts[0], texts[1])[0]
    return [first, *(differing(texts[0], other)[1] for other in texts[1:])]
