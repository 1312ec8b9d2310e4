"""Search: asks as somebody types, shows only the answer to the latest question."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from liaise_desktop.application.library import KINDS, NAMED_BY
from liaise_desktop.application.listings import SearchHit
from liaise_desktop.domain import authority
from liaise_desktop.domain.records import Note
from liaise_desktop.gui.presenters.palette_actions import (
    DO,
    NOTE_THERE,
    Action,
    first,
    fitting,
    note_there,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.listings import SearchResult
    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.application.vault_reader import VaultReader
    from liaise_desktop.application.workplace import Workplace

MOST_RECENT: Final = 5
MOST_HITS: Final = 40

EVERYTHING, PEOPLE, PLACES, NOTES, MEDIATIONS = "", "person", "place", "note", "mediation"
LIBRARY: Final = "library"
SCOPES: Final = (EVERYTHING, PEOPLE, PLACES, NOTES, MEDIATIONS, LIBRARY)
REMEMBERED: Final = frozenset({"case", "mediation", *KINDS})


class Question(NamedTuple):
    """What is looked for, and among what: a kind of `SearchHit`, empty for everything."""

    text: str
    scope: str = EVERYTHING


class SearchView(Protocol):
    """What the presenter needs of the palette."""

    def show_found(self, question: Question, result: SearchResult) -> None:
        """Show the answer."""

    def show_recent(self, hits: Sequence[SearchHit]) -> None:
        """Show what was opened last and what can be started, and no counts."""

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
        actions: Returns what can be started, in the language in force.
    """

    def __init__(
        self,
        view: SearchView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        reader_there: Callable[[], VaultReader],
        jobs: JobRunner | None = None,
        actions: Callable[[], Sequence[Action]] = tuple,
    ) -> None:
        self._view = view
        self._work = work
        self._open = open_
        self._reader_there = reader_there
        self._jobs = jobs or work.jobs
        self._actions = actions
        self._wanted: Question | None = None
        self._asking: Question | None = None
        self._recent: list[tuple[str, str]] = []

    def start(self) -> None:
        """Begin with what was opened last."""
        self._wanted = None
        self._view.show_recent([*self._recent_hits(), *first(self._actions())])

    def opened(self, kind: str, record: str) -> None:
        """Remember, until the window locks, that something with a name was opened."""
        if kind in REMEMBERED:
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
        if hit.kind == DO:
            self._do(hit)
        elif hit.kind == PEOPLE:
            self._open("case", hit.case)
        elif hit.kind == LIBRARY:
            self._open(hit.code, hit.record)
        else:
            self._open(hit.kind, hit.record)

    def note_wanted(self, hit: SearchHit) -> None:
        """Begin a note in the case of what was found."""
        if hit.case and self._may_write():
            self._view.leave()
            self._open("write", hit.case)

    def _may_write(self) -> bool:
        return authority.may(self._work.desk.role, Note.TYPE, authority.WRITE)

    def _do(self, hit: SearchHit) -> None:
        if hit.record == NOTE_THERE:
            self._open("write", hit.case)
            return
        for action in self._actions():
            if action.key == hit.record:
                action.run()

    def _with_actions(self, question: Question, result: SearchResult) -> SearchResult:
        actions = self._actions()
        if question.scope != EVERYTHING or not actions:
            return result
        people = [hit for hit in result.hits if hit.kind == PEOPLE and hit.case]
        found = fitting(actions, question.text, found_some=bool(result.hits))
        if people and self._may_write():
            found = [*note_there(actions, people[0]), *found]
        return replace(result, hits=(*result.hits, *found))

    def _ask(self, question: Question) -> None:
        self._asking = question
        self._jobs.start(
            partial(self._search, question),
            done=partial(self._on_found, question),
            failed=self._on_refused,
        )

    def _search(self, question: Question, _progress: Progress) -> SearchResult:
        reader, desk = self._reader_there(), self._work.desk
        found = reader.search(question.text, question.scope, MOST_HITS)
        hidden = reader.rights.hidden_cases(desk.principal, desk.role)
        left_out = [hit for hit in found.hits if hit.case in hidden]
        if not left_out:
            return found
        less = Counter(hit.kind for hit in left_out)
        counts = {kind: count - less[kind] for kind, count in found.counts.items()}
        hits = tuple(hit for hit in found.hits if hit.case not in hidden)
        return replace(found, hits=hits, counts=counts)

    def _on_found(self, question: Question, result: SearchResult) -> None:
        self._asking = None
        if self._wanted == question:
            self._view.show_found(question, self._with_actions(question, result))
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
        if kind in KINDS:
            state = reader.state(record)
            name = str(state.value(NAMED_BY[kind], "")) if state is not None else ""
            return SearchHit(LIBRARY, record, "", name, "", code=kind) if name else None
        detail = reader.case_detail(record)
        if detail is None:
            return None
        name = detail.person.pseudonym if detail.person else detail.case.code
        return SearchHit(PEOPLE, record, record, name, "", code=detail.case.code)
