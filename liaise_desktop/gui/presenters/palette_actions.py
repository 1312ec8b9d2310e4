"""What the search palette starts: found by its words, and offered where it helps."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaise_desktop.application.listings import SearchHit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

DO: Final = "do"
"""Kind of a hit that starts something; its record is the key of the action."""

NOTE_THERE: Final = "write"
"""Key of the action that writes a note in the first case found; its title has a {name}."""

FIRST: Final = 3  # actions offered while nothing is typed
MOST: Final = 6  # actions offered for words


@dataclass(frozen=True, slots=True)
class Action:
    """Something that the palette can start.

    Attributes:
        key: Its name in code.
        title: What it does, in the language in force.
        run: Starts it.
        about: One line more.
        keys: The keys that do the same, such as Ctrl+L.
        begins: Whether it makes something that search may have found already; it is offered
            behind what was found, whatever was typed.
    """

    key: str
    title: str
    run: Callable[[], None]
    about: str = ""
    keys: str = ""
    begins: bool = False


def fitting(actions: Iterable[Action], text: str, *, found_some: bool) -> list[SearchHit]:
    """Return the actions whose words begin as *text* says, then those that begin something.

    Where *found_some* is false, nothing is said about what was found.
    """
    sought = [_folded(word) for word in text.split()]
    there = [action for action in actions if action.key != NOTE_THERE]
    by_words = [(action, _marked(action.title, sought)) for action in there]
    found = [(action, marked) for action, marked in by_words if marked]
    found += [(one, one.title) for one, marked in by_words if one.begins and not marked]
    return [_hit(action, title, about=found_some) for action, title in found[:MOST]]


def note_there(actions: Iterable[Action], person: SearchHit) -> list[SearchHit]:
    """Return what begins a note in the case of somebody who was found."""
    name = person.title.replace("\x01", "").replace("\x02", "")
    return [
        SearchHit(DO, one.key, person.case, one.title.format(name=name), "", code=one.keys)
        for one in actions
        if one.key == NOTE_THERE
    ]


def first(actions: Sequence[Action]) -> list[SearchHit]:
    """Return what is offered while nothing is typed."""
    offered = [action for action in actions if action.key != NOTE_THERE]
    return [_hit(action, action.title, about=False) for action in offered[:FIRST]]


def _hit(action: Action, title: str, *, about: bool) -> SearchHit:
    said = action.about if about or not action.begins else ""
    return SearchHit(DO, action.key, "", title, said, code=action.keys)


def _marked(title: str, sought: Sequence[str]) -> str:
    """Return *title* with the beginnings that were sought marked; nothing if one is missing."""
    words = title.split()
    marks = [0] * len(words)
    for beginning in sought:
        at = next((n for n, word in enumerate(words) if _folded(word).startswith(beginning)), None)
        if at is None:
            return ""
        marks[at] = max(marks[at], len(beginning))
    return " ".join(
        f"\x01{word[:mark]}\x02{word[mark:]}" if mark else word
        for word, mark in zip(words, marks, strict=True)
    )


def _folded(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
