"""Kinds of tasks: what is asked of people is derived from what was recorded."""

from __future__ import annotations

from typing import Final

# A person ticks these; all others close by an act, such as holding a review.
TICKED: Final = frozenset({"next_step", "contact_step", "goal_step", "conference_task"})

# What a second person or a supervisor is asked for.
WAITING: Final = (
    "second_reading",
    "closing",
    "request_second",
    "approval",
    "danger_second",
    "message_approval",
)

# What is to be kept or erased, or what ends.
KEEPING: Final = ("keep_or_erase", "agreement_ends", "consent_ends", "partner_agreement")

REVIEW: Final = "review"

# What stands among the follow-ups of a day.
FOLLOW_UPS: Final = (
    "next_step",
    REVIEW,
    "follow_up",
    "contact_step",
    "goal_step",
    "conference_task",
    "opportunity_kept",
    "referral",
    "request_first",
    "request_exit",
    "notice",
    "debrief",
    "rights",
    "flag",
)

KINDS: Final = (*FOLLOW_UPS, *WAITING, *KEEPING)
