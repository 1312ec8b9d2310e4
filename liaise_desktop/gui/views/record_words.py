"""How records of every type are called in lists, and what their fields say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from liaise_desktop.domain import codes
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.views import family_codes, family_words, field_words
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.transfer import PreviewItem
    from liaise_desktop.domain.codes import CodeList

CONTEXT: Final = "Records"

# Type: what one of them is called, and its icon.
_TYPES: Final = {
    "attachment": (QT_TRANSLATE_NOOP("Records", "file of a note"), "file-text"),
    "binder": (QT_TRANSLATE_NOOP("Records", "who can read it"), "users"),
    "bin_entry": (QT_TRANSLATE_NOOP("Records", "entry of the bin"), "trash-2"),
    "case": (QT_TRANSLATE_NOOP("Records", "case"), "folder-open"),
    "comment": (QT_TRANSLATE_NOOP("Records", "comment"), "message-square-text"),
    "common_ground": (QT_TRANSLATE_NOOP("Records", "common ground"), "handshake"),
    "disclosure": (QT_TRANSLATE_NOOP("Records", "paper that left"), "file-text"),
    "follow_up": (QT_TRANSLATE_NOOP("Records", "follow-up"), "calendar-clock"),
    "mediation": (QT_TRANSLATE_NOOP("Records", "mediation"), "handshake"),
    "note": (QT_TRANSLATE_NOOP("Records", "note"), "pen-line"),
    "party": (QT_TRANSLATE_NOOP("Records", "party"), "users"),
    "party_words": (QT_TRANSLATE_NOOP("Records", "words of a party"), "quote"),
    "person": (QT_TRANSLATE_NOOP("Records", "person"), "user-round"),
    "point": (QT_TRANSLATE_NOOP("Records", "point of the agreement"), "list-checks"),
    "sealed_note": (QT_TRANSLATE_NOOP("Records", "sealed note"), "lock"),
    "session": (QT_TRANSLATE_NOOP("Records", "session"), "handshake"),
    "statement": (QT_TRANSLATE_NOOP("Records", "strength or concern"), "sprout"),
    "talk": (QT_TRANSLATE_NOOP("Records", "talk with one side"), "message-circle"),
    "tick": (QT_TRANSLATE_NOOP("Records", "tick at a step"), "list-checks"),
}

_WORDS: Final = {
    "agreed_on": QT_TRANSLATE_NOOP("Records", "Agreed on"),
    "agreement_form": QT_TRANSLATE_NOOP("Records", "Form of the agreement"),
    "approved_by": QT_TRANSLATE_NOOP("Records", "Approved by"),
    "asked_no_notes": QT_TRANSLATE_NOOP("Records", "Asked us not to take notes"),
    "audience": QT_TRANSLATE_NOOP("Records", "Who can read it"),
    "check_gender_violence": QT_TRANSLATE_NOOP("Records", "Gender-based violence"),
    "check_language": QT_TRANSLATE_NOOP("Records", "A language in common"),
    "check_offence": QT_TRANSLATE_NOOP("Records", "An offence under way"),
    "check_power_gap": QT_TRANSLATE_NOOP("Records", "A great gap in power"),
    "check_violence": QT_TRANSLATE_NOOP("Records", "Violence"),
    "conflict_type": QT_TRANSLATE_NOOP("Records", "What it is about"),
    "consent_form": QT_TRANSLATE_NOOP("Records", "How it agreed"),
    "consent_on": QT_TRANSLATE_NOOP("Records", "Agreed to take part on"),
    "consent_witness": QT_TRANSLATE_NOOP("Records", "Witness"),
    "decided_by": QT_TRANSLATE_NOOP("Records", "Decided by"),
    "due": QT_TRANSLATE_NOOP("Records", "Due"),
    "form": QT_TRANSLATE_NOOP("Records", "Form"),
    "ground": QT_TRANSLATE_NOOP("Records", "Ground"),
    "held_on": QT_TRANSLATE_NOOP("Records", "Held on"),
    "label": QT_TRANSLATE_NOOP("Records", "Called"),
    "languages": QT_TRANSLATE_NOOP("Records", "Languages"),
    "limits_explained": QT_TRANSLATE_NOOP("Records", "Limits explained"),
    "line": QT_TRANSLATE_NOOP("Records", "In one line"),
    "mediator": QT_TRANSLATE_NOOP("Records", "Mediator"),
    "mediators": QT_TRANSLATE_NOOP("Records", "Mediators"),
    "minor": QT_TRANSLATE_NOOP("Records", "Minor"),
    "minutes": QT_TRANSLATE_NOOP("Records", "Minutes"),
    "mode": QT_TRANSLATE_NOOP("Records", "Kind of mediation"),
    "necessity": QT_TRANSLATE_NOOP("Records", "Why a file is needed"),
    "name": QT_TRANSLATE_NOOP("Records", "Name"),
    "needs": QT_TRANSLATE_NOOP("Records", "What they need"),
    "next_time": QT_TRANSLATE_NOOP("Records", "Next time"),
    "notes_agreed_on": QT_TRANSLATE_NOOP("Records", "Notes agreed to on"),
    "notice": QT_TRANSLATE_NOOP("Records", "Told that a file is kept"),
    "on": QT_TRANSLATE_NOOP("Records", "On"),
    "opened_on": QT_TRANSLATE_NOOP("Records", "Opened on"),
    "origin": QT_TRANSLATE_NOOP("Records", "Where the request came from"),
    "outcome": QT_TRANSLATE_NOOP("Records", "Outcome"),
    "own_words": QT_TRANSLATE_NOOP("Records", "In their own words"),
    "people_directly": QT_TRANSLATE_NOOP("Records", "People directly concerned"),
    "people_indirectly": QT_TRANSLATE_NOOP("Records", "People indirectly concerned"),
    "purpose_sentence": QT_TRANSLATE_NOOP("Records", "Purpose in a sentence"),
    "recipient": QT_TRANSLATE_NOOP("Records", "Recipient"),
    "releases_words": QT_TRANSLATE_NOOP("Records", "Lets its words be shown"),
    "requested_on": QT_TRANSLATE_NOOP("Records", "Requested on"),
    "result": QT_TRANSLATE_NOOP("Records", "Result"),
    "role": QT_TRANSLATE_NOOP("Records", "Role"),
    "rules_explained": QT_TRANSLATE_NOOP("Records", "Rules explained"),
    "safe_contact": QT_TRANSLATE_NOOP("Records", "Safe way to be in touch"),
    "size": QT_TRANSLATE_NOOP("Records", "Number of people"),
    "spoken_for": QT_TRANSLATE_NOOP("Records", "Who speaks for them"),
    "standing": QT_TRANSLATE_NOOP("Records", "How it is going"),
    "standing_note": QT_TRANSLATE_NOOP("Records", "Remark"),
    "stopped_on": QT_TRANSLATE_NOOP("Records", "Stopped on"),
    "subject_kind": QT_TRANSLATE_NOOP("Records", "Who is accompanied"),
    "suitability_reason": QT_TRANSLATE_NOOP("Records", "Why it suits, or does not"),
    "suitable": QT_TRANSLATE_NOOP("Records", "Suitable"),
    "summary": QT_TRANSLATE_NOOP("Records", "Summary"),
    "title": QT_TRANSLATE_NOOP("Records", "Title"),
    "violence_form": QT_TRANSLATE_NOOP("Records", "Form of violence"),
    "voluntary": QT_TRANSLATE_NOOP("Records", "Voluntary"),
    "when": QT_TRANSLATE_NOOP("Records", "When"),
    "when_kind": QT_TRANSLATE_NOOP("Records", "From or by"),
    "who": QT_TRANSLATE_NOOP("Records", "Who"),
    "withdrawn_on": QT_TRANSLATE_NOOP("Records", "Withdrew on"),
}

_CODES: Final[dict[tuple[str, str], CodeList]] = {
    ("case", "subject_kind"): codes.SUBJECT_KIND,
    ("case", "violence_form"): codes.VIOLENCE_FORM,
    ("case_conference", "state"): codes.CONFERENCE_STATE,
    ("case_conference", "told"): codes.CONFERENCE_TOLD,
    ("consent", "by"): codes.CONSENT_BY,
    ("consent", "form"): codes.CONSENT_FORM,
    ("consent", "kind"): codes.CONSENT_KIND,
    ("consent", "state"): codes.CONSENT_STATE,
    ("disclosure", "informed"): codes.INFORMED,
    ("disclosure", "state"): codes.DISCLOSURE_STATE,
    ("referral", "state"): codes.REFERRAL_STATE,
    ("safety_event", "in_danger"): codes.IN_DANGER,
    ("disclosure", "kind"): codes.DISCLOSURE_KIND,
    ("disclosure", "form"): codes.DISCLOSURE_FORM,
    ("follow_up", "result"): codes.FOLLOW_UP_RESULT,
    ("mediation", "agreement_form"): codes.AGREEMENT_FORM,
    ("mediation", "conflict_type"): codes.CONFLICT_TYPE,
    ("mediation", "mode"): codes.MEDIATION_MODE,
    ("mediation", "origin"): codes.ORIGIN,
    ("mediation", "outcome"): codes.MEDIATION_OUTCOME,
    ("mediation", "state"): codes.MEDIATION_STATE,
    ("mediation", "suitable"): codes.YES_NO_UNKNOWN,
    ("party", "consent_form"): codes.CONSENT_FORM,
    ("party", "role"): codes.PARTY_ROLE,
    ("person", "role"): codes.PERSON_ROLE,
    ("point", "standing"): codes.POINT_STANDING,
    ("point", "when_kind"): codes.POINT_WHEN,
    ("session", "form"): codes.SESSION_FORM,
    ("statement", "kind"): codes.STATEMENT_KIND,
    ("contact", "actions"): codes.ACTION,
    ("contact", "form"): codes.CONTACT_FORM,
    ("contact", "themes"): codes.THEME,
    ("contact", "tone"): codes.CONTACT_TONE,
    ("contact", "size"): codes.CONTACT_SIZE,
    ("contact", "band"): codes.DAY_BAND,
    ("contact", "begun_by"): codes.BEGUN_BY,
    ("contact", "next_step"): codes.CONTACT_STEP,
    ("event", "kind"): codes.EVENT_KIND,
    ("message", "language"): codes.LANGUAGE,
    ("message", "state"): codes.MESSAGE_STATE,
    ("partner", "tier"): codes.GOVERNANCE,
    ("round", "atmosphere"): codes.ATMOSPHERE,
    ("opportunity", "area"): codes.NEED,
    ("opportunity", "kept_1"): codes.YES_NO_UNKNOWN,
    ("opportunity", "kept_3"): codes.YES_NO_UNKNOWN,
    ("opportunity", "kept_6"): codes.YES_NO_UNKNOWN,
    ("opportunity", "reply"): codes.OPPORTUNITY_REPLY,
    ("plan_goal", "area"): codes.NEED,
    ("plan_goal", "state"): codes.GOAL_STATE,
    ("support_plan", "agreed"): codes.PLAN_AGREED,
    ("support_plan", "needs"): codes.NEED,
}
_PEOPLE: Final = ("mediator", "mediators", "audience", "decided_by", "approved_by", "witness")
# What says only where a record belongs, in which order it stands, or which paper it was.
UNSHOWN: Final = (
    *field_words.UNSHOWN,
    *("subject", "party", "order", "number", "present", "serial", "sha256", "paper"),
    *("note", "mime", "length", "cleaned"),
    *("person", "round", "plan", "replaces"),
)
_REFERENCE: Final = re.compile(r"[0-9a-f]{32}\Z")


def file_size(size: int) -> str:
    """Return the size of a file in whole units, such as 214 KB."""
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def record_word(type_: str) -> str:
    """Return what one record of a type is called; a type of a newer version by its name."""
    found = _TYPES.get(type_) or family_words.TYPES.get(type_)
    return type_ if found is None else QCoreApplication.translate(CONTEXT, found[0])


def record_glyph(type_: str) -> str:
    """Return the icon of a type of records."""
    return (_TYPES.get(type_) or family_words.TYPES.get(type_, ("", "circle-dot")))[1]


def record_title(item: PreviewItem) -> str:
    """Return how a record of a file is called, such as: Nadia B., note of 9 March."""
    what, day = record_word(item.type), dates.day_without_year(item.date)
    if item.label and day:
        said = QCoreApplication.translate(
            "Records", "{who}, {what} of {day}", "such as: Nadia B., note of 9 March"
        )
    elif item.label:
        said = QCoreApplication.translate("Records", "{who}, {what}", "such as: Nadia B., case")
    elif day:
        said = QCoreApplication.translate("Records", "{what} of {day}", "such as: note of 9 March")
    else:
        said = "{what}"
    whole = said.format(who=visible(item.label), what=what, day=day)
    return whole if item.label else whole[:1].upper() + whole[1:]


def field_title(name: str, type_: str = "") -> str:
    """Return how a field is called, in records of a type if it says something else there."""
    found = (
        family_words.OF_TYPE.get((type_, name))
        or _WORDS.get(name)
        or family_words.WORDS.get(name)
    )
    if found is None:
        return field_words.field_word(name)
    return QCoreApplication.translate(CONTEXT, found)


def field_text(type_: str, name: str, value: Any, names: Mapping[str, str]) -> str:
    """Return what a field says, as plain text of one or more lines."""
    if isinstance(value, (list, tuple)):
        if (type_, name) == ("note", "observed"):
            return field_words.value_words(type_, name, value, names)
        parts = [field_text(type_, name, part, names) for part in value]
        lines = any(isinstance(part, dict) for part in value)
        return "\n".join(parts) if lines else ", ".join(filter(None, parts))
    if isinstance(value, dict):
        parts = [
            field_text(type_, _entry(type_, name, key), part, names)
            for key, part in sorted(value.items())
        ]
        return ", ".join(filter(None, parts))
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if value else ""
    return _said(type_, name, value, names)


def _entry(type_: str, name: str, key: str) -> str:
    """Return the name under which an entry of a line is known."""
    inside = f"{name}.{key}"
    return inside if (type_, inside) in family_codes.CODES else key


def _said(type_: str, name: str, value: Any, names: Mapping[str, str]) -> str:
    if not isinstance(value, str):
        return field_words.value_words(type_, name, value, names)
    listed = codes_of(type_, name)
    if listed is not None:
        return code_label(listed, value) if value else ""
    if _REFERENCE.match(value):
        other = QCoreApplication.translate(
            "Records", "another entry ({number})", "a record that this one names; its first digits"
        )
        return other.format(number=value[:4])
    if name in _PEOPLE or value in names:
        return visible(names.get(value, value))
    if name in {"on", "due", "when", "next_time", "until", "starts", "ends"}:
        return dates.moment(value) or visible(value)
    return field_words.value_words(type_, name, value, names)


def codes_of(type_: str, name: str) -> CodeList | None:
    """Return the list of which a field of a type holds codes; None if it holds none."""
    if name.startswith("check_"):
        return codes.YES_NO_UNKNOWN
    if type_ == "support_plan" and name.endswith("_how"):
        return codes.MAP_SOURCE
    return _CODES.get((type_, name)) or family_codes.CODES.get((type_, name))
