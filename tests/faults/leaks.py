"""Looks for marked words after a day at the real program: files, clipboard, core, memory.

Each place is first seen to hold what was planted there, by the same look.
"""

from __future__ import annotations

import json
import os
import re
import resource
import secrets
import select
import signal
import string
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

from liaise_desktop.app.practice import READY
from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import RECOVERY_COST, open_with_passphrase
from tests.office_kit import PASSPHRASE, Office
from tests.tour.tour_kit import found_in, surroundings

ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).with_name("leak_child.py")
KINDS = (
    "pseudonym", "purpose of a case", "necessity", "safe contact", "observed", "reading",
    "alternative", "next step", "reason", "mediation", "summary", "common ground", "sealed note",
    "searched", "recipient", "purpose of a paper", "crash", "copied", "draft", "wrong passphrase",
    "passphrase", "name of a file", "words in a file",
)  # fmt: skip
PLANTED = "planted.bin"
MARK = "zqx"
LETTERS = 11
PATIENCE = 120.0  # seconds for a day; nothing is held to it
STILL = 5  # looks in a row at which a program has used no time


def new_words():
    """Return a word of its own for each kind, which stands nowhere else."""
    return {
        kind: MARK + "".join(secrets.choice(string.ascii_lowercase) for _ in range(LETTERS))
        for kind in KINDS
    }


class Laptop:
    """A laptop with practice on it, whose passphrase is a marked word, and its surroundings."""

    def __init__(self, place, words):
        self.words = words
        self.home, self.papers, self.cores = (place / name for name in ("home", "papers", "cores"))
        for folder in (self.papers, self.cores):
            folder.mkdir(parents=True)
        self.surroundings = surroundings(self.home)
        self.root = self.home / "liaise"
        office = Office(self.root)
        doors = office.installation.doors()
        (office.installation.paths.practice / READY).touch()
        self.vault = doors.place("mira")
        vault = doors.open("mira", passphrase=PASSPHRASE)
        vault.change_passphrase(words["passphrase"], passphrase=PASSPHRASE, cost=RECOVERY_COST)
        vault.close()
        keys = open_with_passphrase((self.vault / "vault.keys").read_bytes(), words["passphrase"])
        self.keys = {"vault key": keys.vault_key, "database key": derive(keys.vault_key, "db")}

    def folders(self):
        """Return where each kind of file lies."""
        return {
            "vault": self.vault, "config": self.root / "config", "logs": self.root / "logs",
            "cache": self.home / ".cache", "temporary": self.home / "tmp", "home": self.home,
        }  # fmt: skip

    def plant(self):
        """Put a marked word into each place."""
        for folder in self.folders().values():
            folder.mkdir(parents=True, exist_ok=True)
            word = self.words["observed"].encode("utf-16-le")
            (folder / PLANTED).write_bytes(b"\0error: " + word)

    def in_files(self):
        """Return, for each place, the (file, word) of each marked word that stands there."""
        found, places = found_in(self.home, list(self.words.values())), self.folders()
        # The home holds all others; what is theirs is counted there.
        inner = {
            place: folder.relative_to(self.home).as_posix() for place, folder in places.items()
        }
        hits = {place: set() for place in places}
        for name, word in found:
            theirs = [place for place in places if name.startswith(f"{inner[place]}/")]
            hits[theirs[0] if theirs else "home"].add((name, word))
        return hits

    @contextmanager
    def at_work(self, display, *options):
        """Let somebody live a day at it; yields the process once the day is over."""
        nowhere = f"unix:path={self.home}/no-bus"
        process = subprocess.Popen(
            [sys.executable, str(CHILD), str(self.root), str(self.papers), *options],
            env={
                **self.surroundings, "PYTHONPATH": str(ROOT),
                "QT_QPA_PLATFORM": "xcb", "DISPLAY": display,
                "DBUS_SYSTEM_BUS_ADDRESS": nowhere, "DBUS_SESSION_BUS_ADDRESS": nowhere,
            },
            cwd=self.cores, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            preexec_fn=cores_allowed,  # noqa: PLW1509 - one call of the system, before any thread
        )  # fmt: skip
        try:
            process.stdin.write(json.dumps(self.words).encode() + b"\n")
            process.stdin.flush()
            ready = select.select([process.stdout], [], [], PATIENCE)[0]
            said = process.stdout.readline() if ready else b"in vain"
            if said != b"done\n":
                process.kill()
                raise AssertionError(process.communicate()[1].decode())
            yield process
        finally:
            process.kill()
            process.communicate()

    def lock(self, process):
        """Ask for the lock; return once another program stands in its place and is at rest."""
        process.stdin.write(b"lock\n")
        process.stdin.flush()
        until(lambda: command_line(process.pid)[1:3] == [b"-m", b"liaise_desktop"])
        used = []

        def at_rest():
            used.append(seconds_used(process.pid))
            return len(used) > STILL and len(set(used[-STILL:])) == 1 and used[-1] > 0.2

        until(at_rest, every=0.2)


def until(holds, every=0.05):
    """Wait for something outside, for as long as anybody would."""
    for _ in range(int(PATIENCE / every)):
        if holds():
            return
        select.select([], [], [], every)
    raise AssertionError("what was waited for did not come")


def cores_allowed():
    """Let this process leave as large a core as the system lets it."""
    hard = (
        resource.RLIM_INFINITY
        if os.geteuid() == 0
        else resource.getrlimit(resource.RLIMIT_CORE)[1]
    )
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def command_line(pid):
    return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")


def seconds_used(pid):
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


# -- memory ----------------------------------------------------------------------------------


def in_memory(pid, words, keys):
    """Return what of marked words and keys stands in the memory of a process."""
    known = {word: kind for kind, word in words.items()}
    found = set()
    for data in regions(pid):
        for width in (1, 2, 4):
            rest = b"\0" * (width - 1)
            letters = b"".join(letter.encode() + rest for letter in MARK)
            pattern = letters + b"(?:[a-z]" + rest + b"){%d}" % LETTERS
            hits = {hit[::width].decode() for hit in re.findall(pattern, data)}
            found |= {known[hit] for hit in hits & known.keys()}
        for name, key in keys.items():
            if any(
                each in data for each in (key, key.hex().encode(), key.hex().encode("utf-16-le"))
            ):
                found.add(name)
    return found


def regions(pid):
    """Yield all memory of a process that can be read."""
    lines = Path(f"/proc/{pid}/maps").read_text().splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in lines:
            span, mode, *rest = line.split()
            if "r" not in mode or rest[-1] in {"[vvar]", "[vsyscall]", "[vvar_vclock]"}:
                continue
            start, end = (int(at, 16) for at in span.split("-"))
            try:
                memory.seek(start)
                yield memory.read(end - start)
            except OSError:
                continue  # it went in between


# -- core ------------------------------------------------------------------------------------


def core_of(process):
    """Let a process die as by a fault in it; return whether the system kept its memory."""
    os.kill(process.pid, signal.SIGSEGV)
    ended = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    return ended.si_code == os.CLD_DUMPED


def cores_in(folder, word):
    """Whether a core in *folder* holds a word; None where this system puts cores elsewhere."""
    if not Path("/proc/sys/kernel/core_pattern").read_text().startswith("core"):
        return None
    return any(word.encode() in path.read_bytes() for path in folder.glob("core*"))


def unguarded(folder, word):
    """Return a process that forbids nothing and has *word* in its memory."""
    program = (
        f"import sys\nkept = {word!r}.upper().lower()\nprint(1, flush=True)\nsys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        preexec_fn=cores_allowed,  # noqa: PLW1509
    )  # fmt: skip
    process.stdout.readline()
    return process


# -- clipboard -------------------------------------------------------------------------------

READER = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
kept = app.clipboard()
print(kept.text(QClipboard.Mode.Clipboard), kept.text(QClipboard.Mode.Selection))
"""


def in_clipboard(display, words):
    """Return which marked words another program can paste."""
    done = subprocess.run(
        [sys.executable, "-c", READER], env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display},
        capture_output=True, text=True, timeout=PATIENCE, check=True,
    )  # fmt: skip
    return {kind for kind, word in words.items() if word in done.stdout}


@contextmanager
def screen(program):
    """Start an X server without a window manager; yields its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as said:
        number = said.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)
