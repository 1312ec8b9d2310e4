"""Earlier and later texts of the conversation map, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from liaise_desktop.domain.codes import MAP_BOX, MAP_QUESTION
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_plan_times import Ui_PlanTimes
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.widgets import EmptyState, Pane, PlainLabel, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.listings import RecordVersion

_PARTS: Final = ("known", "open")


def texts_at(versions: Sequence[RecordVersion], at: int) -> dict[str, Any]:
    """Return what a record said after one of its *versions*, which stand newest first."""
    said: dict[str, Any] = {}
    for version in reversed(versions[at:]):
        said |= version.fields
    return said


class PlanTimes(Themed, QWidget):
    """Two moments of the map beside each other; what did not change is left out.

    Signals:
        cancelled: It shall go away.
    """

    cancelled = Signal()

    def __init__(self, versions: Sequence[RecordVersion]) -> None:
        super().__init__()
        self.ui = Ui_PlanTimes()
        self.ui.setupUi(self)
        self._versions = [one for one in versions if not one.erased and not one.altered]
        self._parts: list[QWidget] = []
        self.ui.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll
        self.ui.page.column.setContentsMargins(24, 14, 24, 18)
        self.ui.page.column.setSpacing(12)
        self.ui.page.column.addStretch(1)
        self.ui.earlier.chosen.connect(self._on_chosen)
        self.ui.close_button.clicked.connect(self.cancelled)
        self.retranslate()
        if len(self._versions) > 1:
            self.ui.earlier.set_value(str(len(self._versions) - 1))
        self._show()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        moments = [
            (str(at), self._moment(version)) for at, version in enumerate(self._versions) if at
        ]
        self.ui.earlier.set_options(moments)
        self.ui.earlier.setVisible(bool(moments))
        self.ui.page.setAccessibleName(self.tr("Texts that changed"))
        self._show()

    def _moment(self, version: RecordVersion) -> str:
        author = version.author.name or version.author.principal
        return ", ".join(filter(None, (dates.moment(dates.local(version.at)), shown(author))))

    def first_field(self) -> QWidget:
        """Return the choice of the earlier moment, or the way back."""
        return self.ui.earlier if len(self._versions) > 1 else self.ui.close_button

    def refuse(self, _error: Exception) -> None:
        """Have nothing to refuse: nothing is written here."""

    @Slot()
    def _on_chosen(self) -> None:
        self._show()

    def _show(self) -> None:
        column = self.ui.page.column
        for part in self._parts:
            column.removeWidget(part)
            part.hide()
            part.deleteLater()
        at = int(self.ui.earlier.value() or 0)
        found = self._changed(texts_at(self._versions, at), texts_at(self._versions, 0))
        self._parts = [self._pair(at, *texts) for texts in found]
        if not found:
            none = self.tr("The map has not changed since")
            self._parts = [EmptyState(self.ui.page.body, none, glyph="history")]
        for number, part in enumerate(self._parts):
            column.insertWidget(number, part)

    def _changed(
        self, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> list[tuple[str, str, str]]:
        found = []
        for key, fields in self._boxes():
            earlier, later = (self._text(said, fields) for said in (before, after))
            if earlier != later:
                found.append((key, earlier, later))
        return found

    def _boxes(self) -> list[tuple[str, tuple[str, ...]]]:
        boxes = [
            (code_label(MAP_BOX, box.key), tuple(f"{box.key}_{part}" for part in _PARTS))
            for box in MAP_BOX
        ]
        return [*boxes, *((code_label(MAP_QUESTION, one.key), (one.key,)) for one in MAP_QUESTION)]

    def _text(self, said: Mapping[str, Any], fields: tuple[str, ...]) -> str:
        unknown = self.tr("What we do not know: {text}")
        lines = [str(said.get(name) or "") for name in fields]
        if len(lines) > 1 and lines[1]:
            lines[1] = unknown.format(text=lines[1])
        return "\n".join(filter(None, lines))

    def _pair(self, at: int, title: str, earlier: str, later: str) -> Pane:
        card = Pane(self.ui.page.body)
        grid = QGridLayout(card)
        grid.setContentsMargins(14, 10, 14, 12)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.addWidget(PlainLabel(card, title, weight=600).set_wrapped(), 0, 0, 1, 2)
        empty = self.tr("(left empty)")
        heads = (self._moment(self._versions[at]), self._moment(self._versions[0]))
        for place, (head, text) in enumerate(zip(heads, (earlier, later), strict=True)):
            said = PlainLabel(card, head, face="label", weight=600, token="ink2").set_wrapped()
            grid.addWidget(said, 1, place)
            words = PlainLabel(card, shown(text) or empty).set_wrapped()
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(words, 2, place)
            grid.setColumnStretch(place, 1)
        return card
