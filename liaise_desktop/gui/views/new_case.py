"""The form for a new case: why a file, on which ground, and who reads it second."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from liaise_desktop.domain.codes import NOTICE, PURPOSE, SUBJECT_KIND
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, LINE, TEXT, Ask
from liaise_desktop.gui.views.form_panel import Form, Forms
from liaise_desktop.gui.wording import code_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.cases import Colleague
    from liaise_desktop.gui.views.form_panel import FormPanel

SUPERVISOR: Final = "supervisor"


class NewCase(QObject):
    """Asks what a new case needs, over the window of a page.

    Signals:
        answered: The answers by key.
    """

    answered = Signal(object)

    def __init__(self, page: QWidget, city: CityWords) -> None:
        super().__init__(page)
        self._city = city
        self.forms = Forms(page)
        self.forms.answered.connect(self._on_answered)

    @property
    def panel(self) -> FormPanel | None:
        """The form, once it was opened."""
        return self.forms.panel

    def ask(self, review_on: str, colleagues: Sequence[Colleague]) -> None:
        """Open the form."""
        self.forms.ask(partial(self._form, review_on, tuple(colleagues)))

    def refuse(self, error: Exception) -> None:
        """Say what has to be put right."""
        self.forms.refuse(error)

    def saved(self) -> None:
        """Close the form; the case is there."""
        self.forms.saved()

    def words(self) -> str:
        """Return what is said when the case is there."""
        return self.tr("Case proposed; it waits for its second reader")

    @Slot(str, str, object)
    def _on_answered(self, _name: str, _subject: str, answers: object) -> None:
        self.answered.emit(answers)

    def _form(self, review_on: str, colleagues: Sequence[Colleague]) -> Form:
        return Form(
            "new_case",
            "",
            self.tr("New case"),
            self.tr("Propose the case"),
            self.asks(review_on, colleagues),
            self.tr("A case opens when a second person has read this and agrees."),
        )

    def asks(self, review_on: str, colleagues: Sequence[Colleague]) -> tuple[Ask, ...]:
        """Return what a new case needs, in the language in force."""
        return (*self._about(), *self._team(review_on, colleagues))

    def _about(self) -> tuple[Ask, ...]:
        kinds, purposes = tuple(code_options(SUBJECT_KIND)), tuple(code_options(PURPOSE))
        grounds = tuple(self._city.options("legal_bases"))
        drawn = self.tr("Leave it empty and one is drawn.")
        milder = self.tr("What milder way was tried?")
        return (
            Ask("subject_kind", CHOICE, self.tr("About"), "PERSON", kinds),
            Ask("pseudonym", LINE, self.tr("Pseudonym"), hint=drawn),
            Ask("purpose", CHOICE, self.tr("Purpose"), "SUPPORT", purposes),
            Ask("legal_basis", CHOICE, self.tr("Legal basis"), options=grounds),
            Ask(
                "necessity",
                TEXT,
                self.tr("Why a file, and why now"),
                placeholder=milder,
                lines=2,
            ),
        )

    def _team(self, review_on: str, colleagues: Sequence[Colleague]) -> tuple[Ask, ...]:
        leads = tuple((one.principal, one.name) for one in colleagues if one.role == SUPERVISOR)
        others = tuple((one.principal, one.name) for one in colleagues if one.role != SUPERVISOR)
        notices, districts = tuple(code_options(NOTICE)), tuple(self._city.options("districts"))
        first = leads[0][0] if leads else ""
        return (
            Ask("notice", CHOICE, self.tr("Information for the person"), options=notices),
            Ask("review_on", DAY, self.tr("Next review"), review_on),
            Ask("district", CHOICE, self.tr("District"), options=districts),
            Ask("standin", CHOICE, self.tr("Stands in"), options=others),
            Ask("supervisor", CHOICE, self.tr("Second reader"), first, leads),
        )
