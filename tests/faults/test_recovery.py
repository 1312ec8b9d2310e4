"""Every scripted way back ends with everything there, or tells exactly what is missing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATHS = (
    "forgotten passphrase, recovery sheet",
    "forgotten passphrase, two of three shares",
    "forgotten passphrase, the city's way in",
    "lost slots file",
    "lost vault file",
    "lost anchor",
    "damaged page",
    "interrupted migration",
)

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="ends processes as POSIX does"),
    pytest.mark.timeout(300),
]


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """What the soak of ways back found; in a process of its own, because it forks."""
    told = tmp_path_factory.mktemp("recovery") / "rows.json"
    command = [sys.executable, "-m", "tests.faults.soak", "recovery", "--json", str(told)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.exists(), done.stdout + done.stderr
    return {row["work"]: row for row in json.loads(told.read_text("utf-8"))}


def test_every_path_is_followed(table):
    assert tuple(table) == PATHS


@pytest.mark.parametrize("path", PATHS)
def test_the_path_ends_with_everything_or_with_an_exact_list(table, path):
    row = table[path]
    assert row["tried"] > 0
    assert (row["lost"], row["broken"], row["ills"]) == (0, 0, [])
