"""Lines of the tab about a person: a rights request with its clock and its next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain import rights_steps
from liaise_desktop.domain.codes import RIGHTS_KIND, RIGHTS_STATE
from liaise_desktop.gui import dates
from liaise_desktop.gui.views.plan_lines import say
from liaise_desktop.gui.widgets import PushButton, Tag, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from liaise_desktop.domain.rights import RightsRequest


class RequestLine(Themed, QWidget):
    """One rights request.

    Signals:
        form_wanted: Name of a form and the request.
    """

    form_wanted = Signal(str, str)

    def __init__(self, parent: QWidget, request: RightsRequest, *, write: bool) -> None:
        super().__init__(parent)
        self._request = request
        lines, row = QVBoxLayout(self), QHBoxLayout()
        lines.setContentsMargins(0, 4, 0, 4)
        lines.setSpacing(4)
        row.setSpacing(8)
        row.addWidget(say(self, self._kind(), weight=600), 1)
        state = code_label(RIGHTS_STATE, request.state)
        row.addWidget(Tag(self, state, kind="neutral" if request.state == "SENT" else "slate"))
        lines.addLayout(row)
        lines.addWidget(say(self, self._clock(), meta=True))
        if write and rights_steps.next_step(request):
            lines.addLayout(self._next())

    def _kind(self) -> str:
        return code_label(RIGHTS_KIND, self._request.kind)

    def _clock(self) -> str:
        request = self._request
        about = [self.tr("Received on {day}").format(day=dates.day(request.received_on))]
        if request.state == "SENT":
            about.append(self.tr("answered on {day}").format(day=dates.day(request.sent_on)))
        else:
            about.append(self.tr("answer due by {day}").format(day=dates.day(request.due)))
            if request.extended:
                about.append(self.tr("extended"))
        return " · ".join(about)

    def _next(self) -> QHBoxLayout:
        words = {
            "IDENTITY_OK": self.tr("Check who asks…"),
            "SEARCHED": self.tr("Search…"),
            "REVIEWED": self.tr("Read through…"),
            "DECIDED": self.tr("Decide…"),
            "SENT": self.tr("Enter the answer…"),
        }
        word = words[rights_steps.next_step(self._request)]
        self.go = PushButton(self, word, measure="small")
        self.go.clicked.connect(self._on_go)
        self.more = PushButton(self, self.tr("More time…"), kind="quiet", measure="small")
        self.more.clicked.connect(self._on_more)
        self.more.setVisible(not self._request.extended)
        for button in (self.go, self.more):
            button.setAccessibleName(f"{button.text()}: {self._kind()}")
        return left(self.go, self.more)

    @Slot()
    def _on_go(self) -> None:
        self.form_wanted.emit("step", self._request.id)

    @Slot()
    def _on_more(self) -> None:
        self.form_wanted.emit("extend", self._request.id)


def left(*parts: QWidget) -> QHBoxLayout:
    """Return a row of these, at its beginning."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
