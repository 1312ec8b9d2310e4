"""A case with a note, and files to put to it."""

from __future__ import annotations

import secrets
from dataclasses import replace

from liaise_desktop.application.attachments import Wanted, attach_file
from liaise_desktop.application.desk import Desk
from liaise_desktop.domain.attachments import Attachment
from liaise_desktop.domain.records import from_fields
from liaise_desktop.storage.attachments import VaultAttachments
from tests.vault_kit import ID, bytes_from

MIRA = "mira@maarhaven.example"
BINDER, CASE, NOTE = ID["binder"], ID["case"], ID["note"]


class Patient:
    """Waits to the end."""

    def step(self, done, total):
        pass


class Now:
    def __init__(self, clock):
        self.now = clock


def sound(size=300_000, seed=1):
    """A sound file of some length whose bytes do not repeat."""
    return b"fLaC" + bytes_from(seed)(size - 4)


def desk_for(vault, clock, principal=MIRA, role="mediator"):
    return Desk(principal, role, "Mira K.", Now(clock), secrets.token_bytes, vault.unit)


def open_case(log, *, note=NOTE, binder=BINDER, audience=(MIRA,)):
    """A running case with a note."""
    said = {"purpose": "case", "subject": CASE, "audience": list(audience)}
    log.add(said, record=binder, binder=binder, type_="binder")
    fields = {"code": "MH-1", "state": "ACTIVE", "lead": MIRA}
    log.add(fields, record=CASE, binder=binder, type_="case")
    log.add(
        {"case": CASE, "reading": "By the river.", "at": "2026-03-09T10:00:00+01:00"},
        record=note,
        binder=binder,
        type_="note",
    )


def attachments_of(vault):
    return VaultAttachments(vault.unit, vault.read_connection)


def attach(desk, vault, path, *, note=NOTE, clean=True, progress=None):
    """Put a file to a note; return the attachment."""
    wanted = Wanted(note, path, clean)
    made = attach_file(desk, attachments_of(vault), wanted, progress or Patient()).made
    with vault.unit() as unit:
        return from_fields(Attachment, made, unit.log.state(made).values())


def supervisor(desk):
    return replace(desk, principal="anke@maarhaven.example", role="supervisor")


def counts(db):
    return tuple(
        db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - fixed names
        for table in ("attachment", "chunk", "attached")
    )


def tidied(vault):
    steps = 0
    while vault.tidy():
        steps += 1
        assert steps < 3000
