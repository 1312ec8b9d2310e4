"""The reader over a real vault: encrypted, on a connection that cannot write."""

from __future__ import annotations

import pytest
import sqlcipher3

from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.storage.projections import mark_seen, rebuild
from liaise_desktop.storage.reader import SqlReader
from tests.projection_kit import ident
from tests.vault_kit import make_vault


@pytest.fixture
def vault(tmp_path):
    made = make_vault(tmp_path / "vault")
    with made.unit() as unit:
        say(unit, "binder", "b", purpose="case", subject=ident("a"), audience=["mira"])
        say(unit, "person", "p", case=ident("a"), pseudonym="Nadia B.")
        say(unit, "case", "a", code="MH-0147", state="OPEN", main_person=ident("p"))
        note(unit, "n1", "Elle habite au troisième étage", place="Tram stop Oostkaai")
    yield made
    made.close()


def say(unit, type_, name, **fields):
    unit.log.add(fields, record=ident(name), binder=ident("b"), type_=type_)


def note(unit, name, text, **fields):
    lines = [{"text": text, "source": "SEEN", "teller": ""}]
    say(unit, "note", name, case=ident("a"), at="2026-03-09T16:20:00Z", observed=lines, **fields)


def test_everything_can_be_read_where_nothing_can_be_written(vault):
    connection = vault.read_connection()
    reader = SqlReader(connection)
    assert [row.code for row in reader.case_page(CaseFilter(text="etage"), None, 5)] == ["MH-0147"]
    assert [entry.id for entry in reader.timeline(ident("a"), None, 5)] == [ident("n1")]
    assert reader.case_detail(ident("a")).person.pseudonym == "Nadia B."
    assert [hit.kind for hit in reader.search("oost").hits] == ["place", "note"]
    assert len(reader.history(ident("n1"))) == 1
    assert reader.state(ident("n1")).value("place") == "Tram stop Oostkaai"
    assert (reader.drafts(), reader.draft("x"), reader.transfers()) == ([], None, [])
    assert reader.last_saved().startswith("2026-03-09T08:00")
    assert not connection.in_transaction
    with pytest.raises(sqlcipher3.OperationalError):
        mark_seen(connection, ident("a"))


def test_a_page_shows_one_moment_while_somebody_writes(vault):
    reader = SqlReader(vault.read_connection())
    with vault.unit() as unit:
        note(unit, "n2", "Unsaved yet")
        assert [entry.id for entry in reader.timeline(ident("a"), None, 5)] == [ident("n1")]
        assert reader.search("unsaved").hits == ()
    assert len(reader.timeline(ident("a"), None, 5)) == 2
    assert [hit.record for hit in reader.search("unsaved").hits] == [ident("n2")]


def test_all_queries_of_one_page_see_the_same_moment(vault):
    connection = vault.read_connection()
    seen = []

    def write_between(statement):
        if "FROM author" in statement and not seen:
            seen.append(statement)
            with vault.unit() as unit:
                say(unit, "comment", "c", case=ident("a"), target=ident("n1"), text="Well")

    connection.set_trace_callback(write_between)
    first = SqlReader(connection).timeline(ident("a"), None, 5)
    connection.set_trace_callback(None)
    assert seen
    assert first[0].comments == ()
    assert len(SqlReader(connection).timeline(ident("a"), None, 5)[0].comments) == 1


def test_what_is_rolled_back_is_neither_listed_nor_found(vault):
    def regret():
        with vault.unit() as unit:
            note(unit, "n2", "Regretted")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        regret()
    reader = SqlReader(vault.read_connection())
    assert len(reader.timeline(ident("a"), None, 5)) == 1
    assert reader.search("regretted").hits == ()


def test_lists_can_be_made_again_in_one_unit_of_work(vault):
    reader = SqlReader(vault.read_connection())
    before = (reader.case_page(CaseFilter(), None, 5), reader.timeline(ident("a"), None, 5))
    with vault.unit() as unit:
        rebuild(unit.db)
    assert (
        reader.case_page(CaseFilter(), None, 5),
        reader.timeline(ident("a"), None, 5),
    ) == before
    assert [hit.record for hit in reader.search("etage").hits] == [ident("n1")]
