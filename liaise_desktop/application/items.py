"""Lists of records that stand by themselves: which are wanted, and what a row says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from liaise_desktop.application.listings import Author
    from liaise_desktop.domain.records import Record


@dataclass(frozen=True, slots=True)
class ItemFilter:
    """Which records of a type are wanted.

    Attributes:
        type: Their type, such as ``referral``.
        owner: The case or mediation that they count to; empty for all.
        parent: What they belong to there, such as a plan; empty for all.
        open_only: Whether those are left out with which nothing is to be done.
        earliest_first: Whether days and moments go forward; names always do.
    """

    type: str
    owner: str = ""
    parent: str = ""
    open_only: bool = False
    earliest_first: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One record in a list of its type.

    ``author`` began it; ``erased`` and ``altered`` ones have no words; ``pseudonym`` is that of
    the case it counts to, if it counts to one.
    """

    record: Record
    binder: str
    sort: str
    open: bool
    author: Author
    versions: int = 1
    conflicted: bool = False
    erased: bool = False
    altered: bool = False
    pseudonym: str = ""

    @property
    def id(self) -> str:
        """The record's id."""
        return self.record.id
