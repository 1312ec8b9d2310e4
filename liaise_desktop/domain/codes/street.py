"""Codes of contacts and requests on the street."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

ATMOSPHERE = listed(
    "ATMOSPHERE",
    ("CALM", QT_TRANSLATE_NOOP("Codes", "Calm")),
    ("LIVELY", QT_TRANSLATE_NOOP("Codes", "Lively")),
    ("TENSE", QT_TRANSLATE_NOOP("Codes", "Tense")),
    ("CONFLICT", QT_TRANSLATE_NOOP("Codes", "Open conflict")),
    ("EMPTY", QT_TRANSLATE_NOOP("Codes", "Nobody there")),
)

CONTACT_FORM = listed(
    "CONTACT_FORM",
    ("PASS", QT_TRANSLATE_NOOP("Codes", "Greeting in passing")),
    ("TALK", QT_TRANSLATE_NOOP("Codes", "Conversation")),
    ("LONGTALK", QT_TRANSLATE_NOOP("Codes", "Long conversation")),
    ("GROUP", QT_TRANSLATE_NOOP("Codes", "Group talk")),
    ("ACTIVITY", QT_TRANSLATE_NOOP("Codes", "Activity together")),
    ("HOME", QT_TRANSLATE_NOOP("Codes", "Home visit")),
    ("PHONE", QT_TRANSLATE_NOOP("Codes", "Call or message")),
    ("OFFICE", QT_TRANSLATE_NOOP("Codes", "At our place")),
    ("EVENT", QT_TRANSLATE_NOOP("Codes", "Public event")),
    ("ONLINE", QT_TRANSLATE_NOOP("Codes", "Online outreach")),
)

AGE_BAND = listed(
    "AGE_BAND",
    ("U12", QT_TRANSLATE_NOOP("Codes", "Under 12")),
    ("12_15", QT_TRANSLATE_NOOP("Codes", "12 to 15")),
    ("16_17", QT_TRANSLATE_NOOP("Codes", "16 to 17")),
    ("18_25", QT_TRANSLATE_NOOP("Codes", "18 to 25")),
    ("26_40", QT_TRANSLATE_NOOP("Codes", "26 to 40")),
    ("41_64", QT_TRANSLATE_NOOP("Codes", "41 to 64")),
    ("65P", QT_TRANSLATE_NOOP("Codes", "65 and over")),
    ("NA", QT_TRANSLATE_NOOP("Codes", "Age not noted")),
)

THEME = listed(
    "THEME",
    ("FAMILY", QT_TRANSLATE_NOOP("Codes", "Family")),
    ("SCHOOL", QT_TRANSLATE_NOOP("Codes", "School or training")),
    ("WORK", QT_TRANSLATE_NOOP("Codes", "Job")),
    ("HOUSING", QT_TRANSLATE_NOOP("Codes", "Housing")),
    ("MONEY", QT_TRANSLATE_NOOP("Codes", "Money and debt")),
    ("HEALTH", QT_TRANSLATE_NOOP("Codes", "Health")),
    ("MENTAL", QT_TRANSLATE_NOOP("Codes", "Mental strain")),
    ("ADDICT", QT_TRANSLATE_NOOP("Codes", "Substances, gambling")),
    ("PAPERS", QT_TRANSLATE_NOOP("Codes", "Papers and residence")),
    ("DISCRIM", QT_TRANSLATE_NOOP("Codes", "Discrimination experienced")),
    ("POLICE", QT_TRANSLATE_NOOP("Codes", "Relations with police")),
    ("JUSTICE", QT_TRANSLATE_NOOP("Codes", "Court and probation")),
    ("BELONG", QT_TRANSLATE_NOOP("Codes", "Belonging, identity")),
    ("WORLD", QT_TRANSLATE_NOOP("Codes", "World events")),
    ("BELIEF", QT_TRANSLATE_NOOP("Codes", "Questions of worldview")),
    ("MEDIA", QT_TRANSLATE_NOOP("Codes", "Social media")),
    ("HATE", QT_TRANSLATE_NOOP("Codes", "Hate speech heard")),
    ("VIOL", QT_TRANSLATE_NOOP("Codes", "Violence feared or suffered")),
    ("GANG", QT_TRANSLATE_NOOP("Codes", "Pressure by groups")),
    ("NEIGH", QT_TRANSLATE_NOOP("Codes", "Neighbours")),
    ("PUBLIC", QT_TRANSLATE_NOOP("Codes", "Use of public space")),
    ("SPORT", QT_TRANSLATE_NOOP("Codes", "Sport and fans")),
    ("LOVE", QT_TRANSLATE_NOOP("Codes", "Relationships")),
    ("LEISURE", QT_TRANSLATE_NOOP("Codes", "Leisure")),
    ("OTHER", QT_TRANSLATE_NOOP("Codes", "Another theme")),
)

ACTION = listed(
    "ACTION",
    ("LISTEN", QT_TRANSLATE_NOOP("Codes", "Listened")),
    ("INFO", QT_TRANSLATE_NOOP("Codes", "Informed")),
    ("ADVICE", QT_TRANSLATE_NOOP("Codes", "Advised")),
    ("ACCOMP", QT_TRANSLATE_NOOP("Codes", "Accompanied to a service")),
    ("REFER", QT_TRANSLATE_NOOP("Codes", "Referred")),
    ("MEDIATE", QT_TRANSLATE_NOOP("Codes", "Mediated on the spot")),
    ("CALM", QT_TRANSLATE_NOOP("Codes", "De-escalated")),
    ("MSG", QT_TRANSLATE_NOOP("Codes", "Used a prevention message")),
    ("FAMTALK", QT_TRANSLATE_NOOP("Codes", "Talk with relatives")),
    ("MOTIV", QT_TRANSLATE_NOOP("Codes", "Motivating talk")),
    ("PRACT", QT_TRANSLATE_NOOP("Codes", "Practical help")),
    ("ACT", QT_TRANSLATE_NOOP("Codes", "Group activity")),
    ("NETWORK", QT_TRANSLATE_NOOP("Codes", "Partner contacted")),
    ("SIGNALPLACE", QT_TRANSLATE_NOOP("Codes", "Fault of the place reported")),
    ("NONE", QT_TRANSLATE_NOOP("Codes", "No action")),
)

ORIGIN = listed(
    "ORIGIN",
    ("SELF", QT_TRANSLATE_NOOP("Codes", "The person")),
    ("RELATIVE", QT_TRANSLATE_NOOP("Codes", "Relative")),
    ("FRIEND", QT_TRANSLATE_NOOP("Codes", "Friend")),
    ("RESIDENT", QT_TRANSLATE_NOOP("Codes", "Resident")),
    ("TRADER", QT_TRANSLATE_NOOP("Codes", "Trader")),
    ("SCHOOL", QT_TRANSLATE_NOOP("Codes", "School")),
    ("YOUTH", QT_TRANSLATE_NOOP("Codes", "Youth work")),
    ("SOCIAL", QT_TRANSLATE_NOOP("Codes", "Social service")),
    ("HEALTH", QT_TRANSLATE_NOOP("Codes", "Health service")),
    ("HOUSING", QT_TRANSLATE_NOOP("Codes", "Landlord")),
    ("SPORT", QT_TRANSLATE_NOOP("Codes", "Sports club")),
    ("FAITH", QT_TRANSLATE_NOOP("Codes", "Faith community")),
    ("CITY", QT_TRANSLATE_NOOP("Codes", "Other city service")),
    ("POLICE", QT_TRANSLATE_NOOP("Codes", "Police")),
    ("JUSTICE", QT_TRANSLATE_NOOP("Codes", "Justice")),
    ("NGO", QT_TRANSLATE_NOOP("Codes", "Association")),
    ("HOTLINE", QT_TRANSLATE_NOOP("Codes", "Helpline")),
    ("WORKER", QT_TRANSLATE_NOOP("Codes", "Own observation")),
    ("OTHER", QT_TRANSLATE_NOOP("Codes", "Somebody else")),
)

REQUEST_EXIT = listed(
    "REQUEST_EXIT",
    ("ANSWERED", QT_TRANSLATE_NOOP("Codes", "Question answered, nothing kept")),
    ("SIGNPOST", QT_TRANSLATE_NOOP("Codes", "Told where to turn")),
    ("MEDIATION", QT_TRANSLATE_NOOP("Codes", "Becomes a mediation")),
    ("SUPPORT_ENV", QT_TRANSLATE_NOOP("Codes", "Support for who asked")),
    ("CASE", QT_TRANSLATE_NOOP("Codes", "Case opened")),
    ("SAFEGUARD", QT_TRANSLATE_NOOP("Codes", "Child or adult protection")),
    ("EMERGENCY", QT_TRANSLATE_NOOP("Codes", "Emergency services")),
    ("NOGROUND", QT_TRANSLATE_NOOP("Codes", "No ground, deleted")),
    ("MALICIOUS", QT_TRANSLATE_NOOP("Codes", "Mistaken or malicious, deleted")),
)

HOW_KNOWN = listed(
    "HOW_KNOWN",
    ("SEEN", QT_TRANSLATE_NOOP("Codes", "Seen or heard myself")),
    ("TOLD_BY_PERSON", QT_TRANSLATE_NOOP("Codes", "The person told me")),
    ("TOLD_FIRST", QT_TRANSLATE_NOOP("Codes", "Told by someone who saw it")),
    ("TOLD_SECOND", QT_TRANSLATE_NOOP("Codes", "Told by someone who heard of it")),
    ("DOC", QT_TRANSLATE_NOOP("Codes", "Document seen")),
    ("ONLINE_PUBLIC", QT_TRANSLATE_NOOP("Codes", "Public online content, shown to me")),
    ("RUMOUR", QT_TRANSLATE_NOOP("Codes", "Rumour")),
)

SOURCE_MARK = listed(
    "SOURCE_MARK",
    ("SEEN", QT_TRANSLATE_NOOP("Codes", "Seen")),
    ("TOLD", QT_TRANSLATE_NOOP("Codes", "Told to me")),
    ("QUOTED", QT_TRANSLATE_NOOP("Codes", "Own words")),
)
