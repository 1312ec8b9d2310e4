"""What is being written: which draft belongs to what, and the way back to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from liaise_desktop.application.listings import DraftRow
    from liaise_desktop.application.vault_reader import VaultReader

NOTE, CORRECTION, FORM, OTHER = "note", "correction", "form", "other"
CONTACT, CAPTURE = "contact", "capture"  # what quick capture keeps, and the way to it
_ID_LENGTH: Final = 32
_HEX: Final = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft as it is listed.

    Attributes:
        key: Under which it is kept.
        kind: NOTE, CORRECTION, FORM, or the first part of its key.
        form: Which form, for FORM.
        record: The record that it is about; empty for none.
        type: Of that record.
        case: The case that it belongs to.
        who: Pseudonym or title of what it belongs to.
        kept_at: When it was kept, ISO text.
    """

    key: str
    kind: str
    form: str
    record: str
    type: str
    case: str
    who: str
    kept_at: str


def drafts_of(reader: VaultReader) -> Sequence[DraftLine]:
    """Return every draft with what it is about, latest first."""
    return [_line(reader, row) for row in reader.drafts()]


def way_to(line: DraftLine, routes: Container[str]) -> tuple[str, str]:
    """Return the page on which one goes on with a draft: kind and record; empty for none."""
    if line.kind == NOTE:
        return "write", line.record
    if line.kind == CONTACT and CAPTURE in routes:
        return CAPTURE, line.key
    if line.kind not in (CORRECTION, FORM) and line.kind in routes:
        return line.kind, line.key.partition(":")[2]
    if line.type in ("note", "case", "mediation") or line.type in routes:
        return line.type, line.record
    if line.case:
        return "case", line.case
    page = {"request": "mediations", "new_case": "cases"}.get(line.form, "")
    return page, ""


def _line(reader: VaultReader, row: DraftRow) -> DraftLine:
    parts = row.key.split(":")
    named = [part for part in parts if len(part) == _ID_LENGTH and set(part) <= _HEX]
    record = named[-1] if named else ""
    about = reader.today.about(record) if record else None
    kind = parts[0]
    if kind == NOTE and len(named) > 1:
        kind = CORRECTION
    form = ":".join(part for part in parts[1:] if part and part not in named)
    return DraftLine(
        key=row.key,
        kind=kind,
        form=form if kind == FORM else "",
        record=record,
        type="" if about is None else about.type,
        case="" if about is None else about.case,
        who="" if about is None else about.pseudonym or about.title,
        kept_at=row.kept_at,
    )
