"""A process of ours leaves no core dump, is not dumpable, and makes private files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from liaise_desktop.app import hardening

CHILD = Path(__file__).with_name("hardening_child.py")


def crash(tmp_path, how):
    command = [sys.executable, str(CHILD), how]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode < 0  # it crashed
    return done.stdout.split()


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_a_hardened_process_makes_no_core_and_lets_nobody_read_it(tmp_path):
    core, dumpable, mode = crash(tmp_path, "hard")
    assert (core, dumpable, mode) == ("0", "0", "0o600")
    assert [each.name for each in tmp_path.iterdir()] == ["made"]
    assert crash(tmp_path, "soft")[1] == "1"  # what an ordinary process is


class Library:
    def __init__(self):
        self.called = {}

    def __getattr__(self, name):
        def call(*values):
            self.called[name] = [getattr(value, "value", value) for value in values]

        return call


class Libraries:
    def __init__(self):
        self.kernel32, self.wer = Library(), Library()


def test_windows_is_asked_to_report_nothing_of_our_memory():
    libraries = Libraries()
    hardening._without_windows_reports(libraries)
    assert libraries.kernel32.called == {"SetErrorMode": [3], "WerSetFlags": [1]}
    assert libraries.wer.called == {"WerAddExcludedApplication": [sys.executable, 0]}
