"""What opens over the case page: forms, history, comparison; one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from liaise_desktop.gui.views.case_plates import CommentForm, StatementForm, StepForm
from liaise_desktop.gui.views.compare_view import Compare
from liaise_desktop.gui.views.history_view import History

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.application.listings import RecordVersion
    from liaise_desktop.domain.records import Case, Statement
    from liaise_desktop.gui.presenters.compare import Comparison
    from liaise_desktop.gui.views.plates import Plates

class CaseForms(QObject):
    """The forms of the case page.

    Signals:
        statement_ready: A Statement without id.
        comment_ready: Id of the note, and the text.
        step_ready: The step, and what was said.
        history_clicked: The id of a record whose versions shall be shown.
        refused: An error that belongs to no open form; None when something went well.
    """

    statement_ready = Signal(object)
    comment_ready = Signal(str, str)
    step_ready = Signal(str, object)
    history_clicked = Signal(str)
    refused = Signal(object)

    def __init__(self, plates: Plates, page: QWidget) -> None:
        super().__init__(page)
        self._plates = plates
        self.case = ""

    def show_statement_form(
        self, kind: str, statement: Statement | None, *, first: bool
    ) -> None:
        """Open the form of a strength or concern."""
        form = StatementForm(self.case, kind, statement, first=first)
        form.ready.connect(self.statement_ready)
        form.history_clicked.connect(self.history_clicked)
        self._plates.open(form)

    @Slot(str)
    def show_comment_form(self, note: str) -> None:
        """Open the form of a remark under a note."""
        form = CommentForm(note)
        form.ready.connect(self.comment_ready)
        self._plates.open(form)

    def show_step_form(self, case: Case, wanted: str) -> None:
        """Open the form of a step of the case."""
        form = StepForm(case, wanted)
        form.ready.connect(self.step_ready)
        self._plates.open(form, 480)

    def show_history(
        self, versions: Sequence[RecordVersion], names: Mapping[str, str], type_: str
    ) -> None:
        """Open the versions of a record."""
        self._plates.open(History(versions, names, type_), 640, 520)

    def form_refused(self, error: Exception) -> None:
        """Say in the open form what has to be put right, or on the page."""
        if self._plates.form is None:
            self.refused.emit(error)
        else:
            self._plates.form.refuse(error)

    def form_done(self) -> None:
        """Close the open form."""
        self._plates.close()
        self.refused.emit(None)

    def words(self, what: str) -> str:
        """Return the sentence of a toast."""
        sentences = {
            "statement_added": self.tr("Added"),
            "statement_corrected": self.tr("Corrected; the old text is in the history"),
            "comment_added": self.tr("Comment added"),
            "step_done": self.tr("Next step done"),
            "step_open": self.tr("Next step open again"),
            "agreement_kept": self.tr("Agreement kept"),
            "review_kept": self.tr("Next review kept"),
            "case_opened": self.tr("The case is open"),
            "case_moved": self.tr("The case went on"),
        }
        return sentences[what]


class CompareDialog(QObject):
    """Opens the comparison of a record.

    Signals:
        decided: All choices are made and shall be kept.
    """

    decided = Signal()

    def __init__(self, plates: Plates, page: QWidget) -> None:
        super().__init__(page)
        self._plates = plates

    def show_comparison(self, comparison: Comparison) -> None:
        """Open with *comparison*; nothing is chosen yet."""
        form = Compare(comparison)
        form.decided.connect(self.decided)
        self._plates.open(form, 900, 620)

    def choices(self) -> Mapping[str, str]:
        """Return field → what was chosen."""
        form: Any = self._plates.form
        return form.choices() if isinstance(form, Compare) else {}

    def show_refusal(self, error: Exception) -> None:
        """Say why it could not be kept."""
        if self._plates.form is not None:
            self._plates.form.refuse(error)

    def close_comparison(self) -> None:
        """Go away."""
        self._plates.close()

    def words(self, _what: str) -> str:
        """Return the sentence of a toast."""
        return self.tr("Settled; every version stays in the history")
