"""Copies from a field, says what the clipboard of a real X server holds, and takes it back."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from liaise_desktop.app.own_copies import OwnCopies


def main():
    app = QApplication([])
    copies = OwnCopies(app.clipboard())
    field = QLineEdit("MARKER at the boathouse")
    field.show()
    field.selectAll()
    field.copy()

    def go():
        print(app.clipboard().ownsClipboard(), app.clipboard().text(), flush=True)
        formats = app.clipboard().mimeData().formats()
        print("x-kde-passwordManagerHint" in formats, flush=True)
        copies.clear()
        print(repr(app.clipboard().text()), app.clipboard().ownsClipboard(), flush=True)
        app.quit()

    QTimer.singleShot(0, go)
    app.exec()


if __name__ == "__main__":
    main()
