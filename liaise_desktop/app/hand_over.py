"""What hand-overs work with, put together from an unlocked vault and the city's pack."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from liaise_desktop.app.session import stands
from liaise_desktop.application.transfer import TransferDesk
from liaise_desktop.crypto.certificates import read_certificate
from liaise_desktop.domain.errors import UntrustedError
from liaise_desktop.exchange.trust import may_receive, read_bundle
from liaise_desktop.exchange.verify_process import ProcessVerifier, Trusted
from liaise_desktop.exchange.writer import SealedWriter
from liaise_desktop.storage.transfers import VaultTransfers

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from liaise_desktop.app.session import Session
    from liaise_desktop.application.transfer_values import CertifiedDevice

UNPACKED_TO_FREE = 2  # an import needs about twice its size: staged, then applied
SPARE_BYTES = 64 * 1024 * 1024


def transfer_desk(
    session: Session, on_writer: Callable[[Callable[[], Any]], Any] | None = None
) -> TransferDesk:
    """Return what export and import work with.

    Args:
        session: The unlocked vault.
        on_writer: Runs something on the thread that writes; None if that is the caller's own.

    Raises:
        UntrustedError: This device has no certificate of the city yet.
    """
    me = session.certified
    if me is None:
        raise UntrustedError(part="me")
    vault, pack, desk = session.vault, session.pack, session.desk
    bundle = read_bundle(pack.bundle, pack.bundle_signature, pack.root_hex)

    def still_valid(device: CertifiedDevice, now: int) -> bool:
        return may_receive(read_certificate(device.certificate), bundle, now)

    def room() -> int:
        free = shutil.disk_usage(vault.folder).free - SPARE_BYTES
        return max(0, free // UNPACKED_TO_FREE)

    return TransferDesk(
        me=me,
        epoch=vault.info.epoch,
        clock=desk.clock,
        random=desk.random,
        vault=VaultTransfers(vault.unit, vault.read_connection, me.key, on_writer),
        writer=SealedWriter(vault.device.seed, me.certificate, desk.random),
        verifier=ProcessVerifier(
            Trusted(vault.device.identity, pack.bundle, pack.bundle_signature, pack.root_hex),
            room,
        ),
        may_receive=still_valid,
        stands=stands,
        zone=desk.zone,
    )
