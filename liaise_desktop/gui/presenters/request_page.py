"""The page of one request: reads it, and passes on what its forms ask for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application import requests as use_cases
from liaise_desktop.domain.records import from_fields
from liaise_desktop.domain.requests import Request
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView
from liaise_desktop.gui.presenters.request_answers import RequestAnswers
from liaise_desktop.gui.presenters.request_shown import RequestShown, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.gui.presenters.cases import Colleague

    Answers = Mapping[str, Any]

REVIEW_DAYS: Final = 60  # proposed for the first review; right for minors as well
FOUND: Final = 8  # as many hits as can be looked through at a glance


class RequestView(Protocol):
    """What the presenter needs of the page."""

    @property
    def forms(self) -> FormsView:
        """The small forms."""

    def show_request(self, found: RequestShown) -> None:
        """Show a request as it is now."""

    def show_absent(self) -> None:
        """Show that there is no such request here."""

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or on the page, what has to be put right."""

    def form_saved(self) -> None:
        """Close the open form."""

    def ask_questions(self, found: RequestShown, readers: Sequence[tuple[str, str]]) -> None:
        """Open the guided questions."""

    def ask_case(
        self, found: RequestShown, review_on: str, colleagues: Sequence[Colleague]
    ) -> None:
        """Open the form of a case with what is known."""

    def ask_mediation(self, found: RequestShown, mediators: Sequence[tuple[str, str]]) -> None:
        """Open the form of a mediation with what is known."""

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""


class RequestPagePresenter:
    """Fills the page of a request and keeps it up to date."""

    def __init__(
        self,
        view: RequestView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        colleagues: Callable[[], Sequence[Colleague]],
    ) -> None:
        self._view, self._work = view, work
        self._open, self._notify = open_, notify
        self._colleagues = colleagues
        self._request = ""
        self.drafts = FormDrafts(
            view.forms, work, owner=lambda: self._request, failed=view.form_refused
        )
        self.answers = RequestAnswers(work, colleagues)
        self.shown: RequestShown | None = None

    def start(self) -> None:
        """Show that no request was chosen yet."""
        self._view.show_absent()

    def flush_draft(self) -> None:
        """Keep what was typed into a form and come back when it is on the disk; for locking."""
        self.drafts.flush()

    def open_request(self, request: str) -> None:
        """Show a request."""
        self._request = request
        self.shown = None
        self._read()

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the request again if it changed or a file came in."""
        if self._request and (self._request in changes.records or "import" in changes.kinds):
            self._read()

    def _read(self) -> None:
        state = self._work.reader.state(self._request)
        request = None
        if state is not None and state.type == Request.TYPE:
            request = from_fields(Request, state.id, state.values())
        if state is None or request is None or request.state in ("", "ERASED"):
            self.shown = None
            self._view.show_absent()
            return
        before = self.shown
        self.answers.take(request, state.heads())
        self.shown = shown(request, self._work.desk)
        if before is not None and before.sought:
            self.shown = replace(self.shown, found=before.found, sought=before.sought)
        self._view.show_request(self.shown)

    # What is pressed

    def questions_clicked(self) -> None:
        """Open the guided questions."""
        if self.shown is not None and self.shown.offers.answer:
            self._view.ask_questions(self.shown, readers_of(self._colleagues()))

    def case_clicked(self) -> None:
        """Open the form of a case, once it was looked whether there is one already."""
        if self.shown is not None and self.shown.offers.file:
            ahead = self._work.desk.today() + timedelta(days=REVIEW_DAYS)
            self._view.ask_case(self.shown, ahead.isoformat(), self._colleagues())

    def mediation_clicked(self) -> None:
        """Open the form of a mediation."""
        if self.shown is not None and self.shown.offers.file:
            others = [one for one in self._colleagues() if one.role != "supervisor"]
            self._view.ask_mediation(self.shown, [(one.principal, one.name) for one in others])

    def pass_on_clicked(self) -> None:
        """Hand it to the second reader."""
        self._start(partial(use_cases.pass_on, self._work.desk, self._request), "passed_on")

    def take_back_clicked(self) -> None:
        """Bring it back to the questions."""
        self._start(partial(use_cases.take_back, self._work.desk, self._request), "taken_back")

    def emergency_clicked(self) -> None:
        """Keep that somebody is in danger now, with a way back."""
        self._start(
            partial(use_cases.declare_emergency, self._work.desk, self._request),
            "emergency",
            undo=self.take_back_clicked,
        )

    def line_dropped(self, number: int) -> None:
        """Take a line away, with a way back."""
        if self.shown is None:
            return
        before = self.shown.request.observed
        left = before[:number] + before[number + 1 :]
        self._start(
            partial(self.answers.answer, {"observed": left}),
            "line_dropped",
            undo=partial(
                self._start, partial(self.answers.answer, {"observed": before}), "line_kept"
            ),
        )

    def found_clicked(self, kind: str, record: str) -> None:
        """Open something that a search found."""
        self._open(kind, record)

    def became_clicked(self) -> None:
        """Open what it became."""
        if self.shown is not None and self.shown.request.became:
            request = self.shown.request
            self._open("mediation" if request.exit == "MEDIATION" else "case", request.became)

    # What forms say

    def answered(self, form: str, subject: str, said: Answers) -> None:
        """Do what a form asks for."""
        if form == "search":
            self._search(str(said["words"]))
            return
        act = self.answers.act(form)
        self._start(partial(act, subject, said), form, form=True)

    def _search(self, words: str) -> None:
        """Look whether there is a case or mediation already, before one is made."""
        self._view.form_saved()
        if self.shown is None or not words.strip():
            return
        hits = self._work.reader.search(words, limit=FOUND).hits
        found = tuple(
            ("mediation", hit.record, hit.title, hit.code)
            if hit.kind == "mediation"
            else ("case", hit.case or hit.record, hit.title, hit.code)
            for hit in hits
            if hit.kind in ("person", "note", "mediation")
        )
        self.shown = replace(self.shown, found=tuple(dict.fromkeys(found)), sought=words.strip())
        self._view.show_request(self.shown)

    def _start(
        self,
        act: Callable[[], ChangeSet],
        what: str,
        *,
        undo: Callable[[], None] | None = None,
        form: bool = False,
    ) -> None:
        self._work.jobs.start(
            partial(_run, act),
            done=partial(self._on_saved if form else self._on_done, what, undo),
            failed=self._view.form_refused,
        )

    def _on_saved(
        self, what: str, undo: Callable[[], None] | None, changes: ChangeSet
    ) -> None:
        self._view.form_saved()
        self._on_done(what, undo, changes)

    def _on_done(self, what: str, undo: Callable[[], None] | None, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        self._notify(self._view.words(what), undo)
        if what in ("case", "mediation"):
            self._open(what, changes.made)


def readers_of(colleagues: Sequence[Colleague]) -> list[tuple[str, str]]:
    """Return who can read a request second, the supervisors first."""
    in_order = sorted(colleagues, key=lambda one: one.role != "supervisor")
    return [(one.principal, one.name) for one in in_order if one.role != "it"]


def _run(act: Callable[[], ChangeSet], _progress: Progress) -> ChangeSet:
    return act()
