"""Sends each record to its projection.

A projection reads the record's state and the projections' own tables, never the shown values of
other records; so the order in which records come makes no difference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.bins import BINNABLE, BinEntry
from liaise_desktop.domain.notes import ATTENDANT
from liaise_desktop.domain.records import SEALED_PURPOSES
from liaise_desktop.storage.projections import bins, cases, items, library, mediations, timeline
from liaise_desktop.storage.projections.arrival import Arrival, Later, as_id, binding_of
from liaise_desktop.storage.projections.documents import SEARCHABLE
from liaise_desktop.storage.projections.forgetting import forget_lists
from liaise_desktop.storage.projections.search_index import erase_from_index, index_record
from liaise_desktop.storage.record_states import state_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projector import NewRecord

def _project_disclosure(arrival: Arrival) -> None:
    timeline.project_disclosure(arrival)
    items.project_item(arrival)


_PROJECTORS: Final[dict[str, Callable[[Arrival], None]]] = {
    "case": cases.project_case,
    "person": cases.project_person,
    "statement": cases.project_statement,
    "comment": cases.project_comment,
    "attachment": cases.project_attachment,
    "note": timeline.project_note,
    "tick": timeline.project_tick,
    "mediation": mediations.project_mediation,
    "party": mediations.project_part,
    "party_words": mediations.project_part,
    "common_ground": mediations.project_part,
    "talk": mediations.project_part,
    "session": mediations.project_part,
    "point": mediations.project_part,
    "follow_up": mediations.project_part,
    "sealed_note": mediations.project_part,
    **dict.fromkeys(items.RULES, items.project_item),
    "bin_entry": bins.project_bin_entry,
    "disclosure": _project_disclosure,
    "contact": library.project_contact,
}


_PUT_FRESH: Final = (
    "INSERT INTO fresh(case_id, hlc) VALUES(?,?) ON CONFLICT(case_id) DO UPDATE"
    " SET hlc = max(hlc, excluded.hlc)"
)
_PUT_WAITING: Final = "INSERT OR IGNORE INTO index_queue(record_k) VALUES(?)"


def project(
    db: Connection, record_k: int, state: RecordState, *, at_hlc: int = 0, index_now: bool = True
) -> None:
    """Keep what lists and search show of a record that changed.

    Args:
        db: The connection that writes, in a transaction.
        record_k: The record's local key; its row and its binder's row are there already.
        state: What the record says now.
        at_hlc: The clock of the latest change that came.
        index_now: False for what came in a file: its words wait for `index_waiting`, and its
            case is marked as new from a file.
    """
    arrival = send(db, record_k, state, queue=not index_now)
    if arrival is not None and not index_now:
        case_id = _case_of(arrival)
        if case_id is not None:
            db.execute(_PUT_FRESH, (case_id, at_hlc))


def project_new(db: Connection, records: Iterable[NewRecord], *, index_now: bool = True) -> None:
    """Keep what lists and search show of new records of one change each; see `project`."""
    later = Later()
    for record in records:
        arrival = send_new(db, record, later, queue=not index_now)
        if arrival is not None and not index_now:
            case_id = _case_of(arrival)
            if case_id is not None:
                later.fresh[case_id] = max(record.hlc, later.fresh.get(case_id, 0))
    finish(db, later)


def finish(db: Connection, later: Later) -> None:
    """Do what new records left to be done once for all of them."""
    for case_id in sorted(later.steps):
        cases.refresh_step(db, case_id)
    for case_id in sorted(later.contacts):
        cases.refresh_contact(db, case_id)
    for name, times in later.places.items():
        timeline.count_place(db, name, times)
    db.executemany(_PUT_FRESH, sorted(later.fresh.items()))
    db.executemany(_PUT_WAITING, [(k,) for k in later.queue])
    for target in sorted(later.targets):
        show_again(db, target)


def send_new(db: Connection, record: NewRecord, later: Later, *, queue: bool) -> Arrival | None:
    """Put a new record of one change into its lists as `send` does, but for what `finish` does."""
    state = record.state
    if state.type not in _PROJECTORS:
        later.bindings.clear()  # a binder's own record may say something else of it
        return send(db, record.k, state, queue=queue)
    binding = later.bindings.get(state.binder)
    if binding is None:
        binding = later.bindings[state.binder] = binding_of(db, record.k)
    arrival = Arrival(db, record.k, state, binding, record.author_k, later)
    return arrival if _send(arrival, queue=queue) else None


def _case_of(arrival: Arrival) -> bytes | None:
    return arrival.id if arrival.state.type == "case" else arrival.owner("case")


def mark_seen(db: Connection, case: str) -> None:
    """Note that somebody has opened a case: it is no longer new from a file."""
    db.execute("DELETE FROM fresh WHERE case_id = ?", (as_id(case),))


def send(db: Connection, record_k: int, state: RecordState, *, queue: bool) -> Arrival | None:
    """Put a record into its lists; index it now, or let it wait where *queue* says so."""
    if state.type == "binder":
        _project_binder(db, record_k, state)
        return None
    if state.type not in _PROJECTORS:
        return None
    arrival = Arrival(db, record_k, state, binding_of(db, record_k))
    return arrival if _send(arrival, queue=queue) else None


def show_again(db: Connection, record: bytes) -> None:
    """Put a record into its lists, or take it out of them, as the bin says now."""
    row = db.execute("SELECT k FROM record WHERE id = ?", (record,)).fetchone()
    if row is not None:
        _send_again(db, [row[0]])


def _send(arrival: Arrival, *, queue: bool) -> bool:
    """Put a record into its lists; return False where it is in the bin, and so in none."""
    db, type_ = arrival.db, arrival.state.type
    if type_ in BINNABLE and bins.is_binned(db, arrival.id):
        forget_lists(db, arrival.k)
        return False
    _PROJECTORS[type_](arrival)
    if type_ == BinEntry.TYPE:
        _show_target(arrival)
        return True
    _mark_conflict(arrival)
    _index(arrival, queue=queue)
    return True


def _show_target(arrival: Arrival) -> None:
    target = arrival.reference("target")
    if target is None:
        return
    if arrival.later is None:
        show_again(arrival.db, target)
    else:
        arrival.later.targets.add(target)


def _index(arrival: Arrival, *, queue: bool) -> None:
    db, type_ = arrival.db, arrival.state.type
    if not arrival.binding.known:
        row = (arrival.k, arrival.binding.k)
        db.execute("INSERT OR IGNORE INTO hold(record_k, binder_k) VALUES(?,?)", row)
    if type_ not in SEARCHABLE:
        return
    if not queue:
        index_record(arrival)
    elif arrival.later is not None and type_ == "note":
        arrival.later.queue.append(arrival.k)
    else:
        # At once: whoever indexes the people of a case leaves those alone that wait.
        db.execute(_PUT_WAITING, (arrival.k,))


def _mark_conflict(arrival: Arrival) -> None:
    if arrival.state.changes == 1:
        return  # and had it more before, it was forgotten first
    # A reason belongs to its version: two of them side by side are nothing to decide.
    if not set(arrival.state.conflicts()) - set(ATTENDANT):
        arrival.db.execute("DELETE FROM conflict WHERE k = ?", (arrival.k,))
        return
    arrival.db.execute(
        "INSERT INTO conflict(k, owner, id) VALUES(?,?,?)"
        " ON CONFLICT(k) DO UPDATE SET owner = excluded.owner",
        (arrival.k, _owner(arrival), arrival.id),
    )


def _owner(arrival: Arrival) -> bytes | None:
    """Return the case or mediation that a record counts to."""
    if arrival.state.type in ("case", "mediation"):
        return arrival.id
    return arrival.owner("mediation") or arrival.owner("case")


def _project_binder(db: Connection, record_k: int, state: RecordState) -> None:
    row = db.execute("SELECT binder_k FROM record WHERE k = ?", (record_k,)).fetchone()
    if row is None:
        return
    held = "SELECT record_k FROM hold WHERE binder_k = ?"
    waiting = [k for (k,) in db.execute(held, row).fetchall()]
    db.execute("DELETE FROM hold WHERE binder_k = ?", row)
    _send_again(db, waiting)
    if state.value("purpose") in SEALED_PURPOSES and state.changes > 1:
        # It was perhaps not sealed before. A binder is made in one change, so this is rare.
        inside = "SELECT k FROM record WHERE binder_k = ? AND k <> ?"
        sealed = [k for (k,) in db.execute(inside, (row[0], record_k)).fetchall()]
        erase_from_index(db, sealed)
        _send_again(db, sealed)


def _send_again(db: Connection, record_ks: Iterable[int]) -> None:
    for record_k in record_ks:
        state = state_at(db, record_k)
        if state is not None:
            send(db, record_k, state, queue=True)
