"""What happens on the street, without names: rounds and contacts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from liaise_desktop.domain.records import Lines, Record, record_type


@record_type
@dataclass(frozen=True, slots=True)
class OutreachRound(Record):
    """A shift on the street; a worker's journal binder.

    ``reported`` is a list of lines ``{"what", "done"}``: what was told to a city service, and
    whether it is mended. Days are ISO text, times ``HH:MM``.
    """

    TYPE: ClassVar[str] = "round"

    on: str = ""
    starts: str = ""
    ends: str = ""
    workers: tuple[str, ...] = ()
    district: str = ""
    places: tuple[str, ...] = ()
    context: str = ""
    atmosphere: str = ""
    observations: str = ""
    reported: Lines = ()


@record_type
@dataclass(frozen=True, slots=True)
class Contact(Record):
    """A contact on the street, counted without names; a worker's journal binder.

    ``people`` is how many; ``ages`` and ``genders`` are lines ``{"band", "count"}`` and
    ``{"gender", "count"}``. ``group`` is a nickname from the city's list, ``who`` nothing or a
    first name or nickname, ``case`` the case that it belongs to or grew into. ``tone`` is a code
    of ATMOSPHERE, ``size`` a band of CONTACT_SIZE.
    """

    TYPE: ClassVar[str] = "contact"

    round: str = ""
    case: str = ""
    at: str = ""
    band: str = ""
    place: str = ""
    district: str = ""
    form: str = ""
    size: str = ""
    people: int = 0
    ages: Lines = ()
    genders: Lines = ()
    group: str = ""
    who: str = ""
    begun_by: str = ""
    themes: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    minutes: int = 0
    tone: str = ""
    text: str = ""
    next_what: str = ""
    next_when: str = ""
    became: str = ""
    written_by: str = ""
