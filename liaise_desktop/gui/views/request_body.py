"""The panels of a request's page: the next step, what is known, two readings, the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.forms.ui_request_body import Ui_RequestBody
from liaise_desktop.gui.needs import need_words
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.mediation_lines import emptied
from liaise_desktop.gui.views.request_words import RequestWords
from liaise_desktop.gui.widgets import Card, PlainLabel, PushButton, Themed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from liaise_desktop.gui.presenters.request_shown import RequestShown

_TWO_COLUMNS: Final = 760  # px at 100 %; a narrower page has one column


class RequestBody(Themed, QWidget):
    """Shows all of a request below its head.

    Signals:
        pressed: What was pressed: the name of a form or of a step.
        line_pressed: A line, and whether it shall go.
        found_pressed: Kind and record of a hit.
    """

    pressed = Signal(str)
    line_pressed = Signal(int, bool)
    found_pressed = Signal(str, str)

    def __init__(self, name_of: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_RequestBody()
        self.ui.setupUi(self)
        self.words = RequestWords(name_of, self)
        self._found: RequestShown | None = None
        ui = self.ui
        ui.next.column.addWidget(ui.steps)
        cards = (ui.found, ui.asked, ui.seen, ui.answers, ui.readings, ui.decision)
        self._boxes = {card: QVBoxLayout() for card in cards}
        for card, box in self._boxes.items():
            box.setSpacing(8)
            card.column.addLayout(box)
        self._hits: dict[QWidget, tuple[str, str]] = {}
        self._lines: dict[QWidget, tuple[int, bool]] = {}
        self._steps: tuple[PushButton, ...] = (
            ui.questions, ui.pass_on, ui.second, ui.search, ui.case, ui.mediation, ui.decide,
            ui.take_back,
        )  # fmt: skip
        for button in self._steps:
            ui.buttons.add(button)
            button.clicked.connect(self._on_pressed)
        self._actions: dict[Card, str] = {
            ui.asked: "facts", ui.seen: "line", ui.answers: "questions", ui.decision: "became",
        }  # fmt: skip
        for card in self._actions:
            card.action_clicked.connect(self._on_pressed)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        if self._found is not None:
            self.show_request(self._found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one column where there is little room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = self.width() >= px(_TWO_COLUMNS)
        self.ui.halves.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def show_request(self, found: RequestShown) -> None:
        """Show a request as it is now."""
        self._found = found
        self._show_next(found)
        self._show_found(found)
        ui, words, offers = self.ui, self.words, found.offers
        change = self.tr("Change") if offers.answer else ""
        ui.asked.action = change
        ui.seen.action = self.tr("Add a line") if offers.answer else ""
        ui.answers.action = self.tr("Answer") if offers.answer else ""
        self._put_pairs(ui.asked, words.asked(found.request))
        self._put_lines(found)
        self._put_pairs(ui.answers, words.answers(found.request))
        self._put_pairs(ui.readings, words.readings(found.request))
        decision = words.decision(found.request)
        self._put_pairs(ui.decision, decision)
        ui.decision.setVisible(bool(decision))
        ui.decision.action = words.open_word(found.request)

    def _show_next(self, found: RequestShown) -> None:
        ui = self.ui
        ui.sentence.setText(self.words.sentence(found))
        missing = need_words(found.needs)
        ui.needs.setText(self.tr("Still needed: {things}.").format(things=missing))
        ui.needs.setVisible(bool(missing))
        offered = self.words.offered(found)
        first = next((button for button in self._steps if button.objectName() in offered), None)
        for button in self._steps:
            button.setVisible(button.objectName() in offered)
            button.kind = "solid" if button is first else "outline"
        ui.buttons.setVisible(bool(offered))

    def _show_found(self, found: RequestShown) -> None:
        ui, box = self.ui, self._boxes[self.ui.found]
        emptied(box)
        self._hits.clear()
        ui.found.setVisible(bool(found.sought))
        if not found.sought:
            return
        self._put_text(box, ui.found, self.words.sought(found))
        last: QWidget = ui.take_back
        for kind, record, title, code in found.found:
            button = PushButton(ui.found, f"{visible(title)}  {code}".strip(), kind="quiet")
            button.clicked.connect(self._on_hit)
            self._hits[button] = (kind, record)
            QWidget.setTabOrder(last, button)
            last = button
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _put_pairs(self, card: Card, pairs: Sequence[tuple[str, str]]) -> None:
        box = self._boxes[card]
        emptied(box)
        for head, text in pairs:
            one = QVBoxLayout()
            one.setSpacing(0)
            if head:
                one.addWidget(
                    PlainLabel(card, head, face="label", weight=500, token="ink2").set_wrapped()
                )
            one.addWidget(PlainLabel(card, visible(text)).set_wrapped())
            box.addLayout(one)
        if not pairs:
            self._put_text(box, card, self.words.nothing())

    def _put_text(self, box: QVBoxLayout, card: Card, text: str) -> None:
        box.addWidget(PlainLabel(card, text, face="meta", token="ink2").set_wrapped())

    def _put_lines(self, found: RequestShown) -> None:
        card, box = self.ui.seen, self._boxes[self.ui.seen]
        emptied(box)
        self._lines.clear()
        last: QWidget = card.action_button
        for number, line in enumerate(found.request.observed):
            row = QHBoxLayout()
            row.setSpacing(6)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(PlainLabel(card, visible(line.get("text", ""))).set_wrapped())
            source = self.words.source(line)
            words.addWidget(PlainLabel(card, source, face="meta", token="ink2").set_wrapped())
            row.addLayout(words, 1)
            if found.offers.answer:
                for glyph, tip, goes in (
                    ("pen-line", self.tr("Change this line"), False),
                    ("x", self.tr("Take this line away"), True),
                ):
                    button = PushButton(card, kind="ghost", measure="small", glyph=glyph)
                    button.setToolTip(tip)
                    button.setAccessibleName(f"{tip}: {visible(line.get('text', ''))[:40]}")
                    button.clicked.connect(self._on_line)
                    self._lines[button] = (number, goes)
                    QWidget.setTabOrder(last, button)
                    last = button
                    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            box.addLayout(row)
        if not found.request.observed:
            self._put_text(box, card, self.words.nothing())

    @Slot()
    def _on_pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, Card):
            self.pressed.emit(self._actions[sender])
        elif isinstance(sender, PushButton):
            self.pressed.emit(sender.objectName())

    @Slot()
    def _on_hit(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget) and sender in self._hits:
            self.found_pressed.emit(*self._hits[sender])

    @Slot()
    def _on_line(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget) and sender in self._lines:
            self.line_pressed.emit(*self._lines[sender])
