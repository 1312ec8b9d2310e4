"""The page of what is kept or erased."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import RETENTION_DECISION, RETENTION_RULE, RETENTION_STATE
from liaise_desktop.domain.retention import NO_CODES
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_keeping import Ui_KeepingPage
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.case_plates import fill_refusal
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, TEXT, Ask
from liaise_desktop.gui.views.form_panel import Form, Forms
from liaise_desktop.gui.views.person_lines import left
from liaise_desktop.gui.views.plan_lines import say
from liaise_desktop.gui.widgets import Pane, PushButton, Tag, Themed
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.keeping import DueToDecide
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.keeping import KeepingPresenter

_OPENED: Final = ("case", "mediation")  # what has a page of its own


def connect(view: KeepingPage, presenter: KeepingPresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.pressed.connect(presenter.pressed)
    view.ui.all_own.clicked.connect(presenter.all_own_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class KeepingPage(Themed, QWidget):
    """Lists what is due to be decided, what waits longest first.

    Signals:
        pressed: What shall be done (open, decide, agree, decline, carry_out), and with what.
    """

    pressed = Signal(str, str)

    def __init__(self, city: CityWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KeepingPage()
        self.ui.setupUi(self)
        self._city = city
        self.forms = Forms(self)
        self._shown: tuple[Sequence[tuple[DueToDecide, tuple[str, ...]]], Mapping[str, str], bool]
        self._shown = ((), {}, False)
        self.lines: list[KeepingLine] = []
        self._column = self.ui.page.column
        self._column.setContentsMargins(26, 0, 26, 20)
        self._column.setSpacing(10)
        self._column.addWidget(self.ui.failed)
        self._column.addLayout(left(self.ui.all_own))
        self._column.addWidget(self.ui.empty)
        self._column.addStretch(1)
        self.ui.failed.hide()

    def focus_regions(self) -> list[QWidget]:
        """Return the list."""
        return [self]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        rows, names, own = self._shown
        self.show_due(rows, names, own=own)

    # What the presenter shows

    def show_due(
        self,
        rows: Sequence[tuple[DueToDecide, tuple[str, ...]]],
        names: Mapping[str, str],
        *,
        own: bool,
    ) -> None:
        """Show these, each with what may be done with it."""
        self._shown = (rows, names, own)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for one, offered in rows:
            title = self._title(one)
            line = KeepingLine(self.ui.page.body, one, title, names, offered)
            line.pressed.connect(self.pressed)
            self._column.insertWidget(self._column.count() - 2, line)
            self.lines.append(line)
        self.ui.empty.setVisible(not rows)
        self.ui.all_own.setVisible(own)

    def _title(self, one: DueToDecide) -> str:
        if one.type == "contact":
            return self._city.label("places", one.title) if one.title else ""
        return one.title

    def ask(self, one: DueToDecide) -> None:
        """Open the form of a decision."""
        self.forms.ask(partial(self._form, one))

    def _form(self, one: DueToDecide) -> Form:
        later = ("decision", "KEEP")
        options = tuple(
            (key, word)
            for key, word in code_options(RETENTION_DECISION)
            if key != "ANONYMISE" or one.type not in (*NO_CODES, "mediation")
        )
        asks = (
            Ask("decision", CHOICE, self.tr("What shall become of it"), "ERASE", options),
            Ask("ground", TEXT, self.tr("Ground"), only_if=later, lines=2),
            Ask("keep_until", DAY, self.tr("Keep until"), only_if=later),
        )
        sentence = self.tr("A second person has to agree; it travels with the next file. What is "
                           "erased is gone for good, wherever the file comes.")  # fmt: skip
        if one.mine:
            sentence = self.tr("What is erased is gone for good.")
        save = self.tr("Carry it out") if one.mine else self.tr("Propose")
        return Form("keep", one.target, self.tr("Keep or erase"), save, asks, sentence)

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above the page, what has to be put right."""
        if not self.forms.refuse(error):
            fill_refusal(self.ui.failed, error)

    def form_saved(self) -> None:
        """Close the open form."""
        self.ui.failed.hide()
        self.forms.saved()

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""
        return {
            "decide": self.tr("Proposed; a second person decides"),
            "agree": self.tr("Decided; it travels with the next file"),
            "decline": self.tr("Declined; it stays as it is"),
            "carry_out": self.tr("Carried out"),
        }[what]


class KeepingLine(Pane):
    """One thing that is due.

    Signals:
        pressed: What shall be done, and with what.
    """

    pressed = Signal(str, str)

    def __init__(
        self,
        parent: QWidget,
        one: DueToDecide,
        title: str,
        names: Mapping[str, str],
        offered: Sequence[str],
    ) -> None:
        super().__init__(parent)
        self._one = one
        self._title = shown(title) or code_label(RETENTION_RULE, one.rule)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(say(self, self._title, weight=600), 1)
        item = one.item
        if item is not None and item.state != "DONE":
            word = code_label(RETENTION_DECISION, item.decision)
            tag = Tag(self, f"{word}: {code_label(RETENTION_STATE, item.state)}", kind="ochre")
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(say(self, " · ".join(self._about(names)), meta=True))
        self.buttons = [self._button(act) for act in (*offered, *self._ways())]
        column.addLayout(left(*self.buttons))

    def _ways(self) -> tuple[str, ...]:
        return ("open",) if self._one.type in _OPENED else ()

    def _about(self, names: Mapping[str, str]) -> list[str]:
        one, item = self._one, self._one.item
        due = self.tr("Due since {day}").format(day=dates.day(one.due))
        found = [code_label(RETENTION_RULE, one.rule), due]
        if item is not None and item.state != "DONE":
            name = names.get(item.proposed_by, item.proposed_by)
            found.append(self.tr("Proposed by {name}").format(name=name))
            found += [shown(item.ground)] if item.ground else []
        return found

    def _button(self, act: str) -> PushButton:
        words = {
            "decide": self.tr("Decide…"),
            "agree": self.tr("Agree"),
            "decline": self.tr("Decline"),
            "carry_out": self.tr("Carry it out"),
            "open": self.tr("Show"),
        }
        kind = "quiet" if act in ("open", "decline") else "outline"
        button = PushButton(self, words[act], kind=kind, measure="small")
        button.setObjectName(act)
        button.setAccessibleName(f"{words[act]}: {self._title}")
        button.clicked.connect(self._on_pressed)
        return button

    @Slot()
    def _on_pressed(self) -> None:
        self.pressed.emit(self.sender().objectName(), self._one.target)
