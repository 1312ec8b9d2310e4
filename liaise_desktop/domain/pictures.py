"""Pictures: checked piece by piece as they stream past, and rid of hidden data.

No pixel is ever decoded or encoded here. A picture is cut into its parts (chunks of a PNG,
segments of a JPEG); what only says where, when and with what it was taken is left out, the rest
goes on as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain.attachments import PNG
from liaise_desktop.domain.jpeg_parts import jpeg_pieces
from liaise_desktop.domain.picture_parts import PIECE_BYTES
from liaise_desktop.domain.png_parts import png_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaise_desktop.domain.attachments import FileKind
    from liaise_desktop.domain.picture_parts import Source


def cleaned(source: Source, kind: FileKind) -> Iterator[bytes]:
    """Yield a picture without texts, place, time, device, thumbnails and what lies behind its end.

    Raises:
        PictureDamagedError: It is cut, altered or built wrongly.
        PictureTooLargeError: It has too many pixels.
    """
    parts = png_pieces(source) if kind == PNG else jpeg_pieces(source)
    return filter(None, parts)


def checked(source: Source, kind: FileKind) -> Iterator[bytes]:
    """Yield a picture byte for byte as it is, held to the same rules as by `cleaned`."""
    taking = _Taking(source)
    for _ in cleaned(taking, kind):
        yield from taking.given()
    while taking.read(PIECE_BYTES):
        yield from taking.given()


class _Taking:
    """Hands bytes on and remembers them until they are asked for."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._taken: list[bytes] = []

    def read(self, size: int, /) -> bytes:
        piece = self._source.read(size)
        self._taken.append(piece)
        return piece

    def given(self) -> Iterator[bytes]:
        taken, self._taken = self._taken, []
        return filter(None, taken)
