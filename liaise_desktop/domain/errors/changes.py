"""What breaks the form of a change."""

from __future__ import annotations

from liaise_desktop.domain.errors.root import LiaiseError


class BadChangeError(LiaiseError):
    """A change breaks the rules of its form (facts: why)."""

    code = "bad-change"
