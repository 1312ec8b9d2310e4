"""Vaults for tests: real ones in a folder, and the real log on a database in memory."""

from __future__ import annotations

import random as seeded
import shutil
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import sqlcipher3

from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.recovery import new_recovery_code
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.storage import migrations
from liaise_desktop.storage.change_log import Authorship, ChangeLog
from liaise_desktop.storage.log_projector import LogProjector
from liaise_desktop.storage.vault import Vault, VaultSettings

PASSPHRASE = "three calm herons wade"
START = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)


class Clock:
    """A clock that moves on by a second whenever it is looked at, and by hand."""

    def __init__(self, moment=START):
        self.moment = moment

    def __call__(self):
        self.moment += timedelta(seconds=1)
        return self.moment


class Ticks:
    """Seconds that pass by hand."""

    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


def bytes_from(seed):
    """Return a source of random bytes that a seed fixes."""
    return seeded.Random(seed).randbytes


def recovery_code(seed=7):
    return new_recovery_code(bytes_from(seed))


def make_vault(folder, *, seed=1, clock=None, **settings):
    """Return a new vault whose keys are stretched as little as the bounds allow."""
    return Vault.create(
        folder,
        passphrase=PASSPHRASE,
        recovery_code=recovery_code(),
        label="Riverside",
        practice=True,
        city="maarhaven",
        principal="mira@maarhaven.example",
        cost=RECOVERY_COST,
        settings=VaultSettings(
            now=clock or Clock(), random=bytes_from(seed), ticks=Ticks(), **settings
        ),
    )


def open_vault(folder, *, passphrase=PASSPHRASE, **settings):
    return Vault.open(
        folder,
        passphrase=passphrase,
        settings=VaultSettings(**{"now": Clock(), "ticks": Ticks(), **settings}),
    )


def copied(source, target):
    """Copy the files of a closed vault."""
    return shutil.copytree(source, target)


class Names:
    """Ids that are short to write in a test."""

    def __getitem__(self, name):
        return name.encode().hex().ljust(32, "0")


ID = Names()


def add_binder(log, binder, *, audience=("mira@maarhaven.example",), purpose="case"):
    fields = {"purpose": purpose, "subject": ID["subject"], "audience": list(audience)}
    return log.add(fields, record=binder, binder=binder, type_="binder")


def add_note(log, record, *, binder=ID["binder"], case=ID["case"], **fields):
    fields = {"reading": "Calm today.", **fields}
    return log.add({"case": case, **fields}, record=record, binder=binder, type_="note")


class Silent:
    """A projector that shows nothing."""

    def project(self, db, record_k, state, *, at_hlc, index_now=True):
        pass

    def project_new(self, db, records, *, index_now=True):
        pass

    def forget(self, db, record_k):
        pass

    def erase_from_index(self, db, record_ks):
        pass


class Laptop:
    """One device: its key, its clock, and the real log on a database in memory."""

    def __init__(self, number, *, projector=None, allowed=None, clock=None, log=ChangeLog):
        self.db = sqlcipher3.connect(":memory:", isolation_level=None)
        self.db.set_key("x'" + "11" * 32 + "'")
        migrations.build(self.db)
        self.key = AuthorKey(bytes([number]) * 32)
        self.clock = clock or Clock()
        self.random = bytes_from(number)
        self.projector = projector or Silent()
        self.allowed = allowed
        self.log_class = log

    @contextmanager
    def unit(self):
        """Yield the log inside a transaction that commits."""
        self.db.execute("BEGIN")
        try:
            log = self.reading()
            yield log
            log.finish()
            self.db.execute("COMMIT")
        except BaseException:
            self.db.execute("ROLLBACK")
            raise

    def reading(self):
        by = Authorship(
            self.key, f"{self.key.public_hex[:8]}", self.random, self.clock, self.allowed
        )
        return self.log_class(self.db, by, self.projector)

    def everything(self):
        """Return all changes of the vault, each log in its order."""
        log = self.reading()
        return [change for binder in log.binders() for change in log.changes_after(binder, {})]

    def shown(self):
        """Return what every record says, and the rows that screens would read."""
        log = self.reading()
        rows = self.db.execute("SELECT id, heads, conflicted, current FROM record ORDER BY id")
        kept = [(key.hex(), *rest) for key, *rest in rows]
        return {key: (log.state(key), *rest) for key, *rest in kept if log.state(key)}


def real_projector():
    return LogProjector()
