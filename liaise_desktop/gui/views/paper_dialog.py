"""The dialog before something leaves on paper: for whom, why, on which ground, what is on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from liaise_desktop.application.paper_choices import SummaryChoice
from liaise_desktop.application.papers import Release
from liaise_desktop.domain.codes import DISCLOSURE_KIND, TWO_PERSON_DISCLOSURES
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_paper_dialog import Ui_PaperDialog
from liaise_desktop.gui.forms.ui_paper_fields import Ui_PaperFields
from liaise_desktop.gui.presenters.paper import FOR_PAPER, SUMMARY
from liaise_desktop.gui.views.case_plates import fill_refusal
from liaise_desktop.gui.views.plates import Plates
from liaise_desktop.gui.widgets.themed import Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.gui.presenters.paper import PaperOffer, PaperPresenter
    from liaise_desktop.gui.widgets import CheckMark, FieldBox

    ChooseFile = Callable[[QWidget, str], str]


class PaperForm(Themed, QWidget):
    """What is asked before a paper is made.

    Signals:
        save_clicked, cancelled: A button was pressed.
        language_chosen: Code of the language.
    """

    save_clicked = Signal()
    cancelled = Signal()
    language_chosen = Signal(str)

    def __init__(self, offer: PaperOffer) -> None:
        super().__init__()
        self.frame = Ui_PaperDialog()
        self.frame.setupUi(self)
        inside = QWidget(self.frame.page.body)
        self.ui = Ui_PaperFields()
        self.ui.setupUi(inside)
        self._inside, self._offer = inside, offer
        self.about = f"paper:{offer.kind}:{offer.record}"
        self.frame.page.column.addWidget(inside)
        for part in self._parts():
            part.setChecked(True)
            part.toggled.connect(self._fit)
            self.ui.parts.add(part)
        self.ui.refusal.hide()
        self.ui.kind.chosen.connect(self._fit)
        self.ui.language.chosen.connect(self.language_chosen)
        self.frame.save.clicked.connect(self.save_clicked)
        self.frame.cancel.clicked.connect(self.cancelled)
        self.retranslate()
        self.ui.language.set_value(offer.languages[0][0] if offer.languages else "")

    def _parts(self) -> tuple[CheckMark, ...]:
        ui = self.ui
        return ui.strengths, ui.concerns, ui.steps, ui.mediations, ui.notes

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.frame.retranslateUi(self)
        self.ui.retranslateUi(self._inside)
        summary = self._offer.kind == SUMMARY
        titles = (self.tr("Case summary as PDF"), self.tr("Agreement as PDF"))
        self.frame.title.setText(titles[0] if summary else titles[1])
        self.ui.kind.set_options([(key, code_label(DISCLOSURE_KIND, key)) for key in FOR_PAPER])
        self.ui.language.set_options(self._offer.languages)
        self.ui.second_person.set_options([(name, name) for _, name in self._offer.colleagues])
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Ask for a second person where one decides, and say what is not on the paper."""
        ui, summary = self.ui, self._offer.kind == SUMMARY
        ui.second_person.setVisible(ui.kind.value() in TWO_PERSON_DISCLOSURES)
        ui.parts.setVisible(summary)
        ui.parts_words.setVisible(summary)
        if ui.concerns.isChecked():
            ui.strengths.setChecked(True)  # concerns never stand alone
        always = self.tr(
            "Never on it: names and addresses, the safe way to make contact, the form of "
            "violence, sealed notes, drafts."
        )
        agreed = self.tr("On it: the points, who, until when, and lines to sign. Nothing else.")
        left = [part.text() for part in self._parts() if not part.isChecked()]
        chosen = self.tr("Left out this time: {parts}.").format(parts=", ".join(left))
        ui.left_out.setText(" ".join([chosen] * bool(left) + [always]) if summary else agreed)

    def first_field(self) -> QWidget:
        """Return the first field."""
        return self.ui.kind

    def release(self) -> Release:
        """Return for whom, why and on which ground."""
        ui = self.ui
        return Release(
            recipient=ui.recipient.text().strip(),
            kind=ui.kind.value(),
            purpose=ui.purpose.text().strip(),
            ground=ui.ground.text().strip(),
            second_person=ui.second_person.value() if ui.second_person.isVisibleTo(self) else "",
        )

    def choice(self) -> SummaryChoice:
        """Return what goes on a summary."""
        ui = self.ui
        return SummaryChoice(
            strengths=ui.strengths.isChecked(),
            concerns=ui.concerns.isChecked(),
            steps=ui.steps.isChecked(),
            mediations=ui.mediations.isChecked(),
            notes=ui.notes.isChecked(),
        )

    def show_making(self, making: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Hold the fields while the paper is being made."""
        self._inside.setEnabled(not making)
        self.frame.save.setEnabled(not making)
        self.frame.progress.setText(self.tr("Making the paper…") if making else "")

    def refuse(self, error: Exception) -> None:
        """Say what has to be put right, beside its field where it has one."""
        fields: dict[str, FieldBox] = {
            "kind": self.ui.kind,
            "recipient": self.ui.recipient,
            "purpose": self.ui.purpose,
            "ground": self.ui.ground,
            "second_person": self.ui.second_person,
        }
        for field in fields.values():
            field.error = ""
        self.ui.refusal.hide()
        name = str(error.facts.get("field", "")) if isinstance(error, LiaiseError) else ""
        if name in fields:
            fields[name].error = error_text(error).title
            fields[name].setFocus()
        else:
            fill_refusal(self.ui.refusal, error)
        self.frame.page.reveal(fields.get(name, self.ui.refusal))


def ask_for_file(window: QWidget, name: str) -> str:
    """Ask where a PDF goes; empty if nobody wants to say."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
    found, _ = QFileDialog.getSaveFileName(window, "", str(folder / name), "PDF (*.pdf)")
    return found if not found or found.lower().endswith(".pdf") else f"{found}.pdf"


class PaperDialog(QObject):
    """Opens the dialog over a window.

    Signals:
        save_clicked, cancelled: A button was pressed.
        language_chosen: Code of the language.
    """

    save_clicked = Signal()
    cancelled = Signal()
    language_chosen = Signal(str)

    def __init__(self, window: QWidget, choose: ChooseFile = ask_for_file) -> None:
        super().__init__(window)
        self._window, self._choose = window, choose
        self._plates = Plates(window)
        self._offered: PaperOffer | None = None

    def _form(self) -> PaperForm:
        form = self._plates.form
        if not isinstance(form, PaperForm):
            message = "the paper dialog is not open"
            raise TypeError(message)
        return form

    def show_offer(self, offer: PaperOffer) -> None:
        """Open with *offer*."""
        form = PaperForm(offer)
        form.save_clicked.connect(self.save_clicked)
        form.language_chosen.connect(self.language_chosen)
        form.cancelled.connect(self.cancelled)
        self._plates.open(form, 600, 640, closing=False)

    def show_ground(self, words: str) -> None:
        """Put the ground into its field."""
        self._form().ui.ground.set_text(words)

    def release(self) -> Release:
        """Return for whom, why and on which ground."""
        return self._form().release()

    def language(self) -> str:
        """Return the language chosen."""
        return self._form().ui.language.value()

    def choice(self) -> SummaryChoice:
        """Return what goes on it."""
        return self._form().choice()

    def choose_target(self, name: str) -> str:
        """Ask where the file goes."""
        return self._choose(self._window, name)

    def show_making(self, making: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Show that the paper is being made."""
        if self._plates.form is not None:
            self._form().show_making(making)

    def show_refusal(self, error: Exception) -> None:
        """Say what has to be put right."""
        if self._plates.form is not None:
            self._form().refuse(error)

    def close_paper(self) -> None:
        """Go away."""
        self._plates.close()

    def words(self, _what: str) -> str:
        """Return the sentence of a toast."""
        return self.tr("Paper {serial} saved; the case says that it left")


def connect(view: PaperDialog, presenter: PaperPresenter) -> None:
    """Connect every signal of the dialog to what it asks for."""
    view.save_clicked.connect(presenter.save_clicked)
    view.cancelled.connect(presenter.cancel_clicked)
    view.language_chosen.connect(presenter.language_chosen)
