"""Codes of what is asked while a case is reviewed and closed."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

CLOSING_CHECK = listed(
    "CLOSING_CHECK",
    ("NEEDS_MET", QT_TRANSLATE_NOOP("Codes", "Needs met as far as possible")),
    ("SAFETY", QT_TRANSLATE_NOOP("Codes", "Safety looked at")),
    ("PERSON_TOLD", QT_TRANSLATE_NOOP("Codes", "The person knows, and may come back")),
    ("COPIES", QT_TRANSLATE_NOOP("Codes", "Copies at partners are known")),
    ("TASKS", QT_TRANSLATE_NOOP("Codes", "Open tasks done or passed on")),
)

REVIEW_DECISION = listed(
    "REVIEW_DECISION",
    ("CONTINUE", QT_TRANSLATE_NOOP("Codes", "Go on as before")),
    ("CHANGE_PLAN", QT_TRANSLATE_NOOP("Codes", "Change the plan")),
    ("REFER", QT_TRANSLATE_NOOP("Codes", "Refer to another service")),
    ("CLOSE", QT_TRANSLATE_NOOP("Codes", "Close the case")),
)
