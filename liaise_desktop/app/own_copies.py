"""What was copied here is taken back from the clipboard, and asked to stay out of its history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard

if TYPE_CHECKING:
    from collections.abc import Callable

CLEAR_MILLISECONDS: Final = 45_000
_NO: Final = bytes(4)  # a DWORD of 0
# What keepers of clipboard histories look for: KDE, then Windows by its three names.
HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': _NO,
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': _NO,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': _NO,
}
MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class OwnCopies(QObject):
    """Hears of every copy, whichever field, cell or menu it came from.

    A copy that another program made is never touched.

    Args:
        clipboard: The one of the application.
        owns: Whether what is on the clipboard came from this process; None asks Qt.
    """

    def __init__(
        self, clipboard: QClipboard, owns: Callable[[QClipboard.Mode], bool] | None = None
    ) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._owns = owns or self._asked
        self._marking = False
        self._due: dict[QClipboard.Mode, QTimer] = {}
        for mode, due in zip(MODES, (self._on_due, self._on_selection_due), strict=True):
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(CLEAR_MILLISECONDS)
            timer.timeout.connect(due)
            self._due[mode] = timer
        clipboard.changed.connect(self._on_changed)

    def _asked(self, mode: QClipboard.Mode) -> bool:
        if mode == QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()

    @Slot(QClipboard.Mode)
    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if self._marking or mode not in self._due:
            return
        self._due[mode].stop()
        copied = self._clipboard.mimeData(mode) if self._owns(mode) else None
        if copied is None or not copied.formats():
            return
        self._marking = True
        try:
            self._clipboard.setMimeData(marked(copied), mode)
        finally:
            self._marking = False
        self._due[mode].start()

    def clear(self) -> None:
        """Take back every copy of ours that is still there."""
        for mode in MODES:
            self._take_back(mode)

    @Slot()
    def _on_due(self) -> None:
        self._take_back(QClipboard.Mode.Clipboard)

    @Slot()
    def _on_selection_due(self) -> None:
        self._take_back(QClipboard.Mode.Selection)

    def _take_back(self, mode: QClipboard.Mode) -> None:
        self._due[mode].stop()
        if self._owns(mode):
            self._clipboard.clear(mode)


def marked(copied: QMimeData) -> QMimeData:
    """Return the same data with the wish to be in no history."""
    data = QMimeData()
    for name in copied.formats():
        data.setData(name, copied.data(name))
    for name, value in HINTS.items():
        data.setData(name, value)
    return data
