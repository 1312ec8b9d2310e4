"""What all tests share: a platform without a screen, folders of their own, and a strict ear."""

from __future__ import annotations

import logging
import os
import runpy
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.stock_tools import stock_tool  # noqa: F401 - a fixture for all tests

ROOT = Path(__file__).resolve().parent.parent
SOAK = os.environ.get("LIAISE_SOAK") == "1"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Nothing that runs here may read or write what belongs to the person at this machine.
HOME = Path(tempfile.mkdtemp(prefix="liaise-tests-home-"))
FOLDERS = {
    "HOME": HOME,
    "USERPROFILE": HOME,
    "APPDATA": HOME / "appdata",
    "LOCALAPPDATA": HOME / "localappdata",
    "XDG_CONFIG_HOME": HOME / "config",
    "XDG_DATA_HOME": HOME / "data",
    "XDG_CACHE_HOME": HOME / "cache",
    "XDG_STATE_HOME": HOME / "state",
    "XDG_RUNTIME_DIR": HOME / "runtime",
}
for variable, folder in FOLDERS.items():
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ[variable] = str(folder)

settings.register_profile(
    "quick",
    max_examples=60,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "soak", max_examples=5_000, database=None, deadline=None, print_blob=True
)
settings.load_profile("soak" if SOAK else "quick")


def pytest_configure(config):
    """Build the assets once, before the first test looks for one."""
    if not hasattr(config, "workerinput"):
        runpy.run_path(str(ROOT / "packaging" / "build_assets.py"), run_name="__main__")


def pytest_unconfigure():
    """Leave nothing behind."""
    shutil.rmtree(HOME, ignore_errors=True)


def pytest_collection_modifyitems(config, items):
    """Leave out the long tests unless they were asked for."""
    if SOAK:
        return
    long = [item for item in items if item.get_closest_marker("soak")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if not item.get_closest_marker("soak")]


class Overheard(logging.Handler):
    """Keeps what the application logs at warning level and above."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.records = []

    def emit(self, record):
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log_line(request):
    """A warning or an error in the application's log fails the test, unless it is expected."""
    logger, overheard = logging.getLogger("liaise_desktop"), Overheard()
    logger.addHandler(overheard)
    yield
    logger.removeHandler(overheard)
    if request.node.get_closest_marker("logs_expected") is None:
        lines = [f"{record.name}: {record.getMessage()}" for record in overheard.records]
        assert not lines
