"""The application with half a sentence typed into a note, unlocked, waiting to be left.

`python lock_child.py ROOT`; the system bus is the one of the environment. Prints "ready" once it
listens. What comes after the lock is the real program, in place of this one.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.app.desktop import Desktop, Manner
from liaise_desktop.app.hardening import harden_process
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.lock import replace_process
from liaise_desktop.app.practice_city import PASSPHRASE
from liaise_desktop.app.system_signs import signs_of_this_system
from tests.desktop_kit import write_half

DIALOGS = os.environ.get("LIAISE_TEST_DIALOG")


def main(root):
    harden_process()
    app = QApplication([])
    manner = Manner(prepare_practice=False, size=(1366, 768), signs=signs_of_this_system)

    def relaunch():
        replace_process(["--practice", "--root", root])

    desktop = Desktop(app, Installation.of_user(Path(root), practice=True), relaunch, manner)
    desktop.start()
    QTest.keyClicks(desktop.window.form.passphrase.edit, PASSPHRASE)
    desktop.window.form.unlock.click()

    def look():
        if desktop.office is None or desktop.office.jobs.is_busy():
            return
        if desktop.guard._signs._delay is None:
            return
        timer.stop()
        write_half(desktop.office)
        print("ready", flush=True)
        if DIALOGS:
            from PySide6.QtWidgets import QDialog, QFileDialog

            dialog = QFileDialog(desktop.window) if DIALOGS == "file" else QDialog(desktop.window)
            dialog.exec()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
