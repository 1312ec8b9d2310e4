"""What the answers of a request's forms become: one use case per form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application import requests as use_cases
from liaise_desktop.application.cases import Proposal
from liaise_desktop.application.mediations import Request as MediationRequest
from liaise_desktop.domain.errors import FieldMissingError
from liaise_desktop.domain.mediations import Mediation
from liaise_desktop.domain.request_steps import OPEN_QUESTIONS
from liaise_desktop.domain.requests import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.gui.presenters.cases import Colleague

    Answers = Mapping[str, Any]

_CASE_FIELDS: Final = (
    "subject_kind", "pseudonym", "purpose", "legal_basis", "necessity", "notice", "review_on",
    "district", "standin", "supervisor",
)  # fmt: skip


class RequestAnswers:
    """Does what the forms about one request ask for.

    Args:
        work: The workplace.
        colleagues: Returns the people whose devices are known.
    """

    def __init__(self, work: Workplace, colleagues: Callable[[], Sequence[Colleague]]) -> None:
        self._work, self._colleagues = work, colleagues
        self._request = Request("")
        self._heads: Mapping[str, Sequence[str]] = {}

    def take(self, request: Request, heads: Mapping[str, Sequence[str]]) -> None:
        """Go on with *request* as it is shown now."""
        self._request, self._heads = request, heads

    def act(self, form: str) -> Callable[[str, Answers], ChangeSet]:
        """Return what a form's subject and answers become."""
        acts: dict[str, Callable[[str, Answers], ChangeSet]] = {
            "facts": self._facts,
            "questions": self._questions,
            "line": self._line,
            "second": self._second,
            "decide": self._decide,
            "case": self._case,
            "mediation": self._mediation,
        }
        return acts[form]

    def answer(self, values: Answers) -> ChangeSet:
        """Keep some answers, if nobody changed the request meanwhile."""
        heads = {name: tuple(ids) for name, ids in self._heads.items()}
        return use_cases.answer_questions(self._work.desk, self._request.id, values, heads)

    def _facts(self, _subject: str, said: Answers) -> ChangeSet:
        return self.answer(dict(said))

    def _questions(self, _subject: str, said: Answers) -> ChangeSet:
        values = dict(said)
        not_known = tuple(name for name in OPEN_QUESTIONS if values.pop(f"{name}_unknown"))
        return self.answer({**values, "not_known": not_known})

    def _line(self, subject: str, said: Answers) -> ChangeSet:
        lines = list(self._request.observed)
        line = {name: str(value) for name, value in said.items() if value}
        if subject:
            lines[int(subject)] = line
        else:
            lines.append(line)
        return self.answer({"observed": tuple(lines)})

    def _second(self, _subject: str, said: Answers) -> ChangeSet:
        if not said["second_answer"]:
            raise FieldMissingError(record=Request.TYPE, field="second_answer")
        return use_cases.read_second(
            self._work.desk, self._request.id, said["second_answer"], said["second_view"]
        )

    def _decide(self, _subject: str, said: Answers) -> ChangeSet:
        if not said["exit"]:
            raise FieldMissingError(record=Request.TYPE, field="exit")
        return use_cases.decide_request(
            self._work.desk, self._request.id, said["exit"], said["exit_reason"]
        )

    def _case(self, _subject: str, said: Answers) -> ChangeSet:
        known = {name: str(said[name]) for name in _CASE_FIELDS if said.get(name)}
        proposal = Proposal(**known)  # type: ignore[arg-type] # all of these are texts
        return use_cases.make_case_of(
            self._work.desk,
            self._request.id,
            proposal,
            said["exit_reason"],
            exit_=said["exit"] or "CASE",
        )

    def _mediation(self, _subject: str, said: Answers) -> ChangeSet:
        if not said["conflict_type"]:
            raise FieldMissingError(record=Mediation.TYPE, field="conflict_type")
        lead = next((one for one in self._colleagues() if one.role == "supervisor"), None)
        place = said["place"]
        wanted = MediationRequest(
            title=said["title"],
            supervisor=lead.principal if lead else "",
            requested_on=said["requested_on"],
            origin=said["origin"],
            mode=said["mode"] or "DEFERRED",
            conflict_type=said["conflict_type"],
            place=place,
            district=said["district"] or self._work.city.district_of(place),
            summary=said["summary"],
            mediators=tuple(filter(None, (said.get("second"),))),
        )
        return use_cases.make_mediation_of(
            self._work.desk, self._request.id, wanted, said["exit_reason"]
        )
