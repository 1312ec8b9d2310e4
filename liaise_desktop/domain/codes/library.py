"""Codes of what a team shares: messages, partners, practice, learning."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

MESSAGE_STATE = listed(
    "MESSAGE_STATE",
    ("DRAFT", QT_TRANSLATE_NOOP("Codes", "Draft")),
    ("FOR_APPROVAL", QT_TRANSLATE_NOOP("Codes", "For approval")),
    ("APPROVED", QT_TRANSLATE_NOOP("Codes", "Approved")),
    ("WITHDRAWN", QT_TRANSLATE_NOOP("Codes", "Not used any more")),
)

GOVERNANCE = listed(
    "GOVERNANCE",
    ("DISTRICT", QT_TRANSLATE_NOOP("Codes", "District")),
    ("CITY", QT_TRANSLATE_NOOP("Codes", "City")),
    ("REGION", QT_TRANSLATE_NOOP("Codes", "Region")),
    ("COUNTRY", QT_TRANSLATE_NOOP("Codes", "Country")),
    ("EUROPE", QT_TRANSLATE_NOOP("Codes", "Europe")),
)

EVENT_KIND = listed(
    "EVENT_KIND",
    ("SEMINAR", QT_TRANSLATE_NOOP("Codes", "Seminar")),
    ("WORKSHOP", QT_TRANSLATE_NOOP("Codes", "Workshop")),
    ("PUBLIC", QT_TRANSLATE_NOOP("Codes", "Open to everybody")),
    ("PARTNERS", QT_TRANSLATE_NOOP("Codes", "Meeting of partners")),
    ("OTHER", QT_TRANSLATE_NOOP("Codes", "Something else")),
)

LANGUAGE = listed(
    "LANGUAGE",
    ("en", QT_TRANSLATE_NOOP("Codes", "English")),
    ("de", QT_TRANSLATE_NOOP("Codes", "German")),
    ("fr", QT_TRANSLATE_NOOP("Codes", "French")),
    ("it", QT_TRANSLATE_NOOP("Codes", "Italian")),
    ("es", QT_TRANSLATE_NOOP("Codes", "Spanish")),
    ("nl", QT_TRANSLATE_NOOP("Codes", "Dutch")),
    ("sv", QT_TRANSLATE_NOOP("Codes", "Swedish")),
    ("ca", QT_TRANSLATE_NOOP("Codes", "Catalan")),
    ("ar", QT_TRANSLATE_NOOP("Codes", "Arabic")),
    ("tr", QT_TRANSLATE_NOOP("Codes", "Turkish")),
    ("so", QT_TRANSLATE_NOOP("Codes", "Somali")),
    ("fa", QT_TRANSLATE_NOOP("Codes", "Persian")),
    ("pl", QT_TRANSLATE_NOOP("Codes", "Polish")),
    ("uk", QT_TRANSLATE_NOOP("Codes", "Ukrainian")),
)
