"""Everything that a file would do, and what was decided about it so far."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.application.transfer import BOTH, MINE, THEIRS, Decisions
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.records import Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from liaise_desktop.application.transfer import Applied, ImportPreview, PreviewItem

BOTH_CHANGED: Final = "both-changed"
NEW: Final = "new"
CHANGED: Final = "changed"
LEFT_OUT: Final = "left-out"
SKIPPED: Final = "skipped"
VOICES: Final = ("observed", "reading", "alternative", "next_what")
GROUPS: Final = (BOTH_CHANGED, NEW, CHANGED, LEFT_OUT)
CHOICES: Final = (MINE, THEIRS, BOTH)


@dataclass(frozen=True, slots=True)
class Entry:
    """A record of the file as the list shows it.

    Attributes:
        item: The record.
        group: Where it stands: `BOTH_CHANGED`, `NEW`, `CHANGED` or `LEFT_OUT`.
        left: How many of its choices are still open.
        reason: Why it is left out; `SKIPPED` if this reader chose so.
    """

    item: PreviewItem
    group: str
    left: int = 0
    reason: str = ""


class ImportTable:
    """The records of a file with the choices over them; empty while nothing is looked at."""

    def __init__(self, preview: ImportPreview | None = None) -> None:
        self._groups: dict[str, str] = {}
        self._choices: dict[tuple[str, str], str] = {}
        self._skip: set[str] = set()
        self._entries: dict[str, Entry] = {}
        self.items: dict[str, PreviewItem] = {}
        if preview is None:
            return
        for group, items in (
            (BOTH_CHANGED, preview.both_changed),
            (NEW, preview.new),
            (CHANGED, preview.changed),
            (LEFT_OUT, preview.left_out),
        ):
            for item in items:
                self.items[item.record] = _in_order(item)
                self._groups[item.record] = group
        self._look_again(self.items.values())

    def _look_again(self, items: Iterable[PreviewItem]) -> None:
        for item in items:
            if item.binder in self._skip:
                entry = Entry(item, LEFT_OUT, reason=SKIPPED)
            else:
                left = sum(1 for _ in self._open_of(item))
                entry = Entry(item, self._groups[item.record], left, item.reason)
            self._entries[item.record] = entry

    def entry(self, item: PreviewItem) -> Entry:
        """Return a record as the list shows it."""
        return self._entries[item.record]

    def entries(self) -> list[Entry]:
        """Return all records, group by group."""
        groups: dict[str, list[Entry]] = {group: [] for group in GROUPS}
        for entry in self._entries.values():
            groups[entry.group].append(entry)
        return [entry for group in groups.values() for entry in group]

    def together(self, binder: str) -> list[PreviewItem]:
        """Return the records that come, or stay out, as one."""
        return [item for item in self.items.values() if item.binder == binder]

    def chosen(self, item: PreviewItem) -> dict[str, str]:
        """Return what was chosen for a record, by field."""
        made = self._choices.items()
        return {name: choice for (record, name), choice in made if record == item.record}

    def choose(self, item: PreviewItem, name: str, choice: str) -> bool:
        """Keep a choice; return whether it is one that can be made."""
        pair = next((pair for pair in item.fields if pair.name == name), None)
        if pair is None or not pair.conflict or choice not in CHOICES:
            return False
        if choice == BOTH and not pair.can_keep_both:
            return False
        self._choices[item.record, name] = choice
        self._look_again([item])
        return True

    def toggle(self, item: PreviewItem) -> bool:
        """Leave a binder out or take it back in; return whether that is for the reader to say."""
        if item.reason:
            return False
        self._skip ^= {item.binder}
        self._look_again(self.together(item.binder))
        return True

    def left(self) -> int:
        """Return how many choices are open."""
        return sum(entry.left for entry in self._entries.values())

    def coming(self) -> int:
        """Return how many records would be brought in."""
        return sum(1 for _ in self._coming())

    def next_open(self, current: str) -> tuple[str, str] | None:
        """Return record and field of the next open choice, from the record *current* on."""
        order = self.entries()
        at = next((n for n, entry in enumerate(order) if entry.item.record == current), 0)
        for entry in (*order[at:], *order[:at]):
            if entry.left:
                return entry.item.record, next(self._open_of(entry.item))
        return None

    def decisions(self) -> Decisions:
        """Return what was decided; choices over what is left out are none."""
        coming = {item.record for item in self._coming()}
        choices = {place: choice for place, choice in self._choices.items() if place[0] in coming}
        return Decisions(skip=frozenset(self._skip), choices=choices)

    def changed(self, applied: Applied) -> ChangeSet:
        """Return what bringing in changed."""
        coming = list(self._coming())
        owners = {(item.owner_type, item.owner) for item in coming if item.owner}
        cases = {owner for kind, owner in owners if kind == "case"}
        return ChangeSet(
            records=applied.records,
            cases=applied.cases | cases,
            mediations=frozenset(owner for kind, owner in owners if kind == "mediation"),
            kinds=frozenset(item.type for item in coming),
        )

    def _coming(self) -> Iterator[PreviewItem]:
        return (entry.item for entry in self._entries.values() if entry.group != LEFT_OUT)

    def _open_of(self, item: PreviewItem) -> Iterator[str]:
        for pair in item.fields:
            if pair.conflict and (item.record, pair.name) not in self._choices:
                yield pair.name


@lru_cache(maxsize=4096)
def field_place(type_: str, name: str) -> tuple[int, int]:
    """Return where a field stands: the voices of a note first, then as the record has them."""
    kind = RECORD_TYPES.get(type_)
    names = [each.name for each in fields(kind)] if kind is not None else []
    place = names.index(name) if name in names else len(names)
    return (0 if type_ == Note.TYPE and name in VOICES else 1, place)


def _in_order(item: PreviewItem) -> PreviewItem:
    if not item.fields:
        return item
    pairs = sorted(item.fields, key=lambda pair: field_place(item.type, pair.name))
    return replace(item, fields=tuple(pairs))
