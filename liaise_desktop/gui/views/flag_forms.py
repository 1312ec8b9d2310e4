"""The forms of flags: what to look at, who, until when; and what became of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.gui.presenters.flags import RAISE, SETTLE
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, TEXT, Ask
from liaise_desktop.gui.views.form_panel import Form, Forms
from liaise_desktop.gui.views.mediation_forms import today

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.presenters.flags import FlagsPresenter
    from liaise_desktop.gui.views.task_lines import TaskLines


def connect(view: FlagForms, lines: TaskLines, presenter: FlagsPresenter) -> None:
    """Connect every signal of forms and lines to what it asks for."""
    lines.raise_clicked.connect(presenter.raise_clicked)
    lines.settle_clicked.connect(presenter.settle_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class FlagForms(QObject):
    """Opens the forms of flags over the case page.

    Args:
        page: The case page.
        team: Returns principals and names of those whom a flag can ask.
        failed: Hears what went wrong while no form is open.
    """

    def __init__(
        self,
        page: QWidget,
        team: Callable[[], Sequence[tuple[str, str]]],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(page)
        self._team, self._failed = team, failed
        self.forms = Forms(page)

    def ask_flag(self, case: str) -> None:
        """Open the form of a new flag."""
        self.forms.ask(partial(self._raising, case))

    def ask_settling(self, flag: str) -> None:
        """Open the form in which a flag is settled."""
        self.forms.ask(partial(self._settling, flag))

    def _raising(self, case: str) -> Form:
        asks = (
            Ask("text", TEXT, self.tr("What should be looked at?"), lines=2),
            Ask(
                "who",
                CHOICE,
                self.tr("Who should look?"),
                "",
                tuple(self._team()),
                hint=self.tr("Left empty, it asks whoever leads the case."),
            ),
            Ask("due", DAY, self.tr("Until when?"), today()),
        )
        sentence = self.tr("A flag stands on Today until somebody settles it with a few words.")
        return Form(RAISE, case, self.tr("Raise a flag"), self.tr("Raise it"), asks, sentence)

    def _settling(self, flag: str) -> Form:
        asks = (Ask("resolution", TEXT, self.tr("What became of it?"), lines=2),)
        return Form(SETTLE, flag, self.tr("Settle the flag"), self.tr("Settle it"), asks)

    def form_refused(self, error: Exception) -> None:
        """Say in the form what has to be put right."""
        if not self.forms.refuse(error):
            self._failed(error)

    def form_saved(self) -> None:
        """Close the form."""
        self.forms.saved()

    def words(self, what: str) -> str:
        """Return the sentence of a toast."""
        sentences = {
            "raised": self.tr("Flag raised"),
            "settled": self.tr("Flag settled"),
            "back": self.tr("Taken back"),
        }
        return sentences[what]
