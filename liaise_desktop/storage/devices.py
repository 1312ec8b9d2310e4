"""The devices that this vault knows by their certificates, and whose they are."""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING

from liaise_desktop.application.listings import Author
from liaise_desktop.application.transfer_values import CertifiedDevice

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.storage.database import Connection

_COLUMNS = (
    "lower(hex(key)), principal, name, role, age, serial, cert, issuer, valid_after, valid_before"
)


class Devices:
    """The certificates of a vault; `put` needs an open transaction.

    *learned* is told the key of a device whose role is another than before.
    """

    def __init__(self, db: Connection, learned: Callable[[str], object] | None = None) -> None:
        self._db = db
        self._learned = learned
        self._authors: dict[str, Author] = {}

    def put(self, device: CertifiedDevice) -> bool:
        """Remember *device*, unless a newer certificate is known; return whether it was news."""
        before = self.author(device.key).role
        self._authors.clear()
        made = self._db.execute(
            "INSERT INTO device VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) "
            "DO UPDATE SET principal=excluded.principal, name=excluded.name, role=excluded.role, "
            "age=excluded.age, serial=excluded.serial, cert=excluded.cert, "
            "issuer=excluded.issuer, valid_after=excluded.valid_after, "
            "valid_before=excluded.valid_before WHERE excluded.serial>serial",
            (bytes.fromhex(device.key), *astuple(device)[1:]),
        )
        if made.rowcount and device.role != before and self._learned is not None:
            self._learned(device.key)
        return bool(made.rowcount)

    def all(self) -> list[CertifiedDevice]:
        """Return every device, by name and then by key."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM device ORDER BY name, key")  # noqa: S608
        return [CertifiedDevice(*row) for row in rows]

    def by_key(self, key: str) -> CertifiedDevice | None:
        """Return the device with this public key, None if it is not known."""
        row = self._db.execute(
            f"SELECT {_COLUMNS} FROM device WHERE key=?",  # noqa: S608
            (bytes.fromhex(key),),
        ).fetchone()
        return None if row is None else CertifiedDevice(*row)

    def by_principal(self, principal: str) -> list[CertifiedDevice]:
        """Return the devices of one person, by key."""
        return [device for device in self.all() if device.principal == principal]

    def author(self, key: str) -> Author:
        """Return who wrote with this key, as far as this vault knows."""
        found = self._authors.get(key)
        if found is None:
            device = self.by_key(key)
            found = Author(key)
            if device is not None:
                found = Author(key, device.principal, device.name, device.role)
            self._authors[key] = found
        return found
