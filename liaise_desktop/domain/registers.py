"""What a record says, as a function of the set of its changes.

Each field is a multi-value register: its candidates are the changes that set it and that no
other change lists as seen and replaced. One candidate is the value; several that differ are a
conflict, and both are shown until a person decides. Clocks only choose which is shown first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.changes import ERASE, ERASED_NAME, SET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.domain.changes import Change, Header


class Erased:
    """Stands where a value was erased."""

    def __repr__(self) -> str:
        """Return the name that tests and logs may show."""
        return "ERASED"


ERASED: Final = Erased()

Heads = dict[str, tuple[str, ...]]  # field → ids of its candidates, sorted


@dataclass(frozen=True, slots=True)
class Candidate:
    """One current value of a field.

    Attributes:
        change: Id of the change that set it.
        author: Public key of the author device.
        hlc: The author's clock at that time.
        value: The value, or `ERASED`.
    """

    change: str
    author: str
    hlc: int
    value: Any


@dataclass(frozen=True, slots=True)
class RecordState:
    """What the known changes say about one record.

    Attributes:
        id, binder, type: As in the changes.
        fields: For each field its candidates, newest first.
        changes: How many changes were taken into account.
    """

    id: str
    binder: str
    type: str
    fields: Mapping[str, tuple[Candidate, ...]]
    changes: int

    def value(self, name: str, default: Any = None) -> Any:
        """Return the value that is shown first, *default* where there is none or it is erased."""
        candidates = self.fields.get(name, ())
        if not candidates or candidates[0].value is ERASED:
            return default
        return candidates[0].value

    def values(self) -> dict[str, Any]:
        """Return the value that is shown first of every field that has one."""
        return {name: self.value(name) for name in self.fields if not self.erased(name)}

    def erased(self, name: str) -> bool:
        """Whether the value shown first was erased."""
        candidates = self.fields.get(name, ())
        return bool(candidates) and candidates[0].value is ERASED

    def conflicts(self) -> dict[str, tuple[Candidate, ...]]:
        """Return the fields whose candidates differ, with all their candidates."""
        return {name: held for name, held in self.fields.items() if _differ(held)}

    def heads(self) -> Heads:
        """Return what an edit that saw this state replaces."""
        return {
            name: tuple(sorted(candidate.change for candidate in held))
            for name, held in self.fields.items()
        }


def _differ(candidates: tuple[Candidate, ...]) -> bool:
    first = candidates[0].value
    return any(_unlike(candidate.value, first) for candidate in candidates[1:])


def _unlike(one: Any, other: Any) -> bool:
    return one is not other and (one is ERASED or other is ERASED or one != other)


def heads_of(changes: Iterable[tuple[str, Header]]) -> Heads:
    """Return, for each field, the ids that set it and that nobody has replaced.

    Args:
        changes: Ids and headers of the changes of one record.
    """
    setting: dict[str, set[str]] = {}
    replaced: dict[str, set[str]] = {}
    for key, header in changes:
        if header.kind != SET:
            continue
        for name in header.names:
            setting.setdefault(name, set()).add(key)
        for name, ids in header.over.items():
            replaced.setdefault(name, set()).update(ids)
    return {
        name: tuple(sorted(left))
        for name, ids in sorted(setting.items())
        if (left := ids - replaced.get(name, set()))
    }


def state_of(changes: Iterable[Change]) -> RecordState:
    """Return what *changes*, all of one record and at least one, say together."""
    known = {change.id: change for change in changes}
    any_change = next(iter(known.values()))
    said = {key: change.fields() for key, change in known.items()}
    heads = heads_of((key, change.header) for key, change in known.items())
    fields = {
        name: tuple(
            Candidate(
                change=change.id,
                author=change.header.author,
                hlc=change.header.hlc,
                value=ERASED if change.body_bytes is None else said[change.id][name],
            )
            for change in sorted(
                (known[key] for key in keys), key=_newest_last, reverse=True
            )
        )
        for name, keys in heads.items()
    }
    header = any_change.header
    return RecordState(header.record, header.binder, header.type, fields, len(known))


def _newest_last(change: Change) -> tuple[int, str]:
    return (change.header.hlc, change.id)


def erased_ids(headers: Iterable[Header]) -> frozenset[str]:
    """Return the ids whose bodies these changes erase for ever."""
    return frozenset(
        key
        for header in headers
        if header.kind == ERASE
        for key in header.over.get(ERASED_NAME, ())
    )


def next_clock(last: int, now_milliseconds: int) -> int:
    """Return a hybrid clock past *last* and not behind the wall clock.

    A clock from another device that runs more than a day ahead must not be passed in as *last*:
    it would drag this device along; see `believable`.
    """
    return max(last + 1, now_milliseconds * 1000)


DAY_MILLISECONDS = 24 * 3600 * 1000


def believable(hlc: int, now_milliseconds: int) -> bool:
    """Whether a foreign clock may advance ours: at most a day ahead of the wall clock."""
    return hlc <= (now_milliseconds + DAY_MILLISECONDS) * 1000
