"""Canonical JSON: one value, one sequence of bytes.

Identity of a change, a manifest or a pack is a hash of these bytes, so the rule lives in the
innermost layer. UTF-8, keys sorted, no spaces, no floats, integers below 2**53 in size; bytes
are accepted only if encoding what they say gives the same bytes again, which refuses duplicate
keys, byte-order marks, lone surrogates and odd numbers in one step.
"""

from __future__ import annotations

import json
from typing import Any

from liaise_desktop.domain.errors import NotCanonicalError

LARGEST_INTEGER = 2**53 - 1


def canonical(value: Any) -> bytes:
    """Return the one byte form of *value*.

    Raises:
        NotCanonicalError: *value* holds a float, a huge integer, a key that is no text, or
            something that JSON does not know.
    """
    _refuse_odd(value)
    return encode(value)


def encode(value: Any) -> bytes:
    """Return the byte form of a *value* that is known to be plain; see `canonical`."""
    try:
        return _ENCODER.encode(value).encode("utf-8")
    except (TypeError, ValueError, RecursionError) as error:
        raise NotCanonicalError from error


def parse_canonical(data: bytes) -> Any:
    """Return the value that *data* is the canonical form of.

    Raises:
        NotCanonicalError: *data* is not canonical JSON.
    """
    try:
        value = _DECODER.decode(data.decode("utf-8"))
        again = encode(value)
    except (ValueError, RecursionError) as error:
        raise NotCanonicalError from error
    if again != data:
        raise NotCanonicalError
    return value


def _refuse(_: str) -> None:
    raise NotCanonicalError


def _whole(digits: str) -> int:
    number = int(digits)
    if abs(number) > LARGEST_INTEGER:
        raise NotCanonicalError
    return number


# Made once: making them costs as much as a header takes to read. What was read holds nothing odd
# but huge numbers and floats, which the hooks refuse.
_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)
_DECODER = json.JSONDecoder(parse_float=_refuse, parse_int=_whole, parse_constant=_refuse)


def _refuse_odd(value: Any) -> None:
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            if not all(isinstance(key, str) for key in item):
                raise NotCanonicalError
            waiting.extend(item.values())
        elif isinstance(item, (list, tuple)):
            waiting.extend(item)
        elif not _is_plain(item):
            raise NotCanonicalError


def _is_plain(item: Any) -> bool:
    if item is None or isinstance(item, (str, bool)):
        return True
    return isinstance(item, int) and abs(item) <= LARGEST_INTEGER
