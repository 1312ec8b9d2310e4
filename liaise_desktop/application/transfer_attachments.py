"""Attachments that come with a file: kept piece by piece while the file is being verified."""

from __future__ import annotations

from contextlib import suppress
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from liaise_desktop.application.attachments import CHUNKS_IN_A_STEP, in_chunks
from liaise_desktop.domain.errors import LiaiseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from liaise_desktop.application.transfer import TransferDesk
    from liaise_desktop.application.transfer_ports import TransferStep


def keep_attachments(
    desk: TransferDesk,
    staged: str,
    pieces: Iterable[tuple[str, bytes]],
    going_on: Callable[[], None],
) -> None:
    """Keep attachments with a staged file; nothing of them counts before the file is verified.

    Args:
        desk: Who takes them in.
        staged: The staged file.
        pieces: Hash and some bytes, one attachment after the other; whoever yields them checks
            the hashes, and raises at the first that is wrong.
        going_on: Asked between two steps; may raise to stop.
    """
    for sha256, its in groupby(pieces, key=itemgetter(0)):
        _keep(desk, staged, sha256, (piece for _, piece in its), going_on)


def _keep(
    desk: TransferDesk,
    staged: str,
    sha256: str,
    pieces: Iterator[bytes],
    going_on: Callable[[], None],
) -> None:
    key = desk.vault.write(lambda unit: unit.attachments.begin())
    try:
        size = number = 0
        waiting: list[bytes] = []
        for chunk in in_chunks(pieces):
            waiting.append(chunk)
            size += len(chunk)
            if len(waiting) == CHUNKS_IN_A_STEP:
                number = _step(desk, key, number, waiting)
                waiting = []
                going_on()
        _step(desk, key, number, waiting)
        desk.vault.write(lambda unit: _end(unit, staged, key, (sha256, size)))
    except BaseException:
        # At the latest they are taken away when the vault is opened next.
        with suppress(LiaiseError):
            desk.vault.write(lambda unit: unit.attachments.abandon(key))
        raise


def _step(desk: TransferDesk, key: int, first: int, chunks: list[bytes]) -> int:
    desk.vault.write(lambda unit: unit.attachments.add(key, first, chunks))
    return first + len(chunks)


def _end(unit: TransferStep, staged: str, key: int, what: tuple[str, int]) -> None:
    sha256, size = what
    unit.attachments.end(key, sha256, size, "")
    unit.stage_attachment(staged, sha256)
