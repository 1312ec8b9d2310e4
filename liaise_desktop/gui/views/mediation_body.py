"""The panels of a mediation's page, below its head."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import YES_NO_UNKNOWN
from liaise_desktop.domain.mediation_steps import SIDES
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_mediation_body import Ui_MediationBody
from liaise_desktop.gui.models.cell_table import CellTable
from liaise_desktop.gui.presenters.mediation_shown import own_sealed_notes
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.mediation_lines import (
    DatedLine,
    OwnNote,
    SideView,
    emptied,
    put_lines,
)
from liaise_desktop.gui.views.mediation_words import SESSION_GLYPHS, MediationWords
from liaise_desktop.gui.widgets import Card, GlyphLabel, PlainLabel, PushButton, Tag, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from liaise_desktop.gui.presenters.mediation_shown import Shown

_RIGHT: Final = 312  # px at 100 %: width of the column on the right
_TWO_COLUMNS: Final = 860  # px at 100 %; a narrower page has one column
_WIDE: Final = (0, 168, 116, 216)  # px at 100 %: columns of the agreement; 0 is elastic
_TIGHT: Final = (0, 118, 104, 150)
_TIGHT_BELOW: Final = 700  # px at 100 %
_SUITS_UNTIL: Final = ("REQUESTED", "SUITABILITY", "PRE_MEDIATION", "CONSENTED", "NOT_SUITABLE")


class MediationBody(Themed, QWidget):
    """Shows sides, agreement, sessions and checks.

    Signals:
        form_wanted: Name of a form and its subject.
        point_stepped: A point whose state shall change.
        compare_clicked: Versions shall be compared.
    """

    form_wanted = Signal(str, str)
    point_stepped = Signal(str)
    compare_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_MediationBody()
        self.ui.setupUi(self)
        self.words = MediationWords(self)
        self._found: Shown | None = None
        self._points = CellTable()
        self._boxes = {
            card: QVBoxLayout() for card in (self.ui.sessions, self.ui.checks, self.ui.sealed)
        }
        self._fill_cards()
        self._fill_ground()
        self._wire()
        self.retranslate()

    def _fill_cards(self) -> None:
        ui = self.ui
        self._answers = QVBoxLayout(ui.answers)
        self._answers.setContentsMargins(0, 2, 0, 8)
        self._answers.setSpacing(4)
        ui.suitability.column.addWidget(ui.answers)
        ui.suitability.column.addWidget(ui.verdict)
        ui.suitability.action_glyph = "pen-line"
        for widget in (ui.points, ui.no_points, ui.ways):
            ui.agreement.column.addWidget(widget)
        _let_list_fill(ui.agreement)
        for widget in (ui.no_points, ui.ways):
            widget.setContentsMargins(15, 0, 15, 0)
        ui.ways.add(ui.agree)
        ui.ways.add(ui.end)
        ui.next_check.column.addWidget(ui.check_sentence)
        ui.next_check.column.addSpacing(8)
        ui.next_check.column.addWidget(ui.write_check, 0, Qt.AlignmentFlag.AlignLeft)
        self._due = Tag(ui.next_check, kind="surface", glyph="calendar-days")
        ui.next_check.head.addWidget(self._due)
        ui.sealed.column.addWidget(ui.sealed_mark)
        for card, box in self._boxes.items():
            card.column.addLayout(box)
        self._points.set_heads(("", "", "", ""))
        ui.points.setModel(self._points)

    def _fill_ground(self) -> None:
        column = self.ui.ground.shared_column
        self._shared_title = PlainLabel(
            self.ui.ground.shared, face="section", weight=600, token="pine_ink"
        )
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(8)
        head.addWidget(GlyphLabel(self.ui.ground.shared, "heart-handshake", token="pine_ink"))
        head.addWidget(self._shared_title, 1)
        self._shared_box = QVBoxLayout()
        self._shared_box.setSpacing(6)
        self._add_shared = PushButton(
            self.ui.ground.shared, kind="quiet", measure="small", glyph="plus"
        )
        column.addLayout(head)
        column.addLayout(self._shared_box)
        column.addWidget(self._add_shared, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _wire(self) -> None:
        ui = self.ui
        ui.doubt.action_clicked.connect(self.compare_clicked)
        ui.points.row_stepped.connect(self._on_row_stepped)
        ui.points.row_opened.connect(self._on_row_opened)
        self._forms: Mapping[QWidget, str] = {
            ui.add_side: "side",
            self._add_shared: "common",
            ui.agree: "agree",
            ui.end: "end",
            ui.write_check: "check",
            ui.suitability: "judge",
            ui.agreement: "point",
            ui.sessions: "session",
            ui.sealed: "seal",
            ui.standing: "close",
        }
        for button in (ui.add_side, self._add_shared, ui.agree, ui.end, ui.write_check):
            button.clicked.connect(self._on_pressed)
        for card in (ui.suitability, ui.agreement, ui.sessions, ui.sealed, ui.standing):
            card.action_clicked.connect(self._on_pressed)

    # What is shown

    def show_mediation(self, found: Shown, questions: Mapping[str, str]) -> None:
        """Show everything anew."""
        self._found = found
        self._show_banners(found)
        self._show_suitability(found, questions)
        self._show_sides(found)
        self._show_agreement(found)
        self._show_sessions(found)
        self._show_checks(found)
        self._show_sealed(found)
        self._fit()

    def _show_banners(self, found: Shown) -> None:
        ui, conflicts = self.ui, len(found.detail.conflicts)
        more = self.tr("%n entries in all wait for a decision.", "", conflicts)
        ui.doubt.sentence = more if conflicts > 1 else ""
        ui.doubt.setVisible(bool(conflicts))
        title, sentence = self.words.ending(found.detail)
        ui.standing.dress(title=title, sentence=sentence)
        ui.standing.action = self.tr("Close the mediation") if found.offers.close else ""
        ui.standing.setVisible(bool(title))

    def _show_suitability(self, found: Shown, questions: Mapping[str, str]) -> None:
        ui, mediation = self.ui, found.detail.mediation
        ui.suitability.setVisible(mediation.state in _SUITS_UNTIL)
        judged = bool(mediation.suitable)
        action = self.tr("Judge again") if judged else self.tr("Answer the questions")
        ui.suitability.action = action if found.offers.judge else ""
        emptied(self._answers)
        open_answer = self.tr("Not answered yet")
        for name, question in questions.items():
            key = getattr(mediation, name)
            said = code_label(YES_NO_UNKNOWN, key) if key else open_answer
            self._answers.addWidget(
                PlainLabel(ui.answers, f"{question} {said}.", face="meta").set_wrapped()
            )
        ui.answers.setVisible(mediation.suitable != "YES")
        verdicts = {
            "YES": self.tr("Mediation suits this conflict."),
            "NO": self.tr("Mediation does not suit this conflict."),
            "UNKNOWN": self.tr("It is open whether mediation suits this conflict."),
        }
        verdict = verdicts.get(
            mediation.suitable,
            self.tr("These questions come before anybody is talked to."),
        )
        reason = visible(mediation.suitability_reason)
        ui.verdict.setText(" ".join(part for part in (verdict, reason) if part))

    def _show_sides(self, found: Shown) -> None:
        ui, offers = self.ui, found.offers
        views = [SideView(side, offers, self.words) for side in found.sides]
        for view in views:
            view.form_wanted.connect(self.form_wanted)
        ui.ground.set_sides(views)
        ui.ground.setVisible(bool(views))
        emptied(self._shared_box)
        texts = [visible(shared.text) for shared in found.detail.common_ground]
        nothing = self.tr("Nothing yet. It often shows in the separate talks.")
        for text in texts or [nothing]:
            token = "ink" if texts else "ink2"
            self._shared_box.addWidget(
                PlainLabel(ui.ground.shared, text, token=token).set_wrapped()
            )
        self._add_shared.setVisible(offers.words)
        ui.add_side.setVisible(offers.side)
        ui.sides_foot.setVisible(len(views) < SIDES and offers.side)

    def _show_agreement(self, found: Shown) -> None:
        ui, offers, detail = self.ui, found.offers, found.detail
        ui.agreement.count = self.words.agreement_count(detail)
        ui.agreement.action = self.tr("Add a point") if offers.point else ""
        self._points.set_rows([(point.id, self.words.point(point)) for point in detail.points])
        ui.points.setVisible(bool(detail.points))
        ui.no_points.setVisible(not detail.points)
        ui.no_points.setText(
            self.tr("No point yet. Say who does what, and from when or until when.")
        )
        ui.agree.setVisible(offers.agree)
        ui.end.setVisible(offers.end)
        ui.ways.setVisible(offers.agree or offers.end)
        ui.points.fit_rows()

    def _show_sessions(self, found: Shown) -> None:
        card = self.ui.sessions
        card.action = self.tr("Add", "a session") if found.offers.session else ""
        emptied(self._boxes[card])
        lines = [
            DatedLine(card, *self.words.session(one), SESSION_GLYPHS.get(one.form, "users"))
            for one in reversed(found.detail.sessions)
        ]
        put_lines(card, self._boxes[card], lines)
        if not lines:
            nothing = self.tr("No session yet. Every side agrees to take part first.")
            words = PlainLabel(card, nothing, face="meta", token="ink2").set_wrapped()
            self._boxes[card].addWidget(words)

    def _show_checks(self, found: Shown) -> None:
        ui = self.ui
        held = [check for check in found.detail.follow_ups if check.held_on]
        emptied(self._boxes[ui.checks])
        lines = [
            DatedLine(ui.checks, *self.words.check(one), "footprints") for one in reversed(held)
        ]
        put_lines(ui.checks, self._boxes[ui.checks], lines)
        ui.checks.setVisible(bool(held))
        check = found.next_check
        ui.next_check.setVisible(check is not None)
        if check is not None:
            ui.next_check.title = self.words.check_name(check.number)
            self._due.setText(dates.weekday_day(check.due))
            self._due.updateGeometry()
            ui.check_sentence.setText(
                self.tr("Talk with each side apart about how the agreement is going.")
            )
            ui.write_check.setVisible(found.offers.check == check.number)

    def _show_sealed(self, found: Shown) -> None:
        card = self.ui.sealed
        card.setVisible(found.mine and found.offers.seal)
        card.action = self.tr("Add", "a note of one's own")
        emptied(self._boxes[card])
        lines = [OwnNote(card, note.id, note.text) for note in own_sealed_notes(found)]
        for line in lines:
            line.change_clicked.connect(self._on_own_note)
        put_lines(card, self._boxes[card], lines)

    def retranslate(self) -> None:
        """Take words from the language in force; the page shows the mediation again."""
        self.ui.retranslateUi(self)
        self._shared_title.setText(self.tr("Common ground"))
        self._add_shared.setText(self.tr("Add", "common ground"))
        self._points.set_heads(
            (
                self.tr("Point agreed"),
                self.tr("Who"),
                self.tr("When"),
                self.tr("How it is going"),
            )
        )
        self.ui.points.set_columns([*_WIDE])

    # Sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one column where there is no room for two."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        if hasattr(self, "ui"):
            self._fit()

    def _fit(self) -> None:
        two = self.width() >= px(_TWO_COLUMNS)
        ways = QBoxLayout.Direction
        self.ui.columns.setDirection(ways.LeftToRight if two else ways.TopToBottom)
        for card in (*self._boxes, self.ui.next_check):
            card.setMinimumWidth(px(_RIGHT) if two else 0)
            card.setMaximumWidth(px(_RIGHT) if two else 16777215)
        room = self.width() - (px(_RIGHT) if two else 0)
        self.ui.points.set_columns([*(_TIGHT if room < px(_TIGHT_BELOW) else _WIDE)])
        self.ui.points.fit_rows()

    # What is pressed

    @Slot()
    def _on_pressed(self) -> None:
        form = next(name for widget, name in self._forms.items() if widget is self.sender())
        number = str(self._found.offers.check) if self._found and form == "check" else ""
        self.form_wanted.emit(form, number)

    @Slot(str)
    def _on_own_note(self, note: str) -> None:
        self.form_wanted.emit("seal", note)

    @Slot(int)
    def _on_row_stepped(self, row: int) -> None:
        self.point_stepped.emit(self._points.key(row))

    @Slot(int)
    def _on_row_opened(self, row: int) -> None:
        if self._found is not None and self._found.offers.standing:
            self.form_wanted.emit("standing", self._points.key(row))


def _let_list_fill(card: Card) -> None:
    """Take the margins of a card from the list in it, which has margins of its own."""
    card.column.setSpacing(8)
    card.head.setContentsMargins(13, 0, 13, 0)
    layout = card.layout()
    if layout is not None:
        layout.setContentsMargins(3, 12, 3, 14)
