"""Bech32 (BIP 173), as age writes its keys in it."""

from __future__ import annotations

_CHARACTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def bech32(prefix: str, data: bytes) -> str:
    """Return *data* behind a lower-case *prefix*, with its checksum."""
    values = _in_fives(data)
    expanded = [ord(mark) >> 5 for mark in prefix] + [0] + [ord(mark) & 31 for mark in prefix]
    remainder = _remainder([*expanded, *values, 0, 0, 0, 0, 0, 0]) ^ 1
    check = [remainder >> 5 * (5 - at) & 31 for at in range(6)]
    return prefix + "1" + "".join(_CHARACTERS[value] for value in values + check)


def _in_fives(data: bytes) -> list[int]:
    count = (8 * len(data) + 4) // 5
    number = int.from_bytes(data, "big") << 5 * count - 8 * len(data)
    return [number >> 5 * at & 31 for at in reversed(range(count))]


def _remainder(values: list[int]) -> int:
    state = 1
    for value in values:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for at, generator in enumerate(_GENERATOR):
            if top >> at & 1:
                state ^= generator
    return state
