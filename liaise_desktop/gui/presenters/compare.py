"""Comparing versions of a record that two people set apart, and deciding between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.application.conflicts import resolve_conflict
from liaise_desktop.application.desk import together
from liaise_desktop.application.keep_both import can_keep_both, keep_both
from liaise_desktop.domain.notes import ATTENDANT
from liaise_desktop.domain.registers import ERASED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.application.listings import RecordVersion
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.registers import Candidate, RecordState

BOTH: Final = "both"
JOINED_TEXTS: Final = ("reading", "alternative", "next_what", "text", "purpose_sentence")


@dataclass(frozen=True, slots=True)
class Version:
    """One candidate of a field."""

    change: str
    author: str
    mine: bool
    at: str
    value: Any


@dataclass(frozen=True, slots=True)
class FieldInDoubt:
    """A field that two people set apart; ``joined`` is what keeping both would say."""

    name: str
    versions: tuple[Version, ...]
    joined: Any = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A record whose versions differ: what is in doubt, and what is the same in both."""

    record: str
    type: str
    values: Mapping[str, Any]
    doubts: tuple[FieldInDoubt, ...]
    names: Mapping[str, str]


class CompareView(Protocol):
    """What the presenter needs of the dialog."""

    def show_comparison(self, comparison: Comparison) -> None:
        """Open with *comparison*; nothing is chosen yet."""

    def choices(self) -> Mapping[str, str]:
        """Return field → id of the change chosen, or `BOTH`."""

    def show_refusal(self, error: Exception) -> None:
        """Say why it could not be kept."""

    def close_comparison(self) -> None:
        """Go away."""

    def words(self, what: str) -> str:
        """Return a sentence in the language of the interface."""


class ComparePresenter:
    """Shows versions beside each other and keeps what a person decides."""

    def __init__(
        self,
        view: CompareView,
        work: Workplace,
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
    ) -> None:
        self._view = view
        self._work = work
        self._notify = notify
        self._shown: Comparison | None = None

    def compare(self, record: str, names: Mapping[str, str]) -> None:
        """Open the comparison of a record, if its versions still differ."""
        state = self._work.reader.state(record)
        if state is None or not set(state.conflicts()) - set(ATTENDANT):
            return
        history = {found.change: found for found in self._work.reader.history(record)}
        self._shown = comparison_of(state, history, self._work.desk.principal, names)
        self._view.show_comparison(self._shown)

    def decide_clicked(self) -> None:
        """Keep the choices, all or none; every version stays in the history."""
        shown, choices = self._shown, self._view.choices()
        if shown is None or any(doubt.name not in choices for doubt in shown.doubts):
            return
        self._work.jobs.start(
            partial(self._resolve, shown, dict(choices)),
            done=self._on_settled,
            failed=self._view.show_refusal,
        )

    def _resolve(
        self, shown: Comparison, choices: Mapping[str, str], _progress: Progress
    ) -> ChangeSet:
        made = ChangeSet()
        with together(self._work.desk) as desk:
            for doubt in shown.doubts:
                choice = choices[doubt.name]
                made |= resolve_conflict(
                    desk,
                    shown.record,
                    doubt.name,
                    chosen="" if choice == BOTH else choice,
                    merged=doubt.joined if choice == BOTH else None,
                    seen=[version.change for version in doubt.versions],
                )
        return made

    def _on_settled(self, changes: ChangeSet) -> None:
        self._shown = None
        self._view.close_comparison()
        self._work.announce(changes, self)
        self._notify(self._view.words("settled"), None)


def comparison_of(
    state: RecordState,
    history: Mapping[str, RecordVersion],
    principal: str,
    names: Mapping[str, str],
) -> Comparison:
    """Return what is in doubt about a record, newest version first in each field."""
    doubts = []
    for name, candidates in state.conflicts().items():
        if name in ATTENDANT:
            continue
        versions = tuple(_version(found, history, principal) for found in candidates)
        mine_first = tuple(sorted(versions, key=lambda version: not version.mine))
        doubts.append(FieldInDoubt(name, mine_first, _joined(state.type, name, mine_first)))
    return Comparison(state.id, state.type, state.values(), tuple(doubts), names)


def _version(
    candidate: Candidate, history: Mapping[str, RecordVersion], principal: str
) -> Version:
    written = history.get(candidate.change)
    author = written.author if written else None
    return Version(
        change=candidate.change,
        author=(author.name or author.principal) if author else "",
        mine=bool(author) and author is not None and author.principal == principal,
        at=written.at if written else "",
        value=None if candidate.value is ERASED else candidate.value,
    )


def _joined(type_: str, name: str, versions: tuple[Version, ...]) -> Any:
    values = [version.value for version in versions if version.value]
    if name in JOINED_TEXTS or (
        can_keep_both(type_, name, values) and all(isinstance(value, str) for value in values)
    ):
        return "\n\n".join(dict.fromkeys(str(value).strip() for value in values))
    if name == "observed":
        lines: list[Any] = []
        for value in values:
            lines += [line for line in value if line not in lines]
        return lines
    return keep_both(type_, name, values)
