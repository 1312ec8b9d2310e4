"""Restriction of a case (art. 18): kept, read by few, changed by nobody until it is lifted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.authority import DPO
from liaise_desktop.domain.records import Case, Disclosure

if TYPE_CHECKING:
    from liaise_desktop.domain.records import Record

# What is still written in a restricted case: who looked, what the person asks and says against
# it, and what left because the law wants it.
STAYS_OPEN: Final = ("access_event", "rights_request", "disagreement", "disclosure")

# For whom alone a paper of a restricted case is made, and what is registered as having left.
LAWFUL: Final = ("SUBJECT", "COURT", "NOTICE")


def is_restricted(case: Case) -> bool:
    """Whether nothing in the case may be changed."""
    return bool(case.restricted_on)


def may_read(case: Case, principal: str, role: str) -> bool:
    """Whether somebody reads what stands in the case; a restricted one few do."""
    return not is_restricted(case) or role == DPO or principal == case.lead


def holds_back(record: Record) -> bool:
    """Whether a record is not written while its case is restricted."""
    if isinstance(record, Case):
        return is_restricted(record)
    if isinstance(record, Disclosure):
        return record.kind not in LAWFUL
    return record.TYPE not in STAYS_OPEN
