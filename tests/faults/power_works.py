"""The works that power is cut in: how each is prepared, run, and looked at afterwards.

A work has ``prepare(root)``, run before the recording; ``run(root, turns, say)``, which does its
part so many times and says what it promised; and ``check(root, said)``, which yields ("lost" or
"broken", what).
"""

from __future__ import annotations

import random
import secrets

from liaise_desktop.crypto import slots
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import WrongPassphraseError
from liaise_desktop.storage.anchor import AnchorFinding
from tests.faults import copy_works, kill_copies, kill_works
from tests.faults.vault_child import BINDER, save, text_of
from tests.vault_kit import PASSPHRASE, Clock, Ticks, add_binder, make_vault, open_vault

OTHER = "four slow otters drift"
LAST = 9_000_000  # the note that shows that a vault can still be written


def places(root):
    return root / "vault", root / "config" / "anchor.bin"


def furnish(root):
    """Make a vault with one note and its second anchor."""
    folder, second = places(root)
    second.parent.mkdir()
    vault = make_vault(folder, second_anchor=second)
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
    save(vault, 0)
    vault.close()


def promised_notes(said):
    return [0, *(words[1] for words in said if words[0] == "saved")]


def notes_are_there(vault, said):
    """Yield the notes that were said to be saved and are not there; others must be whole."""
    saved = promised_notes(said)
    with vault.unit() as unit:
        gaps = unit.log.gaps(BINDER)
        for number in saved:
            state = unit.log.state(f"{number:032x}")
            if state is None or state.value("reading") != text_of(number):
                yield "lost", f"note {number}"
        following = unit.log.state(f"{saved[-1] + 1:032x}")
        if following is not None and following.value("reading") != text_of(saved[-1] + 1):
            yield "broken", "a note that was being saved is there in part"
        if gaps:
            yield "broken", f"gaps {gaps}"


def draft_is_there(vault, said):
    """Yield a draft that was said to be kept and is older now, or gone."""
    kept = [tuple(words[1:]) for words in said if words[0] == "kept"]
    saved = promised_notes(said)
    if not kept or kept[-1][0] in saved:
        return
    with vault.unit() as unit:
        draft = unit.drafts.get("note:new")
        done = unit.log.state(f"{kept[-1][0]:032x}")
    # What was in hand may have been saved without having been said.
    if done is None and (draft is None or (draft["number"], draft["key"]) < kept[-1]):
        yield "lost", f"draft {kept[-1]}"


def is_sound(vault):
    found = vault.examine()
    if not found.sound:
        yield "broken", f"{found}"


def can_be_used(vault, reopen):
    """Save, close, open again and look."""
    save(vault, LAST)
    vault.close()
    again = reopen()
    with again.unit() as unit:
        if unit.log.state(f"{LAST:032x}").value("reading") != text_of(LAST):
            yield "broken", "what was saved afterwards is not there"
    again.close()
    left = {path.name for path in again.folder.iterdir()} - FINISHED
    if left:
        yield "broken", f"files are left: {sorted(left)}"


FINISHED = {
    "vault.keys", "vault.db", "vault.label", "head.bin", "reserve.bin", "erased.bin",
}  # fmt: skip


class Edit:
    """Typing, saving, pausing, closing and opening again."""

    turns = 30
    states_a_turn = 300

    def prepare(self, root):
        furnish(root)

    def run(self, root, turns, say):
        chance = random.Random(11)
        folder, second = places(root)
        ticks, clock = Ticks(), Clock()
        vault = open_vault(folder, ticks=ticks, now=clock, second_anchor=second)
        for number in range(1, turns):
            for key in range(chance.randrange(1, 4)):
                with vault.unit() as unit:
                    unit.drafts.keep("note:new", {"number": number, "key": key})
                say("kept", number, key)
            save(vault, number)
            say("saved", number)
            ticks.seconds += chance.choice((0.1, 0.5, 1.1, 3.0))
            vault.tidy()
            if number % 13 == 0:
                vault.begin_epoch()
            if number % 9 == 0:
                vault.close()
                vault = open_vault(folder, ticks=ticks, now=clock, second_anchor=second)
        vault.close()
        say("closed")

    def check(self, root, said):
        folder, second = places(root)
        vault = open_vault(folder, second_anchor=second)
        try:
            if vault.anchor not in {AnchorFinding.FITS, AnchorFinding.MISSING}:
                yield "broken", f"anchor {vault.anchor}"
            yield from notes_are_there(vault, said)
            yield from draft_is_there(vault, said)
            yield from is_sound(vault)
            yield from can_be_used(vault, lambda: open_vault(folder, second_anchor=second))
        finally:
            vault.close()


class Passphrase:
    """Changing the passphrase again and again."""

    turns = 6
    states_a_turn = 8

    def prepare(self, root):
        furnish(root)

    def run(self, root, turns, say):
        folder, second = places(root)
        vault = open_vault(folder, second_anchor=second)
        now, other = PASSPHRASE, OTHER
        for _ in range(turns):
            say("changing", other)
            vault.change_passphrase(other, passphrase=now, cost=RECOVERY_COST)
            say("changed", other)
            now, other = other, now
        vault.close()

    def check(self, root, said):
        folder, second = places(root)
        # The one that was promised opens; the one that is being set may.
        opens = [words[1] for words in said if words[0] == "changed"][-1:] or [PASSPHRASE]
        if said and said[-1][0] == "changing":
            opens.append(said[-1][1])
        vault = None
        for phrase in opens:
            try:
                vault = open_vault(folder, passphrase=phrase, second_anchor=second)
            except WrongPassphraseError:
                continue
            break
        if vault is None:
            yield "lost", f"the passphrase: {folder_names(folder)}"
            return
        yield from notes_are_there(vault, said)
        yield from is_sound(vault)
        yield from can_be_used(
            vault, lambda: open_vault(folder, passphrase=phrase, second_anchor=second)
        )


def folder_names(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else "no folder"


class Make:
    """Making a vault."""

    turns = 1
    states_a_turn = 10_000

    def prepare(self, root):
        (root / "config").mkdir()

    def run(self, root, turns, say):
        folder, second = places(root)
        vault = make_vault(folder, second_anchor=second)
        say("made")
        with vault.unit() as unit:
            add_binder(unit.log, BINDER)
        save(vault, 0)
        say("begun")
        vault.close()

    def check(self, root, said):
        folder, second = places(root)
        (root / "config").mkdir(exist_ok=True)
        made = [words[0] for words in said]
        if not (folder / "vault.keys").exists():
            if made:
                yield "lost", f"a vault that was made: {folder_names(folder)}"
            made = []
            make_vault(folder, second_anchor=second).close()
        vault = open_vault(folder, second_anchor=second)
        if vault.anchor not in {AnchorFinding.FITS, AnchorFinding.MISSING}:
            yield "broken", f"anchor {vault.anchor}"
        with vault.unit() as unit:
            if "begun" in made and unit.log.state(f"{0:032x}") is None:
                yield "lost", "the first note"
            if unit.log.state(BINDER) is None:
                add_binder(unit.log, BINDER)
        yield from is_sound(vault)
        yield from can_be_used(vault, lambda: open_vault(folder, second_anchor=second))


class Killed:
    """A work that others are killed at: what its judge says after a cut of power."""

    def __init__(self, work, turns=1, states_a_turn=10_000):
        self._work = work
        self.turns, self.states_a_turn = turns, states_a_turn

    def prepare(self, root):
        self._work.prepare(root / "work")

    def run(self, root, turns, say):
        for _ in range(turns if self._work.goes_on else 1):
            self._work.do(root / "work", say, endless=False)

    def check(self, root, said):
        judged = self._work.judge(root / "work", [list(words) for words in said], ended=False)
        yield from (("lost", what) for what in judged.lost)
        yield from (("broken", what) for what in judged.partial)


class Export(kill_works.Export):
    """Exports; afterwards another export is made and read."""

    def judge(self, folder, words, *, ended):
        judged = super().judge(folder, words, ended=ended)
        mira = kill_works.Laptop("mira", folder, role="mediator", again=True)
        mira.add({"reading": "afterwards"}, kill_works.ID["note"], kill_works.BINDER)
        path = kill_works.export_for(
            mira.desk, [kill_works.anke_s()], mira.outbox, kill_works.Nobody()
        ).path
        mira.close()
        anke = kill_works.supervisor(folder)
        judged.miss(not anke.take(path).whole, "an export made afterwards")
        judged.miss(anke.value(kill_works.ID["note"], "reading") != "afterwards", "its note")
        anke.close()
        return judged


class HastyEdit(Edit):
    """Edits without waiting for the disk: what a cut of power must be seen to lose."""

    def run(self, root, turns, say):
        folder, second = places(root)
        vault = open_vault(folder, second_anchor=second)
        with vault.unit():
            pass
        vault._writer.db.execute("PRAGMA synchronous=NORMAL")
        for number in range(1, turns):
            save(vault, number)
            say("saved", number)
        vault.close()


class HastyPassphrase(Passphrase):
    """Changes the passphrase in place."""

    def run(self, root, turns, say):
        folder, _ = places(root)
        old = (folder / "vault.keys").read_bytes()
        vault_key = slots.open_with_passphrase(old, PASSPHRASE).vault_key
        data = slots.rewrap_passphrase(old, vault_key, OTHER, secrets.token_bytes, RECOVERY_COST)
        say("changing", OTHER)
        (folder / "vault.keys").write_bytes(data)
        say("changed", OTHER)


WORKS = {
    "edit": Edit(),
    "import": Killed(kill_works.Import()),
    "export": Killed(Export(), 2, 200),
    "backup": Killed(copy_works.Backup()),
    "restore": Killed(copy_works.Restore()),
    "passphrase": Passphrase(),
    "rekey": Killed(copy_works.Rekey()),
    "rekey with backups": Killed(kill_copies.Rekey()),
    "attach": Killed(kill_copies.Attach()),
    "make": Make(),
    "migration": Killed(kill_works.Migration()),
    "erase": Killed(kill_works.Erase()),
}
PLANTED = {"hasty-edit": HastyEdit(), "hasty-passphrase": HastyPassphrase()}
EVERY = {**WORKS, **PLANTED}
