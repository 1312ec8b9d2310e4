"""Codes of cases, people, statements, notes, consents and disclosures."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

CASE_STATE = listed(
    "CASE_STATE",
    ("PROPOSED", QT_TRANSLATE_NOOP("Codes", "Proposed")),
    ("OPEN", QT_TRANSLATE_NOOP("Codes", "First talks")),
    ("ACTIVE", QT_TRANSLATE_NOOP("Codes", "Support under way")),
    ("ON_HOLD", QT_TRANSLATE_NOOP("Codes", "Paused")),
    ("CLOSING", QT_TRANSLATE_NOOP("Codes", "Closing")),
    ("CLOSED", QT_TRANSLATE_NOOP("Codes", "Closed")),
    ("REOPENED", QT_TRANSLATE_NOOP("Codes", "Reopened")),
    ("TRANSFERRED", QT_TRANSLATE_NOOP("Codes", "Handed over")),
    ("REJECTED", QT_TRANSLATE_NOOP("Codes", "Not taken up")),
    ("LOOKBACK_1", QT_TRANSLATE_NOOP("Codes", "First look back")),
    ("LOOKBACK_2", QT_TRANSLATE_NOOP("Codes", "Second look back")),
    ("RETENTION_DUE", QT_TRANSLATE_NOOP("Codes", "Keep or erase")),
    ("KEPT_UNTIL", QT_TRANSLATE_NOOP("Codes", "Kept until a date")),
    ("ANONYMISED", QT_TRANSLATE_NOOP("Codes", "Made anonymous")),
    ("ERASED", QT_TRANSLATE_NOOP("Codes", "Erased")),
)

SUBJECT_KIND = listed(
    "SUBJECT_KIND",
    ("PERSON", QT_TRANSLATE_NOOP("Codes", "Person")),
    ("FAMILY", QT_TRANSLATE_NOOP("Codes", "Family")),
    ("GROUP", QT_TRANSLATE_NOOP("Codes", "Group")),
    ("PLACE", QT_TRANSLATE_NOOP("Codes", "Place")),
)

AGREEMENT = listed(
    "AGREEMENT",
    ("NOT_ASKED", QT_TRANSLATE_NOOP("Codes", "Not asked yet")),
    ("AGREED", QT_TRANSLATE_NOOP("Codes", "Agreed to be supported")),
    ("DECLINED", QT_TRANSLATE_NOOP("Codes", "Declined")),
    ("NOT_APPLICABLE", QT_TRANSLATE_NOOP("Codes", "Not applicable")),
)

NOTICE = listed(
    "NOTICE",
    ("GIVEN", QT_TRANSLATE_NOOP("Codes", "Information given")),
    ("POSTPONED", QT_TRANSLATE_NOOP("Codes", "Information postponed")),
)

PURPOSE = listed(
    "PURPOSE",
    ("SUPPORT", QT_TRANSLATE_NOOP("Codes", "Voluntary support of a person")),
    ("FAMILY", QT_TRANSLATE_NOOP("Codes", "Support of relatives")),
    ("PROADVICE", QT_TRANSLATE_NOOP("Codes", "Advice to a professional")),
    ("GROUPWORK", QT_TRANSLATE_NOOP("Codes", "Work with a group")),
    ("PLACE", QT_TRANSLATE_NOOP("Codes", "Work on a place")),
    ("MEDIATION", QT_TRANSLATE_NOOP("Codes", "Mediation")),
    ("REINTEG", QT_TRANSLATE_NOOP("Codes", "Return to community")),
    ("EXITLINK", QT_TRANSLATE_NOOP("Codes", "Bridge to an exit programme")),
)

LEGAL_BASIS = listed(
    "LEGAL_BASIS",
    ("PUBLIC_TASK", QT_TRANSLATE_NOOP("Codes", "Public task")),
    ("LEGAL_DUTY", QT_TRANSLATE_NOOP("Codes", "Legal duty")),
    ("CONSENT", QT_TRANSLATE_NOOP("Codes", "Consent to the processing")),
    ("VITAL", QT_TRANSLATE_NOOP("Codes", "Vital interests")),
)

VIOLENCE_FORM = listed(
    "VIOLENCE_FORM",
    ("EXR", QT_TRANSLATE_NOOP("Codes", "Far-right")),
    ("JIH", QT_TRANSLATE_NOOP("Codes", "Jihadist")),
    ("EXL", QT_TRANSLATE_NOOP("Codes", "Far-left")),
    ("GANG", QT_TRANSLATE_NOOP("Codes", "Violent gang")),
    ("HOOL", QT_TRANSLATE_NOOP("Codes", "Football violence")),
    ("SINGLE", QT_TRANSLATE_NOOP("Codes", "Single issue")),
    ("CONSP", QT_TRANSLATE_NOOP("Codes", "Conspiracy, anti-state")),
    ("MIXED", QT_TRANSLATE_NOOP("Codes", "Mixed or unclear")),
    ("NA", QT_TRANSLATE_NOOP("Codes", "Not assessed")),
)

CONFIDENTIALITY = listed(
    "CONFIDENTIALITY",
    ("TEAM", QT_TRANSLATE_NOOP("Codes", "Team of the case")),
    ("LEAD", QT_TRANSLATE_NOOP("Codes", "Lead worker and supervisor")),
    ("SEALED", QT_TRANSLATE_NOOP("Codes", "Author only")),
)

CLOSING_REASON = listed(
    "CLOSING_REASON",
    ("GOALS", QT_TRANSLATE_NOOP("Codes", "Goals reached")),
    ("AGREED", QT_TRANSLATE_NOOP("Codes", "Agreed end")),
    ("DECLINED", QT_TRANSLATE_NOOP("Codes", "The person does not want it")),
    ("NOCONTACT", QT_TRANSLATE_NOOP("Codes", "No contact for a long time")),
    ("MOVED", QT_TRANSLATE_NOOP("Codes", "Moved away")),
    ("OTHERSERVICE", QT_TRANSLATE_NOOP("Codes", "Another service leads")),
    ("NOGROUND", QT_TRANSLATE_NOOP("Codes", "No ground any longer")),
    ("DIED", QT_TRANSLATE_NOOP("Codes", "The person has died")),
    ("ERROR", QT_TRANSLATE_NOOP("Codes", "Opened in error")),
)

PERSON_ROLE = listed(
    "PERSON_ROLE",
    ("SUPPORTED", QT_TRANSLATE_NOOP("Codes", "Person supported")),
    ("RELATIVE", QT_TRANSLATE_NOOP("Codes", "Relative")),
    ("PARTY", QT_TRANSLATE_NOOP("Codes", "Party")),
    ("REFERENCE", QT_TRANSLATE_NOOP("Codes", "Reference person")),
)

STATEMENT_KIND = listed(
    "STATEMENT_KIND",
    ("STRENGTH", QT_TRANSLATE_NOOP("Codes", "Strength")),
    ("CONCERN", QT_TRANSLATE_NOOP("Codes", "Concern")),
)

STRENGTH = listed(
    "STRENGTH",
    ("TIES", QT_TRANSLATE_NOOP("Codes", "People who hold")),
    ("ADULT", QT_TRANSLATE_NOOP("Codes", "A trusted adult")),
    ("FAMILY", QT_TRANSLATE_NOOP("Codes", "Family that talks")),
    ("SKILLS", QT_TRANSLATE_NOOP("Codes", "Skills and talents")),
    ("PLACE", QT_TRANSLATE_NOOP("Codes", "A place in school or job")),
    ("FUTURE", QT_TRANSLATE_NOOP("Codes", "Plans")),
    ("DOUBT", QT_TRANSLATE_NOOP("Codes", "Able to doubt and discuss")),
    ("DIVERSE", QT_TRANSLATE_NOOP("Codes", "Mixed circles")),
    ("TRUST", QT_TRANSLATE_NOOP("Codes", "Trusts someone from a service")),
    ("COPING", QT_TRANSLATE_NOOP("Codes", "Ways to cope with anger or hurt")),
    ("MEANING", QT_TRANSLATE_NOOP("Codes", "Meaning lived peacefully")),
    ("CIVIC", QT_TRANSLATE_NOOP("Codes", "Takes part, has a say")),
    ("ENGAGED", QT_TRANSLATE_NOOP("Codes", "Comes to meetings")),
    ("OTHER", QT_TRANSLATE_NOOP("Codes", "Another strength")),
)

NEED = listed(
    "NEED",
    ("SAFETY", QT_TRANSLATE_NOOP("Codes", "Safety")),
    ("FAMILY", QT_TRANSLATE_NOOP("Codes", "Family")),
    ("FRIENDS", QT_TRANSLATE_NOOP("Codes", "Friends")),
    ("EDU", QT_TRANSLATE_NOOP("Codes", "Education")),
    ("WORK", QT_TRANSLATE_NOOP("Codes", "Work")),
    ("HOUSING", QT_TRANSLATE_NOOP("Codes", "Housing")),
    ("MONEY", QT_TRANSLATE_NOOP("Codes", "Money")),
    ("HEALTH", QT_TRANSLATE_NOOP("Codes", "Health")),
    ("MENTAL", QT_TRANSLATE_NOOP("Codes", "Mental strain")),
    ("ADDICT", QT_TRANSLATE_NOOP("Codes", "Substances, gambling")),
    ("RIGHTS", QT_TRANSLATE_NOOP("Codes", "Papers, rights, discrimination")),
    ("BELONG", QT_TRANSLATE_NOOP("Codes", "Belonging")),
    ("MEANING", QT_TRANSLATE_NOOP("Codes", "Talk about meaning and identity")),
    ("ONLINE", QT_TRANSLATE_NOOP("Codes", "Life online")),
    ("LEISURE", QT_TRANSLATE_NOOP("Codes", "Leisure")),
    ("CONFLICT", QT_TRANSLATE_NOOP("Codes", "Conflict")),
)

CONCERN = listed(
    "CONCERN",
    ("HARM_SELF", QT_TRANSLATE_NOOP("Codes", "May harm themselves")),
    ("HARM_OTHER", QT_TRANSLATE_NOOP("Codes", "May harm others")),
    ("THREAT", QT_TRANSLATE_NOOP("Codes", "Said they would harm someone")),
    ("WEAPON", QT_TRANSLATE_NOOP("Codes", "Weapon")),
    ("TRAVEL", QT_TRANSLATE_NOOP("Codes", "Prepares to leave for a conflict area")),
    ("PRESSURE", QT_TRANSLATE_NOOP("Codes", "Pressured or recruited")),
    ("ISOL", QT_TRANSLATE_NOOP("Codes", "Cut off from everybody")),
    ("BREAK", QT_TRANSLATE_NOOP("Codes", "Sudden break with school, job, family")),
    ("VICTIM", QT_TRANSLATE_NOOP("Codes", "Suffered violence or hate")),
    ("CHILD", QT_TRANSLATE_NOOP("Codes", "Child in need")),
    ("OTHER", QT_TRANSLATE_NOOP("Codes", "Another concern")),
)

NOTE_TYPE = listed(
    "NOTE_TYPE",
    ("TALK", QT_TRANSLATE_NOOP("Codes", "Talk")),
    ("VISIT", QT_TRANSLATE_NOOP("Codes", "Visit")),
    ("CALL", QT_TRANSLATE_NOOP("Codes", "Call")),
    ("GROUP", QT_TRANSLATE_NOOP("Codes", "Group")),
    ("SERVICE", QT_TRANSLATE_NOOP("Codes", "Contact with a service")),
    ("REVIEW", QT_TRANSLATE_NOOP("Codes", "Review")),
    ("INCIDENT", QT_TRANSLATE_NOOP("Codes", "Incident")),
    ("ADMIN", QT_TRANSLATE_NOOP("Codes", "Office matter")),
    ("SUPERVISION", QT_TRANSLATE_NOOP("Codes", "Result of team discussion")),
)

NO_OWN_WORDS = listed(
    "NO_OWN_WORDS",
    ("NOT_PRESENT", QT_TRANSLATE_NOOP("Codes", "Was not there")),
    ("NOT_ASKED", QT_TRANSLATE_NOOP("Codes", "Not asked this time")),
    ("DID_NOT_SAY", QT_TRANSLATE_NOOP("Codes", "Did not want to say")),
    ("NO_LANGUAGE", QT_TRANSLATE_NOOP("Codes", "No common language yet")),
    ("OTHER", QT_TRANSLATE_NOOP("Codes", "Another reason")),
)

CONSENT_KIND = listed(
    "CONSENT_KIND",
    ("SUPPORT", QT_TRANSLATE_NOOP("Codes", "Wants our help")),
    ("GDPR", QT_TRANSLATE_NOOP("Codes", "Consent to the processing")),
    ("SECRECY", QT_TRANSLATE_NOOP("Codes", "Release from secrecy")),
    ("MEDIATION", QT_TRANSLATE_NOOP("Codes", "Agrees to mediation")),
    ("PHOTO_EVENT", QT_TRANSLATE_NOOP("Codes", "Photo at an event")),
)

CONSENT_STATE = listed(
    "CONSENT_STATE",
    ("ASKED", QT_TRANSLATE_NOOP("Codes", "Asked")),
    ("GIVEN", QT_TRANSLATE_NOOP("Codes", "Given")),
    ("REFUSED", QT_TRANSLATE_NOOP("Codes", "Refused")),
    ("WITHDRAWN", QT_TRANSLATE_NOOP("Codes", "Withdrawn")),
    ("EXPIRED", QT_TRANSLATE_NOOP("Codes", "Expired")),
)

DISCLOSURE_KIND = listed(
    "DISCLOSURE_KIND",
    ("SUBJECT", QT_TRANSLATE_NOOP("Codes", "To the person")),
    ("REFERRAL", QT_TRANSLATE_NOOP("Codes", "Referral")),
    ("CONF", QT_TRANSLATE_NOOP("Codes", "Case conference")),
    ("SUPERVISION", QT_TRANSLATE_NOOP("Codes", "To our own supervisor")),
    ("CHILDPROT", QT_TRANSLATE_NOOP("Codes", "Child or adult protection")),
    ("COURT", QT_TRANSLATE_NOOP("Codes", "Order of court or prosecutor")),
    ("POLICE_DANGER", QT_TRANSLATE_NOOP("Codes", "Acute danger")),
    ("POLICE_OTHER", QT_TRANSLATE_NOOP("Codes", "Other request by police")),
    ("INTEL", QT_TRANSLATE_NOOP("Codes", "Intelligence service")),
    ("STATS", QT_TRANSLATE_NOOP("Codes", "Statistics")),
    ("HANDOVER", QT_TRANSLATE_NOOP("Codes", "Handover")),
    ("NOTICE", QT_TRANSLATE_NOOP("Codes", "Notice of correction or erasure")),
)

DISCLOSURE_FORM = listed(
    "DISCLOSURE_FORM",
    ("SPOKEN", QT_TRANSLATE_NOOP("Codes", "Spoken")),
    ("PAPER", QT_TRANSLATE_NOOP("Codes", "Paper")),
    ("FILE", QT_TRANSLATE_NOOP("Codes", "File")),
)

PAPER = listed(
    "PAPER",
    ("CASE_SUMMARY", QT_TRANSLATE_NOOP("Codes", "Case summary")),
    ("MEDIATION_AGREEMENT", QT_TRANSLATE_NOOP("Codes", "Mediation agreement")),
)

ROLE = listed(
    "ROLE",
    ("mediator", QT_TRANSLATE_NOOP("Codes", "Mediator")),
    ("supervisor", QT_TRANSLATE_NOOP("Codes", "Supervisor")),
    ("dpo", QT_TRANSLATE_NOOP("Codes", "Data protection officer")),
    ("it", QT_TRANSLATE_NOOP("Codes", "IT")),
)

YES_NO_UNKNOWN = listed(
    "YES_NO_UNKNOWN",
    ("YES", QT_TRANSLATE_NOOP("Codes", "Yes")),
    ("NO", QT_TRANSLATE_NOOP("Codes", "No")),
    ("UNKNOWN", QT_TRANSLATE_NOOP("Codes", "I do not know")),
)
