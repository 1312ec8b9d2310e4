"""Starts the windows."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

log = logging.getLogger("liaise_desktop.app")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the last window closes, or make a tour; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = parser().parse_args(given)
    if options.tour is not None:
        from liaise_desktop.app.tour import make_tour

        return make_tour(options.tour)
    return show(options, given)


def parser() -> argparse.ArgumentParser:
    """Return the description of the arguments."""
    root = argparse.ArgumentParser(prog="liaise-desktop", description="LIAISE Desktop")
    root.add_argument("--practice", action="store_true", help="the invented city of Maarhaven")
    root.add_argument("--quick-note", action="store_true", help="open quick capture")
    root.add_argument("--tour", type=Path, metavar="OUT", help="do the main job without a person")
    root.add_argument("--root", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    return root


def show(options: argparse.Namespace, given: Sequence[str]) -> int:
    """Open the first window and run."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMessageBox

    from liaise_desktop.app.desktop import LATER_MILLISECONDS, Desktop, Manner
    from liaise_desktop.app.first_window import FirstWindow
    from liaise_desktop.app.installation import Installation
    from liaise_desktop.app.lock import replace_process
    from liaise_desktop.app.logs import start_log
    from liaise_desktop.app.paths import private_folder
    from liaise_desktop.app.quick_note import QuickNote
    from liaise_desktop.app.system_signs import signs_of_this_system
    from liaise_desktop.domain.errors import LiaiseError
    from liaise_desktop.gui.errors import error_text

    app = application()
    installation = Installation.of_user(options.root, practice=options.practice)
    start_log(private_folder(installation.paths.logs))
    sys.excepthook = log_unforeseen
    first = FirstWindow(installation.paths.data, practice=installation.practice)
    if not first.claim() and first.ask_first(note=options.quick_note):
        return 0

    def relaunch() -> None:
        first.let_go()
        replace_process([word for word in given if word != "--quick-note"])

    try:
        desktop = Desktop(app, installation, relaunch, Manner(signs=signs_of_this_system))
        desktop.start()
        QuickNote(desktop).listen_to(first, now=options.quick_note)
        first.asked.connect(desktop.come_forward)
        QTimer.singleShot(LATER_MILLISECONDS, first.listen)
    except LiaiseError as error:
        text = error_text(error)
        QMessageBox.critical(None, "Liaise", f"{text.title}. {text.sentence}")
        return 1
    return app.exec()


def application() -> QApplication:
    """Return the application, in a process that keeps its memory to itself."""
    from PySide6.QtWidgets import QApplication

    from liaise_desktop.app.collecting import GuiThreadCollector
    from liaise_desktop.app.hardening import harden_process

    harden_process()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("another application runs in this process")
    GuiThreadCollector(app)
    app.setApplicationName("Liaise")
    app.setDesktopFileName("liaise-desktop")
    return app


def log_unforeseen(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log where something unforeseen came from; its words may hold what somebody typed."""
    log.error("unforeseen failure", exc_info=(kind, error, trace))
