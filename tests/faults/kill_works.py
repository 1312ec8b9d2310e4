"""The works that are killed: what each does, what it says is safe, and how to tell what is left."""

from __future__ import annotations

import itertools
import random
import shutil
from contextlib import suppress

from liaise_desktop.application.transfer import Decisions
from liaise_desktop.application.transfer_in import apply_import, resume_imports, stage_import
from liaise_desktop.application.transfer_out import export_for
from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import RECOVERY_COST, open_with_passphrase
from liaise_desktop.domain.errors import (
    AlreadyImportedError,
    LiaiseError,
    WrongPassphraseError,
)
from liaise_desktop.domain.registers import ERASED
from liaise_desktop.storage.database import connect, one
from liaise_desktop.storage.migrations import NEWEST, STEPS, Step, migrate
from liaise_desktop.storage.vault import Vault
from tests.exchange_kit import Nobody, hex_id
from tests.faults.kill_copies import Attach, Backup, Rekey, Restore
from tests.faults.kill_kit import (
    BINDER,
    OTHER,
    Judged,
    Work,
    look_at,
    strays,
    text_of,
    vault_with_notes,
)
from tests.golden_vault import FOLDER
from tests.integration.test_vault_erasure import plain_pages
from tests.transfer_kit import Laptop, team
from tests.vault_kit import ID, PASSPHRASE, add_binder, add_note, make_vault, open_vault


class Edit(Work):
    """Types and saves; what was said to be saved or kept must be there."""

    name, goes_on = "edit", True
    saves = 6

    def prepare(self, folder):
        vault_with_notes(folder, 0)

    def do(self, folder, speak, *, endless):
        vault = Vault.open(folder, passphrase=PASSPHRASE)
        with vault.unit() as unit:
            first = unit.log.heads(BINDER)[0].n  # the binder's own change is the first
        chance = random.Random(first)
        for number in itertools.count(first) if endless else range(first, first + self.saves):
            for key in range(chance.randrange(1, 8)):
                with vault.unit() as unit:
                    unit.drafts.keep("note:new", {"number": number, "key": key})
                speak("kept", number, key)
                if chance.random() < 0.2:
                    vault.tidy()
            with vault.unit() as unit:
                add_note(unit.log, hex_id(f"note {number}"), reading=text_of(number))
                unit.drafts.discard("note:new")
            speak("saved", number)
            if chance.random() < 0.3:
                vault.checkpoint()
        vault.close()

    def judge(self, folder, words, *, ended):
        judged = Judged()
        saved = {said[1] for said in words if said[0] == "saved"}
        kept = [tuple(said[1:]) for said in words if said[0] == "kept"]
        vault = open_vault(folder)
        with vault.unit() as unit:
            head = unit.log.heads(BINDER)[0].n
            for number in saved:
                state = unit.log.state(hex_id(f"note {number}"))
                there = state is not None and state.value("reading") == text_of(number)
                judged.miss(not there, f"note {number}")
            judged.miss(unit.log.gaps(BINDER) != [], "gaps")
            draft = unit.drafts.get("note:new")
        if kept and kept[-1][0] >= head:  # it is no note yet
            shown = (draft["number"], draft["key"]) if draft else (0, 0)
            judged.miss(shown < kept[-1], f"draft {kept[-1]}, there is {shown}")
        judged.miss(head - 1 - max(saved, default=0) not in {0, 1}, "notes that nobody saved")
        look_at(vault, judged)
        vault.close()
        judged.partial += strays(folder)
        return judged


class Passphrase(Work):
    """Changes the passphrase to and fro; the last one said, or the one after it, opens."""

    name, goes_on = "passphrase", True

    def prepare(self, folder):
        vault_with_notes(folder, 3)

    def do(self, folder, speak, *, endless):
        order = (PASSPHRASE, OTHER)
        try:
            vault = open_vault(folder)
        except WrongPassphraseError:
            order = (OTHER, PASSPHRASE)
            vault = open_vault(folder, passphrase=OTHER)
        pairs = itertools.cycle([order, order[::-1]])
        for old, new in pairs if endless else itertools.islice(pairs, 2):
            vault.change_passphrase(new, passphrase=old, cost=RECOVERY_COST)
            speak("changed", new)
        vault.close()

    def judge(self, folder, words, *, ended):
        judged = Judged()
        last = words[-1][1] if words else PASSPHRASE
        following = OTHER if last == PASSPHRASE else PASSPHRASE
        for phrase in (last,) if ended else (last, following):
            with suppress(WrongPassphraseError):
                vault = open_vault(folder, passphrase=phrase)
                break
        else:
            judged.lost.append("no passphrase opens")
            return judged
        look_at(vault, judged)
        vault.close()
        judged.partial += strays(folder)
        return judged


class Create(Work):
    """Makes a vault; there is a whole one or none."""

    name = "create"

    def prepare(self, folder):
        folder.mkdir()

    def do(self, folder, speak, *, endless):
        make_vault(folder).close()
        speak("made")

    def judge(self, folder, words, *, ended):
        judged = Judged()
        there = (folder / "vault.keys").exists()
        judged.miss(bool(words) and not there, "the vault")
        vault = open_vault(folder) if there else make_vault(folder, seed=2)
        look_at(vault, judged)
        vault.close()
        judged.partial += strays(folder)
        return judged


class Import(Work):
    """Brings a file in; each binder is in as a whole or not at all, and in the end all are."""

    name = "import"
    binders, notes = 4, 15

    def prepare(self, folder):
        folder.mkdir()
        mira, anke = team(folder, "mira", "anke")
        for at in range(self.binders):
            binder = hex_id(f"binder {at}")
            mira.share(binder, mira, anke)
            with mira.vault.unit() as unit:
                for number in range(self.notes):
                    note = hex_id(f"note {at} {number}")
                    add_note(unit.log, note, binder=binder, reading=text_of(number))
        mira.export(anke)
        mira.close()
        anke.close()

    def do(self, folder, speak, *, endless):
        anke = supervisor(folder)
        resume_imports(anke.desk, Nobody())
        [file] = (folder / "mira" / "stick").iterdir()
        apply_import(anke.desk, stage_import(anke.desk, file, Nobody()).id, Decisions(), Nobody())
        speak("brought in")
        anke.close()

    def judge(self, folder, words, *, ended):
        judged = Judged()
        anke = supervisor(folder)
        resume_imports(anke.desk, Nobody())
        judged.miss(bool(words) and self._counts(anke) != self._all(), "what was brought in")
        judged.partial += [count for count in self._counts(anke) if count != self.notes + 1]
        with suppress(AlreadyImportedError):
            anke.take(next((folder / "mira" / "stick").iterdir()))
        judged.miss(self._counts(anke) != self._all(), "what goes on")
        brought = anke.rows("SELECT count(*) FROM transfer WHERE outcome='brought-in'")
        judged.miss(brought != [(1,)], "the line in the list of transfers")
        look_at(anke.vault, judged)
        anke.close()
        judged.partial += strays(folder / "anke" / "vault")
        return judged

    def _all(self):
        return [self.notes + 1] * self.binders

    def _counts(self, anke):
        found = anke.rows(
            "SELECT count(*) FROM change JOIN binder ON binder.k=binder_k GROUP BY binder.id"
        )
        return [count for (count,) in found]


class Export(Work):
    """Writes one file after the other; each that bears its name is whole."""

    name, goes_on = "export", True

    def prepare(self, folder):
        folder.mkdir()
        mira, anke = team(folder, "mira", "anke")
        mira.share(BINDER, mira, anke)
        for laptop in (mira, anke):
            laptop.close()

    def do(self, folder, speak, *, endless):
        mira = Laptop("mira", folder, role="mediator", again=True)
        for _ in itertools.count() if endless else range(2):
            mira.add({"reading": text_of(7)}, ID["note"], BINDER)
            out = mira.outbox
            speak("written", export_for(mira.desk, [anke_s()], out, Nobody()).path.name)
        mira.close()

    def judge(self, folder, words, *, ended):
        judged = Judged()
        anke = supervisor(folder)
        for path in sorted((folder / "mira" / "stick").glob("*.liaise")):
            try:
                anke.take(path)
            except AlreadyImportedError:
                continue
            except LiaiseError as error:
                judged.partial.append(f"{path.name}: {error.code}")
        rows = anke.rows("SELECT file FROM transfer WHERE outcome='brought-in'")
        seen = {name for (name,) in rows}
        judged.lost += [name for _, name in words if name not in seen]
        anke.close()
        mira = Laptop("mira", folder, role="mediator", again=True)
        look_at(mira.vault, judged)
        mira.close()
        judged.partial += strays(folder / "mira" / "vault")
        return judged


def supervisor(folder):
    return Laptop("anke", folder, role="supervisor", again=True)


def anke_s():
    return "anke@testville.example"


class Migration(Work):
    """Opens a vault of the first release, then takes two steps more; none is ever half taken."""

    name = "migration"
    more = (
        Step(
            NEWEST + 1,
            (
                "CREATE TABLE later (k INTEGER PRIMARY KEY, said TEXT)",
                "INSERT INTO later SELECT change_k, hex(data) FROM body",
                "CREATE INDEX later_said ON later (said)",
            ),
        ),
        Step(NEWEST + 2, ("ALTER TABLE later ADD COLUMN more TEXT", "UPDATE later SET more=said")),
    )

    def prepare(self, folder):
        shutil.copytree(FOLDER.with_name("1"), folder)

    def do(self, folder, speak, *, endless):
        open_vault(folder).close()
        speak("opened", NEWEST)
        db = self._connection(folder)
        migrate(db, folder / "vault.db", (*STEPS, *self.more))
        speak("migrated", NEWEST + 2)
        db.close()

    def judge(self, folder, words, *, ended):
        judged = Judged()
        version = max((version for _, version in words), default=1)
        db = self._connection(folder)
        judged.miss(one(db, "PRAGMA user_version") < version, f"version {version}")
        migrate(db, folder / "vault.db", (*STEPS, *self.more))
        whole = one(db, "SELECT count(*) FROM later WHERE more IS said AND more IS NOT NULL")
        judged.miss(whole != one(db, "SELECT count(*) FROM body"), "rows of the steps")
        judged.miss(one(db, "PRAGMA integrity_check") != "ok", "integrity")
        # What the steps added is taken away again, so that this version opens the vault.
        db.execute("DROP TABLE later")
        db.execute(f"PRAGMA user_version={NEWEST}")
        db.close()
        vault = open_vault(folder)
        with vault.unit() as unit:
            calm = unit.log.state(ID["calm"]).value("reading")
            judged.miss(calm != "Ruhiger Abend am Fluss.", "a note")
            judged.miss(unit.drafts.get("note:new") != {"reading": "Half a sent"}, "a draft")
        look_at(vault, judged)
        vault.close()
        judged.partial += strays(folder)
        return judged

    def _connection(self, folder):
        keys = open_with_passphrase((folder / "vault.keys").read_bytes(), PASSPHRASE)
        return connect(folder / "vault.db", derive(keys.vault_key, "db"))


class Erase(Work):
    """Erases note after note; what was said to be erased stays so, and its words go."""

    name = "erase"
    notes = 8

    def prepare(self, folder):
        vault = make_vault(folder)
        with vault.unit() as unit:
            add_binder(unit.log, BINDER)
            for number in range(2 * self.notes):
                word = f"zanzibar{number}" if number < self.notes else "stays"
                add_note(unit.log, hex_id(f"note {number}"), reading=f"Met {word} there. " * 9)
        while vault.tidy():
            pass
        vault.close()

    def do(self, folder, speak, *, endless):
        vault = open_vault(folder)
        for number in range(self.notes):
            record = hex_id(f"note {number}")
            with vault.unit() as unit:
                changes = [change.id for change in unit.log.changes_of(record)]
                unit.log.erase(changes, record=record, ground="ART17")
            speak("erased", number)
            while vault.tidy():
                pass
        vault.close()

    def judge(self, folder, words, *, ended):
        judged = Judged()
        said = {number for _, number in words}
        vault = open_vault(folder)
        gone = set()
        with vault.unit() as unit:
            for number in range(2 * self.notes):
                [candidate] = unit.log.state(hex_id(f"note {number}")).fields["reading"]
                if candidate.value is ERASED:
                    gone.add(number)
                elif number >= self.notes:
                    judged.miss("stays" not in candidate.value, f"note {number}")
        judged.miss(not said <= gone, f"erasures {said - gone}")
        judged.miss(len(gone - said) > 1, f"notes {gone - said}")
        while vault.tidy():
            pass
        judged.miss(not vault.checkpoint(), "checkpoint")
        pages = plain_pages(folder / "vault.db", vault._db_key)
        for number in range(self.notes):
            stands = f"zanzibar{number} ".encode() in pages
            judged.miss(stands is (number in gone), f"words of {number}, erased {number in gone}")
        look_at(vault, judged)
        vault.close()
        judged.partial += strays(folder)
        return judged


WORKS = {
    work.name: work
    for work in (
        Edit, Import, Export, Backup, Restore, Passphrase, Rekey, Migration, Erase, Attach, Create,
    )
}  # fmt: skip
