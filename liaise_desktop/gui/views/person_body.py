"""The tab about the person of a case; who it is stays hidden until asked for with a reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaise_desktop.domain.codes import (
    NOTICE,
    RETENTION_DECISION,
    RETENTION_STATE,
)
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_person_body import Ui_PersonBody
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.case_plates import fill_refusal
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.person_forms import PersonForms, shown_language
from liaise_desktop.gui.views.person_lines import RequestLine, left
from liaise_desktop.gui.views.plan_lines import fact, say
from liaise_desktop.gui.widgets import HLine, PushButton, Themed, announce
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QHideEvent

    from liaise_desktop.domain.identities import Identity
    from liaise_desktop.gui.presenters.person_tab import PersonPresenter, PersonShown
    from liaise_desktop.gui.views.form_panel import Form
    from liaise_desktop.gui.widgets import Card

# What the action of a card, or a button, opens.
_FORMS: Final = {
    "restricted": "lift",
    "notice": "notice",
    "rights": "request",
    "against": "against",
    "keeping": "decide",
    "restriction": "restrict",
    "change": "identity",
}
SHOWN_MS: Final = 60_000  # after which who it is hides by itself


def connect(view: PersonBody, presenter: PersonPresenter) -> None:
    """Connect every signal of the tab to what it asks for."""
    view.form_wanted.connect(presenter.form_wanted)
    view.hide_clicked.connect(presenter.hide_clicked)
    view.approve_clicked.connect(presenter.approve_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.opened)
    view.forms.typed.connect(presenter.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class PersonBody(Themed, QWidget):
    """Shows what is kept about the person beside the notes.

    Args:
        passage: Returns type and words of a field of a record, on two lines.

    Signals:
        form_wanted: Name of a form, and what it is about.
        hide_clicked: Who it is shall be hidden.
        approve_clicked: Whoever sits here agrees that the information waits.
    """

    form_wanted = Signal(str, str)
    hide_clicked = Signal()
    approve_clicked = Signal()

    def __init__(
        self, passage: Callable[[str, str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonBody()
        self.ui.setupUi(self)
        self.forms, self._describe = Forms(self), PersonForms(self, passage)
        self._found: PersonShown | None = None
        self._identity: Identity | None = None
        self._seen = False
        self._rows: dict[Card, QWidget] = {}
        self.hide_timer = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self.hide_timer.timeout.connect(self.hide_clicked)
        self.ui.identity.action_clicked.connect(self._on_identity)
        for name in _FORMS:
            card = getattr(self.ui, name, None)
            if card is not None:
                card.action_clicked.connect(self._on_card)
        self.show_absent()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        if self._found is not None:
            self.show_person(self._found)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide who it is when somebody goes to another tab or page."""
        super().hideEvent(event)
        if self._seen:
            self.hide_clicked.emit()

    # What the presenter shows

    def show_absent(self) -> None:
        """Show nothing: no case is shown."""
        self._found = None
        self.hide()

    def show_person(self, found: PersonShown) -> None:
        """Show a person as they are known now."""
        self._found = found
        self.show()
        ui, case = self.ui, found.detail.case
        ui.failed.hide()
        ui.restricted.setVisible(bool(case.restricted_on))
        ui.restricted.dress(
            sentence=self._restriction(found),
            action=self.tr("Lift it…") if found.lift else "",
        )
        write = found.write and not case.restricted_on
        ui.notice.action = self.tr("Change…") if write else ""
        ui.rights.action = self.tr("New request…") if found.write else ""
        ui.against.action = self.tr("Write it down…") if found.write else ""
        ui.keeping.action = self.tr("Keep or erase…") if write and found.decide else ""
        ui.restriction.setVisible(not case.restricted_on)
        ui.restriction.action = self.tr("Restrict…") if write else ""
        self._show_identity()
        self._show_notice(found)
        self._show_requests(found)
        self._show_against(found)
        self._show_keeping(found)
        self._show_restriction(found)

    def show_identity(self, identity: Identity | None, *, minor: bool) -> None:
        """Show who it is, for a while."""
        self._identity, self._seen = identity, True
        self.hide_timer.start()
        self._show_identity(minor=minor)
        self.ui.identity.action_button.setFocus()
        announce(self.ui.identity, self.tr("Shown for one minute"))

    def hide_identity(self) -> None:
        """Hide who it is."""
        self.hide_timer.stop()
        if self._seen:
            self._identity, self._seen = None, False
            self._show_identity()

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above, what has to be put right."""
        if not self.forms.refuse(error):
            fill_refusal(self.ui.failed, error)

    def form_saved(self) -> None:
        """Close the open form."""
        self.forms.saved()

    def ask(self, form: str, subject: str, found: PersonShown, identity: Identity | None) -> None:
        """Open a form."""
        describe: Callable[..., Form] = getattr(self._describe, form)
        self.forms.ask(partial(describe, found, subject, identity))

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""
        sentences = {
            "identity": self.tr("Kept, and hidden again"),
            "notice": self.tr("Information kept"),
            "approved": self.tr("Agreed that the information waits"),
            "restrict": self.tr("The case is restricted"),
            "lift": self.tr("The restriction is lifted"),
            "request": self.tr("Request kept; its month begins"),
            "step": self.tr("The request went on"),
            "extend": self.tr("Two more months"),
            "decide": self.tr("Proposed; a second person decides"),
            "against": self.tr("Statement of disagreement kept"),
        }
        return sentences[what]

    # The cards

    def _show_identity(self, *, minor: bool = False) -> None:
        found, card, one = self._found, self.ui.identity, self._identity
        if found is None:
            return
        card.setVisible(found.look)
        if self._seen and one is not None:
            needed = self.tr("needed") if one.interpreter else ""
            guardians = (
                (self.tr("Holder of parental responsibility"), one.guardian),
                (self.tr("Ways to reach them"), one.guardian_contact),
                (self.tr("Nobody named, because"), one.no_guardian_because),
            )
            column = fill(self._rows, card, (
                (self.tr("Name"), one.name),
                (self.tr("Year of birth"), one.born),
                (self.tr("Ways to reach the person"), one.reached_by),
                (self.tr("Languages"), one.languages),
                (self.tr("Interpreter"), needed),
                *(guardians if minor else ()),
            ))  # fmt: skip
            if found.write and not found.detail.case.restricted_on:
                button = PushButton(card, self.tr("Change…"), kind="quiet", measure="small")
                button.setAccessibleName(self.tr("Change who it is"))
                button.setObjectName("change")
                button.clicked.connect(self._on_card)
                column.addLayout(left(button))
            card.action, card.action_glyph = self.tr("Hide"), "eye-off"
            return
        column = fill(self._rows, card)
        text = self.tr("Hidden. It is shown with a reason, for one minute.")
        if not found.kept:
            text = self.tr("Nothing is kept about who it is. Often nothing has to be.")
        column.addWidget(say(card, text, meta=True))
        may = found.kept or (found.write and not found.detail.case.restricted_on)
        word = self.tr("Show…") if found.kept else self.tr("Add…")
        card.action, card.action_glyph = (word if may else ""), "eye" if found.kept else "plus"

    def _show_notice(self, found: PersonShown) -> None:
        case, names, card = found.detail.case, found.detail.names, self.ui.notice
        given = code_label(NOTICE, case.notice) if case.notice else self.tr("Not told yet")
        by = names.get(case.notice_by, case.notice_by)
        agreed = names.get(case.notice_approved_by, case.notice_approved_by)
        waits = case.notice == "POSTPONED" and not case.notice_approved_by
        column = fill(self._rows, card, (
            (self.tr("State"), " · ".join(filter(None, (given, dates.day(case.notice_on), by)))),
            (self.tr("Language"), _language(case.notice_language)),
            (self.tr("How"), case.notice_how),
            (self.tr("Ground for waiting"), case.notice_ground),
            (self.tr("Until when"), dates.day(case.notice_until)),
            (self.tr("Agreed by"), agreed),
        ))  # fmt: skip
        if waits:
            column.addWidget(say(card, self.tr("Waits for the supervisor to agree."), meta=True))
            if found.approve and found.write:
                button = PushButton(card, self.tr("Agree that it waits"), measure="small")
                button.clicked.connect(self.approve_clicked)
                column.addLayout(left(button))

    def _show_requests(self, found: PersonShown) -> None:
        column = fill(self._rows, self.ui.rights)
        if not found.requests:
            column.addWidget(say(self.ui.rights, self.tr("No request was made."), meta=True))
        for number, request in enumerate(found.requests):
            if number:
                column.addWidget(HLine(self.ui.rights))
            line = RequestLine(self.ui.rights, request, write=found.write)
            line.form_wanted.connect(self.form_wanted)
            column.addWidget(line)

    def _show_against(self, found: PersonShown) -> None:
        column = fill(self._rows, self.ui.against)
        if not found.against:
            text = self.tr("Nothing was said against what is written here.")
            column.addWidget(say(self.ui.against, text, meta=True))
        for one in found.against:
            about = " · ".join(filter(None, (shown(one.said_by), dates.day(one.on))))
            column.addLayout(fact(self.ui.against, about, shown(one.text)))

    def _show_keeping(self, found: PersonShown) -> None:
        case, item, card = found.detail.case, found.decision, self.ui.keeping
        decided = ""
        if item is not None:
            decided = " · ".join((
                code_label(RETENTION_DECISION, item.decision),
                code_label(RETENTION_STATE, item.state),
            ))  # fmt: skip
        column = fill(self._rows, card, (
            (self.tr("To be decided on"), dates.day(case.retention_on)),
            (self.tr("Decision"), decided),
            (self.tr("Ground"), item.ground if item is not None else ""),
        ))  # fmt: skip
        if not case.retention_on and item is None:
            text = self.tr("The day is set when the case is opened.")
            column.addWidget(say(card, text, meta=True))

    def _show_restriction(self, found: PersonShown) -> None:
        case, card = found.detail.case, self.ui.restriction
        column = fill(self._rows, card, (
            (self.tr("Lifted on"), dates.day(case.lifted_on)),
            (self.tr("Ground"), case.lifted_because),
        ))  # fmt: skip
        if not case.lifted_on:
            text = self.tr("Not restricted.")
            column.addWidget(say(card, text, meta=True))

    def _restriction(self, found: PersonShown) -> str:
        case = found.detail.case
        since = self.tr("Since {day}: nothing is changed until the lead worker lifts it.").format(
            day=dates.day(case.restricted_on)
        )
        return f"{since} {shown(case.restricted_because)}" if found.look else since

    # What is pressed

    @Slot()
    def _on_identity(self) -> None:
        if self._seen and self._identity is not None:
            self.hide_clicked.emit()
        elif self._found is not None:
            self.form_wanted.emit("look" if self._found.kept else "identity", "")

    @Slot()
    def _on_card(self) -> None:
        self.form_wanted.emit(_FORMS[self.sender().objectName()], "")


def fill(
    rows: dict[Card, QWidget], card: Card, facts: Iterable[tuple[str, str]] = ()
) -> QVBoxLayout:
    """Return an empty column in place of what stood in *card*, with *facts* in it."""
    old = rows.pop(card, None)
    if old is not None:
        card.column.removeWidget(old)
        old.hide()
        old.deleteLater()
    box = QWidget(card)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    card.column.addWidget(box)
    rows[card] = box
    for word, text in facts:
        if text:
            column.addLayout(fact(box, word, shown(text)))
    return column


def _language(code: str) -> str:
    return shown_language(code) if code else ""
