"""Search: asks as somebody types, shows only the answer to the latest question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from liaise_desktop.application.listings import SearchHit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.listings import SearchResult
    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.application.vault_reader import VaultReader
    from liaise_desktop.application.workplace import Workplace

MOST_RECENT: Final = 5
MOST_HITS: Final = 40

EVERYTHING, PEOPLE, PLACES, NOTES, MEDIATIONS = "", "person", "place", "note", "mediation"
SCOPES: Final = (EVERYTHING, PEOPLE, PLACES, NOTES, MEDIATIONS)


class Question(NamedTuple):
    """What is looked for, and among what: a kind of `SearchHit`, empty for everything."""

    text: str
    scope: str = EVERYTHING


class SearchView(Protocol):
    """What the presenter needs of the palette."""

    def show_found(self, question: Question, result: SearchResult) -> None:
        """Show the answer."""

    def show_recent(self, hits: Sequence[SearchHit]) -> None:
        """Show what was opened last, and no counts."""

    def show_refused(self, error: Exception) -> None:
        """Say that the search failed."""

    def put_question(self, question: Question) -> None:
        """Put another question into the field; the palette asks it."""

    def leave(self) -> None:
        """Close the palette."""


class SearchPresenter:
    """Answers the palette.

    Args:
        view: The palette.
        work: The workplace.
        open_: Opens a page: kind and record.
        reader_there: Returns a reader for the thread that calls it.
        jobs: A runner that nothing long runs on; the workplace's own if there is none.
    """

    def __init__(
        self,
        view: SearchView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        reader_there: Callable[[], VaultReader],
        jobs: JobRunner | None = None,
    ) -> None:
        self._view = view
        self._work = work
        self._open = open_
        self._reader_there = reader_there
        self._jobs = jobs or work.jobs
        self._wanted: Question | None = None
        self._asking: Question | None = None
        self._recent: list[tuple[str, str]] = []

    def start(self) -> None:
        """Begin with what was opened last."""
        self._wanted = None
        self._view.show_recent(self._recent_hits())

    def opened(self, kind: str, record: str) -> None:
        """Remember, until the window locks, that a case or a mediation was opened."""
        if kind in {"case", "mediation"}:
            others = [known for known in self._recent if known != (kind, record)]
            self._recent = [(kind, record), *others][:MOST_RECENT]

    def asked(self, text: str, scope: str) -> None:
        """Look for *text*; an empty one shows what was opened last."""
        if not text.strip():
            self.start()
            return
        self._wanted = Question(text.strip(), scope)
        if self._asking is None:
            self._ask(self._wanted)

    def left(self) -> None:
        """The palette was closed; an answer that is still to come is not wanted."""
        self._wanted = None

    def hit_chosen(self, hit: SearchHit) -> None:
        """Open what was found; a place leads to the notes that name it."""
        if hit.kind == PLACES:
            self._view.put_question(Question(f'"{hit.title}"', NOTES))
            return
        self._view.leave()
        if hit.kind == PEOPLE:
            self._open("case", hit.case)
        else:
            self._open(hit.kind, hit.record)

    def _ask(self, question: Question) -> None:
        self._asking = question
        self._jobs.start(
            partial(self._search, question),
            done=partial(self._on_found, question),
            failed=self._on_refused,
        )

    def _search(self, question: Question, _progress: Progress) -> SearchResult:
        return self._reader_there().search(question.text, question.scope, MOST_HITS)

    def _on_found(self, question: Question, result: SearchResult) -> None:
        self._asking = None
        if self._wanted == question:
            self._view.show_found(question, result)
        elif self._wanted is not None:
            self._ask(self._wanted)

    def _on_refused(self, error: Exception) -> None:
        self._asking = None
        if self._wanted is not None:
            self._view.show_refused(error)

    def _recent_hits(self) -> list[SearchHit]:
        found = (self._recent_hit(kind, record) for kind, record in self._recent)
        return [hit for hit in found if hit is not None]

    def _recent_hit(self, kind: str, record: str) -> SearchHit | None:
        reader = self._work.reader
        if kind == "mediation":
            known = reader.mediation_detail(record)
            if known is None:
                return None
            one = known.mediation
            return SearchHit(MEDIATIONS, record, one.case, one.title, "", code=one.code)
        detail = reader.case_detail(record)
        if detail is None:
            return None
        name = detail.person.pseudonym if detail.person else detail.case.code
        return SearchHit(PEOPLE, record, record, name, "", code=detail.case.code)
