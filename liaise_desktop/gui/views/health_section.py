"""The section of the settings about this laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaise_desktop.gui.dates import day, local
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_health import Ui_HealthSection
from liaise_desktop.gui.views.missing_list import MissingList
from liaise_desktop.gui.views.state_rows import StateRows
from liaise_desktop.gui.widgets import Ground

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.health import Row
    from liaise_desktop.application.salvage import Missing, Salvaged
    from liaise_desktop.gui.presenters.health import HealthPresenter


class HealthSection(Ground):
    """How laptop and vault are doing, the check of the whole vault, and handing the laptop in.

    Signals:
        check_clicked: The vault shall be checked now.
        cancel_clicked: The check shall stop.
        salvage_clicked: What can be read shall be brought back.
        save_clicked: The list of what is missing shall be saved.
    """

    check_clicked = Signal()
    cancel_clicked = Signal()
    salvage_clicked = Signal()
    save_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HealthSection()
        self.ui.setupUi(self)
        self.rows, self.steps = StateRows(self.ui.rows), StateRows(self.ui.steps)
        self.missing = MissingList(self.ui.missing)
        for box, part in (
            (self.ui.rows, self.rows),
            (self.ui.steps, self.steps),
            (self.ui.missing, self.missing),
        ):
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(part)
        self._error: Exception | None = None
        self._safe: bool | None = None
        self._salvaged: Salvaged | None = None
        ui = self.ui
        for pane in (ui.trouble, ui.came_back, ui.damage, ui.missing_card, ui.hand_in_card):
            pane.hide()
        self.show_check(0, 0, running=False)
        self.ui.check.clicked.connect(self.check_clicked)
        self.ui.progress.cancel_clicked.connect(self.cancel_clicked)
        self.ui.damage.action_clicked.connect(self.salvage_clicked)
        self.ui.save_list.clicked.connect(self.save_clicked)
        self._put()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self._put()

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("This laptop", "section of the settings")

    # What the presenter shows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show how everything is."""
        self.ui.trouble.hide()
        self.rows.show_rows(rows)

    def show_check(self, done: int, total: int, *, running: bool) -> None:
        """Show how far the check has come, or that it may be begun."""
        self.ui.progress.setVisible(running)
        self.ui.check.setVisible(not running)
        self.ui.progress.set_progress(done, total)

    def show_damage(self, *, damaged: bool) -> None:
        """Offer to bring back what can be read, if there is damage."""
        self.ui.damage.setVisible(damaged)

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show what is missing and whom to ask."""
        self.missing.show_missing(missing)
        self.ui.missing_card.setVisible(bool(missing))

    def show_came_back(self, salvaged: Salvaged) -> None:
        """Show what came back of a damaged vault."""
        self._salvaged = salvaged
        self._put()
        self.ui.came_back.show()

    def show_hand_in(self, rows: Sequence[Row], *, safe: bool) -> None:
        """Show what stands between this laptop and handing it in."""
        self._safe = safe
        self.steps.show_rows(rows)
        self._put()
        self.ui.hand_in_card.show()

    def show_error(self, error: Exception) -> None:
        """Say what went wrong."""
        self._error = error
        self._put()
        self.ui.trouble.show()

    def _put(self) -> None:
        self.ui.progress.dress(text=self.tr("All notes are being checked"))
        safe = self.tr("Nothing is known that would be lost with this laptop.")
        self.ui.verdict.setText(safe if self._safe else self.tr("Do not hand it in yet."))
        if self._salvaged is not None:
            self._put_came_back(self._salvaged)
        if self._error is not None:
            title, sentence = error_text(self._error)
            self.ui.trouble.dress(title=title, sentence=sentence)

    def _put_came_back(self, found: Salvaged) -> None:
        said = [self.tr("Entries here now: {n}.").format(n=found.changes)]
        if found.complete:
            said.append(self.tr("Nothing is missing."))
        if found.backup:
            said.append(self.tr("A backup of {day} helped.").format(day=day(local(found.backup))))
        if found.lost:
            lost = self.tr("Lost: {n}, of these with no trace of where they stood: {m}.")
            said.append(lost.format(n=found.lost, m=found.unplaced))
        if found.files_lost:
            said.append(self.tr("Attached files lost: {n}.").format(n=found.files_lost))
        if found.local_lost:
            said.append(self.tr("Some drafts or facts about hand-overs may be lost too."))
        if found.new_device:
            said.append(self.tr("The keys of this laptop are lost: have it certified again."))
        said.append(self.tr("The damaged files are kept aside in the folder of the notes."))
        self.ui.came_back.dress(
            kind="pine" if found.complete else "ochre",
            title=self.tr("The notes were brought back"),
            sentence=" ".join(said),
        )


def connect(view: HealthSection, presenter: HealthPresenter) -> None:
    """Let the section tell the presenter what was done."""
    view.check_clicked.connect(presenter.check_clicked)
    view.cancel_clicked.connect(presenter.cancel_clicked)
    view.salvage_clicked.connect(presenter.salvage_clicked)
