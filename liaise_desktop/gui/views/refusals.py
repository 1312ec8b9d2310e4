"""Why a file was refused, or could not be written, above the page where it was tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from liaise_desktop.domain.errors import AlreadyImportedError, LiaiseError, UntrustedError
from liaise_desktop.gui import dates
from liaise_desktop.gui.errors import error_text

if TYPE_CHECKING:
    from liaise_desktop.gui.widgets import Banner

# What somebody else has to put right first, and what is no trouble at all; the rest is brick.
_OCHRE: Final = (
    "expired",
    "not-for-me",
    "target-full",
    "target-unwritable",
    "too-new",
    "untrusted",
)
_SLATE: Final = ("already-imported", "nothing-to-export")


def refusal_kind(code: str) -> str:
    """Return the kind of banner for a code of `domain.errors`."""
    return "ochre" if code in _OCHRE else "slate" if code in _SLATE else "brick"


class Refusal(QObject):
    """Fills a banner with what happened and the way on."""

    def __init__(self, banner: Banner) -> None:
        super().__init__(banner)
        self._banner = banner
        self._error: Exception | None = None
        self._again = False
        banner.hide()

    def show_error(self, error: Exception, *, again: bool = False) -> None:
        """Say why; *again* offers to try the same once more."""
        self._error, self._again = error, again
        self.put()
        self._banner.show()

    def hide_error(self) -> None:
        """Take it away."""
        self._error = None
        self._banner.hide()

    def put(self) -> None:
        """Write the words, in the language in force."""
        error = self._error
        if error is None:
            return
        text = error_text(error)
        code = error.code if isinstance(error, LiaiseError) else ""
        kind = refusal_kind(code)
        title, sentence = self._of_export(error) or text
        self._banner.dress(
            kind=kind,
            glyph="circle-alert" if kind == "ochre" else "",
            title=title,
            sentence=" ".join(part for part in (sentence, self._way_on(error)) if part),
            action=self.tr("Try again") if self._again else "",
        )

    def _of_export(self, error: Exception) -> tuple[str, str] | None:
        """Return title and sentence where a writer is told something else than a reader."""
        facts = error.facts if isinstance(error, LiaiseError) else {}
        if "principal" in facts:
            return (
                self.tr("No laptop of {name} can receive files").format(name=facts["principal"]),
                self.tr("Its certificate has ended or was withdrawn; it can be renewed."),
            )
        if facts.get("part") == "author":
            return (
                self.tr("The certificate of an author is missing"),
                self.tr("Bring in a file of theirs first. Nothing was written."),
            )
        return None

    def _way_on(self, error: Exception) -> str:
        if isinstance(error, UntrustedError) and error.facts.get("part") != "author":
            return self.tr(
                "Both meet, compare the thirty digits of the sender's key, and the supervisor "
                "signs. Then the sender writes the file again."
            )
        if isinstance(error, AlreadyImportedError) and error.facts.get("on"):
            day = dates.moment(dates.local(str(error.facts["on"])))
            return self.tr("It was brought in on {day}.").format(day=day)
        return ""
