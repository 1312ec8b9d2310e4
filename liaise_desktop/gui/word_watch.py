"""The city's words about which every small form asks: is this needed here (G6).

It asks beside the field; it neither blocks nor tells anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain.safeguards import words_to_consider

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class WordWatch:
    """Knows where the words come from; there is one for the application, `WATCH`."""

    def __init__(self) -> None:
        self._words: Callable[[], Sequence[str]] = tuple

    def use(self, words: Callable[[], Sequence[str]]) -> None:
        """Take the words of the city whose vault is open."""
        self._words = words

    def word_in(self, texts: Iterable[object]) -> str:
        """Return the first such word in what was typed, empty where there is none."""
        words = self._words()
        for text in texts:
            if isinstance(text, str):
                found = words_to_consider(text, words)
                if found:
                    return found[0].word
        return ""


WATCH = WordWatch()
