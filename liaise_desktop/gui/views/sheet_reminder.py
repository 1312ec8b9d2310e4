"""The reminder, once a year, that the recovery sheet is to be rehearsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.gui.widgets import Banner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.presenters.keys_section import KeysSectionPresenter


class SheetReminder(Banner):
    """A quiet strip above the pages; it blocks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="slate", glyph="key-round")
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.dress(
            title=self.tr("Is your recovery sheet still where it belongs?"),
            sentence=self.tr("Once a year, two groups are typed from it. It takes a minute."),
            action=self.tr("Rehearse now"),
            later=self.tr("Later"),
        )


def connect(view: SheetReminder, presenter: KeysSectionPresenter) -> None:
    """Pass on to the presenter what somebody does with the reminder."""
    view.action_clicked.connect(presenter.rehearse_clicked)
    view.later_clicked.connect(presenter.later_clicked)
