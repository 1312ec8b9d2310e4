"""Run or test the application from its source.

    python3 dev.py run [--tour FOLDER] [arguments of the application]
    python3 dev.py test [arguments of pytest]

Both first bring .venv, the packages of the lock and the built assets up to date. On Windows it is
py dev.py.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OLDEST, NEWEST = (3, 11), (3, 13)
RUN_LOCK, TEST_LOCK = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
STAMP = VENV / "installed-lock.sha256"

# Library: its package on Debian and Ubuntu, on Fedora, on openSUSE.
LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "Mesa-libEGL1"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "Mesa-libGL1"),
    "libX11.so.6": ("libx11-6", "libX11", "libX11-6"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli", "libbrotlidec1"),
    "libbrotlicommon.so.1": ("libbrotli1", "libbrotli", "libbrotlicommon1"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "libdbus-1-3"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "libfontconfig1"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "libfreetype6"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "libglib-2_0-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "libgthread-2_0-0"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon0"),
    "libz.so.1": ("zlib1g", "zlib-ng-compat", "libz1"),
    "libzstd.so.1": ("libzstd1", "libzstd", "libzstd1"),
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libX11-xcb1"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "libxcb-cursor0"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "libxcb-image0"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "libxcb-keysyms1"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb-randr0"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb-render0"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb-shape0"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb-shm0"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb-sync1"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "libxcb-util1"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb-xfixes0"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb-xkb1"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb1"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11-0"),
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "libwayland-client0"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "libwayland-cursor0"),
}
SYSTEMS = (
    ("Debian and Ubuntu", "sudo apt install"),
    ("Fedora", "sudo dnf install"),
    ("openSUSE", "sudo zypper install"),
)
IMPORT_QT = "import PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtWidgets"
LOAD_EACH = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


def say(text: str) -> None:
    """Print one sentence for whoever started this."""
    print(text, flush=True)


def stop(text: str) -> SystemExit:
    """Return the end of this run with a sentence."""
    return SystemExit(f"dev.py: {text}")


def call(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run *command* in the project's folder; return its exit code."""
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def answer(command: list[str]) -> tuple[int, str, str]:
    """Run *command*; return its exit code and what it printed, or code 127 if there is none."""
    try:
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError as error:
        return 127, "", str(error)
    return result.returncode, result.stdout, result.stderr


# The Python and its environment


def supported(version: tuple[int, int]) -> bool:
    """Tell whether the application runs under Python *version*."""
    return OLDEST <= version <= NEWEST


def candidates(platform: str = sys.platform) -> list[list[str]]:
    """Return how the supported Pythons are called, the newest first."""
    versions = [f"3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    if platform == "win32":
        return [["py", f"-{version}"] for version in versions]
    return [[f"python{version}"] for version in versions]


def version_of(command: list[str]) -> tuple[int, int] | None:
    """Return the version of the Python that *command* starts, or None if it does not start."""
    code, out, _ = answer([*command, "-c", "import sys; print(*sys.version_info[:2])"])
    found = re.fullmatch(r"(\d+) (\d+)\s*", out)
    return (int(found[1]), int(found[2])) if code == 0 and found else None


def find_python() -> list[str]:
    """Return a command that starts a supported Python: this one if it is."""
    here = (sys.version_info[0], sys.version_info[1])
    if supported(here):
        return [sys.executable]
    found = next((c for c in candidates() if supported(version_of(c) or (0, 0))), None)
    age = "older than 3.11" if here < OLDEST else "newer than 3.13"
    name = f"Python {here[0]}.{here[1]}"
    if found is None:
        raise stop(f"this {name} is {age}, and no Python 3.11, 3.12 or 3.13 was found.")
    say(f"This {name} is {age}, so {' '.join(found)} is used instead.")
    return found


def venv_python(platform: str = sys.platform) -> Path:
    """Return where the environment keeps its Python."""
    return VENV / ("Scripts/python.exe" if platform == "win32" else "bin/python")


def no_venv_message(version: tuple[int, int]) -> str:
    """Return what to do where Python came without what makes environments."""
    name = f"python{version[0]}.{version[1]}"
    return (
        f"this Python cannot make environments: it came without venv or ensurepip. "
        f"Debian and Ubuntu: sudo apt install {name}-venv; "
        f"Fedora: sudo dnf install {name}; "
        f"openSUSE: sudo zypper install python{version[0]}{version[1]}."
    )


def make_environment() -> None:
    """Make .venv, or make it anew when its Python is gone or no longer supported."""
    if supported(version_of([str(venv_python())]) or (0, 0)):
        return
    python = find_python()
    if answer([*python, "-c", "import ensurepip, venv"])[0]:
        raise stop(no_venv_message(version_of(python) or OLDEST))
    say("Making the environment in .venv.")
    if call([*python, "-m", "venv", "--clear", str(VENV)]):
        raise stop("the environment could not be made; what is above says why.")


def digest(lock: Path) -> str:
    """Return the digest by which an installed lock is known again."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def is_installed(lock: Path, stamp: str) -> bool:
    """Tell whether *stamp* says that *lock*, or the larger lock that contains it, is installed."""
    return stamp in {digest(lock), digest(TEST_LOCK)}


def install(lock: Path) -> None:
    """Install *lock* if it is not what was installed last."""
    stamp = STAMP.read_text(encoding="ascii").strip() if STAMP.is_file() else ""
    if is_installed(lock, stamp):
        return
    say(f"Installing the packages of {lock.name}: about 120 MB, over a connection, once.")
    command = [str(venv_python()), "-m", "pip", "install", "-qq", "--require-hashes"]
    command += ["--disable-pip-version-check", "--prefer-binary", "-r", str(lock)]
    if call(command):
        raise stop("the packages could not be installed; what is above says why.")
    STAMP.write_text(digest(lock) + "\n", encoding="ascii")


def prepare(lock: Path) -> None:
    """Bring the environment, its packages and the assets up to date."""
    make_environment()
    install(lock)
    if call([str(venv_python()), str(ROOT / "packaging" / "build_assets.py")]):
        raise stop("the assets could not be built; what is above says why.")


# What Qt needs of the system


def has_display(environment: dict[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window can be shown."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def missing_library(message: str) -> str | None:
    """Return the shared library whose absence an ImportError's *message* tells of."""
    found = re.search(r"(lib[\w.+-]+\.so(?:\.\d+)*): cannot open shared object file", message)
    return found.group(1) if found else None


def advice(missing: list[str]) -> str:
    """Return which package brings each *missing* library, on three families of Linux."""
    table = {**LIBRARIES, **X11_LIBRARIES, **WAYLAND_LIBRARIES}
    known = [table[name] for name in missing if name in table]
    lines = [f"Qt needs libraries that this system does not have: {', '.join(missing)}."]
    for column, (system, command) in enumerate(SYSTEMS):
        packages = sorted({row[column] for row in known})
        if packages:
            lines.append(f"  {system}: {command} {' '.join(packages)}")
    unknown = [name for name in missing if name not in table]
    if unknown:
        lines.append(f"  Look for the package that holds {', '.join(unknown)}.")
    return "\n".join(lines)


def window_libraries(environment: dict[str, str]) -> list[str]:
    """Return the libraries by which Qt will open windows: none where it draws offscreen."""
    asked = environment.get("QT_QPA_PLATFORM", "")
    if environment.get("DISPLAY") and (not asked or asked.startswith("xcb")):
        return [*X11_LIBRARIES]
    if environment.get("WAYLAND_DISPLAY") and (not asked or asked.startswith("wayland")):
        return [*WAYLAND_LIBRARIES]
    return []


def check_libraries(environment: dict[str, str]) -> None:
    """Stop with advice when a library that Qt needs is missing."""
    code, _, errors = answer([str(venv_python()), "-c", IMPORT_QT])
    first = missing_library(errors)
    if code and first is None:
        raise stop(f"Qt does not start:\n{errors}")
    if not sys.platform.startswith("linux"):
        return
    wanted = [*(LIBRARIES if code else ()), *window_libraries(environment)]
    absent = answer([str(venv_python()), "-c", LOAD_EACH, *wanted])[1].split()
    if first is not None and first not in absent:
        absent.insert(0, first)
    if absent:
        raise stop(advice(absent))


# The two commands


def application_arguments(arguments: list[str], *, display: bool) -> list[str]:
    """Return what the application is started with: practice, and a tour where no screen is."""
    if not arguments:
        return ["--practice"] if display else ["--practice", "--tour", "tour"]
    if any(word == "--tour" or word.startswith("--tour=") for word in arguments):
        return [*([] if "--practice" in arguments else ["--practice"]), *arguments]
    return arguments


def run(arguments: list[str]) -> int:
    """Start the application; return its exit code."""
    prepare(RUN_LOCK)
    environment = dict(os.environ)
    display = has_display(environment)
    given = application_arguments(arguments, display=display)
    if not display and not arguments:
        say("There is no display here, so the tour is made instead, into the folder tour.")
    if not display or "--tour" in " ".join(given):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_libraries(environment)
    return call([str(venv_python()), "-m", "liaise_desktop", *given], environment)


def script(name: str) -> str:
    """Return the path of a program that the environment holds."""
    return shutil.which(name, path=str(venv_python().parent)) or name


def checks(arguments: list[str], cores: int) -> list[tuple[str, list[str]]]:
    """Return the name and the command of each check; only pytest where *arguments* are given."""
    python = str(venv_python())
    if arguments:
        return [("pytest", [python, "-m", "pytest", *arguments])]
    spread = ["-n", str(min(cores, 8)), "--dist", "loadfile"] if cores > 1 else []
    return [
        ("ruff", [python, "-m", "ruff", "check", "--quiet"]),
        ("mypy", [python, "-m", "mypy"]),
        ("import contracts", [script("lint-imports"), "--no-logo"]),
        ("pytest", [python, "-m", "pytest", "-q", *spread]),
    ]


def test(arguments: list[str]) -> int:
    """Run every check, also after one has failed; return 0 when all passed."""
    prepare(TEST_LOCK)
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    check_libraries(environment)
    failed = []
    for name, command in checks(arguments, os.cpu_count() or 1):
        say(f"== {name}")
        if call(command, environment):
            failed.append(name)
    if failed:
        say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


COMMANDS = {"run": run, "test": test}


def main(arguments: list[str]) -> int:
    """Do the command that *arguments* begin with; return the exit code."""
    if not arguments or arguments[0] not in COMMANDS:
        say((__doc__ or "").strip())
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
