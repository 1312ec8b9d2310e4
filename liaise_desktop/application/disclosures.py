"""The verb of the disclosure register: keep what left, for whom, why and on which ground."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.application.writing import writing
from liaise_desktop.domain import safeguards
from liaise_desktop.domain.codes import PAPER
from liaise_desktop.domain.errors import FieldMissingError
from liaise_desktop.domain.mediations import Mediation
from liaise_desktop.domain.records import Case, Disclosure

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk


def note_disclosure(desk: Desk, disclosure: Disclosure) -> ChangeSet:
    """Keep what left, in the binder of its case or mediation; made is its record.

    Args:
        desk: Who let it leave; also who decided, unless somebody else is named.
        disclosure: What left; its id is set here, its moment if it has none.

    Raises:
        FieldMissingError: It belongs to no case or mediation, or a field is empty.
        NotAllowedError: A paper or file for an intelligence service (G10).
    """
    with writing(desk) as at_work:
        if disclosure.mediation:
            owner = at_work.load(Mediation, disclosure.mediation).id
        elif disclosure.case:
            owner = at_work.load(Case, disclosure.case).id
        else:
            raise FieldMissingError(record=Disclosure.TYPE, field="case")
        new = replace(
            disclosure,
            id=desk.new_id(),
            paper=PAPER.check_if_set(disclosure.paper),
            on=disclosure.on or desk.moment(),
            decided_by=disclosure.decided_by or desk.principal,
        )
        safeguards.check_disclosure(new)
        at_work.create(new, at_work.binder_of(owner))
        return at_work.done(made=new.id)
