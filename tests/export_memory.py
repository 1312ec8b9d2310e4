"""Writes and reads a large export, and prints its size and the memory it took, in KiB.

``python -m tests.export_memory COUNT FOLDER``
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import replace
from pathlib import Path

from liaise_desktop.application.transfer_values import Span
from liaise_desktop.exchange.reader import read_export
from tests.exchange_kit import NOW, Changes, City, Nobody, Person, hex_id, letter_for

BINDER = hex_id("large")


class ManyNotes:
    """Notes of 20 kB, made when they are asked for."""

    def __init__(self, count):
        self.count = count

    def parts(self):
        mira = Person("mira")
        for at in range(self.count):
            change = mira.write(BINDER, hex_id(f"note {at}"), {"reading": "x" * 20_000})
            yield change.header_bytes, change.signature, change.body_bytes


class Counting:
    """A sink that keeps nothing."""

    def __init__(self):
        self.count = 0

    def begin(self, incoming):
        pass

    def change(self, line, change):
        self.count += 1


def peak():
    # Of this program alone: getrusage would count what the caller had taken before it.
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0])


def main(count, folder):
    mira, anke, changes = Person("mira"), Person("anke"), ManyNotes(count)
    head = ""
    for header, _, _ in changes.parts():
        head = hashlib.sha256(header).hexdigest()[:32]
    span = Span(BINDER, mira.key.public_hex, mira.epoch, 1, count, head)
    letter = replace(letter_for(Changes([]), [mira, anke]), spans=(span,))
    written = mira.writer().write(letter, changes, folder, Nobody(), lambda _: None)
    after_writing, sink = peak(), Counting()
    with written.path.open("rb") as stream:
        read_export(stream, anke.identity, City().bundle(), NOW, sink)
    print(written.size // 1024, after_writing, peak(), sink.count)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
