"""The bin: what its author sets aside, and takes out again.

An entry names what it sets aside. While one is in force the record stands in no list and is not
found; nothing of it is lost. Two people who set the same aside make two entries; taking it out
ends all that are known, so an entry made elsewhere meanwhile still holds and shows itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from liaise_desktop.domain.records import Record, record_type

DAYS: Final = 30  # in the bin; after them it is proposed for erasure

BINNABLE: Final = frozenset(
    {
        "attachment",
        "comment",
        "contact",
        "event",
        "flag",
        "message",
        "note",
        "opportunity",
        "partner",
        "pilot",
        "plan_goal",
        "practice_sheet",
        "round",
        "statement",
        "training",
        "visit",
    }
)
"""Types that can be set aside; registers and decisions stay where they are."""

WRITERS: Final = ("written_by", "raised_by")  # fields that say whose a record is


@record_type
@dataclass(frozen=True, slots=True)
class BinEntry(Record):
    """That somebody set a record aside, and perhaps took it out again; moments as ISO text."""

    TYPE: ClassVar[str] = "bin_entry"

    case: str = ""
    mediation: str = ""
    target: str = ""
    by: str = ""
    on: str = ""
    restored_by: str = ""
    restored_on: str = ""
