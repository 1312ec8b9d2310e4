"""Kills -9 over every work on a vault, and looks for what was acknowledged and for half files.

`LIAISE_KILLS` sets how often in total; 1,000 is the number of a release.
"""

from __future__ import annotations

import os

from tests.faults.kill_works import WORKS
from tests.faults.killing import kill
from tests.faults.soak_kit import Row

FEW = len(WORKS)  # at points of the works, so that nothing hangs on chance


def rows(full):
    times = int(os.environ.get("LIAISE_KILLS") or (1000 if full else FEW))
    for tally in kill([work() for work in WORKS.values()], times):
        remark = (
            f"{tally.safe} acknowledged; {tally.kills - tally.by_chance} kills at {tally.points} "
            f"points, {tally.by_chance} by chance"
        )
        lost, partial = len(tally.lost), len(tally.partial)
        row = Row(tally.name, tally.kills, lost, partial, tally.seconds, remark)
        for ill in (*tally.lost, *tally.partial):
            row.note(str(ill))
        yield row
