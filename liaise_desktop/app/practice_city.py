"""The invented city of Maarhaven: its keys are published on purpose, so nothing real trusts them.

A practice vault accepts only what this root vouches for, and a real vault never does: the two
roots differ, and a pack that says ``practice`` is refused under any other root and the reverse.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from liaise_desktop.domain.canonical import canonical

if TYPE_CHECKING:
    from liaise_desktop.app.city_pack import CityPack

CITY_ID = "maarhaven"
SUFFIX = "maarhaven.example"
PASSPHRASE = "river lantern maple seven quiet"  # noqa: S105 - shown on the unlock screen
RECOVERY_SECRET = hashlib.sha256(b"liaise practice recovery").digest()[:16]
VALID_AFTER = 1_735_689_600  # 1 January 2025
VALID_BEFORE = 4_102_444_800  # 1 January 2100


def _seed(name: str) -> bytes:
    return hashlib.sha256(b"liaise practice city maarhaven: " + name.encode()).digest()


ROOT_SEED = _seed("root")
ISSUER_SEED = _seed("issuer")


@dataclass(frozen=True, slots=True)
class PracticePerson:
    """One of the three who work in Maarhaven."""

    key: str
    name: str
    role: str

    @property
    def principal(self) -> str:
        """The name that certificates carry."""
        return f"{self.key}@{SUFFIX}"


MIRA = PracticePerson("mira", "Mira K.", "mediator")
TOMAS = PracticePerson("tomas", "Tomas R.", "mediator")
ANKE = PracticePerson("anke", "Anke V.", "supervisor")
PEOPLE = {person.key: person for person in (MIRA, TOMAS, ANKE)}


def person_called(label: str) -> PracticePerson:
    """Return who works in a vault with this label; Mira K. for any other."""
    return next((person for person in PEOPLE.values() if person.name == label), MIRA)


def morning(today: date) -> datetime:
    """Return eight in the morning of *today*, by this computer's zone."""
    return datetime.combine(today, time(8)).astimezone()


def root_hex() -> str:
    """Return the practice root's public key."""
    from liaise_desktop.crypto.author_keys import AuthorKey

    return AuthorKey(ROOT_SEED).public_hex


def recovery_identity() -> str:
    """Return the identity by which Maarhaven opens vaults of practice; published like the rest."""
    from liaise_desktop.crypto.age_files import new_identity

    return new_identity(lambda count: _seed("recovery")[:count])[0]


def certify(person: PracticePerson, device_hex: str, age_recipient: str) -> bytes:
    """Return a certificate for a practice device; the serial follows from its key."""
    from liaise_desktop.crypto.certificates import issue_certificate

    return issue_certificate(
        ISSUER_SEED,
        device_hex,
        person.principal,
        person.name,
        person.role,
        age_recipient,
        int(device_hex[:8], 16) + 1,
        VALID_AFTER,
        VALID_BEFORE,
    )


def trust_bundle() -> bytes:
    """Return Maarhaven's trust bundle: one issuer for all roles, nobody withdrawn."""
    from liaise_desktop.crypto.author_keys import AuthorKey
    from liaise_desktop.crypto.certificates import fingerprint

    issuer = AuthorKey(ISSUER_SEED).public_hex
    return canonical(
        {
            "city": "maarhaven",
            "expires": VALID_BEFORE,
            "issued": VALID_AFTER,
            "issuers": [
                {
                    "fingerprint": fingerprint(issuer),
                    "from": VALID_AFTER,
                    "key": issuer,
                    "name": "Maarhaven team lead",
                    "principals": f"*@{SUFFIX}",
                    "roles": ["mediator", "supervisor"],
                    "to": VALID_BEFORE,
                }
            ],
            "min_serial": {},
            "revoked": {},
            "version": 1,
        }
    )


def check_side(pack: CityPack) -> None:
    """Hold practice and real cities apart.

    Raises:
        PracticeMixError: A practice pack under a real root, or the reverse.
    """
    from liaise_desktop.domain.errors import PracticeMixError

    if pack.practice != (pack.root_hex == root_hex()):
        raise PracticeMixError
