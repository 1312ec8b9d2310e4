"""Work that waits until nobody is writing, in steps of at most 50 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.storage import migrations
from liaise_desktop.storage.attachment_rows import left_to_sweep, sweep
from liaise_desktop.storage.meta import MERGE_DUE, get_meta
from liaise_desktop.storage.projections.search_index import index_waiting, merge_index, waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.storage.unit_of_work import VaultUnitOfWork

RECORDS_IN_A_STEP = 25
_BEGUN = "2"


def idle_step(unit_of_work: Callable[[], VaultUnitOfWork]) -> bool:
    """Do one step of what waits; return whether there is more."""
    with unit_of_work() as unit:
        if waiting(unit.db):
            return index_waiting(unit.db, RECORDS_IN_A_STEP) > 0 or _merge_due(unit) != ""
        if left_to_sweep(unit.db):
            return sweep(unit.db) or _merge_due(unit) != ""
        due = _merge_due(unit)
        if not due:
            return False
        # It was made before the erasure, and would keep what was erased.
        migrations.drop_copy(unit.db)
        # The first step begins a merge of everything, the others go on with it.
        if merge_index(unit.db, begin=due != _BEGUN):
            if due != _BEGUN:
                unit.put_meta(MERGE_DUE, _BEGUN)
            return True
        unit.db.execute("DELETE FROM meta WHERE key=?", (MERGE_DUE,))
        return False


def _merge_due(unit: VaultUnitOfWork) -> str:
    return get_meta(unit.db, MERGE_DUE)
