"""Where an export stands in its sender's stream: next, late, after a hole, known, or forged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop.domain.errors import AlreadyImportedError, ForkedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.transfer_values import Incoming, Seen


@dataclass(frozen=True, slots=True)
class Place:
    """Where an export stands.

    Attributes:
        late: Whether a later one was seen before it.
        missing: First and last number not seen between it and the one before; None if none.
    """

    late: bool = False
    missing: tuple[int, int] | None = None


def place_in_stream(incoming: Incoming, seen: Sequence[Seen]) -> Place:
    """Return where an export stands among those of its stream that were seen.

    Raises:
        AlreadyImportedError: It was brought in before (fact ``on``).
        ForkedError: Another export carries its number, or the numbers beside it do not fit
            (fact ``seq``).
    """
    _refuse_fork(incoming, seen)
    for each in seen:
        if each.manifest_sha256 == incoming.manifest_sha256 and each.imported:
            raise AlreadyImportedError(on=each.imported)
    others = [each.seq for each in seen if each.seq != incoming.seq]
    below = max((seq for seq in others if seq < incoming.seq), default=0)
    gap = (below + 1, incoming.seq - 1) if below + 1 < incoming.seq else None
    return Place(late=any(seq > incoming.seq for seq in others), missing=gap)


def _refuse_fork(incoming: Incoming, seen: Sequence[Seen]) -> None:
    for each in seen:
        same_number = each.seq == incoming.seq
        if same_number and each.manifest_sha256 != incoming.manifest_sha256:
            raise ForkedError(seq=incoming.seq)
        if each.seq == incoming.seq - 1 and each.manifest_sha256 != incoming.prev:
            raise ForkedError(seq=incoming.seq)
        if each.seq == incoming.seq + 1 and each.prev != incoming.manifest_sha256:
            raise ForkedError(seq=each.seq)
