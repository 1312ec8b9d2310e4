"""Follows every scripted way back: it ends with everything there, or with an exact list.

Forgotten passphrases, lost slots, vault files and anchors, damaged pages, and a migration that is
killed at each of its points.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.faults.kill_works import Migration
from tests.faults.killing import IN_MEMORY, Killing, Until
from tests.faults.recovering import PATHS, made
from tests.faults.soak_kit import Row, timed

FEW = 6  # points of a migration


def rows(full):
    with tempfile.TemporaryDirectory(prefix="liaise-recovery-", dir=IN_MEMORY) as root:
        folder = made(Path(root))
        for follow in PATHS:
            place = Path(root) / follow.__name__
            place.mkdir()
            with timed(Row("")) as row:
                path = follow(folder, place, full)
            row.work, row.tried, row.lost = path.name, path.tried, len(path.lost)
            if path.missing:
                row.remark = f"{path.missing} changes did not come back, and are told exactly"
            for what in path.lost:
                row.note(what)
            yield row
    yield _interrupted_migration(full)


def _interrupted_migration(full):
    """Kill a migration at each file that it touches and at each statement."""
    with tempfile.TemporaryDirectory(prefix="liaise-migration-", dir=IN_MEMORY) as root:
        row = Row("interrupted migration")
        with timed(row):
            killing = Killing(Migration(), Path(root), 1)
            points = killing.count_points()
            for point in range(1, points + 1, 1 if full else points // FEW):
                killing.kill_once(Until(killing.work, point))
        tally = killing.tally
    row.tried, row.lost, row.broken = tally.kills, len(tally.lost), len(tally.partial)
    row.remark = f"{tally.kills} of {points} points"
    for what in (*tally.lost, *tally.partial):
        row.note(what)
    return row
