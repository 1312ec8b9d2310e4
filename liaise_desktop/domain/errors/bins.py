"""What can go wrong with setting something aside."""

from __future__ import annotations

from liaise_desktop.domain.errors.rules import RuleError


class NotYoursToSetAsideError(RuleError):
    """Only who wrote something sets it aside."""

    code = "not-yours-to-set-aside"
