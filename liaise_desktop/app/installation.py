"""This installation: its folders, settings and city pack, for practice or for real."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from liaise_desktop.app import practice_city
from liaise_desktop.app.city_pack import CityPack, read_pack
from liaise_desktop.app.doors import Doors
from liaise_desktop.app.paths import Paths, private_folder, user_paths
from liaise_desktop.app.settings import Settings, combine, read_layer, write_user_layer
from liaise_desktop.assets import asset
from liaise_desktop.crypto.slots import DEFAULT_COST, RECOVERY_COST
from liaise_desktop.domain.errors import PackError

if TYPE_CHECKING:
    from liaise_desktop.crypto.slots import KdfCost

PRACTICE_PACK = "maarhaven.liaise-pack"
CITY_PACK = "city.liaise-pack"


@dataclass(frozen=True, slots=True)
class Installation:
    """Where everything is, and which side of the wall this run is on.

    Attributes:
        paths: The folders.
        practice: Whether this run is for practice.
        settings: The settings in force, as far as they are known without the pack.
    """

    paths: Paths
    practice: bool
    settings: Settings

    @classmethod
    def of_user(cls, root: Path | None = None, *, practice: bool) -> Installation:
        """Return this user's installation, all below *root* when one is given."""
        paths = user_paths(root)
        policy = read_layer(paths.policy / "policy.toml")
        user = read_layer(paths.config / "settings.toml")
        return cls(paths, practice, combine(policy, {}, user))

    def pack(self) -> CityPack:
        """Return the verified city pack.

        Raises:
            PackError: There is none, or it is not what the city's root signed.
            PracticeMixError: It belongs to the other side.
        """
        if self.practice:
            pack = read_pack(asset("packs", PRACTICE_PACK), practice_city.root_hex())
        else:
            place = self._city_pack()
            if not self.settings.city_root or not place.is_file():
                raise PackError
            pack = read_pack(place, self.settings.city_root)
        practice_city.check_side(pack)
        return pack

    def doors(self, pack: CityPack | None = None) -> Doors:
        """Return the vaults of this side; with *pack*, the city's way in follows it."""
        folder = self.paths.practice if self.practice else self.paths.vaults
        return Doors(
            folder,
            self.paths.config,
            practice=self.practice,
            cost=self.cost,
            escrow=None if pack is None else pack.recovery_recipient,
        )

    @property
    def cost(self) -> KdfCost:
        """What stretching a passphrase costs.

        Practice shows its passphrase on the screen; stretching it long would only cost time.
        """
        return RECOVERY_COST if self.practice else DEFAULT_COST

    def keep(self, settings: Settings) -> None:
        """Keep the user's own choices."""
        write_user_layer(private_folder(self.paths.config) / "settings.toml", settings)

    def _city_pack(self) -> Path:
        named = self.settings.city_pack
        return Path(named) if named else self.paths.policy / CITY_PACK
