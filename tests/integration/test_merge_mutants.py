"""Planted faults: each of them breaks one promise of the merge, and each must be caught."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from liaise_desktop.domain.changes import SET
from liaise_desktop.storage.change_log import ChangeLog
from liaise_desktop.storage.incoming import Incoming
from liaise_desktop.storage.log_rows import LogRows
from tests.merge_machine import LogReplica, PureReplica, machine

# -- the rules of the domain -----------------------------------------------------------------


class NewestWins(PureReplica):
    """Shows only the value that was written last."""

    def candidates(self, record, field):
        return super().candidates(record, field)[:1]


class TakesErasedBodiesAgain(PureReplica):
    """Forgets, when a body comes once more, that it was erased."""

    def take(self, changes):
        kept = dict(self.changes)
        super().take(changes)
        for change in changes:
            if change.id in kept and change.body_bytes is not None:
                self.changes[change.id] = change


class TakesErasedBodiesFirst(PureReplica):
    """Forgets an erasure that came before what it erases."""

    def take(self, changes):
        kept = dict(self.changes)
        super().take(changes)
        for change in changes:
            if change.id not in kept and change.body_bytes is not None:
                self.changes[change.id] = change


class DropsOldChanges(PureReplica):
    """Takes no change that is older than what it has from the same author."""

    def _take_one(self, change):
        mine = [c.header for c in self.changes.values() if c.header.author == change.header.author]
        if all(header.n < change.header.n for header in mine):
            super()._take_one(change)


# -- the real log ----------------------------------------------------------------------------


def newest_only(state):
    return replace(state, fields={name: held[:1] for name, held in state.fields.items()})


class NewestRows(LogRows):
    def state(self, record_k, state):
        super().state(record_k, newest_only(state))


class NewestLog(ChangeLog):
    def __init__(self, *parts):
        super().__init__(*parts)
        self._rows = self._incoming._rows = self._showing._rows = NewestRows(self._db)


class ForgetfulOfRepeated(Incoming):
    def _take_known(self, change, row, batch):
        if change.body_bytes is not None and not self._rows.has_body(row.k):
            self._rows.fill(row.k, change)
            batch.touch(row.record_k)


class ForgetfulOfEarlier(Incoming):
    def _is_erased(self, change):
        return False


class OnlyNewer(Incoming):
    def take(self, changes):
        return super().take([change for change in changes if self._is_newer(change)])

    def _is_newer(self, change):
        newest = self._db.execute(
            "SELECT max(n) FROM change JOIN author ON author.k=author_k WHERE key=?",
            (bytes.fromhex(change.header.author),),
        ).fetchone()[0]
        return change.header.kind != SET or newest is None or change.header.n > newest


def log_with(incoming):
    class Log(ChangeLog):
        def __init__(self, db, by, projector):
            super().__init__(db, by, projector)
            me = (by.signer.public_hex, by.epoch)
            self._incoming = incoming(db, self._rows, by.allowed, me)

    return Log


def replica_with(log):
    return type("MutantReplica", (LogReplica,), {"LOG": log})


PURE = [NewestWins, TakesErasedBodiesAgain, TakesErasedBodiesFirst, DropsOldChanges]
LOGS = [
    NewestLog,
    log_with(ForgetfulOfRepeated),
    log_with(ForgetfulOfEarlier),
    log_with(OnlyNewer),
]
NAMES = ["newest-wins", "erased-body-again", "erased-body-first", "old-dropped"]


def caught(replica):
    quick = settings(
        max_examples=200,
        stateful_step_count=40,
        derandomize=True,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        phases=[Phase.generate],
    )
    with pytest.raises(AssertionError) as found:
        run_state_machine_as_test(machine(replica), settings=quick)
    return found.traceback[-1]


@pytest.mark.parametrize("replica", PURE, ids=NAMES)
def test_a_fault_in_the_rules_is_caught(replica):
    assert caught(replica).path.name == "merge_machine.py"


@pytest.mark.parametrize("log", LOGS, ids=NAMES)
def test_a_fault_in_the_log_is_caught(log):
    assert caught(replica_with(log)).path.name == "merge_machine.py"
