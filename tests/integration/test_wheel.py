"""A built wheel holds the package with its assets, and nothing of the workshop."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    [path] = folder.glob("liaise_desktop-*.whl")
    with zipfile.ZipFile(path) as archive:
        yield archive


def test_it_carries_the_assets_that_the_hook_built(wheel):
    names = set(wheel.namelist())
    forms = {path.stem for path in (ROOT / "ui").glob("*.ui")}
    assert {f"liaise_desktop/gui/forms/ui_{form}.py" for form in forms} <= names
    assert "liaise_desktop/_assets/fonts/NotoSans-Regular.ttf" in names
    assert "liaise_desktop/_assets/icons/eye.svg" in names
    assert "liaise_desktop/_assets/i18n/qtbase_ca.qm" in names
    assert "liaise_desktop/_assets/licences/LGPL-3.0.txt" in names


def test_it_starts_by_two_names(wheel):
    [entries] = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    text = wheel.read(entries).decode()
    assert "liaise = liaise_desktop.app.cli:main" in text
    assert "liaise-desktop = liaise_desktop.app.gui:main" in text


def test_it_holds_the_package_and_its_description_alone(wheel):
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"liaise_desktop"}
