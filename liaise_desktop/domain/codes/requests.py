"""Codes of incoming requests."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

REQUEST_STATE = listed(
    "REQUEST_STATE",
    ("RECEIVED", QT_TRANSLATE_NOOP("Codes", "Received")),
    ("READ1", QT_TRANSLATE_NOOP("Codes", "Waits for a second reader")),
    ("READ2", QT_TRANSLATE_NOOP("Codes", "Read by two")),
    ("EMERGENCY", QT_TRANSLATE_NOOP("Codes", "Emergency")),
    ("EXIT", QT_TRANSLATE_NOOP("Codes", "Decided")),
    ("ERASED", QT_TRANSLATE_NOOP("Codes", "Erased")),
)

REQUEST_CHANNEL = listed(
    "REQUEST_CHANNEL",
    ("STREET", QT_TRANSLATE_NOOP("Codes", "On the street")),
    ("PHONE", QT_TRANSLATE_NOOP("Codes", "By phone")),
    ("VISIT", QT_TRANSLATE_NOOP("Codes", "Visit to our place")),
    ("LETTER", QT_TRANSLATE_NOOP("Codes", "Letter or e-mail")),
    ("PARTNER", QT_TRANSLATE_NOOP("Codes", "Meeting with partners")),
)

REQUEST_ABOUT = listed(
    "REQUEST_ABOUT",
    ("SELF", QT_TRANSLATE_NOOP("Codes", "Themselves")),
    ("RELATIVE", QT_TRANSLATE_NOOP("Codes", "A relative")),
    ("PUPIL", QT_TRANSLATE_NOOP("Codes", "A pupil")),
    ("CLIENT", QT_TRANSLATE_NOOP("Codes", "Somebody their service knows")),
    ("GROUP", QT_TRANSLATE_NOOP("Codes", "A group")),
    ("PLACE", QT_TRANSLATE_NOOP("Codes", "A place")),
    ("UNKNOWN", QT_TRANSLATE_NOOP("Codes", "I do not know")),
)

SECOND_ANSWER = listed(
    "SECOND_ANSWER",
    ("AGREES", QT_TRANSLATE_NOOP("Codes", "Agrees")),
    ("DISAGREES", QT_TRANSLATE_NOOP("Codes", "Disagrees")),
    ("ASKS", QT_TRANSLATE_NOOP("Codes", "Asks first")),
)
