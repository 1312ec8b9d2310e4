"""Tells of practice mode who a few people are, who looked, and what one of them asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_texts.cast import ANKE
from liaise_desktop.application.identities import keep_identity, look_at_identity
from liaise_desktop.application.rights_requests import (
    receive_rights_request,
    step_rights_request,
)
from liaise_desktop.application.writing import writing
from liaise_desktop.domain.records import Case

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from liaise_desktop.app.practice_acts import Days
    from liaise_desktop.app.practice_cases import Plan
    from liaise_desktop.application.desk import Desk

# By the number of the case: invented names and years, nothing else.
NAMES: Final = {
    0: ("Samira Belhadj", "2009", "Fatiha Belhadj"),
    1: ("Joris Vermaarhaven", "1998", ""),
    3: ("Tariq Oostzoon", "2008", "Leyla Oostzoon"),
}
_ASKED: Final = 1  # the case whose person asked to see what is kept
_REASON: Final = {  # in the languages that cases are told in
    "de": "Für einen Brief", "en": "For a letter", "fr": "Pour une lettre", "nl": "Voor een brief",
    "it": "Per una lettera", "es": "Para una carta", "sv": "För ett brev", "ca": "Per a una carta",
}  # fmt: skip


@dataclass
class RightsOfTale:
    """Who the person of one case is, and what they asked for."""

    plan: Plan
    days: Days
    case: Callable[[], str]

    def acts(self) -> Iterator[Act]:
        """Yield what is done, in no particular order."""
        if self.plan.number not in NAMES or self.plan.state == "PROPOSED":
            return
        lead = self.plan.lead
        yield Act(self.days.moment(self.plan.began + 9, 10), lead, self._keep)
        yield Act(self.days.moment(-6, 10), lead, self._look)
        yield Act(self.days.moment(-3, 11), ANKE, self._look)
        if self.plan.number == _ASKED:
            yield Act(self.days.moment(-9, 10), lead, self._ask)

    def _person(self, desk: Desk) -> str:
        with writing(desk) as at_work:
            return at_work.load(Case, self.case()).main_person

    def _keep(self, desk: Desk) -> None:
        name, born, guardian = NAMES[self.plan.number]
        said = {"name": name, "born": born, "guardian": guardian or name.split()[-1]}
        keep_identity(desk, self._person(desk), said)

    def _look(self, desk: Desk) -> None:
        reason = _REASON.get(self.plan.language, _REASON["en"])
        look_at_identity(desk, self._person(desk), reason)

    def _ask(self, desk: Desk) -> None:
        made = receive_rights_request(desk, self.case(), "ACCESS", self.days.iso(-9)).made
        step_rights_request(desk, made, "IDENTITY_OK", {"identity_checked": "KNOWN"})
