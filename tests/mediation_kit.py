"""A workplace in memory for the screens of mediations and search."""

from __future__ import annotations

from dataclasses import replace

from liaise_desktop.application.listings import (
    Author,
    DraftRow,
    MediationDetail,
    MediationRow,
    RecordVersion,
    SearchResult,
)
from liaise_desktop.application.mediations import (
    CHECKS,
    Request,
    add_party,
    add_talk,
    judge_suitability,
    record_consent,
    request_mediation,
)
from liaise_desktop.application.sessions import (
    add_common_ground,
    add_point,
    add_session,
    conclude_agreement,
    keep_words,
)
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.domain.mediations import (
    CommonGround,
    FollowUp,
    Mediation,
    Party,
    PartyWords,
    Point,
    SealedNote,
    Session,
    Talk,
)
from liaise_desktop.domain.records import from_fields
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, mira

NAMES = {MIRA: "Mira K.", TOMAS: "Tomas R.", ANKE: "Anke V."}


AUTHORS = {"ab" * 32: MIRA, "cd" * 32: TOMAS}


class InlineJobs:
    """Runs each job at once."""

    def start(self, work, *, done, failed, progressed=None):
        try:
            outcome = work(self)
        except Exception as error:  # noqa: BLE001 - what a job raises comes back
            failed(error)
        else:
            done(outcome)
        return self

    def step(self, done, total):
        pass

    def cancel(self):
        pass


class HeldJobs(InlineJobs):
    """Runs jobs when it is told to."""

    def __init__(self):
        self.waiting = []

    def start(self, work, **outcomes):
        self.waiting.append((work, outcomes))
        return self

    def run_next(self):
        work, outcomes = self.waiting.pop(0)
        InlineJobs.start(self, work, **outcomes)


class MemoryReader:
    """Reads mediations out of a `FakeVault`; search answers what it was given."""

    def __init__(self, vault):
        self._vault = vault
        self.answers = {}
        self.searched = []
        self.rights = self

    def hidden_cases(self, _me, _role):
        return frozenset()

    def _all(self, kind):
        return [from_fields(kind, s.id, s.values()) for s in self._vault.of_type(kind.TYPE)]

    def _of(self, kind, mediation):
        return tuple(one for one in self._all(kind) if one.mediation == mediation)

    def mediation_page(self, after, limit, text=""):
        rows = sorted(map(self._row, self._all(Mediation)), key=lambda r: (r.sort, r.id), reverse=True)
        rows = [row for row in rows if text.casefold() in row.title.casefold()]
        start = 0 if after is None else [row.id for row in rows].index(after.id) + 1
        return rows[start : start + limit]

    def _row(self, one):
        sessions = self._of(Session, one.id)
        checks = [check.due for check in self._of(FollowUp, one.id) if not check.held_on]
        last = max((session.on for session in sessions), default="")
        return MediationRow(
            one.id, one.code, one.title, one.state, one.conflict_type, one.requested_on, last,
            len(sessions), len(self._of(Point, one.id)), min(checks, default=""), False,
            last or one.requested_on,
        )  # fmt: skip

    def mediation_detail(self, mediation):
        state = self._vault.state(mediation)
        if state is None or state.type != Mediation.TYPE:
            return None
        return MediationDetail(
            mediation=from_fields(Mediation, mediation, state.values()),
            binder=state.binder,
            content_binder="",
            sealed_binder="",
            parties=tuple(sorted(self._of(Party, mediation), key=lambda one: one.label.casefold())),
            words=self._of(PartyWords, mediation),
            common_ground=self._of(CommonGround, mediation),
            talks=self._of(Talk, mediation),
            sessions=tuple(sorted(self._of(Session, mediation), key=lambda one: one.on)),
            points=tuple(sorted(self._of(Point, mediation), key=lambda one: one.order)),
            follow_ups=tuple(sorted(self._of(FollowUp, mediation), key=lambda one: one.number)),
            sealed_notes=self._of(SealedNote, mediation),
            conflicts=self._conflicts(mediation),
            names=NAMES,
        )

    def _conflicts(self, mediation):
        found = [state for type_ in self._vault.types for state in self._vault.of_type(type_)]
        return tuple(
            state.id
            for state in found
            if state.conflicts() and mediation in (state.id, state.value("mediation"))
        )

    def draft(self, key):
        content = self._vault.drafts.get(key)
        return None if content is None else DraftRow(key, "2026-03-09T16:20:00+00:00", content)

    def state(self, record):
        return self._vault.state(record)

    def history(self, record):
        changes = [self._vault.changes[key] for key in self._vault.by_record[record]]
        return [
            RecordVersion(
                change.id,
                Author(change.header.author, AUTHORS.get(change.header.author, "")),
                "2026-03-09T16:20:00+00:00",
                {},
            )
            for change in reversed(changes)
        ]

    def case_detail(self, case):
        return None

    def search(self, query, kind="", limit=50):
        self.searched.append((query, kind))
        empty = SearchResult((), {"place": 0, "person": 0, "note": 0, "mediation": 0})
        return self.answers.get((query, kind), empty)


class PlainCity:
    """A city whose words are the codes' own."""

    name, team, practice = "Maarhaven", "Team Riverside", True

    def options(self, group):
        return {
            "places": [("RIVERSIDE", "Riverside skatepark"), ("LINDEN", "Linden Block")],
            "districts": [("NOORD", "Noord"), ("OOST", "Oost")],
        }.get(group, [])

    def label(self, group, code):
        return dict(self.options(group)).get(code, code)

    def district_of(self, place):
        return {"LINDEN": "NOORD"}.get(place, "")

    def watched_words(self):
        return []


class Office:
    """A workplace over a `FakeVault`, with what the screens said and asked for."""

    def __init__(self, desk_of=mira, jobs=None):
        self.vault = FakeVault()
        self.desk = desk_of(self.vault)
        self.reader = MemoryReader(self.vault)
        self.jobs = jobs or InlineJobs()
        self.announced, self.opened, self.said, self.listeners = [], [], [], []
        self.work = Workplace(self.desk, self.reader, self.jobs, self._announce, PlainCity())

    def _announce(self, changes, initiator):
        self.announced.append(changes)
        for listener in self.listeners:
            listener(changes, initiator)

    def open(self, kind, record):
        self.opened.append((kind, record))

    def notify(self, text, undo=None):
        self.said.append((text, undo))

    def all(self, kind):
        return self.reader._all(kind)


class Recorder:
    """A view that remembers what it was told, by name."""

    def __init__(self):
        self.told = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)

        def remember(*values, **named):
            self.told.append((name, *values, *named.values()))

        return remember

    def last(self, name):
        return [call[1:] for call in self.told if call[0] == name][-1]

    def names(self):
        return [call[0] for call in self.told]


WORDS = (
    ("Sleep on weekday nights", "We are not against them."),
    ("A dry place to meet in winter", "Talk to us before you ring someone."),
)
POINTS = (
    ("Quiet in the courtyard after 22:00, Sunday to Thursday", "Young people", "FROM", "2026-02-23"),
    ("The bike room stays open for them until 21:00", "Residents, caretaker", "FROM", "2026-03-02"),
    ("First a word in person, only then the phone", "Both", "FROM", "2026-02-23"),
)


def requested(office, title="Linden Block courtyard"):
    """Ask for a mediation and return it."""
    request = Request(
        title, ANKE, "2026-01-12", conflict_type="SPACE", place="LINDEN", mediators=(TOMAS,)
    )
    return request_mediation(office.desk, request).made


def with_sides(office, *, labels=("Residents", "Young people"), **more):
    """Return a mediation that suits, with its sides, who have not agreed yet."""
    made = requested(office)
    judge_suitability(office.desk, made, dict.fromkeys(CHECKS, "NO"), "YES")
    for label in labels:
        side = Party("", mediation=made, label=label, role="RESIDENTS", **more)
        add_party(office.desk, side)
    return made


def with_sessions(office, *, releases_words=True):
    """Return a mediation with words, consents, three sessions and three points."""
    made, desk = with_sides(office), office.desk
    sides = [party.id for party in office.reader.mediation_detail(made).parties]
    for side, (needs, own) in zip(sides, WORDS, strict=True):
        add_talk(desk, Talk("", party=side, on="2026-01-13", minutes=30))
        keep_words(desk, side, needs=needs, own_words=own)
        record_consent(desk, side, on="2026-01-14", form="PAPER", releases_words=releases_words)
    add_common_ground(desk, made, "Both trust the caretaker.")
    for day, form, line in (
        ("2026-02-02", "ROUND", "Rules for talking"),
        ("2026-02-09", "SHUTTLE", "Each side apart"),
        ("2026-02-18", "ROUND", "Draft read aloud"),
    ):
        held = Session("", mediation=made, on=day, minutes=70, form=form, line=line)
        add_session(desk, replace(held, present=tuple(sides)))
    for text, who, kind, when in POINTS:
        add_point(desk, Point("", mediation=made, text=text, who=who, when_kind=kind, when=when))
    return made


def agreed(office, **more):
    """Return a mediation with a written agreement, before its first check."""
    made = with_sessions(office, **more)
    conclude_agreement(office.desk, made, on="2026-02-20", form="WRITTEN")
    return made


def set_apart(office, record, field, theirs, *, other="cd" * 32):
    """Bring in a change by somebody else who had not seen the latest one of *field*."""
    vault = office.vault
    state = vault.state(record)
    own, vault.author = vault.author, other
    try:
        with vault.unit() as unit:
            unit.log.add_over(
                {field: theirs}, {}, record=record, binder=state.binder, type_=state.type
            )
    finally:
        vault.author = own
