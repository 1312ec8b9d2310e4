"""The rule by which two versions of one field become one that loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.records import MAX_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SEPARATOR: Final = "\n\n* * *\n\n"

# Fields of free text. Any other text is a code, a day or a reference: two of these are no third.
_BOXES: Final = ("matters", "holds", "skills", "hurts", "worries", "behaviour", "path")
_TEXTS: Final[dict[str, frozenset[str]]] = {
    "case": frozenset({"purpose_sentence", "necessity"}),
    "person": frozenset({"safe_contact"}),
    "statement": frozenset({"text", "alternative"}),
    "note": frozenset({"reading", "alternative", "next_what"}),
    "comment": frozenset({"text"}),
    "mediation": frozenset({"summary", "suitability_reason"}),
    "party_words": frozenset({"needs", "own_words"}),
    "common_ground": frozenset({"text"}),
    "session": frozenset({"line"}),
    "point": frozenset({"text", "standing_note"}),
    "follow_up": frozenset({"text"}),
    "round": frozenset({"context", "observations"}),
    "contact": frozenset({"text", "next_what"}),
    "request": frozenset({"asked", "alternative", "going_well", "first_view", "second_view"}),
    "support_plan": frozenset(
        {"safety_arrangements", "behaviour_alternative"}
        | {f"{box}_{part}" for box in _BOXES for part in ("known", "open")}
        | {"makes_better", "makes_worse", "missing"}
    ),
    "plan_goal": frozenset({"wording", "first_step", "noticed_by", "dropped_because", "nearness"}),
    "opportunity": frozenset({"what"}),
    "review": frozenset({"changed", "strengths_first", "wrong_lines", "can_go"}),
    "referral": frozenset({"reason", "summary", "feedback"}),
    "safety_event": frozenset({"what"}),
    "disagreement": frozenset({"text"}),
    "flag": frozenset({"text", "resolution"}),
    "message": frozenset({"text", "use_when", "not_when"}),
    "partner": frozenset({"offers", "audience", "hours", "how_to_refer", "contact"}),
    "practice_sheet": frozenset(
        {"problem", "aims", "method", "activities", "partners", "resources", "results", "failed"}
    ),
    "training": frozenset({"learned"}),
    "visit": frozenset({"purpose_text", "brings_home"}),
    "pilot": frozenset({"need", "aim", "activities", "indicators", "what_worked"}),
    "event": frozenset({"summary"}),
}

# Both audiences of a binder would be more readers than either side meant.
_NEVER: Final = frozenset({"binder"})


def can_keep_both(type_: str, name: str, values: Sequence[Any]) -> bool:
    """Whether the values of a field can stand together."""
    return keep_both(type_, name, values) is not None


def keep_both(type_: str, name: str, values: Sequence[Any]) -> Any:
    """Return one value that holds all of *values*, in their order; None where there is none.

    Lists are joined without saying anything twice; texts are parted by a line of three stars.
    """
    if len(values) < 2 or type_ in _NEVER:  # noqa: PLR2004 - one version is not both
        return None
    if all(isinstance(value, list) for value in values):
        return _distinct(item for value in values for item in value)
    if name in _TEXTS.get(type_, ()) and all(isinstance(value, str) for value in values):
        text = SEPARATOR.join(_distinct(value for value in values if value))
        return text if len(text.encode("utf-8", "surrogatepass")) <= MAX_TEXT else None
    return None


def _distinct(items: Iterable[Any]) -> list[Any]:
    kept: list[Any] = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept
