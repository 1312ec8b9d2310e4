"""The choice of a passphrase: words drawn by chance, or one's own, typed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class PassphraseChoiceView(Protocol):
    """What is needed of the page."""

    def show_choice(self, suggestion: str, *, own: bool, borrowed: bool = False) -> None:
        """Show the words to be learnt, or the fields for one's own, both empty.

        Args:
            suggestion: The words.
            own: Whether one's own passphrase is wanted.
            borrowed: Whether the words are English for want of a list in the language spoken.
        """


def _never() -> bool:
    return False


class PassphraseChoice:
    """Holds what was typed and says what is still missing.

    Args:
        view: The page.
        suggest: Returns a new passphrase of words drawn by chance.
        judge: Returns why a passphrase may not be used, nothing if it may.
        changed: Called after each change.
        borrowed: Whether the words are of another language than the one that is spoken.
    """

    def __init__(
        self,
        view: PassphraseChoiceView,
        suggest: Callable[[], str],
        judge: Callable[[str], str],
        changed: Callable[[], None],
        borrowed: Callable[[], bool] = _never,
    ) -> None:
        self._view = view
        self._suggest = suggest
        self._judge = judge
        self._changed = changed
        self._borrowed = borrowed
        self._suggestion = ""
        self._first = self._second = ""
        self.own = False

    def start(self) -> None:
        """Draw the first suggestion; later calls change nothing."""
        if not self._suggestion:
            self.another_clicked()

    @property
    def passphrase(self) -> str:
        """What was typed; worth something once nothing is missing."""
        return self._first

    @property
    def missing(self) -> str:
        """What still has to be done, by key; empty if nothing."""
        if not self._first:
            return "type-own" if self.own else "type-words"
        wrong = self._judge(self._first) if self.own else self._compare()
        if wrong:
            return wrong
        if self._second == self._first:
            return ""
        return "again-differs" if self._second else "again"

    def another_clicked(self) -> None:
        """Draw other words."""
        self._suggestion = self._suggest()
        self._show()

    def own_clicked(self) -> None:
        """Go from suggested words to one's own, or back."""
        self.own = not self.own
        self._show()

    def typed(self, first: str, second: str) -> None:
        """Take what stands in the two fields."""
        self._first, self._second = first, second
        self._changed()

    def forget(self) -> None:
        """Let go of everything."""
        self._suggestion = self._first = self._second = ""

    def _show(self) -> None:
        self._first = self._second = ""
        self._view.show_choice(self._suggestion, own=self.own, borrowed=self._borrowed())
        self._changed()

    def _compare(self) -> str:
        if self._first == self._suggestion:
            return ""
        return "type-words" if self._suggestion.startswith(self._first) else "words-differ"
