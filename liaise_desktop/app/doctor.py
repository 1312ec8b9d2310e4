"""Says whether an installation is in order; it needs no vault, and tells more of an open one."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop import __version__, assets
from liaise_desktop.app import disk
from liaise_desktop.application.health import BAD
from liaise_desktop.domain.errors import PackError, PracticeMixError, VaultError
from liaise_desktop.gui.views.health_words import row_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from liaise_desktop.app.installation import Installation
    from liaise_desktop.application.health import Row
    from liaise_desktop.application.ports import Words

LEAST_FREE_BYTES = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; ``name`` is for scripts, the sentence for people."""

    name: str
    good: bool
    sentence: str


def examine(
    installation: Installation, words: Words, vault: Path | None = None
) -> list[Finding]:
    """Return what was found, the good and what needs attention; *vault* is looked at too."""
    return list(Examination(installation, words, vault).findings())


def of_vault(rows: Sequence[Row]) -> list[Finding]:
    """Return the rows of the health panel as findings."""
    found = []
    for row in rows:
        title, sentence = row_words(row)
        found.append(Finding(row.key, row.state != BAD, f"{title}: {sentence}"))
    return found


class Examination:
    """Looks at one installation, and at the folder of a vault that lies elsewhere."""

    def __init__(
        self, installation: Installation, words: Words, vault: Path | None = None
    ) -> None:
        self._installation, self._words = installation, words
        data = installation.paths.data
        self._folders = [data] if vault is None or data in vault.parents else [vault, data]

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """Return *text* in the language of the answer."""
        return self._words.text("Examination", text, comment, n)

    def findings(self) -> Iterator[Finding]:
        """Look at everything in turn."""
        version = ".".join(str(part) for part in sys.version_info[:3])
        said = self.tr("Liaise {version}, Python {python}.")
        yield Finding("version", True, said.format(version=__version__, python=version))  # noqa: FBT003
        yield self._assets()
        yield self._pack()
        yield self._vaults()
        yield self._room()
        yield from self._places()
        yield self._disk()

    def _assets(self) -> Finding:
        whole = assets.ROOT.is_dir() and any(assets.ROOT.glob("i18n/liaise_*.qm"))
        good = self.tr("Fonts, icons and languages are there.")
        bad = self.tr("Fonts, icons or languages are missing: install again.")
        return Finding("assets", whole, good if whole else bad)

    def _pack(self) -> Finding:
        try:
            pack = self._installation.pack()
        except (PackError, PracticeMixError):
            return Finding(
                "pack", False, self.tr("There is no valid city pack: exports stay closed.")  # noqa: FBT003
            )
        said = self.tr("City pack: {city}, version {version}.")
        return Finding("pack", True, said.format(city=pack.city, version=pack.version))  # noqa: FBT003

    def _vaults(self) -> Finding:
        try:
            count = len(self._installation.doors().all())
        except VaultError:
            return Finding("vaults", False, self.tr("The folder of vaults cannot be read."))  # noqa: FBT003
        return Finding("vaults", True, self.tr("%n vault(s) on this computer.", "", count))  # noqa: FBT003

    def _room(self) -> Finding:
        place = self._installation.paths.data
        while not place.exists():
            place = place.parent
        free = shutil.disk_usage(place).free
        said = self.tr("{megabytes} MB are free on this disk.")
        good = free >= LEAST_FREE_BYTES
        return Finding("free", good, said.format(megabytes=free // 1024**2))

    def _disk(self) -> Finding:
        known = disk.encrypted(self._folders[0])
        good = self.tr("The system encrypts this disk.")
        open_ = self.tr("Whether this disk is encrypted is for IT to say.")
        return Finding("disk", True, good if known else open_)  # noqa: FBT003 - no reason to warn

    def _places(self) -> Iterator[Finding]:
        for folder in self._folders:
            network, cloud = disk.network_of(folder), disk.cloud_of(folder)
            if network:
                said = self.tr("The notes lie on a network folder ({name}): move them.")
                yield Finding("network", False, said.format(name=network))  # noqa: FBT003
            if cloud:
                said = self.tr("The notes lie in a folder that {name} copies away: move them.")
                yield Finding("place", False, said.format(name=cloud))  # noqa: FBT003
            if not network and not cloud:
                said = self.tr("The notes lie in a folder of this computer.")
                yield Finding("place", True, said)  # noqa: FBT003
