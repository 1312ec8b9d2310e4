"""What protects the people about whom something is kept."""

from __future__ import annotations

from liaise_desktop.domain.errors.rules import RuleError


class CaseRestrictedError(RuleError):
    """The case is restricted: nothing in it is changed until that is lifted (art. 18)."""

    code = "case-restricted"


class TwoPeopleError(RuleError):
    """This takes a second person: another principal, not another device."""

    code = "two-people"


class KeepLongerError(RuleError):
    """Keeping longer needs a later day, a ground and a second person (G12; fact: field)."""

    code = "keep-longer"


class LookReasonMissingError(RuleError):
    """An identity is shown only with a reason (G14)."""

    code = "look-reason-missing"


class GuardianMissingError(RuleError):
    """A minor's identity names a guardian, or says why not (G19; fact: field)."""

    code = "guardian-missing"


class ThirdPartiesLeftError(RuleError):
    """Something found for a rights request was not looked at yet (fact: left)."""

    code = "third-parties-left"
