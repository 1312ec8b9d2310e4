"""Each safeguard G1 to G24 has at least one test that carries its name and asserts something."""

from __future__ import annotations

import ast

import pytest

from tests.safeguards_table import RULES, holds, promises


@pytest.mark.parametrize("number", RULES)
def test_a_safeguard_has_tests_of_its_name_that_assert_something(number):
    named = promises()[number]
    assert named, f"no test is named test_g{number}_…"
    assert [one.node for one in named if one.empty] == []


def test_no_test_names_a_rule_that_there_is_not():
    assert set(promises()) <= set(RULES)


def test_an_empty_test_is_noticed():
    empty = ast.parse("def test_g1_x():\n    value = 1\n").body[0]
    full = ast.parse("def test_g1_x():\n    assert 1\n").body[0]
    assert (holds(empty), holds(full)) == (False, True)
