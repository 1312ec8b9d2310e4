"""Counts the calls of a work that reach the disk, and lets each of them fail."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.faults.disk_shim import ROOT, environment
from tests.faults.power_kit import scratch
from tests.faults.soak_kit import Row

FAULTS = [
    (error, lasting)
    for error in ("ENOSPC", "EIO", "EIO on reading")
    for lasting in ("once", "ever")
]
ALL = 1_000_000


def points(name, faults=FAULTS, most=ALL, seed=1):
    """Yield a row for each fault: a work in which call after call fails, at *most* points."""
    with scratch() as folder:
        words = [
            name,
            str(most),
            str(seed),
            str(folder),
            *(word for one in faults for word in one),
        ]
        command = [sys.executable, "-m", "tests.faults.error_child", *words]
        with subprocess.Popen(
            command, env=environment(), cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as child:
            for (error, lasting), text in zip(faults, child.stdout, strict=True):
                yield as_row(f"{name}, {error} {FORMS[lasting]}", json.loads(text))
        if child.returncode:
            raise RuntimeError(f"{name} ended with {child.returncode}")


FORMS = {"once": "once", "ever": "for ever"}


def as_row(work, said):
    told = ", ".join(f"{code} {count}" for code, count in sorted(said["told"].items()))
    remark = f"{said['calls']} calls; {told}"
    counts = said["tried"], said["lost"], said["broken"], said["seconds"]
    return Row(work, *counts, remark, tuple(said["ills"]))
