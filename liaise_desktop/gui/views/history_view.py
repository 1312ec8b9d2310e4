"""Every version of a record: who wrote it, when, why, and what it said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_history import Ui_History
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.marked_text import MarkedText, differing
from liaise_desktop.gui.views.record_words import UNSHOWN, field_text, field_title
from liaise_desktop.gui.widgets import Pane, PlainLabel, Tag
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.listings import RecordVersion


class History(Themed, QWidget):
    """The versions of one record, newest first; nothing here can be changed.

    Signals:
        cancelled: It shall go away.
    """

    cancelled = Signal()

    def __init__(
        self, versions: Sequence[RecordVersion], names: Mapping[str, str], type_: str
    ) -> None:
        super().__init__()
        self.ui = Ui_History()
        self.ui.setupUi(self)
        self._versions, self._names, self._type = versions, names, type_
        self.ui.close_button.clicked.connect(self.cancelled)
        self.ui.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll
        self.ui.page.setAccessibleName(self.tr("Versions"))
        self.ui.page.column.setContentsMargins(24, 14, 24, 18)
        self.ui.page.column.setSpacing(12)
        if len(versions) > 1:
            marked = self.tr("What differs from the version before is marked.")
            said = PlainLabel(self.ui.page.body, marked, face="meta", token="ink2")
            self.ui.page.column.addWidget(said.set_wrapped())
        for number, version in enumerate(versions):
            before = _before(versions[number + 1 :])
            last = number == len(versions) - 1
            self.ui.page.column.addWidget(self._card(version, before, last=last))
        self.ui.page.column.addStretch(1)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.ui.page.setAccessibleName(self.tr("Versions"))

    def first_field(self) -> QWidget:
        """Return the way back."""
        return self.ui.close_button

    def refuse(self, _error: Exception) -> None:
        """Have nothing to refuse: nothing is written here."""

    def _card(self, version: RecordVersion, before: Mapping[str, Any], *, last: bool) -> Pane:
        card = Pane(self.ui.page.body)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addLayout(self._head(version, last=last))
        reason = str(version.fields.get("reason") or "")
        if reason:
            said = self.tr("Reason: {text}").format(text=shown(reason))
            column.addWidget(PlainLabel(card, said, face="meta", token="ink2").set_wrapped())
        if version.erased:
            gone = self.tr("What stood here was erased.")
            if version.altered:
                gone = self.tr("This is not what was signed, so it is not shown.")
            column.addWidget(PlainLabel(card, gone, face="meta", token="ink2"))
        for name, value in version.fields.items():
            words = field_text(self._type, name, value, self._names)
            if name not in (*UNSHOWN, "reason") and (words or not last):
                old = field_text(self._type, name, before.get(name), self._names)
                column.addLayout(self._field(card, name, words, old))
        return card

    def _head(self, version: RecordVersion, *, last: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        author = version.author.name or version.author.principal or self.tr("Unknown author")
        row.addWidget(PlainLabel(self, author, weight=600))
        at = dates.moment(dates.local(version.at))
        row.addWidget(PlainLabel(self, at, face="meta", token="ink2"))
        row.addStretch(1)
        if version.current:
            row.addWidget(Tag(self, self.tr("In force"), kind="pine"))
        elif last:
            row.addWidget(Tag(self, self.tr("First version")))
        return row

    def _field(self, card: QWidget, name: str, words: str, old: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(
            PlainLabel(card, field_title(name, self._type), face="label", weight=600, token="ink2")
        )
        text = words or self.tr("(left empty)")
        spans = differing(old, words)[1] if old and words else ()
        said = MarkedText(card, text, spans) if spans else PlainLabel(card, text).set_wrapped()
        column.addWidget(said)
        return column


def _before(older: Sequence[RecordVersion]) -> dict[str, Any]:
    """Return what each field said before, of versions newest first."""
    said: dict[str, Any] = {}
    for version in reversed(older):
        said |= version.fields
    return said
