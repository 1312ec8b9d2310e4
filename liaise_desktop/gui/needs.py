"""What a refused step still needs, in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.codes import COOPERATION_NEEDS
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.domain.lifecycle import CASE_NEEDS
from liaise_desktop.domain.mediation_steps import MEDIATION_NEEDS
from liaise_desktop.domain.plan_steps import PLAN_NEEDS
from liaise_desktop.domain.request_steps import REQUEST_NEEDS
from liaise_desktop.domain.review_steps import REVIEW_NEEDS
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Iterable

LISTS: Final = (
    MEDIATION_NEEDS,
    CASE_NEEDS,
    REQUEST_NEEDS,
    PLAN_NEEDS,
    REVIEW_NEEDS,
    COOPERATION_NEEDS,
)
"""Where needs have their words; a key in several of them means the same."""


def need_label(need: str) -> str:
    """Return what a need is, in a few words."""
    found = next((codes for codes in LISTS if need in codes), MEDIATION_NEEDS)
    return code_label(found, need)


def need_words(needs: Iterable[str]) -> str:
    """Return what is needed, one behind the other."""
    return ", ".join(need_label(need) for need in needs)


def needs_of(error: Exception) -> tuple[str, ...]:
    """Return the needs that an error names."""
    found = error.facts.get("needs") if isinstance(error, LiaiseError) else None
    return tuple(map(str, found)) if isinstance(found, (list, tuple)) else ()
