"""Pages cost the same wherever they are: every query goes by an index and sorts nothing."""

from __future__ import annotations

import re

import pytest

from liaise_desktop.application.listings import CaseFilter
from tests.projection_kit import MIRA, TOMAS, Tables, ident

# These grow with the vault; authors, devices and drafts stay few.
GROWING = ["case_row", "person_row", "timeline", "part", "tick_row", "task", "mediation_row", "conflict", "place", "search_doc", "record", "change", "body", "binder", "transfer", "transfer_case"]  # fmt: skip
SCAN = re.compile(r"^SCAN (\w+)(?! VIRTUAL)")
IN_ORDER = (
    "SCAN transfer USING INDEX transfer_at"  # from its newest end, and no further than a limit
)


@pytest.fixture(scope="module")
def tables():
    made = Tables()
    for name in ("a", "b", "c"):
        made.case(name, review_on="2026-04-01", standin=TOMAS, district="RIVERSIDE")
        for number in range(4):
            made.note(name, f"{name}{number}", "Oostkaai", next_what="Call", place="Café Sluis")
        made.add("comment", f"{name}/c", f"{name}/binder", target=ident(f"{name}1"), text="Well")
        made.add("statement", f"{name}/s", f"{name}/binder", case=ident(name), text="Well")
        made.mediation(f"{name}/m", title="Oostkaai stairs", case=ident(name))
        made.part("session", f"{name}/m/s", f"{name}/m", number=1, on="2026-03-06")
    return made


def traced(tables, read):
    """The statements that *read* runs, and their plans."""
    seen = []
    tables.db.set_trace_callback(seen.append)
    try:
        read(tables.reader)
    finally:
        tables.db.set_trace_callback(None)
    assert seen
    ours = [query for query in seen if "SELECT" in query and not query.startswith("--")]
    return {query: tables.plan(query) for query in ours}


def aliases(query):
    """The tables that a query names, by alias."""
    pairs = re.findall(
        r"(?:FROM|JOIN)\s+(\w+)(?:\s+(?!WHERE|JOIN|ON|ORDER|LEFT|CROSS)(\w+))?", query
    )
    return {alias or table: table for table, alias in pairs}


def scanned(plans):
    """Queries that read a growing table from end to end."""
    return [
        (query, line)
        for query, plan in plans.items()
        for line in plan
        if (found := SCAN.match(line))
        and aliases(query).get(found[1]) in GROWING
        and not (line == IN_ORDER and "LIMIT" in query)
    ]


PAGES = {
    "cases": lambda reader: reader.case_page(CaseFilter(), None, 2),
    "more cases": lambda reader: reader.case_page(
        CaseFilter(), reader.case_page(CaseFilter(), None, 1)[0], 2
    ),
    "filtered cases": lambda reader: reader.case_page(
        CaseFilter("", True, MIRA, "RIVERSIDE", "2026-05-01"), None, 2
    ),
    "timeline": lambda reader: reader.timeline(ident("a"), None, 2),
    "more of the timeline": lambda reader: reader.timeline(
        ident("a"), reader.timeline(ident("a"), None, 1)[0], 2
    ),
    "mediations": lambda reader: reader.mediation_page(None, 2),
    "more mediations": lambda reader: reader.mediation_page(reader.mediation_page(None, 1)[0], 2),
    "hand-overs": lambda reader: reader.transfers(),
    "search": lambda reader: reader.search("oost"),
    "case page": lambda reader: reader.case_detail(ident("a")),
    "count": lambda reader: reader.case_count(CaseFilter(open_only=True)),
}
# These narrow the list to at most some thousand rows, found by their words, before they sort them.
NARROWED = {
    "cases with words": lambda reader: reader.case_page(CaseFilter("oost", True), None, 2),
    "cases with a draft": lambda reader: reader.case_page(CaseFilter(with_draft=True), None, 2),
    "mediations with words": lambda reader: reader.mediation_page(None, 2, "oost"),
}
DETAILS = {
    "mediation page": lambda reader: reader.mediation_detail(ident("a/m")),
    "history": lambda reader: reader.history(ident("a1")),
    "state": lambda reader: reader.state(ident("a1")),
}


@pytest.mark.parametrize("name", [*PAGES, *NARROWED, *DETAILS])
def test_no_growing_table_is_read_through(tables, name):
    assert scanned(traced(tables, (PAGES | NARROWED | DETAILS)[name])) == []


@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_sorted_after_it_was_read(tables, name):
    plans = traced(tables, PAGES[name])
    sorts = [
        (query, line) for query, plan in plans.items() for line in plan if "TEMP B-TREE" in line
    ]
    assert [found for found in sorts if "FROM device" not in found[0]] == []


def test_the_check_finds_a_table_that_is_read_through(tables):
    query = "SELECT t.id FROM timeline t WHERE t.place = 'Café Sluis' ORDER BY t.place"
    assert scanned({query: tables.plan(query)}) == [(query, "SCAN t")]


def test_counting_reads_no_further_than_its_cap(tables):
    assert tables.reader.case_count(CaseFilter(), cap=2) == 2
    queries = traced(tables, lambda reader: reader.case_count(CaseFilter(), cap=2))
    assert [query for query in queries if "LIMIT 2)" in query] == list(queries)
