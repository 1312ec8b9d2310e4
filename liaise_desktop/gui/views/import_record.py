"""The right side of a preview: one record, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.presenters.import_table import LEFT_OUT, SKIPPED
from liaise_desktop.gui.views.field_pair import FieldPairCard, SameField
from liaise_desktop.gui.views.record_words import (
    UNSHOWN,
    field_text,
    record_title,
)
from liaise_desktop.gui.widgets import Avatar, CheckMark, FlowBox, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from liaise_desktop.application.transfer import FieldPair, Side
    from liaise_desktop.gui.forms.ui_import_preview import Ui_ImportPage
    from liaise_desktop.gui.presenters.import_preview import Opened
    from liaise_desktop.gui.views.import_texts import ImportTexts


def initials_of(name: str) -> str:
    """Return up to two letters for an avatar."""
    return "".join(part[0] for part in name.split()[:2] if part[0].isalpha()).upper()


class RecordPanel(QObject):
    """Shows a record and takes the choices over it.

    Signals:
        choice_made: Name of a field, and which side it shall be.
        skip_toggled: The record, and what belongs with it, shall be left out or taken back in.
    """

    choice_made = Signal(str, str)
    skip_toggled = Signal()

    def __init__(self, page: QWidget, ui: Ui_ImportPage) -> None:
        super().__init__(page)
        self._ui = ui
        self._opened: Opened | None = None
        self._texts: ImportTexts | None = None
        self._me = ""
        self._cards: list[FieldPairCard] = []
        self._parts: list[QWidget] = []
        self.take = CheckMark(ui.right_pane)
        self.take.toggled.connect(self._on_take)
        indented = QHBoxLayout()
        indented.setContentsMargins(13, 0, 15, 0)
        indented.addWidget(self.take)
        ui.right_column.insertLayout(1, indented)
        column = ui.scroll.column
        column.setContentsMargins(15, 6, 15, 10)
        column.setSpacing(14)

    def show_opened(self, opened: Opened | None, texts: ImportTexts, me: str) -> None:
        """Show a record; where it was shown before, only what was chosen is new."""
        same = (
            opened is not None
            and self._opened is not None
            and opened.entry.item == self._opened.entry.item
            and opened.entry.group == self._opened.entry.group
            and texts is self._texts
        )
        self._opened, self._texts, self._me = opened, texts, me
        if not same:
            self._build()
        self._put()

    def retell(self) -> None:
        """Write everything anew, in the language in force."""
        if self._texts is not None:
            self._build()
            self._put()

    # What is shown

    def _build(self) -> None:
        self._clear()
        opened = self._opened
        ui = self._ui
        ui.record.setText("" if opened is None else record_title(opened.entry.item))
        if opened is None:
            self._add(PlainLabel(ui.scroll.body, self._nothing(), token="ink2").set_wrapped())
        elif opened.entry.item.fields:
            self._build_pairs(opened)
        else:
            self._build_values(opened)
        ui.scroll.column.addStretch(1)
        ui.scroll.verticalScrollBar().setValue(0)

    def _nothing(self) -> str:
        return self.tr("This file brings nothing that is not here already.")

    def _clear(self) -> None:
        column = self._ui.scroll.column
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._cards, self._parts = [], []

    def _add(self, widget: QWidget) -> None:
        self._ui.scroll.column.addWidget(widget)
        self._parts.append(widget)
        widget.show()

    def _build_pairs(self, opened: Opened) -> None:
        item, body = opened.entry.item, self._ui.scroll.body
        shown = [pair for pair in item.fields if pair.name not in UNSHOWN]
        differing = [pair for pair in shown if not pair.same]
        mine = self._latest([pair.mine for pair in differing])
        theirs = self._latest([pair.theirs for pair in differing])
        sides = (self._side_name(mine), self._side_name(theirs))
        if differing:
            self._add(self._sides(mine, theirs, sides))
        for pair in shown:
            if pair.same:
                text = self._one_side(pair, opened)
                if text:
                    tag = self.tr("Same in both")
                    self._add(SameField(body, item.type, pair.name, text, tag))
                continue
            card = FieldPairCard(body, item.type, pair, sides, opened.names)
            card.choice_made.connect(self.choice_made)
            self._cards.append(card)
            self._add(card)

    def _one_side(self, pair: FieldPair, opened: Opened) -> str:
        side = pair.mine or pair.theirs
        if side is None or side.erased:
            return ""
        return field_text(opened.entry.item.type, pair.name, side.value, opened.names)

    def _build_values(self, opened: Opened) -> None:
        item, body = opened.entry.item, self._ui.scroll.body
        texts = self._texts
        if opened.entry.reason and texts is not None:
            why = texts.why_in_full(opened.entry.reason)
            self._add(PlainLabel(body, why, token="ink2").set_wrapped())
        elif item.author.name:
            by = self.tr("Written by {name}").format(name=visible(item.author.name))
            self._add(PlainLabel(body, by, face="meta", token="ink2"))
        for name, value in opened.values.items():
            text = "" if name in UNSHOWN else field_text(item.type, name, value, opened.names)
            if text:
                self._add(SameField(body, item.type, name, text, ""))

    def _sides(
        self, mine: Side | None, theirs: Side | None, names: Sequence[str]
    ) -> QWidget:
        whole = QWidget(self._ui.scroll.body)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for side, name in zip((mine, theirs), names, strict=True):
            author = side.author.name if side is not None else ""
            words = FlowBox(whole)
            words.add(PlainLabel(words, name, weight=600))
            words.add(PlainLabel(words, self._when(side), face="meta", token="ink2"))
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(Avatar(whole, initials_of(author), diameter=28, worker=True))
            head.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
            row.addLayout(head, 1)
        return whole

    def _latest(self, sides: Iterable[Side | None]) -> Side | None:
        said = [side for side in sides if side is not None]
        return max(said, key=lambda side: side.at, default=None)

    def _side_name(self, side: Side | None) -> str:
        if side is None:
            return self.tr("Not set")
        if side.author.principal == self._me:
            return self.tr("Yours")
        return visible(side.author.name) or self.tr("Unknown author")

    def _when(self, side: Side | None) -> str:
        if side is None:
            return ""
        at = dates.local(side.at)
        said = self.tr("changed {day}, {time}")
        return said.format(day=dates.day_without_year(at), time=dates.time_of_day(at))

    # What changes with a choice

    def _put(self) -> None:
        opened, ui = self._opened, self._ui
        for card in self._cards:
            card.show_choice("" if opened is None else opened.choices.get(card.pair.name, ""))
            card.setEnabled(opened is not None and not opened.entry.reason)
        ui.marked.setVisible(bool(self._cards))
        told = self.tr("Both versions stay in the history, with names and times.")
        ui.foot.setText(told)
        for part in (ui.foot, ui.foot_mark):
            part.setVisible(bool(self._cards))
        free = opened is not None and opened.entry.reason in {"", SKIPPED}
        self.take.setVisible(free)
        if opened is not None:
            before = self.take.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.take.setChecked(opened.entry.group != LEFT_OUT)
            self.take.blockSignals(before)
            self.take.setText(self._take_words(opened))

    def _take_words(self, opened: Opened) -> str:
        others = opened.together - 1
        if others:
            return self.tr("Bring this in, with %n more that belong to it", "", others)
        return self.tr("Bring this in")

    @Slot()
    def _on_take(self) -> None:
        self.skip_toggled.emit()

    # The keyboard

    def choose(self, choice: str) -> None:
        """Choose where the keyboard is, or else where a choice is open."""
        held = [card for card in self._cards if card.holds_focus()]
        waiting = [card for card in self._cards if card.first_chip() and not card.choice()]
        for card in (held or waiting)[:1]:
            card.choose(choice)

    def focus_choice(self, name: str) -> None:
        """Bring the keyboard to the choice of a field."""
        for card in self._cards:
            chip = card.first_chip()
            if card.pair.name == name and chip is not None:
                chip.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._ui.scroll.reveal(card)
