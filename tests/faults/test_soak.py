"""The long soaks: one command, a table, and a bad end where anything was lost."""

from __future__ import annotations

import json

import pytest

from tests.faults import soak
from tests.faults.soak_kit import Row, line


def test_every_soak_says_what_it_does_and_gives_rows():
    for name in soak.soaks():
        assert soak.promise(name).endswith(".")


def test_a_row_tells_what_was_tried_and_lost():
    row = Row("edit", tried=20_000, lost=0, broken=1, seconds=61.26, remark="seed 1")
    assert line("power", row) == "| power | edit | 20,000 | 0 | 1 | 61.3 | seed 1 |"


@pytest.mark.parametrize(
    ("row", "clean"),
    [
        (Row("edit", tried=3), True),
        (Row("edit"), False),
        (Row("edit", tried=3, lost=1), False),
        (Row("edit", tried=3, broken=1), False),
    ],
)
def test_only_what_was_tried_and_lost_nothing_is_clean(row, clean):
    assert row.clean is clean


def test_without_a_name_the_soaks_are_listed(capsys, tmp_path):
    assert soak.main([]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [text.split()[0] for text in listed] == soak.soaks()


def test_rows_are_written_as_json_for_whoever_keeps_figures():
    from tests.faults.soak_kit import as_json

    (said,) = json.loads(as_json([("power", Row("edit", tried=2, ills=("state 1",)))]))
    assert (said["soak"], said["work"], said["tried"], said["ills"]) == (
        "power",
        "edit",
        2,
        ["state 1"],
    )
