"""What every soak returns: one row for each work, and how rows are printed."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass

HEAD = ("soak", "work", "tried", "lost", "broken", "seconds", "remark")


@dataclass
class Row:
    """What became of one work.

    Attributes:
        work: What was being done, in a word or two: edit, import, passphrase.
        tried: How many states, points, kills, flips or places were tried.
        lost: Acknowledged writes that were gone afterwards, over all tries.
        broken: Tries after which something was corrupt, partial, unforeseen or unusable.
        seconds: How long it took.
        remark: What else is to be said.
        ills: The first few findings, each enough to repeat it.
    """

    work: str
    tried: int = 0
    lost: int = 0
    broken: int = 0
    seconds: float = 0.0
    remark: str = ""
    ills: tuple[str, ...] = ()

    @property
    def clean(self):
        """Whether something was tried and nothing was lost or broken."""
        return self.tried > 0 and not self.lost and not self.broken

    def note(self, ill):
        """Keep the first ten findings."""
        if len(self.ills) < 10:
            self.ills += (ill,)

    def plain(self):
        return asdict(self)


@contextmanager
def timed(row):
    """Add the seconds of the block to *row*."""
    began = time.monotonic()
    try:
        yield row
    finally:
        row.seconds += time.monotonic() - began


def line(soak, row):
    """Return one line of the table."""
    return "| " + " | ".join(
        [soak, row.work, f"{row.tried:,}", str(row.lost), str(row.broken), f"{row.seconds:.1f}", row.remark]
    ) + " |"  # fmt: skip


def head():
    """Return the two lines above the table."""
    return ["| " + " | ".join(HEAD) + " |", "|" + "---|" * len(HEAD)]


def as_json(rows):
    return json.dumps([{"soak": soak, **row.plain()} for soak, row in rows], indent=1)
