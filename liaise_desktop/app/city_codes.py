"""The codes that a city adds to our lists, under its own prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from liaise_desktop.domain.codes import ALL, is_city_key

if TYPE_CHECKING:
    from collections.abc import Mapping


def city_prefix(facts: Mapping[str, Any]) -> str:
    """Return what the keys of a city's own codes begin with, such as ``x-maarhaven:``."""
    return f"x-{str(facts['principal_suffix']).partition('.')[0]}:"


def are_codes(facts: Mapping[str, Any]) -> bool:
    """Whether the codes that a city adds belong to lists that there are, and have labels."""
    added = facts.get("codes", {})
    if not isinstance(added, dict) or not set(added) <= set(ALL):
        return False
    return all(
        isinstance(items, list) and all(_is_code(facts, item) for item in items)
        for items in added.values()
    )


def added_codes(facts: Mapping[str, Any], name: str, language: str) -> list[tuple[str, str]]:
    """Return the codes that a city adds to a list: keys and labels."""
    prefix = city_prefix(facts)
    return [
        (f"{prefix}{item['code']}", str(item["label"].get(language) or item["label"]["en"]))
        for item in facts.get("codes", {}).get(name, ())
    ]


def _is_code(facts: Mapping[str, Any], item: object) -> bool:
    if not isinstance(item, dict) or not isinstance(item.get("label"), dict):
        return False
    labels = item["label"]
    worded = bool(labels.get("en")) and all(isinstance(text, str) for text in labels.values())
    return worded and is_city_key(f"{city_prefix(facts)}{item.get('code')}")
