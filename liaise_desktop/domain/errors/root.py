"""The root of everything foreseen."""

from __future__ import annotations

from typing import ClassVar


class LiaiseError(Exception):
    """Something foreseen went wrong."""

    code: ClassVar[str] = "unforeseen"

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code)
        self.facts = facts


class CancelledError(LiaiseError):
    """Work stopped because somebody asked it to."""

    code = "cancelled"


class NotCanonicalError(LiaiseError):
    """Bytes are not the canonical form of a value."""

    code = "not-canonical"
