"""Alters the files of a closed vault, and tells where it is noticed: unlock, display or check.

What is noticed nowhere must leave every row as it was.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

import sqlcipher3

from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.notes import correct_note, save_note
from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import open_with_passphrase, open_with_recovery
from liaise_desktop.domain.canonical import canonical
from liaise_desktop.domain.errors import LiaiseError, NotCanonicalError
from liaise_desktop.domain.records import Note
from liaise_desktop.storage import vault_opening
from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.checkup import CheckPlace, Checkup
from liaise_desktop.storage.database import connect
from liaise_desktop.storage.key_file import open_keys
from liaise_desktop.storage.pages import damaged_pages
from liaise_desktop.storage.reader import SqlReader
from tests.exchange_kit import Nobody
from tests.office_kit import CODE, PASSPHRASE, Office

PAGE = 4096
FRAME = PAGE + 24  # of the write-ahead log, behind a head of 32 bytes
INDEXES = ("search_note", "search_name")
UNLOCK, DISPLAY, CHECK, NOWHERE = "unlock", "display", "check", "nowhere"
HARMLESS = "harmless"  # every row is as it was


@dataclass
class Noticed:
    """Where alterations of one kind were noticed."""

    kind: str
    where: Counter = field(default_factory=Counter)
    missed: list = field(default_factory=list)

    def add(self, where, what):
        self.where[where] += 1
        if where == NOWHERE:
            self.missed.append(what)


class Place:
    """A practice vault with a few cases, and what looking at all of it shows."""

    def __init__(self, root):
        office = Office(root / "office", people=("mira",))
        self.session = lambda: office.session("mira")
        self.folder = office.installation.doors().place("mira")
        self.anchors = [self.folder / "head.bin", *(office.root.rglob("anchors/*.bin"))]
        self.second = self.anchors[1]
        self.path = self.folder / "vault.db"
        self.log = self.folder / "vault.db-wal"
        self.keys = open_keys(self.folder, lambda data: open_with_passphrase(data, PASSPHRASE))
        self.db_key = derive(self.keys.vault_key, "db")
        self.cases, self.written = [], 0

    def work(self, notes):
        """Write so many notes, some of them corrected, in a few cases; close the vault."""
        with self.session() as session:
            while len(self.cases) < 4:
                self._propose(session)
            for _ in range(notes):
                self.write(session)

    def _propose(self, session):
        wanted = Proposal(
            purpose="SUPPORT", legal_basis="PUBLIC_TASK", necessity="Asked for support",
            supervisor="anke@maarhaven.example",
        )  # fmt: skip
        self.cases.append(propose_case(session.desk, wanted).made)

    def write(self, session):
        """Write one note."""
        self.written += 1
        note = Note(
            id="", case=self.cases[self.written % 4], at="2026-03-09T10:00:00+01:00",
            observed=({"text": f"Seen at the river, {self.written}. " * 6, "source": "SEEN", "teller": ""},),
            reading=f"Calmer than the {self.written}th time. " * 4, place="OOSTKAAI", alternative="Tired, perhaps.",
            no_own_words="NOT_ASKED",
        )  # fmt: skip
        made = save_note(session.desk, note).made
        if self.written % 5 == 0:
            correct_note(session.desk, made, note, "Another reading")
        return made

    # -- what is seen ------------------------------------------------------------------------

    def shown(self):
        """Return everything that lists, pages and search show."""
        db = connect(self.path, self.db_key, read_only=True)
        try:
            reader = SqlReader(db, lambda: datetime(2026, 3, 12, tzinfo=UTC))
            rows = reader.case_page(CaseFilter(), None, 50)
            said = [rows, reader.search("river"), reader.search("calmer"), reader.drafts()]
            for row in rows:
                notes = reader.timeline(row.id, None, 50)
                said += [reader.case_detail(row.id), notes]
                said += [reader.history(entry.id) for entry in notes]
            return _digest(said)
        finally:
            db.close()

    def rows(self):
        """Return the rows of every table, and what each word finds, as a digest for each."""
        db = connect(self.path, self.db_key, read_only=True)
        try:
            db.execute("PRAGMA query_only=OFF")  # for a temporary table of the words
            names = db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
            kept = {name for (name,) in names if not name.startswith(INDEXES)}
            rows = {name: _digest(db.execute(f'SELECT * FROM "{name}"')) for name in kept}  # noqa: S608
            return rows | {index: _digest(_found(db, index)) for index in INDEXES}
        finally:
            db.close()

    def unlock(self):
        """Return whether unlocking says that something is wrong."""
        opened = vault_opening.open_files(self.folder, self.keys, self.second)
        return opened.anchor is not AnchorFinding.FITS

    def check(self):
        """Return whether the check of the whole vault finds something wrong."""
        place = CheckPlace(
            self.path, self.db_key, lambda key, text: None, lambda: True, lambda: datetime.now(UTC)
        )
        checkup = Checkup(place)
        checkup.begin()
        while checkup.state.sound and checkup.step(Nobody()):
            pass
        return not checkup.state.sound

    def where(self, before):
        """Return where somebody notices that a vault is not as it was, with the rows *before*."""
        for place in (UNLOCK, DISPLAY, CHECK):
            if self.notices(place):
                return place
        after = self.rows()
        return NOWHERE if after != before else HARMLESS

    def notices_seal(self, place, page):
        """Return whether the seal of a page is refused, as it is looked at there."""
        if place == CHECK:
            return damaged_pages(self.path, self.db_key, page, 1) == [page]
        if place == DISPLAY:
            db = connect(self.path, self.db_key, read_only=True)
            try:
                return len(db.execute("PRAGMA cipher_integrity_check").fetchall()) == 1
            finally:
                db.close()
        return self.notices(place)

    def notices(self, place):
        """Return whether it is noticed there."""
        look = {UNLOCK: self.unlock, DISPLAY: self.shown, CHECK: self.check}[place]
        try:
            return look() is True
        except (LiaiseError, sqlcipher3.DatabaseError):
            return True


def _found(db, index):
    """Yield what each word, and each beginning of one, finds in an index."""
    db.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {index}, row)")
    words = [word for (word,) in db.execute("SELECT term FROM words").fetchall()]
    for word in words + sorted({f"{word[:length]}*" for word in words for length in (2, 3)}):
        quoted = '"' + word.rstrip("*") + '"' + "*" * word.endswith("*")
        statement = f"SELECT rowid FROM {index} WHERE {index} MATCH ?"  # noqa: S608
        yield word, db.execute(statement, (quoted,)).fetchall()
    db.execute("DROP TABLE temp.words")


def _digest(rows):
    return hashlib.sha256("\n".join(map(repr, rows)).encode()).hexdigest()


# -- the slots -------------------------------------------------------------------------------


def flipped(data, bit):
    altered = bytearray(data)
    altered[bit // 8] ^= 1 << bit % 8
    return bytes(altered)


def slot_bits(place, step=1):
    """Flip bits of the slots file; the passphrase must not open it."""
    noticed, path = Noticed("slots"), place.folder / "vault.keys"
    data = path.read_bytes()
    for bit in range(0, 8 * len(data), step):
        noticed.add(UNLOCK if refused(flipped(data, bit)) else NOWHERE, bit)
    return noticed


def slot_bits_checked(place, step=1):
    """Flip bits of the slots file and make its checksum anew: the seal has to tell."""
    noticed = Noticed("slots, checksum made anew")
    data = (place.folder / "vault.keys").read_bytes()
    for bit in range(0, 8 * len(data), step):
        altered = checked_again(flipped(data, bit))
        if altered is None:
            noticed.add(UNLOCK, bit)
        elif altered == data:
            noticed.add(HARMLESS, bit)
        else:
            noticed.add(_after_the_seal(altered, place.keys.vault_key), bit)
    return noticed


def _after_the_seal(data, vault_key):
    """Where it is told: the slot that was altered is refused, the other opens as before."""
    keys = []
    for open_slot, secret in ((open_with_passphrase, PASSPHRASE), (open_with_recovery, CODE)):
        keys.append(opened(data, open_slot, secret))
        if keys[-1] is None:
            return UNLOCK
    # The count of changes of the file stands in no seal; nothing hangs on it.
    return HARMLESS if keys == [vault_key, vault_key] else NOWHERE


def refused(data):
    return opened(data, open_with_passphrase, PASSPHRASE) is None


def opened(data, open_slot, secret):
    with suppress(LiaiseError):
        return open_slot(data, secret).vault_key
    return None


def checked_again(data):
    """Return a slots file with the right checksum for what it says, None if it says nothing."""
    try:
        said = json.loads(data)
        said.pop("check")
        digest = hashlib.sha256(canonical(said)).hexdigest()
        return canonical({**said, "check": digest})
    except (ValueError, KeyError, AttributeError, NotCanonicalError, RecursionError):
        return None


# -- pages -----------------------------------------------------------------------------------


def page_bits(place, page, step=1):
    """Flip bits of a page of the vault file, one at a time.

    One seal covers all bits of a page, so where the first is noticed, the others have to be. There
    every other bit is shown to what looks at seals alone: to our own look in the check, which
    looks at every page, and each eighth bit to SQLCipher, which reads a page for display.
    """
    noticed, before = Noticed("pages"), place.rows()
    with place.path.open("r+b") as file:
        number, start = file.fileno(), (page - 1) * PAGE
        data = os.pread(number, PAGE, start)
        first = ""
        for bit in range(page % step, 8 * PAGE, step):
            os.pwrite(number, flipped(data, bit), start)
            where = CHECK if first == DISPLAY and bit % 8 else first
            if not where or not place.notices_seal(where, page):
                where = place.where(before)
            first = first or where
            noticed.add(NOWHERE if where == HARMLESS else where, (page, bit))
        os.pwrite(number, data, start)
    return noticed


def ten_pages(place):
    """Return the first page and nine spread over the file."""
    count = place.path.stat().st_size // PAGE
    return [1 + at * (count - 1) // 9 for at in range(10)]


def older_pages(place, old):
    """Put single pages of an older copy back, one at a time."""
    noticed, before = Noticed("single older pages"), place.rows()
    new = place.path.read_bytes()
    for start in range(0, len(old), PAGE):
        page = slice(start, start + PAGE)
        if old[page] != new[page]:
            place.path.write_bytes(new[: page.start] + old[page] + new[page.stop :])
            noticed.add(place.where(before), start // PAGE + 1)
    place.path.write_bytes(new)
    return noticed


def mixed_pages(place, old, count):
    """Put some pages of an older copy back, drawn by chance."""
    noticed, before = Noticed("mixes of old and new pages"), place.rows()
    new, chance = place.path.read_bytes(), random.Random(268)
    for turn in range(count):
        data, share = bytearray(new), chance.random()
        for start in range(0, len(old), PAGE):
            if chance.random() < share:
                data[start : start + PAGE] = old[start : start + PAGE]
        place.path.write_bytes(data)
        noticed.add(place.where(before), turn)
    place.path.write_bytes(new)
    return noticed


def older_files(place, old):
    """Put the whole older file back, its anchor with it, and the whole folder with it."""
    noticed, before = Noticed("the whole older file"), place.rows()
    kept = place.folder.with_name("kept")
    for names in (["vault.db"], ["vault.db", "head.bin"], list(old)):
        shutil.copytree(place.folder, kept)
        for name in names:
            (place.folder / name).write_bytes(old[name])
        noticed.add(place.where(before), ", ".join(names))
        shutil.rmtree(place.folder)
        kept.rename(place.folder)
    return noticed


# -- the write-ahead log ---------------------------------------------------------------------


def without_log(place, cuts, flips, commits=10):
    """Delete, cut and alter a write-ahead log that holds commits, as a crash leaves it."""
    noticed = Noticed("the write-ahead log")
    crashed, before = _crashed(place, commits)
    log = crashed["vault.db-wal"]
    chance = random.Random(8)
    altered = [("deleted", None), ("emptied", b"")]
    altered += [(f"cut to {rest}", log[:rest]) for rest in _spread(len(log), cuts)]
    bits = sorted(chance.randrange(8 * len(log)) for _ in range(flips))
    altered += [(f"bit {bit}", flipped(log, bit)) for bit in bits]
    for what, data in altered:
        _put(place, crashed, data)
        noticed.add(place.where(before), what)
    _put(place, crashed, log)
    assert not place.unlock()
    return noticed


def _spread(length, count):
    return [at * length // count for at in range(count)]


def _crashed(place, commits):
    """Return the files as a kill leaves them just after *commits*, and what they show."""
    with place.session() as session:
        session.vault.checkpoint()
        for _ in range(commits):
            place.write(session)
        crashed = {
            path.name: path.read_bytes() for path in place.folder.iterdir() if path.is_file()
        }
        crashed["second"] = place.second.read_bytes()
        before = place.rows()
    return crashed, before


def _put(place, crashed, log):
    for path in place.folder.iterdir():
        if path.name not in crashed or path.name in {"vault.db-wal", "vault.db-shm"}:
            path.unlink()
    for name, data in crashed.items():
        if name not in {"vault.db-wal", "vault.db-shm", "second", "reserve.bin"}:
            (place.folder / name).write_bytes(data)
    place.second.write_bytes(crashed["second"])
    if log is not None:
        place.log.write_bytes(log)
