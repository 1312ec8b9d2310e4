"""dev.py says in plain sentences what is missing, and starts what it promises to start."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def dev():
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("version", "expected"),
    [((3, 10), False), ((3, 11), True), ((3, 13), True), ((3, 14), False), ((4, 0), False)],
)
def test_python_3_11_to_3_13_are_supported(dev, version, expected):
    assert dev.supported(version) is expected


def test_newer_pythons_are_looked_for_first(dev):
    assert dev.candidates("linux") == [["python3.13"], ["python3.12"], ["python3.11"]]
    assert dev.candidates("win32")[0] == ["py", "-3.13"]


def test_the_running_python_is_used_when_it_is_supported(dev):
    assert dev.find_python() == [sys.executable]


def test_the_version_of_a_python_is_asked_of_it(dev):
    assert dev.version_of([sys.executable]) == sys.version_info[:2]
    assert dev.version_of(["no-such-python"]) is None


def test_the_environment_lies_where_each_system_puts_it(dev):
    assert dev.venv_python("linux").as_posix().endswith(".venv/bin/python")
    assert dev.venv_python("win32").as_posix().endswith(".venv/Scripts/python.exe")


def test_a_python_without_venv_is_told_which_package_to_install(dev):
    assert "sudo apt install python3.12-venv" in dev.no_venv_message((3, 12))


@pytest.mark.parametrize(
    ("message", "library"),
    [
        (
            "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory",
            "libEGL.so.1",
        ),
        (
            "ImportError: libglib-2.0.so.0: cannot open shared object file: No such file",
            "libglib-2.0.so.0",
        ),
        ("ModuleNotFoundError: No module named 'PySide6'", None),
    ],
)
def test_the_missing_library_is_read_from_the_import_error(dev, message, library):
    assert dev.missing_library(message) == library


def test_advice_names_the_packages_of_three_families_of_linux(dev):
    lines = dev.advice(["libEGL.so.1", "libxcb-cursor.so.0"]).splitlines()
    assert lines == [
        "Qt needs libraries that this system does not have: libEGL.so.1, libxcb-cursor.so.0.",
        "  Debian and Ubuntu: sudo apt install libegl1 libxcb-cursor0",
        "  Fedora: sudo dnf install libglvnd-egl xcb-util-cursor",
        "  openSUSE: sudo zypper install Mesa-libEGL1 libxcb-cursor0",
    ]


def test_an_unknown_library_is_named_all_the_same(dev):
    assert "libnew.so.3" in dev.advice(["libnew.so.3"]).splitlines()[-1]


def test_the_table_covers_every_library_that_qt_links_here(dev):
    """Read from the files themselves, so that a new Qt cannot need something unheard of."""
    pyside = Path(importlib.util.find_spec("PySide6").origin).parent
    if not (pyside / "Qt" / "lib").is_dir():
        assert sys.platform != "linux"
        return
    modules = ("Core", "DBus", "Gui", "Network", "Svg", "Widgets", "XcbQpa", "WaylandClient")
    files = [pyside / f"Qt/lib/libQt6{name}.so.6" for name in modules]
    files += [pyside / f"Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "offscreen")]
    needed = {name for path in files for name in needed_libraries(path)}
    everywhere = {"libc", "libm", "libgcc_s", "libstdc++", "libresolv", "ld-linux-x86-64"}
    own = {path.name for path in (pyside / "Qt" / "lib").iterdir()}
    known = {*dev.LIBRARIES, *dev.X11_LIBRARIES, *dev.WAYLAND_LIBRARIES}
    loose = {name for name in needed - own - known if name.split(".so")[0] not in everywhere}
    assert loose == set()
    assert len(needed & known) > 20


def needed_libraries(path):
    """Return the names of libraries that stand whole in the string table of an ELF file."""
    words = path.read_bytes().split(b"\0")
    short = [word for word in words if b".so" in word and len(word) < 40 and word[:1] in b"l"]
    names = [word.decode("ascii", "replace") for word in short]
    return [n for n in names if n.startswith(("lib", "ld-")) and " " not in n and ".so." in n]


@pytest.mark.parametrize(
    ("environment", "first"),
    [
        ({"DISPLAY": ":0"}, "libX11-xcb.so.1"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "libX11-xcb.so.1"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-client.so.0"),
    ],
)
def test_a_display_asks_for_the_libraries_that_open_windows_on_it(dev, environment, first):
    assert dev.window_libraries(environment)[0] == first


def test_nothing_more_is_asked_where_qt_draws_offscreen(dev):
    assert dev.window_libraries({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}) == []
    assert dev.window_libraries({}) == []


def test_a_display_is_x11_or_wayland_on_linux_and_a_matter_of_course_elsewhere(dev):
    assert dev.has_display({"DISPLAY": ":0"}, "linux")
    assert dev.has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert not dev.has_display({"DISPLAY": ""}, "linux")
    assert dev.has_display({}, "win32")
    assert dev.has_display({}, "darwin")


@pytest.mark.parametrize(
    ("given", "display", "started"),
    [
        ([], True, ["--practice"]),
        ([], False, ["--practice", "--tour", "tour"]),
        (["--tour", "out"], True, ["--practice", "--tour", "out"]),
        (["--practice", "--tour", "out"], False, ["--practice", "--tour", "out"]),
        (["--language", "de"], True, ["--language", "de"]),
    ],
)
def test_run_means_practice_and_without_a_screen_the_tour(dev, given, display, started):
    assert dev.application_arguments(given, display=display) == started


def test_test_without_arguments_runs_every_check_and_with_them_only_pytest(dev):
    assert [name for name, _ in dev.checks([], 2)] == [
        "ruff",
        "mypy",
        "import contracts",
        "pytest",
    ]
    [(name, command)] = dev.checks(["-k", "vault"], 2)
    assert (name, command[1:]) == ("pytest", ["-m", "pytest", "-k", "vault"])


def test_a_lock_counts_as_installed_by_its_own_stamp_or_by_that_of_the_larger_lock(dev):
    small, large = dev.digest(dev.RUN_LOCK), dev.digest(dev.TEST_LOCK)
    assert dev.is_installed(dev.RUN_LOCK, small)
    assert dev.is_installed(dev.RUN_LOCK, large)
    assert dev.is_installed(dev.TEST_LOCK, large)
    assert not dev.is_installed(dev.TEST_LOCK, small)
    assert not dev.is_installed(dev.RUN_LOCK, "")


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["build"], 2), (["--help"], 0)])
def test_anything_else_shows_the_two_commands(dev, capsys, arguments, code):
    assert dev.main(arguments) == code
    shown = capsys.readouterr().out
    assert "dev.py run" in shown
    assert "dev.py test" in shown


def test_it_needs_nothing_but_the_standard_library():
    result = subprocess.run(
        [sys.executable, "-I", "-S", str(ROOT / "dev.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
