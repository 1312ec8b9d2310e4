"""The section about this laptop, driven as a person does."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaise_desktop.app.checking import Checking
from liaise_desktop.app.health_work import HealthWork
from liaise_desktop.app.office_laptop import save_list
from liaise_desktop.application.salvage import Missing
from liaise_desktop.domain.errors import VaultUnwritableError
from liaise_desktop.domain.records import MEDIATION_SEALED
from liaise_desktop.gui.presenters.health import HealthPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.health_section import HealthSection, connect
from liaise_desktop.gui.views.settings import SettingsPage
from liaise_desktop.storage.bring_back import is_wanted_back
from liaise_desktop.storage.database import connect as open_file
from tests.office_kit import Office
from tests.ui.audit import audit
from tests.unit.test_health_rows import NOW, SOUND, WELL
from tests.vault_kit import ID, START, Clock, add_binder, add_note, make_vault, open_vault

GONE = (
    Missing("3f" * 16, "ab" * 32, "00000001", 4, 9, "Mira", "MH-0147", ("Tomas Lund",)),
    Missing("1f" * 16, "ab" * 32, "00000001", 2, 2, "Mira", perhaps=("Anke Vos",), own=True),
    Missing("2f" * 16, "cb" * 32, "00000001", 7, 7),
)


class AtOnce:
    """A runner whose work is done before it returns."""

    def start(self, work, *, done, failed, progressed=None):
        try:
            found = work(self)
        except Exception as error:  # noqa: BLE001 - as the runner does
            failed(error)
        else:
            done(found)

    def step(self, done, total):
        pass


class FakeChecking:
    running = False

    def __init__(self):
        self.asked = []

    def check_now(self):
        self.asked.append("check")

    def stop(self):
        self.asked.append("stop")


class FakePort:
    def __init__(self, health, missing=(), error=None):
        self.health, self.missing, self.error = health, missing, error
        self.wanted = 0

    def look(self, _progress):
        if self.error:
            raise self.error
        return self.health, self.missing

    def want_salvage(self):
        if self.error:
            raise self.error
        self.wanted += 1


class Desk:
    def __init__(self, qtbot, health=WELL, missing=(), error=None, size=(1150, 900)):
        self.view, self.port = HealthSection(), FakePort(health, missing, error)
        self.checking, self.locked = FakeChecking(), []
        self.presenter = HealthPresenter(
            self.view,
            self.port,
            self.checking,
            AtOnce(),
            lambda: NOW,
            # Not a method: a ring of references would be taken apart while Qt is at work in it.
            partial(self.locked.append, True),
        )
        connect(self.view, self.presenter)
        qtbot.addWidget(self.view)
        self.presenter.start()
        self.view.resize(*size)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        self.presenter.refresh()


def test_a_laptop_that_is_well_says_so_in_words(qtbot):
    desk = Desk(qtbot)
    assert {state for state, _, _ in desk.view.rows.said()} == {"In order"}
    assert not desk.view.ui.damage.isVisible()
    assert not desk.view.ui.missing_card.isVisible()
    assert desk.view.ui.verdict.text() == "Nothing is known that would be lost with this laptop."


def test_the_check_is_begun_and_stopped_by_keyboard(qtbot):
    desk = Desk(qtbot)
    desk.view.ui.check.setFocus()
    QTest.keyClick(desk.view.ui.check, Qt.Key.Key_Space)
    desk.presenter.check_moved(250, 1000)
    assert desk.view.ui.progress.isVisible()
    assert not desk.view.ui.check.isVisible()
    desk.view.ui.progress.cancel_button.click()
    desk.presenter.check_ended()
    assert desk.checking.asked == ["check", "stop"]
    assert desk.view.ui.check.isVisible()


def test_damage_offers_to_bring_back_what_can_be_read_and_locks(qtbot):
    desk = Desk(qtbot, replace(WELL, check=replace(SOUND, pages=2)))
    assert desk.view.ui.damage.isVisible()
    desk.view.ui.damage.action_button.click()
    assert desk.port.wanted == 1
    assert desk.locked


def test_what_cannot_be_noted_down_is_said_and_nothing_locks(qtbot):
    desk = Desk(qtbot, replace(WELL, check=replace(SOUND, pages=2)))
    desk.port.error = VaultUnwritableError()
    desk.view.ui.damage.action_button.click()
    assert desk.view.ui.trouble.isVisible()
    assert not desk.locked


def test_looking_that_fails_is_said(qtbot):
    desk = Desk(qtbot, error=VaultUnwritableError())
    assert desk.view.ui.trouble.isVisible()


def test_the_list_names_whom_to_ask(qtbot):
    desk = Desk(qtbot, replace(WELL, missing=8), GONE)
    assert desk.view.ui.missing_card.isVisible()
    assert desk.view.missing.lines(for_file=False) == [
        "MH-0147: entries of Mira, no. 4–9. Held by Tomas Lund: ask there.",
        "Binder 1f1f1f1f: entries of Mira, no. 2. Perhaps held by Anke Vos: ask there.",
        (
            "Binder 2f2f2f2f: entries of author cbcbcbcb, no. 7. "
            "Nobody else is known to hold it. Look for an older backup."
        ),
    ]


def test_the_saved_list_holds_no_case(qtbot, tmp_path):
    desk = Desk(qtbot, replace(WELL, missing=8), GONE)
    save_list(tmp_path / "list.txt", desk.view.missing.lines(for_file=True))
    text = (tmp_path / "list.txt").read_text(encoding="utf-8")
    assert "MH-0147" not in text
    assert text.count("\n") == 3
    with pytest.raises(VaultUnwritableError):
        save_list(tmp_path, ["x"])


@pytest.mark.parametrize(
    ("look", "percent"), [("light", 100), ("dark", 100), ("contrast", 100), ("light", 200)]
)
def test_the_section_passes_the_audit(qapp, qtbot, look, percent):
    apply_theme(qapp, look, percent)
    bad = replace(
        WELL, check=replace(SOUND, pages=2, changes=1), anchor="behind", cloud="Dropbox", missing=8
    )
    desk = Desk(qtbot, bad, GONE)
    page = SettingsPage()
    qtbot.addWidget(page)
    page.add_section("laptop", desk.view.title, desk.view)
    page.show_section("laptop")
    page.resize(1150, 3400 if percent == 200 else 2100)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    assert [str(f) for f in audit(page)] == []


# -- with a real vault -------------------------------------------------------------------------


def test_an_unlocked_vault_tells_how_it_is(tmp_path):
    office = Office(tmp_path)
    with office.session("mira") as session:
        with session.vault.unit() as unit:
            add_binder(unit.log, ID["binder"], audience=["mira@maarhaven.example"])
            add_note(unit.log, ID["one"])
            add_binder(unit.log, ID["sealed"], purpose=MEDIATION_SEALED)
            unit.drafts.keep("note:1", {"reading": "Half"})
        session.vault.checkup().run()
        work = HealthWork(session)
        health, missing = work.look(AtOnce())
        assert (health.drafts, missing) == (1, ())
        assert health.handed_over.waiting == 2
        assert health.handed_over.sealed == 1
        assert health.check.sound
        assert health.anchor == "fits"
        assert health.free > 0
        work.want_salvage()
        assert is_wanted_back(session.vault.folder)


@pytest.fixture
def vault(tmp_path):
    made = make_vault(tmp_path / "vault")
    with made.unit() as unit:
        add_binder(unit.log, ID["binder"])
        for number in range(30):
            add_note(unit.log, ID[f"note{number}"])
    made.close()
    opened = open_vault(tmp_path / "vault")
    yield opened
    opened.close()


def kept_of(vault):
    return vault.checkup().state


def let_go(vault):
    """Let the next thread that asks be the one that writes."""
    vault._writer._drop()


def checking_of(vault, **known):
    return Checking(vault.checkup(), now=known.pop("now", Clock()), **{"unclean": False, "pause_ms": 1} | known)


def test_a_check_that_is_due_goes_through_by_itself(vault, qtbot):
    checking = checking_of(vault)
    heard = []
    checking.moved.connect(lambda *where: heard.append(where))
    with qtbot.waitSignal(checking.ended, timeout=20000):
        checking.start(0)
    assert checking.close()
    assert heard
    assert kept_of(vault).phase == "done"


def test_a_check_that_is_not_due_rests_unless_the_vault_was_not_closed_properly(vault, qtbot):
    checking = checking_of(vault)
    with qtbot.waitSignal(checking.ended, timeout=20000):
        checking.start(0)
    assert checking.close()
    before = kept_of(vault)
    checking = checking_of(vault, now=lambda: START + timedelta(days=1))
    checking.start(0)
    qtbot.waitUntil(lambda: checking._next.interval() > 1000)
    assert kept_of(vault) == before
    assert checking.close()
    let_go(vault)
    checking = checking_of(vault, unclean=True)
    with qtbot.waitSignal(checking.ended, timeout=20000):
        checking.start(0)
    assert checking.close()
    assert kept_of(vault).begun != before.begun


def test_a_stopped_check_rests_and_goes_on_when_asked(vault, qtbot):
    checking = checking_of(vault)
    with qtbot.waitSignal(checking.moved, timeout=20000):
        checking.start(0)
    with qtbot.waitSignal(checking.ended, timeout=20000):
        checking.stop()
    assert kept_of(vault).running
    with qtbot.waitSignal(checking.ended, timeout=20000):
        checking.check_now()
    assert checking.close()
    assert kept_of(vault).phase == "done"


def test_damage_found_in_the_background_is_kept_for_the_panel(vault, qtbot):
    other = open_file(vault.folder / "vault.db", vault._db_key)
    other.execute("DELETE FROM body WHERE change_k=9")
    other.close()
    checking = checking_of(vault)
    with qtbot.waitSignal(checking.ended, timeout=20000):
        checking.check_now()
    assert checking.close()
    assert kept_of(vault).changes == 1
