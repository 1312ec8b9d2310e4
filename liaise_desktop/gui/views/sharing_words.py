"""What the lines of work with others say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from liaise_desktop.domain import disclosure_steps
from liaise_desktop.domain.codes import (
    CONFERENCE_STATE,
    CONFERENCE_TOLD,
    CONSENT_BY,
    CONSENT_FORM,
    CONSENT_KIND,
    CONSENT_STATE,
    COOPERATION_NEEDS,
    DISCLOSURE_FORM,
    DISCLOSURE_KIND,
    DISCLOSURE_STATE,
    IN_DANGER,
    PURPOSE,
    REFERRAL_STATE,
)
from liaise_desktop.domain.consents import Consent
from liaise_desktop.domain.cooperation import CaseConference, Referral, SafetyEvent
from liaise_desktop.domain.records import Disclosure
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.domain.records import Record
    from liaise_desktop.gui.presenters.sharing_shown import Offered

_STILL_OPEN: Final = {"ASKED", "PREPARED", "INVITED", "WITHDRAWN", "WAITING"}
_GOING: Final = {"GIVEN", "APPROVED", "SENT", "ACCEPTED", "KEPT", "ATTENDING"}


class SharingWords(QObject):
    """Says a record in a title, a tag and a few lines, in the language in force."""

    def title(self, record: Record) -> str:
        """Return what stands first."""
        if isinstance(record, Consent):
            return code_label(CONSENT_KIND, record.kind)
        if isinstance(record, Disclosure):
            return shown(record.recipient) or code_label(DISCLOSURE_KIND, record.kind)
        if isinstance(record, Referral):
            return shown(record.service)
        if isinstance(record, CaseConference):
            return shown(record.convened_by)
        return self.tr("Danger on {day}").format(day=dates.day(self._at(record)))

    def tag(self, offered: Offered) -> tuple[str, str]:
        """Return the state, and the kind of its tag."""
        record = offered.record
        if isinstance(record, SafetyEvent):
            done = not offered.needs
            return (self.tr("Looked at") if done else self.tr("To be looked at")), (
                "neutral" if done else "ochre"
            )
        if isinstance(record, Disclosure):
            state = disclosure_steps.state_of(record)
            kind = "ochre" if "approved_by" in offered.needs else _kind(state)
            return code_label(DISCLOSURE_STATE, state), kind
        lists = {
            Consent.TYPE: CONSENT_STATE,
            Referral.TYPE: REFERRAL_STATE,
            CaseConference.TYPE: CONFERENCE_STATE,
        }
        state = str(getattr(record, "state", ""))
        kind = _kind(state)
        if isinstance(record, Consent) and state == "WITHDRAWN" and record.effect_done:
            kind = "neutral"
        return code_label(lists[record.TYPE], state), kind

    def lines(self, offered: Offered, names: Mapping[str, str]) -> list[str]:
        """Return what stands below, a few lines."""
        record = offered.record
        said: list[str] = []
        if isinstance(record, Consent):
            said = self._consent(record, offered)
        elif isinstance(record, Disclosure):
            said = self._disclosure(record, names)
        elif isinstance(record, Referral):
            said = self._referral(record)
        elif isinstance(record, CaseConference):
            said = self._conference(record)
        elif isinstance(record, SafetyEvent):
            said = self._event(record, names)
        if offered.needs:
            said.append(self.missing(offered.needs))
        return [line for line in said if line]

    def missing(self, needs: Iterable[str]) -> str:
        """Return what is still missing, in one line."""
        words = ", ".join(code_label(COOPERATION_NEEDS, need) for need in needs)
        return self.tr("Still missing: {things}.").format(things=words)

    def _consent(self, consent: Consent, offered: Offered) -> list[str]:
        whom = self.tr("for {name}").format(name=shown(consent.recipient))
        parts = [shown(consent.scope), whom if consent.recipient else ""]
        given = ", ".join(
            filter(
                None,
                (
                    self._day(self.tr("given on {day}"), consent.given_on),
                    code_label(CONSENT_FORM, consent.form),
                    code_label(CONSENT_BY, consent.by),
                    self._day(self.tr("until {day}"), consent.until),
                ),
            )
        )
        ended = self._day(self.tr("withdrawn on {day}"), consent.withdrawn_on)
        sent = ""
        if consent.state == "WITHDRAWN" and offered.sent:
            listed = "; ".join(
                f"{shown(one.recipient)}, {dates.short_day(one.on)}" for one in offered.sent
            )
            sent = self.tr("Had been passed on before: {list}").format(list=listed)
        return [", ".join(filter(None, parts)), given, ended, sent]

    def _disclosure(self, disclosure: Disclosure, names: Mapping[str, str]) -> list[str]:
        kind = code_label(DISCLOSURE_KIND, disclosure.kind)
        form = code_label(DISCLOSURE_FORM, disclosure.form)
        head = ", ".join(filter(None, (kind, form, dates.short_day(disclosure.on))))
        by = self.tr("decided by {name}").format(
            name=shown(names.get(disclosure.decided_by, disclosure.decided_by))
        )
        second = self.tr("second person {name}").format(
            name=shown(names.get(disclosure.approved_by, disclosure.approved_by))
        )
        people = ", ".join([by, second] if disclosure.approved_by else [by])
        contents = "; ".join(shown(item) for item in disclosure.contents)
        because = shown(disclosure.declined_because)
        return [
            head,
            shown(disclosure.purpose),
            contents,
            people,
            because,
            shown(disclosure.reply),
        ]

    def _referral(self, referral: Referral) -> list[str]:
        days = ", ".join(
            filter(
                None,
                (
                    self._day(self.tr("sent on {day}"), referral.sent_on),
                    self._day(self.tr("first appointment {day}"), referral.first_appointment),
                ),
            )
        )
        warm = self.tr("We go along") if referral.warm else ""
        return [
            shown(referral.reason),
            ", ".join(filter(None, (days, warm))),
            shown(referral.feedback or referral.closed_because),
        ]

    def _conference(self, meeting: CaseConference) -> list[str]:
        head = ", ".join(
            filter(
                None,
                (
                    dates.day(meeting.on),
                    code_label(PURPOSE, meeting.purpose),
                    shown(meeting.instrument),
                ),
            )
        )
        tasks = "; ".join(shown(str(task.get("what", ""))) for task in meeting.tasks)
        ours = self.tr("For us: {tasks}").format(tasks=tasks) if tasks else ""
        told = code_label(CONFERENCE_TOLD, meeting.told)
        return [head, shown(meeting.attending_reason), ours, told]

    def _event(self, event: SafetyEvent, names: Mapping[str, str]) -> list[str]:
        who = ", ".join(code_label(IN_DANGER, one) for one in event.in_danger)
        by = shown(names.get(event.decided_by, event.decided_by))
        decided = self.tr("decided by {name}").format(name=by) if by else ""
        second = names.get(event.second_person, event.second_person)
        looked = self.tr("second person {name}").format(name=shown(second)) if second else ""
        people = ", ".join(filter(None, (who, decided, looked)))
        return [shown(event.what), people, shown(event.second_words), shown(event.debrief_words)]

    def _day(self, words: str, day: str) -> str:
        return words.format(day=dates.short_day(day)) if day else ""

    def _at(self, record: Record) -> str:
        return str(getattr(record, "at", ""))[:10]


def _kind(state: str) -> str:
    if state in _STILL_OPEN:
        return "ochre"
    return "pine" if state in _GOING else "neutral"
