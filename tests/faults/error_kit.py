"""Counts the calls of a work that reach the disk, and lets each of them fail."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.faults.disk_shim import ROOT, environment
from tests.faults.power_kit import scratch
from tests.faults.soak_kit import Row, timed

FAULTS = [(error, lasting) for error in ("ENOSPC", "EIO") for lasting in ("once", "ever")]
ALL = 1_000_000


def points(name, error, lasting, most=ALL, seed=1):
    """Return the row of a work in which call after call fails, at *most* points."""
    row = Row(f"{name}, {error} {'once' if lasting == 'once' else 'for ever'}")
    with timed(row), scratch() as folder:
        words = [name, error, lasting, str(most), str(seed), str(folder)]
        command = [sys.executable, "-m", "tests.faults.error_child", *words]
        done = subprocess.run(
            command, env=environment(), cwd=ROOT, check=True, stdout=subprocess.PIPE
        )
    said = json.loads(done.stdout)
    row.tried, row.lost, row.broken = said["tried"], said["lost"], said["broken"]
    row.ills = tuple(said["ills"])
    told = ", ".join(f"{code} {count}" for code, count in sorted(said["told"].items()))
    row.remark = f"{said['calls']} calls; {told}"
    return row
