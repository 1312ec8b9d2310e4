"""Every hostile file is refused with its own code, quickly, and nothing of it is kept."""

import sys
import time

import pytest

from liaise_desktop.domain.errors import ExportFileError
from tests.exchange_kit import read_bytes
from tests.faults.forge import ANKE
from tests.faults.hostile_exports import ACCEPTED, all_cases

CASES = all_cases()


def verdict(case):
    try:
        read_bytes(case.data, ANKE, case.city, case.now)
    except ExportFileError as error:
        return error.code
    return ACCEPTED


def test_there_are_more_than_a_hundred_of_them():
    refused = [case for case in CASES if case.code != ACCEPTED]
    assert len(refused) >= 112
    assert len(CASES) > len(refused)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_hostile_file_gets_its_verdict_within_a_second(case):
    began = time.process_time()
    assert verdict(case) == case.code
    assert time.process_time() - began < 1


@pytest.mark.skipif(sys.platform == "win32", reason="no resource module")
def test_no_hostile_file_takes_much_memory():
    import resource

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    verdicts = [verdict(case) for case in CASES]
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert verdicts == [case.code for case in CASES]
    assert grown < 200 * 1024
