"""What the two kinds of pictures share: reading by exact lengths, and how large they may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from liaise_desktop.domain.errors import PictureDamagedError, PictureTooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_EDGE = 30_000  # pixels
LARGEST_PIXELS = 100_000_000  # 400 MB once decoded; a telephone takes 12 to 50 million
PIECE_BYTES = 64 * 1024


class Source(Protocol):
    """Bytes to be read from the front to the end."""

    def read(self, size: int, /) -> bytes:
        """Return up to *size* bytes, none at the end."""


class Exactly:
    """Reads exact lengths.

    Raises:
        PictureDamagedError: The file ends before.
    """

    def __init__(self, source: Source) -> None:
        self._source = source

    def take(self, size: int) -> bytes:
        """Return *size* bytes, which are few."""
        found = b""
        while len(found) < size:
            piece = self._source.read(size - len(found))
            if not piece:
                raise PictureDamagedError(part="end")
            found += piece
        return found

    def pieces(self, size: int) -> Iterator[bytes]:
        """Yield *size* bytes in pieces."""
        left = size
        while left:
            piece = self._source.read(min(left, PIECE_BYTES))
            if not piece:
                raise PictureDamagedError(part="end")
            left -= len(piece)
            yield piece


def check_pixels(width: int, height: int) -> None:
    """Hold how large a picture may be, before anything decodes it.

    Raises:
        PictureDamagedError: It has no width or no height.
        PictureTooLargeError: It has too many pixels (facts: width, height).
    """
    if width == 0 or height == 0:
        raise PictureDamagedError(part="size")
    if max(width, height) > LARGEST_EDGE or width * height > LARGEST_PIXELS:
        raise PictureTooLargeError(width=width, height=height)
