"""The page of one mediation: head with its stages, panels below, small forms over it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_mediation_page import Ui_MediationPage
from liaise_desktop.gui.presenters.mediation_shown import NOW
from liaise_desktop.gui.views.case_forms import CompareDialog
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.mediation_body import MediationBody
from liaise_desktop.gui.views.mediation_forms import MediationForms
from liaise_desktop.gui.views.plates import Plates
from liaise_desktop.gui.views.session_forms import SessionForms
from liaise_desktop.gui.widgets import Banner, ChoiceMenu, Themed, announce, focus_by_keyboard

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.mediation_page import MediationPagePresenter
    from liaise_desktop.gui.presenters.mediation_shown import Shown
    from liaise_desktop.gui.views.form_panel import Form


def connect(view: MediationPage, presenter: MediationPagePresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)
    view.body.point_stepped.connect(presenter.standing_stepped)
    view.swap_clicked.connect(presenter.swap_clicked)
    view.body.compare_clicked.connect(presenter.compare_clicked)
    view.case_clicked.connect(presenter.case_clicked)
    view.compare.decided.connect(presenter.compare.decide_clicked)


class MediationPage(Themed, QWidget):
    """Shows one mediation.

    Signals:
        agreement_requested: The mediation whose agreement shall go on paper, and whether the
            sides stand in the other order.
        case_clicked: The case it belongs to shall be opened.
        swap_clicked: The sides shall change places.
    """

    agreement_requested = Signal(str, bool)
    case_clicked = Signal()
    swap_clicked = Signal()

    def __init__(self, city: CityWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MediationPage()
        self.ui.setupUi(self)
        self._city = city
        self._found: Shown | None = None
        self.forms = Forms(self)
        self._stage = 0
        self._preparing, self._meeting = MediationForms(self), SessionForms(city, self)
        self.compare = CompareDialog(Plates(self), self)
        self.body = MediationBody(self.ui.page.body)
        self._failed = Banner(self, kind="brick")
        self._failed.hide()
        self.ui.page.column.addWidget(self._failed)
        self.ui.page.column.addWidget(self.body)
        self.ui.page.column.addStretch(1)
        shrinks = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.ui.title.setSizePolicy(shrinks)
        self._menu = ChoiceMenu(self)
        self._wire()
        self.retranslate()

    def _wire(self) -> None:
        self.ui.agreement_paper.clicked.connect(self._on_agreement)
        self.ui.more.clicked.connect(self._on_more)
        self._menu.picked.connect(self._on_picked)
        self.body.form_wanted.connect(self.open_form)
        self._letters = [QShortcut(self) for _ in range(2)]
        for letter in self._letters:
            letter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            letter.activated.connect(self._on_letter)
        self._arrows = [
            QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Left", "Ctrl+Right")
        ]
        for arrow in self._arrows:
            arrow.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            arrow.activated.connect(self._on_arrow)

    def focus_regions(self) -> list[QWidget]:
        """Return head and content."""
        return [self.ui.head, self.body]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        letters = (self.tr("A", "key: add a point"), self.tr("S", "key: add a session"))
        for shortcut, letter in zip(self._letters, letters, strict=True):
            shortcut.setKey(QKeySequence(letter))
        if self._found is not None:
            self.show_mediation(self._found)
        else:
            self.show_absent()

    # What the presenter shows

    def show_mediation(self, found: Shown) -> None:
        """Show a mediation as it is now."""
        changed = self._found is None or (
            self._found.detail.mediation.id != found.detail.mediation.id
        )
        self._found = found
        detail, words = found.detail, self.body.words
        place = self._city.label("places", detail.mediation.place)
        self.ui.title.setText(visible(detail.mediation.title))
        self.ui.title.updateGeometry()
        self.ui.code.setText(detail.mediation.code)
        self.ui.conflict.setText(words.conflict(detail))
        self.ui.conflict.updateGeometry()
        self.ui.conflict.setVisible(bool(self.ui.conflict.text()))
        self.ui.about.setText(words.about(detail, place))
        self.ui.stages.set_stages(words.stages(found))
        self.ui.agreement_paper.setVisible(bool(detail.points))
        self.ui.more.setVisible(bool(self._options(found)))
        self.body.show_mediation(found, self._preparing.questions())
        self._failed.hide()
        self._show_page(there=True)
        if changed:
            self._stage = found.stages.index(NOW) if NOW in found.stages else 0
            self.ui.page.verticalScrollBar().setValue(0)

    def show_absent(self) -> None:
        """Show that there is no such mediation here."""
        self._found = None
        self._show_page(there=False)

    def _show_page(self, *, there: bool) -> None:
        self.ui.head.setVisible(there)
        self.ui.page.setVisible(there)
        self.ui.absent.setVisible(not there)

    def form_refused(self, error: Exception) -> None:
        """Say in the open form what has to be put right."""
        if not self.forms.refuse(error):
            self.show_refused(error)

    def form_saved(self) -> None:
        """Close the open form."""
        self.forms.saved()

    def show_refused(self, error: Exception) -> None:
        """Say above the page that something failed."""
        text = error_text(error)
        self._failed.dress(title=text.title, sentence=text.sentence)
        self._failed.show()
        self.ui.page.verticalScrollBar().setValue(0)

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""
        return self.body.words.done(what)

    # Forms

    @Slot(str, str)
    def open_form(self, name: str, subject: str) -> None:
        """Open a form about the mediation shown."""
        if self._found is None:
            return
        describe: Callable[[Shown, str], Form] = getattr(self._preparing, name, None) or getattr(
            self._meeting, name
        )
        self.forms.ask(partial(describe, self._found, subject))

    def _options(self, found: Shown) -> list[tuple[str, str, str]]:
        offers = found.offers
        options = (
            (found.detail.mediation.case, "case", self.tr("Open its case"), "folder-open"),
            (offers.side, "side", self.tr("Add a side…"), "plus"),
            (len(found.sides) > 1, "swap", self.tr("Swap the sides"), "arrow-left-right"),
            (offers.agree, "agree", self.tr("The sides have agreed…"), "handshake"),
            (offers.end, "end", self.tr("It ends without points…"), "circle-dashed"),
            (offers.withdraw, "withdraw", self.tr("A side stops taking part…"), "ban"),
            ("REFUSED" in offers.stops, "REFUSED", self.tr("A side declines…"), "ban"),
            (offers.judge, "judge", self.tr("Mediation does not suit…"), "circle-help"),
            (
                "REFERRED" in offers.stops,
                "REFERRED",
                self.tr("Another service goes on…"),
                "waypoints",
            ),
            (offers.close, "close", self.tr("Close the mediation…"), "archive"),
        )
        return [(key, word, glyph) for offered, key, word, glyph in options if offered]

    @Slot()
    def _on_more(self) -> None:
        if self._found is not None:
            self._menu.set_options(self._options(self._found))
            self._menu.popup(self.ui.more.mapToGlobal(QPoint(0, self.ui.more.height())))

    @Slot(str)
    def _on_picked(self, key: str) -> None:
        if key == "case":
            self.case_clicked.emit()
        elif key == "swap":
            self.swap_clicked.emit()
        elif key in {"REFUSED", "REFERRED"}:
            self.open_form("stop", key)
        else:
            self.open_form(key, "")

    @Slot()
    def _on_agreement(self) -> None:
        if self._found is not None:
            key = self._found.detail.mediation.id
            self.agreement_requested.emit(key, self._found.swapped)

    # Keys

    @Slot()
    def _on_letter(self) -> None:
        if self._found is None:
            return
        offers = self._found.offers
        if self.sender() is self._letters[0] and offers.point:
            self.open_form("point", "")
        elif self.sender() is self._letters[1] and offers.session:
            self.open_form("session", "")

    @Slot()
    def _on_arrow(self) -> None:
        if self._found is None:
            return
        step = -1 if self.sender() is self._arrows[0] else 1
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        self._stage = min(max(self._stage + step, 0), len(self._found.stages) - 1)
        place = self._place_of_stage()
        self.ui.page.reveal(place)
        target = _first_stop(place)
        if target is not None:
            focus_by_keyboard(target)
        announce(self.ui.stages, self.body.words.stage_words()[self._stage])

    def _place_of_stage(self) -> QWidget:
        ui = self.body.ui
        checks = ui.next_check if ui.next_check.isVisible() else ui.checks
        request = ui.suitability if ui.suitability.isVisible() else ui.ground
        places = (request, ui.ground, ui.sessions, ui.agreement, checks)
        place: QWidget = places[self._stage]
        return place if place.isVisible() else self.body


def _first_stop(place: QWidget) -> QWidget | None:
    """Return the first thing inside *place* that takes the keyboard."""
    tab = Qt.FocusPolicy.TabFocus
    for widget in place.findChildren(QWidget):
        if widget.focusPolicy() & tab == tab and widget.isVisible() and widget.isEnabled():
            return widget
    return None
