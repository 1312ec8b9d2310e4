"""Verbs of the street: start and end a round, keep a contact, change it, take its words away."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.desk import ID_BYTES, together
from liaise_desktop.application.erasing import erase_record
from liaise_desktop.application.writing import as_kept, writing
from liaise_desktop.domain.authority import ERASE
from liaise_desktop.domain.changes import MAX_OVER, SET
from liaise_desktop.domain.errors import FieldMissingError, RoundOverError
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import JOURNAL, Binder, Case, to_fields
from liaise_desktop.domain.street import (
    Contact,
    OutreachRound,
    check_contact,
    check_round,
    codes_only,
    day_band,
    is_running,
    size_of,
    words_end_on,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.writing import Writing

DRAFT_PREFIX: Final = "contact:"

# What only the use cases set.
_OWN: Final = ("id", "written_by")


def draft_key(contact_id: str) -> str:
    """Return the key under which a contact in the making is kept."""
    return f"{DRAFT_PREFIX}{contact_id}"


def journal_subject(principal: str) -> str:
    """Return what the journal of a worker is about: an id made from who they are."""
    return hashlib.sha256(f"journal {principal}".encode()).hexdigest()[: 2 * ID_BYTES]


def start_round(desk: Desk, outreach: OutreachRound, supervisor: str = "") -> ChangeSet:
    """Keep that a round begins; made is its record.

    Args:
        desk: Who begins it; counted among its workers.
        outreach: Where and with whom; its id and writer are set here, its beginning is now unless
            it is given.
        supervisor: Reads the journal; empty where nobody is known.

    Raises:
        RuleError: The first rule that it breaks.
    """
    with writing(desk) as at_work:
        new = replace(
            as_kept(outreach),
            id=desk.new_id(),
            at=outreach.at or desk.moment(),
            workers=tuple(dict.fromkeys((desk.principal, *outreach.workers))),
            written_by=desk.principal,
        )
        check_round(new)
        at_work.create(new, _journal(at_work, supervisor))
        return at_work.done(made=new.id)


def end_round(desk: Desk, round_id: str, said: Mapping[str, Any]) -> ChangeSet:
    """Keep that a round is over, and what *said* adds to it: atmosphere, observations, faults.

    Raises:
        RoundOverError: It has ended already.
        RuleError: The first rule that it breaks.
    """
    with writing(desk) as at_work:
        old = at_work.load(OutreachRound, round_id)
        if not is_running(old):
            raise RoundOverError
        ended: dict[str, Any] = {"ended_at": desk.moment()} | dict(said)
        new = as_kept(replace(old, **ended))
        check_round(new)
        at_work.change(old, new)
        return at_work.done()


def change_round(
    desk: Desk,
    round_id: str,
    said: Mapping[str, Any],
    expected: Mapping[str, Iterable[str]] | None = None,
) -> ChangeSet:
    """Keep other values of some fields of a round.

    Raises:
        ChangedMeanwhileError: It is not what was on screen any more.
        RuleError: The first rule that it breaks.
    """
    with writing(desk) as at_work:
        old = at_work.load(OutreachRound, round_id)
        at_work.expect(round_id, expected)
        new = as_kept(replace(old, **_without_own(said)))
        check_round(new)
        at_work.change(old, new)
        return at_work.done()


def keep_contact(
    desk: Desk, contact: Contact, supervisor: str = "", draft: str = ""
) -> ChangeSet:
    """Keep a contact and forget its draft, both or neither; made is its record.

    Args:
        desk: Who met them.
        contact: What there is to say; id and writer are set here, the time is now unless it is
            given, the part of the day and the size follow from time and number.
        supervisor: Reads the journal; empty where nobody is known.
        draft: The key of the draft that it was.

    Raises:
        RuleError: The first rule that it breaks.
    """
    with writing(desk) as at_work:
        new = _completed(desk, as_kept(contact), desk.new_id())
        check_contact(new)
        _check_links(at_work, new)
        at_work.create(new, _journal(at_work, supervisor))
        if draft:
            at_work.unit.drafts.discard(draft)
        return at_work.done(made=new.id)


def change_contact(
    desk: Desk,
    contact_id: str,
    said: Mapping[str, Any],
    expected: Mapping[str, Iterable[str]] | None = None,
) -> ChangeSet:
    """Keep other values of some fields of a contact; see `change_round`."""
    with writing(desk) as at_work:
        old = at_work.load(Contact, contact_id)
        at_work.expect(contact_id, expected)
        new = as_kept(replace(old, **_without_own(said)))
        new = replace(new, band=day_band(datetime.fromisoformat(new.at))) if new.at else new
        check_contact(new)
        _check_links(at_work, new)
        at_work.change(old, new)
        return at_work.done()


def take_back_contact(desk: Desk, contact_id: str, content: Mapping[str, Any]) -> ChangeSet:
    """Erase a contact that was just kept and keep its words as a draft again, all or nothing.

    Raises:
        NotAllowedError: This desk may not erase contacts.
        RecordNotFoundError: There is no such contact.
    """
    with together(desk) as joined:
        changes = erase_contact(joined, contact_id)
        with joined.unit() as unit:
            unit.drafts.keep(draft_key(contact_id), dict(content))
        return changes


def erase_contact(desk: Desk, contact_id: str, ground: str = "MISTAKE") -> ChangeSet:
    """Erase a contact of one's own; no second person is needed.

    Raises:
        NotAllowedError: This desk may not erase contacts.
        RecordNotFoundError: There is no such contact, or nothing is left of it.
    """
    return erase_record(desk, contact_id, ground)


def keep_codes_only(desk: Desk, contact_ids: Iterable[str]) -> ChangeSet:
    """Erase the words of contacts whose time is over; what their codes say stays.

    Contacts whose time is not over are left as they are.

    Raises:
        NotAllowedError: This desk may not erase contacts.
        RecordNotFoundError: There is no such contact.
    """
    desk.must(ERASE, Contact.TYPE)
    with writing(desk) as at_work:
        for contact_id in contact_ids:
            old = at_work.load(Contact, contact_id)
            if words_end_on(old) <= desk.today():
                _leave_codes(at_work, old)
        return at_work.done()


def link_to_case(desk: Desk, contact_id: str, case_id: str) -> ChangeSet:
    """Keep that a contact belongs to a case, or with an empty one to none.

    Raises:
        RecordNotFoundError: There is no such contact or case.
        RumourRefusedError: The contact tells a rumour, which cannot stand in a case.
    """
    return change_contact(desk, contact_id, {"case": case_id})


def became(desk: Desk, contact_id: str, record: str) -> ChangeSet:
    """Keep what grew out of a contact: a request or a mediation, by its id.

    Raises:
        RecordNotFoundError: There is no such contact.
    """
    return change_contact(desk, contact_id, {"became": record})


def _completed(desk: Desk, contact: Contact, contact_id: str) -> Contact:
    at = contact.at or desk.moment()
    return replace(
        contact,
        id=contact_id,
        at=at,
        band=day_band(datetime.fromisoformat(at)),
        size=contact.size or size_of(contact.people),
        written_by=desk.principal,
    )


def _check_links(at_work: Writing, contact: Contact) -> None:
    if contact.round:
        at_work.load(OutreachRound, contact.round)
    if contact.case:
        at_work.load(Case, contact.case)
    if not is_blank(contact.next_when) and contact.next_step in ("", "NONE"):
        raise FieldMissingError(record=Contact.TYPE, field="next_step")


def _leave_codes(at_work: Writing, old: Contact) -> None:
    unit, binder = at_work.unit, at_work.binder_of(old.id)
    mine = [
        change.id
        for change in unit.log.changes_of(old.id)
        if change.header.kind == SET and change.body_bytes is not None
    ]
    for start in range(0, len(mine), MAX_OVER):
        unit.log.erase(mine[start : start + MAX_OVER], record=old.id, ground="RETENTION")
    left = replace(codes_only(old), words_taken_on=at_work.desk.today().isoformat())
    unit.log.add(to_fields(left), record=left.id, binder=binder, type_=left.TYPE)
    at_work.note_change(left)


def _journal(at_work: Writing, supervisor: str) -> str:
    """Return the binder in which this worker's rounds and contacts stand; make it if need be."""
    principal = at_work.desk.principal
    subject = journal_subject(principal)
    for binder in at_work.find(Binder, "subject", subject):
        if binder.purpose == JOURNAL:
            if supervisor and supervisor not in binder.audience:
                at_work.load(Binder, binder.id)
                at_work.share_with(binder.id, (*binder.audience, supervisor))
            return binder.id
    return at_work.new_binder(JOURNAL, subject, (principal, supervisor))


def _without_own(said: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if name not in _OWN}
