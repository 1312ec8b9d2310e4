"""Tours that must not succeed, and one that needs no network."""

from __future__ import annotations

import subprocess

import pytest

from tests.tour.tour_kit import make

pytestmark = pytest.mark.timeout(900)


@pytest.mark.parametrize(
    ("fault", "step"),
    [
        ("papers", "make the case summary"),
        ("import", "bring in a colleague's file"),
        ("signing", "verify and preview"),
    ],
)
def test_a_tour_stops_at_the_step_that_does_not_really_happen(tmp_path, fault, step):
    made = make(tmp_path, "--fault", fault)
    assert made.code == 1
    assert f"The tour stopped: {step}: " in made.trouble
    said = made.summary
    assert not said["done"]
    assert said["failed"].startswith(f"{step}: ")
    assert step not in said["seconds"]
    assert said["counts"]["cases"] == 12


@pytest.mark.stock_tools
def test_a_small_tour_succeeds_on_a_computer_without_any_network(tmp_path, stock_tool):
    unshare = stock_tool("unshare")
    alone = [unshare, "--net", "--map-root-user"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let a process leave the network")
    made = make(tmp_path, "--small", before=alone)
    assert made.code == 0, made.trouble
    assert made.summary["done"]
