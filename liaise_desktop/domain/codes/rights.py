"""Codes of data protection: rights requests, keeping and erasing, looks at an identity."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

RIGHTS_KIND = listed(
    "RIGHTS_KIND",
    ("ACCESS", QT_TRANSLATE_NOOP("Codes", "See what is kept")),
    ("RECTIFICATION", QT_TRANSLATE_NOOP("Codes", "Correct something")),
    ("RESTRICTION", QT_TRANSLATE_NOOP("Codes", "Restrict the use")),
    ("ERASURE", QT_TRANSLATE_NOOP("Codes", "Erase something")),
    ("OBJECTION", QT_TRANSLATE_NOOP("Codes", "Object to the file")),
    ("COMPLAINT", QT_TRANSLATE_NOOP("Codes", "Complain")),
)

RIGHTS_STATE = listed(
    "RIGHTS_STATE",
    ("RECEIVED", QT_TRANSLATE_NOOP("Codes", "Received")),
    ("IDENTITY_OK", QT_TRANSLATE_NOOP("Codes", "Identity checked")),
    ("SEARCHED", QT_TRANSLATE_NOOP("Codes", "Searched")),
    ("REVIEWED", QT_TRANSLATE_NOOP("Codes", "Read through")),
    ("DECIDED", QT_TRANSLATE_NOOP("Codes", "Decided")),
    ("SENT", QT_TRANSLATE_NOOP("Codes", "Answer sent")),
)

RIGHTS_DECISION = listed(
    "RIGHTS_DECISION",
    ("GRANTED", QT_TRANSLATE_NOOP("Codes", "Granted")),
    ("PARTLY", QT_TRANSLATE_NOOP("Codes", "Granted in part")),
    ("REFUSED", QT_TRANSLATE_NOOP("Codes", "Not granted")),
)

IDENTITY_CHECK = listed(
    "IDENTITY_CHECK",
    ("KNOWN", QT_TRANSLATE_NOOP("Codes", "Known in person")),
    ("DOCUMENT", QT_TRANSLATE_NOOP("Codes", "Document shown, not copied")),
    ("CALLBACK", QT_TRANSLATE_NOOP("Codes", "Called back on the agreed way")),
    ("REPRESENTATIVE", QT_TRANSLATE_NOOP("Codes", "Mandate of a representative seen")),
)

RETENTION_RULE = listed(
    "RETENTION_RULE",
    ("CASE", QT_TRANSLATE_NOOP("Codes", "Time of the case is over")),
    ("CONTACT", QT_TRANSLATE_NOOP("Codes", "Text of a street contact")),
    ("REQUEST", QT_TRANSLATE_NOOP("Codes", "Request without a case")),
    ("MEDIATION", QT_TRANSLATE_NOOP("Codes", "Content of a closed mediation")),
)

RETENTION_DECISION = listed(
    "RETENTION_DECISION",
    ("ERASE", QT_TRANSLATE_NOOP("Codes", "Erase")),
    ("ANONYMISE", QT_TRANSLATE_NOOP("Codes", "Keep only codes, no text")),
    ("KEEP", QT_TRANSLATE_NOOP("Codes", "Keep until a date")),
)

RETENTION_STATE = listed(
    "RETENTION_STATE",
    ("PROPOSED", QT_TRANSLATE_NOOP("Codes", "Waits for a second person")),
    ("AGREED", QT_TRANSLATE_NOOP("Codes", "Agreed, not carried out yet")),
    ("DECLINED", QT_TRANSLATE_NOOP("Codes", "Not agreed")),
    ("DONE", QT_TRANSLATE_NOOP("Codes", "Carried out")),
)

ACCESS_ACTION = listed(
    "ACCESS_ACTION",
    ("LOOK", QT_TRANSLATE_NOOP("Codes", "Looked at who it is")),
    ("CHANGE", QT_TRANSLATE_NOOP("Codes", "Changed who it is")),
    ("SEARCH", QT_TRANSLATE_NOOP("Codes", "Searched for a rights request")),
    ("EXPORT", QT_TRANSLATE_NOOP("Codes", "Handed over in a file")),
    ("PAPER", QT_TRANSLATE_NOOP("Codes", "Put on paper")),
)
