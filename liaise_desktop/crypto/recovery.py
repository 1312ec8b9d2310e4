"""The recovery code on the printed sheet: 128 bits that a person can type without doubt.

Twenty-six characters of Crockford's base 32 carry the secret, two more check it: seven groups of
four. The check characters are a Reed-Solomon code over the field of 32 elements, so one or two
wrong characters never pass, and a single wrong one can be pointed at.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from liaise_desktop.domain.errors import RecoveryCodeError

if TYPE_CHECKING:
    from collections.abc import Callable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_BYTES = 16
DATA_CHARACTERS = 26
CHARACTERS = 28
GROUP = 4

_ALIKE = str.maketrans("OIL", "011")
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u2212]+")
_FIELD_POLYNOMIAL = 0b100101
_ORDER = 31


def _powers() -> tuple[int, ...]:
    powers = [1]
    while len(powers) < _ORDER:
        doubled = powers[-1] << 1
        powers.append(doubled ^ _FIELD_POLYNOMIAL if doubled > _ORDER else doubled)
    return tuple(powers)


_POWER = _powers()
_LOG = {value: exponent for exponent, value in enumerate(_POWER)}


def new_recovery_code(random: Callable[[int], bytes]) -> str:
    """Return a fresh code as it is printed: ``XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX``."""
    drawn = random(SECRET_BYTES)
    if len(drawn) != SECRET_BYTES:
        raise ValueError("the source of randomness fell short")
    return code_of(drawn)


def code_of(secret_bytes: bytes) -> str:
    """Return the code that carries these 16 bytes."""
    if len(secret_bytes) != SECRET_BYTES:
        raise ValueError("a recovery secret has 16 bytes")
    number = int.from_bytes(secret_bytes, "big")
    data = [number >> 5 * at & _ORDER for at in reversed(range(DATA_CHARACTERS))]
    return _printed("".join(ALPHABET[value] for value in data + _check(data)))


def normalise(text: str) -> str:
    """Return what somebody typed as the code is printed.

    Lower case, O for 0, I and L for 1, and any spaces and dashes are taken as they are meant.

    Raises:
        RecoveryCodeError: It cannot be a code. Facts, as far as they can be known: ``group``,
            counted from 1, and ``certain``: False when the check characters only point at that
            group (right if a single character is wrong).
    """
    pieces = [piece for piece in _SEPARATORS.split(_upper(text).translate(_ALIKE)) if piece]
    characters = "".join(pieces)
    _refuse_strange(characters)
    if len(characters) != CHARACTERS:
        raise RecoveryCodeError(**_odd_length(pieces))
    values = [ALPHABET.index(character) for character in characters]
    _refuse_unchecked(values)
    return _printed(characters)


def groups(code: str) -> tuple[str, ...]:
    """Return the seven groups of four characters.

    Raises:
        RecoveryCodeError: It is no code.
    """
    return tuple(normalise(code).split("-"))


def plain_group(typed: str) -> str:
    """Return what somebody typed for one group, as it is printed if it is right."""
    return "".join(_SEPARATORS.split(_upper(typed).translate(_ALIKE)))


def secret(code: str) -> bytes:
    """Return the 16 bytes that the code carries.

    Raises:
        RecoveryCodeError: It is no code.
    """
    number = 0
    for character in normalise(code).replace("-", "")[:DATA_CHARACTERS]:
        number = number << 5 | ALPHABET.index(character)
    return number.to_bytes(SECRET_BYTES, "big")


def _upper(text: str) -> str:
    # Only ASCII letters: the capital of a dotless i or of a sharp s would change what was typed.
    plain = unicodedata.normalize("NFC", text)
    return "".join(mark.upper() if mark.isascii() else mark for mark in plain)


def _printed(characters: str) -> str:
    return "-".join(characters[at : at + GROUP] for at in range(0, CHARACTERS, GROUP))


def _refuse_strange(characters: str) -> None:
    for at, character in enumerate(characters):
        if character not in ALPHABET:
            raise _at(at, certain=True)


def _odd_length(pieces: list[str]) -> dict[str, object]:
    odd = [number for number, piece in enumerate(pieces, 1) if len(piece) != GROUP]
    if len(pieces) == CHARACTERS // GROUP and len(odd) == 1:
        return {"group": odd[0], "certain": True}
    length = sum(map(len, pieces))
    return {"group": length // GROUP + 1, "certain": False} if length < CHARACTERS else {}


def _refuse_unchecked(values: list[int]) -> None:
    # 26 characters hold 130 bits: the first one can only be 0 to 7.
    if values[0] >> 3:
        raise _at(0, certain=True)
    plain, weighted = _syndromes(values)
    if not plain and not weighted:
        return
    if not plain or not weighted:
        raise RecoveryCodeError
    at = (_LOG[weighted] - _LOG[plain]) % _ORDER
    if at >= CHARACTERS:
        raise RecoveryCodeError
    raise _at(at, certain=False)


def _at(position: int, *, certain: bool) -> RecoveryCodeError:
    group = min(position // GROUP + 1, CHARACTERS // GROUP)
    return RecoveryCodeError(group=group, certain=certain)


def _times(left: int, exponent: int) -> int:
    return _POWER[(_LOG[left] + exponent) % _ORDER] if left else 0


def _syndromes(values: list[int]) -> tuple[int, int]:
    plain = weighted = 0
    for at, value in enumerate(values):
        plain ^= value
        weighted ^= _times(value, at)
    return plain, weighted


def _check(data: list[int]) -> list[int]:
    # Two unknowns a, b at places 26 and 27: a + b = s and w26 a + w27 b = t (w: powers of 2).
    plain, weighted = _syndromes(data)
    bottom = _POWER[DATA_CHARACTERS] ^ _POWER[DATA_CHARACTERS + 1]
    top = weighted ^ _times(plain, DATA_CHARACTERS)
    second = _times(top, -_LOG[bottom])
    return [plain ^ second, second]
