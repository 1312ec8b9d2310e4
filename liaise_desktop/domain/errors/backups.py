"""What can go wrong with backups, beside what can go wrong with any vault or any stick."""

from __future__ import annotations

from liaise_desktop.domain.errors.root import LiaiseError


class BackupError(LiaiseError):
    """A backup cannot be used."""

    code = "backup"


class BackupDamagedError(BackupError):
    """A backup is cut or altered."""

    code = "backup-damaged"


class BackupForeignError(BackupError):
    """A backup belongs to another vault, or opens with other keys."""

    code = "backup-foreign"


class BackupMissingError(BackupError):
    """There is no backup that could be opened."""

    code = "backup-missing"
