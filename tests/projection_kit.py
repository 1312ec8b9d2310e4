"""A vault's tables in memory, filled through the real log: no key, no disk, no signatures."""

from __future__ import annotations

import hashlib
import random as seeded
from datetime import UTC, datetime, timedelta

import sqlcipher3

from liaise_desktop.storage import migrations
from liaise_desktop.storage.change_log import Authorship, ChangeLog
from liaise_desktop.storage.log_projector import LogProjector
from liaise_desktop.storage.reader import SqlReader
from liaise_desktop.storage.record_states import state_at

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
MIRA, TOMAS, ANKE = "mira@maarhaven.example", "tomas@maarhaven.example", "anke@maarhaven.example"
DERIVED = [
    "case_row",
    "person_row",
    "timeline",
    "part",
    "tick_row",
    "task",
    "mediation_row",
    "conflict",
    "bin_row",
    "item_row",
    "message_use",
    "fresh",
    "hold",
]


def ident(name):
    """An id that a name stands for, so that tests can say `ident("nadia")`."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]


class PaperSigner:
    """A signer whose signatures nobody checks here."""

    def __init__(self, name):
        self.public_hex = hashlib.sha256(name.encode()).hexdigest()

    def sign_change(self, header_bytes):
        return hashlib.sha512(header_bytes).digest()


class Tables:
    """One device's tables and its log."""

    def __init__(self, name="mira", db=None):
        self.db = db or sqlcipher3.connect(":memory:", isolation_level=None)
        if db is None:
            migrations.build(self.db)
        self.signer = PaperSigner(name)
        self.moment = START
        self.random = seeded.Random(name).randbytes
        self.log = ChangeLog(
            self.db,
            Authorship(self.signer, "00000001", self.random, self._now),
            LogProjector(),
        )
        self.reader = SqlReader(self.db, now=lambda: self.moment)

    def _now(self):
        self.moment += timedelta(seconds=1)
        return self.moment

    def add(self, type_, name, binder, **fields):
        """Append a change of a record; *name* and *binder* are names, see `ident`."""
        return self.log.add(fields, record=ident(name), binder=ident(binder), type_=type_)

    def binder(self, name, purpose="case", subject="", audience=(MIRA,)):
        fields = {"purpose": purpose, "subject": subject and ident(subject)}
        return self.add("binder", name, name, **fields, audience=list(audience))

    def case(self, name, pseudonym="Nadia B.", **fields):
        """Open a case with its binder and its person, named after it."""
        self.binder(f"{name}/binder", subject=name, audience=(MIRA, ANKE))
        person = ident(f"{name}/person")
        self.add(
            "person", f"{name}/person", f"{name}/binder", case=ident(name), pseudonym=pseudonym
        )
        kept = {"code": f"MH-{name}", "state": "OPEN", "main_person": person, "lead": MIRA}
        self.add("case", name, f"{name}/binder", **kept | fields)
        return ident(name)

    def note(self, case, name, text="", at="2026-03-09T16:20:00+01:00", **fields):
        lines = [{"text": text, "source": "SEEN", "teller": ""}] if text else []
        kept = {"case": ident(case), "at": at, "observed": lines, "written_by": MIRA}
        self.add("note", name, f"{case}/binder", **kept | fields)
        return ident(name)

    def mediation(self, name, **fields):
        for purpose in ("mediation", "mediation_content", "mediation_sealed"):
            self.binder(f"{name}/{purpose}", purpose, name, (MIRA,))
        self.add("mediation", name, f"{name}/mediation", **{"state": "REQUESTED"} | fields)
        return ident(name)

    def part(self, type_, name, mediation, purpose="mediation", **fields):
        self.add(type_, name, f"{mediation}/{purpose}", mediation=ident(mediation), **fields)
        return ident(name)

    def device(self, signer, principal, name, role="mediator"):
        self.db.execute(
            "INSERT INTO device VALUES (?, ?, ?, ?, '', 1, x'', '', 0, 0)",
            (bytes.fromhex(signer.public_hex), principal, name, role),
        )

    def draft(self, key, kept_at="2026-03-09T10:00:00+00:00"):
        self.db.execute("INSERT INTO draft VALUES (?, ?, '{}')", (key, kept_at))

    def changes(self):
        """All changes, as another device would get them."""
        found = []
        for (binder,) in self.db.execute("SELECT id FROM binder ORDER BY k").fetchall():
            found += self.log.changes_after(binder.hex(), {})
        return found

    def key(self, name):
        row = self.db.execute("SELECT k FROM record WHERE id = ?", (bytes.fromhex(ident(name)),))
        return row.fetchone()[0]

    def state(self, name):
        return state_at(self.db, self.key(name))

    def derived(self):
        """All that is derived, without keys that tell no more than the order of arrival."""
        found = {
            table: sorted(map(repr, self.db.execute(f"SELECT * FROM {table}")))  # noqa: S608
            for table in DERIVED
        }
        found["place"] = sorted(self.db.execute("SELECT name, uses FROM place"))
        found["search_doc"] = sorted(
            map(
                repr,
                self.db.execute(
                    "SELECT k >> 40, max(record_k, 0), case_id, title, text FROM search_doc"
                ),
            )
        )
        found["vocabulary"] = self.vocabulary()
        return found

    def vocabulary(self):
        """Every word that the index holds, with the number of documents it is in."""
        for table in ("search_note", "search_name"):
            self.db.execute(
                f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_{table}"
                f" USING fts5vocab('main', '{table}', 'row')"
            )
        return self.db.execute(
            "SELECT 'note', term, doc FROM temp.word_search_note UNION ALL"
            " SELECT 'name', term, doc FROM temp.word_search_name ORDER BY 1, 2"
        ).fetchall()

    def words(self):
        return {term for _, term, _ in self.vocabulary()}

    def plan(self, query, values=()):
        return [row[3] for row in self.db.execute(f"EXPLAIN QUERY PLAN {query}", values)]
