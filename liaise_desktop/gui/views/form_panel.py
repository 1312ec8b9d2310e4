"""One small form over the page: title, a few fields, Save; made from a description."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.errors import FieldMissingError, LiaiseError
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_form_panel import Ui_FormPanel
from liaise_desktop.gui.needs import need_words, needs_of
from liaise_desktop.gui.presenters.form_drafts import InHand
from liaise_desktop.gui.views.form_page import AskedPage
from liaise_desktop.gui.widgets import FloatingPanel, announce

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent

    from liaise_desktop.gui.views.form_fields import Ask, AskedField
    from liaise_desktop.gui.widgets import PlainLabel

KEEP_MS: Final = 900  # what was typed is kept so soon, whether or not somebody goes on typing


@dataclass(frozen=True, slots=True)
class Form:
    """What a form asks, in the language in force.

    Attributes:
        name: Which form it is.
        subject: The record it is about; empty for none.
        title: Words above.
        save: Words of the button.
        asks: The fields.
        sentence: One plain sentence below the title.
    """

    name: str
    subject: str
    title: str
    save: str
    asks: tuple[Ask, ...]
    sentence: str = ""


class FormPanel(FloatingPanel):
    """Shows a form; what was typed stays for the next time until it is saved.

    Signals:
        answered: Name of the form, its subject, and the answers by key.
        opened: Name and subject of a form that was opened.
        typed: Like answered: what has to be kept while somebody is still typing.
        dropped: Name and subject of a form whose answers are not needed any more.
    """

    answered = Signal(str, str, object)
    opened = Signal(str, str)
    typed = Signal(str, str, object)
    dropped = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, plate_width=540, top=-1)
        self.ui = Ui_FormPanel()
        content = QWidget(self.plate)
        self.ui.setupUi(content)
        self.column.addWidget(content)
        self._page = AskedPage(content)
        self._page.answered.connect(self._on_answer)
        self._page.finished.connect(self._on_save)
        self.ui.fields.addWidget(self._page)
        self._make: Callable[[], Form] | None = None
        self._form: Form | None = None
        self._kept: dict[tuple[str, str], Mapping[str, Any]] = {}
        self._filling = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(KEEP_MS)
        self._due.timeout.connect(self._on_due)
        self.ui.save.clicked.connect(self._on_save)
        self.ui.cancel.clicked.connect(self._on_cancel)
        self.closed.connect(self._on_closed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), content).activated.connect(self._on_save)

    def ask(self, make: Callable[[], Form]) -> None:
        """Open the form that *make* returns; *make* is asked again for another language."""
        self._make = make
        self._form = form = make()
        self._filling = True
        self._page.show_fields(form.asks, (self.ui.cancel, self.ui.save))
        kept = self._kept.get((form.name, form.subject))
        if kept is None:
            self.opened.emit(form.name, form.subject)
        else:
            self.fill(kept)
        self._filling = False
        self._show_words()
        self._page.show_asked()
        _ask_beside(self.ui.watch, self._page.question())
        self._say("")
        self.set_busy(busy=False)
        first = next(iter(self._page.fields.values()), None)
        self.open_panel(first.focusProxy() if first is not None else self.ui.save)

    def field(self, key: str) -> AskedField:
        """Return a field of the open form."""
        return self._page.fields[key]

    def answers(self) -> dict[str, Any]:
        """Return the answers of the fields that are asked now, and empty ones for the others."""
        return self._page.answers()

    def fill(self, answers: Mapping[str, Any]) -> None:
        """Put answers into the fields; what the form does not ask is left out."""
        before, self._filling = self._filling, True
        self._page.fill(answers)
        self._filling = before
        self._page.show_asked()

    def in_hand(self) -> InHand | None:
        """Return what was typed and is not kept yet."""
        if self._form is None or not self._due.isActive():
            return None
        return InHand(self._form.name, self._form.subject, self._page.values())

    def set_busy(self, *, busy: bool) -> None:
        """Switch Save off while something is being kept."""
        self.ui.save.setEnabled(not busy)

    def refuse(self, error: Exception) -> None:
        """Say what has to be put right, at the field it is about if there is one."""
        self.set_busy(busy=False)
        text = error_text(error)
        name = str(error.facts.get("field", "")) if isinstance(error, LiaiseError) else ""
        asked = [need for need in needs_of(error) if need in self._page.fields]
        if asked and not name:
            name, text = asked[0], error_text(FieldMissingError())
        field = self._page.fields.get(name)
        if field is not None:
            field.set_error(text.sentence)
            self._page.reveal(field)
            field.setFocus()
            announce(field, text.sentence, urgent=True)
            return
        self._say(" ".join([f"{text.title}.", text.sentence, self._missing(error)]).strip())

    def saved(self) -> None:
        """Close the form, whose answers were kept, and forget them here."""
        self._drop()
        self.close_panel()

    def _drop(self) -> None:
        self._due.stop()
        if self._form is not None:
            form, self._form = self._form, None
            self._kept.pop((form.name, form.subject), None)
            self.dropped.emit(form.name, form.subject)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        self.ui.retranslateUi(self)
        if self._make is not None and self._form is not None:
            self._form = self._make()
            self._page.set_words(self._form.asks)
            self._show_words()

    def _missing(self, error: Exception) -> str:
        words = need_words(needs_of(error))
        return self.tr("Still missing: {things}.").format(things=words) if words else ""

    def _show_words(self) -> None:
        if self._form is None:
            return
        self.ui.title.setText(self._form.title)
        self.ui.sentence.setText(self._form.sentence)
        self.ui.sentence.setVisible(bool(self._form.sentence))
        self.ui.save.setText(self._form.save)
        self.plate.setAccessibleName(self._form.title)

    def _say(self, sentence: str) -> None:
        self.ui.refusal_words.setText(sentence)
        self.ui.refusal.setVisible(bool(sentence))
        if sentence:
            announce(self.ui.refusal_words, sentence, urgent=True)

    @Slot()
    def _on_answer(self) -> None:
        if self._filling:
            return
        self._page.show_asked()
        _ask_beside(self.ui.watch, self._page.question())
        if not self._due.isActive():
            self._due.start()

    @Slot()
    def _on_due(self) -> None:
        self._due.stop()
        if self._form is not None:
            self.typed.emit(self._form.name, self._form.subject, self._page.values())

    @Slot()
    def _on_save(self) -> None:
        if self._form is None or not self.ui.save.isEnabled() or self.isHidden():
            return
        self._say("")
        self.set_busy(busy=True)
        self.answered.emit(self._form.name, self._form.subject, self.answers())

    @Slot()
    def _on_cancel(self) -> None:
        self._drop()
        self.close_panel()

    @Slot()
    def _on_closed(self) -> None:
        if self._form is not None:
            self._kept[self._form.name, self._form.subject] = self._page.values()
        if self._due.isActive():
            self._on_due()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the page below alone."""
        super().keyPressEvent(event)
        event.accept()


class Forms(QObject):
    """Opens small forms over the window of a page, one at a time.

    Signals:
        answered, opened, typed, dropped: Those of `FormPanel`.
    """

    answered = Signal(str, str, object)
    opened = Signal(str, str)
    typed = Signal(str, str, object)
    dropped = Signal(str, str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.panel: FormPanel | None = None

    def ask(self, make: Callable[[], Form]) -> None:
        """Open the form that *make* returns."""
        if self.panel is None:
            self.panel = FormPanel(self._page.window())
            self.panel.answered.connect(self.answered)
            self.panel.opened.connect(self.opened)
            self.panel.typed.connect(self.typed)
            self.panel.dropped.connect(self.dropped)
        self.panel.ask(make)

    def refuse(self, error: Exception) -> bool:
        """Say in the open form what has to be put right; return whether one is open."""
        if self.panel is None or not self.panel.isVisible():
            return False
        self.panel.refuse(error)
        return True

    def saved(self) -> None:
        """Close the open form, whose answers were kept."""
        if self.panel is not None:
            self.panel.saved()

    def fill(self, answers: Mapping[str, Any]) -> None:
        """Put answers into the open form."""
        if self.panel is not None:
            self.panel.fill(answers)

    def in_hand(self) -> InHand | None:
        """Return what was typed and is not kept yet."""
        return None if self.panel is None else self.panel.in_hand()


def _ask_beside(label: PlainLabel, question: str) -> None:
    label.setText(question)
    label.setVisible(bool(question))
