"""Works on whole copies of a vault that are killed: backup, restore, new keys, attachments."""

from __future__ import annotations

import hashlib
import itertools
import random
from contextlib import suppress

from liaise_desktop.app.installation import Installation
from liaise_desktop.app.session import begin
from liaise_desktop.application.attachments import Wanted, attach_file
from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.notes import save_note
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import LiaiseError, WrongPassphraseError
from liaise_desktop.domain.records import Note
from liaise_desktop.domain.registers import ERASED
from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.attachments import VaultAttachments
from liaise_desktop.storage.backup_contents import open_backup
from liaise_desktop.storage.backup_erasing import take_along
from liaise_desktop.storage.backup_label import Kind, Standing
from liaise_desktop.storage.backups import default_place, list_backups, make_backup
from liaise_desktop.storage.database import one
from liaise_desktop.storage.health import examine
from liaise_desktop.storage.key_renewal import NewKeys, forget_retired, retired_keys
from liaise_desktop.storage.restoring import Present, restore
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.ways_in import WayIn
from tests.exchange_kit import Nobody, hex_id
from tests.faults.kill_kit import (
    BINDER,
    KNOWN,
    OTHER,
    Judged,
    Work,
    look_at,
    strays,
    text_of,
    vault_with_notes,
)
from tests.office_kit import PASSPHRASE as PRACTICE
from tests.office_kit import Office
from tests.vault_kit import PASSPHRASE, add_note, open_vault, recovery_code

WITH_COPIES = KNOWN | {"backups", "erased.bin"}


def note_at(number):
    return hex_id(f"note {number}")


def write(vault, first, last):
    with vault.unit() as unit:
        for number in range(first, last):
            add_note(unit.log, note_at(number), reading=text_of(number))


def held(vault, numbers):
    """Return which of the notes with these numbers are whole in a vault."""
    with vault.unit() as unit:
        states = {number: unit.log.state(note_at(number)) for number in numbers}
    return {
        number
        for number, state in states.items()
        if state is not None and state.value("reading") == text_of(number)
    }


def look_at_backups(vault, judged):
    """Judge every folder that bears the name of a backup; return those that are good."""
    place = default_place(vault.folder)
    if not place.is_dir():
        return []
    backups = list_backups(place, vault.access)
    for backup in backups:
        name = backup.folder.name
        if backup.standing is not Standing.GOOD:
            judged.partial.append(f"{name}: {backup.standing}")
            continue
        try:
            open_backup(backup.folder, vault.access).close()
            sound = examine(backup.folder / "vault.db", vault.access.db_key).sound
        except LiaiseError as error:
            sound = False
            name += f" {error.code}"
        if not sound:
            judged.partial.append(name)
    named = {backup.folder for backup in backups}
    judged.partial += [path.name for path in place.iterdir() if path not in named]
    return [backup for backup in backups if backup.standing is Standing.GOOD]


class Backup(Work):
    """Saves and makes backups; each that bears its name is whole and holds what was saved."""

    name, goes_on = "backup", True

    def prepare(self, folder):
        vault_with_notes(folder, 0)

    def do(self, folder, speak, *, endless):
        vault = open_vault(folder)
        with vault.unit() as unit:
            first = unit.log.heads(BINDER)[0].n - 1
        for number in itertools.count(first) if endless else range(first, first + 2):
            write(vault, number, number + 1)
            speak("saved", number)
            backup = make_backup(vault.access, default_place(folder), kind=Kind.ASKED)
            speak("backed up", number, backup.folder.name)
        vault.close()

    def judge(self, folder, words, *, ended):
        judged = Judged()
        vault = open_vault(folder)
        saved = {said[1] for said in words if said[0] == "saved"}
        judged.miss(not held(vault, saved) >= saved, "notes")
        # The next backup takes away what the one before could not finish.
        make_backup(vault.access, default_place(folder), kind=Kind.ASKED)
        good = {backup.folder.name: backup for backup in look_at_backups(vault, judged)}
        for _, number, name in (said for said in words if said[0] == "backed up"):
            judged.miss(name not in good, f"backup {name}")
            if name in good:
                db = open_backup(good[name].folder, vault.access)
                count = one(db, "SELECT count(*) FROM record WHERE type='note'")
                db.close()
                judged.miss(count < number + 1, f"notes in {name}: {count}")
        look_at(vault, judged)
        vault.close()
        judged.partial += strays(folder, WITH_COPIES)
        return judged


class Restore(Work):
    """Puts a backup back; the vault is the one before or the restored one, and nothing is lost."""

    name = "restore"
    old, new, gone = 12, 18, 3  # notes in the backup, in the vault, and erased since

    def prepare(self, folder):
        vault_with_notes(folder, self.old)
        vault = open_vault(folder)
        make_backup(vault.access, default_place(folder), kind=Kind.ASKED)
        write(vault, self.old, self.new)
        with vault.unit() as unit:
            record = note_at(self.gone)
            changes = [change.id for change in unit.log.changes_of(record)]
            unit.log.erase(changes, record=record, ground="ART17")
        while vault.tidy():
            pass
        vault.close()

    def do(self, folder, speak, *, endless):
        vault = open_vault(folder)
        access = vault.access
        vault.close()
        backup = min(each.folder for each in list_backups(default_place(folder), access))
        present = Present(access, readable=True, keys_open=True)
        restore(backup, access, present, Nobody())
        speak("restored")

    def judge(self, folder, words, *, ended):
        judged = Judged()
        vault = open_vault(folder)
        everything = set(range(self.new)) - {self.gone}
        now = held(vault, everything)
        before = set(range(self.old)) - {self.gone}
        judged.miss(now not in (everything, before), f"notes {sorted(everything - now)}")
        judged.miss(bool(words) and now != before, "the restored vault")
        with vault.unit() as unit:
            [candidate] = unit.log.state(note_at(self.gone)).fields["reading"]
        judged.miss(candidate.value is not ERASED, "an erasure")
        # The next backup takes away what the one before could not finish.
        make_backup(vault.access, default_place(folder), kind=Kind.ASKED)
        good = look_at_backups(vault, judged)
        kept = [backup for backup in good if backup.kind is Kind.BEFORE_RESTORE]
        if now == before:
            judged.miss(not kept, "the backup of what was there before")
        for backup in kept:
            db = open_backup(backup.folder, vault.access)
            count = one(db, "SELECT count(*) FROM record WHERE type='note'")
            db.close()
            judged.miss(count < self.new, f"notes in the backup: {count}")
        look_at(vault, judged)
        vault.close()
        judged.partial += strays(folder, WITH_COPIES)
        return judged


class Rekey(Work):
    """Changes the keys completely; the old ones or the new ones open, and backups follow."""

    name = "rekey"
    notes = 12

    def prepare(self, folder):
        vault_with_notes(folder, self.notes)
        vault = open_vault(folder)
        make_backup(vault.access, default_place(folder), kind=Kind.ASKED)
        vault.close()

    def do(self, folder, speak, *, endless):
        vault = open_vault(folder)
        wanted = NewKeys(OTHER, recovery_code(9), RECOVERY_COST)
        keys = VaultKeys(vault, RECOVERY_COST)
        keys.change_completely(wanted, WayIn(passphrase=PASSPHRASE), Nobody())
        speak("changed")
        again = open_vault(folder, passphrase=OTHER)
        self._follow(again)
        again.close()

    def _follow(self, vault):
        for old_key in retired_keys(vault.read_connection()):
            take_along(default_place(vault.folder), old_key, vault.access, Nobody())
            with vault.unit() as unit:
                forget_retired(unit.db, old_key)

    def judge(self, folder, words, *, ended):
        judged = Judged()
        opening = [OTHER] if words else [PASSPHRASE, OTHER]
        opened = []
        for phrase in opening:
            with suppress(WrongPassphraseError):
                opened.append((phrase, open_vault(folder, passphrase=phrase)))
        judged.miss(len(opened) != 1, f"{len(opened)} passphrases open")
        if not opened:
            return judged
        [(phrase, vault)] = opened[:1]
        judged.miss(len(held(vault, range(self.notes))) != self.notes, "notes")
        if phrase == OTHER:
            with suppress(LiaiseError):
                self._follow(vault)
            left = retired_keys(vault.read_connection())
            judged.miss(bool(left), "older backups did not follow")
        good = look_at_backups(vault, judged)
        judged.miss(len(good) != 1, f"{len(good)} backups")
        look_at(vault, judged)
        vault.close()
        judged.partial += strays(folder, WITH_COPIES)
        return judged


class Attach(Work):
    """Puts files to a note; each that was said to be kept is whole, and no other is seen."""

    name, goes_on = "attach", True
    size = 300_000

    def prepare(self, folder):
        office = Office(folder, people=("mira",))
        with office.session("mira") as session:
            wanted = Proposal(
                purpose="SUPPORT", legal_basis="PUBLIC_TASK", necessity="Asked for support",
                supervisor="anke@maarhaven.example",
            )  # fmt: skip
            case = propose_case(session.desk, wanted).made
            note = Note(
                id="", case=case, at="2026-03-09T10:00:00+01:00", no_own_words="NOT_ASKED",
                reading="Calm.", alternative="Tired.",
            )  # fmt: skip
            save_note(session.desk, note)

    def do(self, folder, speak, *, endless):
        with practice_session(folder) as session:
            vault = session.vault
            bytes_of = VaultAttachments(vault.unit, vault.read_connection)
            note = self._note(session)
            for number in itertools.count() if endless else range(2):
                # The eighth and later ones are refused: a note holds no more.
                path = folder.parent / f"file{number}.pdf"
                path.write_bytes(b"%PDF-1.7\n" + random.randbytes(self.size))
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                try:
                    attach_file(session.desk, bytes_of, Wanted(note, path), Nobody())
                except LiaiseError:
                    break
                speak("attached", digest)

    def judge(self, folder, words, *, ended):
        judged = Judged()
        with practice_session(folder) as session:
            vault = session.vault
            while vault.tidy():
                pass
            bytes_of = VaultAttachments(vault.unit, vault.read_connection)
            db = vault.read_connection()
            rows = db.execute("SELECT sha, state, size FROM attachment").fetchall()
            for sha, _state, _size in rows:
                if sha is None:
                    judged.partial.append("bytes that belong to nothing")
                    continue
                try:
                    data = b"".join(bytes_of.pieces(sha.hex()))
                    whole = hashlib.sha256(data).digest() == sha
                except LiaiseError:
                    whole = False
                if not whole:
                    judged.partial.append(f"bytes {sha.hex()[:8]}")
            there = {sha.hex() for sha, _, _ in rows if sha is not None}
            judged.lost += [digest for _, digest in words if digest not in there]
            # The second anchor of a copied place is another file, which the first opening makes.
            look_at(vault, judged, {AnchorFinding.FITS, AnchorFinding.MISSING})
            where = vault.folder
        judged.partial += strays(where, WITH_COPIES)
        return judged

    def _note(self, session):
        reader = session.reader()
        [case] = reader.case_page(CaseFilter(), None, 5)
        return next(each.id for each in reader.timeline(case.id, None, 5) if each.note)


class practice_session:  # noqa: N801 - read as a verb
    """Opens Mira's vault below a folder, and closes it."""

    def __init__(self, folder):
        installation = Installation.of_user(folder, practice=True)
        vault = installation.doors().open("mira", passphrase=PRACTICE)
        self.session = begin(vault, installation.pack())

    def __enter__(self):
        return self.session

    def __exit__(self, *_):
        self.session.close()
