"""Salvage: what can be read of a damaged vault comes back, and what is missing is told exactly."""

import random
import shutil

import pytest

from liaise_desktop.application.salvage import read_salvaged
from liaise_desktop.storage.database import connect
from liaise_desktop.storage.meta import get_meta
from liaise_desktop.storage.pages import page_count
from liaise_desktop.storage.salvage import replay
from liaise_desktop.storage.salvage_missing import still_missing
from liaise_desktop.storage.salvage_reading import DamagedFile
from tests.salvage_kit import (
    ID,
    copy_of,
    damage,
    fresh,
    keys_of,
    readable_alone,
    whole_rows,
    worked_in,
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    return worked_in(tmp_path_factory.mktemp("kept") / "vault")


@pytest.fixture(scope="module")
def whole(kept):
    return whole_rows(keys_of(kept))


@pytest.fixture
def folder(kept, tmp_path):
    return shutil.copytree(kept, tmp_path / "vault")


@pytest.fixture(scope="module")
def leaves(kept, tmp_path_factory):
    """The pages that hold changes and bodies, by their table; the first of all not among them."""
    folder = copy_of(kept, tmp_path_factory.mktemp("leaves") / "vault")
    return {table: pages_of(folder, table) for table in COLUMN}


def pages_of(folder, table):
    """Return the pages without which a table cannot be read any more."""
    keys = keys_of(folder)
    path = folder / "vault.db"
    sound = path.read_bytes()
    db = connect(path, keys.db_key, read_only=True)
    roots = {page for (page,) in db.execute("SELECT rootpage FROM sqlite_master")}
    db.close()
    found = []
    for page in range(2, page_count(path) + 1):
        if page in roots:
            continue
        damage(path, [page])
        file = DamagedFile(path, keys.db_key)
        cells = f"SELECT hex({COLUMN[table]}) FROM {table} NOT INDEXED"  # noqa: S608
        if file.whole("SELECT name FROM sqlite_master") and file.whole(cells) is None:
            found.append(page)
        file.close()
        path.write_bytes(sound)
    return found


COLUMN = {"change": "header", "body": "data"}


def salvage(folder, tmp_path, name="new"):
    keys = keys_of(folder)
    db = fresh(tmp_path / name, keys)
    account = replay(folder / "vault.db", db, keys)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return account, db


def test_an_undamaged_vault_comes_back_whole(folder, tmp_path, whole):
    keys = keys_of(folder)
    account, db = salvage(folder, tmp_path)
    assert account.complete
    assert account.missing == ()
    assert account.drafts == 1
    db.close()
    assert whole_rows(keys, tmp_path / "new" / "vault.db") == whole
    before, after = (
        connect(path / "vault.db", keys.db_key, read_only=True)
        for path in (folder, tmp_path / "new")
    )
    for table in ("record", "timeline", "device", "ack", "draft", "secret", "erased"):
        columns = "id, heads, conflicted, current" if table == "record" else "*"
        if table in ("timeline", "erased"):
            columns = "id" if table == "timeline" else "change_id"
        query = f"SELECT {columns} FROM {table} ORDER BY 1"  # noqa: S608
        assert before.execute(query).fetchall() == after.execute(query).fetchall(), table
    undone = "SELECT id FROM change WHERE aside=1"
    assert before.execute(undone).fetchall() == after.execute(undone).fetchall()
    before.close()
    after.close()


@pytest.mark.parametrize("seed", range(4))
def test_what_is_lost_is_exactly_what_lies_on_damaged_pages(folder, tmp_path, whole, leaves, seed):
    keys = keys_of(folder)
    chance = random.Random(seed)
    pages = [*leaves["body"], *leaves["change"]]
    assert len(pages) > 20
    before = numbered(keys, folder)
    damage(folder / "vault.db", chance.sample(pages, chance.randint(3, 10)))
    left = {before[k] for k in readable_alone(keys, len(whole))}
    account, db = salvage(folder, tmp_path)
    back = {key.hex() for (key,) in db.execute("SELECT id FROM change")}
    db.close()
    emptied = {key for key, (_, body) in whole.items() if body is None}
    assert left <= back <= left | emptied  # what was erased needs no words to come back
    assert account.lost == len(whole) - len(back) > 0
    assert account.unplaced == 0
    assert sum(one.count for one in account.missing) == account.lost


def numbered(keys, folder):
    """Return the ids of changes by local key, from the index over them."""
    file = DamagedFile(folder / "vault.db", keys.db_key)
    rows = file.whole("SELECT k, id FROM change INDEXED BY sqlite_autoindex_change_1")
    file.close()
    return {k: key.hex() for k, key in rows}


def test_the_list_says_whose_numbers_are_missing_and_who_holds_them(
    folder, tmp_path, whole, leaves
):
    keys = keys_of(folder)
    file = DamagedFile(folder / "vault.db", keys.db_key)
    wanted = {
        k: (author, n)
        for k, author, n in file.whole("SELECT k, author_k, n FROM change ORDER BY k")
    }
    file.close()
    pages = leaves["body"]
    damage(folder / "vault.db", [pages[2], pages[-4]])
    left = readable_alone(keys, len(whole))
    account, db = salvage(folder, tmp_path)
    gone = {wanted[k] for k in wanted if k not in left}
    authors = dict(db.execute("SELECT lower(hex(key)), k FROM author").fetchall())
    told = {
        (authors[one.author], n) for one in account.missing for n in range(one.first, one.last + 1)
    }
    assert told == gone
    assert {one.binder for one in account.missing} == {ID["binder"]}
    by = {one.name for one in account.missing}
    assert by == {"Mira", "Tomas Lund"}
    for one in account.missing:
        assert one.own == (one.name == "Mira")
        assert one.sure == (("Tomas Lund",) if one.own and one.last <= 113 else ())
        assert "Tomas Lund" in (*one.sure, *one.perhaps)
        assert "Anke Vos" not in (*one.sure, *one.perhaps)
    db.close()


def test_a_backup_fills_what_is_missing_and_the_damaged_file_adds_what_is_newer(
    kept, tmp_path, whole, leaves
):
    folder = copy_of(kept, tmp_path / "vault")
    keys = keys_of(folder)
    backup = connect(folder / "vault.db", keys.db_key)
    (tmp_path / "new").mkdir()
    backup.execute("VACUUM INTO ?", (str(tmp_path / "new" / "vault.db"),))
    backup.close()
    older = connect(tmp_path / "new" / "vault.db", keys.db_key)
    older.execute("PRAGMA foreign_keys=OFF")
    last = older.execute("SELECT max(k) - 20 FROM change").fetchone()[0]
    for table, key in (("body", "change_k"), ("change", "k")):
        older.execute(f"DELETE FROM {table} WHERE {key}>?", (last,))  # noqa: S608
    older.execute("PRAGMA foreign_keys=ON")
    pages = leaves["body"]
    damage(folder / "vault.db", pages[1:4])
    account = replay(folder / "vault.db", older, keys)
    older.close()
    assert account.complete
    assert account.lost == 0
    assert whole_rows(keys, tmp_path / "new" / "vault.db").keys() == whole.keys()


def test_every_page_damaged_in_turn_brings_back_all_the_others_hold(folder, tmp_path, whole):
    keys = keys_of(folder)
    path = folder / "vault.db"
    sound = path.read_bytes()
    schema = 0
    for page in range(2, page_count(path) + 1, 3):
        damage(path, [page])
        db = fresh(tmp_path / f"new{page}", keys)
        account = replay(path, db, keys)
        changes = {key.hex() for (key,) in db.execute("SELECT id FROM change")}
        db.close()
        assert changes <= whole.keys()
        assert account.lost == len(whole) - len(changes), page
        assert account.unplaced + sum(one.count for one in account.missing) == account.lost
        schema += not changes
        path.write_bytes(sound)
    assert schema <= 8  # where the list of tables itself, or the top of the log, is damaged


def test_what_was_altered_under_a_good_seal_is_left_out_and_listed(folder, tmp_path):
    keys = keys_of(folder)
    db = connect(folder / "vault.db", keys.db_key)
    db.execute("UPDATE body SET data=CAST(replace(data, 'Mira 7.', 'Mira 8.') AS BLOB)")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    account, db = salvage(folder, tmp_path)
    assert account.lost == 1
    assert [one.count for one in account.missing] == [1]
    said = [text for (text,) in db.execute("SELECT current FROM record")]
    assert not any("Mira 8." in text and "Mira 7." in text for text in said)
    db.close()


def test_what_was_erased_stays_erased_and_is_not_called_missing(folder, tmp_path):
    account, db = salvage(folder, tmp_path)
    words = db.execute("SELECT current FROM record WHERE id=?", (bytes.fromhex(ID["m5"]),))
    assert "Mira 5." not in words.fetchone()[0]
    assert not account.missing
    db.close()


def test_what_comes_back_later_leaves_the_list(folder, tmp_path, whole, leaves):
    damage(folder / "vault.db", leaves["body"][2:4])
    account, db = salvage(folder, tmp_path)
    assert still_missing(db, account.missing) == account.missing
    one = account.missing[0]
    placed = "SELECT k FROM binder WHERE id=?"
    binder_k = db.execute(placed, (bytes.fromhex(one.binder),)).fetchone()[0]
    author_k = db.execute(
        "SELECT k FROM author WHERE key=? AND epoch=?", (bytes.fromhex(one.author), one.epoch)
    ).fetchone()[0]
    db.execute(
        "INSERT INTO change (id, binder_k, author_k, n, record_k, kind, hlc, header, sig)"
        " VALUES (?, ?, ?, ?, 1, 'set', 1, x'', x'')",
        (bytes(16), binder_k, author_k, one.first),
    )
    left = still_missing(db, account.missing)
    assert sum(each.count for each in left) == sum(each.count for each in account.missing) - 1
    db.close()


def test_the_account_is_kept_and_read_again(folder, tmp_path, leaves):
    damage(folder / "vault.db", leaves["body"][:3])
    account, db = salvage(folder, tmp_path)
    assert read_salvaged(get_meta(db, "salvage")) == account
    db.close()


@pytest.mark.parametrize("text", ["", "x", "{}", "[]", '{"missing":[{}]}', '{"missing":7}'])
def test_an_account_that_cannot_be_read_is_none(text):
    assert read_salvaged(text) is None
