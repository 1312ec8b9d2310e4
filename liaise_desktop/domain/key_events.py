"""Uses of the ways into a vault that are not the worker's alone; the worker is told of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from liaise_desktop.domain.records import Record, record_type

ESCROW_ADDED: Final = "ESCROW_ADDED"  # the city keeps a way in from now on
ESCROW_USED: Final = "ESCROW_USED"  # the vault was opened with the city's help
SHARES_USED: Final = "SHARES_USED"  # the vault was opened with two of the three shares


@record_type
@dataclass(frozen=True, slots=True)
class KeyEvent(Record):
    """What happened to the keys at a moment, and when the worker acknowledged it.

    It stands in a sealed binder of the vault's own worker and never leaves.
    """

    TYPE: ClassVar[str] = "key_event"

    what: str = ""
    at: str = ""
    seen_at: str = ""
