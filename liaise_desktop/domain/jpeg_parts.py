"""JPEG pictures: segment by segment, without those that only tell about the taking."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.errors import PictureDamagedError
from liaise_desktop.domain.picture_parts import Exactly, check_pixels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaise_desktop.domain.picture_parts import Source

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_JFIF, _EXIF, _ADOBE = 0xE0, 0xE1, 0xEE
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD8)})  # markers that carry nothing
_APPLICATIONS: Final = range(0xE0, 0xF0)
_COMMENT = 0xFE
_LEAST_FRAME = 8
_ADOBE_BYTES = 12
# In the picture's own bytes FF is followed by 00 or by the number of a restart.
_MARKER: Final = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_PIECE = 64 * 1024


def jpeg_pieces(source: Source) -> Iterator[bytes]:
    """Yield a JPEG whose every segment is looked at, without what is hidden in it.

    Which way up it is stays known: without that, pictures from telephones would lie on their side.
    Behind its end telephones put a second picture or a film: these are left out.

    Raises:
        PictureDamagedError: It is cut or built wrongly.
        PictureTooLargeError: It has too many pixels.
    """
    reading = _Segments(source)
    if reading.take(2) != bytes((0xFF, _START)):
        raise PictureDamagedError(part="signature")
    yield bytes((0xFF, _START))
    measured = scanned = False
    while (marker := reading.marker()) != _END:
        if marker in _BARE:
            continue
        content = reading.content()
        if marker in _FRAMES:
            measured = _measure(content)
        if marker == _SCAN and not measured:
            raise PictureDamagedError(part="frame")
        yield _segment(marker, content)
        if marker == _SCAN:
            scanned = True
            yield from reading.scan()
    if not scanned:
        raise PictureDamagedError(part="data")
    yield bytes((0xFF, _END))


def _segment(marker: int, content: bytes) -> bytes:
    kept = _kept(marker, content)
    if kept is None:
        return b""
    return bytes((0xFF, marker)) + (len(kept) + 2).to_bytes(2, "big") + kept


def _measure(content: bytes) -> bool:
    if len(content) < _LEAST_FRAME - 2:
        raise PictureDamagedError(part="frame")
    check_pixels(int.from_bytes(content[3:5], "big"), int.from_bytes(content[1:3], "big"))
    return True


def _kept(marker: int, content: bytes) -> bytes | None:
    """Return what stays of a segment; None if it goes."""
    if marker == _JFIF and content.startswith(b"JFIF\0") and len(content) >= 14:  # noqa: PLR2004
        return content[:12] + b"\0\0"  # without the small picture that it may hold
    if marker == _EXIF and content.startswith(b"Exif\0\0"):
        turned = orientation(content[6:])
        return b"Exif\0\0" + _only_orientation(turned) if turned > 1 else None
    if marker == _ADOBE and content.startswith(b"Adobe") and len(content) == _ADOBE_BYTES:
        return content
    if marker in _APPLICATIONS or marker == _COMMENT:
        return None
    return content


def orientation(tiff: bytes) -> int:
    """Return which way up a picture is, 1 to 8; 1 where that cannot be read."""
    order = {b"II*\0": "little", b"MM\0*": "big"}.get(tiff[:4])
    if order is None:
        return 1

    def number(at: int, size: int) -> int:
        return int.from_bytes(tiff[at : at + size], "little" if order == "little" else "big")

    first = number(4, 4)
    for entry in range(min(number(first, 2), 200)):
        at = first + 2 + 12 * entry
        if number(at, 2) == 0x0112:  # noqa: PLR2004 - the tag of the orientation
            found = number(at + 8, 2)
            return found if 1 <= found <= 8 else 1  # noqa: PLR2004
    return 1


def _only_orientation(turned: int) -> bytes:
    entry = b"\x01\x12\0\x03\0\0\0\x01" + turned.to_bytes(2, "big") + b"\0\0"
    return b"MM\0*\0\0\0\x08\0\x01" + entry + b"\0\0\0\0"


class _Segments:
    """Reads markers, segments and the picture's own bytes between them."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._waiting = b""

    def read(self, size: int, /) -> bytes:
        if not self._waiting:
            self._waiting = self._source.read(_PIECE)
        piece, self._waiting = self._waiting[:size], self._waiting[size:]
        return piece

    def take(self, size: int) -> bytes:
        return Exactly(self).take(size)

    def marker(self) -> int:
        if self.take(1) != b"\xff":
            raise PictureDamagedError(part="marker")
        while (found := self.take(1)) == b"\xff":  # filling
            pass
        if found in (b"\0", bytes((_START,))):
            raise PictureDamagedError(part="marker")
        return found[0]

    def content(self) -> bytes:
        length = int.from_bytes(self.take(2), "big")
        if length < 2:  # noqa: PLR2004 - it counts itself
            raise PictureDamagedError(part="segment")
        return self.take(length - 2)

    def scan(self) -> Iterator[bytes]:
        """Yield the bytes of the picture up to the next marker, which is left."""
        while True:
            if len(self._waiting) < 2:  # noqa: PLR2004 - a marker has two bytes
                more = self._source.read(_PIECE)
                if not more:
                    raise PictureDamagedError(part="end")
                self._waiting += more
                continue
            found = _MARKER.search(self._waiting)
            # A last FF may be the first half of a marker.
            end = found.start() if found else len(self._waiting) - self._waiting.endswith(b"\xff")
            if end:
                yield self._waiting[:end]
            self._waiting = self._waiting[end:]
            if found:
                return
