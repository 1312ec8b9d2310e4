"""A filled vault to measure, and what its text alone weighs."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from benchmarks.bench_data import note_fields
from liaise_desktop.app import practice_city
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.session import begin, certify_for_practice, introduce
from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.crypto.recovery import code_of
from liaise_desktop.domain.canonical import encode

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.app.session import Session

SEED = 20261123
NOTES_A_CASE = 50
IN_ONE_GO = 500


@dataclass
class Office:
    """Mira's filled vault and Anke's empty one."""

    root: Path
    mira: Session
    anke: Session
    cases: list[tuple[str, str]] = field(default_factory=list)  # id and binder
    text_bytes: int = 0
    draw: random.Random = field(default_factory=lambda: random.Random(SEED))


def furnish(root: Path, notes: int) -> Office:
    """Return an office whose first vault holds *notes* notes."""
    installation = Installation.of_user(root, practice=True)
    pack, sessions = installation.pack(), []
    for person in (practice_city.MIRA, practice_city.ANKE):
        vault = installation.doors().make(
            person.name,
            practice_city.PASSPHRASE,
            code_of(practice_city.RECOVERY_SECRET),
            practice_city.CITY_ID,
            person.key,
        )
        certify_for_practice(vault, person)
        sessions.append(begin(vault, pack))
    for one in sessions:
        for other in sessions:
            if other.certified is not None:
                introduce(one.vault, other.certified, pack)
    office = Office(root, *sessions)
    _propose(office, max(1, notes // NOTES_A_CASE))
    for first in range(0, notes, IN_ONE_GO):
        with office.mira.vault.unit() as unit:
            for number in range(first, min(first + IN_ONE_GO, notes)):
                case, binder = office.cases[number % len(office.cases)]
                fields = note_fields(office.draw, case, number)
                office.text_bytes += len(encode(fields))
                unit.log.add(fields, record=new_id(office), binder=binder, type_="note")
    while office.mira.vault.tidy():
        pass
    return office


def new_id(office: Office) -> str:
    """Return an id from the seed."""
    return office.draw.randbytes(16).hex()


def _propose(office: Office, count: int) -> None:
    reader = office.mira.reader()
    for _ in range(count):
        made = propose_case(
            office.mira.desk,
            Proposal(
                purpose="SUPPORT",
                legal_basis="PUBLIC_TASK",
                necessity="Asked for support",
                supervisor=practice_city.ANKE.principal,
            ),
        ).made
        detail = reader.case_detail(made)
        if detail is None:
            raise RuntimeError("a proposed case is not in the list")
        office.cases.append((made, detail.binder))
