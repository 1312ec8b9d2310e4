"""Rows and pages that screens show; `vault_reader` reads them.

Pages go by key: each asks for what follows the last row seen, so a row that comes in meanwhile
neither repeats nor hides another.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.domain.attachments import Attachment
    from liaise_desktop.domain.mediations import (
        CommonGround,
        FollowUp,
        Mediation,
        Party,
        PartyWords,
        Point,
        SealedNote,
        Session,
        Talk,
    )
    from liaise_desktop.domain.records import Case, Comment, Note, Person, Statement
    from liaise_desktop.domain.rights import Disagreement


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a change, as far as this vault knows."""

    key: str
    principal: str = ""
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases to list; empty means no restriction."""

    text: str = ""
    open_only: bool = False
    worker: str = ""
    district: str = ""
    review_due_by: str = ""
    with_draft: bool = False


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list. Days are ISO text; ``sort`` and ``id`` are its place."""

    id: str
    code: str
    pseudonym: str
    state: str
    next_step: str
    next_when: str
    last_contact: str
    last_place: str
    lead: str
    lead_name: str
    review_on: str
    agreement_until: str
    has_draft: bool
    new_from_file: bool
    for_review: bool
    conflicted: bool
    sort: str


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment of a note; ``here`` tells whether its bytes are in this vault."""

    attachment: Attachment
    author: Author
    here: bool


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry of a case's timeline.

    ``kind`` is ``note``, ``mediation_session``, ``disclosure``, ``import``; for a note the record,
    its comments, attachments and conflict are filled, for the others ``values``.
    """

    id: str
    kind: str
    at: str
    author: Author
    sort: str
    note: Note | None = None
    comments: tuple[tuple[Comment, Author], ...] = ()
    attached: tuple[Attached, ...] = ()
    against: tuple[Disagreement, ...] = ()
    versions: int = 1
    conflicted: bool = False
    erased: bool = False
    step_done: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)
    altered: bool = False  # it, or a comment on it, is not what was signed: no word is given


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """What the case page's header and panels show."""

    case: Case
    binder: str
    person: Person | None
    strengths: tuple[Statement, ...]
    concerns: tuple[Statement, ...]
    mediations: tuple[MediationRow, ...]
    tasks: tuple[TaskRow, ...]
    conflicts: tuple[str, ...]  # records of this case whose versions differ
    audience: tuple[str, ...]
    names: Mapping[str, str]  # principal → name, for those that occur
    altered: int = 0  # records that are left out because they are not what was signed


def without_words(detail: CaseDetail) -> CaseDetail:
    """Return a case as those see it who do not read it while it is restricted (art. 18)."""
    return replace(detail, strengths=(), concerns=(), mediations=(), tasks=(), conflicts=())


@dataclass(frozen=True, slots=True)
class TaskRow:
    """Something to do, derived from what was recorded."""

    id: str  # the record it comes from
    case: str
    kind: str  # next_step | review | follow_up
    what: str
    who: str
    due: str
    done: bool
    pseudonym: str = ""


@dataclass(frozen=True, slots=True)
class MediationRow:
    """One line of the mediation list."""

    id: str
    code: str
    title: str
    state: str
    conflict_type: str
    requested_on: str
    last_on: str
    sessions: int
    points: int
    next_check: str
    conflicted: bool
    sort: str


@dataclass(frozen=True, slots=True)
class MediationDetail:
    """All parts of one mediation that this reader may see."""

    mediation: Mediation
    binder: str
    content_binder: str
    sealed_binder: str
    parties: tuple[Party, ...]
    words: tuple[PartyWords, ...]
    common_ground: tuple[CommonGround, ...]
    talks: tuple[Talk, ...]
    sessions: tuple[Session, ...]
    points: tuple[Point, ...]
    follow_ups: tuple[FollowUp, ...]
    sealed_notes: tuple[SealedNote, ...]
    conflicts: tuple[str, ...]
    names: Mapping[str, str]
    altered: int = 0  # records that are left out because they are not what was signed


@dataclass(frozen=True, slots=True)
class RecordVersion:
    """One change in a record's history, newest first in a list."""

    change: str
    author: Author
    at: str  # when written, ISO with offset, from the change's clock
    fields: Mapping[str, Any]
    erased: bool = False
    current: tuple[str, ...] = ()  # fields of which this is a candidate now
    altered: bool = False  # it is not what was signed: no word is given


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing found.

    ``kind`` is ``place``, ``person``, ``note`` or ``mediation``; ``record`` is what to open and
    ``case`` the case it is in; ``snippet`` marks hits with U+0001 before and U+0002 after.
    """

    kind: str
    record: str
    case: str
    title: str
    snippet: str
    at: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, newest first within their kind, and how many there are, counted up to 1,000."""

    hits: tuple[SearchHit, ...]
    counts: Mapping[str, int]
    capped: bool = False
    indexing: int = 0  # records still waiting for the index


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft waiting to be gone on with."""

    key: str
    kept_at: str
    content: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A line of the hand-over log: a file that was written or brought in."""

    id: str
    direction: str  # out | in
    at: str
    file: str
    partner: str
    changes: int
    outcome: str
    undoable: bool = False
