"""Write requirements.lock and requirements-dev.lock anew from pyproject.toml.

    python packaging/make_lock.py

Needs pip-tools, best in an environment of its own. Each package is pinned with the hashes of all
its published files, so that one lock serves every system and Python that pyproject.toml names; no
address of an index is written. What only some systems need is listed in CONDITIONAL, because the
resolver sees the system it runs on and no other; tests/unit/test_lock.py fails where one is
missing.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONDITIONAL = {"colorama==0.4.6": 'sys_platform == "win32"'}
HEADER = """\
# {purpose}. Made by packaging/make_lock.py from pyproject.toml; do not edit.
# Install with: python -m pip install --require-hashes -r {name}
"""
PURPOSES = {
    "requirements.lock": "What the application needs to run",
    "requirements-dev.lock": "What the application, its tests and its linters need",
}
OWN_SETTINGS = {"PIP_FIND_LINKS", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"}


def compiled(requirements: list[str], *options: str) -> str:
    """Return what pip-compile pins for *requirements*, ignoring this machine's pip settings."""
    environment = {key: value for key, value in os.environ.items() if key not in OWN_SETTINGS}
    environment["PIP_CONFIG_FILE"] = os.devnull
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.txt", Path(folder) / "out.txt"
        source.write_text("\n".join(requirements) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "piptools", "compile", "--quiet", "--generate-hashes"]
        command += ["--no-emit-options", "--no-annotate", "--no-header"]
        command += ["--strip-extras", "--allow-unsafe", *options, "-o", str(target), str(source)]
        subprocess.run(command, check=True, env=environment)
        return target.read_text(encoding="utf-8")


def conditional() -> str:
    """Return the pins of what only some systems need, each with its condition."""
    text = compiled(list(CONDITIONAL))
    for pin, condition in CONDITIONAL.items():
        text = text.replace(f"{pin} \\", f"{pin} ; {condition} \\")
    return text


def in_order(text: str) -> str:
    """Return the pins of *text* in the order of their names."""
    return "".join(sorted(re.findall(r"^[\w.-]+==.*\n(?:    .*\n)+", text, re.MULTILINE)))


def main() -> None:
    """Write both locks."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = project["project"]["dependencies"]
    run = compiled(runtime)
    pins = re.findall(r"^([\w.-]+==\S+)", run, re.MULTILINE)
    everything = compiled([*pins, *project["dependency-groups"]["dev"]]) + conditional()
    for (name, purpose), text in zip(PURPOSES.items(), (run, everything), strict=True):
        header = HEADER.format(purpose=purpose, name=name)
        (ROOT / name).write_text(header + in_order(text), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
