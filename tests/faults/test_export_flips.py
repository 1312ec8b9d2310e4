"""No altered export is accepted: a sample here, everything by ``tests.faults.flip_export``."""

import pytest

from tests.faults import flip_export


@pytest.mark.parametrize("attack", flip_export.ALL, ids=lambda attack: attack.__name__)
def test_no_sampled_alteration_is_accepted(attack):
    tally = attack(31)
    assert tally.tried > 200
    assert tally.accepted == []


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("attack", flip_export.ALL, ids=lambda attack: attack.__name__)
def test_no_alteration_at_all_is_accepted(attack):
    tally = attack()
    assert tally.tried > 8000
    assert tally.accepted == []


def test_the_unaltered_export_is_accepted():
    assert flip_export.verdict(flip_export.for_anke(flip_export.small_export())) == ""
