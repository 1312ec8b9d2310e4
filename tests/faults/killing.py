"""Kills -9 whoever works, at chance moments and at chosen ones, and judges what is left.

Half of the kills are at moments drawn by chance, half at points of the work itself: each file or
folder that Python touches, each statement of SQL, and every thousand steps inside a statement.
Each work is done in a process of its own, forked from this one.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

import sqlcipher3

TOUCHES = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate"}
STEPS = 1000  # of SQLite's machine, inside one statement
LONGEST = 0.6  # seconds of a work that has no end of its own
IN_MEMORY = next((place for place in ("/dev/shm",) if os.access(place, os.W_OK)), None)  # noqa: S108
TURNS = 8  # kills of a work that goes on with what the one before left


class Speaker:
    """Writes down what is safe, where no kill can take it back."""

    def __init__(self, path):
        self._number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def __call__(self, *words):
        os.write(self._number, json.dumps(words).encode() + b"\n")


def heard(path):
    """Return what was said, in its order."""
    lines = path.read_bytes().split(b"\n")[:-1] if path.exists() else []
    return [json.loads(line) for line in lines]


class Points:
    """Counts the points of a work, and ends the process at one of them."""

    def __init__(self, folder, last=None):
        self._folder, self._last = str(folder), last
        self.count = 0

    def arm(self):
        """Watch this process from now on; there is no way back."""
        sys.addaudithook(self._on_event)
        connect = sqlcipher3.connect

        def watched(*words, **names):
            db = connect(*words, **names)
            db.set_trace_callback(self._on_statement)
            db.set_progress_handler(self._on_progress, STEPS)
            return db

        sqlcipher3.connect = watched

    def _on_event(self, event, args):
        if event in TOUCHES and any(self._folder in str(word) for word in args[:2]):
            self._reach()

    def _on_statement(self, statement):
        self._reach()

    def _on_progress(self):
        self._reach()
        return 0

    def _reach(self):
        self.count += 1
        if self.count == self._last:
            os.kill(os.getpid(), signal.SIGKILL)


@dataclass
class Tally:
    """What killing one work came to."""

    name: str
    kills: int = 0
    by_chance: int = 0
    points: int = 0
    finished: int = 0
    safe: int = 0
    seconds: float = 0.0
    lost: list = field(default_factory=list)
    partial: list = field(default_factory=list)


class Killing:
    """Kills one work again and again."""

    def __init__(self, work, place, seed):
        self.work, self.place = work, place
        self.chance = random.Random(f"{work.name} {seed}")
        self.tally = Tally(work.name)
        self._turn = 0
        self._stencil = place / "stencil"
        work.prepare(self._stencil)

    def run(self, times):
        """Kill so often: half at points of the work, spread over all of it, half by chance."""
        seconds, self.tally.points = self._left_alone()
        for last in self._chosen(times - times // 2):
            self._in_a_new_folder(1, Until(self.work, last))
        left = times - self.tally.kills
        at_points = self.tally.kills
        while self.tally.kills < times and self.tally.finished < 3 * left:
            turns = min(TURNS if self.work.goes_on else 1, times - self.tally.kills)
            moment = self.chance.uniform(0, LONGEST if self.work.goes_on else seconds)
            self._in_a_new_folder(turns, ByChance(self.work, moment))
        self.tally.by_chance = self.tally.kills - at_points
        return self.tally

    def count_points(self):
        """Return how many points the work has."""
        _, self.tally.points = self._left_alone()
        return self.tally.points

    def kill_once(self, end):
        """Kill by *end*, in a folder of its own, and judge."""
        self._in_a_new_folder(1, end)

    def _chosen(self, count):
        points = self.tally.points
        first = self.chance.random()
        return sorted({1 + int((at + first) * points / count) for at in range(count)})

    def _left_alone(self):
        """Return how long the work takes, and how many points it has, when nobody ends it."""
        folder, said = self._new_folder()
        counted = said.with_name("points")

        def work(speak):
            points = Points(folder)
            points.arm()
            self.work.do(folder, speak, endless=False)
            counted.write_text(str(points.count))

        started = time.monotonic()
        assert _waited(_forked(work, said)) == 0, f"{self.work.name} fails when left alone"
        seconds = time.monotonic() - started
        self._judge(folder, heard(said), ended=True)
        points = int(counted.read_text())
        shutil.rmtree(folder.parent)
        return seconds, points

    def _in_a_new_folder(self, turns, end):
        folder, said = self._new_folder()
        known = 0
        for _ in range(turns):
            status = end(folder, said)
            ended = status == 0
            assert ended or status == -signal.SIGKILL, f"{self.work.name} fails: {status}"
            self.tally.kills += not ended
            self.tally.finished += ended
            words = heard(said)
            self.tally.safe += len(words) - known
            known = len(words)
            self._judge(folder, words, ended=ended)
        shutil.rmtree(folder.parent)

    def _new_folder(self):
        self._turn += 1
        turn = self.place / f"turn{self._turn}"
        turn.mkdir()
        return shutil.copytree(self._stencil, turn / "work"), turn / "said"

    def _judge(self, folder, words, *, ended):
        judged = self.work.judge(folder, words, ended=ended)
        where = f"turn {self._turn} of {self.work.name}"
        self.tally.lost += [f"{where}: {what}" for what in judged.lost]
        self.tally.partial += [f"{where}: {what}" for what in judged.partial]


@dataclass
class Until:
    """Lets a work kill itself at a point."""

    work: object
    last: int

    def __call__(self, folder, said):
        def work(speak):
            Points(folder, self.last).arm()
            self.work.do(folder, speak, endless=False)

        return _waited(_forked(work, said))


@dataclass
class ByChance:
    """Kills a work after some seconds."""

    work: object
    seconds: float

    def __call__(self, folder, said):
        alive, held = os.pipe()  # the end that the child holds closes with it
        pid = _forked(lambda speak: self.work.do(folder, speak, endless=True), said)
        os.close(held)
        select.select([alive], [], [], self.seconds)
        os.close(alive)
        os.kill(pid, signal.SIGKILL)
        return _waited(pid)


def _forked(work, said):
    """Do *work* in a process of its own; return its number."""
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        work(Speaker(said))
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it is, the parent is to know
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _waited(pid):
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def kill(works, times, seed=1):
    """Kill *times* in total, spread over *works*; yield the tally of each."""
    for number, work in enumerate(works):
        share = times // len(works) + (number < times % len(works))
        with tempfile.TemporaryDirectory(prefix="liaise-kills-", dir=IN_MEMORY) as place:
            began = time.monotonic()
            tally = Killing(work, Path(place), seed).run(share)
            tally.seconds = time.monotonic() - began
            yield tally
