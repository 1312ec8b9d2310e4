"""A file under a note: what it is, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from liaise_desktop.domain.attachments import AUDIO, IMAGE, PDF
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.presenters.attachments import OPEN, REMOVE, SAVE
from liaise_desktop.gui.style import px
from liaise_desktop.gui.widgets import ChoiceMenu, ElidedLabel, PlainLabel, PushButton
from liaise_desktop.gui.widgets.paint import glyph
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from liaise_desktop.application.listings import Attached

_LOOKS: Final = {
    IMAGE: ("eye", QT_TRANSLATE_NOOP("AttachmentLine", "Picture")),
    PDF: ("file-text", QT_TRANSLATE_NOOP("AttachmentLine", "PDF")),
    AUDIO: ("ear", QT_TRANSLATE_NOOP("AttachmentLine", "Sound")),
}
_OTHER: Final = ("file-text", QT_TRANSLATE_NOOP("AttachmentLine", "File"))
_ICON: Final = 18


def size_words(size: int) -> str:
    """Return a length in bytes as people say it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


class _Sign(Themed, QWidget):
    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._name = name
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(QSize(px(_ICON + 4), px(_ICON + 4)))
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        glyph(QPainter(self), QRect(0, 0, self.width(), self.height()), self._name, "ink2", 16)


class AttachmentLine(QWidget):
    """One file of a note.

    Signals:
        asked: What shall be done, a verb of the presenter, and the Attached.
    """

    asked = Signal(str, object)

    def __init__(self, parent: QWidget, attached: Attached, *, can_remove: bool) -> None:
        super().__init__(parent)
        self._attached, self._can_remove = attached, can_remove
        attachment = attached.attachment
        sign, kind = _LOOKS.get(attachment.kind, _OTHER)
        name = shown(attachment.name) or self._kind(kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 1, 3, 1)
        row.setSpacing(8)
        row.addWidget(_Sign(self, sign))
        label = ElidedLabel(self, name, weight=500)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(label)
        row.addWidget(PlainLabel(self, self._said(kind), face="meta", token="ink2"))
        row.addStretch(1)
        self.open = PushButton(self, self.tr("Open"), kind="quiet", measure="small")
        self.open.setAccessibleName(f"{self.open.text()}: {name}")
        self.open.clicked.connect(self._on_open)
        self.open.setVisible(attached.here)
        row.addWidget(self.open)
        self.more = PushButton(self, kind="ghost", measure="small", glyph="ellipsis")
        self.more.setToolTip(self.tr("What to do with this file"))
        self.more.setAccessibleName(f"{self.more.toolTip()}: {name}")
        self.more.clicked.connect(self._on_more)
        self.more.setVisible(bool(self._options()))
        row.addWidget(self.more)
        self._menu = ChoiceMenu(self)
        self._menu.picked.connect(self._on_picked)
        self.setAccessibleName(f"{name}, {self._said(kind)}")

    def _kind(self, word: str) -> str:
        return QCoreApplication.translate("AttachmentLine", word)

    def _said(self, kind: str) -> str:
        attachment = self._attached.attachment
        words = f"{self._kind(kind)}, {size_words(attachment.length)}"
        if self._attached.here:
            return words
        return self.tr("{file}, not on this laptop").format(file=words)

    def _options(self) -> list[tuple[str, str, str]]:
        options = []
        if self._attached.here:
            options.append((SAVE, self.tr("Save a copy…"), "download"))
        if self._can_remove:
            options.append((REMOVE, self.tr("Remove"), "trash-2"))
        return options

    @Slot()
    def _on_open(self) -> None:
        self.asked.emit(OPEN, self._attached)

    @Slot()
    def _on_more(self) -> None:
        self._menu.set_options(self._options())
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    @Slot(str)
    def _on_picked(self, verb: str) -> None:
        self.asked.emit(verb, self._attached)
