"""Records a work, cuts the power everywhere, and lets the real code open what is left."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

from liaise_desktop.storage.reserve import RESERVE_BYTES
from tests.faults.disk_shim import ROOT, environment
from tests.faults.known_keys import stretched_once
from tests.faults.power_model import RESERVE, SHARED, DiskModel, Recording, snapshot, states
from tests.faults.power_works import EVERY
from tests.faults.soak_kit import Row, timed

MEMORY = Path("/dev/shm")  # noqa: S108 - a disk that needs no waiting


@contextmanager
def scratch():
    """Give a folder in memory where there is one."""
    where = MEMORY if os.access(MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="liaise-power-", dir=where) as folder:
        yield Path(folder)


def record(name, folder, turns=None):
    """Return the recording of a work done below *folder*, as often as *turns* says."""
    root, tape = folder / "root", folder / "tape"
    root.mkdir()
    EVERY[name].prepare(root)
    base = snapshot(root)
    words = [name, str(root), str(tape), str(turns or EVERY[name].turns)]
    command = [sys.executable, "-m", "tests.faults.power_child", *words]
    subprocess.run(command, env=environment(), cwd=ROOT, check=True)
    recording = Recording(root, base, tape)
    complete(recording, root)
    return recording


def complete(recording, root):
    """Assert that nothing escaped the recorder: played to its end it gives what is there."""
    disk = DiskModel(recording)
    for step in recording.steps:
        disk.take(step)
    files = {path: data for path, data in disk.whole().files.items() if not _quiet(path)}
    there = {
        path: data
        for path, (_, data) in snapshot(root).items()
        if data is not None and not _quiet(path)
    }
    assert files.keys() == there.keys()
    assert [path for path in files if files[path] != there[path]] == []


def _quiet(path):
    return path.endswith((RESERVE, SHARED))


def lay_out(state, root, number):
    """Write a state into *root*, anew; sometimes with what a file of shared memory may hold."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    state.lay_out(root)
    for database in root.rglob("vault.db"):
        reserve = database.with_name(RESERVE)
        if number % 50:  # else it is made again, which takes its time
            reserve.write_bytes(b"")
            os.truncate(reserve, RESERVE_BYTES)
        if number % 4 == 0:
            database.with_name(database.name + SHARED).write_bytes(os.urandom(32 * 1024))


def replay(name, budget, seed=1):
    """Return the row of a work after *budget* cuts of power."""
    work, row = EVERY[name], Row(name)
    with timed(row), scratch() as folder, stretched_once():
        recording = record(name, folder, max(work.turns, budget // work.states_a_turn))
        row.remark = f"{len(recording.steps):,} operations, {len(recording.acknowledged)} promises"
        place = folder / "after"
        for number, (at, state) in enumerate(states(recording, budget, seed)):
            lay_out(state, place, number)
            row.tried += 1
            judge(work, place, state, row, f"seed {seed} step {at} state {number}")
    return row


def judge(work, place, state, row, where):
    """Let a work look at a state, and count what it finds."""
    try:
        findings = list(work.check(place, state.acks))
    except Exception as error:  # noqa: BLE001 - whatever it is, it should not have been
        findings = [("broken", f"{type(error).__name__}: {error} {getattr(error, 'facts', '')}")]
    for kind, what in findings:
        row.lost += kind == "lost"
        row.note(f"{kind}: {what} ({where})")
    row.broken += any(kind != "lost" for kind, _ in findings)
