"""What others ask of the service, before anything is filed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from liaise_desktop.domain.records import Lines, Record, record_type


@record_type
@dataclass(frozen=True, slots=True)
class Request(Record):
    """A question, a signal or a call for help, read twice before anything becomes of it.

    Each has a binder of its own, so that it can be erased whole. ``observed`` is a list of lines
    ``{"text", "when", "seen_by", "source"}``; source is a code of HOW_KNOWN, seen_by one of
    ORIGIN. The first reader answers the questions, the second agrees, disagrees or asks.
    ``danger``, ``ours`` and ``informed`` hold ``YES``, ``NO`` or ``UNKNOWN``; ``not_known`` names
    the other questions that were answered with “I do not know” (G23).
    """

    TYPE: ClassVar[str] = "request"

    code: str = ""
    state: str = ""
    received_on: str = ""
    received_by: str = ""
    channel: str = ""
    origin: str = ""
    caller: str = ""
    caller_contact: str = ""
    about: str = ""
    asked: str = ""
    district: str = ""
    observed: Lines = ()
    alternative: str = ""
    going_well: str = ""
    if_nothing: str = ""
    not_known: tuple[str, ...] = ()
    danger: str = ""
    ours: str = ""
    informed: str = ""
    informed_reason: str = ""
    inform_on: str = ""
    first_reader: str = ""
    first_read_on: str = ""
    first_view: str = ""
    proposed_exit: str = ""
    second_reader: str = ""
    second_read_on: str = ""
    second_view: str = ""
    second_answer: str = ""
    emergency_on: str = ""
    emergency_by: str = ""
    exit: str = ""
    exit_reason: str = ""
    exited_on: str = ""
    exited_by: str = ""
    became: str = ""
    delete_on: str = ""
