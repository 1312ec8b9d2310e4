"""Forms that open over the case page: a strength or concern, a comment, a step of the case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.codes import (
    AGREEMENT,
    CASE_STATE,
    CLOSING_REASON,
    CONCERN,
    HOW_KNOWN,
    ORIGIN,
    STRENGTH,
)
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.domain.notes import QUOTED, SEEN, TOLD, mark_of
from liaise_desktop.domain.records import Statement
from liaise_desktop.gui import dates
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_comment_form import Ui_CommentForm
from liaise_desktop.gui.forms.ui_statement_form import Ui_StatementForm
from liaise_desktop.gui.forms.ui_step_form import Ui_StepForm
from liaise_desktop.gui.needs import need_words, needs_of
from liaise_desktop.gui.presenters.note_in_hand import FIRST_SOURCE
from liaise_desktop.gui.views.observed_lines import MARKS, WAYS
from liaise_desktop.gui.widgets.themed import Themed
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from liaise_desktop.domain.records import Case
    from liaise_desktop.gui.widgets import Banner, FieldBox, PushButton

REVIEW_AHEAD: Final = 90  # days until the next review, unless somebody chooses another


def fill_refusal(banner: Banner, error: Exception) -> None:
    """Say in a banner what has to be put right."""
    text, missing = error_text(error), need_words(needs_of(error))
    sentence = text.sentence
    if missing:
        still = QCoreApplication.translate("CasePlates", "Still missing: {what}.")
        sentence = still.format(what=missing)
    banner.dress(title=text.title, sentence=sentence)
    banner.show()


class PlateForm(Themed, QWidget):
    """A form in a floating window.

    Attributes:
        about: Under which its texts are kept while it is not saved; empty keeps nothing.

    Signals:
        cancelled: It shall go away, and nothing is kept.
    """

    cancelled = Signal()
    about = ""

    def wire(self, cancel: PushButton, keep: PushButton) -> None:
        """Connect the two buttons that every such form has."""
        cancel.clicked.connect(self.cancelled)
        keep.clicked.connect(self.on_keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.on_keep)

    @Slot()
    def on_keep(self) -> None:
        """Offer what the form says to whoever listens."""

    def first_field(self) -> QWidget:
        """Return what the keyboard comes to first."""
        return self

    def refuse(self, error: Exception) -> None:
        """Say what has to be put right."""


class StatementForm(PlateForm):
    """A strength or a concern.

    Signals:
        ready: A Statement without id.
        history_clicked: The id of the statement that is corrected.
    """

    ready = Signal(object)
    history_clicked = Signal(str)

    def __init__(self, case: str, kind: str, statement: Statement | None, *, first: bool) -> None:
        super().__init__()
        self.ui = Ui_StatementForm()
        self.ui.setupUi(self)
        self._case, self._kind, self._old = case, kind, statement
        self.about = f"statement:{case}:{statement.id if statement else kind}"
        self._first = first
        for chip in (self.ui.how, self.ui.teller):
            self.ui.known.add(chip)
        glyphs = ("eye", "ear", "quote")
        self.ui.source.set_options(list(zip(MARKS, self._marks(), glyphs, strict=True)))
        self.ui.source.set_value(SEEN)
        self.ui.source.chosen.connect(self._on_mark)
        self.ui.first.setVisible(first)
        self.ui.keep.setEnabled(not first)
        self.ui.refusal.hide()
        self.ui.alternative.setVisible(kind == "CONCERN")
        self.ui.reason.setVisible(statement is not None)
        self.ui.history.setVisible(statement is not None)
        self.ui.history.clicked.connect(self._on_history)
        self.wire(self.ui.cancel, self.ui.keep)
        self.retranslate()
        self._fill(statement or Statement(""))

    def _marks(self) -> tuple[str, str, str]:
        return self.tr("&Seen"), self.tr("&Told to me"), self.tr("&Quoted")

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.ui.source.set_words(self._marks())
        concern = self._kind == "CONCERN"
        adding = self.tr("Add a concern") if concern else self.tr("Add a strength")
        correcting = self.tr("Correct the concern") if concern else self.tr("Correct the strength")
        self.ui.title.setText(correcting if self._old else adding)
        self.ui.code.set_options(code_options(CONCERN if concern else STRENGTH))
        worry = self.tr("What worries you, as something that somebody did?")
        good = self.tr("What does this person do well?")
        self.ui.text.placeholder = worry if concern else good
        self.ui.teller.set_options(code_options(ORIGIN))
        self._offer_ways()

    def _fill(self, statement: Statement) -> None:
        ui = self.ui
        ui.code.set_value(statement.code)
        ui.text.set_text(statement.text)
        ui.alternative.set_text(statement.alternative)
        if statement.source:
            ui.source.set_value(mark_of(statement.source))
        ui.how.set_value(statement.source or FIRST_SOURCE[SEEN])
        ui.teller.set_value(statement.teller)
        self._offer_ways()

    def first_field(self) -> QWidget:
        """Return the first field, or the way back where a strength has to come first."""
        return self.ui.cancel if self._first else self.ui.code

    @Slot()
    def _on_history(self) -> None:
        if self._old is not None:
            self.history_clicked.emit(self._old.id)

    @Slot(str)
    def _on_mark(self, mark: str) -> None:
        self.ui.how.set_value(FIRST_SOURCE.get(mark, ""))
        self._offer_ways()

    def _offer_ways(self) -> None:
        mark = self.ui.source.value()
        ways = WAYS.get(mark, ())
        self.ui.how.set_options([(key, code_label(HOW_KNOWN, key)) for key in ways])
        self.ui.known.setVisible(bool(ways))
        self.ui.teller.setVisible(mark == TOLD)

    @Slot()
    def on_keep(self) -> None:
        """Offer the statement."""
        if self._first:
            return
        ui = self.ui
        quoted = ui.source.value() == QUOTED
        self.ready.emit(
            Statement(
                "",
                case=self._case,
                kind=self._kind,
                code=ui.code.value(),
                text=ui.text.text().strip(),
                source=FIRST_SOURCE[QUOTED] if quoted else ui.how.value(),
                teller=ui.teller.value(),
                alternative=ui.alternative.text(),
                reason=ui.reason.text(),
            )
        )

    def refuse(self, error: Exception) -> None:
        """Say what has to be put right, beside its field where it has one."""
        ui = self.ui
        ui.refusal.hide()
        code = error.code if isinstance(error, LiaiseError) else ""
        fields: dict[str, FieldBox] = {
            "alternative-missing": ui.alternative,
            "code-unknown": ui.code,
            "reason-missing": ui.reason,
            "field-missing": ui.text,
            "field-too-long": ui.text,
        }
        for field in fields.values():
            field.error = ""
        if code not in fields:
            fill_refusal(ui.refusal, error)
            return
        fields[code].error = error_text(error).sentence
        fields[code].setFocus()


class CommentForm(PlateForm):
    """A remark under a note.

    Signals:
        ready: Id of the note, and the text.
    """

    ready = Signal(str, str)

    def __init__(self, note: str) -> None:
        super().__init__()
        self.ui = Ui_CommentForm()
        self.ui.setupUi(self)
        self._note, self.about = note, f"comment:{note}"
        self.ui.refusal.hide()
        self.wire(self.ui.cancel, self.ui.keep)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)

    def first_field(self) -> QWidget:
        """Return the text."""
        return self.ui.text

    @Slot()
    def on_keep(self) -> None:
        """Offer the remark."""
        self.ready.emit(self._note, self.ui.text.text())

    def refuse(self, error: Exception) -> None:
        """Say what has to be put right."""
        fill_refusal(self.ui.refusal, error)


class StepForm(PlateForm):
    """The next state of a case, its agreement, or its next review.

    Signals:
        ready: The step, and a dict of what was said.
    """

    ready = Signal(str, object)

    def __init__(self, case: Case, wanted: str) -> None:
        super().__init__()
        self.ui = Ui_StepForm()
        self.ui.setupUi(self)
        self._case, self._wanted = case, wanted
        self.about = f"step:{case.id}:{wanted}"
        self.ui.refusal.hide()
        self.wire(self.ui.cancel, self.ui.keep)
        agreement = wanted == "AGREEMENT"
        dated = agreement or wanted in ("REVIEW", "OPEN")
        self.ui.agreement.setVisible(agreement)
        self.ui.closing_reason.setVisible(wanted == "CLOSED")
        self.ui.dates.setVisible(dated)
        self.ui.until.setVisible(agreement)
        self.ui.until_words.setVisible(agreement)
        self.retranslate()
        self._fill()

    def _fill(self) -> None:
        case, ui = self._case, self.ui
        ui.agreement.set_value(case.agreement)
        ui.closing_reason.set_value(case.closing_reason)
        if self._wanted == "AGREEMENT":
            ui.on.set_date(dates.read_iso(case.agreement_on) or QDate.currentDate())
            ui.until.set_date(dates.read_iso(case.agreement_until) or QDate())
        else:
            ahead = QDate.currentDate().addDays(REVIEW_AHEAD)
            proposed = dates.read_iso(case.review_on)
            fits = proposed is not None and QDate.currentDate() <= proposed <= ahead
            ui.on.set_date(proposed if proposed is not None and fits else ahead)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.agreement.set_options(code_options(AGREEMENT))
        ui.closing_reason.set_options(code_options(CLOSING_REASON))
        title, about, keep = self._words()
        ui.title.setText(title)
        ui.about.setText(about)
        ui.about.setVisible(bool(about))
        ui.keep.setText(keep)
        agreement = self._wanted == "AGREEMENT"
        ui.on_words.setText(self.tr("Since") if agreement else self.tr("Next review on"))
        ui.until_words.setText(self.tr("Until"))

    def _words(self) -> tuple[str, str, str]:
        if self._wanted == "AGREEMENT":
            about = self.tr("This is not the legal basis: it says what the person wants.")
            return self.tr("Agreement to be supported"), about, self.tr("Keep")
        if self._wanted == "REVIEW":
            about = self.tr("At most 90 days ahead; 60 for a minor.")
            return self.tr("Next review"), about, self.tr("Keep")
        if self._wanted == "OPEN" and not self._case.opened_on:
            about = self.tr("You are the second reader: with you, two people have agreed.")
            return self.tr("Agree to open this case"), about, self.tr("Agree to open")
        state = code_label(CASE_STATE, self._wanted)
        title = self.tr("Take the case to “{state}”").format(state=state)
        return title, "", self.tr("Take this step")

    def first_field(self) -> QWidget:
        """Return the first field that this step asks for."""
        ui = self.ui
        asked = (ui.agreement, ui.closing_reason, ui.on)
        return next((field for field in asked if field.isVisibleTo(self)), ui.keep)

    @Slot()
    def on_keep(self) -> None:
        """Offer what was said."""
        ui, day = self.ui, Qt.DateFormat.ISODate
        on = str(ui.on.date().toString(day))
        values = {
            "AGREEMENT": {
                "agreement": ui.agreement.value(),
                "on": on,
                "until": str(ui.until.date().toString(day)),
            },
            "REVIEW": {"review_on": on},
            "OPEN": {"review_on": on},
            "CLOSED": {"closing_reason": ui.closing_reason.value()},
        }
        self.ready.emit(self._wanted, values.get(self._wanted, {}))

    def refuse(self, error: Exception) -> None:
        """Say what has to be put right."""
        fill_refusal(self.ui.refusal, error)
