"""What the health panel says, and whether a laptop may be handed in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from liaise_desktop.application.checks import CheckState
from liaise_desktop.application.health import (
    BAD,
    GOOD,
    LOOK,
    OPEN,
    Backups,
    HandedOver,
    Health,
    hand_in,
    rows,
    safe_to_hand_in,
)
from liaise_desktop.gui.views.health_words import row_words, state_words

NOW = datetime(2026, 11, 23, 19, 0, tzinfo=UTC)
YESTERDAY = (NOW - timedelta(days=1)).isoformat()
LONG_AGO = (NOW - timedelta(days=500)).isoformat()
SOUND = CheckState("done", 0, YESTERDAY, 90, YESTERDAY, checked=90)
WELL = Health(
    check=SOUND,
    anchor="fits",
    handed_over=HandedOver(YESTERDAY, "Tomas Lund"),
    backups=Backups(YESTERDAY, places=("Blue stick",)),
    sheet_made=LONG_AGO,
    sheet_rehearsed=YESTERDAY,
    free=10**10,
    encrypted=True,
    version="1",
    city="Maarhaven",
    pack_version=3,
)


def found(health):
    return {row.key: row.state for row in rows(health, NOW)}


def test_a_laptop_that_is_well_is_in_order_in_every_row():
    assert set(found(WELL).values()) == {GOOD}


@pytest.mark.parametrize(
    ("change", "key", "state"),
    [
        ({"check": CheckState()}, "never-checked", LOOK),
        ({"check": CheckState()}, "file", OPEN),
        ({"check": replace(SOUND, phase="changes", last=YESTERDAY)}, "checking", LOOK),
        ({"check": replace(SOUND, begun=LONG_AGO)}, "checked", LOOK),
        ({"check": replace(SOUND, pages=2)}, "file-damaged", BAD),
        ({"check": replace(SOUND, tables=1)}, "file-damaged", BAD),
        ({"check": replace(SOUND, changes=1)}, "log-broken", BAD),
        ({"check": replace(SOUND, missing=1)}, "log-broken", BAD),
        ({"check": replace(SOUND, records=1)}, "log-stale", BAD),
        ({"check": replace(SOUND, records=1)}, "never-checked", BAD),
        ({"missing": 4}, "log-missing", LOOK),
        ({"anchor": "behind"}, "anchor-behind", BAD),
        ({"anchor": "missing"}, "anchor-missing", LOOK),
        ({"anchor": "damaged"}, "anchor-damaged", LOOK),
        ({"backups": Backups()}, "backup-never", BAD),
        ({"backups": Backups(YESTERDAY, YESTERDAY)}, "backup-failed", BAD),
        ({"backups": Backups(LONG_AGO)}, "backup", LOOK),
        ({"handed_over": HandedOver()}, "over-never", OPEN),
        ({"handed_over": HandedOver(waiting=3)}, "over-never", LOOK),
        ({"handed_over": HandedOver(YESTERDAY, "T", 3)}, "over-waiting", GOOD),
        ({"handed_over": HandedOver(LONG_AGO, "T", 3)}, "over-waiting", LOOK),
        ({"sheet_rehearsed": ""}, "sheet-made", LOOK),
        ({"sheet_made": "", "sheet_rehearsed": ""}, "sheet-never", LOOK),
        ({"network": "nfs"}, "network", BAD),
        ({"cloud": "Dropbox"}, "cloud", BAD),
        ({"free": 1000}, "free", BAD),
        ({"encrypted": False}, "disk-unknown", OPEN),
    ],
)
def test_each_trouble_shows_in_its_row(change, key, state):
    assert found(replace(WELL, **change))[key] == state


def every_row():
    troubles = [
        WELL,
        replace(WELL, check=CheckState()),
        replace(WELL, check=replace(SOUND, pages=2, changes=1), anchor="behind", cloud="Dropbox"),
        replace(WELL, check=replace(SOUND, records=2), anchor="missing", network="nfs"),
        replace(WELL, check=replace(SOUND, phase="pages"), anchor="damaged", missing=3),
        replace(WELL, backups=Backups(), handed_over=HandedOver(waiting=1, sealed=2), drafts=1),
        replace(WELL, backups=Backups("", YESTERDAY), handed_over=HandedOver(sealed=1)),
        replace(WELL, handed_over=HandedOver(YESTERDAY, "T", 1, 2), sheet_rehearsed=""),
        replace(WELL, handed_over=HandedOver(), sheet_rehearsed="", sheet_made=""),
    ]
    for health in troubles:
        yield from rows(replace(health, encrypted=health is WELL), NOW)
        yield from hand_in(health)


def test_every_row_has_words_and_fills_all_its_places():
    for row in every_row():
        title, sentence = row_words(row)
        assert title
        assert sentence
        assert "{" not in sentence, row
        assert state_words(row.state)[0]


def test_a_laptop_with_everything_handed_over_is_safe_to_hand_in():
    steps = hand_in(WELL)
    assert safe_to_hand_in(steps)
    assert {row.key for row in steps} == {"in-waiting", "in-drafts", "in-vault", "in-sticks"}
    assert next(row.facts for row in steps if row.key == "in-sticks")["places"] == ("Blue stick",)


@pytest.mark.parametrize(
    "change",
    [
        {"handed_over": HandedOver(YESTERDAY, "T", 1)},
        {"handed_over": HandedOver(waiting=1)},
        {"drafts": 1},
        {"check": replace(SOUND, pages=1)},
        {"handed_over": HandedOver(YESTERDAY, "T", 0, 2), "backups": Backups(YESTERDAY)},
    ],
)
def test_whatever_would_be_lost_stands_in_the_way(change):
    assert not safe_to_hand_in(hand_in(replace(WELL, **change)))


def test_sealed_notes_with_a_backup_elsewhere_are_named_but_no_obstacle():
    steps = hand_in(replace(WELL, handed_over=HandedOver(YESTERDAY, "T", 0, 2)))
    assert {"in-sealed": LOOK}.items() <= {row.key: row.state for row in steps}.items()
    assert safe_to_hand_in(steps)
