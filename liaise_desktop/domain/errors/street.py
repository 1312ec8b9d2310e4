"""What the rules of rounds and contacts forbid."""

from __future__ import annotations

from liaise_desktop.domain.errors.rules import RuleError


class ContactTooLongError(RuleError):
    """A text of a contact is longer than its field allows (facts: field, size, limit)."""

    code = "contact-too-long"


class TooManyThemesError(RuleError):
    """A contact names more themes than five (facts: limit)."""

    code = "too-many-themes"


class CountsDifferError(RuleError):
    """More people are counted by age or gender than there were (facts: field)."""

    code = "counts-differ"


class TimesDifferError(RuleError):
    """A round ends before it begins, or a day or more after that (facts: field)."""

    code = "times-differ"


class RoundOverError(RuleError):
    """A round has ended already."""

    code = "round-over"
