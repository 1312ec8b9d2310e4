"""Lets the disk fail at call after call of a work, and looks at what becomes of it.

``python -m tests.faults.error_child WORK POINTS SEED FOLDER ERROR once|ever …`` prints one JSON
object for each fault; it runs with the shim, so it is started by `error_kit.points`.
"""

from __future__ import annotations

import errno
import gc
import json
import logging
import random
import sys
import time
import traceback
import warnings
from pathlib import Path
from typing import NamedTuple

from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.gui.error_texts import SENTENCES
from tests.faults.disk_shim import EVERY_KIND, KINDS, Disk
from tests.faults.error_works import WORKS, fresh
from tests.faults.known_keys import stretched_once

READING = "EIO on reading"
COUNT_ONLY = 1 << 40
TRIES = 2  # while the fault stays, one goes on trying
# What may be said where a disk is full or fails; a vault is not "damaged" by that, nor is a
# passphrase wrong.
FITTING = {"vault-full", "vault-unwritable", "target-full", "target-unwritable", "vault-in-use"}


class Findings:
    def __init__(self):
        self.lost = self.broken = 0
        self.told = {}
        self.ills = []

    def note(self, kind, what, where):
        if kind == "lost":
            self.lost += 1
        if len(self.ills) < 10:
            self.ills.append(f"{kind}: {what} ({where})")


def main(name, points, seed, folder, *faults):
    disk, work, draw = Disk(), WORKS[name], random.Random(int(seed))
    base, root = Path(folder) / "base", Path(folder) / "root"
    base.mkdir()
    with stretched_once():
        work.prepare(base)
        disk.below(root)
        for error, lasting in zip(faults[::2], faults[1::2], strict=True):
            kinds = KINDS["read"] if error == READING else EVERY_KIND - KINDS["read"]
            fault = Fault(kinds, getattr(errno, error.partition(" ")[0]), lasting == "ever")
            calls = count(disk, work, (base, root), kinds)
            began, found, chosen = time.monotonic(), Findings(), range(1, calls + 1)
            if int(points) < calls:
                chosen = sorted(draw.sample(chosen, int(points)))
            for at in chosen:
                one(disk, work, (base, root), (at, fault), found)
            said = {"calls": calls, "tried": len(chosen), **vars(found)}
            print(json.dumps({**said, "seconds": time.monotonic() - began}), flush=True)


class Fault(NamedTuple):
    """What fails: kinds of calls, with an error number, once or from then on."""

    kinds: int
    number: int
    forever: bool

    @property
    def fitting(self):
        """The codes that may be said of it; SQLite takes what cannot be read for damage."""
        return (
            FITTING | {"vault-damaged", "backup-damaged"}
            if self.kinds == KINDS["read"]
            else FITTING
        )


def count(disk, work, folders, kinds):
    steps, look = work.begin(fresh(*folders))
    disk.fault(COUNT_ONLY, errno.EIO, kinds=kinds)
    for _, step in steps:
        step()
    calls, _ = disk.heal()
    ills = list(look())
    assert not ills, ills
    return calls


def one(disk, work, folders, fault, found):
    """Do a work with one fault in it."""
    at, (kinds, number, forever) = fault
    steps, look = work.begin(fresh(*folders))
    where, ills = f"{errno.errorcode[number]} at {at}", []
    disk.fault(at, number, forever=forever, kinds=kinds)
    for name, step in steps:
        for _ in range(TRIES if forever else 1):
            error = attempt(step)
            if error is None:
                break
            ills += judged(error, name, found, fault[1].fitting)
            error = None
        else:
            gc.collect()
            _, call = disk.heal()
            where = f"{where}, {call}"
            error = attempt(step)
            if error is not None:
                ills.append(("broken", f"{name} fails for ever: {told(error)}"))
                error = None
                break
    _, call = disk.heal()
    where = f"{where} {call}, {'for ever' if forever else 'once'}"
    gc.collect()
    try:
        ills += list(look())
    except Exception as error:  # noqa: BLE001 - whatever it is, it should not have been
        ills.append(("broken", f"looking: {told(error)}"))
    found.broken += any(kind != "lost" for kind, _ in ills)
    for kind, what in ills:
        found.note(kind, what, where)


def attempt(step):
    try:
        step()
    except Exception as error:  # noqa: BLE001 - judged by the caller
        return error
    return None


def judged(error, name, found, fitting=FITTING):
    """Return what is wrong with an error; a clear sentence is what it should lead to."""
    code = getattr(error, "code", type(error).__name__)
    found.told[code] = found.told.get(code, 0) + 1
    if not isinstance(error, LiaiseError) or code not in SENTENCES:
        return [("broken", f"{name}: unforeseen {told(error)}")]
    if code not in fitting:
        return [("broken", f"{name}: an unfitting sentence, {told(error)}")]
    return []


def told(error):
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
    return f"{type(error).__name__} {getattr(error, 'facts', error)} at {places}"


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore", ResourceWarning)
    main(*sys.argv[1:])
