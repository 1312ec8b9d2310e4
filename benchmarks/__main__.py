"""Measures speed and size on data from a seed, each figure beside a limit of the same run.

``python -m benchmarks`` measures with 1,000 and 20,000 notes; ``--notes 100000`` takes minutes,
``--notes 1000000`` hours and about 7 GB. It prints a table and, with ``--json FILE``, writes it.
``--only opening --notes 10000,100000`` tells how unlocking grows.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from benchmarks import (
    bench_attachments,
    bench_opening,
    bench_read,
    bench_save,
    bench_transfer,
)
from benchmarks.bench_office import Office, furnish
from benchmarks.table import Row, lines

BENCHES = {
    "read": bench_read,
    "transfer": bench_transfer,
    "save": bench_save,
    "attachments": bench_attachments,
}


OPENING = "opening"  # compares all sizes with each other


def run(sizes: list[int], names: list[str]) -> list[Row]:
    """Return the figures of the named benches for each size."""
    rows: list[Row] = []
    with ExitStack() as stack:
        offices: dict[int, Office] = {}
        for size in sizes:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="liaise-bench-"))
            office = offices[size] = furnish(Path(folder), size)
            stack.callback(office.anke.close)
            stack.callback(office.mira.close)
        if OPENING in names:
            rows += bench_opening.measure(offices)
        for size, office in offices.items():
            for name in names:
                if name in BENCHES:
                    rows += BENCHES[name].measure(office, size)
    return rows


def main() -> int:
    """Measure and print; the exit code says nothing about goals."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__.partition("\n")[0])
    parser.add_argument("--notes", default="1000,20000", help="sizes, separated by commas")
    parser.add_argument("--only", choices=[OPENING, *BENCHES], action="append")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    rows = run([int(size) for size in options.notes.split(",")], options.only or [OPENING, *BENCHES])
    sys.stdout.write("\n".join(lines(rows)) + "\n")
    if options.json:
        machine = {"python": platform.python_version(), "machine": platform.machine()}
        figures = {"machine": machine, "rows": [row.plain() for row in rows]}
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
