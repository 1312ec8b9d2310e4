"""The lock is complete for every system and Python, exact, hashed, and names no index."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock")
SYSTEMS = {"linux": ("posix", "Linux"), "win32": ("nt", "Windows"), "darwin": ("posix", "Darwin")}
ENTRY = re.compile(r"^([\w.-]+)==(\S+)(?: ; (.+?))? \\\n((?:    .*\n)+)", re.MULTILINE)


def entries(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {canonicalize_name(m[1]): (m[2], m[3], m[4]) for m in ENTRY.finditer(text)}


def environment(system, minor):
    os_name, platform_system = SYSTEMS[system]
    return {
        "os_name": os_name,
        "sys_platform": system,
        "platform_system": platform_system,
        "python_version": f"3.{minor}",
        "python_full_version": f"3.{minor}.0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
        "extra": "",
    }


def applies(marker, where):
    return marker is None or marker.evaluate(where)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_a_comment_a_pin_or_a_hash(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    line = re.compile(
        r'#.*|[\w.-]+==[\w.]+(?: ; [\w "=]+)? \\|    --hash=sha256:[0-9a-f]{64}(?: \\)?'
    )
    assert [row for row in text.splitlines() if not line.fullmatch(row)] == []
    assert "://" not in text


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes(lock):
    found = entries(lock)
    assert len(found) >= 13
    assert [name for name, (_, _, hashes) in found.items() if "sha256:" not in hashes] == []


def test_what_pyproject_asks_for_is_what_is_locked():
    wanted = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
    extra = [Requirement(text) for text in PROJECT["dependency-groups"]["dev"]]
    run, everything = (entries(lock) for lock in LOCKS)
    for requirement in wanted:
        assert str(requirement.specifier) == f"=={run[canonicalize_name(requirement.name)][0]}"
    for requirement in [*wanted, *extra]:
        pin = everything[canonicalize_name(requirement.name)][0]
        assert str(requirement.specifier) == f"=={pin}"


def test_the_lock_for_tests_contains_the_lock_to_run():
    run, everything = (entries(lock) for lock in LOCKS)
    assert run.items() <= everything.items()


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("minor", [11, 12, 13])
@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_holds_what_each_system_and_python_needs(lock, system, minor):
    locked, where, missing = entries(lock), environment(system, minor), []
    for name in locked:
        try:
            needs = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            assert locked[name][1] is not None, f"{name} is locked for all, yet not installed"
            continue
        for need in map(Requirement, needs):
            held = locked.get(canonicalize_name(need.name))
            if applies(need.marker, where) and not (held and need.specifier.contains(held[0])):
                missing.append(f"{name} needs {need}")
    assert missing == []


@pytest.mark.parametrize("lock", LOCKS)
def test_this_environment_is_the_locked_one(lock):
    for name, (version, condition, _) in entries(lock).items():
        if condition is None:
            assert importlib.metadata.version(name) == version
