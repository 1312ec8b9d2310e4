"""Verbs of notes: keep a draft, save, correct, comment, tick a next step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from liaise_desktop.application import ticks
from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.application.writing import as_kept, writing
from liaise_desktop.domain import notes as rules
from liaise_desktop.domain.errors import (
    FieldMissingError,
    NotYoursToCorrectError,
    StepNotOpenError,
)
from liaise_desktop.domain.lifecycle import WORKING_STATES
from liaise_desktop.domain.plain_text import is_blank, kept_deep
from liaise_desktop.domain.records import Case, Comment, Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.application.desk import Desk

DRAFT = "draft"  # among the kinds of a ChangeSet


def draft_key(case_id: str) -> str:
    """Return the key under which a case's note in the making is kept.

    A correction in the making stands under this key, a colon and the note's id.
    """
    return f"note:{case_id}"


def keep_draft(desk: Desk, key: str, content: Mapping[str, Any]) -> ChangeSet:
    """Keep what is being written, in place of what was there; nothing of it is checked."""
    with desk.unit() as unit:
        unit.drafts.keep(key, kept_deep(dict(content)))
    return _of_draft(key)


def discard_draft(desk: Desk, key: str) -> ChangeSet:
    """Forget a draft without trace."""
    with desk.unit() as unit:
        unit.drafts.discard(key)
    return _of_draft(key)


def _of_draft(key: str) -> ChangeSet:
    kind, case, *_ = *key.split(":"), ""
    cases = frozenset({case}) if kind == Note.TYPE and case else frozenset[str]()
    return ChangeSet(cases=cases, kinds=frozenset({DRAFT}))


def save_note(desk: Desk, note: Note, draft: str = "") -> ChangeSet:
    """Keep a note for good and forget its draft, both or neither; made is its record.

    Args:
        desk: Who writes it.
        note: What it says; its id, writer and time of writing are set here. Empty lines of
            *Observed* are left out; a next step without a name is the writer's.
        draft: The key of the draft that it was.

    Raises:
        RuleError: The first rule that it breaks.
        StepNotOpenError: The case is closed.
    """
    with writing(desk) as at_work:
        case = at_work.load(Case, note.case)
        if case.state not in WORKING_STATES:
            raise StepNotOpenError(state=case.state, wanted="ACTIVE", needs=())
        new = replace(
            _tidy(as_kept(note), desk),
            id=desk.new_id(),
            written_by=desk.principal,
            written_at=desk.moment(),
            reason="",
        )
        rules.check_note(new)
        at_work.create(new, at_work.binder_of(case.id))
        if draft:
            at_work.unit.drafts.discard(draft)
        return at_work.done(made=new.id)


def correct_note(
    desk: Desk,
    note_id: str,
    corrected: Note,
    reason: str,
    expected: Mapping[str, Iterable[str]] | None = None,
    draft: str = "",
) -> ChangeSet:
    """Keep a new version of a note over the one shown; the old one stays in the history.

    Args:
        desk: The writer's, the lead worker's or the stand-in's.
        note_id: Which note.
        corrected: What it shall say; only `notes.CORRECTABLE` fields are taken over.
        reason: Why.
        expected: The heads that were on screen; None asks for no check.
        draft: The key of the draft that the correction was.

    Raises:
        ChangedMeanwhileError: The note changed since it was shown.
        NotYoursToCorrectError: This desk is none of these.
        ReasonMissingError: No reason is given.
        RuleError: The first rule that the note would break.
    """
    rules.check_reason(reason)
    with writing(desk) as at_work:
        old = at_work.load(Note, note_id)
        at_work.expect(note_id, expected)
        if not rules.may_correct(desk.principal, old, at_work.load(Case, old.case)):
            raise NotYoursToCorrectError
        taken: dict[str, Any] = {name: getattr(corrected, name) for name in rules.CORRECTABLE}
        new = _tidy(as_kept(replace(old, reason=reason, **taken)), desk)
        rules.check_note(new)
        at_work.change(old, new)
        if draft:
            at_work.unit.drafts.discard(draft)
        return at_work.done()


def _tidy(note: Note, desk: Desk) -> Note:
    observed = rules.without_blank_lines(note.observed)
    has_step = not is_blank(note.next_what)
    return replace(
        note,
        observed=observed,
        no_own_words="" if rules.has_own_words(observed) else note.no_own_words,
        next_who=(note.next_who or desk.principal) if has_step else "",
    )


def add_comment(desk: Desk, note_id: str, text: str) -> ChangeSet:
    """Keep a remark under a note; made is its record.

    Raises:
        FieldMissingError: It says nothing.
        RecordNotFoundError: There is no such note.
    """
    if is_blank(text):
        raise FieldMissingError(record=Comment.TYPE, field="text")
    with writing(desk) as at_work:
        note = at_work.load(Note, note_id)
        comment = Comment(
            desk.new_id(),
            case=note.case,
            target=note_id,
            text=text,
            written_by=desk.principal,
            written_at=desk.moment(),
        )
        at_work.create(comment, at_work.binder_of(note_id))
        return at_work.done(made=comment.id)


def tick_step(desk: Desk, note_id: str) -> ChangeSet:
    """Keep that the next step of a note is done; see `ticks.tick`."""
    return ticks.tick(desk, note_id)


def untick_step(desk: Desk, note_id: str) -> ChangeSet:
    """Keep that the next step of a note is open again; see `ticks.tick`."""
    return ticks.untick(desk, note_id)
