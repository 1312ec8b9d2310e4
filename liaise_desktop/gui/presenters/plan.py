"""The tab of the support plan: reads it, and passes on what its forms ask for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application import plans, ticks
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView
from liaise_desktop.gui.presenters.plan_shown import PlanShown, partners, read_plan

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.listings import RecordVersion
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.plans import PlanGoal

    Answers = Mapping[str, Any]
    Expected = Mapping[str, list[str]] | None
    Undo = Callable[[], None]

LINES: Final = "services"  # one name a line in its form, a list in the record


class PlanView(Protocol):
    """What the presenter needs of the tab."""

    @property
    def forms(self) -> FormsView:
        """The small forms."""

    def show_plan(self, found: PlanShown) -> None:
        """Show a plan as it is now."""

    def show_absent(self) -> None:
        """Show nothing: no case is shown."""

    def ask(
        self, form: str, subject: str, found: PlanShown, partners: Sequence[tuple[str, str]]
    ) -> None:
        """Open a form about the plan."""

    def show_times(self, versions: Sequence[RecordVersion], found: PlanShown) -> None:
        """Open earlier and later texts of the conversation map, side by side."""

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above the plan, what has to be put right."""

    def form_saved(self) -> None:
        """Close the open form."""

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""


class PlanPresenter:
    """Fills the tab and keeps it up to date.

    Args:
        view: The tab.
        work: The workplace.
        notify: Says what was done, with a way back if there is one.
        compare: Opens the comparison of a record of which versions differ.
    """

    def __init__(
        self,
        view: PlanView,
        work: Workplace,
        *,
        notify: Callable[[str, Undo | None], None],
        compare: Callable[[str, Mapping[str, str]], None],
    ) -> None:
        self._view, self._work = view, work
        self._notify, self._compare = notify, compare
        self.drafts = FormDrafts(view.forms, work, owner=self._owner, failed=view.form_refused)
        self._found: PlanShown | None = None
        self._expected: Expected = None

    def _owner(self) -> str:
        return self._found.detail.case.id if self._found else ""

    def open_case(self, case: str) -> None:
        """Show the plan of a case; nothing where none is shown."""
        self._found = read_plan(self._work, case)
        if self._found is None:
            self._view.show_absent()
        else:
            self._view.show_plan(self._found)

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the plan again if something of its case changed."""
        case = self._owner()
        if case and case in changes.cases and changes.kinds != frozenset({"draft"}):
            self.open_case(case)

    def flush(self) -> None:
        """Keep what was typed into a form and come back when it is on the disk; for locking."""
        self.drafts.flush()

    # What is asked for

    def form_wanted(self, form: str, subject: str) -> None:
        """Open a form; what it is about must not change until it is answered."""
        if self._found is None or not self._found.write:
            return
        record = subject if form in _OF_RECORDS else self._found.plan.id
        state = self._work.reader.state(record)
        heads = state.heads() if state is not None else None
        self._expected = None if heads is None else {key: list(ids) for key, ids in heads.items()}
        self._view.ask(form, subject, self._found, partners(self._work.reader))

    def answered(self, form: str, subject: str, answers: Answers) -> None:
        """Keep the answers of a form."""
        self._start(
            partial(ACTS[form], self._work.desk, self._owner(), subject, answers, self._expected),
            done=partial(self._on_saved, form),
            failed=self._view.form_refused,
        )

    def goal_stepped(self, goal: str, wanted: str) -> None:
        """Take a goal to another state, with a way back; letting it go asks why."""
        old = self._goal(goal)
        if old is None:
            return
        if wanted == "DROPPED":
            self.form_wanted("drop", goal)
            return
        self._start(
            partial(plans.move_goal, self._work.desk, goal, wanted),
            done=partial(self._on_done, wanted, partial(self._put_back, old)),
            failed=self._view.form_refused,
        )

    def _put_back(self, goal: PlanGoal) -> None:
        self._start(
            partial(plans.put_goal_back, self._work.desk, goal),
            done=partial(self._on_done, "back", None),
            failed=self._view.form_refused,
        )

    def step_ticked(self, goal: str, done: bool, /) -> None:  # noqa: FBT001 - as the box has it
        """Keep that the first step of a goal is done, or open again, with a way back."""
        self._tick(goal, done, partial(self._tick, goal, not done, None))

    def _tick(self, goal: str, done: bool, undo: Undo | None, /) -> None:  # noqa: FBT001 - as above
        use_case = ticks.tick if done else ticks.untick
        self._start(
            partial(use_case, self._work.desk, goal),
            done=partial(self._on_done, "step_done" if done else "step_open", undo),
            failed=self._view.form_refused,
        )

    def times_clicked(self) -> None:
        """Show earlier and later texts of the map side by side."""
        if self._found is not None:
            self._view.show_times(self._work.reader.history(self._found.plan.id), self._found)

    def compare_clicked(self) -> None:
        """Compare the versions of the first record in doubt."""
        if self._found is not None and self._found.conflicted:
            self._compare(self._found.conflicted[0], self._found.detail.names)

    def _goal(self, key: str) -> PlanGoal | None:
        goals = self._found.goals if self._found else ()
        return next((goal for goal in goals if goal.id == key), None)

    # What was done

    def _start(
        self,
        act: Callable[[], ChangeSet],
        *,
        done: Callable[[ChangeSet], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._work.jobs.start(partial(_run, act), done=done, failed=failed)

    def _on_saved(self, form: str, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._on_done(form, None, changes)

    def _on_done(self, what: str, undo: Undo | None, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        self._notify(self._view.words(what), undo)


def _run(act: Callable[[], ChangeSet], _progress: Progress) -> ChangeSet:
    return act()


# What the answers of each form become: case, subject, answers, heads that were on screen.


def _plan(
    desk: Desk, case: str, _subject: str, said: Answers, expected: Expected
) -> ChangeSet:
    return plans.keep_plan(desk, case, _values(said), expected)


def _goal(desk: Desk, case: str, subject: str, said: Answers, expected: Expected) -> ChangeSet:
    if subject:
        return plans.change_goal(desk, subject, said, expected)
    return plans.add_goal(desk, case, said)


def _drop(desk: Desk, _case: str, subject: str, said: Answers, _expected: Expected) -> ChangeSet:
    return plans.move_goal(desk, subject, "DROPPED", because=said["dropped_because"])


def _offer(desk: Desk, case: str, subject: str, said: Answers, expected: Expected) -> ChangeSet:
    if subject:
        return plans.change_opportunity(desk, subject, said, expected)
    return plans.offer(desk, case, said)


def _values(said: Answers) -> dict[str, Any]:
    values = dict(said)
    if LINES in values:
        values[LINES] = tuple(filter(None, (one.strip() for one in said[LINES].splitlines())))
    return values


ACTS: Final[dict[str, Callable[[Desk, str, str, Answers, Expected], ChangeSet]]] = {
    "plan": _plan,
    "box": _plan,
    "questions": _plan,
    "goal": _goal,
    "drop": _drop,
    "offer": _offer,
    "reply": _offer,
    "begun": _offer,
    "kept": _offer,
}
_OF_RECORDS: Final = ("goal", "drop", "offer", "reply", "begun", "kept")
