"""Killed at any moment and at chosen ones: what was said to be safe is there, no file is half.

`LIAISE_KILLS` sets how often in total; 1,000 is the long run, a few what a quick run has time for.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.kill_works import WORKS

ROOT = Path(__file__).parents[2]
TIMES = int(os.environ.get("LIAISE_KILLS", "0")) // len(WORKS) or 2

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="ends children as POSIX does"),
    pytest.mark.timeout(180 + 10 * TIMES),
]


@pytest.mark.parametrize("work", WORKS)
def test_nothing_acknowledged_is_lost_and_no_file_is_partial(work):
    command = [sys.executable, "-m", "tests.faults.killing", work, "--times", str(TIMES)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{work} " in done.stdout
    assert done.stdout.endswith(" kills, 0 losses or partial files\n")
