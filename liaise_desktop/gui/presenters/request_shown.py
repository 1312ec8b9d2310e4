"""What a request's page shows of it, worked out from what is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from liaise_desktop.domain import authority
from liaise_desktop.domain import request_steps as steps
from liaise_desktop.domain.requests import Request

if TYPE_CHECKING:
    from datetime import date

    from liaise_desktop.application.desk import Desk

# What the next step is, for each state; EMERGENCY and READ2 end with a decision.
_NEXT = {"RECEIVED": "READ1", "READ1": "READ2", "READ2": "EXIT", "EMERGENCY": "EXIT"}


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be done now by whoever sits here."""

    answer: bool = False
    pass_on: bool = False
    take_back: bool = False
    second: bool = False
    decide: bool = False
    file: bool = False
    emergency: bool = False


@dataclass(frozen=True, slots=True)
class RequestShown:
    """All that the page shows.

    Attributes:
        request: What it says.
        wanted: The state that the next step leads to; empty for none.
        needs: What that step still needs, codes of REQUEST_NEEDS.
        offers: What can be done.
        mine: Whether it is this desk's turn.
        waits_for: The principal whose turn it is.
        no_ground: Whether “no ground” is proposed because it waited too long.
        exits: What can be decided without making a file, codes of REQUEST_EXIT.
        found: What a search found that this may be about already: kind, record, title and code.
        sought: The words that were searched for; empty where nobody has searched yet.
    """

    request: Request
    wanted: str
    needs: tuple[str, ...]
    offers: Offers
    mine: bool
    waits_for: str
    no_ground: bool
    exits: tuple[str, ...]
    found: tuple[tuple[str, str, str, str], ...] = ()
    sought: str = ""


def shown(request: Request, desk: Desk) -> RequestShown:
    """Return what the page shows of a request to whoever sits at *desk*."""
    today = desk.today()
    wanted = _NEXT.get(request.state, "")
    waits_for = steps.waits_for(request)
    return RequestShown(
        request=request,
        wanted=wanted,
        needs=_needs(request, wanted, desk, today),
        offers=_offers(request, desk, today),
        mine=waits_for == desk.principal,
        waits_for=waits_for,
        no_ground=steps.proposes_no_ground(request, today),
        exits=_exits(request, today),
    )


def _needs(request: Request, wanted: str, desk: Desk, today: date) -> tuple[str, ...]:
    if wanted == "READ1":
        request = replace(request, first_reader=desk.principal)
    found = steps.needs(request, wanted, today) if wanted else []
    if wanted == "EXIT":  # the form of the decision asks for these two
        found = [need for need in found if need not in ("exit", "exit_reason")]
    return tuple(found)


def _offers(request: Request, desk: Desk, today: date) -> Offers:
    if not authority.may(desk.role, Request.TYPE, authority.WRITE):
        return Offers()
    state = request.state
    first = request.first_reader or request.received_by
    return Offers(
        answer=state == "RECEIVED",
        pass_on=state == "RECEIVED",
        take_back=state in ("READ1", "READ2", "EMERGENCY") and desk.principal == first,
        second=state == "READ1" and desk.principal != request.first_reader,
        decide=bool(_exits(request, today)),
        file=state == "READ2" and request.second_answer == "AGREES",
        emergency="EMERGENCY" in steps.steps(state),
    )


def _exits(request: Request, today: date) -> tuple[str, ...]:
    if request.state == "READ2":
        return ("ANSWERED", "SIGNPOST", "SAFEGUARD", "NOGROUND", "MALICIOUS")
    if request.state == "EMERGENCY":
        return steps.URGENT
    if not steps.is_over(request.state) and steps.proposes_no_ground(request, today):
        return ("NOGROUND",)
    return ()
