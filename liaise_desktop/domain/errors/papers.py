"""What can go wrong with a paper."""

from __future__ import annotations

from liaise_desktop.domain.errors.root import LiaiseError


class PaperError(LiaiseError):
    """A paper could not be made."""

    code = "paper"


class PaperUnwritableError(PaperError):
    """The PDF could not be written where it was asked for."""

    code = "paper-unwritable"
