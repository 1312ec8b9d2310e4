"""Tells the street of practice mode: rounds in pairs, contacts without names, steps due."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_texts.cast import ANKE, MIRA, TOMAS
from liaise_desktop.application import street
from liaise_desktop.domain.street import Contact, OutreachRound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaise_desktop.app.practice_acts import Days
    from liaise_desktop.application.desk import Desk

WEEKS: Final = 8
_FIRST: Final = -7 * WEEKS
_OLD: Final = -400  # days ago: contacts whose words may go
_PLACES: Final = ("SKATEPARK", "OOSTKAAI", "LINDENBLOCK", "DEBRUG")
_THEMES: Final = (
    ("SCHOOL", "LEISURE"),
    ("PUBLIC", "NEIGH"),
    ("WORK",),
    ("FAMILY", "MONEY"),
    ("SPORT", "LEISURE"),
    ("MEDIA", "HATE"),
    ("HOUSING",),
)
_SIZES: Final = ("2_4", "5_9", "1", "2_4", "10P", "2_4")
_TONES: Final = ("CALM", "WARM", "GUARDED", "CALM", "TENSE", "WARM")
_FORMS: Final = ("TALK", "GROUP", "PASS", "LONGTALK", "TALK")
_DONE: Final = (("LISTEN",), ("LISTEN", "INFO"), ("CALM",), ("INFO", "REFER"), ("NONE",))
_AIRS: Final = ("CALM", "LIVELY", "CALM", "TENSE", "LIVELY")
_TEXTS: Final = (  # one sentence a contact, in the languages of the interface
    "They asked whether the sports hall could stay open on Fridays.",
    "Die Gruppe wünscht sich mehr Licht am Unterstand.",
    "Ils cherchent un lieu au sec pour se retrouver en hiver.",
    "Hanno chiesto come funziona un tirocinio.",
    "Preguntan a quién se puede llamar por el ruido de noche.",
    "Ze willen zelf de muur schilderen, samen met de buurt.",
    "De undrade hur man söker en praktikplats.",
    "Volen organitzar un torneig amb els veïns.",
)


@dataclass
class StreetTale:
    """The rounds of eight weeks, two a week, and contacts on them; ids come with their acts."""

    days: Days
    rounds: dict[int, str] = field(default_factory=dict)

    def acts(self) -> Iterator[Act]:
        """Yield what is done on the street, in no particular order."""
        for number in range(2 * WEEKS):
            day = _FIRST + number * 7 // 2
            who = MIRA if number % 3 else TOMAS
            yield Act(self.days.moment(day, 17), who, _Begin(self, number))
            for stop in range(3):
                at = self.days.moment(day, 17 + stop, 25)
                yield Act(at, who, _Meet(self, number, stop))
            yield Act(self.days.moment(day, 20, 40), who, _End(self, number))
        for number in range(3):
            at = self.days.moment(_OLD + number * 9, 18, 10)
            yield Act(at, MIRA, _Meet(self, -1 - number, number))


@dataclass(frozen=True)
class _Begin:
    tale: StreetTale
    number: int

    def __call__(self, desk: Desk) -> None:
        start = self.number % len(_PLACES)
        outreach = OutreachRound(
            "",
            workers=(TOMAS if desk.principal == MIRA else MIRA,),
            district="RIVERSIDE",
            places=(*_PLACES[start:], *_PLACES[:start])[:3],
        )
        self.tale.rounds[self.number] = street.start_round(desk, outreach, ANKE).made


@dataclass(frozen=True)
class _End:
    tale: StreetTale
    number: int

    def __call__(self, desk: Desk) -> None:
        reported = ({"what": "LIGHTING", "done": ""},) if self.number % 5 == 1 else ()
        said = {"atmosphere": _AIRS[self.number % len(_AIRS)], "reported": reported}
        street.end_round(desk, self.tale.rounds[self.number], said)


@dataclass(frozen=True)
class _Meet:
    tale: StreetTale
    number: int
    stop: int

    def __call__(self, desk: Desk) -> None:
        turn = 3 * abs(self.number) + self.stop
        last = self.number == 2 * WEEKS - 1
        says = turn % 3 == 0 or self.number < 0
        contact = Contact(
            "",
            round=self.tale.rounds.get(self.number, ""),
            place=_PLACES[(self.number + self.stop) % len(_PLACES)],
            district="RIVERSIDE",
            size=_SIZES[turn % len(_SIZES)],
            themes=_THEMES[turn % len(_THEMES)],
            tone=_TONES[turn % len(_TONES)],
            form=_FORMS[turn % len(_FORMS)],
            actions=_DONE[turn % len(_DONE)],
            text=_TEXTS[turn // 3 % len(_TEXTS)] if says else "",
            next_step="LOOK_IN" if last and self.stop < 2 else "NONE",  # noqa: PLR2004 - two of three
            next_when=self.tale.days.iso(self.stop) if last and self.stop < 2 else "",  # noqa: PLR2004
        )
        street.keep_contact(desk, contact, ANKE)
