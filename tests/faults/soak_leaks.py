"""Lives a day with marked words at the real program, and looks for them in every place afterwards.

The files of the laptop, the clipboard, a core and the memory of the process after the lock. A place
counts as broken if what was planted there is not found first.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from tests.faults import leaks
from tests.faults.soak_kit import Row, timed


def rows(full):
    for _ in range(10 if full else 1):
        with tempfile.TemporaryDirectory(prefix="liaise-leaks-") as place:
            yield from _day(leaks.Laptop(Path(place), leaks.new_words()))


def _day(laptop):
    words, keys = laptop.words, laptop.keys
    memory, clipboard, core = Row("memory after lock"), Row("clipboard after lock"), Row("core")
    files = {place: Row(f"files: {place}") for place in laptop.folders()}
    with leaks.screen(shutil.which("Xvfb")) as display:
        with timed(memory), laptop.at_work(display) as process:
            before = leaks.in_memory(process.pid, words, keys)
            _note(memory, before >= {*words, "database key"}, set())
            _note(clipboard, leaks.in_clipboard(display, words) == {"copied"}, set())
            laptop.lock(process)
            _note(memory, True, leaks.in_memory(process.pid, words, keys), len(words) + len(keys))
            _note(clipboard, True, leaks.in_clipboard(display, words), len(words))
        yield memory
        yield clipboard
        with timed(core):
            _look_for_cores(core, laptop, display)
        yield core
    with timed(files["vault"]):
        laptop.plant()
        found = laptop.in_files()  # one look for what was planted and for what leaked
    for place, row in files.items():
        planted = {hit for hit in found[place] if hit[0].endswith(leaks.PLANTED)}
        _note(row, bool(planted), found[place] - planted, len(words))
        yield row


def _look_for_cores(row, laptop, display):
    """A program without our guard leaves its memory behind; ours does not."""
    word = laptop.words["draft"]
    guardless = leaks.unguarded(laptop.cores, word)
    kept = leaks.core_of(guardless)
    guardless.communicate()
    left = leaks.cores_in(laptop.cores, word)
    for path in laptop.cores.iterdir():
        path.unlink()
    _note(row, left is not False or not kept, set())
    with laptop.at_work(display, "short") as process:
        row.remark = f"without our guard {'one' if kept else 'none'} is kept"
        kept = leaks.core_of(process)
    found = {"a core"} if kept or leaks.cores_in(laptop.cores, word) else set()
    _note(row, True, found, len(laptop.words))


def _note(row, planted, found, tried=0):
    row.tried += tried
    row.broken += not planted
    row.lost += len(found)
    if not planted:
        row.note("what was planted is not found")
    for each in sorted(map(str, found)):
        row.note(each)
