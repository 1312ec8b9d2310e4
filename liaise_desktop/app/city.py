"""The city's words in the language that the interface speaks at the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.app.city_codes import added_codes
from liaise_desktop.domain.disclosure_steps import REFUSE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.app.city_pack import CityPack


class PackWords:
    """What a verified pack calls things; `application.workplace.CityWords`."""

    def __init__(self, pack: CityPack, language: Callable[[], str]) -> None:
        self._pack = pack
        self._language = language

    @property
    def name(self) -> str:
        """The city."""
        return self._pack.city

    @property
    def team(self) -> str:
        """The team."""
        return str(self._pack.facts["team"])

    @property
    def practice(self) -> bool:
        """Whether this is the invented city."""
        return self._pack.practice

    def options(self, group: str) -> Sequence[tuple[str, str]]:
        """Return the codes of a group with their labels."""
        return [(item["code"], self.label(group, item["code"])) for item in self._group(group)]

    def label(self, group: str, code: str) -> str:
        """Return the label of *code*."""
        return self._pack.label(group, code, self._language())

    def district_of(self, place: str) -> str:
        """Return the district code of a place, or nothing."""
        for item in self._group("places"):
            if item["code"] == place:
                return str(item.get("district", ""))
        return ""

    def watched_words(self) -> Sequence[str]:
        """Return the words about which the city asks: is this needed here?"""
        return [str(word) for word in self._pack.facts["word_watch"]]

    def numbers(self, group: str) -> Sequence[tuple[str, str]]:
        """Return labels and numbers of a group such as ``emergency``."""
        return [
            (self.label(group, item["code"]), str(item.get("number", "")))
            for item in self._group(group)
        ]

    def text(self, name: str) -> str:
        """Return a text of the city such as ``danger_decides``, nothing if it has none."""
        words: dict[str, str] = self._pack.facts.get(name, {})
        return str(words.get(self._language()) or words.get("en") or "")

    @property
    def police_policy(self) -> str:
        """What the city says about requests by police: a code of POLICIES."""
        return str(self._pack.facts.get("police_disclosure_policy", REFUSE))

    def added_codes(self, name: str) -> Sequence[tuple[str, str]]:
        """Return the codes that the city adds to a list, under its own prefix, with labels."""
        return added_codes(self._pack.facts, name, self._language())

    def _group(self, group: str) -> Sequence[dict[str, str]]:
        items: Sequence[dict[str, str]] = self._pack.facts.get(group, ())
        return items
