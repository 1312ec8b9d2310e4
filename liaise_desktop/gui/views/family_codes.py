"""Of which list the fields of records hold codes; ``a.b`` is the entry *b* of a line in *a*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import codes

if TYPE_CHECKING:
    from liaise_desktop.domain.codes import CodeList

_ANSWERS: Final = ("still_needed", "still_proportionate", "basis_right", "person_informed")

CODES: Final[dict[tuple[str, str], CodeList]] = {
    ("access_event", "action"): codes.ALL["ACCESS_ACTION"],
    ("case", "closing_checks"): codes.ALL["CLOSING_CHECK"],
    ("case", "confidentiality"): codes.CONFIDENTIALITY,
    ("case_conference", "purpose"): codes.PURPOSE,
    ("case_conference", "told"): codes.ALL["CONFERENCE_TOLD"],
    ("consent", "by"): codes.ALL["CONSENT_BY"],
    ("consent", "form"): codes.CONSENT_FORM,
    ("consent", "kind"): codes.CONSENT_KIND,
    ("consent", "language"): codes.LANGUAGE,
    ("consent", "state"): codes.CONSENT_STATE,
    ("contact", "ages.band"): codes.AGE_BAND,
    ("contact", "genders.gender"): codes.ALL["GENDER"],
    ("disclosure", "informed"): codes.ALL["INFORMED"],
    ("disclosure", "state"): codes.ALL["DISCLOSURE_STATE"],
    ("information_notice", "language"): codes.LANGUAGE,
    ("referral", "state"): codes.ALL["REFERRAL_STATE"],
    ("request", "about"): codes.ALL["REQUEST_ABOUT"],
    ("request", "channel"): codes.ALL["REQUEST_CHANNEL"],
    ("request", "exit"): codes.REQUEST_EXIT,
    ("request", "observed.seen_by"): codes.ORIGIN,
    ("request", "observed.source"): codes.HOW_KNOWN,
    ("request", "origin"): codes.ORIGIN,
    ("request", "proposed_exit"): codes.REQUEST_EXIT,
    ("request", "second_answer"): codes.ALL["SECOND_ANSWER"],
    ("request", "state"): codes.ALL["REQUEST_STATE"],
    **{("request", name): codes.YES_NO_UNKNOWN for name in ("danger", "informed", "ours")},
    ("retention_item", "decision"): codes.ALL["RETENTION_DECISION"],
    ("retention_item", "rule"): codes.ALL["RETENTION_RULE"],
    ("review", "decision"): codes.ALL["REVIEW_DECISION"],
    **{("review", name): codes.YES_NO_UNKNOWN for name in _ANSWERS},
    ("rights_request", "decision"): codes.ALL["RIGHTS_DECISION"],
    ("rights_request", "identity_checked"): codes.ALL["IDENTITY_CHECK"],
    ("rights_request", "kind"): codes.ALL["RIGHTS_KIND"],
    ("rights_request", "state"): codes.ALL["RIGHTS_STATE"],
    ("round", "reported.what"): codes.ALL["PLACE_FAULT"],
    ("safety_event", "in_danger"): codes.ALL["IN_DANGER"],
}
