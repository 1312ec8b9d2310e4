"""What a mediation's page shows of it, worked out from what is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import authority
from liaise_desktop.domain import mediation_steps as steps
from liaise_desktop.domain.mediations import Mediation, SealedNote

if TYPE_CHECKING:
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.listings import MediationDetail
    from liaise_desktop.domain.mediations import FollowUp, Party, PartyWords, Talk

DONE, NOW, OPEN = "done", "now", "open"

# The stage that people are in, for each state that goes on; the stages before it are behind them.
_STAGE_NOW: Final = {
    "REQUESTED": 0,
    "SUITABILITY": 1,
    "PRE_MEDIATION": 1,
    "CONSENTED": 2,
    "SESSIONS": 2,
    "AGREEMENT": 4,
    "FOLLOW_UP_1": 4,
}


@dataclass(frozen=True, slots=True)
class SideShown:
    """One side: its words only if this reader may see them.

    Attributes:
        party: The side.
        words: What it needs and said; None if nothing is written, or not for this reader.
        kept_back: Whether its words are for the mediators alone, and this reader is none.
        talks: Separate talks with it, earliest first.
    """

    party: Party
    words: PartyWords | None
    kept_back: bool
    talks: tuple[Talk, ...]


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be done now by whoever sits here."""

    judge: bool = False
    side: bool = False
    talk: bool = False
    words: bool = False
    session: bool = False
    point: bool = False
    standing: bool = False
    agree: bool = False
    end: bool = False
    check: int = 0  # number of the check to write up; 0 for none
    seal: bool = False
    withdraw: bool = False
    stops: tuple[str, ...] = ()  # REFUSED, REFERRED
    close: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the page shows.

    Attributes:
        detail: The mediation and its parts.
        sides: In the order wanted.
        swapped: Whether that is not the alphabet's.
        stages: One of DONE, NOW and OPEN for each of the five.
        next_check: The check that is due next.
        offers: What can be done.
        mine: Whether whoever sits here is one of the mediators.
    """

    detail: MediationDetail
    sides: tuple[SideShown, ...]
    swapped: bool
    stages: tuple[str, ...]
    next_check: FollowUp | None
    offers: Offers
    mine: bool


def shown(detail: MediationDetail, desk: Desk, *, swapped: bool) -> Shown:
    """Return what the page shows of a mediation to whoever sits at *desk*."""
    mine = desk.principal in detail.mediation.mediators
    parties = tuple(reversed(detail.parties)) if swapped else detail.parties
    planned = () if steps.is_over(detail.mediation.state) else detail.follow_ups
    next_check = next((check for check in planned if not check.held_on), None)
    return Shown(
        detail=detail,
        sides=tuple(_side(detail, party, mine=mine) for party in parties),
        swapped=swapped,
        stages=stages(detail),
        next_check=next_check,
        offers=_offers(detail, desk, next_check),
        mine=mine,
    )


def _side(detail: MediationDetail, party: Party, *, mine: bool) -> SideShown:
    words = next((said for said in detail.words if said.party == party.id), None)
    open_to_me = mine or party.releases_words
    return SideShown(
        party=party,
        words=words if open_to_me and not party.asked_no_notes else None,
        kept_back=not open_to_me and not party.asked_no_notes,
        talks=tuple(talk for talk in detail.talks if talk.party == party.id),
    )


def stages(detail: MediationDetail) -> tuple[str, ...]:
    """Return how far each of the five stages is; what was stopped keeps what it reached."""
    state = detail.mediation.state
    if state in _STAGE_NOW:
        at = _STAGE_NOW[state]
        return tuple(DONE if n < at else NOW if n == at else OPEN for n in range(5))
    reached = (
        True,
        bool(detail.talks or detail.sessions or detail.mediation.notes_agreed_on),
        bool(detail.sessions),
        bool(detail.mediation.agreed_on) or state == "NO_AGREEMENT",
        any(check.held_on for check in detail.follow_ups),
    )
    return tuple(DONE if stage else OPEN for stage in reached)


def _offers(detail: MediationDetail, desk: Desk, next_check: FollowUp | None) -> Offers:
    if not authority.may(desk.role, Mediation.TYPE, authority.WRITE):
        return Offers()
    mediation = detail.mediation
    onward = steps.steps(mediation.state)
    going_on = not steps.is_over(mediation.state)
    suits = going_on and mediation.suitable == "YES"
    return Offers(
        judge="NOT_SUITABLE" in onward,
        side=going_on,
        talk=suits,
        words=going_on,
        session=suits,
        point=going_on,
        standing=mediation.state != "CLOSED",
        agree="AGREEMENT" in onward or _on_the_spot(mediation),
        end="NO_AGREEMENT" in onward or _on_the_spot(mediation),
        check=next_check.number if next_check is not None else 0,
        seal=authority.may(desk.role, SealedNote.TYPE, authority.WRITE)
        and desk.principal in mediation.mediators,
        withdraw="WITHDRAWN" in onward and bool(detail.parties),
        stops=tuple(step for step in ("REFUSED", "REFERRED") if step in onward),
        close="CLOSED" in onward,
    )


def _on_the_spot(mediation: Mediation) -> bool:
    return mediation.mode == "REALTIME" and "ONTHESPOT" in steps.steps(mediation.state)


def own_sealed_notes(found: Shown) -> tuple[SealedNote, ...]:
    """Return the notes that only their author ever reads; nobody else's are in this vault."""
    return found.detail.sealed_notes if found.mine else ()
