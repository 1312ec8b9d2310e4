"""Verbs of the disclosure register: what shall leave, what left, who agreed, what came back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import authority, disclosure_steps, lifecycle, safeguards
from liaise_desktop.domain.codes import NOTICE_KIND, PAPER
from liaise_desktop.domain.consents import Consent
from liaise_desktop.domain.errors import FieldMissingError, NotApprovedError
from liaise_desktop.domain.mediations import Mediation
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Case, Disclosure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk


def note_disclosure(desk: Desk, disclosure: Disclosure) -> ChangeSet:
    """Keep what left, in the binder of its case or mediation; made is its record.

    A paper or file that two people decide about goes out only as one that was prepared and
    approved: that record then says that it left.

    Args:
        desk: Who let it leave; also who decided, unless somebody else is named.
        disclosure: What left; its id is set here, its moment if it has none.

    Raises:
        FieldMissingError: It belongs to no case or mediation, or a field is empty.
        NotAllowedError: A paper or file for an intelligence service (G10).
        NotApprovedError: Two people decide about it, and the second has not.
    """
    with writing(desk) as at_work:
        owner = _owner(at_work, disclosure)
        new = replace(
            disclosure,
            id=desk.new_id(),
            paper=PAPER.check_if_set(disclosure.paper),
            on=disclosure.on or desk.moment(),
            decided_by=disclosure.decided_by or desk.principal,
            state="RELEASED",
            released_on=desk.today().isoformat(),
        )
        if disclosure_steps.needs_two(new) and new.form != "SPOKEN" and new.kind != "INTEL":
            return _release_approved(at_work, new)
        safeguards.check_disclosure(new)
        at_work.create(new, at_work.binder_of(owner))
        return at_work.done(made=new.id)


def prepare_disclosure(desk: Desk, wanted: Disclosure) -> ChangeSet:
    """Keep what somebody shall get, before it leaves; made is its record.

    Raises:
        FieldMissingError: Its case, kind or recipient is missing.
        LogOnlyError: A file or a paper for an intelligence service (G10).
        ConsentEndedError: The consent named does not stand.
        ReviewOverdueError: The case's review is long overdue, and this can wait.
    """
    for name in ("kind", "recipient"):
        if is_blank(getattr(wanted, name)):
            raise FieldMissingError(record=Disclosure.TYPE, field=name)
    with writing(desk) as at_work:
        new = _begun(at_work, replace(wanted, state="PREPARED"))
        lifecycle.check_leaving(at_work.load(Case, new.case), new.kind, desk.today())
        disclosure_steps.check_values(new)
        _check_consent(at_work, new)
        at_work.create(new, at_work.binder_of(new.case))
        return at_work.done(made=new.id)


def enter_spoken(desk: Desk, said: Disclosure, policy: str) -> ChangeSet:
    """Keep what was spoken already; where two people decide, the second looks at it now.

    Raises:
        StepNotOpenError: It does not say what it must (facts: needs).
        DateUnreadableError: Its moment is none.
    """
    with writing(desk) as at_work:
        new = enter_spoken_in(at_work, said, policy)
        return at_work.done(made=new.id)


def enter_spoken_in(at_work: Writing, said: Disclosure, policy: str) -> Disclosure:
    """Keep what was spoken, in a unit of work that is open; return its record."""
    new = disclosure_steps.entered_afterwards(_begun(at_work, said), policy)
    new = replace(new, released_on=new.on[:10])
    return at_work.create(new, at_work.binder_of(new.case))


def decline_disclosure(desk: Desk, disclosure_id: str, because: str) -> ChangeSet:
    """Keep that something is not passed on, and why.

    Raises:
        StepNotOpenError: It has left already, or no reason is given (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(Disclosure, disclosure_id)
        said = replace(old, declined_because=because)
        at_work.change(old, disclosure_steps.advance(said, "DECLINED"))
        return at_work.done()


def note_refusal(desk: Desk, asked: Disclosure) -> ChangeSet:
    """Keep that somebody asked and that nothing was passed on; made is its record.

    Raises:
        FieldMissingError: Kind or recipient is missing.
        StepNotOpenError: No reason is given (facts: needs).
    """
    for name in ("kind", "recipient"):
        if is_blank(getattr(asked, name)):
            raise FieldMissingError(record=Disclosure.TYPE, field=name)
    with writing(desk) as at_work:
        begun = _begun(at_work, replace(asked, state="PREPARED", form=""))
        new = disclosure_steps.advance(begun, "DECLINED")
        at_work.create(new, at_work.binder_of(new.case))
        return at_work.done(made=new.id)


def approve_disclosure(desk: Desk, disclosure_id: str, policy: str) -> ChangeSet:
    """Agree, as the second person, to what shall leave or was spoken.

    Raises:
        NotAllowedError: The role of this desk may not approve.
        SamePersonError: This is who decided it.
        StepNotOpenError: It is over, or does not say what it must (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(Disclosure, disclosure_id)
        case = at_work.load(Case, old.case)
        if old.decided_by != case.supervisor:
            desk.must(authority.APPROVE, Disclosure.TYPE)
        seen = disclosure_steps.approved(old, desk.principal, desk.today().isoformat())
        if disclosure_steps.state_of(old) not in disclosure_steps.LEFT:
            seen = disclosure_steps.advance(seen, "APPROVED", policy)
        at_work.change(old, seen)
        return at_work.done()


def release_disclosure(
    desk: Desk, disclosure_id: str, said: Mapping[str, Any], policy: str
) -> ChangeSet:
    """Keep that something prepared has left now.

    Raises:
        ConsentEndedError: The consent on which it rests does not stand any more.
        NotApprovedError: The second person's agreement was not written by a second person.
        StepNotOpenError: It needs something (facts: needs).
        LogOnlyError: A file or a paper for an intelligence service (G10).
    """
    with writing(desk) as at_work:
        old = at_work.load(Disclosure, disclosure_id)
        ready = replace(old, **dict(said))
        ready = replace(ready, on=desk.moment(), released_on=desk.today().isoformat())
        _check_consent(at_work, ready)
        new = disclosure_steps.advance(ready, "RELEASED", policy)
        _check_two_authors(at_work, old)
        at_work.change(old, new)
        return at_work.done()


def acknowledge_disclosure(desk: Desk, disclosure_id: str, *, reply: str, on: str) -> ChangeSet:
    """Keep that the recipient confirmed, and what it answered.

    Raises:
        StepNotOpenError: It has not left, or nothing was answered (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(Disclosure, disclosure_id)
        said = replace(old, reply=reply, acknowledged_on=on or desk.today().isoformat())
        at_work.change(old, disclosure_steps.advance(said, "ACKNOWLEDGED"))
        return at_work.done()


def send_notice(desk: Desk, disclosure_id: str, *, kind: str, on: str) -> ChangeSet:
    """Keep that the recipient was told of a correction, an erasure or a withdrawal.

    Raises:
        StepNotOpenError: It has not left.
        CodeUnknownError: The kind of notice is in no list.
    """
    line = {"kind": NOTICE_KIND.check(kind), "on": on or desk.today().isoformat()}
    with writing(desk) as at_work:
        old = at_work.load(Disclosure, disclosure_id)
        said = replace(old, notices=(*old.notices, line))
        at_work.change(old, disclosure_steps.advance(said, "NOTICE_SENT"))
        return at_work.done()


def _owner(at_work: Writing, disclosure: Disclosure) -> str:
    if disclosure.mediation:
        return at_work.load(Mediation, disclosure.mediation).id
    if disclosure.case:
        return at_work.load(Case, disclosure.case).id
    raise FieldMissingError(record=Disclosure.TYPE, field="case")


def _begun(at_work: Writing, disclosure: Disclosure) -> Disclosure:
    desk = at_work.desk
    case = at_work.load(Case, disclosure.case)
    second = case.supervisor if case.supervisor != desk.principal else case.lead
    return replace(
        disclosure,
        id=desk.new_id(),
        on=disclosure.on or desk.moment(),
        decided_by=disclosure.decided_by or desk.principal,
        second_asked=second,
    )


def _check_consent(at_work: Writing, disclosure: Disclosure) -> None:
    if disclosure.consent:
        consent = at_work.load(Consent, disclosure.consent)
        today = at_work.desk.today().isoformat()
        disclosure_steps.check_consent(disclosure, consent, today)


def _check_two_authors(at_work: Writing, disclosure: Disclosure) -> None:
    if not disclosure_steps.needs_two(disclosure):
        return
    state = at_work.state(disclosure.id, Disclosure.TYPE)
    authors = [
        {candidate.author for candidate in state.fields.get(name, ())}
        for name in ("decided_by", "approved_by")
    ]
    if not authors[1] or authors[0] & authors[1]:
        raise NotApprovedError(field="approved_by")


def _release_approved(at_work: Writing, left: Disclosure) -> ChangeSet:
    field = "case" if left.case else "mediation"
    for found in at_work.find(Disclosure, field, left.case or left.mediation):
        wanted = (left.kind, left.recipient.strip().casefold())
        if found.state == "APPROVED" and wanted == (
            found.kind,
            found.recipient.strip().casefold(),
        ):
            break
    else:
        raise NotApprovedError(field="second_person")
    at_work.state(found.id, Disclosure.TYPE)
    _check_two_authors(at_work, found)
    _check_consent(at_work, found)
    taken = ("paper", "purpose", "ground", "form", "serial", "sha256", "on", "released_on")
    new = replace(found, state="RELEASED", **{name: getattr(left, name) for name in taken})
    safeguards.check_disclosure(new)
    at_work.change(found, new)
    return at_work.done(made=found.id)
