"""Tells the notes of a practice case: written, ticked, corrected and remarked on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_cases import said
from liaise_desktop.app.practice_texts import nadia_texts, texts
from liaise_desktop.app.practice_texts.cast import ANKE, KNOWN, REASONS
from liaise_desktop.application.disclosures import note_disclosure
from liaise_desktop.application.notes import add_comment, correct_note, save_note, tick_step
from liaise_desktop.domain.records import Disclosure, Note, from_fields

if TYPE_CHECKING:
    import random as seeded
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from liaise_desktop.app.practice_acts import Days, Doing
    from liaise_desktop.app.practice_cases import Plan
    from liaise_desktop.app.practice_texts.form import Scene
    from liaise_desktop.application.desk import Desk

COMMENT_SHARE, STAND_IN_SHARE, LATE_SHARE = 0.08, 0.2, 0.15
LATELY = timedelta(days=25)
CORRECTED_NOTE, PAPER_NOTE = 2, 4  # which note of a case, counted from 0
WITHOUT_PLACE: Final = ("CALL", "ADMIN", "SERVICE")


@dataclass
class NotesOfTale:
    """The notes of one case; their ids are known once their acts are done."""

    plan: Plan
    days: Days
    source: seeded.Random
    case_id: Callable[[], str]
    notes: list[str] = field(default_factory=list)

    def acts(self) -> Iterator[Act]:
        """Yield what is written, ticked, corrected and remarked, in no particular order."""
        plan, scenes = self.plan, self.plan.scenes
        moments = self._moments(len(scenes))
        for place, (scene, moment) in enumerate(zip(scenes, moments, strict=True)):
            is_last = place == len(scenes) - 1
            note = self._note(scene, moment, is_last=is_last)
            written = moment + timedelta(minutes=self.source.randint(35, 170))
            in_turn = self.source.random() < STAND_IN_SHARE and not is_last
            yield Act(written, plan.standin if in_turn else plan.lead, self._saving(note))
            if not is_last and note.next_what and not self._left_open(moment):
                done = min(moments[place + 1], moment + timedelta(days=9)) + timedelta(hours=4)
                yield Act(done, plan.lead, self._ticking(place))
            yield from self._afterwards(place, written, is_last=is_last)

    def _left_open(self, moment: datetime) -> bool:
        lately = self.days.moment(0, 8) - moment < LATELY
        return lately and self.plan.number >= len(KNOWN) and self.source.random() < LATE_SHARE

    def _afterwards(self, place: int, written: datetime, *, is_last: bool) -> Iterator[Act]:
        flagship = self.plan.arc.name == "nadia" and is_last
        if flagship or self.source.random() < COMMENT_SHARE:
            later = written + timedelta(hours=20)
            if later < self.days.moment(0, 8):
                remarks = (nadia_texts() if flagship else texts(self.plan.language)).comments
                remark = said(self.plan, self.source.choice(remarks))
                yield Act(later, ANKE, self._commenting(place, remark))
        if place == CORRECTED_NOTE and self.plan.number % 4 == 1:
            yield Act(written + timedelta(hours=3), self.plan.lead, self._correcting(place))
        if place == PAPER_NOTE and self.plan.number % 7 == 1 and self.plan.subject == "PERSON":
            yield Act(written + timedelta(hours=2), self.plan.lead, self._handing_out(place))

    def _note(self, scene: Scene, moment: datetime, *, is_last: bool) -> Note:
        plan = self.plan
        place = "" if scene.kind in WITHOUT_PLACE else self._place(is_last=is_last)
        topic = self.source.choice(texts(plan.language).topics)
        next_what, next_when = self._next_step(scene, moment, is_last=is_last)
        return Note(
            "",
            kind=scene.kind,
            at=moment.isoformat(timespec="seconds"),
            place=place,
            observed=tuple(
                {"text": said(self.plan, text, place, topic), "source": source, "teller": teller}
                for text, source, teller in scene.observed
            ),
            no_own_words=scene.no_own_words,
            reading=said(self.plan, scene.reading),
            alternative=said(self.plan, scene.alternative),
            next_what=next_what,
            next_who=plan.lead if next_what else "",
            next_when=next_when,
        )

    def _next_step(self, scene: Scene, moment: datetime, *, is_last: bool) -> tuple[str, str]:
        plan = self.plan
        if not is_last:
            after = moment + timedelta(days=self.source.randint(3, 8))
            return said(
                self.plan, scene.next_what
            ), after.date().isoformat() if scene.next_what else ""
        if plan.state == "CLOSED":
            return "", ""
        steps = [told.next_what for told in plan.scenes if told.next_what]
        step = plan.step or scene.next_what or (steps[-1] if plan.due is not None else "")
        if plan.due is None or not step:
            return said(self.plan, step), ""
        if plan.arc.name == "nadia":
            return step, self.days.moment(plan.due, 14).isoformat(timespec="seconds")
        return said(self.plan, step), self.days.iso(plan.due)

    def _moments(self, count: int) -> list[datetime]:
        first, last = self.plan.began + 5, max(self.plan.last, self.plan.began + 5)
        moments: list[datetime] = []
        for place in range(count):
            share = place / (count - 1) if count > 1 else 1.0
            day = first + round((last - first) * share)
            moment = self.days.moment(day, 10 + place * 5 % 8, 5 * (place * 7 % 12))
            if place == count - 1:
                moment = self.days.moment(day, 16, 20)
            if moments and moment <= moments[-1]:
                moment = moments[-1] + timedelta(hours=1)
            moments.append(moment)
        return moments

    # -- single doings -------------------------------------------------------------------------

    def _saving(self, note: Note) -> Doing:
        def save(desk: Desk) -> None:
            self.notes.append(save_note(desk, replace(note, case=self.case_id())).made)

        return save

    def _ticking(self, place: int) -> Doing:
        return lambda desk: tick_step(desk, self.notes[place])

    def _commenting(self, place: int, remark: str) -> Doing:
        return lambda desk: add_comment(desk, self.notes[place], remark)

    def _correcting(self, place: int) -> Doing:
        reason = REASONS[self.plan.language][self.plan.number % 2]

        def correct(desk: Desk) -> None:
            with desk.unit() as unit:
                state = unit.log.state(self.notes[place])
            if state is not None:
                note = from_fields(Note, state.id, state.values())
                moved = replace(note, place=self.plan.places[-1])
                correct_note(desk, note.id, moved, reason)

        return correct

    def _handing_out(self, place: int) -> Doing:
        paper = Disclosure(
            "",
            kind="REFERRAL",
            paper="CASE_SUMMARY",
            recipient="Werkstatt Noord",
            purpose="A place in the workshop",
            ground="Released in writing by the person",
            form="PAPER",
            serial=f"MH-PRACTICE-{self.plan.number:02d}{place}",
        )
        return lambda desk: note_disclosure(desk, replace(paper, case=self.case_id()))

    def _place(self, *, is_last: bool) -> str:
        return self.plan.places[0] if is_last else self.source.choice(self.plan.places)
