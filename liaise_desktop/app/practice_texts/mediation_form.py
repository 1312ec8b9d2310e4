"""The form in which a practice mediation is written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Side:
    """One side, with what it needs and said."""

    label: str
    role: str
    size: int
    spoken_for: str
    needs: str
    words: str
    asked_no_notes: bool = False


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session; ``sides`` are places in the list of sides, all where it is empty."""

    form: str
    minutes: int
    line: str
    sides: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Agreed:
    """A point of agreement; ``days`` counts from the agreement."""

    text: str
    who: str
    when_kind: str
    days: int
    standing: str = "NOT_DUE"
    note: str = ""


@dataclass(frozen=True, slots=True)
class MediationStory:
    """A mediation; ``reaches`` is the state it has on the day on which practice begins.

    ``began`` counts days before that day; ``person`` is the pseudonym of a case it belongs to.
    """

    title: str
    conflict_type: str
    place: str
    district: str
    origin: str
    summary: str
    began: int
    reaches: str
    sides: tuple[Side, ...]
    common: tuple[str, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    points: tuple[Agreed, ...] = ()
    mode: str = "DEFERRED"
    outcome: str = ""
    reason: str = ""
    sealed: str = ""
    releases: bool = True
    person: str = ""
