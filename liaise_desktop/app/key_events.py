"""Keeps, shows and closes what the worker must know about uses of the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain.key_events import ESCROW_ADDED, ESCROW_USED, SHARES_USED, KeyEvent
from liaise_desktop.domain.records import OWN_VAULT, Binder, from_fields, to_fields
from liaise_desktop.storage.meta import get_meta

if TYPE_CHECKING:
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.storage.unit_of_work import VaultUnitOfWork
    from liaise_desktop.storage.vault import Vault

# Facts of the vault, so that unlocking looks nothing up that grows.
UNSEEN, BINDER = "key_events_unseen", "key_events_binder"

_USES = {"escrow": ESCROW_USED, "shares": SHARES_USED}


def note_opening(vault: Vault, desk: Desk) -> None:
    """Keep a record of an opening that was not the worker's own; on the thread that writes."""
    happened = [_USES[vault.opened_by]] if vault.opened_by in _USES else []
    if vault.escrow_added:
        happened.append(ESCROW_ADDED)
    for what in happened:
        _keep(vault, desk, what)


def unseen(vault: Vault) -> list[KeyEvent]:
    """Return what the worker has not acknowledged yet, oldest first."""
    found = []
    with vault.unit() as unit:
        for key in _unseen(unit):
            state = unit.log.state(key)
            if state is not None:
                found.append(from_fields(KeyEvent, key, state.values()))
    return found


def acknowledge(vault: Vault, desk: Desk, event: KeyEvent) -> None:
    """Keep that the worker has seen *event*."""
    with vault.unit() as unit:
        left = [key for key in _unseen(unit) if key != event.id]
        unit.put_meta(UNSEEN, " ".join(left))
        unit.log.add(
            {"seen_at": desk.moment()},
            record=event.id,
            binder=get_meta(unit.db, BINDER),
            type_=KeyEvent.TYPE,
        )


def _keep(vault: Vault, desk: Desk, what: str) -> None:
    event = KeyEvent(desk.new_id(), what=what, at=desk.moment())
    with vault.unit() as unit:
        binder = _binder(unit, desk)
        unit.log.add(to_fields(event), record=event.id, binder=binder, type_=KeyEvent.TYPE)
        unit.put_meta(UNSEEN, " ".join([*_unseen(unit), event.id]))


def _binder(unit: VaultUnitOfWork, desk: Desk) -> str:
    known = get_meta(unit.db, BINDER)
    if known:
        return known
    binder = Binder(desk.new_id(), purpose=OWN_VAULT, audience=(desk.principal,))
    unit.log.add(to_fields(binder), record=binder.id, binder=binder.id, type_=Binder.TYPE)
    unit.put_meta(BINDER, binder.id)
    return binder.id


def _unseen(unit: VaultUnitOfWork) -> list[str]:
    return get_meta(unit.db, UNSEEN).split()
