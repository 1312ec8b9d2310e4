"""Mira and Tomas work on the same cases, and Tomas hands a file to Mira."""

from __future__ import annotations

from datetime import UTC

from liaise_desktop.app.transfer_work import TransferWork
from liaise_desktop.application.desk import Desk
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.domain.errors import CancelledError
from liaise_desktop.gui.presenters.transfer_port import Place
from liaise_desktop.storage.reader import SqlReader
from tests.exchange_kit import hex_id
from tests.transfer_kit import team

NADIA, NADIA_BINDER, NADIA_NOTE = hex_id("nadia case"), hex_id("nadia binder"), hex_id("her note")
BRAM, BRAM_BINDER = hex_id("bram case"), hex_id("bram binder")
BLOCK, BLOCK_BINDER = hex_id("linden block"), hex_id("block binder")

SAME_READING = (
    "She is putting some distance between herself and the group. It may also be that the evening "
    "class leaves her less time."
)


class Stopwatch:
    """A handle on work, as jobs give it."""

    def __init__(self):
        self.stopped = False

    def cancel(self):
        self.stopped = True

    def step(self, done, total):
        if self.stopped:
            raise CancelledError


class HandJobs:
    """Runs what was started when told to, one after another, as the real runner does."""

    def __init__(self):
        self.waiting = []

    def start(self, work, *, done, failed, progressed=None):
        handle = Stopwatch()
        self.waiting.append((handle, work, done, failed, progressed))
        return handle

    def run(self):
        """Run everything, also what it starts."""
        while self.waiting:
            handle, work, done, failed, progressed = self.waiting.pop(0)
            reports = _Reports(handle, progressed)
            try:
                result = work(reports)
            except CancelledError:
                continue
            except Exception as error:  # noqa: BLE001 - the runner brings everything home
                failed(error)
                continue
            done(result)


class _Reports:
    def __init__(self, handle, progressed):
        self.handle, self.progressed = handle, progressed

    def step(self, done, total):
        self.handle.step(done, total)
        if self.progressed is not None:
            self.progressed(done, total)


class Seat:
    """Somebody at their laptop: the port and the workplace that the screens work with."""

    def __init__(self, laptop, work=TransferWork):
        self.laptop = laptop
        self.jobs = HandJobs()
        self.announced, self.opened, self.toasts = [], [], []
        self.places = [Place(laptop.outbox, "TR blue")]
        self.port = work(laptop.desk, laptop.vault.read_connection, look=lambda: self.places)
        self.work = Workplace(
            desk=Desk(
                principal=laptop.principal,
                role=laptop.role,
                name=laptop.name.title(),
                clock=laptop.clock,
                random=laptop.random,
                unit=laptop.vault.unit,
                zone=UTC,
            ),
            reader=SqlReader(laptop.vault.read_connection(), now=laptop.clock.now),
            jobs=self.jobs,
            announce=lambda changes, who: self.announced.append(changes),
            city=None,
        )

    def open_(self, kind, record):
        self.opened.append((kind, record))

    def notify(self, text, undo):
        self.toasts.append((text, undo))


def line(text, source="SEEN", teller=""):
    return {"source": source, "teller": teller, "text": text}


def a_case(laptop, case, binder, pseudonym, *people):
    laptop.share(binder, laptop, *people, subject=case)
    person = hex_id(f"person of {case}")
    laptop.add({"code": f"MH-26-{case[:3]}", "main_person": person}, case, binder, "case")
    laptop.add({"case": case, "pseudonym": pseudonym}, person, binder, "person")


def the_story(folder):
    """Return Mira and Tomas after both worked on one note."""
    mira, tomas, anke = team(folder, "mira", "tomas", "anke")
    a_case(mira, NADIA, NADIA_BINDER, "Nadia B.", tomas)
    mira.add(
        {
            "case": NADIA,
            "at": "2026-03-09T16:20:00+00:00",
            "observed": [line("Nadia was there with three younger girls.")],
            "reading": SAME_READING,
            "next_what": "Walk with her to Werkstatt Noord",
            "written_by": mira.principal,
        },
        NADIA_NOTE,
        NADIA_BINDER,
    )
    for number in range(4):
        mira.add(
            {"case": NADIA, "at": f"2026-03-0{number + 1}T10:00:00+00:00", "reading": "Calm."},
            hex_id(f"older note {number}"),
            NADIA_BINDER,
        )
    tomas.take(mira.export(tomas).path)
    mira.add(
        {
            "observed": [
                line(
                    "Nadia was there with three younger girls. She has not opened the group since "
                    "Sunday and showed me that she muted it."
                )
            ],
            "next_what": "Walk with her to Werkstatt Noord, Tue 17 March, 14:00",
        },
        NADIA_NOTE,
        NADIA_BINDER,
    )
    the_work_of_tomas(mira, tomas)
    return mira, tomas, anke


def the_work_of_tomas(mira, tomas):
    tomas.add(
        {
            "observed": [
                line(
                    "Nadia was there with three younger girls. She has not opened the group for a "
                    "week and showed me that she muted it. Her aunt picked her up."
                )
            ],
            "next_what": "Walk with her to Werkstatt Noord, date to be agreed",
        },
        NADIA_NOTE,
        NADIA_BINDER,
    )
    for number in range(3):
        tomas.add({"reading": "Calm, and talked a lot."}, hex_id(f"older note {number}"), NADIA_BINDER)
    a_case(tomas, BRAM, BRAM_BINDER, "Bram S.", mira)
    for number in range(8):
        tomas.add(
            {
                "case": BRAM,
                "at": f"2026-03-1{number}T18:00:00+00:00",
                "observed": [line("Tram stop Oostkaai, with two friends.")],
                "reading": "He looks for a way out.",
                "written_by": tomas.principal,
            },
            hex_id(f"note of bram {number}"),
            BRAM_BINDER,
        )
    tomas.share(BLOCK_BINDER, tomas, mira, purpose="mediation", subject=BLOCK)
    tomas.add(
        {"code": "MED-26-04", "title": "Linden Block", "case": "", "requested_on": "2026-03-01",
         "conflict_type": "NOISE", "state": "IN_TALKS"},
        BLOCK,
        BLOCK_BINDER,
        "mediation",
    )  # fmt: skip
    tomas.add(
        {"mediation": BLOCK, "on": "2026-03-10", "minutes": 45, "line": "Shuttle, two flats"},
        hex_id("talk at linden"),
        BLOCK_BINDER,
        "session",
    )
