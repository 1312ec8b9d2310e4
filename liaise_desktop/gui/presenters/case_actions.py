"""What is done on the case page besides notes: statements, comments, steps, ticks, history."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from liaise_desktop.application import cases, notes, statements

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.listings import CaseDetail, RecordVersion
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.records import Case, Statement


class CaseActionsView(Protocol):
    """What is needed of the page to do these things."""

    def show_statement_form(
        self, kind: str, statement: Statement | None, *, first: bool
    ) -> None:
        """Open the form of a strength or concern; *first* says that a strength comes first."""

    def show_history(
        self, versions: Sequence[RecordVersion], names: Mapping[str, str], type_: str
    ) -> None:
        """Open the versions of a record, newest first."""

    def show_step_form(self, case: Case, wanted: str) -> None:
        """Open the form of a step, an agreement (AGREEMENT) or a review date (REVIEW)."""

    def form_refused(self, error: Exception) -> None:
        """Say in the open form what has to be put right."""

    def form_done(self) -> None:
        """Close the open form."""

    def words(self, what: str) -> str:
        """Return a sentence in the language of the interface."""


class CaseActions:
    """Starts the use cases that the forms of the case page ask for."""

    def __init__(
        self,
        view: CaseActionsView,
        work: Workplace,
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
    ) -> None:
        self._view = view
        self._work = work
        self._notify = notify
        self.detail: CaseDetail | None = None
        self._statement = ""
        self._expected: dict[str, list[str]] | None = None

    def _write(
        self,
        use_case: Callable[..., ChangeSet],
        what: str,
        *arguments: Any,
        undo: Callable[[], None] | None = None,
    ) -> None:
        self._work.jobs.start(
            partial(self._run, use_case, arguments),
            done=partial(self._on_done, what, undo),
            failed=self._view.form_refused,
        )

    def _run(
        self, use_case: Callable[..., ChangeSet], arguments: tuple[Any, ...], _progress: Progress
    ) -> ChangeSet:
        return use_case(self._work.desk, *arguments)

    def _on_done(
        self, what: str, undo: Callable[[], None] | None, changes: ChangeSet
    ) -> None:
        self._view.form_done()
        self._work.announce(changes, self)
        self._notify(self._view.words(what), undo)

    # Strengths and concerns

    def add_statement_clicked(self, kind: str) -> None:
        """Open the form of a new strength or concern."""
        if self.detail is None:
            return
        self._statement, self._expected = "", None
        first = kind == "CONCERN" and not self.detail.strengths
        self._view.show_statement_form(kind, None, first=first)

    def correct_statement(self, statement: Statement, heads: dict[str, list[str]]) -> None:
        """Open the form of a statement to be corrected."""
        self._statement, self._expected = statement.id, heads
        self._view.show_statement_form(statement.kind, statement, first=False)

    def statement_ready(self, statement: Statement) -> None:
        """Keep the statement of the form."""
        if self._statement:
            self._write(
                statements.correct_statement,
                "statement_corrected",
                self._statement,
                statement,
                statement.reason,
                self._expected,
            )
        else:
            self._write(statements.add_statement, "statement_added", statement)

    # Comments and history

    def comment_ready(self, note: str, text: str) -> None:
        """Keep a remark under a note."""
        self._write(notes.add_comment, "comment_added", note, text)

    def history_clicked(self, record: str) -> None:
        """Show every version of a record."""
        names = self.detail.names if self.detail else {}
        state = self._work.reader.state(record)
        if state is not None:
            self._view.show_history(self._work.reader.history(record), names, state.type)

    # Next steps

    def tick_clicked(self, note: str, done: bool, /) -> None:  # noqa: FBT001 - as the box has it
        """Keep that a next step is done, or open again, with a way back."""
        use_case = notes.tick_step if done else notes.untick_step
        what = "step_done" if done else "step_open"
        self._write(use_case, what, note, undo=partial(self._untick, note, not done))

    def _untick(self, note: str, done: bool, /) -> None:  # noqa: FBT001 - as the box has it
        use_case = notes.tick_step if done else notes.untick_step
        self._write(use_case, "step_done" if done else "step_open", note)

    # The way of the case

    def step_clicked(self, wanted: str) -> None:
        """Open the form of a step: a state, AGREEMENT or REVIEW."""
        if self.detail is not None:
            self._view.show_step_form(self.detail.case, wanted)

    def step_ready(self, wanted: str, values: Mapping[str, str]) -> None:
        """Take the step with what the form says."""
        if self.detail is None:
            return
        case = self.detail.case.id
        if wanted == "AGREEMENT":
            self._write(_record_agreement, "agreement_kept", case, values)
        elif wanted == "REVIEW":
            self._write(cases.set_case_fields, "review_kept", case, values)
        elif wanted == "OPEN" and self.detail.case.state == "PROPOSED":
            self._write(_confirm, "case_opened", case, values)
        else:
            self._write(_advance, "case_moved", case, wanted, values)


def _record_agreement(desk: Any, case: str, values: Mapping[str, str]) -> ChangeSet:
    return cases.record_agreement(
        desk, case, values["agreement"], on=values["on"], until=values["until"]
    )


def _confirm(desk: Any, case: str, values: Mapping[str, str]) -> ChangeSet:
    return cases.confirm_case(desk, case, review_on=values.get("review_on", ""))


def _advance(desk: Any, case: str, wanted: str, values: Mapping[str, str]) -> ChangeSet:
    return cases.advance_case(
        desk, case, wanted, closing_reason=values.get("closing_reason", "")
    )
