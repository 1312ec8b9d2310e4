"""The safeguards G1 to G24 and the tests that carry their names: `python -m tests.safeguards_table`.

Run as a program it runs those tests and prints for each rule what they said.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
RULES = {
    1: "no score, level or rank of a person",
    2: "a case opens with purpose, ground, necessity, review and two people",
    3: "how something is known is always said; no rumour in a case",
    4: "another explanation before a reading is kept",
    5: "strengths before concerns",
    6: "no field for faith, origin or opinion; the word list only asks",
    7: "no lines between people",
    8: "no lists of people, no lookup, no camera, no place",
    9: "in danger the app shows and calls nobody; the second person follows",
    10: "nothing for intelligence services; police need ground and two people",
    11: "sealed notes stay out of export, search and figures",
    12: "a retention date always; later only with ground and a second person",
    13: "a readable copy, and a statement of disagreement that prints beside",
    14: "looks at identities and exports are in the log",
    15: "what is erased is gone everywhere",
    16: "files are signed, encrypted to named readers, from known senders only",
    17: "figures only from the module that hides small numbers",
    18: "papers say for whom, on which ground, when, which page",
    19: "minors: guardian, own view, sooner review, shorter keeping",
    20: "names are hidden, the window covers and locks itself",
    21: "no network",
    22: "no hard words about people",
    23: "I do not know is an answer",
    24: "danger asks for a debrief; nothing counts by worker",
}
NAMED = re.compile(r"(?<![a-z0-9])g(\d+)(?=_|$)")


@dataclass(frozen=True)
class Promise:
    """A test that carries the name of a rule."""

    path: Path
    name: str
    empty: bool

    @property
    def node(self):
        return f"{self.path.relative_to(TESTS.parent).as_posix()}::{self.name}"


@cache
def promises():
    """Return rule → the tests that carry its name."""
    found = defaultdict(list)
    for path in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                for number in NAMED.findall(node.name.replace("test_", "", 1)):
                    found[int(number)].append(Promise(path, node.name, not holds(node)))
    return found


def holds(test):
    """Whether a test asserts something, or expects a refusal."""
    return any(
        isinstance(node, ast.Assert)
        or (isinstance(node, ast.Attribute) and node.attr in {"raises", "waitUntil"})
        or (isinstance(node, ast.Name) and node.id.startswith(("assert_", "check", "refused")))
        for node in ast.walk(test)
    )


class Outcomes:
    """What pytest said, by function."""

    def __init__(self):
        self.said = defaultdict(set)

    def pytest_runtest_logreport(self, report):
        if report.when == "call" or report.failed:
            self.said[report.nodeid.split("[")[0]].add(report.outcome)


def main():
    """Run every test that carries the name of a rule, and print the table."""
    outcomes = Outcomes()
    nodes = sorted({one.node for each in promises().values() for one in each})
    code = pytest.main(["-q", "-p", "no:cacheprovider", "--no-header", *nodes], [outcomes])
    for number, rule in RULES.items():
        sys.stdout.write(f"G{number}: {rule}\n")
        for one in promises()[number]:
            said = ", ".join(sorted(outcomes.said[one.node])) or "not run"
            sys.stdout.write(f"    {said}: {one.name}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
