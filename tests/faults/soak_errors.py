"""Lets the disk be full or fail at every call of a work, once and for ever.

``LIAISE_POINTS`` sets how many points of each work are tried with each fault; the number of all
calls is in the remark.
"""

from __future__ import annotations

import os

from tests.faults.error_kit import ALL, points
from tests.faults.error_works import WORKS

QUICK = 12


def rows(full):
    """Yield one row for each work and fault."""
    most = int(os.environ.get("LIAISE_POINTS", "0")) or (ALL if full else QUICK)
    for name in WORKS:
        yield from points(name, most=most)
