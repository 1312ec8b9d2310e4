"""Ways of a case that many tests need: support begins, and it is closed by two."""

from __future__ import annotations

from liaise_desktop.application.case_steps import keep_closing
from liaise_desktop.application.cases import advance_case
from liaise_desktop.application.plans import add_goal
from liaise_desktop.domain.codes import CLOSING_CHECK


def add_a_goal(desk, case):
    """Keep a goal, as support needs one."""
    return add_goal(desk, case, {"wording": "Back to the workshop", "area": "WORK"}).made


def close(worker, supervisor, case, reason="GOALS", *, lookback=False):
    """Close a case: the worker goes through the checklist, the supervisor agrees."""
    advance_case(worker, case, "CLOSING")
    keep_closing(worker, case, checks=CLOSING_CHECK.keys(), reason=reason, lookback=lookback)
    return advance_case(supervisor, case, "CLOSED")
