"""Who may do what: role × record type × action, as a table.

A stand-in is a mediator whom the case names: what they may do is the mediator's row, and that
they can do it in this case is the binder's audience.

“Two people” means two certificate principals, not two devices. The city's IT reads no content at
all. Sealed notes belong to the mediator who wrote them. Beside this table stands the binder's
audience: what is not shared with somebody is not in their vault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.changes import ERASE as ERASING

if TYPE_CHECKING:
    from liaise_desktop.domain.changes import Header

READ, WRITE, APPROVE, ERASE = "READ", "WRITE", "APPROVE", "ERASE"
ACTIONS: Final = (READ, WRITE, APPROVE, ERASE)

MEDIATOR, SUPERVISOR, DPO, IT = "mediator", "supervisor", "dpo", "it"
ROLES: Final = (MEDIATOR, SUPERVISOR, DPO, IT)

_R, _W = frozenset({READ}), frozenset({READ, WRITE})
_A, _E = frozenset({APPROVE}), frozenset({ERASE})
_NONE: frozenset[str] = frozenset()

# One row per record type: what a mediator, a supervisor and the data protection officer may do.
_ROWS: dict[str, tuple[frozenset[str], frozenset[str], frozenset[str]]] = {
    "binder": (_W, _W | _E, _R),
    "case": (_W, _W | _A | _E, _R),
    "person": (_W, _W | _E, _R),
    "statement": (_W, _W | _E, _R),
    "note": (_W, _W | _E, _R),
    "comment": (_W, _W | _E, _R),
    "attachment": (_W | _E, _W | _E, _R),
    "tick": (_W, _W | _E, _R),
    "disclosure": (_W, _W | _A | _E, _R),
    "mediation": (_W, _R | _E, _R),
    "party": (_W, _R | _E, _R),
    "party_words": (_W | _E, _R | _E, _NONE),
    "common_ground": (_W | _E, _R | _E, _NONE),
    "talk": (_W, _R | _E, _R),
    "sealed_note": (_W | _E, _NONE, _NONE),
    "session": (_W, _R | _E, _R),
    "point": (_W, _R | _E, _R),
    "follow_up": (_W, _R | _E, _R),
    "key_event": (_W, _W, _W),
    "round": (_W | _E, _R | _E, _NONE),
    "contact": (_W | _E, _R | _E, _NONE),
    "request": (_W | _E, _W | _A | _E, _R),
    "identity": (_W, _W | _E, _R),
    "information_notice": (_W, _W | _A | _E, _R),
    "access_event": (_W, _W, _W),
    "support_plan": (_W, _W | _E, _R),
    "plan_goal": (_W, _W | _E, _R),
    "opportunity": (_W, _W | _E, _R),
    "review": (_W, _W | _A | _E, _R),
    "consent": (_W, _W | _E, _R),
    "case_conference": (_W, _W | _A | _E, _R),
    "referral": (_W, _W | _E, _R),
    "safety_event": (_W, _W | _A | _E, _R),
    "rights_request": (_W, _W | _A | _E, _W | _A),
    "disagreement": (_W, _W | _E, _W),
    "retention_item": (_W, _W | _A | _E, _R),
    "flag": (_W, _W | _E, _R),
    "bin_entry": (_W, _W | _E, _R),
    "message": (_W, _W | _A | _E, _R),
    "partner": (_W, _W | _E, _R),
    "practice_sheet": (_W, _W | _E, _R),
    "training": (_W | _E, _R, _NONE),
    "visit": (_W | _E, _W | _E, _R),
    "pilot": (_W | _E, _W | _E, _R),
    "event": (_W | _E, _W | _E, _R),
}

TABLE: Final[dict[tuple[str, str], frozenset[str]]] = {
    (role, record_type): allowed_actions
    for record_type, row in _ROWS.items()
    for role, allowed_actions in zip(ROLES, (*row, _NONE), strict=True)
}


def may(role: str, record_type: str, action: str) -> bool:
    """Whether *role* may do *action* with records of a type; what is not listed may not."""
    return action in TABLE.get((role, record_type), _NONE)


def allowed(header: Header, role: str, *, mine: bool) -> bool:
    """Whether a change stands, given the role in its author's certificate.

    A change that does not stand is kept and counted, and left out of what the record says.

    Args:
        header: What the change says about itself.
        role: The author's role.
        mine: Whether the record was made by the same principal.
    """
    if header.type not in _ROWS:  # a newer version knows its rule
        return True
    if header.kind == ERASING:
        return may(role, header.type, ERASE) and (role == SUPERVISOR or mine)
    return may(role, header.type, WRITE)
