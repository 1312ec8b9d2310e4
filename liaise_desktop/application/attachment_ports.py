"""What attachments need from the vault, as protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from liaise_desktop.application.ports import UnitOfWork

T = TypeVar("T")


class IncomingBytes(Protocol):
    """Bytes on their way into the vault, inside one open transaction."""

    def begin(self) -> int:
        """Make room for bytes that come; return their key."""

    def add(self, key: int, first: int, chunks: Sequence[bytes]) -> None:
        """Keep the next pieces, of 64 KiB but for the very last; *first* is their number."""

    def end(self, key: int, sha256: str, size: int, mime: str) -> None:
        """Mark the bytes whole; something must name them in the same transaction."""

    def whole(self, sha256: str) -> bool:
        """Whether these bytes are in the vault."""

    def abandon(self, key: int) -> None:
        """Leave bytes that nothing will name to be taken away."""


class AttachmentStep(Protocol):
    """One short transaction of the writer."""

    @property
    def unit(self) -> UnitOfWork:
        """The unit of work."""

    @property
    def bytes(self) -> IncomingBytes:
        """The bytes of attachments."""


class AttachmentVault(Protocol):
    """A vault, as attachments use it."""

    def write(self, step: Callable[[AttachmentStep], T], /) -> T:
        """Run *step* in one transaction on the writer; return what it returns once committed."""

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """Yield the bytes with this hash, on the calling thread.

        Raises:
            AttachmentMissingError: They are not in this vault.
            AttachmentDamagedError: They are not what their hash says; known only at the end.
        """
