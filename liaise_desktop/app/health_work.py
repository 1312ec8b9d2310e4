"""Finds out how this laptop and its unlocked vault are doing."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from liaise_desktop import __version__
from liaise_desktop.app import disk
from liaise_desktop.application.health import Health
from liaise_desktop.storage.bring_back import want_back
from liaise_desktop.storage.health_facts import vault_facts

if TYPE_CHECKING:
    from liaise_desktop.app.session import Session
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.salvage import Missing


class HealthWork:
    """Looks at one unlocked vault and the computer below it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def look(self, progress: Progress) -> tuple[Health, tuple[Missing, ...]]:
        """Return how everything is, and what is still missing; not on the GUI thread."""
        session = self._session
        vault, pack = session.vault, session.pack
        facts = vault_facts(vault.read_connection(), vault.device.public_hex)
        progress.step(1, 2)
        health = Health(
            check=facts.check,
            anchor="behind" if session.put_back else vault.anchor.name.lower(),
            missing=sum(one.count for one in facts.missing),
            handed_over=facts.handed_over,
            backups=facts.backups,
            drafts=facts.drafts,
            sheet_made=facts.sheet_made,
            sheet_rehearsed=facts.sheet_rehearsed,
            free=shutil.disk_usage(vault.folder).free,
            encrypted=disk.encrypted(vault.folder),
            network=disk.network_of(vault.folder),
            cloud=disk.cloud_of(vault.folder),
            version=__version__,
            city=pack.city,
            pack_version=pack.version,
        )
        return health, facts.missing

    def want_salvage(self) -> None:
        """Have the vault brought back when it is opened the next time.

        Raises:
            VaultFullError, VaultUnwritableError: That could not be noted down.
        """
        want_back(self._session.vault.folder)
