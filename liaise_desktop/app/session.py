"""An unlocked vault and everything that screens and commands work with."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from liaise_desktop.app import practice_city
from liaise_desktop.app.key_events import note_opening
from liaise_desktop.application.desk import Desk
from liaise_desktop.domain import authority
from liaise_desktop.domain.errors import PracticeMixError, UntrustedError
from liaise_desktop.storage.reader import SqlReader
from liaise_desktop.storage.vault import Vault, VaultSettings

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.app.city_pack import CityPack
    from liaise_desktop.app.practice_city import PracticePerson
    from liaise_desktop.application.listings import Author
    from liaise_desktop.application.salvage import Salvaged
    from liaise_desktop.application.transfer_values import CertifiedDevice
    from liaise_desktop.domain.changes import Header

ROLE_BEFORE_ENROLMENT = authority.MEDIATOR


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Return the time, in UTC."""
        return datetime.now(UTC)


def vault_settings(config: Path, folder: Path, escrow: str | None = None) -> VaultSettings:
    """Return how a vault is opened here: with a second anchor, and the table of roles in force.

    *escrow* is the recipient by which the city keeps a way in; see `VaultSettings`.
    """
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
    anchors = config / "anchors"
    anchors.mkdir(mode=0o700, parents=True, exist_ok=True)
    return VaultSettings(second_anchor=anchors / f"{name}.bin", allowed=stands, escrow=escrow)


def stands(header: Header, author: Author) -> bool:
    """Whether a change counts, given its author's certificate.

    A device that is not certified yet writes its own vault; what it wrote is judged when its
    certificate is there.
    """
    return not author.role or authority.allowed(header, author.role, mine=True)


@dataclass(frozen=True)
class Session:
    """One unlocked vault.

    Attributes:
        vault: The vault.
        pack: The city's pack.
        desk: For use cases.
        certified: This device's certificate, None before enrolment: then nothing is exported.
        put_back: Whether the vault lacked, when it was opened, changes that were once in it.
        salvaged: What came back, if the vault was brought back from damage on the way in.
    """

    vault: Vault
    pack: CityPack
    desk: Desk
    certified: CertifiedDevice | None
    put_back: bool = False
    salvaged: Salvaged | None = None

    def reader(self) -> SqlReader:
        """Return a reader for the calling thread."""
        return SqlReader(self.vault.read_connection())

    def close(self) -> None:
        """Close the vault; what is in memory stays there until the process ends."""
        self.vault.close()


def begin(vault: Vault, pack: CityPack) -> Session:
    """Return the session for an opened vault; on the thread that will write.

    A vault that was put back from a copy goes on under a new epoch, so that no number that its
    device gave before is given twice.

    Raises:
        PracticeMixError: A practice vault under a real pack, or the reverse.
    """
    info = vault.info
    if info.practice != pack.practice:
        raise PracticeMixError
    put_back = vault.rolled_back
    if put_back:
        vault.begin_epoch()
    with vault.unit() as unit:
        certified = unit.devices.by_key(vault.device.public_hex)
    desk = Desk(
        principal=certified.principal if certified else info.principal or info.label,
        role=certified.role if certified else ROLE_BEFORE_ENROLMENT,
        name=certified.name if certified else info.label,
        clock=SystemClock(),
        random=secrets.token_bytes,
        unit=vault.unit,
        prefix=str(pack.facts["case_prefix"]),
    )
    note_opening(vault, desk)
    return Session(vault, pack, desk, certified, put_back)


def certify_for_practice(vault: Vault, person: PracticePerson) -> None:
    """Let the invented city certify this device and make its colleagues known.

    Raises:
        PracticeMixError: The vault is not for practice.
    """
    if not vault.info.practice:
        raise PracticeMixError
    from liaise_desktop.crypto.certificates import certified_device, read_certificate

    device = vault.device
    blob = practice_city.certify(person, device.public_hex, device.recipient)
    with vault.unit() as unit:
        unit.devices.put(certified_device(read_certificate(blob)))
        unit.put_meta("principal", person.principal)
        unit.put_meta("city", practice_city.CITY_ID)


def introduce(vault: Vault, colleague: CertifiedDevice, pack: CityPack) -> None:
    """Make a colleague's certified device known, so that files can be addressed to it.

    Raises:
        UntrustedError: The pack's city did not certify it.
    """
    from liaise_desktop.crypto.certificates import read_certificate
    from liaise_desktop.domain.canonical import parse_canonical

    issuers = {item["fingerprint"] for item in parse_canonical(pack.bundle)["issuers"]}
    certificate = read_certificate(colleague.certificate)
    if certificate.issuer_fingerprint not in issuers:
        raise UntrustedError
    with vault.unit() as unit:
        unit.devices.put(colleague)
