"""Codes of support plans, goals, opportunities and the conversation map."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

PLAN_AGREED = listed(
    "PLAN_AGREED",
    ("YES", QT_TRANSLATE_NOOP("Codes", "Yes")),
    ("PARTLY", QT_TRANSLATE_NOOP("Codes", "Partly")),
    ("NO", QT_TRANSLATE_NOOP("Codes", "No")),
)

GOAL_STATE = listed(
    "GOAL_STATE",
    ("OPEN", QT_TRANSLATE_NOOP("Codes", "Not begun")),
    ("UNDER_WAY", QT_TRANSLATE_NOOP("Codes", "Under way")),
    ("REACHED", QT_TRANSLATE_NOOP("Codes", "Reached")),
    ("PARTLY", QT_TRANSLATE_NOOP("Codes", "Partly reached")),
    ("DROPPED", QT_TRANSLATE_NOOP("Codes", "Let go")),
)

OPPORTUNITY_REPLY = listed(
    "OPPORTUNITY_REPLY",
    ("ACCEPTED", QT_TRANSLATE_NOOP("Codes", "Wants it")),
    ("LATER", QT_TRANSLATE_NOOP("Codes", "Perhaps later")),
    ("REFUSED", QT_TRANSLATE_NOOP("Codes", "Does not want it")),
    ("UNCLEAR", QT_TRANSLATE_NOOP("Codes", "Unclear")),
)

MAP_BOX = listed(
    "MAP_BOX",
    ("matters", QT_TRANSLATE_NOOP("Codes", "What matters to this person")),
    ("holds", QT_TRANSLATE_NOOP("Codes", "People and places that hold")),
    ("skills", QT_TRANSLATE_NOOP("Codes", "Skills and things that go well")),
    ("hurts", QT_TRANSLATE_NOOP("Codes", "Hurts, conflicts and injustices")),
    ("worries", QT_TRANSLATE_NOOP("Codes", "What worries the person")),
    ("behaviour", QT_TRANSLATE_NOOP("Codes", "What worries us, in what was done")),
    ("path", QT_TRANSLATE_NOOP("Codes", "A better path and its first small step")),
)

MAP_QUESTION = listed(
    "MAP_QUESTION",
    ("makes_better", QT_TRANSLATE_NOOP("Codes", "What would make it better?")),
    ("makes_worse", QT_TRANSLATE_NOOP("Codes", "What would make it worse?")),
    ("missing", QT_TRANSLATE_NOOP("Codes", "What are we missing or getting wrong?")),
)

MAP_SOURCE = listed(
    "MAP_SOURCE",
    ("TOLD_BY_PERSON", QT_TRANSLATE_NOOP("Codes", "The person told me")),
    ("SEEN", QT_TRANSLATE_NOOP("Codes", "I saw or heard it")),
    ("TOLD_FIRST", QT_TRANSLATE_NOOP("Codes", "Someone who saw it")),
    ("TOLD_SECOND", QT_TRANSLATE_NOOP("Codes", "Someone who heard of it")),
    ("DOC", QT_TRANSLATE_NOOP("Codes", "Document seen")),
    ("ONLINE_PUBLIC", QT_TRANSLATE_NOOP("Codes", "Public, online, shown to me")),
    ("UNKNOWN", QT_TRANSLATE_NOOP("Codes", "I do not know")),
)
