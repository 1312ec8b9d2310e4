"""Papers, as the paper dialog asks for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from liaise_desktop.app.languages import LANGUAGES
from liaise_desktop.app.paper_making import PaperOrder, make_agreement, make_case_summary
from liaise_desktop.gui.presenters import paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.app.paper_making import MadePaper
    from liaise_desktop.app.session import Session
    from liaise_desktop.application.ports import Progress

COMPLETE = ("en", "de")  # a paper in half a language would be worse than one in another


class PapersAtWork:
    """Makes the papers of one unlocked vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def languages(self) -> Sequence[tuple[str, str]]:
        """Return the languages of papers."""
        return [(code, LANGUAGES[code]) for code in COMPLETE]

    def ground(self, basis: str, language: str) -> str:
        """Return the words of a legal basis, nothing if the city has none."""
        words = self._session.pack.label("legal_bases", basis, language)
        return "" if words == basis else words

    def make(self, order: paper.PaperOrder, progress: Progress) -> MadePaper:
        """Write the paper and register that it left; on the thread that writes."""
        wanted = PaperOrder(
            order.record,
            order.release,
            order.language,
            Path(order.target),
            order.choice,
            order.other_side_first,
        )
        made_of = make_case_summary if order.kind == paper.SUMMARY else make_agreement
        return made_of(self._session, self._session.reader(), wanted, progress)
