"""Guards against a PySide6 that drops a reference to None, True or False with every call.

Under Python 3.11 such a PySide6 (6.12.0 was one) aborts the process after some thousands of calls,
often only at its end, so the count is taken in a process of its own. From Python 3.12 on these
objects cannot be freed and their counts mean little: there it is held that the process survives
and that the version is the one that was measured.
"""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path

CALLS = 100_000
COUNTED = sys.version_info < (3, 12)
LARGEST_FALL = 100 if COUNTED else CALLS
PROBE = f"""
import json, sys
from PySide6.QtCore import QObject

calls, thing = range({CALLS} // 4), QObject()
constants = (None, True, False)
before = [sys.getrefcount(constant) for constant in constants]
for _ in calls:
    thing.setObjectName("x")
    thing.blockSignals(True)
    thing.blockSignals(False)
    thing.setProperty("x", None)
after = [sys.getrefcount(constant) for constant in constants]
print(json.dumps([new - old for new, old in zip(after, before, strict=True)]))
"""
VOID = f"""
import json, sys
from PySide6.QtCore import QObject

thing = QObject()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.setObjectName("x")
print(json.dumps([sys.getrefcount(None) - before]))
"""


def changes(code):
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_a_hundred_thousand_void_calls_leave_none_alone():
    assert min(changes(VOID)) > -LARGEST_FALL


def test_a_hundred_thousand_mixed_calls_leave_none_true_and_false_alone():
    assert min(changes(PROBE)) > -LARGEST_FALL


def test_the_version_of_pyside_is_the_one_that_was_measured():
    assert importlib.metadata.version("PySide6-Essentials") == "6.11.3"
    pin = Path(__file__).resolve().parents[2] / "pyproject.toml"
    assert pin.read_text(encoding="utf-8").count('"PySide6-Essentials==6.11.3"') == 2
