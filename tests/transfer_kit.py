"""Laptops with real vaults that hand files to each other."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from liaise_desktop.application.transfer import Decisions, TransferDesk
from liaise_desktop.application.transfer_in import apply_import, stage_import
from liaise_desktop.application.transfer_out import export_for
from liaise_desktop.application.transfer_preview import preview
from liaise_desktop.application.transfer_values import CertifiedDevice
from liaise_desktop.crypto import slots
from liaise_desktop.crypto.certificates import (
    certified_device,
    issue_certificate,
    read_certificate,
)
from liaise_desktop.domain.errors import TargetUnwritableError
from liaise_desktop.exchange.reader import read_export
from liaise_desktop.exchange.trust import may_receive
from liaise_desktop.exchange.writer import SealedWriter
from liaise_desktop.storage import vault_opening
from liaise_desktop.storage.key_file import open_keys
from liaise_desktop.storage.transfers import VaultTransfers
from liaise_desktop.storage.vault import Vault, VaultSettings
from tests.exchange_kit import NOW, SUFFIX, YEAR, City, Nobody
from tests.vault_kit import PASSPHRASE, Ticks, bytes_from, make_vault

START = datetime.fromtimestamp(NOW, UTC)


class Clock:
    """A clock that moves on by a second whenever it is looked at."""

    def __init__(self, moment=START):
        self.moment = moment

    def __call__(self):
        self.moment += timedelta(seconds=1)
        return self.moment

    def now(self):
        return self()


_MADE = {}


def vault_like(folder, seed, clock, **settings):
    """Return a new vault; the same seed gives the same keys, stretched once per test run."""
    if seed not in _MADE:
        stencil = Path(tempfile.mkdtemp(prefix="liaise-stencil-", dir=os.environ["HOME"]))
        make_vault(stencil / "vault", seed=seed).close()
        _MADE[seed] = (
            stencil / "vault",
            open_keys(
                stencil / "vault", lambda data: slots.open_with_passphrase(data, PASSPHRASE)
            ),
        )
    made, keys = _MADE[seed]
    shutil.copytree(made, folder)
    opened = vault_opening.open_files(folder, keys, None)
    return Vault(
        opened, VaultSettings(now=clock, random=bytes_from(seed), ticks=Ticks(), **settings)
    )


def vault_again(folder, seed, clock, **settings):
    """Open a vault that was made before; its random bytes are fresh ones."""
    return Vault.open(
        folder, passphrase=PASSPHRASE, settings=VaultSettings(now=clock, ticks=Ticks(), **settings)
    )


class HereVerifier:
    """Verifies in this process: the same reading, without the pipe."""

    def __init__(self, identity, bundle):
        self._identity, self._bundle = identity, bundle

    @contextmanager
    def open(self, path, now):
        kept = _Kept()
        try:
            with path.open("rb") as stream:
                read_export(stream, self._identity, self._bundle(), now, kept)
        except OSError as error:
            raise TargetUnwritableError from error
        yield kept


class _Kept:
    def __init__(self):
        self.incoming, self._parts, self._pieces = None, [], []

    def begin(self, incoming):
        self.incoming = incoming

    def change(self, line, change):
        self._parts.append((change.header_bytes, change.signature, change.body_bytes))

    def piece(self, sha256, piece):
        self._pieces.append((sha256, piece))

    def batches(self):
        yield self._parts

    def pieces(self):
        yield from self._pieces


class Laptop:
    """Somebody's laptop: a real vault, certified by the city."""

    def __init__(
        self, name, folder, role="mediator", city=None, seed=None, *, again=False, **settings
    ):
        self.name, self.role = name, role
        self.city = city or City()
        self.clock = Clock()
        self.folder = folder / name
        seed = seed or sum(name.encode())
        make = vault_again if again else vault_like
        self.vault = make(self.folder / "vault", seed, clock=self.clock, **settings)
        self.outbox = self.folder / "stick"
        self.outbox.mkdir(exist_ok=again)
        device = self.vault.device
        blob = issue_certificate(
            self.city.issuer_seed, device.public_hex, self.principal, name.title(), role,
            device.recipient, 1, NOW - YEAR, NOW + YEAR,
        )  # fmt: skip
        self.certificate = read_certificate(blob)
        self.device = as_device(self.certificate)
        self.random = secrets.token_bytes if again else bytes_from(seed + 1000)
        self.meet(self)

    @property
    def principal(self):
        return f"{self.name}@{SUFFIX}"

    def meet(self, *others):
        """Learn of others' certificates."""
        with self.vault.unit() as unit:
            for other in others:
                unit.devices.put(certified_device(other.certificate))

    @property
    def desk(self):
        vault = self.vault
        now_may = self.city.bundle
        return TransferDesk(
            me=self.device,
            epoch=vault.info.epoch,
            clock=self.clock,
            random=self.random,
            vault=VaultTransfers(vault.unit, vault.read_connection, self.device.key),
            writer=SealedWriter(vault.device.seed, self.certificate.blob, self.random),
            verifier=HereVerifier(vault.device.identity, now_may),
            may_receive=lambda device, now: may_receive(
                read_certificate(device.certificate), now_may(), now
            ),
            zone=UTC,
        )

    def add(self, fields, record, binder, type_="note"):
        with self.vault.unit() as unit:
            return unit.log.add(fields, record=record, binder=binder, type_=type_)

    def share(self, binder, *people, purpose="case", subject=""):
        return self.add(
            {
                "audience": [person.principal for person in people],
                "purpose": purpose,
                "subject": subject,
            },
            binder,
            binder,
            "binder",
        )

    def state(self, record):
        with self.vault.unit() as unit:
            return unit.log.state(record)

    def value(self, record, name):
        state = self.state(record)
        return None if state is None else state.value(name)

    def export(self, *people, **other):
        return export_for(
            self.desk, [person.principal for person in people], self.outbox, Nobody(), **other
        )

    def stage(self, path):
        return stage_import(self.desk, path, Nobody())

    def preview(self, staged):
        return preview(self.desk, staged.id, Nobody())

    def apply(self, staged, decisions=None):
        return apply_import(self.desk, staged.id, decisions or Decisions(), Nobody())

    def take(self, path, **decisions):
        """Bring in all of a file."""
        return self.apply(self.stage(path), Decisions(**decisions))

    def rows(self, statement, *values):
        return self.vault.read_connection().execute(statement, values).fetchall()

    def close(self):
        self.vault.close()


def as_device(certificate):
    return CertifiedDevice(
        key=certificate.key_hex,
        principal=certificate.principal,
        name=certificate.name,
        role=certificate.role,
        age=certificate.age_recipient,
        serial=certificate.serial,
        certificate=certificate.blob,
        issuer=certificate.issuer_fingerprint,
        valid_after=certificate.valid_after,
        valid_before=certificate.valid_before,
    )


def team(folder, *names):
    """Return laptops that know each other; ``anke`` supervises."""
    laptops = [
        Laptop(name, folder, role="supervisor" if name == "anke" else "mediator") for name in names
    ]
    for laptop in laptops:
        laptop.meet(*laptops)
    return laptops
