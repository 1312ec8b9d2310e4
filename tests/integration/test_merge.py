"""What must hold when three devices write apart and pass changes on: P1 to P9.

P1 an import removes nothing known · P2 any order says the same · P3 repeating changes nothing ·
P4 an erased body never comes back · P5 an edit that saw all candidates settles a conflict ·
P6 the same changes show the same screen · P7 each write is shown or was replaced by somebody who
had seen it · P8 the screen shows exactly the causally latest values · P9 honest devices raise no
alarm.
"""

from __future__ import annotations

import pytest

from tests.merge_machine import LONG, LogReplica, PureReplica, budget, machine

pytestmark = pytest.mark.timeout(7200 if LONG else 180)


class TestRulesOfTheDomain(machine(PureReplica).TestCase):
    settings = budget(examples=80, steps=40)


class TestRealLog(machine(LogReplica).TestCase):
    settings = budget(examples=25, steps=40)
