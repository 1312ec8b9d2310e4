"""Works on whole copies of a vault: backing up, putting back, and changing all keys."""

from __future__ import annotations

import secrets
from contextlib import suppress

from liaise_desktop.crypto.recovery import new_recovery_code
from liaise_desktop.crypto.slots import RECOVERY_COST, open_with_passphrase
from liaise_desktop.domain.errors import LiaiseError, TargetUnwritableError, WrongPassphraseError
from liaise_desktop.storage import key_file
from liaise_desktop.storage.backup_label import Kind, Standing
from liaise_desktop.storage.backups import default_place, destroy, list_backups, make_backup
from liaise_desktop.storage.key_renewal import NewKeys
from liaise_desktop.storage.restoring import Present, restore
from liaise_desktop.storage.vault_access import access_by_keys
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
from tests.vault_kit import PASSPHRASE, Clock, add_note, bytes_from, open_vault


def write(vault, numbers):
    with vault.unit() as unit:
        for number in numbers:
            add_note(unit.log, hex_id(f"note {number}"), binder=BINDER, reading=text_of(number))


def missing(vault, numbers):
    """Return those of the notes *numbers* that a vault does not hold as they were written."""
    with vault.unit() as unit:
        states = {number: unit.log.state(hex_id(f"note {number}")) for number in numbers}
    return [
        number
        for number, state in states.items()
        if state is None or state.value("reading") != text_of(number)
    ]


def access_to(folder, phrase=PASSPHRASE):
    """Return the access to a closed vault."""
    opened = open_with_passphrase(key_file.read_keys(folder), phrase)
    return access_by_keys(folder, opened, now=Clock(), random=secrets.token_bytes)


def look_at_copies(folder, access, judged):
    """Return the whole backups; one that bears a name and is not whole is there in part."""
    place = default_place(folder)
    found = list_backups(place, access) if place.is_dir() else []
    judged.partial += [f"{each.folder.name} {each.standing}" for each in found
                       if each.standing is not Standing.GOOD]  # fmt: skip
    return [each.folder for each in found if each.standing is Standing.GOOD]


def notes_of_copy(copy, numbers, judged):
    """Return those of the notes *numbers* that a backup lacks; it is opened as a vault is."""
    lacking = list(numbers)
    try:
        vault = open_vault(copy)
    except LiaiseError as error:
        judged.partial.append(f"{copy.name} does not open: {error.code}")
        return lacking
    judged.miss(not vault.examine().sound, f"{copy.name} is not sound")
    lacking = missing(vault, numbers)
    vault.close()
    return lacking


class Backup(Work):
    """Makes backups and takes the older one away; each that bears a name is whole."""

    name, goes_on = "backup", True

    def prepare(self, folder):
        vault_with_notes(folder, 4)

    def do(self, folder, speak, *, endless):
        vault = open_vault(folder)
        first = self._first(vault)
        for number in (first, first + 1):
            write(vault, [number])
            made = make_backup(vault.access, default_place(folder)).folder
            speak("made", made.name, number)
        older = list_backups(default_place(folder), vault.access)[-1].folder
        speak("goes", older.name)
        destroy(older)
        vault.close()

    def _first(self, vault):
        with vault.unit() as unit:
            return unit.log.heads(BINDER)[0].n - 1

    def judge(self, folder, words, *, ended):
        judged = Judged()
        vault = open_vault(folder)
        look_at(vault, judged)
        whole = look_at_copies(folder, vault.access, judged)
        going = {said[1] for said in words if said[0] == "goes"}
        made = {said[1]: said[2] for said in words if said[0] == "made"}
        for name, number in made.items():
            copy = default_place(folder) / name
            if name in going and copy not in whole:
                continue
            if copy not in whole:
                judged.lost.append(f"backup {name}")
            elif lacking := notes_of_copy(copy, range(number + 1), judged):
                judged.lost.append(f"notes {lacking} of backup {name}")
        for copy in whole:
            judged.miss(notes_of_copy(copy, range(4), judged) != [], f"notes of {copy.name}")
        judged.miss(missing(vault, range(max(made.values(), default=3) + 1)) != [], "notes")
        again = make_backup(vault.access, default_place(folder)).folder
        vault.close()
        judged.miss(notes_of_copy(again, range(4), judged) != [], "a backup made afterwards")
        judged.partial += strays(folder, {*KNOWN, "backups"})
        left = {path.name for path in default_place(folder).iterdir()}
        judged.partial += sorted(left - {copy.name for copy in (*whole, again)})
        return judged


class Restore(Work):
    """Puts a backup back; the vault is as it was or as the backup was, and nothing is lost."""

    name = "restore"

    def prepare(self, folder):
        vault_with_notes(folder, 4)
        vault = open_vault(folder)
        make_backup(vault.access, default_place(folder))
        write(vault, range(4, 9))
        vault.close()

    def do(self, folder, speak, *, endless):
        open_vault(folder).close()  # what was cut off is ended by opening
        access = access_to(folder)
        found = list_backups(default_place(folder), access)
        if any(each.label is None for each in found):
            raise TargetUnwritableError  # it cannot be read, and is shown as damaged
        [asked_for] = [each.folder for each in found if each.label.kind == Kind.AUTOMATIC.value]
        restore(asked_for, access, Present(access, readable=True, keys_open=True))
        speak("restored")

    def judge(self, folder, words, *, ended):
        judged = Judged()
        vault = open_vault(folder)
        look_at(vault, judged)
        lacking = missing(vault, range(9))
        judged.miss(lacking not in ([], [4, 5, 6, 7, 8]), f"notes {lacking}")
        judged.miss(bool(words) and not lacking, "the restored state")
        whole = look_at_copies(folder, vault.access, judged)
        kept = [notes_of_copy(copy, range(9), judged) for copy in whole]
        judged.miss(all(each for each in (lacking, *kept)), "what was written after the backup")
        judged.miss([4, 5, 6, 7, 8] not in kept, "the backup that was put back")
        write(vault, [9])
        judged.miss(missing(vault, [9]) != [], "a note that was written afterwards")
        vault.close()
        judged.partial += strays(folder, {*KNOWN, "backups"})
        return judged


class Rekey(Work):
    """Changes all keys; the vault opens with what was before or with what is new."""

    name = "rekey"

    def prepare(self, folder):
        vault_with_notes(folder, 6)

    def do(self, folder, speak, *, endless):
        try:
            vault = open_vault(folder)
        except WrongPassphraseError:
            open_vault(folder, passphrase=OTHER).close()  # it was changed after all
            return
        try:
            write(vault, [6])
            speak("saved")
            wanted = NewKeys(OTHER, new_recovery_code(bytes_from(77)), RECOVERY_COST)
            speak("changing")
            VaultKeys(vault, RECOVERY_COST).change_completely(
                wanted, WayIn(passphrase=PASSPHRASE), Nobody()
            )
            speak("changed")
        finally:
            vault.close()

    def judge(self, folder, words, *, ended):
        judged = Judged()
        said = {each[0] for each in words}
        phrases = [OTHER] if "changed" in said else [PASSPHRASE]
        if said >= {"changing"} and "changed" not in said:
            phrases.append(OTHER)
        vault = None
        for phrase in phrases:
            with suppress(WrongPassphraseError):
                vault = open_vault(folder, passphrase=phrase)
                break
        if vault is None:
            judged.lost.append("no passphrase opens")
            return judged
        look_at(vault, judged)
        judged.miss(missing(vault, range(7 if "saved" in said else 6)) != [], "notes")
        write(vault, [8])
        vault.close()
        if phrase == OTHER:
            with suppress(WrongPassphraseError):
                open_vault(folder).close()
                judged.lost.append("that nothing old opens it")
        again = open_vault(folder, passphrase=phrase)
        judged.miss(missing(again, [8]) != [], "a note that was written afterwards")
        again.close()
        judged.partial += strays(folder)
        return judged


WORKS = {work.name: work for work in (Backup, Restore, Rekey)}
