"""The vault: a folder with an encrypted database, its keys, and what tells when one is missing."""

from __future__ import annotations

import secrets
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

import sqlcipher3

from liaise_desktop.crypto import slots
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.storage import tombstones, vault_making, vault_opening
from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.change_log import Authorship
from liaise_desktop.storage.checkup import CheckPlace, Checkup
from liaise_desktop.storage.database import connect, translate_errors
from liaise_desktop.storage.escrow import follow_policy
from liaise_desktop.storage.health import examine
from liaise_desktop.storage.idle_work import idle_step
from liaise_desktop.storage.log_projector import LogProjector
from liaise_desktop.storage.meta import get_meta, read_info
from liaise_desktop.storage.restoring import settle
from liaise_desktop.storage.unit_of_work import VaultUnitOfWork
from liaise_desktop.storage.vault_access import VaultAccess
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.vault_label import DATABASE, VaultLabel, peek, write_label
from liaise_desktop.storage.ways_in import WayIn
from liaise_desktop.storage.writer import Writer, WriterPlace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from liaise_desktop.application.ports import Progress, Signer
    from liaise_desktop.crypto.slots import KdfCost
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.health import Examination
    from liaise_desktop.storage.incoming import Allowed
    from liaise_desktop.storage.meta import VaultInfo

__all__ = ["Device", "Vault", "VaultSettings", "peek"]

EPOCH_BYTES = 4


def _system_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class VaultSettings:
    """What a vault needs from the world around it.

    Attributes:
        now: Tells the time.
        random: Gives random bytes.
        second_anchor: A file outside the vault's folder that remembers how far the vault had
            come, so that a folder put back from an old copy is noticed.
        allowed: Whether a change by this author counts; None lets every change count.
        ticks: Tells the seconds, for work that waits until nothing is being written.
        escrow: The recipient of age by which the city keeps a way into each vault; empty if it
            keeps none, None if what the city wants is not known.
    """

    now: Callable[[], datetime] = _system_now
    random: Callable[[int], bytes] = secrets.token_bytes
    second_anchor: Path | None = None
    allowed: Allowed | None = None
    ticks: Callable[[], float] = time.monotonic
    escrow: str | None = None


@dataclass(frozen=True)
class Device:
    """This device, as others know it, and its secrets."""

    key: AuthorKey
    recipient: str
    seed: bytes = field(repr=False)
    identity: str = field(repr=False)

    @property
    def public_hex(self) -> str:
        """The device's raw Ed25519 public key, 64 hex digits."""
        return self.key.public_hex


class Vault:
    """An open vault.

    One thread writes, by `unit`, `tidy` and `checkpoint_if_idle`; any thread reads, each over a
    connection of its own. Facts that the opening brought to light stand in `anchor`, `unclean`
    and `migrated`; what to do about them is for the screen to decide.
    """

    def __init__(
        self, opened: vault_opening.Opened, settings: VaultSettings, by: str = "passphrase"
    ) -> None:
        self.folder: Path = opened.folder
        self.opened_by = by  # a kind of `WayIn`
        self.escrow_added = False
        self.device = Device(
            AuthorKey(opened.seed), opened.recipient, opened.seed, opened.identity
        )
        self.anchor: AnchorFinding = opened.anchor
        self.unclean: bool = opened.unclean
        self.migrated: bool = opened.migrated
        self._settings = settings
        self._opened = opened
        self._epoch: str | None = None  # read once; `begin_epoch` sets another
        self._readers: dict[int, Connection] = {}
        self._closed = False
        self._lock = threading.Lock()
        self._projector = LogProjector()
        self._db_key = opened.db_key
        self._path = opened.folder / DATABASE
        self._writer = Writer(
            WriterPlace(
                path=self._path,
                db_key=opened.db_key,
                anchor_key=opened.anchor_key,
                anchors=vault_opening.anchors(opened.folder, settings.second_anchor),
                ticks=settings.ticks,
            )
        )

    # -- making and opening ----------------------------------------------------------------

    @classmethod
    def create(  # noqa: PLR0913 - what a new vault is
        cls,
        folder: Path,
        *,
        passphrase: str,
        recovery_code: str,
        label: str,
        practice: bool,
        city: str = "",
        principal: str = "",
        cost: KdfCost = slots.DEFAULT_COST,
        settings: VaultSettings | None = None,
    ) -> Vault:
        """Return a new vault in *folder*, which may exist already and hold other files.

        Raises:
            VaultExistsError: There is a vault in *folder*.
            VaultFullError, VaultUnwritableError: The disk refuses; no vault was made.
        """
        settings = settings or VaultSettings()
        vault_making.make(
            folder,
            vault_making.NewVault(
                passphrase=passphrase,
                recovery_code=recovery_code,
                label=label,
                practice=practice,
                city=city,
                principal=principal,
                cost=cost,
                created=settings.now().isoformat(),
                escrow=settings.escrow or "",
            ),
            settings.random,
        )
        try:
            return cls.open(folder, passphrase=passphrase, settings=settings)._made()  # noqa: SLF001 - its own
        except BaseException:
            vault_making.unmake(folder)
            raise

    def _made(self) -> Self:
        self.escrow_added = bool(self._settings.escrow)
        return self

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        way: WayIn | None = None,
        settings: VaultSettings | None = None,
    ) -> Vault:
        """Return the vault in *folder*, opened by passphrase, code or any other way.

        Takes the time of stretching, so not on the GUI thread.

        Raises:
            VaultMissingError: There is no vault in *folder*.
            WrongPassphraseError: That way in opens nothing here.
            VaultKeysDamagedError, VaultDamagedError: A file is missing, cut or altered.
            VaultTooNewError: A newer version made it; nothing was changed.
            VaultFullError, VaultUnwritableError: The disk refuses.
        """
        settings = settings or VaultSettings()
        settle(folder, settings.second_anchor)
        way = way or WayIn(passphrase=passphrase, recovery_code=recovery_code)
        keys = way.open(folder)
        opened = vault_opening.open_files(folder, keys, settings.second_anchor)
        vault = cls(opened, settings, way.kind)
        vault.escrow_added = follow_policy(folder, keys, settings.escrow, settings.random)
        info = vault.info
        with suppress(LiaiseError):  # a label that cannot be written is no reason to stay outside
            moment = settings.now().isoformat(timespec="seconds")
            write_label(folder, VaultLabel(info.label, info.practice, moment))
        return vault

    # -- reading and writing ---------------------------------------------------------------

    @property
    def info(self) -> VaultInfo:
        """What the vault is called and whose it is, as it stands now."""
        with translate_errors(self._path):
            return read_info(self.read_connection())

    @property
    def rolled_back(self) -> bool:
        """Whether the vault lacks changes that were once in it."""
        return self.anchor is AnchorFinding.BEHIND

    def unit(self, signer: Signer | None = None) -> VaultUnitOfWork:
        """Return a unit of work, whose changes are signed by *signer* or else by this device."""

        def authorship(db: Connection) -> Authorship:
            if self._epoch is None:
                self._epoch = get_meta(db, "epoch")
            return Authorship(
                signer=signer or self.device.key,
                epoch=self._epoch,
                random=self._settings.random,
                now=self._settings.now,
                allowed=self._settings.allowed,
            )

        return VaultUnitOfWork(self._writer, authorship, self._projector, self._after_erasing)

    @property
    def access(self) -> VaultAccess:
        """What backups, restoring and what was erased need of this vault."""
        return VaultAccess(
            folder=self.folder,
            vault_id=self.info.vault_id,
            db_key=self._opened.db_key,
            anchor_key=self._opened.anchor_key,
            tombstone_key=self._opened.tombstone_key,
            second_anchor=self._settings.second_anchor,
            now=self._settings.now,
            random=self._settings.random,
        )

    def _after_erasing(self, db: Connection) -> None:
        # What was erased is erased whether or not this can be noted now; it is noted again later.
        with suppress(LiaiseError):
            tombstones.remember(db, self.access)

    def read_connection(self) -> Connection:
        """Return a connection that cannot write, one for each thread that asks.

        Raises:
            VaultDamagedError, VaultUnwritableError: It cannot be opened.
        """
        if self._closed:
            raise RuntimeError("the vault is closed")
        me = threading.get_ident()
        with self._lock:
            found = self._readers.get(me)
        if found is None:
            found = connect(self._path, self._db_key, read_only=True)
            with self._lock:
                self._readers[me] = found
        return found

    def tidy(self) -> bool:
        """Do up to 50 ms of idle work on the writing thread; return whether there is more.

        First what waits for the search index, then what an erasure left to merge there, then,
        two seconds after the last save, the write-ahead log is emptied.
        """
        if self._writer.busy:
            return True
        if idle_step(self.unit):
            return True
        self._writer.checkpoint_if_idle()
        return False

    def checkpoint_if_idle(self) -> bool:
        """Empty the write-ahead log if nothing was written for two seconds; return whether so."""
        return self._writer.checkpoint_if_idle()

    def checkpoint(self) -> bool:
        """Empty the write-ahead log now, before a copy is made; return whether it is empty."""
        return self._writer.checkpoint()

    def examine(self, progress: Progress | None = None) -> Examination:
        """Return what is wrong with the vault file, reading all of it: not on the GUI thread.

        Raises:
            VaultDamagedError: It is too damaged to be read to the end.
            CancelledError: Somebody asked the work to stop.
        """
        return examine(self._path, self._db_key, progress)

    def checkup(self, on_writer: Callable[[Callable[[], Any]], Any] | None = None) -> Checkup:
        """Return the check of the whole vault that can be stopped and goes on where it was.

        *on_writer* runs something on the thread of the writer; None if that is the caller's own.
        """

        def keep(key: str, value: str) -> None:
            with self.unit() as unit:
                unit.put_meta(key, value)

        ask = on_writer or (lambda call: call())
        place = CheckPlace(
            path=self._path,
            db_key=self._db_key,
            keep=lambda key, value: ask(lambda: keep(key, value)),
            checkpoint=lambda: bool(ask(self.checkpoint)),
            now=self._settings.now,
        )
        return Checkup(place)

    # -- keys ------------------------------------------------------------------------------

    def change_passphrase(
        self,
        new_passphrase: str,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        cost: KdfCost = slots.DEFAULT_COST,
    ) -> None:
        """Let *new_passphrase* open the vault in place of the present one.

        The present passphrase or the recovery code is asked for again, because the vault key is
        not kept. An old copy of ``vault.keys`` still opens with the old passphrase.

        Raises:
            WrongPassphraseError: Neither opens the vault.
        """
        way = WayIn(passphrase=passphrase, recovery_code=recovery_code)
        VaultKeys(self, cost).change_passphrase(new_passphrase, way)

    def begin_epoch(self) -> str:
        """Begin a new log for this device's changes and return its epoch.

        Needed after the vault was put back from a copy: numbers that were given already must not
        be given twice.
        """
        epoch = self._settings.random(EPOCH_BYTES).hex()
        with self.unit() as unit:
            unit.put_meta("epoch", epoch)
        self._epoch = epoch
        self._writer.write_anchors(lasting=True)
        self.anchor = AnchorFinding.FITS
        return epoch

    def close(self) -> None:
        """Empty the write-ahead log, note how far the vault has come, and let go of everything.

        From any thread, once no unit of work is open and nobody reads any more.
        """
        self._closed = True
        with self._lock:
            readers, self._readers = list(self._readers.values()), {}
        for reader in readers:
            with suppress(sqlcipher3.Error):
                reader.close()
        self._writer.close()

