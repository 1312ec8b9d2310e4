"""The page of hand-overs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.gui.forms.ui_transfer import Ui_TransferPage
from liaise_desktop.gui.models.hand_over_log import COLUMNS, HandOverLog
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.bring_in_card import BringInCard, dropped_file
from liaise_desktop.gui.views.hand_over_card import HandOverCard
from liaise_desktop.gui.views.refusals import Refusal
from liaise_desktop.gui.widgets import Ground, ScrollPage, Themed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent

    from liaise_desktop.application.listings import TransferRow
    from liaise_desktop.gui.presenters.transfer import TransferPresenter

BESIDE_FROM: Final = 820  # px at 100 %; in narrower pages one card stands below the other
LOG_LEAST: Final = 210


class TransferPage(Themed, QWidget):
    """Holds the two cards and the list of hand-overs.

    Signals:
        look_again_clicked: Sticks, files and people shall be looked for again.
        again_clicked: The same file shall be tried once more.
        take_back_clicked: Id of a hand-over that shall be taken back.

    Attributes:
        hand_over, bring_in: The two cards.
    """

    look_again_clicked = Signal()
    again_clicked = Signal()
    take_back_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reel = ScrollPage(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._reel)
        self._paper = Ground(self._reel.body)
        self._reel.column.addWidget(self._paper)
        self.ui = Ui_TransferPage()
        self.ui.setupUi(self._paper)
        self.ui.cards.setStretch(0, 1)
        self.ui.cards.setStretch(1, 1)
        self.ui.where_row.setStretch(0, 1)
        self.ui.where_row.setAlignment(self.ui.folder, Qt.AlignmentFlag.AlignBottom)
        self.ui.drop_row.setStretch(1, 1)
        self.ui.column_box.setStretchFactor(self.ui.log, 1)
        self.refusal = Refusal(self.ui.refused)
        self.hand_over = HandOverCard(self, self.ui, self.refusal)
        self.bring_in = BringInCard(self, self.ui, self.refusal)
        self._log = HandOverLog(self)
        self.ui.table.setModel(self._log)
        self.ui.table.set_columns(COLUMNS)
        self.ui.table.row_changed.connect(self._on_row)
        self.ui.take_back.clicked.connect(self._on_take_back)
        self.ui.look_again.clicked.connect(self.look_again_clicked)
        self.ui.refused.action_clicked.connect(self.again_clicked)
        self.setAcceptDrops(True)
        self.show_enrolled(enrolled=True)
        self.show_log(())
        self.restyle()

    def focus_regions(self) -> list[QWidget]:
        """Return the cards and the list."""
        return [self.ui.hand_over, self.ui.bring_in, self.ui.log]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self._paper)
        self.hand_over.put()
        self.bring_in.put()
        self.refusal.put()
        self._log.speak_anew()

    def restyle(self) -> None:
        """Make room for large text."""
        super().restyle()
        self.ui.table.setMinimumHeight(px(LOG_LEAST))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one card below the other where room is short."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= px(BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.ui.cards.setDirection(way)

    # What the presenter shows

    def show_enrolled(self, *, enrolled: bool) -> None:
        """Show the page, or that this laptop has no certificate yet."""
        self.ui.not_enrolled.setVisible(not enrolled)
        for part in (self.ui.hand_over, self.ui.bring_in, self.ui.look_again):
            part.setVisible(enrolled)
        self.setAcceptDrops(enrolled)

    def show_log(self, rows: Sequence[TransferRow]) -> None:
        """Show the hand-overs, newest first."""
        held = self._log.row(self.ui.table.current_row())
        self._log.set_rows(rows)
        self.ui.no_log.setVisible(not rows)
        self.ui.table.setVisible(bool(rows))
        again = [n for n, row in enumerate(rows) if held is not None and row.id == held.id]
        if again:
            self.ui.table.go_to_row(again[0])
        self._on_row(self.ui.table.current_row())

    def words(self, what: str) -> str:
        """Return a sentence in the language of the interface."""
        return {"taken-back": self.tr("Taken back. The file can be brought in again.")}[what]

    # What somebody does

    @Slot(int)
    def _on_row(self, number: int) -> None:
        row = self._log.row(number)
        self.ui.take_back.setVisible(row is not None)
        self.ui.take_back.setEnabled(row is not None and row.undoable)

    @Slot()
    def _on_take_back(self) -> None:
        row = self._log.row(self.ui.table.current_row())
        if row is not None and row.undoable:
            self.take_back_clicked.emit(row.id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of this computer."""
        if dropped_file(event.mimeData()) and self.ui.choose.isEnabled():
            event.acceptProposedAction()
            self.ui.drop.dress(fill="pine_soft", line="pine")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        super().dragLeaveEvent(event)
        self.ui.drop.dress(fill="canvas", line="line2")

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into the file."""
        path = dropped_file(event.mimeData())
        self.ui.drop.dress(fill="canvas", line="line2")
        if path:
            event.acceptProposedAction()
            self.bring_in.file_chosen.emit(path)


def connect(page: TransferPage, presenter: TransferPresenter) -> None:
    """Connect what somebody does on the page to the presenter."""
    page.look_again_clicked.connect(presenter.refresh)
    page.take_back_clicked.connect(presenter.take_back_clicked)
    if presenter.hand_over is not None:
        page.hand_over.recipients_chosen.connect(presenter.hand_over.recipients_chosen)
        page.hand_over.place_chosen.connect(presenter.hand_over.place_chosen)
        page.hand_over.folder_chosen.connect(presenter.hand_over.folder_chosen)
        page.hand_over.export_clicked.connect(presenter.hand_over.export_clicked)
        page.hand_over.stop_clicked.connect(presenter.hand_over.stop_clicked)
    if presenter.bring_in is not None:
        page.again_clicked.connect(presenter.bring_in.again_clicked)
        page.bring_in.file_chosen.connect(presenter.bring_in.file_chosen)
        page.bring_in.staged_chosen.connect(presenter.bring_in.staged_chosen)
        page.bring_in.stop_clicked.connect(presenter.bring_in.stop_clicked)
