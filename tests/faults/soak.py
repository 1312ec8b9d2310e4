"""Runs the long soaks and prints what was tried and what was lost.

``python -m tests.faults.soak all`` takes a minute or two; ``--full`` takes hours. A soak is a
module ``soak_NAME.py`` beside this one with a docstring and a function ``rows(full)`` that yields
a `soak_kit.Row` for each work; nothing else has to be told of it. The exit code is 1 if anything
was lost or broken.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from tests.faults.soak_kit import as_json, head, line

HERE = Path(__file__).parent


def soaks():
    """Return the names of all soaks."""
    names = (path.stem.removeprefix("soak_") for path in HERE.glob("soak_*.py"))
    return sorted(name for name in names if name != "kit")


def run(names, full, say=print):
    """Run the soaks called *names*, telling each row as it comes; return all of them."""
    rows = []
    for text in head():
        say(text)
    for name in names:
        for row in importlib.import_module(f"tests.faults.soak_{name}").rows(full):
            rows.append((name, row))
            say(line(name, row))
            for ill in row.ills:
                say(f"  {ill}")
    return rows


def promise(name):
    """Return the first line of a soak's docstring."""
    module = importlib.import_module(f"tests.faults.soak_{name}")
    return (module.__doc__ or "").partition("\n")[0]


def main(words=None):
    parser = argparse.ArgumentParser(prog="soak", description=__doc__.partition("\n")[0])
    parser.add_argument("soak", nargs="*", help="names of soaks, or all; none: list them")
    parser.add_argument("--full", action="store_true", help="with the numbers of a release")
    parser.add_argument("--json", type=Path, help="write the rows into this file too")
    options = parser.parse_args(words)
    if not options.soak:
        for name in soaks():
            print(f"{name:10} {promise(name)}")
        return 0
    if unknown := set(options.soak) - {*soaks(), "all"}:
        parser.error(f"no such soak: {', '.join(sorted(unknown))}")
    names = soaks() if "all" in options.soak else options.soak
    rows = run(names, options.full, say=lambda text: print(text, flush=True))
    if options.json:
        options.json.write_text(as_json(rows) + "\n", encoding="utf-8")
    return 0 if rows and all(row.clean for _, row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
