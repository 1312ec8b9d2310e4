"""What is shown is what was signed, or it is not shown."""

from __future__ import annotations

import pytest

from liaise_desktop.domain.errors import RecordAlteredError
from tests.projection_kit import MIRA, PaperSigner, Tables, ident

pytestmark = pytest.mark.logs_expected


@pytest.fixture
def tables():
    made = Tables()
    made.device(made.signer, MIRA, "Mira K.")
    made.device(PaperSigner("anke"), "anke@maarhaven.example", "Anke V.", "supervisor")
    made.case("a")
    for number in range(4):
        made.note("a", f"n{number}", f"Words {number}.", at=f"2026-03-0{number + 1}T10:00:00+01:00")
    made.add("note", "n1", "a/binder", reading="Corrected.")
    made.add("comment", "c", "a/binder", target=ident("n2"), text="A word on it.", written_at="")
    made.add("statement", "s", "a/binder", case=ident("a"), kind="STRENGTH", text="She sings.")
    made.mediation("m")
    made.part("point", "p", "m", text="Call on Thursday.", order=1)
    return made


def entries(tables):
    return {one.id: one for one in tables.reader.timeline(ident("a"), None, 50)}


def body_of(tables, name, number=0):
    rows = tables.db.execute(
        "SELECT k FROM change WHERE record_k=? ORDER BY k", (tables.key(name),)
    ).fetchall()
    return rows[number][0]


def alter_body(tables, name, old, new, number=0):
    tables.db.execute(
        "UPDATE body SET data=CAST(replace(data, ?, ?) AS BLOB) WHERE change_k=?",
        (old, new, body_of(tables, name, number)),
    )


def alter_shown(tables, name, old, new):
    made = tables.db.execute(
        "UPDATE record SET current=replace(current, ?, ?) WHERE k=?", (old, new, tables.key(name))
    )
    assert made.rowcount == 1


def test_what_was_signed_is_shown(tables, caplog):
    assert not any(one.altered for one in entries(tables).values())
    assert tables.reader.case_detail(ident("a")).altered == 0
    assert tables.reader.mediation_detail(ident("m")).altered == 0
    assert not any(one.altered for one in tables.reader.history(ident("n1")))
    assert tables.reader.state(ident("n0")) is not None
    assert not caplog.records


@pytest.mark.parametrize("alter", [alter_body, alter_shown])
def test_a_note_that_is_not_what_was_signed_gives_no_word(tables, caplog, alter):
    alter(tables, "n0", "Words 0.", "Lies 00.")
    found = entries(tables)
    assert found[ident("n0")].altered
    assert found[ident("n0")].note is None
    assert sum(one.altered for one in found.values()) == 1
    assert [record.getMessage() for record in caplog.records] == ["record-altered"]
    with pytest.raises(RecordAlteredError):
        tables.reader.state(ident("n0"))


def test_an_older_correction_put_back_is_noticed(tables):
    k = tables.key("n1")
    first = body_of(tables, "n1")
    header, said = tables.db.execute(
        "SELECT header, data FROM change JOIN body ON change_k=k WHERE k=?", (first,)
    ).fetchone()
    names = [name for name in ("case", "at", "observed", "written_by") if name.encode() in header]
    change = tables.db.execute("SELECT lower(hex(id)) FROM change WHERE k=?", (first,)).fetchone()[0]
    heads = "{" + ",".join(f'"{name}":["{change}"]' for name in sorted(names)) + "}"
    current = said[len(b'{"fields":') : -len(',"salt":"0123456789abcdef0123456789abcdef"}')].decode()
    tables.db.execute("UPDATE record SET heads=?, current=? WHERE k=?", (heads, current, k))
    assert entries(tables)[ident("n1")].altered


def test_a_version_that_was_altered_gives_no_word_in_the_history(tables):
    alter_body(tables, "n1", "Words 1.", "Lies 11.")
    newest, oldest = tables.reader.history(ident("n1"))
    assert (newest.altered, oldest.altered) == (False, True)
    assert oldest.fields == {}


def test_a_change_that_belongs_to_another_record_is_noticed(tables):
    tables.db.execute(
        "UPDATE change SET record_k=? WHERE k=?", (tables.key("n0"), body_of(tables, "n3"))
    )
    assert entries(tables)[ident("n0")].altered


def test_an_altered_comment_takes_its_note_along(tables):
    alter_shown(tables, "c", "A word", "A lie ")
    assert entries(tables)[ident("n2")].altered


def test_what_was_erased_is_no_alteration(tables):
    change = tables.log.changes_of(ident("n0"))[0].id
    tables.log.erase([change], record=ident("n0"), ground="RETENTION")
    found = entries(tables)[ident("n0")]
    assert found.erased
    assert not found.altered


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [("s", "She sings.", "She lies. "), ("a/person", "Nadia B.", "Anna B. "), ("a", "OPEN", "SHUT")],
)
def test_a_part_of_a_case_that_was_altered_is_left_out_and_counted(tables, name, old, new):
    alter_shown(tables, name, old, new)
    found = tables.reader.case_detail(ident("a"))
    assert found.altered == 1
    assert new not in repr(found)


@pytest.mark.parametrize(
    ("name", "old", "new"), [("p", "Thursday", "Saturday"), ("m", "REQUESTED", "SETTLED")]
)
def test_a_part_of_a_mediation_that_was_altered_is_left_out_and_counted(tables, name, old, new):
    alter_shown(tables, name, old, new)
    found = tables.reader.mediation_detail(ident("m"))
    assert found.altered == 1
    assert new not in repr(found)
