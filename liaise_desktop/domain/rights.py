"""What people may ask of those who keep records about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from liaise_desktop.domain.records import Lines, Record, record_type


@record_type
@dataclass(frozen=True, slots=True)
class RightsRequest(Record):
    """A request of somebody about what is kept on them, with its clock.

    ``masked`` is a list of lines ``{"record", "field", "why", "mask"}``: what stands about others;
    ``mask`` is YES or NO, empty until somebody read it.
    """

    TYPE: ClassVar[str] = "rights_request"

    case: str = ""
    person: str = ""
    kind: str = ""
    state: str = ""
    received_on: str = ""
    identity_checked: str = ""
    due: str = ""
    extended: bool = False
    extended_because: str = ""
    searched_on: str = ""
    masked: Lines = ()
    decision: str = ""
    ground: str = ""
    decided_by: str = ""
    decided_on: str = ""
    sent_on: str = ""
    appeal_told: bool = False


@record_type
@dataclass(frozen=True, slots=True)
class Disagreement(Record):
    """What somebody says against a passage; it stands wherever the passage stands (G13)."""

    TYPE: ClassVar[str] = "disagreement"

    case: str = ""
    target: str = ""
    field: str = ""
    text: str = ""
    said_by: str = ""
    on: str = ""
    written_by: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class RetentionItem(Record):
    """What is to be erased or kept, decided by two people (G12).

    ``target`` names the record, ``rule`` is a code of RETENTION_RULE, ``state`` of
    RETENTION_STATE.
    """

    TYPE: ClassVar[str] = "retention_item"

    case: str = ""
    target: str = ""
    rule: str = ""
    state: str = ""
    due: str = ""
    decision: str = ""
    ground: str = ""
    keep_until: str = ""
    proposed_by: str = ""
    proposed_on: str = ""
    decided_by: str = ""
    decided_on: str = ""
    done_on: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Flag(Record):
    """A remark that asks somebody to look, with a day and a resolution."""

    TYPE: ClassVar[str] = "flag"

    case: str = ""
    target: str = ""
    text: str = ""
    who: str = ""
    due: str = ""
    raised_by: str = ""
    raised_on: str = ""
    resolved_by: str = ""
    resolved_on: str = ""
    resolution: str = ""
