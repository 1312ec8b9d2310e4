"""The search index is compared with its documents: what is old or gone in it is noticed."""

from __future__ import annotations

import random
from contextlib import contextmanager, suppress

import pytest
import sqlcipher3

from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.storage.database import connect
from liaise_desktop.storage.index_check import finds_all, words_of
from liaise_desktop.storage.projections.documents import NOTE, Document
from liaise_desktop.storage.projections.search_index import (
    erase_from_index,
    merge_index,
    put_document,
)
from tests.faults.altering import INDEXES, PAGE, Place

PARTS = ("data", "idx", "config")
STEPS = 40
BEGINNINGS = ("wa", "wä", "ri", "schul", "ö", "x")


@pytest.fixture(scope="module")
def grown(tmp_path_factory):
    """A vault whose index was merged in between, so that it has rows of the same numbers again."""
    made = Place(tmp_path_factory.mktemp("index"))
    for copy in ("old", "new"):
        made.work(9)
        with writing(made) as db:
            merge(db)
        made.work(5)
        setattr(made, copy, made.path.read_bytes())
        setattr(made, f"{copy}_rows", rows_of(made))
    return made


@pytest.fixture
def place(grown):
    yield grown
    grown.path.write_bytes(grown.new)


@contextmanager
def writing(place):
    db = connect(place.path, place.db_key)
    try:
        yield db
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        db.close()


@contextmanager
def reading(place):
    db = connect(place.path, place.db_key, read_only=True)
    try:
        yield db
    finally:
        db.close()


def merge(db):
    more = merge_index(db, begin=True)
    while more:
        more = merge_index(db)


def tables():
    return [f"{index}_{part}" for index in INDEXES for part in PARTS]


def rows_of(place):
    with reading(place) as db:
        return {table: db.execute(f"SELECT * FROM {table}").fetchall() for table in tables()}  # noqa: S608


def notices(place):
    with suppress(LiaiseError, sqlcipher3.DatabaseError), reading(place) as db:
        return not finds_all(db)
    return True


def finds(place):
    """Return what every word and every beginning of one finds, None where that is refused."""
    with suppress(LiaiseError, sqlcipher3.DatabaseError):
        found = place.rows()
        return [found[index] for index in INDEXES]
    return None


def test_an_index_as_it_was_written_finds_everything_and_is_left_alone(place):
    assert not notices(place)
    assert place.path.read_bytes() == place.new


def test_every_page_from_an_older_copy_that_changes_what_is_found_is_noticed(place):
    whole, changed = finds(place), 0
    for start in range(0, len(place.old), PAGE):
        page = slice(start, start + PAGE)
        if place.old[page] != place.new[page]:
            place.path.write_bytes(place.new[:start] + place.old[page] + place.new[page.stop :])
            if finds(place) != whole:
                changed += 1
                assert notices(place), start // PAGE + 1
    assert changed > 0


def key_of(table, row):
    """Return the columns of a row that no other row has, and their values."""
    if table.endswith("idx"):
        return "segid=? AND term=?", row[:2]
    return "id=?" if table.endswith("data") else "k=?", row[:1]


def put_back(db, place, table, row):
    where, key = key_of(table, row)
    for older in place.old_rows[table]:
        if key_of(table, older) == (where, key) and older != row:
            marks = ",".join("?" * len(row))
            db.execute(f"REPLACE INTO {table} VALUES ({marks})", older)  # noqa: S608
            return True
    return False


def take_away(db, _, table, row):
    where, key = key_of(table, row)
    return db.execute(f"DELETE FROM {table} WHERE {where}", key).rowcount == 1  # noqa: S608


@pytest.mark.parametrize("alter", [put_back, take_away])
def test_every_row_that_changes_what_is_found_is_noticed(place, alter):
    whole, changed = finds(place), set()
    for table, rows in place.new_rows.items():
        for row in rows:
            with writing(place) as db:
                done = alter(db, place, table, row)
            if done and finds(place) != whole:
                assert notices(place), (table, row[0])
                changed.add(table)
            place.path.write_bytes(place.new)
    assert "search_note_data" in changed


def some_words(draw):
    return " ".join(f"{draw.choice(BEGINNINGS)}{draw.randrange(400)}" for _ in range(60))


def work_on(db, draw):
    """Put documents in, change and erase some, and merge a little, by chance."""
    for _ in range(draw.randrange(12)):
        record = draw.randrange(1, 40)
        put_document(db, record, Document(NOTE, record, None, "", some_words(draw)))
    if draw.random() < 0.3:
        erase_from_index(db, [draw.randrange(1, 40) for _ in range(2)])
    merge_index(db, pages=draw.randrange(1, 6), begin=draw.random() < 0.2)


def words_in_leaves(db, index):
    found = db.execute(f"SELECT block FROM {index}_data WHERE id>10").fetchall()  # noqa: S608
    return {word for (leaf,) in found for word in words_of(leaf)}


def make_anew(db):
    db.execute("DELETE FROM search_doc WHERE record_k<0 OR title<>''")  # of the other index
    db.execute("INSERT INTO search_note(search_note) VALUES('rebuild')")


@pytest.mark.parametrize("seed", range(3))
def test_whatever_was_put_in_changed_merged_and_erased_no_word_is_lost_or_left(place, seed):
    draw, segments = random.Random(seed), 0
    for step in range(STEPS):
        with writing(place) as db:
            db.execute("BEGIN")
            work_on(db, draw)
            db.execute("COMMIT")
            counted = db.execute("SELECT count(DISTINCT segid) FROM search_note_idx").fetchone()
            segments = max(segments, *counted)
        assert not notices(place), step
    assert segments > 3
    with writing(place) as db:
        merge(db)
        words = words_in_leaves(db, "search_note")
        make_anew(db)
        assert words == words_in_leaves(db, "search_note")


def test_leaves_of_beginnings_from_an_older_copy_are_noticed(place):
    """Where the segment has the number that another had before, its leaves fit each other."""
    draw, copies = random.Random(4), []
    for _ in range(4):
        with writing(place) as db:
            db.execute("BEGIN")
            for record in range(1, 30):
                put_document(db, record, Document(NOTE, record, None, "", some_words(draw)))
            db.execute("COMMIT")
            merge(db)
            copies.append(dict(db.execute("SELECT id, block FROM search_note_data WHERE id>10")))
    _, first, _, last = copies
    whole, new, alone = finds(place), place.path.read_bytes(), 0
    for key in [key for key in last if first.get(key, last[key]) != last[key]]:
        with writing(place) as db:
            db.execute("UPDATE search_note_data SET block=? WHERE id=?", (first[key], key))
        if finds(place) != whole:
            assert notices(place), key
            # The digit before a word names its index; whole words stand in the first.
            alone += all(word[:1] != b"0" for word in words_of(first[key]))
        place.path.write_bytes(new)
    assert alone > 0


def test_looking_at_the_index_can_be_stopped(place):
    with reading(place) as db:
        db.set_progress_handler(lambda: 1, 100)
        with pytest.raises(sqlcipher3.OperationalError, match="interrupted"):
            finds_all(db)
