"""What a form's answers become: one use case per form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application import mediations, sessions
from liaise_desktop.domain.errors import FieldMissingError
from liaise_desktop.domain.mediations import Mediation, Party, Point, Session, Talk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk

    Answers = Mapping[str, Any]
    Act = Callable[[Desk, str, str, Answers], ChangeSet]


def _judge(desk: Desk, mediation: str, _subject: str, said: Answers) -> ChangeSet:
    checks = {name: said[name] for name in mediations.CHECKS}
    if not said["suitable"]:
        raise FieldMissingError(record=Mediation.TYPE, field="suitable")
    return mediations.judge_suitability(
        desk, mediation, checks, said["suitable"], said["suitability_reason"]
    )


def _side(desk: Desk, mediation: str, _subject: str, said: Answers) -> ChangeSet:
    if not said["role"]:
        raise FieldMissingError(record=Party.TYPE, field="role")
    return mediations.add_party(
        desk,
        Party(
            "",
            mediation=mediation,
            label=said["label"],
            role=said["role"],
            size=said["size"],
            spoken_for=said["spoken_for"],
            asked_no_notes=said["asked_no_notes"],
        ),
    )


def _talk(desk: Desk, mediation: str, subject: str, said: Answers) -> ChangeSet:
    return mediations.add_talk(desk, Talk("", mediation=mediation, party=subject, **said))


def _consent(desk: Desk, _mediation: str, subject: str, said: Answers) -> ChangeSet:
    if not said["form"]:
        raise FieldMissingError(record=Party.TYPE, field="form")
    return mediations.record_consent(
        desk,
        subject,
        on=said["consent_on"],
        form=said["form"],
        witness=said["consent_witness"],
        releases_words=said["releases_words"],
    )


def _withdraw(desk: Desk, _mediation: str, subject: str, said: Answers) -> ChangeSet:
    party = subject or said["party"]
    if not party:
        raise FieldMissingError(record=Party.TYPE, field="party")
    return mediations.withdraw(desk, party, on=said["withdrawn_on"])


def _stop(desk: Desk, mediation: str, subject: str, said: Answers) -> ChangeSet:
    return mediations.stop_mediation(desk, mediation, subject, on=said["stopped_on"])


def _words(desk: Desk, _mediation: str, subject: str, said: Answers) -> ChangeSet:
    return sessions.keep_words(desk, subject, **said)


def _common(desk: Desk, mediation: str, _subject: str, said: Answers) -> ChangeSet:
    return sessions.add_common_ground(desk, mediation, said["text"])


def _session(desk: Desk, mediation: str, _subject: str, said: Answers) -> ChangeSet:
    return sessions.add_session(desk, Session("", mediation=mediation, **said))


def _point(desk: Desk, mediation: str, _subject: str, said: Answers) -> ChangeSet:
    return sessions.add_point(desk, Point("", mediation=mediation, **said))


def _standing(desk: Desk, _mediation: str, subject: str, said: Answers) -> ChangeSet:
    return sessions.set_point_standing(
        desk, subject, said["standing"], said.get("standing_note", "")
    )


def _agree(desk: Desk, mediation: str, _subject: str, said: Answers) -> ChangeSet:
    if not said["form"]:
        raise FieldMissingError(record=Mediation.TYPE, field="form")
    return sessions.conclude_agreement(desk, mediation, on=said["agreed_on"], form=said["form"])


def _end(desk: Desk, mediation: str, _subject: str, said: Answers) -> ChangeSet:
    if not said["outcome"]:
        raise FieldMissingError(record=Mediation.TYPE, field="outcome")
    return sessions.conclude_without_agreement(
        desk, mediation, said["outcome"], on=said["stopped_on"]
    )


def _check(desk: Desk, mediation: str, subject: str, said: Answers) -> ChangeSet:
    if not said["result"]:
        raise FieldMissingError(record="follow_up", field="result")
    return sessions.hold_follow_up(
        desk,
        mediation,
        int(subject),
        on=said["held_on"],
        result=said["result"],
        text=said["text"],
    )


def _seal(desk: Desk, mediation: str, subject: str, said: Answers) -> ChangeSet:
    return sessions.keep_sealed_note(desk, mediation, said["text"], note_id=subject)


def _close(desk: Desk, mediation: str, _subject: str, said: Answers) -> ChangeSet:
    return sessions.close_mediation(desk, mediation, **said)


ACTS: Final[dict[str, Act]] = {
    "judge": _judge,
    "side": _side,
    "talk": _talk,
    "consent": _consent,
    "withdraw": _withdraw,
    "stop": _stop,
    "words": _words,
    "common": _common,
    "session": _session,
    "point": _point,
    "standing": _standing,
    "agree": _agree,
    "end": _end,
    "check": _check,
    "seal": _seal,
    "close": _close,
}
"""Name of a form, and what its answers do: desk, mediation, subject of the form, answers."""
