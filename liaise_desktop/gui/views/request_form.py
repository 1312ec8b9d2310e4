"""The form that begins a mediation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import CONFLICT_TYPE, MEDIATION_MODE, ORIGIN
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, LINE, SEGMENTS, TEXT, Ask
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.mediation_forms import today
from liaise_desktop.gui.wording import code_options

if TYPE_CHECKING:
    from liaise_desktop.application.workplace import CityWords


class RequestForm(QObject):
    """Describes what is asked when somebody asks for a mediation.

    Args:
        city: For its places and districts.
        parent: Who keeps it.

    Attributes:
        colleagues: Principals and names of others who can mediate.
        case: The case in which it begins; empty for none.
    """

    def __init__(self, city: CityWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._city = city
        self.colleagues: tuple[tuple[str, str], ...] = ()
        self.case = ""

    def describe(self) -> Form:
        """Return the form in the language in force."""
        return Form(
            "request",
            self.case,
            self.tr("New mediation"),
            self.tr("Save the request"),
            (*self._what(), *self._where(), *self._who()),
            self.tr("Write it so that every side could read it."),
        )

    def _what(self) -> tuple[Ask, ...]:
        return (
            Ask(
                "title",
                LINE,
                self.tr("What it is called"),
                placeholder=self.tr("Linden Block courtyard"),
                hint=self.tr("The place or the matter, no names of people."),
            ),
            Ask("requested_on", DAY, self.tr("Asked for on"), today()),
            Ask(
                "conflict_type",
                CHOICE,
                self.tr("Kind of conflict"),
                "",
                tuple(code_options(CONFLICT_TYPE)),
            ),
            Ask(
                "mode",
                SEGMENTS,
                self.tr("How it begins"),
                "DEFERRED",
                tuple(code_options(MEDIATION_MODE)),
            ),
            Ask(
                "summary",
                TEXT,
                self.tr("What it is about"),
                placeholder=self.tr(
                    "What happens, where and when. Nobody accuses, nobody is accused."
                ),
                lines=3,
            ),
        )

    def _where(self) -> tuple[Ask, ...]:
        return (
            Ask("place", CHOICE, self.tr("Place"), "", tuple(self._city.options("places"))),
            Ask(
                "district",
                CHOICE,
                self.tr("District"),
                "",
                tuple(self._city.options("districts")),
                hint=self.tr("Left empty, it is that of the place."),
            ),
        )

    def _who(self) -> tuple[Ask, ...]:
        origin = Ask("origin", CHOICE, self.tr("Who asked"), "", tuple(code_options(ORIGIN)))
        if not self.colleagues:
            return (origin,)
        second = Ask("second", CHOICE, self.tr("Mediates with you"), "", self.colleagues)
        return (origin, second)
