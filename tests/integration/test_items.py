"""Lists of records that stand by themselves: in order, page by page, made again the same."""

from __future__ import annotations

import pytest

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.storage.projections import items, rebuild
from tests.projection_kit import Tables, ident


@pytest.fixture
def tables():
    tables = Tables()
    tables.case("nadia")
    tables.binder("journal", "journal", "mira")
    tables.binder("library", "library")
    return tables


def goals(tables):
    for name, until in (("late", "2026-06-01"), ("none", ""), ("soon", "2026-04-01")):
        fields = {"case": ident("nadia"), "wording": name, "until": until, "state": "OPEN"}
        tables.add("plan_goal", name, "nadia/binder", **fields)


def words(found, field="wording"):
    return [getattr(item.record, field) for item in found]


def test_the_earliest_day_can_come_first_and_what_has_none_last(tables):
    goals(tables)
    wanted = ItemFilter("plan_goal", owner=ident("nadia"), earliest_first=True)
    assert words(tables.reader.items(wanted)) == ["soon", "late", "none"]


def test_a_list_goes_on_after_its_last_row(tables):
    for hour in range(7):
        at = f"2026-03-09T1{hour}:00:00+01:00"
        tables.add("contact", f"c{hour}", "journal", at=at, place=str(hour))
    seen, last = [], None
    while page := tables.reader.items(ItemFilter("contact"), last, 3):
        seen += words(page, "place")
        last = page[-1]
    assert seen == list("6543210")


def test_names_come_in_their_order_whatever_their_case(tables):
    for name in ("youth club", "Advice", "clinic"):
        tables.add("message", name, "library", title=name)
    assert words(tables.reader.items(ItemFilter("message")), "title") == [
        "Advice", "clinic", "youth club",
    ]  # fmt: skip


def test_what_is_over_can_be_left_out(tables):
    goals(tables)
    tables.add("plan_goal", "soon", "nadia/binder", state="REACHED")
    found = tables.reader.items(ItemFilter("plan_goal", open_only=True))
    assert sorted(words(found)) == ["late", "none"]


def test_what_belongs_together_is_found_together(tables):
    tables.add("round", "evening", "journal", at="2026-03-09T17:00:00+01:00")
    tables.add("contact", "with", "journal", round=ident("evening"), place="quay")
    tables.add("contact", "without", "journal", place="park")
    found = tables.reader.items(ItemFilter("contact", parent=ident("evening")))
    assert words(found, "place") == ["quay"]


def test_an_erased_record_has_no_words_in_its_list(tables):
    goals(tables)
    changes = [change.id for change in tables.log.changes_of(ident("soon"))]
    tables.log.erase(changes, record=ident("soon"), ground="asked")
    found = {item.id: item for item in tables.reader.items(ItemFilter("plan_goal"))}
    assert found[ident("soon")].erased
    assert found[ident("soon")].record.wording == ""


def test_lists_made_again_are_the_same(tables):
    goals(tables)
    query = "SELECT id, type, owner, parent, sort, open FROM item_row ORDER BY k"
    before = tables.db.execute(query).fetchall()
    rebuild(tables.db)
    assert tables.db.execute(query).fetchall() == before != []


def test_every_rule_names_fields_that_its_type_has():
    for type_, rule in items.RULES.items():
        known = RECORD_TYPES[type_].__dataclass_fields__
        for name in (rule.sort, rule.parent, rule.state):
            assert not name or name in known, (type_, name)
