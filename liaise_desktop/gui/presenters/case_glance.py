"""A case at a glance: what was last, what is promised, and what is so old that it fades.

Nothing is judged here: what is shown was written by somebody, and is picked by its day alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from liaise_desktop.application.listings import CaseDetail, TaskRow, TimelineEntry
    from liaise_desktop.domain.records import Note

LAST_CONTACTS: Final = 3
PROMISES: Final = 3
FADES_AFTER: Final = 12  # months
PROMISED: Final = ("next_step", "goal_step", "contact_step")
CONTACTS: Final = ("TALK", "VISIT", "CALL", "GROUP", "SERVICE", "INCIDENT")


@dataclass(frozen=True, slots=True)
class Glance:
    """What one sees of a case first.

    Attributes:
        next_step: The open promise that is due first; None where nothing is promised.
        promises: The open ones after it, earliest first; at most `PROMISES`.
        more: Whether there are more of them.
        contacts: The notes of the last contacts, latest first.
        readers: Who reads the case.
        fading: Strengths, concerns and notes written more than twelve months ago.
    """

    next_step: TaskRow | None = None
    promises: tuple[TaskRow, ...] = ()
    more: bool = False
    contacts: tuple[Note, ...] = ()
    readers: tuple[str, ...] = ()
    fading: frozenset[str] = frozenset()


def glance_of(detail: CaseDetail, entries: Sequence[TimelineEntry], today: date) -> Glance:
    """Return what one sees first of a case.

    Args:
        detail: The case.
        entries: Its timeline as far as it was read, newest first.
        today: The day on which somebody looks.
    """
    limit = days.after_months(today, -FADES_AFTER).isoformat()
    open_ = [task for task in detail.tasks if task.kind in PROMISED and not task.done]
    open_.sort(key=_by_day)
    notes = [entry.note for entry in entries if entry.note is not None and not entry.altered]
    latest = today.isoformat()
    contacts = [note for note in notes if note.kind in CONTACTS and note.at[:10] <= latest]
    said = [*detail.strengths, *detail.concerns]
    fading = {one.id for one in said if "" < one.written_at[:10] < limit}
    fading |= {note.id for note in notes if "" < note.at[:10] < limit}
    return Glance(
        next_step=open_[0] if open_ else None,
        promises=tuple(open_[1 : PROMISES + 1]),
        more=len(open_) > PROMISES + 1,
        contacts=tuple(contacts[:LAST_CONTACTS]),
        readers=tuple(detail.names.get(one, one) for one in detail.audience),
        fading=frozenset(fading),
    )


def _by_day(task: TaskRow) -> tuple[bool, str]:
    return (not task.due, task.due)
