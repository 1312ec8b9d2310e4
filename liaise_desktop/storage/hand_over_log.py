"""The hand-over log: what was written for whom, and what was brought in from whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.application.transfer_values import TransferNote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.storage.database import Connection


class HandOverLog:
    """The hand-over log, for reading."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def transfer(self, transfer: str) -> TransferNote | None:
        """Return a line of the hand-over log."""
        row = self._db.execute(
            "SELECT id, direction, at, file, partner, lower(hex(partner_key)), changes, outcome, "
            "undo_until, manifest_sha256 FROM transfer WHERE id=?",
            (transfer,),
        ).fetchone()
        return None if row is None else TransferNote(*row)

    def batch(self, transfer: str) -> Sequence[str]:
        """Return the changes that a hand-over brought."""
        rows = self._db.execute(
            "SELECT change_id FROM transfer_change WHERE transfer_id=? ORDER BY k", (transfer,)
        )
        return [key.hex() for (key,) in rows]

    def cases_of(self, transfer: str) -> Sequence[str]:
        """Return the cases for which a hand-over brought something."""
        rows = self._db.execute(
            "SELECT case_id FROM transfer_case WHERE transfer_id=? ORDER BY case_id", (transfer,)
        )
        return [key.hex() for (key,) in rows]
