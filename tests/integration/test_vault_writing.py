"""Writing into a vault: whole or not at all, on one thread, and noticed when it is lost."""

from __future__ import annotations

import shutil
import threading

import pytest

from liaise_desktop.application.transfer_values import CertifiedDevice
from liaise_desktop.domain.errors import VaultInUseError
from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.database import one
from liaise_desktop.storage.vault import VaultSettings
from tests.vault_kit import (
    ID,
    add_binder,
    add_note,
    copied,
    make_vault,
    open_vault,
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept") / "vault"
    vault = make_vault(folder)
    with vault.unit() as unit:
        add_binder(unit.log, ID["binder"])
        add_note(unit.log, ID["note"], reading="The first one.")
    vault.close()
    return folder


@pytest.fixture
def folder(kept, tmp_path):
    return copied(kept, tmp_path / "vault")


@pytest.fixture
def vault(folder):
    vault = open_vault(folder)
    yield vault
    vault.close()


def count(vault, table="change"):
    return one(vault.read_connection(), f"SELECT count(*) FROM {table}")  # noqa: S608


class PlannedError(Exception):
    """Raised on purpose."""


# -- the unit of work --------------------------------------------------------------------------


def test_an_exception_takes_everything_back(vault):
    before = count(vault)

    def save():
        with vault.unit() as unit:
            add_note(unit.log, ID["lost"])
            unit.drafts.keep("note:lost", {"text": "gone"})
            unit.put_meta("city", "elsewhere")
            raise PlannedError

    with pytest.raises(PlannedError):
        save()
    with vault.unit() as unit:
        assert unit.log.state(ID["lost"]) is None
        assert unit.drafts.get("note:lost") is None
    assert count(vault) == before
    assert vault.info.city == "maarhaven"


def test_after_an_exception_numbers_go_on_without_a_gap(vault):

    def save():
        with vault.unit() as unit:
            add_note(unit.log, ID["lost"])
            raise PlannedError

    with pytest.raises(PlannedError):
        save()
    with vault.unit() as unit:
        assert add_note(unit.log, ID["next"]).header.n == 3
        assert unit.log.gaps(ID["binder"]) == []


def test_there_is_one_unit_at_a_time(vault):
    with vault.unit() as unit:
        add_note(unit.log, ID["outer"])
        with pytest.raises(RuntimeError, match="one unit"), vault.unit():
            pass
    assert count(vault) == 3


def test_a_closed_unit_gives_nothing(vault):
    with vault.unit() as unit:
        pass
    with pytest.raises(RuntimeError, match="not open"):
        assert unit.log


def test_another_thread_may_not_write(vault):
    with vault.unit() as unit:
        add_note(unit.log, ID["mine"])
    raised = []

    def write():
        try:
            with vault.unit():
                pass
        except RuntimeError as error:
            raised.append(str(error))

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert raised == ["the vault is written on one thread only"]


def test_the_first_thread_that_writes_is_the_one(vault):
    done = []

    def write():
        with vault.unit() as unit:
            add_note(unit.log, ID["there"])
        done.append(count(vault))

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert done == [3]
    assert count(vault) == 3


def test_a_second_program_that_writes_is_told_apart(folder, vault):
    other = open_vault(folder)
    with vault.unit() as unit:
        add_note(unit.log, ID["first"])
        with pytest.raises(VaultInUseError), other.unit():
            pass
    with other.unit() as unit:
        assert add_note(unit.log, ID["second"]).header.n == 4
    other.close()


def test_saving_says_when(vault):
    before = vault.info.last_saved
    with vault.unit() as unit:
        add_note(unit.log, ID["new"])
    after = vault.info.last_saved
    assert before != after
    assert after.endswith("+00:00")
    with vault.unit() as unit:
        unit.log.state(ID["new"])
    with vault.unit() as unit:
        unit.db.execute("INSERT INTO index_queue VALUES (1)")
    vault.tidy()
    assert vault.info.last_saved == after


def test_a_closed_vault_opens_no_more(vault):
    vault.close()
    with pytest.raises(RuntimeError, match="closed"):
        vault.read_connection()
    with pytest.raises(RuntimeError, match="closed"), vault.unit():
        pass
    assert not (vault.folder / "vault.db-wal").exists()


def test_drafts_are_kept_replaced_found_and_forgotten(folder, vault):
    with vault.unit() as unit:
        unit.drafts.keep("note:1", {"reading": "half a wo", "half": "\ud83d", "lines": [1, None]})
    vault.close()
    again = open_vault(folder)
    with again.unit() as unit:
        assert unit.drafts.get("note:1") == {
            "reading": "half a wo",
            "half": "\ud83d",
            "lines": [1, None],
        }
        unit.drafts.keep("note:1", {"reading": "half a word"})
        assert unit.drafts.get("note:1") == {"reading": "half a word"}
        unit.drafts.discard("note:1")
        assert unit.drafts.get("note:1") is None
    assert count(again, "draft") == 0
    again.close()


def test_records_are_found_by_what_they_say(vault):
    with vault.unit() as unit:
        add_note(unit.log, ID["second"], reading="Later.", kind="TALK")
        found = unit.records.find("note", "case", ID["case"])
        assert [state.id for state in found] == [ID["note"], ID["second"]]
        assert [s.id for s in unit.records.find("note", "kind", "TALK")] == [ID["second"]]
        assert unit.records.find("note", "case", ID["elsewhere"]) == []


def test_what_a_certificate_says_of_its_author_counts_at_once(folder, tmp_path):
    other = make_vault(tmp_path / "other", seed=2)
    with other.unit() as unit:
        change = add_note(unit.log, ID["theirs"], reading="Theirs.")
    known = CertifiedDevice(
        other.device.public_hex, "x@y", "X", "mediator", "age1x", 1, b"", "f" * 64, 0, 1
    )
    other.close()
    vault = open_vault(folder, allowed=lambda header, author: author.role == "mediator")
    with vault.unit() as unit:
        unit.log.bring_in([change])
        assert unit.log.state(ID["theirs"]) is None
    with vault.unit() as unit:
        unit.devices.put(known)
        assert unit.log.state(ID["theirs"]).value("reading") == "Theirs."
    vault.close()


# -- the write-ahead log -----------------------------------------------------------------------


def log_size(folder):
    path = folder / "vault.db-wal"
    return path.stat().st_size if path.exists() else 0


def test_the_log_beside_the_vault_is_emptied_when_nothing_was_written_for_two_seconds(folder):
    vault = open_vault(folder)
    ticks = vault._settings.ticks
    with vault.unit() as unit:
        add_note(unit.log, ID["new"])
    assert log_size(folder) > 0
    assert vault.checkpoint_if_idle() is False
    ticks.seconds += 1.9
    assert vault.checkpoint_if_idle() is False
    ticks.seconds += 0.2
    assert vault.checkpoint_if_idle() is True
    assert log_size(folder) == 0
    assert vault.checkpoint_if_idle() is False
    vault.close()


def test_closing_leaves_one_file_that_holds_everything(folder):
    vault = open_vault(folder)
    with vault.unit() as unit:
        add_note(unit.log, ID["new"])
    vault.close()
    assert log_size(folder) == 0
    assert {path.name for path in folder.iterdir()} == {
        "vault.db",
        "vault.keys",
        "vault.label",
        "head.bin",
        "reserve.bin",
    }


def crash(folder, target):
    """Copy the files of an open vault as a crash would leave them."""
    return shutil.copytree(folder, target)


def test_what_was_saved_before_a_crash_is_there(folder, vault, tmp_path):
    with vault.unit() as unit:
        add_note(unit.log, ID["new"], reading="Saved.")
    left = crash(folder, tmp_path / "left")
    again = open_vault(left)
    assert again.unclean
    with again.unit() as unit:
        assert unit.log.state(ID["new"]).value("reading") == "Saved."
    again.close()
    assert again.anchor is AnchorFinding.FITS
    once_more = open_vault(left)
    assert not once_more.unclean
    once_more.close()


# -- the anchor --------------------------------------------------------------------------------


def test_a_lost_write_ahead_log_is_noticed(folder, vault, tmp_path):
    with vault.unit() as unit:
        add_note(unit.log, ID["new"])
    left = crash(folder, tmp_path / "left")
    (left / "vault.db-wal").unlink()
    again = open_vault(left)
    assert again.rolled_back
    again.close()


def test_a_vault_file_put_back_from_an_old_copy_is_noticed(kept, folder, vault):
    with vault.unit() as unit:
        add_note(unit.log, ID["new"])
    vault.close()
    (folder / "vault.db").write_bytes((kept / "vault.db").read_bytes())
    again = open_vault(folder)
    assert again.anchor is AnchorFinding.BEHIND
    again.close()


def test_a_whole_folder_put_back_is_noticed_by_the_anchor_outside(kept, tmp_path):
    outside = tmp_path / "outside.bin"
    folder = copied(kept, tmp_path / "vault")
    vault = open_vault(folder, second_anchor=outside)
    with vault.unit() as unit:
        add_note(unit.log, ID["new"])
    vault.close()
    restored = copied(kept, tmp_path / "restored")
    plain = open_vault(restored)
    assert not plain.rolled_back
    plain.close()
    again = open_vault(restored, second_anchor=outside)
    assert again.rolled_back
    again.close()


def test_a_vault_ahead_of_its_anchor_is_as_it_should_be(folder, vault):
    old = (folder / "head.bin").read_bytes()
    with vault.unit() as unit:
        add_note(unit.log, ID["new"])
    vault.close()
    (folder / "head.bin").write_bytes(old)
    again = open_vault(folder)
    assert again.anchor is AnchorFinding.FITS
    again.close()


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (None, AnchorFinding.MISSING),
        (b"", AnchorFinding.DAMAGED),
        (bytes(64), AnchorFinding.DAMAGED),
        (b"LIAISEh1" + bytes(56), AnchorFinding.DAMAGED),
    ],
)
def test_an_anchor_that_says_nothing_is_told_from_one_that_fits(folder, data, finding):
    if data is None:
        (folder / "head.bin").unlink()
    else:
        (folder / "head.bin").write_bytes(data)
    vault = open_vault(folder)
    assert vault.anchor is finding
    assert not vault.rolled_back
    vault.close()
    assert open_vault(folder).anchor is AnchorFinding.FITS


def test_each_save_is_noted_in_the_anchor_and_a_draft_is_not(folder):
    vault, anchors = open_vault(folder), []
    for name in ("one", "two"):
        with vault.unit() as unit:
            add_note(unit.log, ID[name])
        anchors.append((folder / "head.bin").read_bytes())
    with vault.unit() as unit:
        unit.drafts.keep("note:new", {"reading": "Half a sent"})
    assert (folder / "head.bin").read_bytes() == anchors[1] != anchors[0]
    vault.close()


def test_after_a_restore_a_new_epoch_numbers_anew(kept, folder, vault):
    with vault.unit() as unit:
        add_note(unit.log, ID["new"])
    vault.close()
    (folder / "vault.db").write_bytes((kept / "vault.db").read_bytes())
    again = open_vault(folder)
    old = again.info.epoch
    assert again.begin_epoch() != old
    with again.unit() as unit:
        change = add_note(unit.log, ID["newer"])
    again.close()
    assert (change.header.n, change.header.prev) == (1, None)
    assert change.header.epoch == again_epoch(folder)
    assert open_vault(folder).anchor is AnchorFinding.FITS


def again_epoch(folder):
    vault = open_vault(folder)
    epoch = vault.info.epoch
    vault.close()
    return epoch


# -- what belongs to the device ----------------------------------------------------------------


def test_a_vault_keeps_its_device(folder):
    first, second = open_vault(folder), open_vault(folder)
    assert first.device.public_hex == second.device.public_hex
    assert first.device.recipient.startswith("age1")
    assert first.device.identity.startswith("AGE-SECRET-KEY-1")
    assert first.device.identity not in repr(first.device)
    first.close()
    second.close()


def test_changes_are_signed_by_the_device(vault):
    from liaise_desktop.crypto.author_keys import verify_change

    with vault.unit() as unit:
        change = add_note(unit.log, ID["new"])
    assert change.header.author == vault.device.public_hex
    assert verify_change(vault.device.public_hex, change.header_bytes, change.signature)


def test_the_same_seed_makes_the_same_change(tmp_path):
    ids = []
    for name in ("a", "b"):
        vault = make_vault(tmp_path / name, seed=5)
        with vault.unit() as unit:
            ids.append(add_note(unit.log, ID["note"]).id)
        vault.close()
    assert ids[0] == ids[1]


def test_settings_have_real_clocks_and_randomness_unless_told_otherwise():
    settings = VaultSettings()
    assert settings.now().utcoffset() is not None
    assert settings.random(16) != settings.random(16)
    assert settings.ticks() <= settings.ticks()
