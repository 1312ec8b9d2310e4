"""Verbs of strengths and concerns: add one, correct one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import safeguards
from liaise_desktop.domain.errors import NotYoursToCorrectError
from liaise_desktop.domain.notes import TOLD, check_reason, mark_of
from liaise_desktop.domain.records import Case, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk


def add_statement(desk: Desk, statement: Statement) -> ChangeSet:
    """Keep a strength or a concern of a case; made is its record.

    Args:
        desk: Who writes it.
        statement: What it says; its id, writer and time are set here.

    Raises:
        StrengthFirstError: A concern before any strength (G5).
        RuleError: It does not say what it must.
    """
    with writing(desk) as at_work:
        at_work.load(Case, statement.case)
        new = _told_apart(
            replace(
                statement,
                id=desk.new_id(),
                written_by=desk.principal,
                written_at=desk.moment(),
                reason="",
            )
        )
        safeguards.check_statement(new)
        if new.kind == "CONCERN":
            safeguards.check_strength_first(_strengths(at_work, new.case))
        at_work.create(new, at_work.binder_of(new.case))
        return at_work.done(made=new.id)


def correct_statement(
    desk: Desk,
    statement_id: str,
    corrected: Statement,
    reason: str,
    expected: Mapping[str, Iterable[str]] | None = None,
) -> ChangeSet:
    """Keep a new version of a statement; the old one stays in its history.

    Args:
        desk: The writer's, the lead worker's or the stand-in's.
        statement_id: Which one.
        corrected: What it shall say; its case, kind and writer do not change.
        reason: Why.
        expected: The heads that were on screen; None asks for no check.

    Raises:
        ChangedMeanwhileError: It changed since it was shown.
        NotYoursToCorrectError: This desk is none of these.
        RuleError: It does not say what it must.
    """
    check_reason(reason)
    with writing(desk) as at_work:
        old = at_work.load(Statement, statement_id)
        at_work.expect(statement_id, expected)
        case = at_work.load(Case, old.case)
        if desk.principal not in (old.written_by, case.lead, case.standin):
            raise NotYoursToCorrectError
        new = _told_apart(_corrected(old, corrected, reason))
        safeguards.check_statement(new)
        at_work.change(old, new)
        return at_work.done()


def _corrected(old: Statement, corrected: Statement, reason: str) -> Statement:
    return replace(
        old,
        code=corrected.code,
        text=corrected.text,
        source=corrected.source,
        teller=corrected.teller,
        alternative=corrected.alternative,
        reason=reason,
    )


def _strengths(at_work: Writing, case: str) -> int:
    said = at_work.find(Statement, "case", case)
    return sum(1 for statement in said if statement.kind == "STRENGTH")


def _told_apart(statement: Statement) -> Statement:
    told = mark_of(statement.source) == TOLD
    return statement if told else replace(statement, teller="")
