"""What the verbs of a mediation share: its parts, its binders, its next state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.domain import mediation_steps as steps
from liaise_desktop.domain.errors import RecordNotFoundError
from liaise_desktop.domain.mediations import FollowUp, Mediation, Party, Point, Session
from liaise_desktop.domain.records import (
    MEDIATION_CONTENT,
    MEDIATION_RECORD,
    MEDIATION_SEALED,
    Binder,
)

if TYPE_CHECKING:
    from liaise_desktop.application.writing import Writing


def parties_of(at_work: Writing, mediation_id: str) -> tuple[Party, ...]:
    """Return the sides, in the order in which they were added."""
    return tuple(at_work.find(Party, "mediation", mediation_id))


def parts_of(at_work: Writing, mediation_id: str) -> steps.Parts:
    """Return what the steps of a mediation depend on."""
    checks = at_work.find(FollowUp, "mediation", mediation_id)
    return steps.Parts(
        parties=parties_of(at_work, mediation_id),
        sessions=len(at_work.find(Session, "mediation", mediation_id)),
        points=len(at_work.find(Point, "mediation", mediation_id)),
        checks_held=tuple(check.number for check in checks if check.held_on),
    )


def advanced(at_work: Writing, mediation: Mediation, wanted: str) -> Mediation:
    """Return the mediation one step on; see `mediation_steps.advance` for what it raises."""
    return steps.advance(mediation, wanted, parts_of(at_work, mediation.id))


def advanced_if_open(at_work: Writing, mediation: Mediation, wanted: str) -> Mediation:
    """Return the mediation one step on, or as it is where no step leads there from here."""
    if wanted not in steps.steps(mediation.state):
        return mediation
    return advanced(at_work, mediation, wanted)


def binders_of(at_work: Writing, mediation_id: str, purpose: str) -> list[Binder]:
    """Return the mediation's binders of a purpose, oldest first."""
    return [
        binder
        for binder in at_work.find(Binder, "subject", mediation_id)
        if binder.purpose == purpose
    ]


def content_binder(at_work: Writing, mediation_id: str) -> str:
    """Return the binder of needs, own words and common ground.

    Raises:
        RecordNotFoundError: It was not shared with this vault.
    """
    found = binders_of(at_work, mediation_id, MEDIATION_CONTENT)
    if not found:
        raise RecordNotFoundError(record=Binder.TYPE)
    return found[0].id


def own_sealed_binder(at_work: Writing, mediation_id: str) -> str:
    """Return this mediator's own sealed binder, a new one if there is none yet."""
    principal = at_work.desk.principal
    for binder in binders_of(at_work, mediation_id, MEDIATION_SEALED):
        if binder.audience == (principal,):
            return binder.id
    return at_work.new_binder(MEDIATION_SEALED, mediation_id, (principal,))


def supervisor_of(at_work: Writing, mediation: Mediation) -> str:
    """Return who reads the record binder without being a mediator; empty if nobody does."""
    for binder in binders_of(at_work, mediation.id, MEDIATION_RECORD):
        for reader in binder.audience:
            if reader not in mediation.mediators:
                return reader
    return ""


def share_content(at_work: Writing, mediation: Mediation) -> None:
    """Let the audience of the content binder follow what the sides have released."""
    audience = steps.content_audience(
        mediation.mediators,
        supervisor_of(at_work, mediation),
        parties_of(at_work, mediation.id),
    )
    for binder in binders_of(at_work, mediation.id, MEDIATION_CONTENT):
        if binder.audience != audience:
            old = at_work.load(Binder, binder.id)
            at_work.change(old, replace(old, audience=audience))
