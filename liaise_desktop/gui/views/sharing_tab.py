"""A tab of the case page about work with others: sections, their lines, and their forms."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.consents import Consent
from liaise_desktop.domain.cooperation import CaseConference, Referral, SafetyEvent
from liaise_desktop.domain.records import Disclosure
from liaise_desktop.gui.presenters.sharing_shown import BEGUN
from liaise_desktop.gui.views.conference_forms import ConferenceForms
from liaise_desktop.gui.views.consent_forms import ConsentForms
from liaise_desktop.gui.views.disclosure_forms import DisclosureForms
from liaise_desktop.gui.views.form_panel import Form, Forms
from liaise_desktop.gui.views.referral_forms import ReferralForms
from liaise_desktop.gui.views.safety_forms import SafetyForms
from liaise_desktop.gui.views.sharing_labels import SharingLabels
from liaise_desktop.gui.views.sharing_words import SharingWords
from liaise_desktop.gui.widgets import Card, PlainLabel, PushButton, Tag, Themed
from liaise_desktop.gui.widgets.flow import FlowLayout
from liaise_desktop.gui.widgets.labels import HLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.sharing import SharingPresenter
    from liaise_desktop.gui.presenters.sharing_shown import Offered, Shown

GLYPHS: Final = {
    Consent.TYPE: "circle-check",
    Disclosure.TYPE: "file-text",
    Referral.TYPE: "waypoints",
    CaseConference.TYPE: "users",
    SafetyEvent.TYPE: "shield-check",
}


def connect(view: SharingTab, presenter: SharingPresenter) -> None:
    """Connect every signal of the tab to what it asks for."""
    view.step_clicked.connect(presenter.step_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class SharingTab(Themed, QWidget):
    """Shows one card for each kind of record, with what can be done next.

    Signals:
        step_clicked: Name of a form, and the record it is about; empty for what begins.
    """

    step_clicked = Signal(str, str)

    def __init__(
        self, city: CityWords, types: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._types = tuple(types)
        self._found: Shown | None = None
        self._words, self._labels = SharingWords(self), SharingLabels(self)
        self._describe = described(city, self)
        self.forms = Forms(self)
        self.buttons: dict[PushButton, tuple[str, str]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 14, 30, 20)
        self._column.setSpacing(14)
        self._cards: list[QWidget] = []
        self._column.addStretch(1)

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        self.show_sharing(self._found)

    # What the presenter shows

    def show_sharing(self, found: Shown | None) -> None:
        """Show what there is; the focus stays on the button that had it."""
        had = next((said for one, said in self.buttons.items() if one.hasFocus()), None)
        self._found, self.buttons = found, {}
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        if found is None:
            return
        for type_ in self._types:
            card = self._card(type_, found)
            self._column.insertWidget(len(self._cards), card)
            self._cards.append(card)
        self._put_in_order()
        same = next((one for one, said in self.buttons.items() if said == had), None)
        if same is not None:
            same.setFocus()

    def ask(self, form: str, subject: str) -> None:
        """Open a form."""
        found = self._found
        if found is not None:
            self.forms.ask(_Described(self, self._describe[form], found, subject).form)

    def form_refused(self, error: Exception) -> None:
        """Say in the open form what has to be put right."""
        self.forms.refuse(error)

    def form_saved(self) -> None:
        """Close the open form."""
        self.forms.saved()

    def words(self, form: str) -> str:
        """Return the sentence that says what was done."""
        return self._labels.done(form)

    # Cards and lines

    def _card(self, type_: str, found: Shown) -> Card:
        rows = found.sections.get(type_, ())
        count = str(len(rows)) if rows else ""
        card = Card(self, self._labels.section(type_), count=count, glyph=GLYPHS[type_])
        for row in rows:
            card.column.addWidget(self._line(card, row, found))
            card.column.addWidget(HLine(card))
        if not rows:
            empty = PlainLabel(card, self._labels.empty(type_), face="meta", token="ink2")
            card.column.addWidget(empty.set_wrapped())
        if found.writes:
            box = QWidget(card)
            flow = FlowLayout(box)
            flow.setContentsMargins(0, 8, 0, 0)
            for form in BEGUN[type_]:
                flow.addWidget(self._button(box, form, "", "", glyph="plus"))
            card.column.addWidget(box)
        return card

    def _line(self, card: Card, row: Offered, found: Shown) -> QWidget:
        line = QWidget(card)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(3)
        title = self._words.title(row.record)
        if row.altered:
            said = self.tr("This entry is not what was signed and is not shown.")
            column.addWidget(PlainLabel(line, said, token="brick").set_wrapped())
            return line
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(line, title, weight=600).set_wrapped(), 1)
        if row.conflicted:
            head.addWidget(Tag(line, self.tr("two versions"), kind="ochre", glyph="git-compare"))
        word, kind = self._words.tag(row)
        head.addWidget(Tag(line, word, kind=kind))
        column.addLayout(head)
        for text in self._words.lines(row, found.names):
            column.addWidget(PlainLabel(line, text, face="meta", token="ink2").set_wrapped())
        if row.forms:
            box = QWidget(line)
            flow = FlowLayout(box)
            flow.setContentsMargins(0, 4, 0, 0)
            for form in row.forms:
                flow.addWidget(self._button(box, form, row.record.id, title))
            column.addWidget(box)
        return line

    def _button(
        self, parent: QWidget, form: str, subject: str, about: str, glyph: str = ""
    ) -> PushButton:
        words = self._labels.step(form)
        kind = "ghost" if subject else "quiet"
        button = PushButton(parent, words, kind=kind, measure="compact", glyph=glyph)
        button.setObjectName(form)
        button.setAccessibleName(f"{words}: {about}" if about else words)
        button.clicked.connect(self._on_clicked)
        self.buttons[button] = (form, subject)
        return button

    def _put_in_order(self) -> None:
        buttons = list(self.buttons)
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)

    @Slot()
    def _on_clicked(self) -> None:
        for button, (form, subject) in self.buttons.items():
            if button is self.sender():
                self.step_clicked.emit(form, subject)
                return


class _Described(QObject):
    """Describes a form again for another language."""

    def __init__(
        self,
        parent: QObject,
        describe: Callable[[Shown, str], Form],
        found: Shown,
        subject: str,
    ) -> None:
        super().__init__(parent)
        self._describe, self._found, self._subject = describe, found, subject

    def form(self) -> Form:
        """Return the form in the language in force."""
        return self._describe(self._found, self._subject)


def described(city: CityWords, parent: QObject) -> Mapping[str, Callable[[Shown, str], Form]]:
    """Return who describes each form, by its name."""
    leaving = DisclosureForms(city, parent)
    families = (
        ConsentForms(parent),
        leaving,
        ReferralForms(leaving, parent),
        ConferenceForms(leaving, parent),
        SafetyForms(leaving, parent),
    )
    prefixes = ("consent_", "disclosure_", "referral_", "conference_", "safety_")
    return {
        name: getattr(family, name)
        for family, prefix in zip(families, prefixes, strict=True)
        for name in dir(type(family))
        if name.startswith(prefix)
    }
