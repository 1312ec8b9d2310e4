"""What the small forms of the street keep."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application import street
from liaise_desktop.application.desk import together
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.mediations import Request, request_mediation
from liaise_desktop.application.requests import Received, receive_request
from liaise_desktop.domain.authority import SUPERVISOR
from liaise_desktop.domain.errors import FieldMissingError, RecordNotFoundError
from liaise_desktop.domain.records import Case
from liaise_desktop.domain.street import NO_STEP, Contact, OutreachRound, size_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace

_CHANGED: Final = (
    "place", "people", "size", "form", "begun_by", "themes", "tone", "actions", "minutes", "group",
    "who", "text", "rumours_about", "next_step", "next_what", "next_when",
)  # fmt: skip

_CASES: Final = 20  # among which the one that is meant is looked for


class People:
    """Who else works here, and what each may be asked.

    Args:
        colleagues: Returns principals, names and roles.
    """

    def __init__(self, colleagues: Callable[[], Sequence[tuple[str, str, str]]]) -> None:
        self._colleagues = colleagues

    def team(self) -> tuple[tuple[str, str], ...]:
        """Return those who go on rounds."""
        return tuple((who, name) for who, name, role in self._colleagues() if role != SUPERVISOR)

    def readers(self) -> tuple[tuple[str, str], ...]:
        """Return those who can read a request second, the supervisor first."""
        found = [one for one in self._colleagues() if one[2] == SUPERVISOR]
        others = [one for one in self._colleagues() if one[2] != SUPERVISOR]
        return tuple((who, name) for who, name, _ in (*found, *others))

    def supervisor(self) -> str:
        """Return who reads the journal; empty where nobody is known."""
        return next((who for who, _, role in self._colleagues() if role == SUPERVISOR), "")


@dataclass(frozen=True, slots=True)
class Around:
    """What a form is about: the workplace, who reads the journal, the record."""

    work: Workplace
    supervisor: str
    record: Contact | OutreachRound | None

    @property
    def id(self) -> str:
        """The record's id; empty if there is none."""
        return self.record.id if self.record is not None else ""


def _begin(around: Around, said: Mapping[str, Any], _progress: Progress) -> ChangeSet:
    outreach = OutreachRound(
        "",
        workers=said["workers"],
        district=said["district"],
        places=said["places"],
        context=said["context"],
    )
    return street.start_round(around.work.desk, outreach, around.supervisor)


def _end(around: Around, said: Mapping[str, Any], _progress: Progress) -> ChangeSet:
    return street.end_round(around.work.desk, around.id, _round_said(around, said))


def _change_round(around: Around, said: Mapping[str, Any], _progress: Progress) -> ChangeSet:
    return street.change_round(around.work.desk, around.id, _round_said(around, said))


def _round_said(around: Around, said: Mapping[str, Any]) -> dict[str, Any]:
    old = around.record
    known: dict[str, str] = {}
    workers: tuple[str, ...] = ()
    if isinstance(old, OutreachRound):
        known = {line.get("what", ""): line.get("done", "") for line in old.reported}
        workers = (old.written_by,)
    today, mended = around.work.desk.today().isoformat(), said.get("mended", ())
    lines = [
        {"what": what, "done": (known.get(what) or today) if what in mended else ""}
        for what in said["reported"]
    ]
    names = ("district", "places", "context", "atmosphere", "observations")
    chosen = {name: said[name] for name in names}
    team = tuple(dict.fromkeys((*workers, *said["workers"])))
    return chosen | {"reported": tuple(lines), "workers": team}


def _change_contact(around: Around, said: Mapping[str, Any], _progress: Progress) -> ChangeSet:
    chosen = {name: said[name] for name in _CHANGED}
    chosen["size"] = size_of(said["people"]) or said["size"]
    chosen["district"] = around.work.city.district_of(said["place"])
    if chosen["next_step"] in ("", NO_STEP):
        chosen |= {"next_what": "", "next_when": ""}
    return street.change_contact(around.work.desk, around.id, chosen)


def _link(around: Around, said: Mapping[str, Any], _progress: Progress) -> ChangeSet:
    case = said["case"]
    if not case:
        raise FieldMissingError(record=Case.TYPE, field="case")
    sought = case.casefold()
    found = around.work.reader.case_page(CaseFilter(text=case), None, _CASES)
    exact = [row for row in found if sought in (row.code.casefold(), row.pseudonym.casefold())]
    hits = exact or list(found)
    if len(hits) != 1:
        raise RecordNotFoundError(record=Case.TYPE, field="case")
    changes = street.link_to_case(around.work.desk, around.id, hits[0].id)
    return replace(changes, made=hits[0].id)


def _mediate(around: Around, said: Mapping[str, Any], _progress: Progress) -> ChangeSet:
    for field in ("conflict_type", "mode"):
        if not said[field]:
            raise FieldMissingError(record="mediation", field=field)
    place = said["place"]
    request = Request(
        title=said["title"],
        supervisor=around.supervisor,
        requested_on=said["requested_on"],
        origin=said["origin"],
        mode=said["mode"],
        conflict_type=said["conflict_type"],
        place=place,
        district=said["district"] or around.work.city.district_of(place),
        summary=said["summary"],
        mediators=tuple(filter(None, (said.get("second"),))),
    )
    with together(around.work.desk) as desk:
        changes = request_mediation(desk, request)
        return street.became(desk, around.id, changes.made) | changes


def _ask(around: Around, said: Mapping[str, Any], _progress: Progress) -> ChangeSet:
    names = ("asked", "received_on", "second_reader", "channel", "origin", "about", "district")
    received = Received(**{name: said[name] for name in names})
    with together(around.work.desk) as desk:
        changes = receive_request(desk, received)
        return street.became(desk, around.id, changes.made) | changes


KEEPERS: Final[dict[str, Callable[[Around, Mapping[str, Any], Progress], ChangeSet]]] = {
    "round_start": _begin,
    "round_end": _end,
    "round": _change_round,
    "contact": _change_contact,
    "to_case": _link,
    "to_mediation": _mediate,
    "to_request": _ask,
}
OPENS: Final = {"to_case": "case", "to_mediation": "mediation", "to_request": "request"}
"""Form: the page that shows what it made."""
