"""Verbs of flags: raise one on a case, settle it with words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.application.writing import writing
from liaise_desktop.domain import days
from liaise_desktop.domain.errors import FieldMissingError
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Case
from liaise_desktop.domain.rights import Flag

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk


def raise_flag(
    desk: Desk, case: str, text: str, *, who: str = "", due: str = "", target: str = ""
) -> ChangeSet:
    """Ask somebody to look at a case until a day; made is the flag.

    Args:
        desk: Who raises it.
        case: The case.
        text: What to look at.
        who: Whom it asks; empty is whoever leads the case.
        due: Until which day, ISO text; empty is today.
        target: A record of the case that it is about.

    Raises:
        DateUnreadableError: *due* is no day.
        FieldMissingError: It says nothing.
        RecordNotFoundError: There is no such case.
    """
    if is_blank(text):
        raise FieldMissingError(record=Flag.TYPE, field="text")
    with writing(desk) as at_work:
        at_work.load(Case, case)
        today = desk.today().isoformat()
        flag = Flag(
            desk.new_id(),
            case=case,
            target=target,
            text=text,
            who=who,
            due=due or today,
            raised_by=desk.principal,
            raised_on=today,
        )
        days.check_days(flag, "due")
        at_work.create(flag, at_work.binder_of(case))
        return at_work.done(made=flag.id)


def settle_flag(desk: Desk, flag: str, resolution: str) -> ChangeSet:
    """Keep what became of a flag.

    Raises:
        FieldMissingError: It says nothing.
        RecordNotFoundError: There is no such flag.
    """
    if is_blank(resolution):
        raise FieldMissingError(record=Flag.TYPE, field="resolution")
    with writing(desk) as at_work:
        old = at_work.load(Flag, flag)
        new = replace(
            old,
            resolution=resolution,
            resolved_by=desk.principal,
            resolved_on=desk.today().isoformat(),
        )
        at_work.change(old, new)
        return at_work.done()


def reopen_flag(desk: Desk, flag: str) -> ChangeSet:
    """Open a settled flag again; what was said of it stays in the history.

    Raises:
        RecordNotFoundError: There is no such flag.
    """
    with writing(desk) as at_work:
        old = at_work.load(Flag, flag)
        at_work.change(old, replace(old, resolution="", resolved_by="", resolved_on=""))
        return at_work.done()
