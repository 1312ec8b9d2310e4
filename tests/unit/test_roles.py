"""Who may do what, cell by cell, against a table written by hand from the field's own words.

r read, w write, a approve, e erase. A worker works and erases only what is theirs alone; the team
lead approves and erases; the data protection officer reads what protects people and answers for
rights, and sees nothing of the street, of a mediation's content or of a team's self-care; IT reads
nothing at all.
"""

from __future__ import annotations

import pytest

from liaise_desktop.domain.authority import ACTIONS, ROLES, may
from liaise_desktop.domain.families import RECORD_TYPES

#                      worker  lead    officer
EXPECTED = """
binder                 rw      rwe     r
case                   rw      rwae    r
person                 rw      rwe     r
identity               rw      rwe     r
information_notice     rw      rwae    r
access_event           rw      rw      rw
statement              rw      rwe     r
note                   rw      rwe     r
comment                rw      rwe     r
attachment             rwe     rwe     r
tick                   rw      rwe     r
flag                   rw      rwe     r
bin_entry              rw      rwe     r
support_plan           rw      rwe     r
plan_goal              rw      rwe     r
opportunity            rw      rwe     r
review                 rw      rwae    r
disclosure             rw      rwae    r
consent                rw      rwe     r
case_conference        rw      rwae    r
referral               rw      rwe     r
safety_event           rw      rwae    r
rights_request         rw      rwae    rwa
disagreement           rw      rwe     rw
retention_item         rw      rwae    r
mediation              rw      re      r
party                  rw      re      r
session                rw      re      r
point                  rw      re      r
follow_up              rw      re      r
talk                   rw      re      r
party_words            rwe     re      -
common_ground          rwe     re      -
sealed_note            rwe     -       -
round                  rwe     re      -
contact                rwe     re      -
request                rwe     rwae    r
message                rw      rwae    r
partner                rw      rwe     r
practice_sheet         rw      rwe     r
training               rwe     r       -
visit                  rwe     rwe     r
pilot                  rwe     rwe     r
event                  rwe     rwe     r
key_event              rw      rw      rw
"""

LETTERS = dict(zip("rwae", ACTIONS, strict=True))
ROWS = {row.split()[0]: (*row.split()[1:], "-") for row in EXPECTED.strip().splitlines()}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("type_", sorted(set(RECORD_TYPES) | set(ROWS)))
def test_every_cell_of_the_table_of_roles_is_as_it_was_meant(type_, role):
    expected = ROWS[type_][ROLES.index(role)]
    for letter, action in LETTERS.items():
        assert may(role, type_, action) == (letter in expected), (role, type_, action)


def test_nothing_is_meant_for_a_type_that_is_no_more():
    assert set(ROWS) == set(RECORD_TYPES)


def test_what_is_not_in_the_table_may_nobody():
    assert not any(may(role, "planted", action) for role in ROLES for action in ACTIONS)
    assert not any(may("somebody", type_, action) for type_ in RECORD_TYPES for action in ACTIONS)
