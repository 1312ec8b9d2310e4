"""Cuts the power at every operation of a work and opens the vault in the states the disk may be in."""

from __future__ import annotations

import os

from tests.faults.power_kit import replay
from tests.faults.power_works import WORKS

BUDGETS = {"edit": 20_000}
FULL, QUICK = 5_000, 200


def rows(full):
    """Yield one row for each work; ``LIAISE_STATES`` sets the number of states instead."""
    for name in WORKS:
        budget = int(os.environ.get("LIAISE_STATES", "0"))
        yield replay(name, budget or (BUDGETS.get(name, FULL) if full else QUICK))
