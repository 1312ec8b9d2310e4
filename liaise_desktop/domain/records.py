"""The record types: what each may say, and the way to and from the fields of changes.

A record is a frozen dataclass whose fields are plain values (text, whole numbers, yes or no, lists
and small mappings of these; days and moments as ISO 8601 text). ``None`` and empty mean that the
field was never set or was cleared. Unknown fields from newer versions stay in the changes.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, TypeVar

from liaise_desktop.domain.canonical import encode
from liaise_desktop.domain.errors import FieldTooLongError, RecordTooBigError

MAX_TEXT = 64 * 1024  # bytes of UTF-8 in one text field
MAX_RECORD = 256 * 1024  # bytes of one record's canonical fields

Lines = tuple[dict[str, str], ...]


@dataclass(frozen=True, slots=True)
class Record:
    """What all record types share."""

    TYPE: ClassVar[str] = ""

    id: str


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Binder(Record):
    """The unit of sharing: one audience, one custody, one retention.

    Its record id is the binder's id. ``purpose`` is one of `BINDER_PURPOSES`; ``audience`` lists
    the principals that may read it; a sealed binder is its author's alone and never exported.
    """

    TYPE: ClassVar[str] = "binder"

    purpose: str = ""
    subject: str = ""
    audience: tuple[str, ...] = ()


CASE_CONTENT, CASE_IDENTITY, CASE_SEALED = "case", "case_identity", "case_sealed"
MEDIATION_RECORD, MEDIATION_CONTENT, MEDIATION_SEALED = (
    "mediation",
    "mediation_content",
    "mediation_sealed",
)
JOURNAL = "journal"  # a worker's rounds and contacts
REQUEST = "request"  # one incoming request
LIBRARY = "library"  # what the team shares and concerns no person
LEARNING = "learning"  # what a worker learned; theirs and the supervisors'
OWN_VAULT = "own_vault"  # what concerns this vault itself, such as a use of its keys
SEALED_PURPOSES = (CASE_SEALED, MEDIATION_SEALED, OWN_VAULT)
BINDER_PURPOSES = (
    CASE_CONTENT,
    CASE_IDENTITY,
    CASE_SEALED,
    MEDIATION_RECORD,
    MEDIATION_CONTENT,
    MEDIATION_SEALED,
    JOURNAL,
    REQUEST,
    LIBRARY,
    LEARNING,
    OWN_VAULT,
)


@dataclass(frozen=True, slots=True)
class Case(Record):
    """A person, family, group or place that is accompanied, and on which ground."""

    TYPE: ClassVar[str] = "case"

    code: str = ""
    state: str = "PROPOSED"
    subject_kind: str = "PERSON"
    main_person: str = ""
    purpose: str = ""
    purpose_sentence: str = ""
    legal_basis: str = ""
    necessity: str = ""
    agreement: str = "NOT_ASKED"
    agreement_on: str = ""
    agreement_until: str = ""
    notice: str = ""
    notice_on: str = ""
    notice_ground: str = ""
    notice_until: str = ""
    notice_by: str = ""
    notice_approved_by: str = ""
    notice_language: str = ""
    notice_how: str = ""
    lead: str = ""
    standin: str = ""
    supervisor: str = ""
    proposed_by: str = ""
    second_reader: str = ""
    opened_on: str = ""
    review_on: str = ""
    retention_on: str = ""
    confidentiality: str = "TEAM"
    special_ground: str = ""
    offence_ground: str = ""
    restricted_on: str = ""
    restricted_because: str = ""
    restricted_by: str = ""
    lifted_on: str = ""
    lifted_because: str = ""
    lifted_by: str = ""
    district: str = ""
    violence_form: str = "NA"
    paused_on: str = ""
    closed_on: str = ""
    closing_reason: str = ""
    closing_checks: tuple[str, ...] = ()
    closing_by: str = ""
    lookback_agreed: bool = False
    lookback_1: str = ""
    lookback_2: str = ""


@dataclass(frozen=True, slots=True)
class Person(Record):
    """Somebody in a case, by pseudonym."""

    TYPE: ClassVar[str] = "person"

    case: str = ""
    pseudonym: str = ""
    role: str = "SUPPORTED"
    age_band: str = "NA"
    minor: bool = False
    known_since: str = ""
    languages: tuple[str, ...] = ()
    safe_contact: str = ""


@dataclass(frozen=True, slots=True)
class Statement(Record):
    """A strength or a concern, with how it is known."""

    TYPE: ClassVar[str] = "statement"

    case: str = ""
    kind: str = "STRENGTH"
    code: str = ""
    text: str = ""
    source: str = ""
    teller: str = ""
    alternative: str = ""
    written_by: str = ""
    written_at: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Note(Record):
    """A case note in three voices.

    ``observed`` is a list of lines ``{"text", "source", "teller"}``; source is a code of
    HOW_KNOWN, teller a code of ORIGIN and only for what was told. ``at`` and ``written_at`` are
    moments with offset; ``next_when`` is a day or a moment.
    """

    TYPE: ClassVar[str] = "note"

    case: str = ""
    kind: str = "TALK"
    at: str = ""
    place: str = ""
    written_at: str = ""
    written_by: str = ""
    observed: Lines = ()
    no_own_words: str = ""
    reading: str = ""
    alternative: str = ""
    next_what: str = ""
    next_who: str = ""
    next_when: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Comment(Record):
    """A supervisor's or colleague's remark under a note."""

    TYPE: ClassVar[str] = "comment"

    case: str = ""
    target: str = ""
    text: str = ""
    written_by: str = ""
    written_at: str = ""


@dataclass(frozen=True, slots=True)
class Tick(Record):
    """A next step, or another task, done or open again; its target names the record."""

    TYPE: ClassVar[str] = "tick"

    case: str = ""
    target: str = ""
    done: bool = False
    on: str = ""


@dataclass(frozen=True, slots=True)
class Disclosure(Record):
    """Something that left: a paper or a file, for whom, why and on which ground."""

    TYPE: ClassVar[str] = "disclosure"

    case: str = ""
    mediation: str = ""
    kind: str = ""
    paper: str = ""
    recipient: str = ""
    purpose: str = ""
    ground: str = ""
    form: str = ""
    serial: str = ""
    sha256: str = ""
    on: str = ""
    decided_by: str = ""
    approved_by: str = ""
    state: str = ""
    recipient_person: str = ""
    recipient_key: str = ""
    contents: tuple[str, ...] = ()
    consent: str = ""
    no_consent_because: str = ""
    left_out: str = ""
    informed: str = ""
    informed_on: str = ""
    informed_reason: str = ""
    approved_on: str = ""
    released_on: str = ""
    reply: str = ""
    acknowledged_on: str = ""
    declined_because: str = ""
    legal_service_on: str = ""
    second_asked: str = ""
    notices: Lines = ()


RECORD_TYPES: dict[str, type[Record]] = {
    kind.TYPE: kind for kind in (Binder, Case, Person, Statement, Note, Comment, Tick, Disclosure)
}


def record_type(kind: type[R]) -> type[R]:
    """Register *kind* among the record types; a decorator."""
    RECORD_TYPES[kind.TYPE] = kind
    return kind


def to_fields(record: Record) -> dict[str, Any]:
    """Return the record's fields as plain values, without those that are at rest."""
    plain: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name != "id" and value != field.default:
            plain[field.name] = _plain(value)
    return plain


def from_fields(kind: type[R], record_id: str, values: dict[str, Any]) -> R:
    """Return the record that *values* describe; unknown and misfit values are left aside."""
    known: dict[str, Any] = {}
    for field in fields(kind):
        if field.name == "id" or field.name not in values:
            continue
        value = values[field.name]
        if isinstance(value, list):
            value = tuple(value)
        if type(value) is type(field.default):
            known[field.name] = value
    return kind(record_id, **known)


def changed_fields(old: Record, new: Record) -> dict[str, Any]:
    """Return the fields in which *new* differs from *old*, as plain values."""
    return {
        field.name: _plain(getattr(new, field.name))
        for field in fields(new)
        if field.name != "id" and getattr(old, field.name) != getattr(new, field.name)
    }


def check_size(record: Record) -> None:
    """Hold the limits on a text field and on a record.

    Raises:
        FieldTooLongError: A text is longer than `MAX_TEXT` bytes.
        RecordTooBigError: The whole is larger than `MAX_RECORD` bytes.
    """
    plain = to_fields(record)
    for name, value in plain.items():
        for text in _texts(value):
            size = len(text.encode("utf-8", "surrogatepass"))
            if size > MAX_TEXT:
                raise FieldTooLongError(record=record.TYPE, field=name, size=size, limit=MAX_TEXT)
    size = len(encode(plain))
    if size > MAX_RECORD:
        raise RecordTooBigError(record=record.TYPE, size=size, limit=MAX_RECORD)


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    if isinstance(value, (list, tuple)):
        return [text for item in value for text in _texts(item)]
    return []
