"""The tab of the access log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaise_desktop.domain.codes import ACCESS_ACTION, DISCLOSURE_FORM
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_access_body import Ui_AccessBody
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.plan_lines import say
from liaise_desktop.gui.widgets import Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.gui.presenters.access_log import AccessLine, AccessPresenter


def connect(view: AccessBody, presenter: AccessPresenter) -> None:
    """Connect every signal of the tab to what it asks for."""
    view.ui.earlier.clicked.connect(presenter.earlier_clicked)


class AccessBody(Themed, QWidget):
    """Shows who looked at who it is, and what left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AccessBody()
        self.ui.setupUi(self)
        self._box: QWidget | None = None
        self._shown: tuple[Sequence[AccessLine], bool] | None = None
        self.show_absent()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        if self._shown is not None:
            self.show_log(self._shown[0], more=self._shown[1])

    def show_absent(self) -> None:
        """Show nothing: no case is shown."""
        self._shown = None
        self.hide()

    def show_closed(self) -> None:
        """Say for whom this is."""
        self._shown = None
        grid = self._fresh()
        text = self.tr(
            "The log is read by the lead worker, the supervisor and the data protection officer."
        )
        grid.addWidget(say(self, text, meta=True), 0, 0)
        self.ui.earlier.hide()

    def show_log(self, lines: Sequence[AccessLine], *, more: bool) -> None:
        """Show these lines, newest first, and whether there are earlier ones."""
        self._shown = (list(lines), more)
        grid = self._fresh()
        if not lines:
            text = self.tr("Nobody looked at who it is, and nothing left.")
            grid.addWidget(say(self, text, meta=True), 0, 0)
        for row, line in enumerate(lines):
            said = (dates.moment(line.at), shown(line.who), self._what(line), shown(line.why))
            for column, text in enumerate(said):
                label = say(self, text, meta=column == 0)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self.ui.earlier.setVisible(more)

    def _what(self, line: AccessLine) -> str:
        if line.what == "SPOKEN":
            what = code_label(DISCLOSURE_FORM, "SPOKEN")
        else:
            what = code_label(ACCESS_ACTION, line.what)
        return f"{what}: {shown(line.to)}" if line.to else what

    def _fresh(self) -> QGridLayout:
        card = self.ui.log
        if self._box is not None:
            card.column.removeWidget(self._box)
            self._box.hide()
            self._box.deleteLater()
        self._box = QWidget(card)
        card.column.addWidget(self._box)
        grid = QGridLayout(self._box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for column, stretch in enumerate((2, 2, 3, 4)):
            grid.setColumnStretch(column, stretch)
        self.show()
        return grid
