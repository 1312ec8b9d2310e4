"""The works that the disk fails in: a row of steps on one open vault, or a work done as a whole."""

from __future__ import annotations

import gc
import hashlib
import random
import shutil
from contextlib import suppress
from pathlib import Path

from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import (
    AlreadyImportedError,
    VaultExistsError,
    WrongPassphraseError,
)
from liaise_desktop.storage.anchor import AnchorFinding
from tests.faults import copy_works, kill_copies, kill_works
from tests.faults.power_works import OTHER, Export, can_be_used, furnish, is_sound, places
from tests.faults.vault_child import BINDER, save, text_of
from tests.vault_kit import PASSPHRASE, Clock, Ticks, add_binder, make_vault, open_vault


class Desk:
    """One person's day at one vault, step by step; a step that failed is taken again."""

    def __init__(self, root):
        self.folder, self.second = places(root)
        self.ticks, self.clock = Ticks(), Clock()
        self.vault = None
        self.passphrase = PASSPHRASE
        self.saved = []
        self.drafts = {}

    def open(self):
        self.vault = open_vault(
            self.folder, passphrase=self.passphrase, second_anchor=self.second,
            ticks=self.ticks, now=self.clock,
        )  # fmt: skip

    def make(self):
        try:
            self.vault = make_vault(self.folder, second_anchor=self.second)
        except VaultExistsError:
            self.open()  # it was made, but could neither be opened nor be taken away again

    def begin(self):
        with self.vault.unit() as unit:
            add_binder(unit.log, BINDER)

    def save(self, number):
        save(self.vault, number)
        self.saved.append(number)
        self.drafts.pop("note:new", None)

    def draft(self, name, words):
        with self.vault.unit() as unit:
            unit.drafts.keep(name, {"reading": words})
        self.drafts[name] = words

    def wait(self):
        self.ticks.seconds += 5
        self.vault.tidy()

    def epoch(self):
        self.vault.begin_epoch()

    def change(self):
        self.vault.change_passphrase(OTHER, passphrase=PASSPHRASE, cost=RECOVERY_COST)
        self.passphrase = OTHER

    def close(self):
        self.vault.close()

    def look(self):
        """Yield what is lost or broken, in a vault that was closed."""
        vault = self._opened()
        if vault is None:
            yield "lost", "the passphrase"
            return
        try:
            if vault.anchor is not AnchorFinding.FITS:
                yield "broken", f"anchor {vault.anchor}"
            with vault.unit() as unit:
                for number in self.saved:
                    state = unit.log.state(f"{number:032x}")
                    if state is None or state.value("reading") != text_of(number):
                        yield "lost", f"note {number}"
                for name, words in self.drafts.items():
                    if unit.drafts.get(name) != {"reading": words}:
                        yield "lost", f"draft {name}"
                if gaps := unit.log.gaps(BINDER):
                    yield "broken", f"gaps {gaps}"
            yield from is_sound(vault)
            yield from can_be_used(vault, self._opened)
        finally:
            vault.close()

    def _opened(self):
        # A change that was refused may have been made all the same; never is there no way in.
        for passphrase in (self.passphrase, OTHER):
            try:
                return open_vault(
                    self.folder, passphrase=passphrase, second_anchor=self.second, now=self.clock
                )
            except WrongPassphraseError:
                continue
        return None


class Import(kill_works.Import):
    """Brings in again what may have come in already."""

    def do(self, folder, speak, *, endless):
        with suppress(AlreadyImportedError):
            super().do(folder, speak, endless=endless)


class Migration(kill_works.Migration):
    """Opens a vault of the first release."""

    def do(self, folder, speak, *, endless):
        open_vault(folder).close()
        speak("opened", kill_works.NEWEST)


class Attach(kill_copies.Attach):
    """Puts one file to a note; the file lies where the disk does not fail."""

    def do(self, folder, speak, *, endless):
        path = folder.parents[1] / "file.pdf"
        path.write_bytes(b"%PDF-1.7\n" + random.Random(4).randbytes(self.size))
        with kill_copies.practice_session(folder) as session:
            vault = session.vault
            kept = kill_copies.VaultAttachments(vault.unit, vault.read_connection)
            wanted = kill_copies.Wanted(self._note(session), path)
            kill_copies.attach_file(session.desk, kept, wanted, kill_works.Nobody())
            speak("attached", hashlib.sha256(path.read_bytes()).hexdigest())


class Steps:
    """Steps of a `Desk`, by name, some with words."""

    def __init__(self, *steps, furnished=True):
        self._steps, self._furnished = steps, furnished

    def prepare(self, root):
        if self._furnished:
            furnish(root)
        else:
            (root / "config").mkdir()

    def begin(self, root):
        desk = Desk(root)
        desk.saved += [0] if self._furnished else []
        steps = []
        for step in self._steps:
            name, *words = step if isinstance(step, tuple) else (step,)
            steps.append((name, lambda name=name, words=words: getattr(desk, name)(*words)))
        return steps, desk.look


class Whole:
    """A work that others are killed at, taken as one step."""

    def __init__(self, work):
        self._work = work

    def prepare(self, root):
        self._work.prepare(root / "work")

    def begin(self, root):
        words = []

        def do():
            # What an error left open would hold locks.
            gc.collect()
            self._work.do(root / "work", lambda *said: words.append(list(said)), endless=False)

        def look():
            gc.collect()
            judged = self._work.judge(root / "work", words, ended=False)
            yield from (("lost", what) for what in judged.lost)
            yield from (("broken", what) for what in judged.partial)

        return [("do", do)], look


EDIT = Steps(
    "open", ("draft", "note:new", "a"), ("save", 1), "wait", ("draft", "case:new", "b"),
    ("save", 2), ("save", 3), "epoch", ("draft", "note:new", "c"), "wait", ("save", 4), "close",
)  # fmt: skip
# Opened without having been closed: the log is still there.
REOPEN = Steps("open", ("save", 1), ("save", 2), "open", ("save", 3), "close")
PASS = Steps("open", "change", ("save", 1), "close")
MAKE = Steps("make", "begin", ("save", 1), "close", furnished=False)

WORKS = {
    "edit": EDIT,
    "reopen": REOPEN,
    "passphrase": PASS,
    "make": MAKE,
    "import": Whole(Import()),
    "export": Whole(Export()),
    "backup": Whole(copy_works.Backup()),
    "restore": Whole(copy_works.Restore()),
    "rekey": Whole(copy_works.Rekey()),
    "attach": Whole(Attach()),
    "migration": Whole(Migration()),
    "erase": Whole(kill_works.Erase()),
}


def fresh(base, root):
    """Copy what a work begins with to *root*, anew."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(base, root, copy_function=_copy)
    return root


def _copy(source, target):
    source, target = Path(source), Path(target)
    if source.name == "reserve.bin":
        with target.open("wb") as file:
            file.truncate(source.stat().st_size)
        return
    shutil.copyfile(source, target)
