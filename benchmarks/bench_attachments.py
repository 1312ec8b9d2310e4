"""An attachment in and out of the vault, beside age alone over the same bytes."""

from __future__ import annotations

import os
import secrets
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.table import Row
from liaise_desktop.application.attachments import Wanted, attach_file, write_out
from liaise_desktop.crypto.age_files import encrypt
from liaise_desktop.domain.attachments import Attachment
from liaise_desktop.domain.records import from_fields
from liaise_desktop.storage.attachments import VaultAttachments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.bench_office import Office

MEBIBYTES = 128  # in an ordinary run; the variable BENCH_MEBIBYTES says another number
MOST_MEMORY = 120.0  # MB of the whole process
_PIECE = 1024 * 1024


class _Patient:
    def step(self, done: int, total: int) -> None:
        """Go on."""


def measure(office: Office, size: int) -> Iterator[Row]:
    """Yield how fast a sound file goes in and comes out, and how much memory that takes."""
    mebibytes = int(os.environ.get("BENCH_MEBIBYTES", MEBIBYTES))
    path = office.root / "talk.flac"
    _make(path, mebibytes)
    alone = _age_alone(office, path)
    _forget_peak()
    attachment, into = _in(office, path)
    out = _out(office, attachment)
    for what, seconds in (("in", into), ("out", out)):
        work = f"attachment {what}, {mebibytes} MiB"
        rate, limit = mebibytes / seconds, mebibytes / alone
        yield Row(work, size, rate, limit, "MiB/s", alone / seconds, ">= 0.5")
    peak = _peak()
    work = f"memory of all while it goes in and out, {mebibytes} MiB"
    yield Row(work, size, peak, MOST_MEMORY, "MB", peak / MOST_MEMORY, "<= 1")


def _make(path: Path, mebibytes: int) -> None:
    with path.open("wb") as out:
        out.write(b"fLaC" + secrets.token_bytes(_PIECE - 4))
        for _ in range(mebibytes - 1):
            out.write(secrets.token_bytes(_PIECE))


def _age_alone(office: Office, path: Path) -> float:
    started = time.perf_counter()
    with path.open("rb") as stream, (office.root / "alone.age").open("wb") as out:
        encrypt(stream, out, [office.mira.vault.device.recipient])
        out.flush()
        os.fsync(out.fileno())
    return time.perf_counter() - started


def _in(office: Office, path: Path) -> tuple[Attachment, float]:
    vault = office.mira.vault
    db = vault.read_connection()
    (note,) = db.execute("SELECT id FROM record WHERE type='note' ORDER BY k LIMIT 1").fetchone()
    attachments = VaultAttachments(vault.unit, vault.read_connection)
    started = time.perf_counter()
    made = attach_file(office.mira.desk, attachments, Wanted(note.hex(), path), _Patient()).made
    vault.checkpoint()
    taken = time.perf_counter() - started
    with vault.unit() as unit:
        state = unit.log.state(made)
    if state is None:
        raise RuntimeError("it did not go in")
    return from_fields(Attachment, made, state.values()), taken


def _out(office: Office, attachment: Attachment) -> float:
    vault = office.mira.vault
    attachments = VaultAttachments(vault.unit, vault.read_connection)
    started = time.perf_counter()
    with (office.root / "copy.flac").open("wb") as out:
        write_out(attachments, attachment, out, _Patient())
        out.flush()
        os.fsync(out.fileno())
    return time.perf_counter() - started


def _forget_peak() -> None:
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")


def _peak() -> float:
    with suppress(OSError):
        status = Path("/proc/self/status").read_text("ascii")
        return int(status.split("VmHWM:")[1].split()[0]) / 1000
    return 0.0
