"""What can go wrong with a city pack."""

from __future__ import annotations

from liaise_desktop.domain.errors.root import LiaiseError


class PackError(LiaiseError):
    """The city pack cannot be used."""

    code = "pack"


class PackDamagedError(PackError):
    """The city pack is cut, altered or holds what no pack may hold (facts: entry)."""

    code = "pack-damaged"


class PackUntrustedError(PackError):
    """The city pack is not signed by this city's root."""

    code = "pack-untrusted"
