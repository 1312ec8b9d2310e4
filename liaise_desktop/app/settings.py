"""Settings in layers: what we ship, the machine's policy, the city pack, the user; none personal.

Each layer is a flat table of known names. A layer above wins, except that a name which the
machine's policy lists under ``fixed`` keeps the policy's value.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import tomli_w

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

APPEARANCES = ("system", "light", "dark", "contrast")
TEXT_SIZES = (100, 115, 130, 150, 200)
LONGEST_LOCK_MINUTES = 30


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set.

    Attributes:
        language: Code such as ``de``; empty means as the system.
        appearance: One of `APPEARANCES`.
        text_percent: One of `TEXT_SIZES`.
        lock_minutes: Idle minutes until the application locks itself, 1 to 30.
        city_pack: Path of the city pack; empty means the one beside the policy, if any.
        city_root: The city's root key as 64 hex digits, as the machine's owner pinned it.
    """

    language: str = ""
    appearance: str = "system"
    text_percent: int = 100
    lock_minutes: int = 5
    city_pack: str = ""
    city_root: str = ""

    def checked(self) -> Settings:
        """Return these settings with values out of bounds put back to the default."""
        plain = Settings()
        return replace(
            self,
            appearance=self.appearance if self.appearance in APPEARANCES else plain.appearance,
            text_percent=self.text_percent if self.text_percent in TEXT_SIZES else 100,
            lock_minutes=min(max(self.lock_minutes, 1), LONGEST_LOCK_MINUTES),
        )


USER_NAMES = ("language", "appearance", "text_percent", "lock_minutes")


def read_layer(path: Path) -> dict[str, Any]:
    """Return the known, well-formed names in a settings file; an unreadable file says nothing."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    plain = Settings()
    known = {
        field.name: table[field.name]
        for field in fields(Settings)
        if type(table.get(field.name)) is type(getattr(plain, field.name))
    }
    fixed = table.get("fixed")
    return known | ({"fixed": fixed} if isinstance(fixed, list) else {})


def combine(
    policy: Mapping[str, Any], pack: Mapping[str, Any], user: Mapping[str, Any]
) -> Settings:
    """Return the settings in force.

    Of the user's layer only `USER_NAMES` count: which city a laptop believes is for the machine's
    owner to say.
    """
    fixed = set(policy.get("fixed", ()))
    merged = {name: value for name, value in policy.items() if name != "fixed"}
    own = {name: value for name, value in user.items() if name in USER_NAMES}
    for layer in (pack, own):
        merged |= {
            name: value for name, value in layer.items() if name not in fixed and name != "fixed"
        }
    return Settings(**merged).checked()


def write_user_layer(path: Path, settings: Settings) -> None:
    """Keep the user's own choices, whole or not at all."""
    table = {name: getattr(settings, name) for name in USER_NAMES}
    part = path.with_name(path.name + ".part")
    part.write_text(tomli_w.dumps(table), encoding="utf-8")
    os.replace(part, path)  # noqa: PTH105 - one call, atomic on every system
