"""One small form over the page: title, a few fields, Save; made from a description."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.domain.mediation_steps import MEDIATION_NEEDS
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_form_panel import Ui_FormPanel
from liaise_desktop.gui.views.form_fields import Ask, AskedField, made_field
from liaise_desktop.gui.widgets import FloatingPanel, ScrollPage, announce
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent


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


class FittedPage(ScrollPage):
    """A page that asks for as much height as its content, and scrolls where there is less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, token="surface")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of the content at *width*."""
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(width)
        return self.column.totalSizeHint().height()

    def sizeHint(self) -> QSize:
        """Ask for the whole content."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Do with less, and scroll."""
        return QSize(200, 80)


class FormPanel(FloatingPanel):
    """Shows a form; what was typed stays for the next time until it is saved.

    Signals:
        answered: Name of the form, its subject, and the answers by key.
    """

    answered = Signal(str, str, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, plate_width=540, top=-1)
        self.ui = Ui_FormPanel()
        content = QWidget(self.plate)
        self.ui.setupUi(content)
        self.column.addWidget(content)
        self._page = FittedPage(content)
        self._page.column.setContentsMargins(22, 2, 22, 10)
        self._page.column.setSpacing(12)
        self.ui.fields.addWidget(self._page)
        self._make: Callable[[], Form] | None = None
        self._form: Form | None = None
        self._fields: dict[str, AskedField] = {}
        self._kept: dict[tuple[str, str], Mapping[str, Any]] = {}
        self.ui.save.clicked.connect(self._on_save)
        self.ui.cancel.clicked.connect(self._on_cancel)
        self.closed.connect(self._on_closed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), content).activated.connect(self._on_save)

    def ask(self, make: Callable[[], Form]) -> None:
        """Open the form that *make* returns; *make* is asked again for another language."""
        self._make = make
        self._form = make()
        self._build(self._form)
        kept = self._kept.get((self._form.name, self._form.subject), {})
        for key, value in kept.items():
            if key in self._fields:
                self._fields[key].set_value(value)
        self._show_words()
        self._on_answer()
        self._say("")
        self.set_busy(busy=False)
        first = next(iter(self._fields.values()), None)
        self.open_panel(first.focusProxy() if first is not None else self.ui.save)

    def field(self, key: str) -> AskedField:
        """Return a field of the open form."""
        return self._fields[key]

    def answers(self) -> dict[str, Any]:
        """Return the answers of the fields that are asked now; the others are as at first."""
        return {
            key: field.value() if not field.isHidden() else type(field.value())()
            for key, field in self._fields.items()
        }

    def set_busy(self, *, busy: bool) -> None:
        """Switch Save off while something is being kept."""
        self.ui.save.setEnabled(not busy)

    def refuse(self, error: Exception) -> None:
        """Say what has to be put right, at the field it is about if there is one."""
        self.set_busy(busy=False)
        text = error_text(error)
        name = str(error.facts.get("field", "")) if isinstance(error, LiaiseError) else ""
        if name in self._fields:
            self._fields[name].set_error(text.sentence)
            self._page.reveal(self._fields[name])
            self._fields[name].setFocus()
            announce(self._fields[name], text.sentence, urgent=True)
            return
        self._say(" ".join([f"{text.title}.", text.sentence, self._missing(error)]).strip())

    def saved(self) -> None:
        """Close the form, whose answers were kept, and forget them here."""
        if self._form is not None:
            form, self._form = self._form, None
            self._kept.pop((form.name, form.subject), None)
        self.close_panel()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        self.ui.retranslateUi(self)
        if self._make is not None and self._form is not None:
            self._form = self._make()
            for ask in self._form.asks:
                self._fields[ask.key].set_words(ask)
            self._show_words()

    def _missing(self, error: Exception) -> str:
        needs = error.facts.get("needs") if isinstance(error, LiaiseError) else None
        if not isinstance(needs, tuple) or not needs:
            return ""
        words = ", ".join(code_label(MEDIATION_NEEDS, need) for need in needs)
        return self.tr("Still missing: {things}.").format(things=words)

    def _build(self, form: Form) -> None:
        for field in self._fields.values():
            self._page.column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = {ask.key: made_field(self._page.body, ask) for ask in form.asks}
        for field in self._fields.values():
            self._page.column.addWidget(field)
            field.answered.connect(self._on_answer)
            field.finished.connect(self._on_save)
        # New fields come last in the order of Tab; the buttons go behind them.
        stops = [w for w in self._page.body.findChildren(QWidget) if _takes_tab(w, self)]
        for before, after in pairwise([*stops[-1:], self.ui.cancel, self.ui.save]):
            QWidget.setTabOrder(before, after)

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
        for field in self._fields.values():
            wanted = field.ask.only_if
            field.setVisible(wanted is None or str(self._fields[wanted[0]].value()) == wanted[1])
            field.set_error("")
        self._page.updateGeometry()

    @Slot()
    def _on_save(self) -> None:
        if self._form is None or not self.ui.save.isEnabled() or self.isHidden():
            return
        self._say("")
        self.set_busy(busy=True)
        self.answered.emit(self._form.name, self._form.subject, self.answers())

    @Slot()
    def _on_cancel(self) -> None:
        self.close_panel()

    @Slot()
    def _on_closed(self) -> None:
        if self._form is not None:
            values = {key: field.value() for key, field in self._fields.items()}
            self._kept[self._form.name, self._form.subject] = values

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the page below alone."""
        super().keyPressEvent(event)
        event.accept()


def _takes_tab(widget: QWidget, panel: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes and widget.window() is panel.window()
