"""Codes of rounds and contacts beside those that requests and notes share."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

CONTACT_SIZE = listed(
    "CONTACT_SIZE",
    ("1", QT_TRANSLATE_NOOP("Codes", "One person")),
    ("2_4", QT_TRANSLATE_NOOP("Codes", "2 to 4")),
    ("5_9", QT_TRANSLATE_NOOP("Codes", "5 to 9")),
    ("10P", QT_TRANSLATE_NOOP("Codes", "10 or more")),
)

CONTACT_TONE = listed(
    "CONTACT_TONE",
    ("WARM", QT_TRANSLATE_NOOP("Codes", "Warm")),
    ("CALM", QT_TRANSLATE_NOOP("Codes", "Calm")),
    ("GUARDED", QT_TRANSLATE_NOOP("Codes", "Guarded")),
    ("TENSE", QT_TRANSLATE_NOOP("Codes", "Tense")),
)

CONTACT_STEP = listed(
    "CONTACT_STEP",
    ("NONE", QT_TRANSLATE_NOOP("Codes", "None")),
    ("LOOK_IN", QT_TRANSLATE_NOOP("Codes", "Look in again")),
    ("OFFER_TALK", QT_TRANSLATE_NOOP("Codes", "Offer a talk")),
    ("PASS_ON", QT_TRANSLATE_NOOP("Codes", "Pass something on")),
)

DAY_BAND = listed(
    "DAY_BAND",
    ("MORNING", QT_TRANSLATE_NOOP("Codes", "Morning")),
    ("AFTERNOON", QT_TRANSLATE_NOOP("Codes", "Afternoon")),
    ("EVENING", QT_TRANSLATE_NOOP("Codes", "Evening")),
    ("NIGHT", QT_TRANSLATE_NOOP("Codes", "Night")),
)

BEGUN_BY = listed(
    "BEGUN_BY",
    ("WORKER", QT_TRANSLATE_NOOP("Codes", "By us")),
    ("PERSON", QT_TRANSLATE_NOOP("Codes", "By the person or group")),
    ("RELATIVE", QT_TRANSLATE_NOOP("Codes", "By a relative")),
    ("SERVICE", QT_TRANSLATE_NOOP("Codes", "By another service")),
)

GENDER = listed(
    "GENDER",
    ("F", QT_TRANSLATE_NOOP("Codes", "Female")),
    ("M", QT_TRANSLATE_NOOP("Codes", "Male")),
    ("X", QT_TRANSLATE_NOOP("Codes", "Other or diverse")),
    ("NA", QT_TRANSLATE_NOOP("Codes", "Gender not noted")),
)

PLACE_FAULT = listed(
    "PLACE_FAULT",
    ("CLEANING", QT_TRANSLATE_NOOP("Codes", "Cleaning")),
    ("LIGHTING", QT_TRANSLATE_NOOP("Codes", "Lighting")),
    ("REPAIR", QT_TRANSLATE_NOOP("Codes", "Repair")),
    ("GREEN", QT_TRANSLATE_NOOP("Codes", "Trees and greenery")),
    ("TRAFFIC", QT_TRANSLATE_NOOP("Codes", "Traffic and parking")),
    ("OTHER", QT_TRANSLATE_NOOP("Codes", "Another fault of the place")),
)
