"""The page of cases: a list that filters while one types, and the form for a new case."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.forms.ui_cases import Ui_CasesPage
from liaise_desktop.gui.models.case_table import NEXT_REVIEW, WIDTHS, CaseTable
from liaise_desktop.gui.views.new_case import NewCase
from liaise_desktop.gui.widgets import Chip, ChoiceMenu, Themed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.listings import CaseFilter, CaseRow
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.cases import CasesPresenter

EVERYWHERE: Final = "*"  # in the menu of districts: no restriction


def _this_day() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


class CasesPage(Themed, QWidget):
    """Shows the list of cases.

    Args:
        city: The words of the city.
        parent: Owner.
        today: Returns this day, ISO text.

    Signals:
        text_changed: What is typed into the filter.
        open_toggled, mine_toggled, due_toggled, draft_toggled: A filter was switched.
        district_picked: Code of a district; empty for all.
        clear_clicked: No filter shall hold.
        case_opened, note_clicked: Id of a case to be shown, or to be written about.
        new_case_clicked: Somebody wants to propose a case.

    Attributes:
        new_case: The form for a new case.
    """

    text_changed = Signal(str)
    open_toggled = Signal(bool)
    mine_toggled = Signal(bool)
    due_toggled = Signal(bool)
    draft_toggled = Signal(bool)
    district_picked = Signal(str)
    clear_clicked = Signal()
    case_opened = Signal(str)
    note_clicked = Signal(str)
    new_case_clicked = Signal()

    def __init__(
        self,
        city: CityWords,
        parent: QWidget | None = None,
        today: Callable[[], str] = _this_day,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CasesPage()
        self.ui.setupUi(self)
        self._city = city
        self._shown: tuple[int, bool, bool] = (0, False, False)
        self.new_case = NewCase(self, city)
        self.model = CaseTable(self, partial(city.label, "places"), today)
        self.ui.table.setModel(self.model)
        self.ui.table.set_columns(WIDTHS)
        self.ui.table.horizontalHeader().setSortIndicatorShown(True)
        self.ui.table.horizontalHeader().setSortIndicator(
            NEXT_REVIEW, Qt.SortOrder.AscendingOrder
        )
        self._menu = ChoiceMenu(self)
        self._wire()
        self.retranslate()

    def _wire(self) -> None:
        ui = self.ui
        for chip in (ui.open_only, ui.mine, ui.district, ui.due, ui.draft):
            ui.chip_box.add(chip)
        ui.filters.setStretch(1, 1)
        ui.filters.setAlignment(ui.chip_box, Qt.AlignmentFlag.AlignVCenter)
        ui.filter.text_changed.connect(self.text_changed)
        ui.open_only.toggled.connect(self.open_toggled)
        ui.mine.toggled.connect(self.mine_toggled)
        ui.due.toggled.connect(self.due_toggled)
        ui.draft.toggled.connect(self.draft_toggled)
        ui.district.picked.connect(self._on_district)
        ui.clear.clicked.connect(self.clear_clicked)
        ui.new_case.clicked.connect(self.new_case_clicked)
        ui.empty.action_clicked.connect(self._on_empty)
        ui.table.row_opened.connect(self._on_row_opened)
        ui.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        ui.table.customContextMenuRequested.connect(self._on_menu)
        ui.table.installEventFilter(self)
        self._menu.picked.connect(self._on_menu_picked)

    def focus_regions(self) -> list[QWidget]:
        """Return what F6 goes through."""
        return [self.ui.table if self.ui.card.isVisible() else self.ui.empty]

    # -- what is shown -----------------------------------------------------------------------

    def show_cases(
        self, read: Callable[[CaseRow | None, int], Sequence[CaseRow]], *, filtered: bool
    ) -> None:
        """Show the cases that *read* gives, page by page; the chosen case stays chosen."""
        chosen = self.model.row(self.ui.table.current_row())
        self.model.read_from(read)
        if chosen is not None and (place := self.model.place_of(chosen.id)) >= 0:
            self.ui.table.go_to_row(place)
        count, _, capped = self._shown
        self._shown = (count, filtered, capped)
        self._show_empty()

    def show_filter(self, wanted: CaseFilter, districts: Sequence[tuple[str, str]]) -> None:
        """Show which filters hold."""
        ui = self.ui
        held = {
            ui.open_only: wanted.open_only,
            ui.mine: bool(wanted.worker),
            ui.due: bool(wanted.review_due_by),
            ui.draft: wanted.with_draft,
        }
        for chip, on in held.items():
            with QSignalBlocker(chip):
                chip.setChecked(on)
        if ui.filter.text().strip() != wanted.text:
            with QSignalBlocker(ui.filter):
                ui.filter.set_text(wanted.text)
        ui.district.set_options([(EVERYWHERE, self.tr("All districts")), *districts])
        ui.district.set_value(wanted.district)

    def show_count(self, count: int, *, capped: bool) -> None:
        """Say how many cases fit."""
        self._shown = (count, self._shown[1], capped)
        if capped:
            self.ui.count.setText(self.tr("1,000 cases or more"))
        else:
            self.ui.count.setText(self.tr("%n case(s)", "", count))

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        self.ui.retranslateUi(self)
        self.model.retranslate()
        self.ui.district.asks = self.tr("District")
        self.ui.filter.name_for_readers(self.tr("Filter cases"))
        self.ui.table.setAccessibleName(self.tr("Cases"))
        self.ui.table.set_columns(WIDTHS)  # heads may be longer in another language
        self.show_count(self._shown[0], capped=self._shown[2])
        self._show_empty()

    def _show_empty(self) -> None:
        empty = self.model.rowCount() == 0
        self.ui.card.setVisible(not empty)
        self.ui.empty.setVisible(empty)
        if self._shown[1]:
            self.ui.empty.dress(
                glyph="search",
                title=self.tr("Nobody fits these filters"),
                sentence=self.tr("Look among all cases, or with fewer letters."),
                action=self.tr("Clear"),
            )
        else:
            self.ui.empty.dress(
                glyph="folder-open",
                title=self.tr("No case yet"),
                sentence=self.tr("A street contact does not need one."),
                action=self.tr("New case"),
            )

    def focus_filter(self) -> None:
        """Bring the keyboard to the filter."""
        self.ui.filter.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- hands -------------------------------------------------------------------------------

    @Slot(str)
    def _on_district(self, code: str) -> None:
        self.district_picked.emit("" if code == EVERYWHERE else code)

    @Slot()
    def _on_empty(self) -> None:
        if self._shown[1]:
            self.clear_clicked.emit()
        else:
            self.new_case_clicked.emit()

    @Slot(int)
    def _on_row_opened(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.case_opened.emit(row.id)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        if self.model.row(self.ui.table.current_row()) is not None:
            options = [
                ("open", self.tr("Open"), "folder-open"),
                ("note", self.tr("Write a note"), "pen-line"),
            ]
            self._menu.set_options(options)
            self._menu.popup(self.ui.table.viewport().mapToGlobal(place))

    @Slot(str)
    def _on_menu_picked(self, what: str) -> None:
        row = self.model.row(self.ui.table.current_row())
        if row is not None:
            (self.case_opened if what == "open" else self.note_clicked).emit(row.id)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let single letters act while the list has the keyboard."""
        if watched is self.ui.table and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text().lower()
        row = self.model.row(self.ui.table.current_row())
        chips: dict[str, Chip] = {
            "1": self.ui.open_only, "2": self.ui.mine, "4": self.ui.due, "5": self.ui.draft
        }  # fmt: skip
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.case_opened.emit(row.id)
        elif text == "n" and not event.modifiers() and row is not None:
            self.note_clicked.emit(row.id)
        elif text == "/":
            self.focus_filter()
        elif text in chips and not event.modifiers():
            chips[text].toggle()
        elif text == "3" and not event.modifiers():
            self.ui.district.showMenu()
        else:
            return False
        return True


def connect(view: CasesPage, presenter: CasesPresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.text_changed.connect(presenter.text_changed)
    view.open_toggled.connect(presenter.open_toggled)
    view.mine_toggled.connect(presenter.mine_toggled)
    view.due_toggled.connect(presenter.due_toggled)
    view.draft_toggled.connect(presenter.draft_toggled)
    view.district_picked.connect(presenter.district_picked)
    view.clear_clicked.connect(presenter.clear_clicked)
    view.case_opened.connect(presenter.case_opened)
    view.note_clicked.connect(presenter.note_clicked)
    view.new_case_clicked.connect(presenter.new_case_clicked)
    view.new_case.answered.connect(presenter.new_case_answered)
