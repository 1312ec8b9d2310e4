"""PNG pictures: chunk by chunk, without those that only tell about the taking."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.errors import PictureDamagedError
from liaise_desktop.domain.picture_parts import Exactly, check_pixels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaise_desktop.domain.picture_parts import Source

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_FIRST, _DATA, _LAST = b"IHDR", b"IDAT", b"IEND"
# Beside the parts that make the picture, those that say how its colours are meant. Whatever else
# there is, texts, place, time, thumbnails, colour profiles with a maker's name, goes.
_STAYING: Final = frozenset(
    {_FIRST, b"PLTE", _DATA, _LAST, b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs"}
)
_FIRST_BYTES = 13
_LONGEST = 2**31 - 1


def png_pieces(source: Source) -> Iterator[bytes]:
    """Yield a PNG whose every chunk is checked, without what is hidden in it.

    Raises:
        PictureDamagedError: It is cut, altered or built wrongly.
        PictureTooLargeError: It has too many pixels.
    """
    reading = Exactly(source)
    if reading.take(len(SIGNATURE)) != SIGNATURE:
        raise PictureDamagedError(part="signature")
    yield SIGNATURE
    name, has_data = b"", False
    while name != _LAST:
        length, name = _head(reading, first=name == b"")
        has_data = has_data or name == _DATA
        if name == _FIRST:
            yield _measured(reading)
        else:
            yield from _chunk(reading, length, name, stays=name in _STAYING)
    if not has_data:
        raise PictureDamagedError(part="data")


def _head(reading: Exactly, *, first: bool) -> tuple[int, bytes]:
    head = reading.take(8)
    length, name = int.from_bytes(head[:4], "big"), head[4:]
    if first != (name == _FIRST) or (first and length != _FIRST_BYTES):
        raise PictureDamagedError(part="first")
    if length > _LONGEST or not name.isalpha():
        raise PictureDamagedError(part="chunk")
    return length, name


def _measured(reading: Exactly) -> bytes:
    content = reading.take(_FIRST_BYTES)
    check_pixels(int.from_bytes(content[:4], "big"), int.from_bytes(content[4:8], "big"))
    check = reading.take(4)
    if zlib.crc32(_FIRST + content) != int.from_bytes(check, "big"):
        raise PictureDamagedError(part="check")
    return _FIRST_BYTES.to_bytes(4, "big") + _FIRST + content + check


def _chunk(reading: Exactly, length: int, name: bytes, *, stays: bool) -> Iterator[bytes]:
    check = zlib.crc32(name)
    if stays:
        yield length.to_bytes(4, "big") + name
    for piece in reading.pieces(length):
        check = zlib.crc32(piece, check)
        if stays:
            yield piece
    found = reading.take(4)
    if check != int.from_bytes(found, "big"):
        raise PictureDamagedError(part="check")
    if stays:
        yield found
