"""Verbs of what a team shares: entries of the library, and the way of a message.

What concerns no person stands in library binders. Everybody has one, shared with all colleagues
whose devices are known, and widens it when a new one is known; so whoever writes an entry also
sees to it that a new colleague gets it. What somebody learned stands in a binder of their own,
for them and the supervisors.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from liaise_desktop.application.writing import writing
from liaise_desktop.domain import authority, days, message_steps
from liaise_desktop.domain.codes import EVENT_KIND, GOVERNANCE, LANGUAGE
from liaise_desktop.domain.errors import FieldMissingError, StepNotOpenError
from liaise_desktop.domain.library import (
    PartnerService,
    Pilot,
    PracticeSheet,
    PreventionMessage,
    TeamEvent,
    TrainingEntry,
    Visit,
)
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import LEARNING, LIBRARY, Binder, Record, from_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.writing import Writing

E = TypeVar("E", bound=Record)

KINDS: Final[dict[str, type[Record]]] = {
    kind.TYPE: kind
    for kind in (
        PreventionMessage,
        PartnerService,
        PracticeSheet,
        TrainingEntry,
        Visit,
        Pilot,
        TeamEvent,
    )
}

NAMED_BY: Final[dict[str, str]] = {
    "message": "title",
    "partner": "name",
    "practice_sheet": "title",
    "training": "module",
    "visit": "host",
    "pilot": "title",
    "event": "title",
}
"""The field without which an entry is not kept, and under which it is found."""

_CODED: Final = {
    ("message", "language"): LANGUAGE,
    ("partner", "tier"): GOVERNANCE,
    ("event", "kind"): EVENT_KIND,
}
_DAYS: Final = ("on", "valid_until", "agreement_until", "checked_on", "starts", "ends")


@dataclass(frozen=True, slots=True)
class Team:
    """The principals whose devices are known here, this one's aside.

    Attributes:
        everybody: All of them.
        supervisors: Those who lead.
    """

    everybody: tuple[str, ...] = ()
    supervisors: tuple[str, ...] = ()


def keep_entry(desk: Desk, team: Team, kind: str, said: Mapping[str, Any]) -> ChangeSet:
    """Keep a new entry of the library; made is its record.

    Raises:
        FieldMissingError: It has no name.
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    entry = from_fields(KINDS[kind], desk.new_id(), dict(said))
    if isinstance(entry, PreventionMessage):
        entry = replace(entry, author=desk.principal, state="DRAFT", version=1)
    if isinstance(entry, TrainingEntry) and not entry.who:
        entry = replace(entry, who=desk.principal)
    _check(entry)
    with writing(desk) as at_work:
        purpose = LEARNING if isinstance(entry, TrainingEntry) else LIBRARY
        binder = _binder(at_work, team, purpose)
        return at_work.done(made=at_work.create(entry, binder).id)


def change_entry(desk: Desk, entry_id: str, kind: str, said: Mapping[str, Any]) -> ChangeSet:
    """Keep what an entry says now; a message that waits for approval becomes a draft again.

    Raises:
        StepNotOpenError: It is a message that was approved: only a new version may say more.
        FieldMissingError, CodeUnknownError, DateUnreadableError: See `keep_entry`.
    """
    with writing(desk) as at_work:
        old = at_work.load(KINDS[kind], entry_id)
        new = _with(old, said)
        if isinstance(old, PreventionMessage) and isinstance(new, PreventionMessage):
            if not message_steps.may_be_edited(old):
                raise StepNotOpenError(state=old.state, wanted="DRAFT", needs=())
            new = replace(new, state="DRAFT")
        _check(new, old)
        at_work.change(old, new)
        return at_work.done(made=entry_id)


def check_partner(desk: Desk, partner_id: str) -> ChangeSet:
    """Keep that what is said about a partner was checked today."""
    with writing(desk) as at_work:
        old = at_work.load(PartnerService, partner_id)
        at_work.change(old, replace(old, checked_on=desk.today().isoformat()))
        return at_work.done(made=partner_id)


def advance_message(desk: Desk, message_id: str, wanted: str) -> ChangeSet:
    """Take a message to its next state; approving it is a second person's, who leads.

    The version that it replaces goes out of use in the same step.

    Raises:
        NotAllowedError: The role of this desk may not approve.
        StepNotOpenError: No step leads there, or it needs something (facts: needs).
    """
    if wanted == "APPROVED":
        desk.must(authority.APPROVE, PreventionMessage.TYPE)
    with writing(desk) as at_work:
        old = at_work.load(PreventionMessage, message_id)
        new = message_steps.advance(old, wanted, who=desk.principal, today=desk.today())
        at_work.change(old, new)
        if wanted == "APPROVED" and old.replaces:
            before = at_work.load(PreventionMessage, old.replaces)
            if before.state == "APPROVED":
                at_work.change(before, replace(before, state="WITHDRAWN"))
        return at_work.done(made=message_id)


def new_version(desk: Desk, team: Team, message_id: str) -> ChangeSet:
    """Begin the next version of an approved message, with its words; made is the draft.

    Raises:
        StepNotOpenError: It was not approved.
    """
    with writing(desk) as at_work:
        old = at_work.load(PreventionMessage, message_id)
        if message_steps.may_be_edited(old):
            raise StepNotOpenError(state=old.state, wanted="DRAFT", needs=())
        draft = replace(
            old,
            id=desk.new_id(),
            state="DRAFT",
            author=desk.principal,
            approved_by="",
            approved_on="",
            version=old.version + 1,
            replaces=old.id,
        )
        binder = _binder(at_work, team, LIBRARY)
        return at_work.done(made=at_work.create(draft, binder).id)


def widen_library(desk: Desk, team: Team) -> ChangeSet:
    """Let colleagues who became known since read the binders that this desk's owner keeps."""
    with writing(desk) as at_work:
        for purpose in (LIBRARY, LEARNING):
            binder = _own_binder(at_work, purpose)
            if binder is not None:
                _widen(at_work, binder, _audience(desk, team, purpose))
        return at_work.done()


def _with(old: E, said: Mapping[str, Any]) -> E:
    known = {field.name for field in fields(old)} - {"id"}
    return replace(old, **{name: value for name, value in said.items() if name in known})


def _check(entry: Record, before: Record | None = None) -> None:
    named_by = NAMED_BY[entry.TYPE]
    if is_blank(getattr(entry, named_by)):
        raise FieldMissingError(record=entry.TYPE, field=named_by)
    for (kind, name), codes in _CODED.items():
        if kind == entry.TYPE and getattr(entry, name) != getattr(before, name, ""):
            codes.check_if_set(getattr(entry, name))  # one that was retired since may stay
    days.check_days(entry, *(name for name in _DAYS if hasattr(entry, name)))


def _binder(at_work: Writing, team: Team, purpose: str) -> str:
    audience = _audience(at_work.desk, team, purpose)
    binder = _own_binder(at_work, purpose)
    if binder is None:
        return at_work.new_binder(purpose, "", audience)
    _widen(at_work, binder, audience)
    return binder.id


def _own_binder(at_work: Writing, purpose: str) -> Binder | None:
    me = (at_work.desk.principal,)
    binders = at_work.find(Binder, "purpose", purpose)
    return next((binder for binder in binders if binder.audience[:1] == me), None)


def _widen(at_work: Writing, binder: Binder, audience: Iterable[str]) -> None:
    at_work.state(binder.id, Binder.TYPE)
    wider = tuple(dict.fromkeys((*binder.audience, *audience)))
    at_work.change(binder, replace(binder, audience=wider))


def _audience(desk: Desk, team: Team, purpose: str) -> tuple[str, ...]:
    others = team.supervisors if purpose == LEARNING else team.everybody
    return (desk.principal, *sorted(others))
