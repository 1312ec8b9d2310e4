"""A complete change of keys that is killed at any point leaves the old vault or the new one, whole.

`LIAISE_KILLS` sets how many points are tried in each test: with 100 every one at which a file or
folder is touched, and as many of the others: each statement of SQL, every thousand steps inside one.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys

import pytest

from liaise_desktop.crypto.recovery import new_recovery_code
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import WrongPassphraseError
from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.key_renewal import NewKeys
from liaise_desktop.storage.tombstones import read_erasures
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.ways_in import WayIn
from tests.exchange_kit import Nobody
from tests.faults.killing import Points, _forked, _waited
from tests.vault_kit import (
    ID,
    PASSPHRASE,
    add_binder,
    add_note,
    bytes_from,
    make_vault,
    open_vault,
)

NEW = "seven brown otters sleep"
KILLS = int(os.environ.get("LIAISE_KILLS", "8"))
SECOND = "second.bin"
KNOWN = {"erased.bin", "head.bin", "reserve.bin", "vault.db", "vault.keys", "vault.label"}

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="processes are forked"),
    pytest.mark.timeout(180 + 5 * KILLS),
]


class Touches(Points):
    """Only the points at which Python touches a file or folder."""

    def arm(self):
        sys.addaudithook(self._on_event)


@pytest.fixture(scope="module")
def stencil(tmp_path_factory):
    place = tmp_path_factory.mktemp("stencil")
    vault = make_vault(place / "vault", second_anchor=place / SECOND)
    with vault.unit() as unit:
        add_binder(unit.log, ID["binder"])
        for number in range(30):
            add_note(unit.log, ID[f"n{number}"], reading=f"Note {number} by the river. " * 20)
        gone = add_note(unit.log, ID["gone"], reading="A name that had to go.")
    with vault.unit() as unit:
        unit.log.erase([gone.id], record=ID["gone"], ground="ART17")
    while vault.tidy():
        pass
    vault.close()
    assert (place / "vault" / "erased.bin").exists()
    return place


@pytest.fixture
def again(stencil, tmp_path):
    """Return a function that lays the vault down afresh."""

    def lay(name):
        return shutil.copytree(stencil, tmp_path / str(name))

    return lay


def opened(place, passphrase):
    return open_vault(place / "vault", passphrase=passphrase, second_anchor=place / SECOND)


def opens(place, passphrase):
    try:
        opened(place, passphrase).close()
    except WrongPassphraseError:
        return False
    return True


def change(place):
    vault = opened(place, PASSPHRASE)
    wanted = NewKeys(NEW, new_recovery_code(bytes_from(77)), RECOVERY_COST)
    VaultKeys(vault, RECOVERY_COST).change_completely(wanted, WayIn(passphrase=PASSPHRASE), Nobody())


def ended(work, points, said):
    """Do *work* in a process that ends itself at a point; return whether it was ended there."""

    def armed(speak):
        points.arm()
        work()
        said.with_name("points").write_text(str(points.count))

    status = _waited(_forked(armed, said))
    assert status in {0, -signal.SIGKILL}
    return status != 0


def judge(place):
    """Hold that one passphrase opens and the other does not; return which."""
    kept, lost = (NEW, PASSPHRASE) if opens(place, NEW) else (PASSPHRASE, NEW)
    assert not opens(place, lost)
    vault = opened(place, kept)
    assert vault.anchor is AnchorFinding.FITS
    with vault.unit() as unit:
        for number in range(30):
            reading = unit.log.state(ID[f"n{number}"]).value("reading")
            assert reading == f"Note {number} by the river. " * 20
        assert unit.log.state(ID["gone"]).value("reading") is None
    assert len(read_erasures(vault.folder, vault.access)) == 1
    assert vault.examine().sound
    vault.close()
    assert {path.name for path in vault.folder.iterdir()} == KNOWN
    return kept


def spread(count, most):
    """Return up to *most* numbers from 1 to *count*, evenly spread, the last one among them."""
    most = min(count, most)
    return sorted({count - at * count // most for at in range(most)})


def points_of(work, points, tmp_path):
    """Let *work* come to its end; return how many points it has."""
    assert not ended(work, points, tmp_path / "said")
    return int((tmp_path / "points").read_text())


def test_a_change_that_is_killed_at_any_file_leaves_the_old_keys_or_the_new_ones(again, tmp_path):
    place, kept = again("whole"), []
    count = points_of(lambda: change(place), Touches(place), tmp_path)
    assert judge(place) == NEW
    for last in spread(count, KILLS):
        turn = again(last)
        assert ended(lambda: change(turn), Touches(turn, last), tmp_path / "said")  # noqa: B023
        kept.append(judge(turn))
        shutil.rmtree(turn)
    # First every kill leaves the old keys, then every one the new; there is no way back.
    assert kept == sorted(kept, key=lambda phrase: phrase == NEW)
    assert set(kept) == {PASSPHRASE, NEW}


def test_a_change_that_is_killed_inside_the_database_leaves_the_old_keys_or_the_new_ones(
    again, tmp_path
):
    place = again("whole")
    count = points_of(lambda: change(place), Points(place), tmp_path)
    for last in random.Random(5).sample(range(1, count + 1), min(count, KILLS)):
        turn = again(last)
        assert ended(lambda: change(turn), Points(turn, last), tmp_path / "said")  # noqa: B023
        assert judge(turn) in {PASSPHRASE, NEW}
        shutil.rmtree(turn)


class Renaming(Touches):
    """Only what follows the renaming of the new key file, which makes the change."""

    made = False

    def _on_event(self, event, args):
        if self.made:
            super()._on_event(event, args)
        elif event == "os.rename" and str(args[0]).endswith("vault.keys.next"):
            self.made = True


def test_an_opening_that_ends_a_change_can_be_killed_itself(again, tmp_path):
    half = again("half")
    assert ended(lambda: change(half), Renaming(half, 1), tmp_path / "said")
    assert not (half / "vault" / "vault.keys.next").exists()
    assert (half / "vault" / "vault.db.next").exists()
    assert (half / "vault" / "erased.bin.next").exists()
    place = shutil.copytree(half, tmp_path / "whole")
    count = points_of(lambda: opened(place, NEW).close(), Touches(place), tmp_path)
    for last in spread(count, KILLS):
        turn = shutil.copytree(half, tmp_path / f"end{last}")
        work = lambda: opened(turn, NEW).close()  # noqa: B023, E731
        assert ended(work, Touches(turn, last), tmp_path / "said")
        assert judge(turn) == NEW
        shutil.rmtree(turn)


def test_what_a_change_left_that_was_not_made_is_taken_away_by_the_old_passphrase(again):
    place = again("strays")
    vault = place / "vault"
    for name in ("vault.db.next", "vault.db.next-wal", "vault.keys.next", "erased.bin.next"):
        (vault / name).write_bytes(b"half of something")
    assert judge(place) == PASSPHRASE
