"""Bringing in: verify, stage, decide, apply binder by binder, and undo for thirty days."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from liaise_desktop.application.stream_rules import place_in_stream
from liaise_desktop.application.transfer import UNDO_DAYS, Applied, Decisions
from liaise_desktop.application.transfer_attachments import keep_attachments
from liaise_desktop.application.transfer_choices import carry_out, check_choices
from liaise_desktop.application.transfer_preview import staged_import
from liaise_desktop.application.transfer_values import TransferNote
from liaise_desktop.domain.errors import (
    AlreadyImportedError,
    ExportFileError,
    RecordNotFoundError,
    TargetUnwritableError,
    UndoOverError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.transfer import StagedImport, TransferDesk
    from liaise_desktop.application.transfer_ports import TransferStep, VerifiedFile
    from liaise_desktop.application.transfer_values import (
        Incoming,
        Parts,
        StagedBinder,
        StagedFile,
    )

STEP_CHANGES = 200  # about 15 ms of the writer
STEP_BYTES = 1024**2
WHOLE, PART, UNDONE = "brought-in", "part", "undone"
APPLIED, SKIPPED, HELD = "applied", "skipped", "held"


def stage_import(desk: TransferDesk, path: Path, progress: Progress) -> StagedImport:
    """Verify the file at *path* and keep it, undecided, in the vault.

    Raises:
        ExportFileError: The file is refused; nothing of it was kept.
        CancelledError: Somebody asked the work to stop; nothing of it was kept.
    """
    try:
        with desk.verifier.open(path, desk.seconds()) as verified:
            return _stage(desk, verified, path, progress)
    except AlreadyImportedError:
        raise
    except ExportFileError as error:
        _note_refusal(desk, path, error)
        raise


def _stage(
    desk: TransferDesk, verified: VerifiedFile, path: Path, progress: Progress
) -> StagedImport:
    incoming = verified.incoming
    with desk.vault.inbox() as inbox:
        place_in_stream(incoming, inbox.seen(incoming.sender.key, incoming.stream))
        waiting = inbox.waiting(incoming.manifest_sha256)
    if waiting is not None:
        _verify_only(verified, progress)
        return staged_import(waiting, desk.zone)
    staged = desk.new_id()
    size = _size_of(path)
    desk.vault.write(lambda unit: unit.begin_staging(staged, incoming, path.name, size))
    try:
        _keep(desk, verified, staged, progress)
        with desk.vault.inbox() as inbox:
            holds = inbox.holds(staged, desk.me.principal)
        desk.vault.write(lambda unit: _end_staging(unit, staged, incoming, holds))
    except BaseException:
        discard_staged(desk, staged)
        raise
    with desk.vault.inbox() as inbox:
        found = inbox.staged(staged)
    if found is None:
        raise RecordNotFoundError
    return staged_import(found, desk.zone)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise TargetUnwritableError from error  # the stick was pulled out


def _verify_only(verified: VerifiedFile, progress: Progress) -> None:
    done = 0
    for batch in verified.batches():
        done += len(batch)
        progress.step(done, verified.incoming.changes)
    for _ in verified.pieces():
        progress.step(done, verified.incoming.changes)


def _keep(desk: TransferDesk, verified: VerifiedFile, staged: str, progress: Progress) -> None:
    waiting: list[Parts] = []
    size = done = 0
    total = verified.incoming.changes
    for batch in verified.batches():
        for parts in batch:
            waiting.append(parts)
            size += sum(len(part) for part in parts if part is not None)
            if len(waiting) >= STEP_CHANGES or size >= STEP_BYTES:
                done += _keep_step(desk, staged, waiting)
                waiting, size = [], 0
                progress.step(done, total)
        progress.step(done + len(waiting), total)
    if waiting:
        _keep_step(desk, staged, waiting)
    keep_attachments(desk, staged, verified.pieces(), partial(progress.step, total, total))


def _keep_step(desk: TransferDesk, staged: str, waiting: Sequence[Parts]) -> int:
    desk.vault.write(lambda unit: unit.stage(staged, waiting))
    return len(waiting)


def _end_staging(
    unit: TransferStep, staged: str, incoming: Incoming, holds: Mapping[str, str]
) -> None:
    unit.end_staging(staged, holds)
    unit.note_seen(incoming)


def _note_refusal(desk: TransferDesk, path: Path, error: ExportFileError) -> None:
    note = TransferNote(
        id=desk.new_id(),
        direction="in",
        at=desk.now().isoformat(timespec="seconds"),
        file=path.name,
        partner="",
        partner_key="",
        changes=0,
        outcome=error.code,
    )
    desk.vault.write(lambda unit: unit.note_transfer(note))


def discard_staged(desk: TransferDesk, staged: str) -> None:
    """Forget a staged file, in short steps."""
    while desk.vault.write(lambda unit: unit.drop_staged(staged, STEP_CHANGES)):
        pass


def apply_import(
    desk: TransferDesk, staged: str, decisions: Decisions, progress: Progress
) -> Applied:
    """Bring in a staged file, one binder after another.

    Each binder comes whole, in one transaction; small ones share one. What was decided is written
    down first, so that after a crash `resume_imports` goes on where this stopped. Once begun it
    is not stopped.

    Raises:
        RecordNotFoundError: No such file is staged.
        ChoiceMissingError: A field that both changed has no choice (fact ``left``).
    """
    with desk.vault.inbox() as inbox:
        found = inbox.staged(staged)
        if found is None:
            raise RecordNotFoundError
        check_choices(inbox, found, decisions, desk.stands)
    transfer = desk.new_id()
    begun = _begun_note(desk, found, transfer)

    def begin(unit: TransferStep) -> None:
        unit.note_devices((found.incoming.sender, *found.incoming.authors))
        unit.begin_applying(staged, _written(decisions), transfer)
        unit.note_transfer(begun)

    desk.vault.write(begin)
    return _go_on(desk, replace(found, transfer=transfer), decisions, progress)


def resume_imports(desk: TransferDesk, progress: Progress) -> tuple[Applied, ...]:
    """Go on with what a crash interrupted; forget files that were never read to their end.

    To be called once, after unlocking. Files that wait for a decision go on waiting.
    """
    with desk.vault.inbox() as inbox:
        abandoned = list(inbox.abandoned())
        unfinished = [found for each in inbox.unfinished() if (found := inbox.staged(each))]
    for staged in abandoned:
        discard_staged(desk, staged)
    return tuple(_go_on(desk, found, _read(found.decisions), progress) for found in unfinished)


def _go_on(
    desk: TransferDesk, found: StagedFile, decisions: Decisions, progress: Progress
) -> Applied:
    with desk.vault.inbox() as inbox:
        binders = inbox.binders(found.id)
    records: set[str] = set()
    done = 0
    for group in _small_groups(binders):
        waiting = [binder for binder in group if binder.status == "waiting"]
        if waiting:
            records |= _apply_binders(desk, found, decisions, waiting)
        done += len(group)
        # A call-back may not stop what was begun: half the binders would be in and half not.
        with suppress(Exception):
            progress.step(done, len(binders))
    applied = desk.vault.write(lambda unit: _finish(desk, unit, found, frozenset(records)))
    discard_staged(desk, found.id)
    return applied


def _small_groups(binders: Sequence[StagedBinder]) -> Iterator[list[StagedBinder]]:
    # A binder is never divided; small ones share the cost of a commit.
    group: list[StagedBinder] = []
    size = 0
    for binder in binders:
        if group and size + binder.changes > STEP_CHANGES:
            yield group
            group, size = [], 0
        group.append(binder)
        size += binder.changes
    if group:
        yield group


def _apply_binders(
    desk: TransferDesk, found: StagedFile, decisions: Decisions, binders: Sequence[StagedBinder]
) -> frozenset[str]:
    def step(unit: TransferStep) -> frozenset[str]:
        applied = [_apply_binder(unit, found, decisions, binder.binder) for binder in binders]
        return frozenset().union(*applied)

    return desk.vault.write(step)


def _apply_binder(
    unit: TransferStep, found: StagedFile, decisions: Decisions, binder: str
) -> frozenset[str]:
    if binder in decisions.skip:
        unit.end_binder(found.id, binder, SKIPPED)
        return frozenset()
    counts = unit.inbox.counts(found.id, binder)
    outcome = unit.log.bring_in(unit.inbox.changes(found.id, binder), index_now=False)
    back = unit.log.set_aside(outcome.undone, aside=False)
    came = (*outcome.added, *outcome.undone)
    made = carry_out(unit.log, binder, frozenset(came), decisions.choices)
    unit.note_batch(found.transfer, (*came, *(change.id for change in made)))
    _note_case(unit, found.transfer, binder, counts)
    unit.end_binder(found.id, binder, APPLIED)
    return outcome.records | back | {change.header.record for change in made}


def _note_case(unit: TransferStep, transfer: str, binder: str, counts: Mapping[str, int]) -> None:
    purpose, subject = unit.inbox.subject(binder)
    notes, sessions = counts.get("note", 0), counts.get("session", 0)
    if not subject or not counts:
        return
    if purpose.startswith("mediation"):
        state = unit.log.state(subject)
        subject = str(state.value("case", "")) if state else ""
    if subject:
        unit.note_case(transfer, subject, notes, sessions)


def _finish(
    desk: TransferDesk, unit: TransferStep, found: StagedFile, records: frozenset[str]
) -> Applied:
    binders = unit.inbox.binders(found.id)
    whole = all(binder.status == APPLIED for binder in binders)
    at = desk.now().isoformat(timespec="seconds")
    unit.note_imported(found.incoming, at if whole else "")
    unit.note_acks(found.incoming)
    batch = unit.inbox.batch(found.transfer)
    note = _begun_note(desk, found, found.transfer)
    unit.note_transfer(replace(note, changes=len(batch), outcome=WHOLE if whole else PART))
    cases = unit.inbox.cases_of(found.transfer)
    return Applied(found.transfer, len(batch), records, frozenset(cases), whole)


def _begun_note(desk: TransferDesk, found: StagedFile, transfer: str) -> TransferNote:
    now = desk.now()
    until = now + timedelta(days=UNDO_DAYS)
    return TransferNote(
        id=transfer,
        direction="in",
        at=now.isoformat(timespec="seconds"),
        file=found.file,
        partner=found.incoming.sender.name,
        partner_key=found.incoming.sender.key,
        changes=0,
        outcome=PART,
        undo_until=until.isoformat(timespec="seconds"),
        manifest_sha256=found.incoming.manifest_sha256,
    )


def undo_import(desk: TransferDesk, transfer: str) -> frozenset[str]:
    """Set aside what a hand-over brought; return the records concerned. Erasures stay.

    The file can be brought in again, and then all of it counts again.

    Raises:
        UndoOverError: There is nothing to undo, or the thirty days are over.
    """

    def step(unit: TransferStep) -> frozenset[str]:
        note = unit.inbox.transfer(transfer)
        if note is None or note.outcome not in {WHOLE, PART} or not note.undo_until:
            raise UndoOverError
        if datetime.fromisoformat(note.undo_until) < desk.now():
            raise UndoOverError(until=note.undo_until)
        records = unit.log.set_aside(unit.inbox.batch(transfer))
        unit.forget_imported(note.manifest_sha256)
        unit.note_transfer(replace(note, outcome=UNDONE, undo_until=""))
        return records

    return desk.vault.write(step)


def _written(decisions: Decisions) -> dict[str, Any]:
    return {
        "choices": [[*place, choice] for place, choice in sorted(decisions.choices.items())],
        "leave_open": decisions.leave_open,
        "skip": sorted(decisions.skip),
    }


def _read(said: Mapping[str, Any]) -> Decisions:
    return Decisions(
        skip=frozenset(said["skip"]),
        choices={(record, name): choice for record, name, choice in said["choices"]},
        leave_open=said["leave_open"],
    )
