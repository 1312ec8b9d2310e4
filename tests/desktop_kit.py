"""One laptop with practice on it, worked at through the whole application, for tests."""

from __future__ import annotations

import gc
import shutil
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import delete

from liaise_desktop.app.collecting import GuiThreadCollector
from liaise_desktop.app.desktop import Desktop, Manner
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.practice import Amount, Practice
from liaise_desktop.app.practice_city import PASSPHRASE
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.notes import draft_key
from liaise_desktop.gui.views.closing import ClosingPage

LITTLE = Amount(cases=12, notes=160, mediations=3)
HALF = "She said that on Thursday she"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def collector(qapp):
    """Garbage is collected as the application does it, never on a thread that works."""
    made = GuiThreadCollector()
    yield
    made.deleteLater()
    gc.collect()
    gc.enable()


class Patient:
    def step(self, done, total):
        """Go on."""


class Hours:
    """A clock that only moves when it is told to."""

    def __init__(self):
        self.at = 0.0

    def __call__(self):
        return self.at


@pytest.fixture(scope="module")
def furnished(tmp_path_factory):
    """A laptop on which practice was set up."""
    root = tmp_path_factory.mktemp("furnished")
    Practice(Installation.of_user(root, practice=True)).prepare(date(2026, 3, 12), Patient(), LITTLE)
    return root


class Told:
    """Signs of leaving that come when a test says so."""

    def __init__(self):
        self.on_sign, self.lid = None, True

    def tells_of_lid(self):
        return self.lid

    def start(self, on_sign):
        assert self.on_sign is None
        self.on_sign = on_sign

    def stop(self):
        self.on_sign = None


class Laptop:
    """One laptop: `start()` begins a new process, as far as the person in front of it can tell."""

    def __init__(self, qtbot, root):
        self.qtbot, self.root = qtbot, root
        self.hours = Hours()
        self.relaunched = 0
        self.desktops, self.kept = [], []

    def start(self, **manner):
        said = {"size": (1366, 768), "amount": LITTLE, "monotonic": self.hours}
        installation = Installation.of_user(self.root, practice=True)
        desktop = Desktop(
            QApplication.instance(), installation, self._on_relaunch, Manner(**(said | manner))
        )
        self.desktops.append(desktop)
        desktop.start()
        self.qtbot.waitUntil(desktop.window.isVisible)
        desktop.window.activateWindow()
        self.qtbot.waitUntil(desktop.window.isActiveWindow)
        return desktop

    def unlock(self, desktop, passphrase=PASSPHRASE):
        QTest.keyClicks(desktop.window.form.passphrase.edit, passphrase)
        return self.unlock_by_return(desktop)

    def unlock_by_return(self, desktop):
        QTest.keyClick(desktop.window.form.passphrase.edit, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: desktop.office is not None, timeout=15000)
        desktop.window.activateWindow()
        self.qtbot.waitUntil(desktop.window.isActiveWindow)
        self.rest(desktop)
        return desktop.office

    def open(self, **manner):
        desktop = self.start(**manner)
        return desktop, self.unlock(desktop)

    def rest(self, desktop):
        """Wait until nothing is under way."""
        office = desktop.office
        self.qtbot.waitUntil(lambda: not office.jobs.is_busy() and not office.second.is_busy())

    def locked(self):
        """Wait for the lock to have closed the vault and left the process."""
        self.qtbot.waitUntil(lambda: self.relaunched > 0, timeout=15000)
        self.relaunched = 0
        self.forget(self.desktops.pop())

    def forget(self, desktop):
        """Take away what is gone with its process."""
        desktop.guard.leave()
        for translator in desktop.preferences._translation._installed:
            QApplication.instance().removeTranslator(translator)
        self.kept.append((desktop, desktop.office, desktop.presenter))
        for left in QApplication.topLevelWidgets():
            if isinstance(left, ClosingPage):
                delete(left)
        delete(desktop.window)
        delete(desktop)

    def pack_up(self):
        while self.desktops:
            desktop = self.desktops[-1]
            if desktop.office is None:
                desktop.jobs.close()
                self.forget(self.desktops.pop())
            else:
                desktop.lock()
                self.locked()

    def _on_relaunch(self):
        self.relaunched += 1


@pytest.fixture
def laptop(qtbot, furnished, tmp_path):
    root = shutil.copytree(furnished, tmp_path / "laptop")
    made = Laptop(qtbot, root)
    yield made
    made.pack_up()


@pytest.fixture
def new_laptop(qtbot, tmp_path):
    made = Laptop(qtbot, tmp_path)
    yield made
    made.pack_up()


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def nadia(office):
    return office.work.reader.case_page(CaseFilter(text="Nadia"), None, 5)[0].id


def write_half(office):
    """Type half a sentence into the note of a case, and return the case."""
    case = nadia(office)
    office.open("case", case)
    press(office.pages.case_page.composer.fields.ui.source.segments()[0])
    QTest.keyClicks(office.pages.case_page.composer.fields.ui.observed.edit, HALF)
    return case


def kept(office, case):
    row = office.work.reader.draft(draft_key(case))
    return "" if row is None else str(row.content)


def words_of(window):
    """Return every word of a window that could be read or heard."""
    said = [window.windowTitle(), window.accessibleName()]
    for widget in [window, *window.findChildren(QWidget)]:
        said += [widget.accessibleName(), widget.toolTip(), widget.accessibleDescription()]
        if isinstance(widget, QLabel):
            said.append(widget.text())
    return " | ".join(said)
