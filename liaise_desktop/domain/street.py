"""What happens on the street, without names: rounds and contacts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import (
    ACTION,
    AGE_BAND,
    ATMOSPHERE,
    BEGUN_BY,
    CONTACT_FORM,
    CONTACT_SIZE,
    CONTACT_STEP,
    CONTACT_TONE,
    GENDER,
    PLACE_FAULT,
    THEME,
)
from liaise_desktop.domain.errors import (
    ContactTooLongError,
    CountsDifferError,
    FieldMissingError,
    RumourRefusedError,
    TimesDifferError,
    TooManyThemesError,
)
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Lines, Record, record_type

if TYPE_CHECKING:
    from datetime import date, datetime

    from liaise_desktop.domain.codes import CodeList

MOST_TEXT: Final = 600  # characters of what was observed
MOST_RUMOUR: Final = 200
MOST_WHO: Final = 40
MOST_THEMES: Final = 5
WORDS_STAY_MONTHS: Final = 12  # after that a contact says what its codes say
NO_STEP: Final = "NONE"

_LONGEST_ROUND: Final = timedelta(hours=24)
# Hours at which a part of the day begins.
_PARTS_OF_A_DAY: Final = ((5, "MORNING"), (12, "AFTERNOON"), (17, "EVENING"), (22, "NIGHT"))
_LEAST_PEOPLE: Final = {"1": 1, "2_4": 2, "5_9": 5, "10P": 10}
_MOST_OF_BAND: Final = {"1": 1, "2_4": 4, "5_9": 9}


@record_type
@dataclass(frozen=True, slots=True)
class OutreachRound(Record):
    """A shift on the street; a worker's journal binder.

    ``reported`` is a list of lines ``{"what", "done"}``: a code of PLACE_FAULT that was told to a
    city service, and the day it was mended, or nothing. ``at`` and ``ended_at`` are moments with
    offset; a round without an end is running. ``places`` are codes of the city or own words.
    """

    TYPE: ClassVar[str] = "round"

    at: str = ""
    ended_at: str = ""
    workers: tuple[str, ...] = ()
    district: str = ""
    places: tuple[str, ...] = ()
    context: str = ""
    atmosphere: str = ""
    observations: str = ""
    reported: Lines = ()
    written_by: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Contact(Record):
    """A contact on the street, counted without names; a worker's journal binder.

    ``people`` is how many, if somebody counted; ``ages`` and ``genders`` are lines
    ``{"band", "count"}`` and ``{"gender", "count"}``. ``group`` is a nickname from the city's
    list, ``who`` nothing or a first name or nickname, ``case`` the case that it belongs to.
    ``place`` is a code of the city or words of one's own. ``rumours_about`` is what people say
    about the place; it is never about a case. ``became`` names what grew out of it.
    ``words_taken_on`` is the day on which only its codes were left.
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
    rumours_about: str = ""
    next_step: str = ""
    next_what: str = ""
    next_when: str = ""
    became: str = ""
    words_taken_on: str = ""
    written_by: str = ""


def day_band(at: datetime) -> str:
    """Return the part of the day, a code of DAY_BAND."""
    begun = [code for hour, code in _PARTS_OF_A_DAY if at.hour >= hour]
    return begun[-1] if begun else "NIGHT"


def size_of(people: int) -> str:
    """Return the band of CONTACT_SIZE in which a number of people lies; nothing for none."""
    fitting = [band for band, least in _LEAST_PEOPLE.items() if people >= least]
    return fitting[-1] if fitting else ""


def is_running(outreach: OutreachRound) -> bool:
    """Whether a round has begun and not ended."""
    return bool(outreach.at) and not outreach.ended_at


def asks_for_step(contact: Contact) -> bool:
    """Whether a contact promises something."""
    return contact.next_step not in ("", NO_STEP) or not is_blank(contact.next_what)


def has_words(contact: Contact) -> bool:
    """Whether a contact says more than its codes."""
    texts = (contact.text, contact.who, contact.rumours_about, contact.next_what)
    return not all(is_blank(text) for text in texts)


def words_end_on(contact: Contact) -> date:
    """Return the day from which a contact says only what its codes say.

    Raises:
        DateUnreadableError: It says no readable day.
    """
    at = days.moment(contact.at, record=Contact.TYPE, field="at")
    return days.after_months(at.date(), WORDS_STAY_MONTHS)


def codes_only(contact: Contact) -> Contact:
    """Return what is left of a contact when its words are over: codes and numbers."""
    return replace(
        contact, text="", who="", rumours_about="", next_step="", next_what="", next_when=""
    )


def check_contact(contact: Contact) -> None:
    """Hold what a contact must say and may not.

    Raises:
        RuleError: The first rule that it breaks.
    """
    for name in ("place", "size"):
        if is_blank(getattr(contact, name)):
            raise FieldMissingError(record=Contact.TYPE, field=name)
    days.moment(contact.at, record=Contact.TYPE, field="at")
    _check_codes(contact)
    _check_lengths(contact)
    _check_counts(contact)
    if contact.case and not is_blank(contact.rumours_about):
        raise RumourRefusedError
    if contact.next_when:
        days.day_or_moment(contact.next_when, record=Contact.TYPE, field="next_when")


def _check_codes(contact: Contact) -> None:
    CONTACT_SIZE.check(contact.size)
    one: tuple[tuple[CodeList, str], ...] = (
        (CONTACT_TONE, contact.tone),
        (CONTACT_FORM, contact.form),
        (CONTACT_STEP, contact.next_step),
        (BEGUN_BY, contact.begun_by),
    )
    for codes, key in one:
        codes.check_if_set(key)
    if len(contact.themes) > MOST_THEMES:
        raise TooManyThemesError(limit=MOST_THEMES)
    for key in contact.themes:
        THEME.check(key)
    for key in contact.actions:
        ACTION.check(key)


def _check_lengths(contact: Contact) -> None:
    limits = (("text", MOST_TEXT), ("rumours_about", MOST_RUMOUR), ("who", MOST_WHO))
    for name, limit in limits:
        size = len(getattr(contact, name))
        if size > limit:
            raise ContactTooLongError(field=name, size=size, limit=limit)


def _check_counts(contact: Contact) -> None:
    most = contact.people or _MOST_OF_BAND.get(contact.size, 0)
    if contact.people and size_of(contact.people) != contact.size:
        raise CountsDifferError(field="people")
    for name, key, codes in (("ages", "band", AGE_BAND), ("genders", "gender", GENDER)):
        lines: Lines = getattr(contact, name)
        for line in lines:
            codes.check(line.get(key, ""))
        if most and sum(_count(line) for line in lines) > most:
            raise CountsDifferError(field=name)


def _count(line: dict[str, str]) -> int:
    text = line.get("count", "")
    return int(text) if text.isdecimal() else 0


def check_round(outreach: OutreachRound) -> None:
    """Hold what a round must say.

    Raises:
        RuleError: The first rule that it breaks.
    """
    at = days.moment(outreach.at, record=OutreachRound.TYPE, field="at")
    if not outreach.workers:
        raise FieldMissingError(record=OutreachRound.TYPE, field="workers")
    if outreach.ended_at:
        ended = days.moment(outreach.ended_at, record=OutreachRound.TYPE, field="ended_at")
        if not at < ended <= at + _LONGEST_ROUND:
            raise TimesDifferError(field="ended_at")
    ATMOSPHERE.check_if_set(outreach.atmosphere)
    for line in outreach.reported:
        PLACE_FAULT.check(line.get("what", ""))
    if len(outreach.observations) > MOST_TEXT:
        raise ContactTooLongError(
            field="observations", size=len(outreach.observations), limit=MOST_TEXT
        )
