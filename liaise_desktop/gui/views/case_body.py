"""The first tab of the case page: what waits, strengths and concerns, and the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_case_timeline import Ui_CaseTimeline
from liaise_desktop.gui.presenters.case_glance import Glance
from liaise_desktop.gui.views.case_glance import CaseGlance
from liaise_desktop.gui.views.case_plates import fill_refusal
from liaise_desktop.gui.views.statement_lines import StatementLines
from liaise_desktop.gui.views.timeline_view import TimelineView
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.listings import CaseDetail, TimelineEntry
    from liaise_desktop.gui.presenters.case_page import Doubt, Rights


class CaseBody(Themed, QWidget):
    """Banners, panels and timeline of a case.

    Signals:
        earlier_clicked, compare_clicked, later_clicked: A button was pressed.
        add_clicked: STRENGTH or CONCERN shall be added.
        change_clicked: The id of a strength or concern to correct.
        step_clicked: The state that the banner offers.
    """

    earlier_clicked = Signal()
    compare_clicked = Signal()
    later_clicked = Signal()
    add_clicked = Signal(str)
    change_clicked = Signal(str)
    step_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CaseTimeline()
        self.ui.setupUi(self)
        self._detail: CaseDetail | None = None
        self._rights: Rights | None = None
        self._doubt: tuple[Doubt | None, int] = (None, 0)
        self._error: Exception | None = None
        self._step = ""
        self.timeline = TimelineView(self.ui.entries)
        self.ui.entries_column.addWidget(self.timeline)
        self.strengths = StatementLines(self.ui.strengths)
        self.concerns = StatementLines(self.ui.concerns)
        self.glance, self._glance = CaseGlance(self.ui.glance), Glance()
        self.ui.doubt.action_clicked.connect(self.compare_clicked)
        self.ui.doubt.later_clicked.connect(self.later_clicked)
        self.ui.standing.action_clicked.connect(self._on_standing)
        self.ui.strengths.action_clicked.connect(self._on_add_strength)
        self.ui.concerns.action_clicked.connect(self._on_add_concern)
        self.strengths.change_clicked.connect(self.change_clicked)
        self.concerns.change_clicked.connect(self.change_clicked)
        self.ui.earlier.clicked.connect(self.earlier_clicked)
        self.show_absent()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        if self._detail is not None and self._rights is not None:
            self.show_case(self._detail, self._rights)

    def show_case(self, detail: CaseDetail, rights: Rights) -> None:
        """Show the panels, and what waits."""
        self._detail, self._rights = detail, rights
        self.ui.panels_part.show()
        good = self.tr("What does this person do well?")
        fading, write = self._glance.fading, rights.write
        self.strengths.show_statements(detail.strengths, good, fading, can_write=write)
        nothing = self.tr("None noted.")
        self.concerns.show_statements(detail.concerns, nothing, fading, can_write=write)
        self.glance.show_glance(self._glance, detail.names)
        self.ui.glance.show()
        self._error = None
        self._show_waiting()

    def show_glance(self, glance: Glance) -> None:
        """Take what one sees of the case first; it is shown with the case."""
        self._glance = glance

    def show_timeline(self, entries: Sequence[TimelineEntry], *, more: bool) -> None:
        """Show these entries, newest first, and whether there are earlier ones."""
        names = self._detail.names if self._detail else {}
        write = self._rights is not None and self._rights.write
        self.timeline.show_entries(entries, names, self._glance.fading, can_write=write)
        self.ui.entries.setVisible(bool(entries))
        self.ui.nothing.setVisible(not entries)
        self.ui.earlier.setVisible(more)

    def show_doubt(self, doubt: Doubt | None, others: int) -> None:
        """Show that versions differ, and how many more records wait for a decision."""
        self._doubt = (doubt, others)
        self._show_waiting()

    def show_absent(self) -> None:
        """Show that there is no such case here."""
        self._detail = self._rights = None
        self.timeline.show_entries((), {}, can_write=False)
        ui = self.ui
        for part in (ui.panels_part, ui.glance, ui.entries, ui.nothing, ui.earlier):
            part.hide()
        self.ui.doubt.hide()
        self.ui.standing.dress(
            kind="slate", title=self.tr("This case is not on this laptop"), sentence="", action=""
        )
        self.ui.standing.show()

    @Slot(object)
    def show_refusal(self, error: Exception | None) -> None:
        """Say that something could not be done; None takes it back."""
        self._error = error
        self._show_waiting()

    # One banner at a time: what failed, then what waits for a decision, then how things stand

    def _show_waiting(self) -> None:
        doubt, others = self._doubt
        self.ui.doubt.setVisible(doubt is not None and self._error is None)
        if doubt is not None:
            self._fill_doubt(doubt, others)
        self._step = ""
        if self._error is not None:
            self.ui.standing.dress(kind="brick", action="")
            fill_refusal(self.ui.standing, self._error)
            return
        title, sentence, action, self._step = self._standing()
        self.ui.standing.dress(kind="slate", title=title, sentence=sentence, action=action)
        self.ui.standing.setVisible(bool(title) and doubt is None)

    def _fill_doubt(self, doubt: Doubt, others: int) -> None:
        day = dates.day_without_year(doubt.at)
        noted = self.tr("Two versions of the note from {day}").format(day=day)
        title = noted if doubt.type == "note" and day else self.tr("Two versions of one entry")
        names = self.tr(" and ", "between two names").join(doubt.authors)
        mine = self.tr("You and {names} both changed it before the files met.")
        theirs = self.tr("{names} changed it before the files met.")
        who = (mine if doubt.mine and names else theirs).format(names=names)
        kept = self.tr("Both are kept; nothing is lost.")
        more = self.tr("%n more wait.", "versions to decide on", others) if others > 0 else ""
        sentence = " ".join(filter(None, (who if names else "", kept, more)))
        self.ui.doubt.dress(title=title, sentence=sentence)

    def _standing(self) -> tuple[str, str, str, str]:
        """Return title, sentence, action and step of how things stand."""
        detail, rights = self._detail, self._rights
        if detail is None or rights is None:
            return "", "", "", ""
        if rights.confirm:
            who = detail.names.get(detail.case.proposed_by, "")
            said = self.tr("{name} proposes it. With you, two people have agreed.")
            title = self.tr("This case waits for a second reader")
            return title, said.format(name=who), self.tr("Agree to open"), "OPEN"
        if detail.case.state == "PROPOSED":
            said = self.tr("A supervisor has to agree before it opens. You can write already.")
            return self.tr("This case waits for a second reader"), said, "", ""
        if rights.closed:
            return self._closed(detail, rights)
        if not rights.write:
            said = self.tr("You can read it. Notes are written by the team of the case.")
            return self.tr("Your role does not write here"), said, "", ""
        return "", "", "", ""

    def _closed(self, detail: CaseDetail, rights: Rights) -> tuple[str, str, str, str]:
        day = dates.day(detail.case.closed_on)
        title = self.tr("Closed on {day}").format(day=day) if day else self.tr("Closed")
        reopen = "REOPENED" in rights.steps
        said = self.tr("It can be read. To write, open it again.") if reopen else ""
        return title, said, self.tr("Reopen") if reopen else "", "REOPENED" if reopen else ""

    @Slot()
    def _on_standing(self) -> None:
        if self._step:
            self.step_clicked.emit(self._step)

    @Slot()
    def _on_add_strength(self) -> None:
        self.add_clicked.emit("STRENGTH")

    @Slot()
    def _on_add_concern(self) -> None:
        self.add_clicked.emit("CONCERN")
