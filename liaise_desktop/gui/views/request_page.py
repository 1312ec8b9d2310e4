"""The page of one incoming request: head, panels, small forms over it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.codes import REQUEST_EXIT, REQUEST_STATE
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_request_page import Ui_RequestPage
from liaise_desktop.gui.needs import need_words, needs_of
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.incoming_forms import IncomingForms
from liaise_desktop.gui.views.request_body import RequestBody
from liaise_desktop.gui.views.requests import TAGS
from liaise_desktop.gui.widgets import Banner, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.cases import Colleague
    from liaise_desktop.gui.presenters.request_page import RequestPagePresenter
    from liaise_desktop.gui.presenters.request_shown import RequestShown

_FORMS: Final = ("facts", "second", "decide", "search")


def connect(view: RequestPage, presenter: RequestPagePresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.questions_clicked.connect(presenter.questions_clicked)
    view.case_clicked.connect(presenter.case_clicked)
    view.mediation_clicked.connect(presenter.mediation_clicked)
    view.pass_on_clicked.connect(presenter.pass_on_clicked)
    view.take_back_clicked.connect(presenter.take_back_clicked)
    view.ui.emergency.clicked.connect(presenter.emergency_clicked)
    view.became_clicked.connect(presenter.became_clicked)
    view.line_dropped.connect(presenter.line_dropped)
    view.body.found_pressed.connect(presenter.found_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class RequestPage(Themed, QWidget):
    """Shows one request.

    Signals:
        questions_clicked, case_clicked, mediation_clicked: A form shall open.
        pass_on_clicked, take_back_clicked: A step shall be taken.
        became_clicked: What it became shall be opened.
        line_dropped: A line, by its place, shall go.
    """

    questions_clicked = Signal()
    case_clicked = Signal()
    mediation_clicked = Signal()
    pass_on_clicked = Signal()
    take_back_clicked = Signal()
    became_clicked = Signal()
    line_dropped = Signal(int)

    def __init__(
        self, city: CityWords, name_of: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RequestPage()
        self.ui.setupUi(self)
        self._found: RequestShown | None = None
        self.forms = Forms(self)
        self._describe = IncomingForms(city, self)
        self.body = RequestBody(name_of, self.ui.page.body)
        self._failed = Banner(self, kind="brick")
        self._failed.hide()
        self.ui.page.column.addWidget(self._failed)
        self.ui.page.column.addWidget(self.body)
        self.ui.page.column.addStretch(1)
        self.body.pressed.connect(self._on_pressed)
        self.body.line_pressed.connect(self._on_line)
        self.retranslate()

    def focus_regions(self) -> list[QWidget]:
        """Return head and content."""
        return [self.ui.head, self.body]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        if self._found is not None:
            self.show_request(self._found)
        else:
            self.show_absent()

    # What the presenter shows

    def show_request(self, found: RequestShown) -> None:
        """Show a request as it is now."""
        changed = self._found is None or self._found.request.id != found.request.id
        self._found = found
        request = found.request
        exit_ = code_label(REQUEST_EXIT, request.exit) if request.state == "EXIT" else ""
        self.ui.code.setText(request.code)
        self.ui.state.setText(exit_ or code_label(REQUEST_STATE, request.state))
        self.ui.state.kind = TAGS.get(request.state, "neutral")
        self.ui.state.updateGeometry()
        self.ui.about.setText(self.body.words.about(request))
        self.ui.emergency.setVisible(found.offers.emergency)
        self.body.show_request(found)
        self._failed.hide()
        self._show_page(there=True)
        if changed:
            self.ui.page.verticalScrollBar().setValue(0)

    def show_absent(self) -> None:
        """Show that there is no such request here."""
        self._found = None
        self._show_page(there=False)

    def _show_page(self, *, there: bool) -> None:
        self.ui.head.setVisible(there)
        self.ui.page.setVisible(there)
        self.ui.absent.setVisible(not there)

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above the page, what has to be put right."""
        if self.forms.refuse(error):
            return
        text, missing = error_text(error), need_words(needs_of(error))
        still = self.tr("Still missing: {things}.").format(things=missing) if missing else ""
        self._failed.dress(title=text.title, sentence=still or text.sentence)
        self._failed.show()
        self.ui.page.verticalScrollBar().setValue(0)

    def form_saved(self) -> None:
        """Close the open form."""
        self.forms.saved()

    def ask_questions(self, found: RequestShown, readers: Sequence[tuple[str, str]]) -> None:
        """Open the guided questions."""
        self.forms.ask(partial(self._describe.questions, found, tuple(readers)))

    def ask_case(
        self, found: RequestShown, review_on: str, colleagues: Sequence[Colleague]
    ) -> None:
        """Open the form of a case with what is known."""
        self.forms.ask(partial(self._describe.case, found, review_on, tuple(colleagues)))

    def ask_mediation(self, found: RequestShown, mediators: Sequence[tuple[str, str]]) -> None:
        """Open the form of a mediation with what is known."""
        self.forms.ask(partial(self._describe.mediation, found, tuple(mediators)))

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""
        return self.body.words.done(what)

    # What is pressed

    @Slot(str)
    def _on_pressed(self, name: str) -> None:
        signals = {
            "questions": self.questions_clicked,
            "case": self.case_clicked,
            "mediation": self.mediation_clicked,
            "pass_on": self.pass_on_clicked,
            "take_back": self.take_back_clicked,
            "became": self.became_clicked,
        }
        if name in signals:
            signals[name].emit()
        elif name == "line":
            self._ask_line("")
        elif self._found is not None and name in _FORMS:
            self.forms.ask(partial(getattr(self._describe, name), self._found, ""))

    @Slot(int, bool)
    def _on_line(self, number: int, goes: bool) -> None:  # noqa: FBT001 - the signal's signature
        if goes:
            self.line_dropped.emit(number)
        else:
            self._ask_line(str(number))

    def _ask_line(self, subject: str) -> None:
        if self._found is not None:
            self.forms.ask(partial(self._describe.line, self._found, subject))
