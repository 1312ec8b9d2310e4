"""The main job goes through real windows of a real X server, not only through pictures."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("tour_child.py")


@pytest.fixture
def screen(stock_tool, tmp_path):
    """A bare X server without a window manager; yields its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [stock_tool("Xvfb"), "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as said:
        number = said.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.mark.real_window
@pytest.mark.stock_tools
def test_the_main_job_goes_through_windows_of_an_x_server(screen, tmp_path):
    out = tmp_path / "tour"
    done = subprocess.run(
        [sys.executable, str(CHILD), str(out), "--small"],
        env={**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads((out / "summary.json").read_text("utf-8"))
    assert said["done"]
    assert said["counts"]["changes_from_supervisor"] == 1


@pytest.mark.real_window
@pytest.mark.stock_tools
def test_a_copy_is_marked_and_taken_back_from_the_clipboard_of_an_x_server(screen):
    child = CHILD.parents[1] / "faults" / "clipboard_child.py"
    done = subprocess.run(
        [sys.executable, str(child)],
        env={**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == ["True MARKER at the boathouse", "True", "'' False"], done.stderr
