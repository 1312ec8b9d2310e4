"""Codes of consents, disclosures, referrals, conferences and danger."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

CONSENT_BY = listed(
    "CONSENT_BY",
    ("PERSON", QT_TRANSLATE_NOOP("Codes", "The person")),
    ("GUARDIAN", QT_TRANSLATE_NOOP("Codes", "A guardian")),
    ("BOTH", QT_TRANSLATE_NOOP("Codes", "Both")),
)

DISCLOSURE_STATE = listed(
    "DISCLOSURE_STATE",
    ("PREPARED", QT_TRANSLATE_NOOP("Codes", "Prepared")),
    ("APPROVED", QT_TRANSLATE_NOOP("Codes", "Approved by a second person")),
    ("RELEASED", QT_TRANSLATE_NOOP("Codes", "Passed on")),
    ("ACKNOWLEDGED", QT_TRANSLATE_NOOP("Codes", "Receipt confirmed")),
    ("NOTICE_SENT", QT_TRANSLATE_NOOP("Codes", "Later notice sent")),
    ("DECLINED", QT_TRANSLATE_NOOP("Codes", "Not passed on")),
)

INFORMED = listed(
    "INFORMED",
    ("YES", QT_TRANSLATE_NOOP("Codes", "Yes")),
    ("LATER", QT_TRANSLATE_NOOP("Codes", "Later on")),
    ("NO", QT_TRANSLATE_NOOP("Codes", "No")),
)

NOTICE_KIND = listed(
    "NOTICE_KIND",
    ("CORRECTED", QT_TRANSLATE_NOOP("Codes", "Something was corrected")),
    ("ERASED", QT_TRANSLATE_NOOP("Codes", "Something was erased")),
    ("RESTRICTED", QT_TRANSLATE_NOOP("Codes", "Use is restricted")),
    ("WITHDRAWN", QT_TRANSLATE_NOOP("Codes", "The consent was withdrawn")),
)

REFERRAL_STATE = listed(
    "REFERRAL_STATE",
    ("PREPARED", QT_TRANSLATE_NOOP("Codes", "Prepared")),
    ("SENT", QT_TRANSLATE_NOOP("Codes", "Sent")),
    ("WAITING", QT_TRANSLATE_NOOP("Codes", "On a waiting list")),
    ("ACCEPTED", QT_TRANSLATE_NOOP("Codes", "Accepted")),
    ("REFUSED", QT_TRANSLATE_NOOP("Codes", "Refused by the service")),
    ("MISSED", QT_TRANSLATE_NOOP("Codes", "First appointment missed")),
    ("KEPT", QT_TRANSLATE_NOOP("Codes", "First appointment kept")),
    ("FED_BACK", QT_TRANSLATE_NOOP("Codes", "The service reported back")),
    ("CLOSED", QT_TRANSLATE_NOOP("Codes", "Closed")),
)

REFERRAL_ANSWER = listed(
    "REFERRAL_ANSWER",
    ("ACCEPTED", QT_TRANSLATE_NOOP("Codes", "Accepted")),
    ("WAITING", QT_TRANSLATE_NOOP("Codes", "On a waiting list")),
    ("REFUSED", QT_TRANSLATE_NOOP("Codes", "Refused by the service")),
)

CONFERENCE_STATE = listed(
    "CONFERENCE_STATE",
    ("INVITED", QT_TRANSLATE_NOOP("Codes", "Invited")),
    ("ATTENDING", QT_TRANSLATE_NOOP("Codes", "We take part")),
    ("DECLINED", QT_TRANSLATE_NOOP("Codes", "We do not take part")),
    ("HELD", QT_TRANSLATE_NOOP("Codes", "Held")),
    ("CLOSED", QT_TRANSLATE_NOOP("Codes", "Closed")),
)

CONFERENCE_TOLD = listed(
    "CONFERENCE_TOLD",
    ("BEFORE", QT_TRANSLATE_NOOP("Codes", "Told before")),
    ("AFTER", QT_TRANSLATE_NOOP("Codes", "Told afterwards")),
    ("NOT", QT_TRANSLATE_NOOP("Codes", "Not told")),
)

IN_DANGER = listed(
    "IN_DANGER",
    ("PERSON", QT_TRANSLATE_NOOP("Codes", "The person")),
    ("OTHERS", QT_TRANSLATE_NOOP("Codes", "Others")),
    ("WORKER", QT_TRANSLATE_NOOP("Codes", "A worker")),
)

COOPERATION_NEEDS = listed(
    "COOPERATION_NEEDS",
    ("answered_on", QT_TRANSLATE_NOOP("Codes", "The day of the answer")),
    ("approved_by", QT_TRANSLATE_NOOP("Codes", "Approval by a second person")),
    ("attending_reason", QT_TRANSLATE_NOOP("Codes", "The reason of the decision")),
    ("by", QT_TRANSLATE_NOOP("Codes", "Who gave it")),
    ("capacity", QT_TRANSLATE_NOOP("Codes", "How it was understood")),
    ("consent", QT_TRANSLATE_NOOP("Codes", "A consent, or why there is none")),
    ("consent_ended", QT_TRANSLATE_NOOP("Codes", "A consent that still stands")),
    ("contents", QT_TRANSLATE_NOOP("Codes", "What is passed on, item by item")),
    ("debrief_on", QT_TRANSLATE_NOOP("Codes", "The debrief")),
    ("disclosures", QT_TRANSLATE_NOOP("Codes", "The entry of what was passed on")),
    ("feedback", QT_TRANSLATE_NOOP("Codes", "What the service reported")),
    ("first_appointment", QT_TRANSLATE_NOOP("Codes", "The day of the first appointment")),
    ("form", QT_TRANSLATE_NOOP("Codes", "How it was given")),
    ("given_on", QT_TRANSLATE_NOOP("Codes", "The day on which it was given")),
    ("ground", QT_TRANSLATE_NOOP("Codes", "The legal ground")),
    ("guardian", QT_TRANSLATE_NOOP("Codes", "A guardian, because of the age")),
    ("informed", QT_TRANSLATE_NOOP("Codes", "Whether the person knows")),
    ("informed_reason", QT_TRANSLATE_NOOP("Codes", "Why the person does not know")),
    ("instrument", QT_TRANSLATE_NOOP("Codes", "The legal instrument")),
    ("instrument_on", QT_TRANSLATE_NOOP("Codes", "The day of the legal instrument")),
    ("language", QT_TRANSLATE_NOOP("Codes", "The language of the text")),
    ("left_out", QT_TRANSLATE_NOOP("Codes", "What was left out")),
    ("legal_service_on", QT_TRANSLATE_NOOP("Codes", "The answer of the legal service")),
    ("own_view", QT_TRANSLATE_NOOP("Codes", "The child's own view")),
    ("participants", QT_TRANSLATE_NOOP("Codes", "Who took part, by function")),
    ("purpose", QT_TRANSLATE_NOOP("Codes", "A purpose")),
    ("reason", QT_TRANSLATE_NOOP("Codes", "The reason")),
    ("recipient", QT_TRANSLATE_NOOP("Codes", "The recipient")),
    ("reply", QT_TRANSLATE_NOOP("Codes", "The answer of the recipient")),
    ("scope", QT_TRANSLATE_NOOP("Codes", "What exactly it is about")),
    ("second_on", QT_TRANSLATE_NOOP("Codes", "The look of a second person")),
    ("service", QT_TRANSLATE_NOOP("Codes", "The service")),
    ("summary", QT_TRANSLATE_NOOP("Codes", "A short summary")),
    ("support_offered_on", QT_TRANSLATE_NOOP("Codes", "Support for the worker")),
    ("text_version", QT_TRANSLATE_NOOP("Codes", "The version of the text shown")),
    ("told", QT_TRANSLATE_NOOP("Codes", "Whether the person was told")),
    ("told_reason", QT_TRANSLATE_NOOP("Codes", "Why the person was not told")),
    ("until", QT_TRANSLATE_NOOP("Codes", "Until when it holds")),
    ("witness", QT_TRANSLATE_NOOP("Codes", "Before whom it was spoken")),
)
