"""A workplace in memory for the screens of mediations and search."""

from __future__ import annotations

from dataclasses import fields

from liaise_desktop.application.listings import MediationDetail, MediationRow, SearchResult
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
            conflicts=(),
            names=NAMES,
        )

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
        self.announced, self.opened, self.said = [], [], []
        self.work = Workplace(self.desk, self.reader, self.jobs, self._announce, PlainCity())

    def _announce(self, changes, initiator):
        self.announced.append(changes)

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


def filled(record, **values):
    """Return a record's fields as a dictionary, changed."""
    return {field.name: getattr(record, field.name) for field in fields(record)} | values
