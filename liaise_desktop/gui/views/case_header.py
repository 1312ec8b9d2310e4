"""The head of the case page: who, on which ground, who works with them, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import AGE_BAND, AGREEMENT, CASE_STATE
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.note_card import initials_of
from liaise_desktop.gui.widgets import ChoiceMenu, ElidedLabel, PlainLabel
from liaise_desktop.gui.widgets.themed import Themed, designed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from liaise_desktop.application.listings import CaseDetail
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.domain.records import Case
    from liaise_desktop.gui.forms.ui_case_page import Ui_CasePage
    from liaise_desktop.gui.presenters.case_page import Rights

TAGS: Final = {"ACTIVE": "pine", "OPEN": "slate", "PROPOSED": "ochre", "REOPENED": "slate"}


BASIS_WIDTH: Final = 200  # px at 100 %; laws have long names, the tip shows them whole


class Fact(Themed, QWidget):
    """A word and what is the case.

    Properties:
        widest: Pixels at 100 % beyond which the value is shortened; 0 for none.
    """

    widest = designed(int, "widest", 0)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._word = PlainLabel(self, "", face="label", token="ink2")
        self._value = ElidedLabel(self, "", face="meta", weight=600)
        policy = QSizePolicy.Policy
        self._value.setSizePolicy(policy.Preferred, policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 20, 0)
        column.setSpacing(1)
        column.addWidget(self._word)
        column.addWidget(self._value)

    def restyle(self) -> None:
        """Take the width from the theme."""
        if hasattr(self, "_value"):
            self._value.setMaximumWidth(px(self.widest) if self.widest else 16777215)
        super().restyle()

    def show_fact(self, word: str, value: str) -> None:
        """Show that *word* is *value*; nothing if there is no value."""
        self._word.setText(word)
        self._value.setText(value)
        self._value.setAccessibleName(f"{word}: {value}")
        self._value.updateGeometry()
        self.setVisible(bool(value))


class CaseHeader(QObject):
    """Fills the head of the page and its menu.

    Signals:
        step_clicked: A state that the case shall be taken to, AGREEMENT or REVIEW.
    """

    step_clicked = Signal(str)

    def __init__(self, ui: Ui_CasePage, city: CityWords, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._city = ui, city
        self._facts = [Fact(ui.facts) for _ in range(4)]
        self._facts[1].widest = BASIS_WIDTH
        for fact in self._facts:
            ui.facts.add(fact)
        self._menu = ChoiceMenu(ui.more)
        self._menu.picked.connect(self.step_clicked)
        self._options: list[tuple[str, str]] = []
        ui.more.clicked.connect(self._on_more)

    def show_case(self, detail: CaseDetail, rights: Rights) -> None:
        """Show a case and what may be done with it."""
        ui, case, person = self._ui, detail.case, detail.person
        name = shown(person.pseudonym) if person else case.code
        ui.avatar.initials = initials_of(name)
        ui.pseudonym.setText(name)
        ui.code.setText(case.code)
        ui.state.setText(code_label(CASE_STATE, case.state))
        ui.state.kind = TAGS.get(case.state, "neutral")
        ui.state.updateGeometry()
        ui.about.setText(", ".join(filter(None, self._about(detail))))
        words = (self.tr("Worker"), self.tr("Legal basis"), self.tr("Agreement"))
        values = (self._workers(detail), self._basis(case), self._agreement(case))
        for fact, word, value in zip(self._facts, words, values, strict=False):
            fact.show_fact(word, value)
        self._facts[3].show_fact(self.tr("Next review"), dates.day(case.review_on))
        self._options = self._offered(rights)
        ui.more.setVisible(bool(self._options))

    def _about(self, detail: CaseDetail) -> list[str]:
        case, person = detail.case, detail.person
        district = self._city.label("districts", case.district) if case.district else ""
        if person is None:
            return [district]
        band = code_label(AGE_BAND, person.age_band) if person.age_band != "NA" else ""
        since = dates.read_iso(f"{person.known_since[:7]}-01")
        month = QLocale().toString(since, "MMMM yyyy") if since else shown(person.known_since)
        known = self.tr("known since {month}").format(month=month) if month else ""
        return [self.tr("minor") if person.minor else band, district, known]

    def _workers(self, detail: CaseDetail) -> str:
        case, names = detail.case, detail.names
        lead = names.get(case.lead, case.lead)
        if not case.standin:
            return lead
        standin = names.get(case.standin, case.standin)
        return self.tr("{name} (stands in: {other})").format(name=lead, other=standin)

    def _basis(self, case: Case) -> str:
        if not case.legal_basis:
            return self.tr("Not named yet")
        return self._city.label("legal_bases", case.legal_basis)

    def _agreement(self, case: Case) -> str:
        since = dates.short_day(case.agreement_on) if case.agreement_on else ""
        return ", ".join(filter(None, (code_label(AGREEMENT, case.agreement), since)))

    def _offered(self, rights: Rights) -> list[tuple[str, str]]:
        found = []
        if rights.confirm:
            found.append(("OPEN", self.tr("Agree to open…")))
        for step in rights.steps:
            state = code_label(CASE_STATE, step)
            found.append((step, self.tr("Take to “{state}”…").format(state=state)))
        if rights.write:
            found.append(("AGREEMENT", self.tr("Agreement to be supported…")))
            found.append(("REVIEW", self.tr("Next review…")))
        return found

    @Slot()
    def _on_more(self) -> None:
        self._menu.set_options(self._options)
        self._menu.popup(self._ui.more.mapToGlobal(QPoint(0, self._ui.more.height())))
