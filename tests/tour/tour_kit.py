"""A tour in a process of its own, and a look for words that should stand nowhere in clear."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import zlib
from dataclasses import dataclass, field
from pathlib import Path

CHILD = Path(__file__).with_name("tour_child.py")
WATCHED = "socket,connect,open,openat,creat"
STREAM = re.compile(rb"[\x08\x18\x28\x38\x48\x58\x68\x78][\x01\x5e\x9c\xda]|\x1f\x8b\x08")
AS_ZLIB_OR_GZIP = 47
MOST_INFLATED = 4 * 1024 * 1024


@dataclass
class Made:
    """What a tour left, and what was seen of it."""

    out: Path
    home: Path
    code: int
    said: str
    trouble: str
    secrets: list = field(default_factory=list)
    trace: str | None = None

    @property
    def summary(self):
        return json.loads((self.out / "summary.json").read_text("utf-8"))

    def files(self, folder, pattern):
        return sorted((self.out / folder).glob(pattern))

    def vault(self, person):
        (found,) = (self.out / "laptops" / person / "data" / "practice").iterdir()
        return found


def can_trace():
    """Tell whether this system lets us watch what our own processes ask of it."""
    strace = shutil.which("strace")
    if strace is None:
        return False
    return subprocess.run([strace, "-o", os.devnull, "true"], check=False).returncode == 0


def surroundings(home):
    """Return an environment in which everything that is kept anywhere is kept below *home*."""
    places = {
        "HOME": home,
        "TMPDIR": home / "tmp",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "runtime",
    }
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    said = {name: str(place) for name, place in places.items()}
    return {**os.environ, **said, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


def make(folder, *options, watched=False, before=()):
    """Make a tour below *folder*, and return what came of it."""
    out, home, trace = folder / "out", folder / "home", folder / "trace"
    home.mkdir(parents=True)
    read, write = os.pipe()
    command = [*before, sys.executable, str(CHILD), str(out), "--secrets-fd", str(write), *options]
    if watched:
        seen = ["-f", "--seccomp-bpf", "-e", f"trace={WATCHED}", "-o", str(trace)]
        command = ["strace", *seen, *command]
    done = subprocess.run(
        command,
        cwd=home,
        env=surroundings(home),
        pass_fds=(write,),
        capture_output=True,
        text=True,
        check=False,
    )
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as pipe:
        secrets = json.loads(pipe.read() or "[]")
    seen = trace.read_text("utf-8", "replace") if watched else None
    return Made(out, home, done.returncode, done.stdout, done.stderr, secrets, seen)


# Looking for words


def spelled(word):
    """Yield the bytes by which a word may stand in a file."""
    plain = word.encode()
    yield plain
    yield word.encode("utf-16-le")
    yield json.dumps(word)[1:-1].encode()
    for shift in range(3):
        # The letters of base 64 that do not depend on what stands before or behind.
        coded = base64.b64encode(bytes(shift) + plain)
        first, last = -(-shift * 8 // 6), (shift + len(plain)) * 8 // 6
        if last - first >= 8:
            yield coded[first:last]


def layers(data):
    """Yield *data* and what is deflated in it."""
    yield data
    view = memoryview(data)
    for found in STREAM.finditer(data):
        opened = zlib.decompressobj(AS_ZLIB_OR_GZIP)
        try:
            inner = opened.decompress(view[found.start() :], MOST_INFLATED)
        except zlib.error:
            continue
        if len(inner) > 3:
            yield inner


def found_in(folder, words, *, without=()):
    """Return (file, word) for each word that stands in clear in a file below *folder*."""
    wanted = [(word, one) for word in words for one in set(spelled(word))]
    hits = set()
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or name.startswith(tuple(without)):
            continue
        hits |= {(name, word) for word, one in wanted if one in name.encode()}
        for layer in layers(path.read_bytes()):
            hits |= {(name, word) for word, one in wanted if one in layer}
    return hits
