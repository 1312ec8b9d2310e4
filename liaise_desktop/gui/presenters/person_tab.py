"""The tab about the person of a case: who it is, what they were told, what they asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol, cast

from liaise_desktop.application import identities, restricting, retention, rights_requests
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain import authority, restriction, rights_steps
from liaise_desktop.domain.lifecycle import has_persons, steps
from liaise_desktop.domain.retention import Choice
from liaise_desktop.domain.rights import Disagreement, RetentionItem, RightsRequest
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.identities import Look
    from liaise_desktop.application.listings import CaseDetail
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.identities import Identity

    Answers = Mapping[str, Any]

MOST: Final = 50
IDENTITY: Final = "identity"  # the one form of which nothing is kept as a draft


@dataclass(frozen=True, slots=True)
class PersonShown:
    """What the tab shows, without who somebody is.

    Attributes:
        detail: The case.
        kept: Whether it is kept who the person is.
        requests: Their rights requests, latest first.
        against: What they said against passages, latest first.
        decision: The latest decision to keep or erase the case.
        look: Whether whoever sits here may see who it is.
        write: Whether they may change anything here.
        approve: Whether they may agree as the second person.
        lift: Whether they may lift a restriction.
        decide: Whether keeping or erasing may be proposed now.
    """

    detail: CaseDetail
    kept: bool
    requests: tuple[RightsRequest, ...]
    against: tuple[Disagreement, ...]
    decision: RetentionItem | None
    look: bool
    write: bool
    approve: bool
    lift: bool
    decide: bool


class PersonView(Protocol):
    """What the presenter needs of the tab."""

    @property
    def forms(self) -> FormsView:
        """The small forms."""

    def show_person(self, found: PersonShown) -> None:
        """Show a person as they are known now; who it is stays hidden."""

    def show_absent(self) -> None:
        """Show nothing: no case is shown."""

    def show_identity(self, identity: Identity | None, *, minor: bool) -> None:
        """Show who it is, for a while."""

    def hide_identity(self) -> None:
        """Hide who it is."""

    def ask(self, form: str, subject: str, found: PersonShown, identity: Identity | None) -> None:
        """Open a form."""

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above, what has to be put right."""

    def form_saved(self) -> None:
        """Close the open form."""

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""


def read_person(work: Workplace, case: str) -> PersonShown | None:
    """Return what is shown of the person of a case; None where there is no such case here."""
    reader, desk = work.reader, work.desk
    detail = reader.case_detail(case) if case else None
    if detail is None:
        return None
    record = detail.case

    def of(type_: str) -> list[Any]:
        found = reader.items(ItemFilter(type_, owner=case), None, MOST)
        return [item.record for item in found if not item.erased and not item.altered]

    decisions = of(RetentionItem.TYPE)
    writes = authority.may(desk.role, "case", authority.WRITE)
    reads = restriction.may_read(record, desk.principal, desk.role)
    waits = [one for one in decisions if one.state in ("PROPOSED", "AGREED")]
    return PersonShown(
        detail=detail,
        kept=detail.person is not None and reader.rights.has_identity(detail.person.id),
        requests=tuple(cast("list[RightsRequest]", of(RightsRequest.TYPE))),
        against=tuple(cast("list[Disagreement]", of(Disagreement.TYPE))) if reads else (),
        decision=next(iter(waits or decisions), None),
        look=reads and has_persons(record) and authority.may(desk.role, "identity", "READ"),
        write=writes,
        approve=authority.may(desk.role, "information_notice", authority.APPROVE),
        lift=writes and desk.principal == record.lead,
        decide=writes and not waits and "RETENTION_DUE" in (*steps(record.state), record.state),
    )


class PersonPresenter:
    """Fills the tab, and shows who somebody is only after it was logged.

    Args:
        view: The tab.
        work: The workplace.
        notify: Says what was done, with a way back if there is one.
        officers: Returns the principals of data protection officers.
    """

    OF_RESTRICTED: ClassVar[bool] = True  # it is shown of a restricted case too

    def __init__(
        self,
        view: PersonView,
        work: Workplace,
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
        officers: Callable[[], Sequence[str]],
    ) -> None:
        self._view, self._work = view, work
        self._notify, self._officers = notify, officers
        self.drafts = FormDrafts(view.forms, work, owner=self._owner, failed=view.form_refused)
        self._found: PersonShown | None = None
        self._identity: Identity | None = None

    def _owner(self) -> str:
        return self._found.detail.case.id if self._found else ""

    def open_case(self, case: str) -> None:
        """Show the person of a case; who it is is hidden again."""
        if case != self._owner():
            self.hide_clicked()
        self._found = read_person(self._work, case)
        if self._found is None:
            self._view.show_absent()
        else:
            self._view.show_person(self._found)

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read again if something of the case changed."""
        case = self._owner()
        if case and case in changes.cases and changes.kinds != frozenset({"draft"}):
            self.open_case(case)

    def opened(self, form: str, subject: str) -> None:
        """Put back what was typed before, but never who somebody is."""
        if form != IDENTITY:
            self.drafts.opened(form, subject)

    def typed(self, form: str, subject: str, answers: Answers) -> None:
        """Keep what was typed, but never who somebody is."""
        if form != IDENTITY:
            self.drafts.typed(form, subject, answers)

    def flush(self) -> None:
        """Keep what was typed, and come back when it is on the disk; for locking."""
        typed = self._view.forms.in_hand()
        if typed is not None and typed.form != IDENTITY:
            self.drafts.flush()
        self.hide_clicked()

    # What is asked for

    def hide_clicked(self) -> None:
        """Forget and hide who it is."""
        self._identity = None
        self._view.hide_identity()

    def form_wanted(self, form: str, subject: str) -> None:
        """Open a form; who it is can be changed only while it is shown."""
        found = self._found
        if found is None or not (found.look if form == "look" else found.write):
            return
        if form == IDENTITY and found.kept and self._identity is None:
            return
        self._view.ask(form, subject, found, self._identity)

    def answered(self, form: str, subject: str, said: Answers) -> None:
        """Do what a form asks for."""
        if self._found is None or self._found.detail.person is None:
            return
        if form == "look":
            self._look(self._found.detail.person.id, said["other"] or said["reason"])
            return
        act = partial(ACTS[form], self._work.desk, self._found, subject, said)
        if form == "restrict":
            act = partial(_restrict, self._work.desk, self._owner(), said, self._officers())
        self._start(act, form)

    def approve_clicked(self) -> None:
        """Agree that the information waits."""
        self._start(
            partial(identities.approve_postponing, self._work.desk, self._owner()), "approved"
        )

    def _look(self, person: str, reason: str) -> None:
        self._work.jobs.start(
            partial(_looked, self._work.desk, person, reason),
            done=partial(self._on_looked, person),
            failed=self._view.form_refused,
        )

    def _on_looked(self, person: str, look: Look) -> None:
        self._view.form_saved()
        self._work.announce(look.changes, self)
        found = self._found
        if found is None or found.detail.person is None or found.detail.person.id != person:
            return  # somebody went on to another case meanwhile
        self._identity = look.identity
        self._view.show_identity(look.identity, minor=look.minor)

    def _start(self, act: Callable[[], ChangeSet], what: str) -> None:
        self._work.jobs.start(
            partial(_run, act),
            done=partial(self._on_done, what),
            failed=self._view.form_refused,
        )

    def _on_done(self, what: str, changes: ChangeSet) -> None:
        self._view.form_saved()
        if what == IDENTITY:
            self.hide_clicked()
        self._work.announce(changes, self)
        self._notify(self._view.words(what), None)


def _run(act: Callable[[], ChangeSet], _progress: Progress) -> ChangeSet:
    return act()


def _looked(desk: Desk, person: str, reason: str, _progress: Progress) -> Look:
    return identities.look_at_identity(desk, person, reason)


def _restrict(desk: Desk, case: str, said: Answers, officers: Sequence[str]) -> ChangeSet:
    return restricting.restrict_case(desk, case, said["restricted_because"], officers)


def _identity(desk: Desk, found: PersonShown, _subject: str, said: Answers) -> ChangeSet:
    person = found.detail.person
    return identities.keep_identity(desk, person.id if person else "", said)


def _notice(desk: Desk, found: PersonShown, _subject: str, said: Answers) -> ChangeSet:
    return identities.keep_notice(desk, found.detail.case.id, said)


def _lift(desk: Desk, found: PersonShown, _subject: str, said: Answers) -> ChangeSet:
    return restricting.lift_restriction(desk, found.detail.case.id, said["lifted_because"])


def _request(desk: Desk, found: PersonShown, _subject: str, said: Answers) -> ChangeSet:
    return rights_requests.receive_rights_request(
        desk, found.detail.case.id, said["kind"], said["received_on"]
    )


def _step(desk: Desk, found: PersonShown, subject: str, said: Answers) -> ChangeSet:
    request = next(one for one in found.requests if one.id == subject)
    wanted = rights_steps.next_step(request)
    if wanted == "REVIEWED":
        masked = {at: str(at) in said.get("masked", ()) for at in range(len(request.masked))}
        rights_requests.mask_passages(desk, subject, masked)
    return rights_requests.step_rights_request(desk, subject, wanted, said)


def _extend(desk: Desk, _found: PersonShown, subject: str, said: Answers) -> ChangeSet:
    return rights_requests.extend_rights_request(desk, subject, said["extended_because"])


def _decide(desk: Desk, found: PersonShown, _subject: str, said: Answers) -> ChangeSet:
    choice = Choice(said["decision"], said["ground"], said["keep_until"])
    return retention.propose(desk, found.detail.case.id, choice)


def _against(desk: Desk, found: PersonShown, subject: str, said: Answers) -> ChangeSet:
    target = subject or found.detail.case.id
    return restricting.add_disagreement(
        desk, Disagreement("", target=target, text=said["text"], said_by=said["said_by"])
    )


ACTS: Final[dict[str, Callable[[Desk, PersonShown, str, Answers], ChangeSet]]] = {
    IDENTITY: _identity,
    "notice": _notice,
    "lift": _lift,
    "request": _request,
    "step": _step,
    "extend": _extend,
    "decide": _decide,
    "against": _against,
    "restrict": _lift,  # it needs the officers too; see `answered`
}
