"""Practice data: fills a vault of the invented city of Maarhaven through the real use cases.

Everything follows from the seed and the day: the same two give the same records, ids and texts.
"""

from __future__ import annotations

import random as seeded
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from liaise_desktop.app.practice_acts import Act, Days, PracticeClock, SeededBytes, do_all
from liaise_desktop.app.practice_cases import plan_cases
from liaise_desktop.app.practice_library import LibraryTale
from liaise_desktop.app.practice_mediations import MediationTale
from liaise_desktop.app.practice_requests import request_acts
from liaise_desktop.app.practice_street import StreetTale
from liaise_desktop.app.practice_tales import Tale
from liaise_desktop.app.practice_texts.cast import ANKE, MIRA, NAMES, TOMAS
from liaise_desktop.app.practice_texts.mediation_stories import STORIES
from liaise_desktop.application.mediations import add_talk
from liaise_desktop.application.notes import correct_note, draft_key, keep_draft, save_note
from liaise_desktop.domain.authority import MEDIATOR, SUPERVISOR
from liaise_desktop.domain.errors import RecordNotFoundError
from liaise_desktop.domain.mediations import Mediation, Party, Talk
from liaise_desktop.domain.notes import line
from liaise_desktop.domain.records import Note, Person, from_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from liaise_desktop.application.desk import Desk

FLAGSHIP = "Nadia B."
SECOND_CASE = "Bram S."
WITH_DRAFT = "Samir D."
DRAFT = {  # as the composer keeps what is being written
    "kind": "CALL",
    "lines": [line("Samir rang. The viewing is moved to next week.", "SEEN")],
    "entry": "I have a list of questions now, eleven of",
    "mark": "QUOTED",
    "source": "TOLD_BY_PERSON",
}
SHARED_MEDIATION = "Linden Block courtyard"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was made."""

    cases: int
    notes: int
    mediations: int


def fill(
    desk: Desk,
    *,
    today: date,
    seed: int = 1,
    cases: int = 44,
    notes: int = 640,
    mediations: int = 13,
    clock: PracticeClock | None = None,
    colleagues: Iterable[Desk] = (),
) -> Counts:
    """Fill an empty vault with what a year in Maarhaven leaves behind.

    Args:
        desk: Any desk on the vault; its unit of work, prefix and zone are used.
        today: The first day of practice; next steps are due around it.
        seed: Fixes names, texts, ids and days.
        cases: How many cases, the ten best known ones first.
        notes: How many notes, in all cases together.
        mediations: How many mediations, 13 at most.
        clock: The clock that the vault's log reads too, so that histories show invented times.
        colleagues: Desks of the three who work here, by their principals, where changes shall
            carry their signatures; whoever is missing signs with the first desk's device.
    """
    source = seeded.Random(seed)  # noqa: S311 - invented people need no secrets
    days, colleagues = Days(today, desk.zone), tuple(colleagues)
    clock = clock or PracticeClock(days.moment(0, 8))
    plans = plan_cases(source, cases, notes)
    tales = {plan.pseudonym: Tale(plan, days, source) for plan in plans}
    desks = _desks(desk, clock, seed, colleagues)
    do_all(_acts(tales, days, mediations), desks, clock)
    do_all(request_acts(days), _desks(desk, clock, seed + 1, colleagues), clock)
    if WITH_DRAFT in tales:
        clock.set(days.moment(-1, 18, 39))
        keep_draft(desks[MIRA], draft_key(tales[WITH_DRAFT].case), DRAFT)
    told = sum(len(plan.scenes) for plan in plans)
    return Counts(len(plans), told, min(mediations, len(STORIES)))


def _acts(tales: Mapping[str, Tale], days: Days, mediations: int) -> list[Act]:
    stories = [
        MediationTale(story, number, days, lambda name: tales[name].case if name in tales else "")
        for number, story in enumerate(STORIES[:mediations])
    ]
    acts = [act for tale in tales.values() for act in tale.acts()]
    acts += StreetTale(days).acts()
    acts += LibraryTale(days).acts()
    return acts + [act for story in stories for act in story.acts()]


def _desks(
    desk: Desk, clock: PracticeClock, seed: int, colleagues: Iterable[Desk]
) -> dict[str, Desk]:
    random = SeededBytes(seed)
    own = {colleague.principal: colleague for colleague in colleagues}
    return {
        principal: replace(
            own.get(principal, desk),
            principal=principal,
            name=name,
            role=SUPERVISOR if principal == ANKE else MEDIATOR,
            clock=clock,
            random=random,
        )
        for principal, name in NAMES.items()
    }


def flagship_note(desk: Desk) -> Note:
    """Return the note of Nadia B. that two people will correct apart.

    Raises:
        RecordNotFoundError: This vault was not filled.
    """
    with desk.unit() as unit:
        people = unit.records.find(Person.TYPE, "pseudonym", FLAGSHIP)
        case = people[0].value("case", "") if people else ""
        found = [
            from_fields(Note, state.id, state.values())
            for state in unit.records.find(Note.TYPE, "case", case)
        ]
    if not found:
        raise RecordNotFoundError(record=Note.TYPE)
    return max(found, key=_when)


def _when(note: Note) -> tuple[str, str]:
    return (note.at, note.id)


def first_desk_edits(desk: Desk, *, today: date) -> str:
    """Correct the flagship note as Mira K. does, and return its id.

    Both desks must hold the note as it was written: fill one vault, bring it to the other, and
    only then edit on both.
    """
    note = flagship_note(desk)
    days = Days(today, desk.zone)
    seen = line(
        "Nadia was there with three younger girls. She has not opened the group since Sunday and "
        "showed me that she muted it.",
        "SEEN",
    )
    quoted = line("They all talk like a film trailer, all day.", "TOLD_BY_PERSON")
    corrected = replace(
        note,
        observed=(seen, quoted),
        next_what="Walk with her to the apprenticeship desk, meet at the tram stop",
        next_when=days.moment(5, 14, 30).isoformat(timespec="seconds"),
    )
    _at(desk, MIRA, days, -3).correct(note.id, corrected, "Her words as she said them")
    return note.id


def second_desk_edits(desk: Desk, *, today: date) -> str:
    """Correct the flagship note as Tomas R. does, add a note and a talk, and return its id.

    What is left is an export of this vault to the first: it holds one note that both changed,
    and two things that are new there. See `first_desk_edits`.
    """
    note = flagship_note(desk)
    days = Days(today, desk.zone)
    seen = line(
        "Nadia was there with three younger girls. She has not opened the group for a week and "
        "showed me that she muted it. Her aunt picked her up.",
        "SEEN",
    )
    corrected = replace(
        note,
        observed=(seen, *note.observed[1:]),
        next_what="Walk with her to the apprenticeship desk, date to be agreed",
        next_when="",
    )
    at_work = _at(desk, TOMAS, days, -3)
    at_work.correct(note.id, corrected, "I met the aunt as well")
    at_work.add_note(days, -1)
    at_work.add_shuttle(days, -2)
    return note.id


@dataclass(frozen=True, slots=True)
class _AtWork:
    """Somebody's desk at an invented hour."""

    desk: Desk

    def correct(self, note_id: str, corrected: Note, reason: str) -> None:
        correct_note(self.desk, note_id, corrected, reason)

    def add_note(self, days: Days, day: int) -> None:
        with self.desk.unit() as unit:
            [person] = unit.records.find(Person.TYPE, "pseudonym", SECOND_CASE)
        at = days.moment(day, 17, 10)
        save_note(
            self.desk,
            Note(
                "",
                case=person.value("case"),
                at=at.isoformat(timespec="seconds"),
                place="Tram stop Oostkaai",
                observed=(
                    line("Bram waited for me and had the timetable in his hand.", "SEEN"),
                    line("The 6:40 would work, if I get up.", "TOLD_BY_PERSON"),
                ),
                next_what="Ask how the first early morning was",
                next_when=(at + timedelta(days=4)).date().isoformat(),
            ),
        )

    def add_shuttle(self, days: Days, day: int) -> None:
        with self.desk.unit() as unit:
            [mediation] = unit.records.find(Mediation.TYPE, "title", SHARED_MEDIATION)
            party = unit.records.find(Party.TYPE, "mediation", mediation.id)[0]
        add_talk(
            self.desk,
            Talk(
                "",
                party=party.id,
                on=days.iso(day),
                minutes=25,
                rules_explained=True,
                limits_explained=True,
                voluntary=True,
            ),
        )


def _at(desk: Desk, principal: str, days: Days, day: int) -> _AtWork:
    clock = PracticeClock(days.moment(day, 21, 5))
    return _AtWork(
        replace(desk, principal=principal, name=NAMES[principal], role=MEDIATOR, clock=clock)
    )


__all__ = [
    "Act",
    "Counts",
    "PracticeClock",
    "fill",
    "first_desk_edits",
    "flagship_note",
    "second_desk_edits",
]
