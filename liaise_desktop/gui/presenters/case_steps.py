"""The tab of a case's way: what comes next, reviews, closing, and whose case it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from liaise_desktop.application import case_steps, cases, reviews
from liaise_desktop.domain import authority, lifecycle
from liaise_desktop.domain.plans import Review
from liaise_desktop.domain.records import Case
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.case_steps import Outlook
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.gui.presenters.cases import Colleague

    Answers = Mapping[str, Any]
    Act = Callable[[str, Answers], ChangeSet]


@dataclass(frozen=True, slots=True)
class StepsShown:
    """What the tab shows to whoever sits here.

    Attributes:
        outlook: What is ahead of the case.
        may_write: Whether anything can be done here by this role; a restricted case is only read.
        me: The principal who sits here.
        today: This day, ISO text.
        latest_review: The latest day on which the next review may be, ISO text.
        team: Principals and names of those who can lead, stand in or supervise, with their roles.
    """

    outlook: Outlook
    may_write: bool
    me: str
    today: str
    latest_review: str
    team: tuple[Colleague, ...]


class CaseStepsView(Protocol):
    """What the presenter needs of the tab."""

    @property
    def forms(self) -> FormsView:
        """The small forms."""

    def show_steps(self, shown: StepsShown) -> None:
        """Show what is ahead."""

    def show_absent(self) -> None:
        """Show nothing: there is no such case here."""

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or on the tab, what has to be put right."""

    def form_saved(self) -> None:
        """Close the open form."""

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""


class CaseStepsPresenter:
    """Fills the tab and takes the steps.

    Args:
        view: The tab.
        work: The workplace.
        notify: Says what was done.
        team: Returns everybody whose device is known, whoever sits here among them.
    """

    def __init__(
        self,
        view: CaseStepsView,
        work: Workplace,
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
        team: Callable[[], Sequence[Colleague]],
    ) -> None:
        self._view, self._work, self._notify, self._team = view, work, notify, team
        self._case = ""
        self.drafts = FormDrafts(
            view.forms, work, owner=lambda: f"steps:{self._case}", failed=view.form_refused
        )
        self.shown: StepsShown | None = None

    def open_case(self, case: str) -> None:
        """Show the way of a case."""
        self._case = case
        self._read()

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read again if something of the case changed, or a file came in."""
        if self._case and (self._case in changes.cases or "import" in changes.kinds):
            self._read()

    def flush(self) -> None:
        """Keep what is typed, and come back when it is on the disk."""
        self.drafts.flush()

    def _read(self) -> None:
        self._work.jobs.start(
            partial(self._look, self._case), done=self._on_looked, failed=self._on_gone
        )

    def _look(self, case: str, _progress: Progress) -> Outlook:
        return case_steps.outlook(self._work.desk, case)

    def _on_looked(self, ahead: Outlook) -> None:
        if ahead.case.id != self._case:
            return  # another case was opened meanwhile
        desk = self._work.desk
        today = desk.today()
        latest = lifecycle.latest_review(today, minor=ahead.facts.minor) - timedelta(days=1)
        self.shown = StepsShown(
            outlook=ahead,
            may_write=authority.may(desk.role, Case.TYPE, authority.WRITE)
            and not ahead.case.restricted_on,
            me=desk.principal,
            today=today.isoformat(),
            latest_review=latest.isoformat(),
            team=tuple(self._team()),
        )
        self._view.show_steps(self.shown)

    def _on_gone(self, _error: Exception) -> None:
        self.shown = None
        self._view.show_absent()

    # -- what is done ------------------------------------------------------------------------

    def answered(self, form: str, subject: str, said: Answers) -> None:
        """Do what a form asks for."""
        acts: dict[str, Act] = {
            "step": self._step,
            "review": self._review,
            "closing": self._closing,
            "people": self._people,
        }
        self._work.jobs.start(
            partial(_run, partial(acts[form], subject, said)),
            done=partial(self._on_done, form, True),  # noqa: FBT003 - bound for a callback
            failed=self._view.form_refused,
        )

    def review_read(self, review: str) -> None:
        """Keep that the second person has read a review."""
        self._work.jobs.start(
            partial(_run, partial(reviews.confirm_review, self._work.desk, review)),
            done=partial(self._on_done, "review_read", False),  # noqa: FBT003 - bound
            failed=self._view.form_refused,
        )

    def _step(self, wanted: str, said: Answers) -> ChangeSet:
        desk, case = self._work.desk, self._case
        state = self.shown.outlook.case.state if self.shown else ""
        if wanted == "OPEN" and state == "PROPOSED":
            return cases.confirm_case(desk, case, review_on=said["review_on"])
        if wanted in lifecycle.LOOKBACK_MONTHS:
            return case_steps.look_back(desk, case, said["text"])
        return cases.advance_case(desk, case, wanted)

    def _review(self, _subject: str, said: Answers) -> ChangeSet:
        return reviews.hold_review(self._work.desk, Review("", case=self._case, **said))

    def _closing(self, _subject: str, said: Answers) -> ChangeSet:
        return case_steps.keep_closing(
            self._work.desk,
            self._case,
            checks=said["closing_checks"],
            reason=said["closing_reason"],
            lookback=bool(said.get("lookback_agreed")),
        )

    def _people(self, _subject: str, said: Answers) -> ChangeSet:
        return cases.set_case_fields(self._work.desk, self._case, dict(said))

    def _on_done(self, what: str, form: bool, changes: ChangeSet, /) -> None:  # noqa: FBT001
        if form:
            self._view.form_saved()
        self._work.announce(changes, self)
        self._notify(self._view.words(what), None)


def _run(act: Callable[[], ChangeSet], _progress: Progress) -> ChangeSet:
    return act()
