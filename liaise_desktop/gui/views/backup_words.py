"""Sentences about how backing up stands, in the language in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.errors import error_text

if TYPE_CHECKING:
    from liaise_desktop.gui.forms.ui_backups import Ui_BackupsForm
    from liaise_desktop.gui.presenters.backup_port import BackupsShown


class BackupWords(QObject):
    """Says what is known of the last backup, of failures, and of sticks that are away.

    Args:
        parent: The section.
        ui: Its form.
    """

    def __init__(self, parent: QObject, ui: Ui_BackupsForm) -> None:
        super().__init__(parent)
        self._ui = ui

    def put(self, shown: BackupsShown | None) -> None:
        """Say how it stands; None while that is not known."""
        self._ui.last.setText("" if shown is None else self._last(shown))
        self._put_failing(shown)
        self._put_away(shown)

    def made(self, place: str) -> str:
        """Return that a backup was made; *place* is empty for this laptop."""
        said = self.tr("A backup was made on {place}.")
        return said.format(place=self._place(place))

    def _place(self, place: str) -> str:
        return visible(place) if place else self.tr("this laptop")

    def _last(self, shown: BackupsShown) -> str:
        if not shown.last_at:
            return self.tr("There was none yet.")
        moment = dates.moment(dates.local(shown.last_at))
        said = self.tr("{moment}, on {place}")
        return said.format(moment=moment, place=self._place(shown.last_place))

    def _put_failing(self, shown: BackupsShown | None) -> None:
        failing = shown is not None and bool(shown.failed_since)
        if shown is not None and failing:
            day = dates.day(dates.local(shown.failed_since))
            title = self.tr("No backup could be made since {day}").format(day=day)
            sentence = error_text(shown.failure).sentence if shown.failure else ""
            self._ui.failing.dress(title=title, sentence=sentence)
        self._ui.failing.setVisible(failing)

    def _put_away(self, shown: BackupsShown | None) -> None:
        away = () if shown is None else shown.away
        said = self.tr("{name}, last backup there on {day}")
        lines = [
            said.format(name=visible(one.name), day=dates.day(dates.local(one.last_at)))
            for one in away
        ]
        self._ui.away.setText("\n".join(lines))
        self._ui.away_card.setVisible(bool(away))
