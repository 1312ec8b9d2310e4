"""Verbs of consents: ask, keep the answer, take back, expire, tell those who got something."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import consents
from liaise_desktop.domain.consents import Consent
from liaise_desktop.domain.errors import FieldMissingError
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Case, Disclosure, Person

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk

_DAY_OF: Final = {
    "GIVEN": "given_on",
    "REFUSED": "refused_on",
    "WITHDRAWN": "withdrawn_on",
    "EXPIRED": "expired_on",
}


def ask_consent(desk: Desk, asked: Consent) -> ChangeSet:
    """Keep that somebody was asked for a consent of one kind; made is its record.

    Args:
        desk: Who asked.
        asked: Its case, kind and scope; whether the person is a minor is set here (G19).

    Raises:
        FieldMissingError: Kind or scope is missing.
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    for name in ("kind", "scope"):
        if is_blank(getattr(asked, name)):
            raise FieldMissingError(record=Consent.TYPE, field=name)
    with writing(desk) as at_work:
        case = at_work.load(Case, asked.case)
        people = at_work.find(Person, "case", case.id)
        person = asked.person or case.main_person
        new = replace(
            asked,
            id=desk.new_id(),
            person=person,
            state="ASKED",
            minor=any(one.minor for one in people if one.id == person),
            asked_by=desk.principal,
            asked_on=asked.asked_on or desk.today().isoformat(),
        )
        consents.check_values(new)
        at_work.create(new, at_work.binder_of(case.id))
        return at_work.done(made=new.id)


def advance_consent(
    desk: Desk, consent_id: str, wanted: str, said: Mapping[str, Any] | None = None
) -> ChangeSet:
    """Take a consent to its next state, with what was said about it.

    A withdrawal counts at once: nothing more leaves on its ground. If nothing had left, its
    effect is complete.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs).
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    with writing(desk) as at_work:
        old = at_work.load(Consent, consent_id)
        changed = dict(said or {})
        day = _DAY_OF[wanted]
        if day != "given_on":
            changed[day] = changed.get(day) or desk.today().isoformat()
        new = consents.advance(replace(old, **changed), wanted)
        if wanted == "WITHDRAWN" and not left_under(at_work, new):
            new = replace(new, effect_done=new.withdrawn_on)
        at_work.change(old, new)
        return at_work.done()


def note_effect(desk: Desk, consent_id: str, *, on: str = "") -> ChangeSet:
    """Keep that everybody who had got something knows of the withdrawal.

    Raises:
        FieldMissingError: The consent was not withdrawn.
    """
    with writing(desk) as at_work:
        old = at_work.load(Consent, consent_id)
        if old.state != "WITHDRAWN":
            raise FieldMissingError(record=Consent.TYPE, field="withdrawn_on")
        new = replace(old, effect_done=on or desk.today().isoformat())
        consents.check_values(new)
        at_work.change(old, new)
        return at_work.done()


def left_under(at_work: Writing, consent: Consent) -> list[Disclosure]:
    """Return what had already left on the ground of *consent*."""
    return consents.sent_under(consent, at_work.find(Disclosure, "consent", consent.id))
