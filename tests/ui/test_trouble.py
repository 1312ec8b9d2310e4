import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.errors import VaultFullError
from liaise_desktop.gui.views.frame import Frame
from liaise_desktop.gui.views.trouble import Trouble
from tests.ui.audit import audit


@pytest.fixture
def frame(qtbot):
    window = Frame()
    window.add_page("cases", QWidget(), lambda: "Cases")
    window.show_page("cases")
    window.set_identity("Mira K.", "Mediator", "MK")
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window


def test_what_failed_stands_above_the_page_until_somebody_has_read_it(qtbot, frame):
    trouble = Trouble(frame)
    assert not trouble.isVisible()
    trouble.show_error(VaultFullError())
    assert trouble.isVisible()
    assert trouble.title == "The disk is full"
    assert "free some space" in trouble.sentence
    qtbot.mouseClick(trouble.later_button, Qt.MouseButton.LeftButton)
    assert not trouble.isVisible()


def test_it_can_be_read_and_reached_by_everybody(frame):
    trouble = Trouble(frame)
    trouble.show_error(VaultFullError())
    assert audit(frame) == []
