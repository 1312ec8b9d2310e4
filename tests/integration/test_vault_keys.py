"""The ways into a vault: each is changed by itself, and what was changed opens nothing any more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from liaise_desktop.crypto.age_files import new_identity
from liaise_desktop.crypto.escrow import answer_request, read_request
from liaise_desktop.crypto.recovery import groups, new_recovery_code
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import (
    CancelledError,
    EscrowMissingError,
    EscrowNotAskedError,
    EscrowRefusedError,
    RecoveryCodeError,
    ShareOtherError,
    ShareRefusedError,
    VaultDamagedError,
    VaultFullError,
    WrongPassphraseError,
)
from liaise_desktop.storage import key_renewal
from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.database import connect
from liaise_desktop.storage.escrow import (
    ask_city,
    can_ask_city,
    forget_request,
    request_waiting,
    save_request,
)
from liaise_desktop.storage.key_renewal import NewKeys
from liaise_desktop.storage.vault import Vault
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.ways_in import WayIn
from tests.vault_kit import (
    ID,
    PASSPHRASE,
    START,
    add_binder,
    add_note,
    bytes_from,
    copied,
    make_vault,
    open_vault,
    recovery_code,
)

BY_PASSPHRASE = WayIn(passphrase=PASSPHRASE)
NEW = "seven brown otters sleep"
CITY_IDENTITY, CITY = new_identity(bytes_from(50))
OTHER_IDENTITY, OTHER = new_identity(bytes_from(51))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "vault"
    vault = make_vault(folder)
    with vault.unit() as unit:
        add_binder(unit.log, ID["binder"])
        for number in range(20):
            add_note(unit.log, ID[f"n{number}"], reading=f"Note {number} by the river.")
        unit.drafts.keep("note:new", {"reading": "Half a sent"})
    vault.close()
    return folder


@pytest.fixture
def vault(made, tmp_path):
    vault = open_vault(copied(made, tmp_path / "vault"))
    yield vault
    vault.close()


@pytest.fixture
def keys(vault):
    return VaultKeys(vault, RECOVERY_COST)


def open_by(folder, **way):
    return Vault.open(folder, way=WayIn(**way))


def opens(folder, **way):
    try:
        open_by(folder, **way).close()
    except WrongPassphraseError:
        return False
    return True


class Nobody:
    def step(self, done, total):
        pass


# -- the recovery sheet ------------------------------------------------------------------------


def test_a_new_sheet_makes_the_old_one_void(vault, keys):
    fresh = new_recovery_code(bytes_from(99))
    keys.renew_sheet(fresh, BY_PASSPHRASE)
    vault.close()
    assert opens(vault.folder, recovery_code=fresh)
    assert not opens(vault.folder, recovery_code=recovery_code())
    assert opens(vault.folder, passphrase=PASSPHRASE)


def test_two_groups_of_the_sheet_can_be_typed_back_without_the_code_being_kept(vault, keys):
    right = dict(enumerate(groups(recovery_code()), 1))
    assert keys.facts.rehearsable
    assert keys.facts.sheet_rehearsed == ""
    asked = keys.groups_to_rehearse()
    assert len(set(asked)) == 2
    assert not keys.rehearse({asked[0]: right[asked[0]], asked[1]: "0000"})
    assert keys.facts.sheet_rehearsed == ""
    assert keys.rehearse({number: right[number].lower() for number in asked})
    assert keys.facts.sheet_rehearsed
    rows = vault.read_connection().execute("SELECT value FROM secret").fetchall()
    told = b" ".join(bytes(value) if isinstance(value, bytes) else value.encode() for (value,) in rows)
    assert not any(group.encode() in told for group in right.values())


def test_every_group_is_asked_for_sooner_or_later(keys):
    asked = {number for _ in range(200) for number in keys.groups_to_rehearse()}
    assert asked == set(range(1, 8))


def test_a_group_at_another_place_does_not_count(keys):
    first, second, *_ = groups(recovery_code())
    assert not keys.rehearse({1: second, 2: first})
    assert not keys.rehearse({})


def test_a_rehearsal_is_due_a_year_after_the_last_one(vault, keys):
    assert not keys.rehearsal_due(START + timedelta(days=364))
    assert keys.rehearsal_due(START + timedelta(days=366))
    vault._settings.now.moment = START + timedelta(days=366)
    assert keys.rehearse({1: groups(recovery_code())[0]})
    assert not keys.rehearsal_due(START + timedelta(days=700))
    assert keys.rehearsal_due(START + timedelta(days=732))


def test_a_new_sheet_is_rehearsed_by_its_own_groups(keys):
    fresh = new_recovery_code(bytes_from(99))
    keys.rehearse({1: groups(recovery_code())[0]})
    keys.renew_sheet(fresh, BY_PASSPHRASE)
    assert keys.facts.sheet_rehearsed == ""
    assert not keys.rehearse({3: groups(recovery_code())[2]})
    assert keys.rehearse({3: groups(fresh)[2]})


def test_the_sheet_of_an_earlier_version_is_rehearsed_whole_and_then_by_groups(vault, keys):
    with vault.unit() as unit:
        unit.db.execute("DELETE FROM secret WHERE name='sheet'")
        unit.db.execute("DELETE FROM meta WHERE key LIKE 'sheet%'")
    assert not keys.facts.rehearsable
    assert not keys.rehearse({1: groups(recovery_code())[0]})
    assert not keys.rehearse_whole(new_recovery_code(bytes_from(99)))
    assert not keys.rehearse_whole("no code at all")
    assert keys.rehearse_whole(recovery_code())
    assert keys.facts.sheet_rehearsed
    assert keys.rehearse({1: groups(recovery_code())[0]})


def test_a_wrong_way_in_changes_nothing(vault, keys):
    before = (vault.folder / "vault.keys").read_bytes()
    wrong = WayIn(passphrase="not this one at all")
    for change in (
        lambda: keys.renew_sheet(new_recovery_code(bytes_from(9)), wrong),
        lambda: keys.change_passphrase(NEW, wrong),
        lambda: keys.keep_shares(keys.draw_shares(), wrong),
        lambda: keys.keep_escrow(CITY, wrong),
        lambda: keys.change_completely(NewKeys(NEW, recovery_code(), RECOVERY_COST), wrong, Nobody()),
    ):
        with pytest.raises(WrongPassphraseError):
            change()
    assert (vault.folder / "vault.keys").read_bytes() == before


def test_one_way_in_is_given_and_not_two():
    with pytest.raises(ValueError, match="one way"):
        WayIn()
    with pytest.raises(ValueError, match="one way"):
        WayIn(passphrase="a", recovery_code="b")


# -- shares ------------------------------------------------------------------------------------


def test_any_two_shares_open_the_vault(vault, keys):
    drawn = keys.draw_shares()
    keys.keep_shares(drawn, BY_PASSPHRASE)
    vault.close()
    for pair in ((0, 1), (2, 0), (1, 2)):
        opened = open_by(vault.folder, shares=tuple(drawn.words[at] for at in pair))
        assert opened.opened_by == "shares"
        opened.close()


def test_a_share_tells_whose_it_is_and_opens_nothing(vault, keys):
    drawn = keys.draw_shares()
    with pytest.raises(ShareRefusedError) as refused:
        keys.verify_share(drawn.words[0])
    assert refused.value.facts == {"why": "none"}
    keys.keep_shares(drawn, BY_PASSPHRASE)
    assert [keys.verify_share(words) for words in drawn.words] == ["worker", "supervisor", "it"]
    assert keys.facts.shares_made


def test_new_shares_make_the_old_ones_void(vault, keys):
    old, new = keys.draw_shares(), keys.draw_shares()
    keys.keep_shares(old, BY_PASSPHRASE)
    keys.keep_shares(new, BY_PASSPHRASE)
    for words in old.words:
        with pytest.raises(ShareOtherError):
            keys.verify_share(words)
    with pytest.raises(ShareRefusedError):
        open_by(vault.folder, shares=old.words[:2])
    with pytest.raises(ShareRefusedError):
        open_by(vault.folder, shares=(old.words[0], new.words[1]))
    assert keys.verify_share(new.words[2]) == "it"


def test_shares_that_were_dropped_open_nothing(vault, keys):
    drawn = keys.draw_shares()
    keys.keep_shares(drawn, BY_PASSPHRASE)
    keys.drop_shares()
    assert keys.facts.kinds == ("passphrase", "recovery")
    assert keys.facts.shares_made == ""
    with pytest.raises(ShareRefusedError):
        open_by(vault.folder, shares=drawn.words[:2])


def test_a_new_passphrase_can_be_set_by_two_shares(vault, keys):
    drawn = keys.draw_shares()
    keys.keep_shares(drawn, BY_PASSPHRASE)
    keys.change_passphrase(NEW, WayIn(shares=drawn.words[1:]))
    vault.close()
    assert opens(vault.folder, passphrase=NEW)
    assert not opens(vault.folder, passphrase=PASSPHRASE)


# -- the city ----------------------------------------------------------------------------------

ONE_TIME = new_recovery_code(bytes_from(60))


def answered(vault, code=ONE_TIME, identity=CITY_IDENTITY):
    asked = ask_city(vault.folder, code, START)
    return answer_request(read_request(asked.data), identity)


def test_a_vault_of_a_city_that_keeps_no_way_in_cannot_ask_it(vault):
    assert not can_ask_city(vault.folder)
    with pytest.raises(EscrowMissingError):
        ask_city(vault.folder, ONE_TIME, START)
    assert request_waiting(vault.folder) is None


def test_the_city_keeps_a_way_in_from_the_beginning_if_its_pack_says_so(tmp_path):
    vault = make_vault(tmp_path / "new", escrow=CITY)
    assert VaultKeys(vault).facts.escrow == CITY
    assert vault.escrow_added
    vault.close()


def test_an_existing_vault_follows_its_city_when_it_is_opened(vault):
    vault.close()
    again = open_vault(vault.folder, escrow=CITY)
    assert again.escrow_added
    assert VaultKeys(again).facts.escrow == CITY
    again.close()
    written = (vault.folder / "vault.keys").read_bytes()
    for settings in ({"escrow": CITY}, {}):
        again = open_vault(vault.folder, **settings)
        assert not again.escrow_added
        again.close()
    assert (vault.folder / "vault.keys").read_bytes() == written
    open_vault(vault.folder, escrow="").close()
    assert not can_ask_city(vault.folder)


def test_a_forgotten_passphrase_is_replaced_with_the_help_of_the_city(vault, keys, tmp_path):
    keys.keep_escrow(CITY, BY_PASSPHRASE)
    vault.close()
    asked = ask_city(vault.folder, ONE_TIME, START)
    save_request(asked, tmp_path / "mira.liaise-recovery")
    request = read_request((tmp_path / "mira.liaise-recovery").read_bytes())
    assert request.number == asked.number
    assert request_waiting(vault.folder).number == asked.number
    answer = answer_request(request, CITY_IDENTITY)
    way = WayIn(answer=answer, one_time_code=ONE_TIME.lower())
    opened = Vault.open(vault.folder, way=way)
    assert opened.opened_by == "escrow"
    VaultKeys(opened, RECOVERY_COST).change_passphrase(NEW, way)
    opened.close()
    assert opens(vault.folder, passphrase=NEW)
    with pytest.raises(EscrowNotAskedError):
        Vault.open(vault.folder, way=way)


def test_nothing_on_the_disk_opens_an_answer(vault, keys):
    keys.keep_escrow(CITY, BY_PASSPHRASE)
    answer = answered(vault)
    for wrong in (new_recovery_code(bytes_from(61)), recovery_code()):
        assert not opens(vault.folder, answer=answer, one_time_code=wrong)
    told = b"".join(path.read_bytes() for path in vault.folder.iterdir() if path.is_file())
    assert ONE_TIME.encode() not in told
    assert ONE_TIME.replace("-", "").encode() not in told
    assert b"AGE-SECRET-KEY" not in told


def test_an_answer_to_an_earlier_request_is_refused(vault, keys):
    keys.keep_escrow(CITY, BY_PASSPHRASE)
    earlier = answered(vault)
    later = new_recovery_code(bytes_from(62))
    ask_city(vault.folder, later, START)
    assert not opens(vault.folder, answer=earlier, one_time_code=ONE_TIME)
    assert not opens(vault.folder, answer=earlier, one_time_code=later)
    forget_request(vault.folder)
    with pytest.raises(EscrowNotAskedError):
        open_by(vault.folder, answer=earlier, one_time_code=ONE_TIME)


def test_an_answer_is_for_one_vault(vault, keys, tmp_path):
    other = make_vault(tmp_path / "other", seed=8, escrow=CITY)
    other.close()
    keys.keep_escrow(CITY, BY_PASSPHRASE)
    answer = answered(vault)
    ask_city(other.folder, ONE_TIME, START)
    assert not opens(other.folder, answer=answer, one_time_code=ONE_TIME)
    assert opens(vault.folder, answer=answer, one_time_code=ONE_TIME)


def test_a_cut_or_altered_answer_is_refused(vault, keys):
    keys.keep_escrow(CITY, BY_PASSPHRASE)
    answer = answered(vault)
    for bad in (answer[:-1], answer[:40], b"", b"hello", answer[:-1] + bytes([answer[-1] ^ 1])):
        with pytest.raises(EscrowRefusedError) as refused:
            open_by(vault.folder, answer=bad, one_time_code=ONE_TIME)
        assert refused.value.facts == {"why": "answer"}
    with pytest.raises(RecoveryCodeError):
        open_by(vault.folder, answer=answer, one_time_code="1234")


# -- all of them -------------------------------------------------------------------------------


def rows_of(vault):
    """Return everything in the vault file but what tells of the keys themselves."""
    db = vault.read_connection()
    tables = db.execute("SELECT name FROM sqlite_master WHERE type='table' AND rootpage>0").fetchall()
    kept = {}
    for (name,) in tables:
        rows = sorted(map(repr, db.execute(f'SELECT * FROM "{name}"').fetchall()))  # noqa: S608
        told = ("'sheet", "'retired_keys'", "'last_saved'")
        kept[name] = [row for row in rows if not any(word in row for word in told)]
    kept["schema"] = sorted(map(repr, db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()))
    return kept


def new_keys(seed=77):
    return NewKeys(NEW, new_recovery_code(bytes_from(seed)), RECOVERY_COST)


def test_after_a_complete_change_nothing_old_opens_anything(vault, keys, tmp_path):
    keys.keep_escrow(CITY, BY_PASSPHRASE)
    drawn = keys.draw_shares()
    keys.keep_shares(drawn, BY_PASSPHRASE)
    before, old = rows_of(vault), vault.access
    assert vault.checkpoint()
    copied(vault.folder, tmp_path / "copy")
    wanted = new_keys()
    keys.change_completely(wanted, BY_PASSPHRASE, Nobody())
    assert not opens(vault.folder, passphrase=PASSPHRASE)
    assert not opens(vault.folder, recovery_code=recovery_code())
    with pytest.raises(ShareRefusedError):
        open_by(vault.folder, shares=drawn.words[:2])
    assert opens(vault.folder, recovery_code=wanted.recovery_code)
    again = open_vault(vault.folder, passphrase=NEW)
    assert again.anchor is AnchorFinding.FITS
    assert rows_of(again) == before
    assert again.access.db_key != old.db_key
    assert again.examine().sound
    assert VaultKeys(again).facts.kinds == ("escrow", "passphrase", "recovery")
    with again.unit() as unit:
        assert unit.drafts.get("note:new") == {"reading": "Half a sent"}
    again.close()
    # The old keys and the new file, or the other way round, are two different vaults' halves.
    (tmp_path / "copy" / "vault.db").write_bytes((vault.folder / "vault.db").read_bytes())
    assert not opened_at_all(tmp_path / "copy")


def opened_at_all(folder):
    try:
        open_vault(folder).close()
    except VaultDamagedError:
        return False
    return True


def test_the_new_sheet_can_be_rehearsed_and_the_city_still_has_its_way(vault, keys):
    keys.keep_escrow(CITY, BY_PASSPHRASE)
    wanted = new_keys()
    keys.change_completely(wanted, BY_PASSPHRASE, Nobody())
    answer = answered(vault)
    assert opens(vault.folder, answer=answer, one_time_code=ONE_TIME)
    again = open_vault(vault.folder, passphrase=NEW)
    assert VaultKeys(again).rehearse({2: groups(wanted.recovery_code)[1]})
    again.close()


def test_nothing_but_the_vault_lies_in_the_folder_afterwards(vault, keys):
    keys.change_completely(new_keys(), BY_PASSPHRASE, Nobody())
    open_vault(vault.folder, passphrase=NEW).close()
    assert sorted(path.name for path in vault.folder.iterdir()) == [
        "head.bin", "reserve.bin", "vault.db", "vault.keys", "vault.label",
    ]


def test_what_the_file_says_of_itself_is_kept(vault, keys):
    asked = ("user_version", "application_id", "auto_vacuum", "page_size")
    before = [vault.read_connection().execute(f"PRAGMA {name}").fetchone() for name in asked]
    keys.change_completely(new_keys(), BY_PASSPHRASE, Nobody())
    again = open_vault(vault.folder, passphrase=NEW)
    assert [again.read_connection().execute(f"PRAGMA {name}").fetchone() for name in asked] == before
    again.close()


class StopAt:
    """Progress that asks to stop at its n-th step."""

    def __init__(self, last):
        self.left, self.seen = last, []

    def step(self, done, total):
        self.seen.append((done, total))
        self.left -= 1
        if self.left == 0:
            raise CancelledError


def test_a_change_can_be_watched_and_stopped_before_it_is_made(vault, keys):
    with vault.unit() as unit:
        for number in range(400):
            add_note(unit.log, ID[f"m{number}"], reading="Rain, few people about. " * 30)
    watched = StopAt(0)
    before = rows_of(vault)
    stopping = StopAt(3)
    with pytest.raises(CancelledError):
        keys.change_completely(new_keys(), BY_PASSPHRASE, stopping)
    assert len(stopping.seen) == 3
    assert rows_of(vault) == before
    assert not list(vault.folder.glob("*.next*"))
    with vault.unit() as unit:
        add_note(unit.log, ID["later"], reading="Work goes on.")
    keys.change_completely(new_keys(), BY_PASSPHRASE, watched)
    assert len(watched.seen) > 5
    assert all(0 <= done <= total for done, total in watched.seen)
    again = open_vault(vault.folder, passphrase=NEW)
    with again.unit() as unit:
        assert unit.log.state(ID["later"]).value("reading") == "Work goes on."
    again.close()


def test_a_disk_without_room_for_a_copy_is_told_before_anything_is_written(vault):
    touched = set(vault.folder.iterdir())
    with pytest.raises(VaultFullError) as refused:
        key_renewal.change_completely(
            vault, new_keys(), BY_PASSPHRASE, Nobody(), room=lambda folder: 1024
        )
    assert refused.value.facts["needed"] > 16 * 1024 * 1024
    assert set(vault.folder.iterdir()) == touched
    vault.close()
    assert opens(vault.folder, passphrase=PASSPHRASE)


def test_the_keys_of_before_are_kept_until_older_backups_followed(vault, keys):
    first = vault.access.db_key
    keys.change_completely(new_keys(), BY_PASSPHRASE, Nobody())
    again = open_vault(vault.folder, passphrase=NEW)
    second = again.access.db_key
    wanted = NewKeys(PASSPHRASE, recovery_code(5), RECOVERY_COST)
    VaultKeys(again, RECOVERY_COST).change_completely(wanted, WayIn(passphrase=NEW), Nobody())
    last = open_vault(vault.folder)
    with last.unit() as unit:
        assert key_renewal.retired_keys(unit.db) == [first, second]
        key_renewal.forget_retired(unit.db, first)
        assert key_renewal.retired_keys(unit.db) == [second]
    last.close()


def test_somebody_who_reads_is_waited_for(vault, keys):
    reader = connect(vault.access.database, vault.access.db_key, read_only=True)
    with vault.unit() as unit:
        add_note(unit.log, ID["more"], reading="More.")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM meta").fetchone()
    with vault.unit() as unit:
        add_note(unit.log, ID["most"], reading="Most.")
    with pytest.raises(Exception) as refused:
        keys.change_completely(new_keys(), BY_PASSPHRASE, Nobody())
    assert refused.value.code == "vault-in-use"
    reader.close()
    keys.change_completely(new_keys(), BY_PASSPHRASE, Nobody())
    assert opens(vault.folder, passphrase=NEW)
