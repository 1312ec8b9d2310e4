"""The mediator's part of the tour."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from liaise_desktop.app.hand_over import transfer_desk
from liaise_desktop.app.practice_acts import PracticeClock
from liaise_desktop.app.practice_city import ANKE, MIRA, TOMAS, morning
from liaise_desktop.app.practice_data import fill, first_desk_edits, second_desk_edits
from liaise_desktop.app.tour_care import look_after
from liaise_desktop.app.tour_hands import NotDoneError
from liaise_desktop.app.tour_laptops import AtTheSteps, Sitting
from liaise_desktop.app.tour_transfer import bring_in_waiting, export_to, look_into
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.transfer import Decisions
from liaise_desktop.application.transfer_in import apply_import, stage_import
from liaise_desktop.application.transfer_out import export_for
from liaise_desktop.gui.presenters.first_run import FirstRunPresenter
from liaise_desktop.gui.views.first_run import FirstRun
from liaise_desktop.gui.views.form_panel import FormPanel
from liaise_desktop.gui.views.paper_dialog import PaperForm

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from liaise_desktop.app.office import Office
    from liaise_desktop.app.practice import Amount
    from liaise_desktop.app.session import Session
    from liaise_desktop.app.tour_hands import Hands
    from liaise_desktop.app.tour_laptops import Laptop
    from liaise_desktop.app.tour_log import Log

QUOTED = "Tomorrow I go to the evening class again"
MARKER = "lanternfish"  # a word that stands nowhere else; looked for afterwards
SEEN_SESSION = "Both sides named what they need on weekday nights"
FLAGSHIP = "Nadia B."


class _Patient:
    def step(self, done: int, total: int) -> None:
        """Go on."""


class MediatorPart:
    """What Mira K. does."""

    def __init__(
        self,
        app: QApplication,
        hands: Hands,
        log: Log,
        laptops: Mapping[str, Laptop],
        places: tuple[Path, Path],
        amount: Amount,
    ) -> None:
        self._app, self._hands, self._log = app, hands, log
        self._laptops, self._places, self._amount = laptops, places, amount
        self._today = datetime.now(UTC).astimezone().date()
        self._mine = laptops[MIRA.key]
        self._sitting: Sitting | None = None
        self._case = ""

    @property
    def office(self) -> Office:
        """The unlocked application."""
        if self._sitting is None:
            raise NotDoneError("somebody sits at the laptop")
        return self._sitting.office

    def _sit(self) -> Sitting:
        self._sitting = Sitting(self._app, self._hands, self._mine, *self._places)
        return self._sitting

    # -- a new laptop ------------------------------------------------------------------------

    def first_run(self) -> None:
        """Go through the first run and type two groups of the sheet back."""
        sitting = self._sit()
        view, presenter = sitting.desktop.window, sitting.desktop.presenter
        if not isinstance(view, FirstRun) or not isinstance(presenter, FirstRunPresenter):
            raise NotDoneError("the first run is shown")
        hands, taken = self._hands, AtTheSteps(presenter, sitting.desktop.preferences)
        hands.pictures(view, "first-run-city", taken)
        hands.click(view.ui.next, "the city")
        hands.picture(view, "first-run-label")
        hands.click(view.ui.next, "the name of these notes")
        words = view.passphrase.ui.words.text()
        for box in (view.passphrase.ui.first, view.passphrase.ui.second):
            hands.type(box.edit, words)
        hands.picture(view, "first-run-passphrase")
        hands.click(view.ui.next, "the passphrase")
        groups = presenter.sheet.code.split("-")
        asked = presenter.sheet.asked
        hands.pictures(view, "first-run-sheet", taken)
        for box, number in zip((view.sheet.ui.one, view.sheet.ui.two), asked, strict=True):
            hands.type(box.edit, groups[number - 1])
        hands.click(view.ui.next, "the recovery sheet")
        hands.picture(view, "first-run-ready")
        hands.click(view.ui.next, "begin")
        hands.wait(lambda: sitting.desktop.office is not None, "the new vault is open")
        self._mine.passphrase = words
        hands.picture(self.office.frame, "today-empty")
        self.office.open("cases", "")
        hands.picture(self.office.frame, "cases-empty")
        sitting.lock()

    def fill(self) -> None:
        """Let a year pass in Maarhaven, and let colleagues be known."""
        colleagues = [self._laptops[person.key] for person in (TOMAS, ANKE)]
        cards = [laptop.set_up() for laptop in colleagues]
        session = self._mine.open()
        if session.certified is None:
            raise NotDoneError("Mira K. is certified")
        mine = session.certified
        clock = PracticeClock(morning(self._today))
        counts = fill(
            session.desk,
            today=self._today,
            cases=self._amount.cases,
            notes=self._amount.notes,
            mediations=self._amount.mediations,
            clock=clock,
        )
        while session.vault.tidy():
            pass
        session.close()
        self._log.counts |= {
            "cases": counts.cases,
            "notes": counts.notes,
            "mediations": counts.mediations,
        }
        for laptop in (self._mine, *colleagues):
            laptop.meet([mine, *cards])
        self._colleague_edits()

    def _colleague_edits(self) -> None:
        stick = self._places[0]
        mine, theirs = self._mine.open(), self._laptops[TOMAS.key].open()
        made = export_for(transfer_desk(mine), [TOMAS.principal], stick, _Patient())
        _take(theirs, made.path)
        made.path.unlink()
        second_desk_edits(theirs.desk, today=self._today)
        export_for(transfer_desk(theirs), [MIRA.principal], stick, _Patient())
        first_desk_edits(mine.desk, today=self._today)
        mine.close()
        theirs.close()

    def unlock(self) -> None:
        """Type the passphrase; the day appears, then the cases."""
        sitting = self._sit()
        sitting.picture_door()
        sitting.unlock()
        rows = self.office.work.reader.case_page(CaseFilter(), None, 100)
        if len(rows) < self._log.counts["cases"]:
            raise NotDoneError("all cases are listed")
        self._hands.pictures(self.office.frame, "today", sitting.desktop.preferences)
        self.office.open("cases", "")
        self._hands.pictures(self.office.frame, "cases", sitting.desktop.preferences)

    # -- the day -----------------------------------------------------------------------------

    def search(self) -> None:
        """Find a person by the first letters and open the case."""
        office, hands = self.office, self._hands
        hands.keys(office.frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = office.pages.palette
        hands.wait(palette.isVisible, "the palette opens")
        hands.type(palette.ui.query, "oost")
        hands.wait(lambda: palette.ui.hits.model().rowCount() > 0, "something is found")
        hands.pictures(office.frame, "search", office.preferences)
        palette.ui.query.clear()
        hands.type(palette.ui.query, FLAGSHIP)
        hands.wait(lambda: palette.ui.hits.model().rowCount() > 0, "the person is found")
        hands.settle()
        hands.keys(palette.ui.query, Qt.Key.Key_Return)
        hands.wait(lambda: office.frame.current_page() == "case", "the case opens")
        self._case = office.pages.case.case
        if office.pages.case_page.ui.pseudonym.text() != FLAGSHIP:
            raise NotDoneError("the right case is open")

    def write_note(self) -> None:
        """Write what the person said, read it and save it; it is found afterwards."""
        office, hands = self.office, self._hands
        composer = office.pages.case_page.composer
        hands.pictures(office.frame, "case", office.preferences)
        fields = composer.fields.ui
        hands.click(fields.source.segments()[-1], "own words")
        hands.type(fields.observed.edit, f"{QUOTED}, {MARKER}.")
        hands.type(fields.reading.edit, "She looks ahead.")
        hands.type(fields.alternative.edit, "She may have said it to please me.")
        hands.type(fields.next_what.edit, "Ask her on Friday how it was")
        reader = office.work.reader
        hands.wait(self._draft_kept, "the draft is kept", 5)
        hands.picture(office.frame, "composer")
        hands.click(composer.ui.save, "Save note")
        hands.wait(lambda: bool(reader.search(MARKER).hits), "the note is saved and found")
        self._log.counts["notes"] += 1

    def _draft_kept(self) -> bool:
        mine = f"note:{self._case}"  # practice leaves a draft in another case
        return any(row.key.startswith(mine) for row in self.office.work.reader.drafts())

    def log_session(self) -> None:
        """Log a session of a mediation that is under way."""
        office, hands = self.office, self._hands
        reader = office.work.reader
        rows = reader.mediation_page(None, 100)
        chosen = next(row for row in rows if row.state == "SESSIONS")
        office.open("mediation", chosen.id)
        page = office.pages.mediation_page
        hands.click(page.body.ui.sessions.action_button, "Add a session")
        panel = next(each for each in page.window().findChildren(FormPanel) if each.isVisible())
        panel.field("line").set_value(SEEN_SESSION)
        panel.field("minutes").set_value("45")
        hands.picture(office.frame, "session-form")
        hands.click(panel.ui.save, "Save the session")

        def logged() -> bool:
            detail = reader.mediation_detail(chosen.id)
            return detail is not None and len(detail.sessions) == chosen.sessions + 1

        hands.wait(logged, "the session is logged")
        agreed = next(row for row in rows if row.points and row.state.startswith("FOLLOW_UP"))
        office.open("mediation", agreed.id)
        hands.pictures(office.frame, "mediation", office.preferences)

    def make_summary(self) -> None:
        """Make the summary of the case as PDF."""
        office = self.office
        office.open("case", self._case)
        self._hands.click(office.pages.case_page.ui.summary, "Summary as PDF")
        said = ("SUPERVISION", "Anke V., Team Riverside", "Prepare the review together")
        self._save_paper("summary", *said)

    def make_agreement(self) -> None:
        """Make the agreement of a mediation as PDF."""
        office = self.office
        rows = office.work.reader.mediation_page(None, 100)
        agreed = next(row for row in rows if row.points and row.state.startswith("FOLLOW_UP"))
        office.open("mediation", agreed.id)
        self._hands.click(office.pages.mediation_page.ui.agreement_paper, "Agreement as PDF")
        self._save_paper("agreement", "SUBJECT", "Both sides", "Each side keeps a copy")

    def _save_paper(self, name: str, kind: str, recipient: str, purpose: str) -> None:
        hands, papers = self._hands, self._places[1]
        before = set(papers.glob("*.pdf"))
        forms = self.office.frame.findChildren(PaperForm)
        form = next(each for each in forms if each.isVisible())
        form.ui.kind.set_value(kind)
        hands.type(form.ui.recipient.edit, recipient)
        hands.type(form.ui.purpose.edit, purpose)
        if not form.ui.ground.text():
            hands.type(form.ui.ground.edit, "Mediation on request")
        hands.picture(self.office.frame, f"{name}-dialog")
        hands.click(form.frame.save, "Save the paper")
        hands.wait(lambda: set(papers.glob("*.pdf")) - before, f"the {name} is written")
        (made,) = set(papers.glob("*.pdf")) - before
        if not made.read_bytes().startswith(b"%PDF-") or b"%%EOF" not in made.read_bytes()[-32:]:
            raise NotDoneError(f"the {name} is a PDF")
        office = self.office
        hands.wait(lambda: not office.frame.findChildren(PaperForm), "the dialog closes")

    # -- handing over ------------------------------------------------------------------------

    def export(self) -> None:
        """Write a file for the supervisor."""
        export_to(self.office, self._hands, ANKE.name, self._places[0], "transfer")
        self._log.counts["exports"] = self._log.counts.get("exports", 0) + 1

    def bring_in_conflict(self) -> None:
        """Bring in what a colleague changed at the same time; keep both."""
        office = self.office
        page = look_into(office, self._hands, TOMAS.name)
        self._hands.pictures(office.frame, "import", office.preferences)
        applied = bring_in_waiting(office, self._hands, page)
        self._log.counts["changes_from_colleague"] = applied
        office.open("case", self._case)
        self._hands.picture(office.frame, "case-after-import")

    def look_after(self) -> None:
        """Back up, check the vault, look at its keys, cover the window."""
        self._log.counts["backups"] = look_after(self.office, self._hands)

    def lock(self) -> None:
        """Lock; the process would be replaced."""
        if self._sitting is not None:
            self._sitting.lock()

    def bring_in_answer(self) -> None:
        """Bring in the supervisor's file; the comment hangs under the note."""
        self._sit().unlock()
        office = self.office
        page = look_into(office, self._hands, ANKE.name)
        self._log.counts["changes_from_supervisor"] = bring_in_waiting(office, self._hands, page)
        office.open("case", self._case)
        entries = office.work.reader.timeline(self._case, None, 20)
        if not any(entry.comments for entry in entries):
            raise NotDoneError("the supervisor's comment is under the note")
        self._hands.pictures(office.frame, "case-answered", office.preferences)
        self.lock()


def _take(session: Session, path: Path) -> None:
    desk = transfer_desk(session)
    staged = stage_import(desk, path, _Patient())
    apply_import(desk, staged.id, Decisions(), _Patient())
    while session.vault.tidy():
        pass
