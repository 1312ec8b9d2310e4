"""The cases of practice mode: who is met, where, since when, and what is written down."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.app.practice_texts import nadia_texts, texts
from liaise_desktop.app.practice_texts.cast import (
    KNOWN,
    MIRA,
    PLACES,
    STATES,
    TOMAS,
    TURNS,
)
from liaise_desktop.domain.pseudonyms import new_pseudonym

if TYPE_CHECKING:
    import random as seeded
    from collections.abc import Callable

    from liaise_desktop.app.practice_texts.cast import Known
    from liaise_desktop.app.practice_texts.form import Arc, Scene, Texts

AGE_BANDS: Final = ("12_15", "16_17", "16_17", "18_25", "18_25", "18_25", "26_40", "41_64")
MINOR_BANDS: Final = ("U12", "12_15", "16_17")
SUBJECTS: Final = {"GROUPWORK": "GROUP", "PLACE": "PLACE", "FAMILY": "FAMILY"}
SHORT_STORIES: Final = {"PROPOSED": 0, "OPEN": 5}  # notes at most; others share the rest
RESTING = 64  # days without contact, before a case rests
SPAN: Final = (70, 330)  # days since the case began, fewest and most


@dataclass(frozen=True, slots=True)
class Plan:
    """One case as it will be told.

    ``began`` and ``last`` count days from the first day of practice, both before it; ``due`` is
    the day of the open next step, None where none was agreed.
    """

    number: int
    language: str
    arc: Arc
    pseudonym: str
    subject: str
    lead: str
    standin: str
    state: str
    places: tuple[str, ...]
    district: str
    began: int
    last: int
    due: int | None
    step: str
    age_band: str
    until: int | None
    scenes: tuple[Scene, ...]

    @property
    def minor(self) -> bool:
        """Whether the person is a minor."""
        return self.subject == "PERSON" and self.age_band in MINOR_BANDS

    @property
    def given_name(self) -> str:
        """What texts call the person or group."""
        name = self.pseudonym
        return name.split()[0] if name.endswith(".") else name


def said(plan: Plan, text: str, place: str = "", topic: str = "") -> str:
    """Return *text* with the names of this case in it."""
    names = {"{name}": plan.given_name, "{place}": place or plan.places[0], "{topic}": topic}
    for mark, stands_for in names.items():
        text = text.replace(mark, stands_for)
    return text


def plan_cases(source: seeded.Random, cases: int, notes: int) -> list[Plan]:
    """Return the plans of all cases; together they hold exactly *notes* notes if there is room."""
    used, turns = {known.pseudonym for known in KNOWN}, Counter[str]()
    plans = [_known(source, number, known) for number, known in enumerate(KNOWN[:cases])]
    plans += [_further(source, number, used, turns) for number in range(len(plans), cases)]
    return _with_scenes(source, plans, notes)


def _known(source: seeded.Random, number: int, known: Known) -> Plan:
    arc = _arc_named(known.arc)
    place = known.place or PLACES[number % len(PLACES)][0]
    subject = SUBJECTS.get(arc.purpose, "PERSON")
    return Plan(
        number=number,
        language="en",
        arc=arc,
        pseudonym=known.pseudonym,
        subject=subject,
        lead=known.lead,
        standin=TOMAS if known.lead == MIRA else MIRA,
        state=known.state,
        places=(place, source.choice(PLACES)[0]),
        district=dict(PLACES)[place],
        began=-160 if arc.name == "nadia" else _began(source, known.state),
        last=known.last,
        due=known.due,
        step=known.step,
        age_band=known.age_band,
        until=known.until,
        scenes=(),
    )


def _further(source: seeded.Random, number: int, used: set[str], turns: Counter[str]) -> Plan:
    language = TURNS[(number - len(KNOWN)) % len(TURNS)]
    state = STATES[(number - len(KNOWN)) % len(STATES)]
    arcs = [arc for arc in texts(language).arcs if arc.title not in used]
    arc = arcs[turns[language] % len(arcs)]
    turns[language] += 1
    used.add(arc.title or state)
    subject = SUBJECTS.get(arc.purpose, "PERSON")
    place, district = PLACES[number % len(PLACES)]
    lead = MIRA if source.random() < 0.6 else TOMAS  # noqa: PLR2004 - a little more than half
    last = -source.randint(1, 20)
    if state in ("ON_HOLD", "CLOSED"):
        last -= RESTING if state == "ON_HOLD" else 45
    return Plan(
        number=number,
        language=language,
        arc=arc,
        pseudonym=arc.title or _drawn_name(source, used),
        subject=subject,
        lead=lead,
        standin=TOMAS if lead == MIRA else MIRA,
        state=state,
        places=(place, place, source.choice(PLACES)[0]),
        district=district,
        began=_began(source, state),
        last=last,
        due=None if state in ("CLOSED", "ON_HOLD") else source.randint(-3, 12),
        step="",
        age_band=source.choice(AGE_BANDS) if subject == "PERSON" else "NA",
        until=None,
        scenes=(),
    )


def _drawn_name(source: seeded.Random, used: set[str]) -> str:
    name = new_pseudonym(source.randbytes, used.__contains__)
    used.add(name)
    return name


def _began(source: seeded.Random, state: str) -> int:
    if state == "PROPOSED":
        return -4
    return -source.randint(24, 40) if state == "OPEN" else -source.randint(*SPAN)


def _arc_named(name: str) -> Arc:
    for arc in (*nadia_texts().arcs, *texts("en").arcs):
        if arc.name == name:
            return arc
    raise KeyError(name)


def _with_scenes(source: seeded.Random, plans: list[Plan], notes: int) -> list[Plan]:
    counts = _shared_out(plans, notes)
    return [
        _told(plan, tuple(_scenes(source, plan, count)))
        for plan, count in zip(plans, counts, strict=True)
    ]


def _told(plan: Plan, scenes: tuple[Scene, ...]) -> Plan:
    return replace(plan, scenes=scenes)


def _shared_out(plans: list[Plan], notes: int) -> list[int]:
    counts = [SHORT_STORIES.get(plan.state, 0) for plan in plans]
    growing = [place for place, plan in enumerate(plans) if plan.state not in SHORT_STORIES]
    left = notes - sum(counts)
    turn = 0
    while left > 0 and growing:
        counts[growing[turn % len(growing)]] += 1
        turn, left = turn + 1, left - 1
    return counts


def _scenes(source: seeded.Random, plan: Plan, count: int) -> list[Scene]:
    """Return the story's scenes in order, with short ones between them, *count* in all."""
    language: Texts = texts(plan.language)
    told = len(plan.arc.scenes)
    if plan.number >= len(KNOWN) and plan.state not in ("CLOSING", "CLOSED"):
        told -= plan.number % 3  # not every story has come to its end
    story = plan.arc.scenes[: min(count, told)]
    if plan.state == "OPEN" and len(story) > 1:  # a review belongs to a later time
        story = [scene for scene in story if scene.kind != "REVIEW"]
    fits: Callable[[Scene], bool] = _fits_group if plan.arc.title else _fits_anybody
    pool = [scene for scene in language.short if fits(scene)]
    between = [pool[turn % len(pool)] for turn in range(count - len(story))]
    source.shuffle(between)
    return _between(source, story, between)


def _fits_anybody(_: Scene) -> bool:
    return True


def _fits_group(scene: Scene) -> bool:
    return not any("{name}" in text for text, _, _ in scene.observed)


def _between(source: seeded.Random, story: list[Scene], short: list[Scene]) -> list[Scene]:
    # The story keeps its order and its last scene stays last; short ones fall in anywhere before.
    if not story:
        return short
    slots = sorted(source.randrange(len(story)) for _ in short)
    told: list[Scene] = []
    for place, scene in enumerate(story):
        while slots and slots[0] == place:
            slots.pop(0)
            told.append(short[len(told) - place])
        told.append(scene)
    return told
