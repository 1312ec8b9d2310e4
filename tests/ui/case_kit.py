"""A case page over a real vault: what tests drive, and what they look at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from liaise_desktop.app.practice_data import fill
from liaise_desktop.application import cases, notes, statements
from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.application.desk import Desk
from liaise_desktop.application.transfer_values import CertifiedDevice
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.domain.notes import line
from liaise_desktop.domain.records import Note, Statement
from liaise_desktop.gui.presenters.case_page import CasePagePresenter
from liaise_desktop.gui.views.case_page import CasePage, connect
from liaise_desktop.gui.views.frame import Frame
from liaise_desktop.storage.reader import SqlReader
from tests.case_ways import add_a_goal
from tests.vault_kit import bytes_from, make_vault

MIRA, TOMAS, ANKE = (f"{name}@maarhaven.example" for name in ("mira", "tomas", "anke"))
NAMES = {MIRA: "Mira K.", TOMAS: "Tomas R.", ANKE: "Anke V."}
NOW = datetime(2026, 11, 23, 16, 20, tzinfo=UTC)


class Wall:
    """A clock on the wall, moved by hand; the vault's log reads it too."""

    def __init__(self, moment=NOW):
        self.moment = moment

    def now(self):
        return self.moment

    __call__ = now

    def forward(self, **spans):
        self.moment += timedelta(**spans)


class AtOnce:
    """Runs jobs where they are started."""

    def __init__(self):
        self.started = 0
        self.broken = None

    def start(self, work, *, done, failed, progressed=None):
        self.started += 1
        if self.broken is not None:
            failed(self.broken)
            return self
        try:
            result = work(self)
        except LiaiseError as error:
            failed(error)
        else:
            done(result)
        return self

    def step(self, done, total):
        """Nobody stops these jobs."""

    def cancel(self):
        """Too late: it has run."""


class City:
    """The words of Maarhaven, as far as the case page needs them."""

    name, team, practice = "Maarhaven", "Team Riverside", True
    groups: ClassVar = {
        "places": [("SKATEPARK", "Riverside skatepark"), ("MARKET", "Market hall")],
        "districts": [("RIVERSIDE", "Riverside")],
        "legal_bases": [("PUBLIC_TASK", "Public task, invented youth act")],
    }

    def options(self, group):
        return self.groups.get(group, [])

    def label(self, group, code):
        return dict(self.options(group)).get(code, code)

    def district_of(self, place):
        return "RIVERSIDE"

    def watched_words(self):
        return ["imam", "roma"]

    police_policy = "refuse"

    def numbers(self, group):
        return {"emergency": [("Emergency services", "112")]}.get(group, [])

    def text(self, name):
        return {"danger_decides": "Whoever is there decides."}.get(name, "")


class Place:
    """A vault that several tests work in, one after the other, each on cases of its own."""

    def __init__(self, folder):
        self.wall = Wall()
        self.vault = make_vault(folder / "vault", clock=self.wall)
        self.random = bytes_from(3)
        self.keys = {TOMAS: AuthorKey(b"t" * 32), ANKE: AuthorKey(b"a" * 32)}
        roles = {MIRA: "mediator", TOMAS: "mediator", ANKE: "supervisor"}
        with self.vault.unit() as unit:
            for one, key in {MIRA: self.vault.device.key, **self.keys}.items():
                unit.devices.put(
                    CertifiedDevice(key.public_hex, one, NAMES[one], roles[one], "", 1, b"", "", 0, 9)
                )

    def desk(self, one):
        key = self.keys.get(one)
        unit = (lambda: self.vault.unit(signer=key)) if key else self.vault.unit
        role = "supervisor" if one == ANKE else "mediator"
        return Desk(one, role, NAMES[one], self.wall, self.random, unit, "MH", UTC)


class World:
    """Three people at their desks, and a page on which one of them works."""

    def __init__(self, place, *, role="mediator", principal=MIRA):
        self.vault, self.wall = place.vault, place.wall
        self.wall.moment = max(NOW, self.wall.moment)
        self.desks = {one: place.desk(one) for one in NAMES}
        self.role, self.principal = role, principal
        self.toasts, self.opened, self.heard, self.frames = [], [], [], []

    def put_away(self):
        """Close every window of this world."""
        while self.frames:
            put_away(self.frames.pop())

    def shown(self, case, jobs=None, **size):
        """Return the page of a case in a window."""
        page = self.page(jobs)
        self.frames.append(in_frame(page, **size))
        self.presenter.open_case(case)
        settle()
        return page

    def fill(self):
        """Fill the vault with people of Maarhaven."""
        fill(self.mira, today=NOW.date(), cases=10, notes=60, mediations=6)

    @property
    def mira(self):
        return self.desks[MIRA]

    @property
    def anke(self):
        return self.desks[ANKE]

    def case(self, pseudonym="Nadia B.", *, opened=True, **fields):
        """Propose a case, and have it confirmed and supported unless told otherwise."""
        said = {
            "purpose": "SUPPORT",
            "legal_basis": "PUBLIC_TASK",
            "necessity": "School and workshop help together.",
            "notice": "GIVEN",
            "notice_on": "2026-11-01",
            "standin": TOMAS,
            "supervisor": ANKE,
            "district": "RIVERSIDE",
            "review_on": "2027-01-20",
            "known_since": "2025-10-04",
            "minor": True,
        }
        proposal = cases.Proposal(pseudonym=pseudonym, **said | fields)
        case = cases.propose_case(self.mira, proposal).made
        if opened:
            cases.confirm_case(self.anke, case)
            self.statement(case, "Coaches younger girls at the skatepark")
            cases.record_agreement(self.mira, case, "AGREED", on="2026-11-04")
            add_a_goal(self.mira, case)
            cases.advance_case(self.mira, case, "ACTIVE")
        return case

    def statement(self, case, text, kind="STRENGTH", code="SKILLS", **fields):
        said = Statement("", case=case, kind=kind, code=code, text=text, source="SEEN", **fields)
        return statements.add_statement(self.mira, said).made

    def note(self, case, text="Nadia was there.", *, desk=None, **fields):
        self.wall.forward(minutes=5)
        said = {
            "at": self.wall.now().isoformat(timespec="seconds"),
            "place": "Riverside skatepark",
            "observed": (line(text, "SEEN"), line("They talk like a trailer.", "TOLD_BY_PERSON")),
        }
        note = Note("", case=case, **said | fields)
        return notes.save_note(desk or self.mira, note).made

    def correct_apart(self, note, field, ours, theirs, *, mine=MIRA, other=TOMAS):
        """Correct a field of a note on two laptops that do not know of each other."""
        with self.vault.unit() as unit:
            state = unit.log.state(note)
        over = {field: [c.change for c in state.fields.get(field, ())]}
        where = {"record": note, "binder": state.binder, "type_": "note"}
        for one, value in ((mine, ours), (other, theirs)):
            self.wall.forward(minutes=1)
            with self.desks[one].unit() as unit:
                unit.log.add_over({field: value}, over, **where)

    def reader(self):
        return SqlReader(self.vault.read_connection())

    def page(self, jobs=None):
        """Return a page with its presenter, connected as the application does."""
        self.jobs = jobs or AtOnce()
        desk = self._at(self.principal)
        work = Workplace(desk, self.reader(), self.jobs, self._announce, City())
        page = CasePage(work.city)
        self.presenter = CasePagePresenter(
            page, work, open_=self._open, notify=self._notify
        )
        connect(page, self.presenter)
        self.presenter.start()
        return page

    def _at(self, one):
        desk = self.desks[one]
        return Desk(
            one, self.role, desk.name, desk.clock, desk.random, desk.unit, desk.prefix, desk.zone
        )

    def _announce(self, changes, initiator):
        assert isinstance(changes, ChangeSet)
        self.heard.append(changes)
        self.presenter.heard(changes, initiator)

    def _open(self, kind, record):
        self.opened.append((kind, record))

    def _notify(self, text, undo):
        self.toasts.append((text, undo))

    def draft(self, case):
        row = self.reader().draft(notes.draft_key(case))
        return None if row is None else row.content


def in_frame(page, width=1366, height=768):
    """Return the frame with *page* in it, shown."""
    frame = Frame()
    frame.add_page("cases", page, lambda: "Cases")
    frame.show_page("cases")
    frame.set_identity("Mira K.", "Mediator", "MK")
    frame.set_city("Maarhaven")
    frame.set_saved("Saved on this laptop, 18:39")
    frame.resize(width, height)
    frame.show()
    settle()
    return frame


def put_away(window):
    """Let go of a window at once: one that lingers hears of every later theme and language."""
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle():
    for _ in range(5):
        QApplication.processEvents()
