"""The commands about keys: the city's answer to a forgotten passphrase, and checking a share.

None of them needs a passphrase; the city's identity is read from a file, a share from a prompt or
a file descriptor, never from an argument, which other users of the computer could read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.crypto.age_files import recipient_of
from liaise_desktop.crypto.escrow import LARGEST_REQUEST, answer_request, read_request
from liaise_desktop.domain.errors import (
    EscrowRefusedError,
    NotForMeError,
    NumberDiffersError,
    TargetUnwritableError,
)
from liaise_desktop.storage.files import read_small, replace_lasting
from liaise_desktop.storage.vault_keys import whose_share

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from liaise_desktop.app.cli_output import Output
    from liaise_desktop.crypto.escrow import RecoveryRequest

    Ask = Callable[[int | None, str], str]

_IDENTITY = "AGE-SECRET-KEY-1"
_LARGEST_IDENTITY = 64 * 1024


class KeyCommands:
    """Runs one command about keys.

    Args:
        options: What was asked for.
        output: Where the answer goes.
        ask: Brings what must not stand on the command line.
        place: Returns the folder of the vault that is meant.
    """

    def __init__(
        self,
        options: argparse.Namespace,
        output: Output,
        ask: Ask,
        place: Callable[[], Path],
    ) -> None:
        self._options, self._output, self._ask, self._place = options, output, ask, place

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """Return *text* in the language of the answer."""
        return self._output.words.text("KeyCommands", text, comment, n)

    def run(self) -> int:
        """Run the command; return the exit code."""
        verbs = {"show": self.show, "answer": self.answer, "verify-share": self.verify_share}
        verbs[self._options.verb]()
        return 0

    def show(self) -> None:
        """Say which vault asks, and the number that its worker must read out."""
        request = self._request()
        said = self.tr("Asked on {moment} for the vault {vault}. Its number: {number}")
        self._output.answer(
            [
                said.format(
                    moment=request.created, vault=request.vault_id, number=request.number
                )
            ],
            {
                "created": request.created,
                "number": request.number,
                "recipient": request.recipient,
                "vault": request.vault_id,
            },
        )

    def answer(self) -> None:
        """Answer a request whose number the worker has read out."""
        request = self._request()
        identity = _identity(_read(self._options.identity, _LARGEST_IDENTITY))
        if recipient_of(identity) != request.recipient:
            raise NotForMeError
        typed = self._options.number or self._ask(
            None, self.tr("The number that the worker reads out:")
        )
        if _digits(typed) != _digits(request.number):
            raise NumberDiffersError
        data = answer_request(request, identity)
        try:
            replace_lasting(self._options.out, data)
        except OSError as error:
            raise TargetUnwritableError from error
        said = self.tr(
            "Written: {file}. It opens the notes once, on the laptop that asked, with its "
            "one-time code."
        )
        self._output.answer(
            [said.format(file=self._options.out.name)],
            {"file": str(self._options.out), "vault": request.vault_id},
        )

    def verify_share(self) -> None:
        """Say whose share it is and that it is valid; nothing is opened."""
        text = self._ask(self._options.share_fd, self.tr("The share, twenty words:"))
        holder = whose_share(self._place(), text)
        names = {
            "worker": self.tr("the worker's sealed envelope"),
            "supervisor": self.tr("the supervisor"),
            "it": self.tr("IT"),
        }
        said = self.tr("This share is valid for this vault. Its holder: {holder}.")
        self._output.answer([said.format(holder=names[holder])], {"holder": holder})

    def _request(self) -> RecoveryRequest:
        return read_request(_read(self._options.request, LARGEST_REQUEST))


def _read(path: Path, limit: int) -> bytes:
    try:
        return read_small(path, limit)
    except OSError as error:
        raise TargetUnwritableError from error


def _identity(data: bytes) -> str:
    for line in data.decode("utf-8", "replace").splitlines():
        if line.strip().startswith(_IDENTITY):
            return line.strip()
    raise EscrowRefusedError(why="identity")


def _digits(text: str) -> str:
    return "".join(mark for mark in text if mark.isdecimal())
