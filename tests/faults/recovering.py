"""Scripted paths back: what went wrong, what somebody then does, and what they have afterwards.

Each path ends with everything back, or with an exact list of what is missing.
"""

from __future__ import annotations

import itertools
import shutil
from dataclasses import dataclass, field

from liaise_desktop.crypto import slots
from liaise_desktop.crypto.age_files import new_identity
from liaise_desktop.crypto.escrow import answer_request, read_request
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import VaultMissingError, WrongPassphraseError
from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.backup_label import Kind
from liaise_desktop.storage.backups import default_place, make_backup
from liaise_desktop.storage.escrow import ask_city, save_request
from liaise_desktop.storage.pages import page_count
from liaise_desktop.storage.restoring import Present, can_read, restore
from liaise_desktop.storage.salvage import replay
from liaise_desktop.storage.vault import Vault
from liaise_desktop.storage.vault_access import access_by_keys
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.ways_in import WayIn
from tests.exchange_kit import Nobody
from tests.faults.kill_copies import held, write
from tests.faults.kill_kit import BINDER
from tests.salvage_kit import damage
from tests.vault_kit import (
    PASSPHRASE,
    START,
    add_binder,
    bytes_from,
    make_vault,
    open_vault,
    recovery_code,
)

NEW = "seven brown otters sleep"
BY_PASSPHRASE = WayIn(passphrase=PASSPHRASE)
IN_BACKUP, NOTES = 24, 30
CITY_IDENTITY, CITY = new_identity(bytes_from(50))


@dataclass
class Path:
    """What became of one way back.

    Attributes:
        name: What went wrong.
        tried: How often.
        missing: Changes that did not come back and are on the list.
        lost: What did not come back and stands on no list.
    """

    name: str
    tried: int = 0
    missing: int = 0
    lost: list = field(default_factory=list)

    def expect(self, holds, what):
        if not holds:
            self.lost.append(what)


def made(place):
    """Return a closed vault of thirty notes, the last six of them newer than its backup."""
    folder = place / "vault"
    vault = make_vault(folder)
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
    write(vault, 0, IN_BACKUP)
    make_backup(vault.access, default_place(folder), kind=Kind.ASKED)
    write(vault, IN_BACKUP, NOTES)
    vault.close()
    return folder


def again(folder, place, name):
    return shutil.copytree(folder, place / name)


def is_whole(path, vault, numbers=range(NOTES)):
    """Expect all notes in a vault, and that it can be written; close it."""
    wanted = set(numbers)
    path.expect(held(vault, wanted) == wanted, "notes")
    write(vault, 1000, 1001)
    path.expect(held(vault, {1000}) == {1000}, "what is written next")
    path.expect(vault.examine().sound, "soundness")
    vault.close()


# -- a forgotten passphrase ------------------------------------------------------------------


def new_passphrase(path, folder, way):
    """Open by another way, choose another passphrase, and open with that."""
    vault = Vault.open(folder, way=way)
    VaultKeys(vault, RECOVERY_COST).change_passphrase(NEW, way)
    vault.close()
    try:
        open_vault(folder).close()
        path.expect(False, "the forgotten passphrase still opens")
    except WrongPassphraseError:
        is_whole(path, open_vault(folder, passphrase=NEW))
    path.tried += 1


def by_the_sheet(folder, place, full):
    path = Path("forgotten passphrase, recovery sheet")
    new_passphrase(path, again(folder, place, "sheet"), WayIn(recovery_code=recovery_code()))
    return path


def by_two_shares(folder, place, full):
    path = Path("forgotten passphrase, two of three shares")
    shared = again(folder, place, "shared")
    vault = open_vault(shared)
    keys = VaultKeys(vault, RECOVERY_COST)
    drawn = keys.draw_shares()
    keys.keep_shares(drawn, BY_PASSPHRASE)
    vault.close()
    for number, pair in enumerate(itertools.combinations(drawn.words, 2)):
        new_passphrase(path, again(shared, place, f"shares{number}"), WayIn(shares=pair))
    return path


def by_the_city(folder, place, full):
    path = Path("forgotten passphrase, the city's way in")
    folder = again(folder, place, "city")
    vault = open_vault(folder)
    VaultKeys(vault, RECOVERY_COST).keep_escrow(CITY, BY_PASSPHRASE)
    vault.close()
    once = recovery_code(60)
    save_request(ask_city(folder, once, START), place / "request")
    answer = answer_request(read_request((place / "request").read_bytes()), CITY_IDENTITY)
    new_passphrase(path, folder, WayIn(answer=answer, one_time_code=once))
    return path


# -- lost files ------------------------------------------------------------------------------


def newest_backup(folder):
    """Return the newest backup and the keys that it carries, as found without the vault's."""
    [backup] = sorted(each for each in default_place(folder).iterdir() if each.is_dir())[-1:]
    opened = slots.open_with_passphrase((backup / "vault.keys").read_bytes(), PASSPHRASE)
    return backup, access_by_keys(folder, opened)


def lost_slots(folder, place, full):
    """The slots file is gone, and what the backup carries takes its place."""
    path = Path("lost slots file")
    for number, data in enumerate((None, b"", b"{}")):
        broken = again(folder, place, f"slots{number}")
        (broken / "vault.keys").unlink()
        if data is not None:
            (broken / "vault.keys").write_bytes(data)
        backup, opened = newest_backup(broken)
        present = Present(opened, readable=can_read(opened), keys_open=False)
        restored = restore(backup, opened, present, Nobody())
        vault = open_vault(broken)
        # What is newer than the backup lies in the one that was made before restoring.
        path.expect(held(vault, range(IN_BACKUP)) == set(range(IN_BACKUP)), "notes of the backup")
        access = vault.access
        vault.close()
        path.expect(restored.before is not None, "the backup made before restoring")
        restore(restored.before.folder, access, Present(access, True, True), Nobody())
        is_whole(path, open_vault(broken))
        path.tried += 1
    return path


def lost_database(folder, place, full):
    """The vault file is gone; everything up to the backup comes back."""
    path = Path("lost vault file")
    folder = again(folder, place, "database")
    (folder / "vault.db").unlink()
    try:
        open_vault(folder)
    except VaultMissingError:
        backup, opened = newest_backup(folder)
        present = Present(opened, readable=False, keys_open=True)
        account = restore(backup, opened, present, Nobody(), replay).replayed
        path.expect(account.lost == NOTES - IN_BACKUP, f"{account.lost} told")
        is_whole(path, open_vault(folder), range(IN_BACKUP))
        path.missing += account.lost
        path.tried += 1
    return path


def lost_anchor(folder, place, full):
    """Anchors are gone, empty or altered; the vault opens, says so once, and is whole."""
    path = Path("lost anchor")
    for number, data in enumerate((None, b"", bytes(64))):
        folder_now = again(folder, place, f"anchor{number}")
        second = place / f"second{number}.bin"
        open_vault(folder_now, second_anchor=second).close()
        for anchor in (folder_now / "head.bin", second):
            anchor.unlink()
            if data is not None:
                anchor.write_bytes(data)
        vault = open_vault(folder_now, second_anchor=second)
        wanted = AnchorFinding.MISSING if data is None else AnchorFinding.DAMAGED
        path.expect(vault.anchor is wanted, f"the finding {vault.anchor}")
        is_whole(path, vault)
        vault = open_vault(folder_now, second_anchor=second)
        path.expect(vault.anchor is AnchorFinding.FITS, "the anchor afterwards")
        vault.close()
        path.tried += 1
    return path


# -- damaged pages ---------------------------------------------------------------------------


def damaged_pages(folder, place, full):
    """One page after the other, and several at once; with the backup, and what can be read."""
    path = Path("damaged page")
    count = page_count(folder / "vault.db")
    single = [[page] for page in range(1, count + 1, 1 if full else count // 3)]
    several = [list(range(first, count + 1, 5)) for first in range(1, 6 if full else 2)]
    for number, pages in enumerate(single + several):
        broken = again(folder, place, f"page{number}")
        damage(broken / "vault.db", pages)
        _bring_back(path, broken, pages)
        path.tried += 1
        shutil.rmtree(broken)
    return path


def _bring_back(path, folder, pages):
    backup, opened = newest_backup(folder)
    present = Present(opened, readable=False, keys_open=True)
    restored = restore(backup, opened, present, Nobody(), replay)
    account = restored.replayed
    vault = open_vault(folder)
    there = held(vault, range(NOTES))
    path.expect(there >= set(range(IN_BACKUP)), f"notes of the backup, pages {pages}")
    gone = NOTES - len(there)
    path.expect(account.lost == gone, f"pages {pages}: {gone} gone, {account.lost} told")
    listed = sum(one.count for one in account.missing)
    path.expect(listed + account.unplaced == gone, f"pages {pages}: {listed} listed of {gone}")
    path.missing += gone
    path.expect(vault.examine().sound, f"soundness, pages {pages}")
    vault.close()


PATHS = (
    by_the_sheet, by_two_shares, by_the_city, lost_slots, lost_database, lost_anchor, damaged_pages,
)  # fmt: skip
