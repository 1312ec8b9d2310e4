"""Takes a picture of every page in its variants, to be looked at beside the drawings.

``python -m tests.ui.pictures OUT`` sets up practice once and pictures each page, filled, as the
mediator and as the supervisor, and empty in a new vault: light and dark, English and German, at
1366×768 and at 1024×620. ``--only today,cases`` takes some pages, ``--quick`` one size and two looks.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from liaise_desktop.app.collecting import GuiThreadCollector
from liaise_desktop.app.desktop import Desktop, Manner
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.practice import Amount, Practice
from liaise_desktop.app.practice_city import PASSPHRASE
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.gui.views.case_page import CasePage
from tests.office_kit import Office as EmptyOffice

AMOUNT = Amount(cases=16, notes=200, mediations=6)
LOOKS = (("light", "en"), ("dark", "de"), ("dark", "en"), ("light", "de"))
SIZES = ((1366, 768), (1024, 620))
SETTLE = 120  # milliseconds for layouts and jobs to come to rest


class Patient:
    def step(self, done, total):
        """Go on."""


@dataclass
class Camera:
    """Pictures one unlocked vault after the other."""

    app: QApplication
    out: Path
    looks: tuple
    sizes: tuple
    only: frozenset
    kept: list = field(default_factory=list)  # what is gone with its process

    def office(self, root, key, name):
        """Picture every page of the vault *key* below *root*."""
        installation = Installation.of_user(root, practice=True)
        desktop = Desktop(self.app, installation, _nowhere, Manner(prepare_practice=False, size=SIZES[0]))
        self.kept.append(desktop)
        desktop.start()
        entrance = desktop.entrance
        session = desktop.jobs.call_and_wait(lambda: entrance.open(key, passphrase=PASSPHRASE))
        desktop.open_office(session)
        self.kept.append(desktop.office)
        self._rest(desktop)
        for shown, record in self._pages(desktop.office):
            if not self.only or shown in self.only:
                desktop.office.open(shown, record)
                self._variants(desktop, f"{name}-{shown}")
        desktop.guard.leave()
        desktop.office.settle()
        desktop.jobs.call_and_wait(session.close)
        for translator in desktop.preferences._translation._installed:
            self.app.removeTranslator(translator)
        delete(desktop.window)
        delete(desktop)

    def _pages(self, office):
        yield from ((key, "") for key in office.frame.rail.page_keys())
        reader = office.work.reader
        for row in reader.case_page(CaseFilter(text="Nadia"), None, 1):
            yield "case", row.id
        for row in reader.mediation_page(None, 1):
            yield "mediation", row.id
        for item in reader.items(ItemFilter("request"), None, 1):
            yield "request", item.id

    def _variants(self, desktop, name):
        page = desktop.office.frame.ui.pages.currentWidget()
        tabs = page.tabs if isinstance(page, CasePage) else None
        for tab in page.ui.tabs.keys if tabs else [""]:
            if tab:
                tabs.show_tab(tab)
            for appearance, language in self.looks:
                desktop.preferences.set("appearance", appearance)
                desktop.preferences.set("language", language)
                for width, height in self.sizes:
                    desktop.window.resize(width, height)
                    self._rest(desktop)
                    parts = [name, tab, f"{width}", appearance, language]
                    picture = self.out / ("-".join(part for part in parts if part) + ".png")
                    desktop.window.grab().save(str(picture))

    def _rest(self, desktop):
        office = desktop.office
        for _ in range(3):
            QTest.qWait(SETTLE // 3)
        while office.jobs.is_busy() or office.second.is_busy():
            QTest.qWait(10)
        self.app.processEvents()


def _nowhere():
    """Nobody leaves this process."""


def main(words=None):
    parser = argparse.ArgumentParser(prog="pictures", description=__doc__.partition("\n")[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="keys of pages, such as today,cases,case")
    parser.add_argument("--quick", action="store_true", help="one size, English light and German dark")
    options = parser.parse_args(words)
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    GuiThreadCollector(app)
    looks, sizes = (LOOKS[:2], SIZES[:1]) if options.quick else (LOOKS, SIZES)
    only = frozenset(filter(None, options.only.split(",")))
    camera = Camera(app, options.out, looks, sizes, only)
    with tempfile.TemporaryDirectory() as root:
        furnished, empty = Path(root) / "furnished", Path(root) / "empty"
        today = datetime.now(UTC).astimezone().date()
        Practice(Installation.of_user(furnished, practice=True)).prepare(today, Patient(), AMOUNT)
        for key in ("mira", "anke"):
            camera.office(furnished, key, key)
        EmptyOffice(empty)
        camera.office(empty, "mira", "empty")
    print(f"{len(list(options.out.glob('*.png')))} pictures in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
