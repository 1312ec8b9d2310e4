"""Carrying out what a person chose where two versions of a field came together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from liaise_desktop.application.keep_both import keep_both
from liaise_desktop.application.listings import Author
from liaise_desktop.application.transfer import BOTH, MINE, THEIRS
from liaise_desktop.domain.errors import ChoiceMissingError
from liaise_desktop.domain.notes import ATTENDANT
from liaise_desktop.domain.registers import ERASED, state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from liaise_desktop.application.transfer import Decisions
    from liaise_desktop.application.transfer_ports import ImportLog, Inbox
    from liaise_desktop.application.transfer_values import Incoming, StagedFile, TouchedRecord
    from liaise_desktop.domain.changes import Change, Header
    from liaise_desktop.domain.registers import Candidate, RecordState


def authors_of(incoming: Incoming) -> dict[str, Author]:
    """Return who wrote what a file holds, by author key."""
    return {
        device.key: Author(device.key, device.principal, device.name, device.role)
        for device in (incoming.sender, *incoming.authors)
    }


def standing(
    touched: TouchedRecord,
    authors: Mapping[str, Author],
    stands: Callable[[Header, Author], bool] | None,
) -> TouchedRecord:
    """Return a record with only those incoming changes that will count."""
    if stands is None:
        return touched
    counted = tuple(
        change
        for change in touched.incoming
        if stands(change.header, authors.get(change.header.author, Author(change.header.author)))
    )
    return replace(touched, incoming=counted)


def check_choices(
    inbox: Inbox,
    found: StagedFile,
    decisions: Decisions,
    stands: Callable[[Header, Author], bool] | None,
) -> None:
    """Refuse to begin while a field that both changed has no choice.

    Raises:
        ChoiceMissingError: Some are left (fact ``left``, how many).
    """
    if decisions.leave_open:
        return
    waiting = {
        binder.binder
        for binder in inbox.binders(found.id)
        if binder.status == "waiting" and binder.binder not in decisions.skip
    }
    authors = authors_of(found.incoming)
    left = sum(
        (touched.record, name) not in decisions.choices
        for touched in inbox.touched(found.id, waiting, known=True)
        for name in _contested(standing(touched, authors, stands))
    )
    if left:
        raise ChoiceMissingError(left=left)


def _contested(touched: TouchedRecord) -> Iterator[str]:
    if not touched.known or not touched.incoming:
        return
    came = frozenset(change.id for change in touched.incoming)
    conflicts = state_of((*touched.known, *touched.incoming)).conflicts()
    for name, held in conflicts.items():
        mine, theirs = _sides(held, came)
        if name not in ATTENDANT and mine and theirs and _differ(mine, theirs):
            yield name


def carry_out(
    log: ImportLog, binder: str, came: frozenset[str], choices: Mapping[tuple[str, str], str]
) -> list[Change]:
    """Write a change over both sides for each choice that concerns *binder*.

    *came* are the changes that were brought in: the other side's.
    """
    wanted: dict[str, dict[str, str]] = {}
    for (record, name), choice in sorted(choices.items()):
        wanted.setdefault(record, {})[name] = choice
    made = []
    for record, chosen in wanted.items():
        state = log.state(record)
        if state is None or state.binder != binder:
            continue
        conflicts = state.conflicts()
        values = _chosen_values(state, conflicts, came, chosen)
        if values:
            over = {name: [candidate.change for candidate in conflicts[name]] for name in values}
            made.append(log.add_over(values, over, record=record, binder=binder, type_=state.type))
    return made


def _chosen_values(
    state: RecordState,
    conflicts: Mapping[str, Sequence[Candidate]],
    came: frozenset[str],
    chosen: Mapping[str, str],
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, choice in chosen.items():
        value = _value(state.type, name, conflicts.get(name, ()), came, choice)
        if value is not ERASED:
            values[name] = value
    if values:
        # Why a version was written goes with the version that was chosen.
        for name in ATTENDANT:
            if name in conflicts:
                choice = next(chosen[each] for each in values)
                values[name] = _attendant(conflicts[name], came, choice)
    return values


def _attendant(held: Sequence[Candidate], came: frozenset[str], choice: str) -> Any:
    mine, theirs = _sides(held, came)
    side = {MINE: mine, THEIRS: theirs}.get(choice) or list(held)
    said = [candidate.value for candidate in (*side, *held) if candidate.value is not ERASED]
    return said[0] if said else ""


def _value(
    type_: str, name: str, held: Sequence[Candidate], came: frozenset[str], choice: str
) -> Any:
    """Return the chosen value, ERASED where there is nothing to write."""
    mine, theirs = _sides(held, came)
    if not mine or not theirs:
        return ERASED
    if choice == BOTH:
        values = [candidate.value for candidate in (*mine, *theirs)]
        together = None if ERASED in values else keep_both(type_, name, values)
        return ERASED if together is None else together
    side = {MINE: mine, THEIRS: theirs}.get(choice)
    return side[0].value if side else ERASED


def _sides(
    held: Sequence[Candidate], came: frozenset[str]
) -> tuple[list[Candidate], list[Candidate]]:
    mine = [candidate for candidate in held if candidate.change not in came]
    theirs = [candidate for candidate in held if candidate.change in came]
    return mine, theirs


def _differ(mine: Sequence[Candidate], theirs: Sequence[Candidate]) -> bool:
    ours = [candidate.value for candidate in mine]
    return any(candidate.value not in ours for candidate in theirs)
