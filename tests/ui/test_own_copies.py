"""What was copied here leaves the clipboard again, and what others copied is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from liaise_desktop.app.own_copies import HINTS, MODES, OwnCopies
from tests.desktop_kit import CONTROL

COPIED = "She sleeps at the boathouse"


class Board:
    """The clipboard of the test platform, which does not know whose copy it holds."""

    def __init__(self):
        self.real = QApplication.clipboard()
        self.ours = True
        self.copies = OwnCopies(self.real, self.owns)

    def owns(self, mode):
        return self.ours

    def text(self, mode=QClipboard.Mode.Clipboard):
        return self.real.text(mode)

    def due(self, mode=QClipboard.Mode.Clipboard):
        return self.copies._due[mode]

    def strange(self, text):
        """Another program copies."""
        self.ours = False
        self.real.setText(text)


@pytest.fixture
def board(qapp):
    made = Board()
    yield made
    made.ours = True
    made.copies.clear()
    made.real.changed.disconnect(made.copies._on_changed)


def copy_by_keys(qtbot, kind):
    field = kind(COPIED)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_C, CONTROL)


def label(text):
    made = QLabel(text)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, label])
def test_a_copy_is_marked_and_taken_back_when_its_time_is_over(board, qtbot, kind):
    copy_by_keys(qtbot, kind)
    assert board.text() == COPIED
    formats = board.real.mimeData().formats()
    assert set(HINTS) <= set(formats)
    assert bytes(board.real.mimeData().data("x-kde-passwordManagerHint")) == b"secret"
    assert board.due().isActive()
    assert board.due().interval() == 45_000
    board.due().timeout.emit()
    assert board.text() == ""


def test_every_form_of_a_copy_stays_in_it(board):
    data = QMimeData()
    data.setText(COPIED)
    data.setHtml(f"<b>{COPIED}</b>")
    data.setData("application/x-cells", b"1;2")
    board.real.setMimeData(data)
    found = board.real.mimeData()
    assert found.text() == COPIED
    assert COPIED in found.html()
    assert bytes(found.data("application/x-cells")) == b"1;2"


def test_a_second_copy_has_its_own_time(board):
    board.real.setText(COPIED)
    first = board.due().remainingTime()
    board.real.setText("another")
    assert board.due().isActive()
    assert board.due().remainingTime() >= first - 1000
    assert board.text() == "another"


def test_what_another_program_copied_is_neither_marked_nor_taken(board):
    board.real.setText(COPIED)
    board.strange("from elsewhere")
    assert not board.due().isActive()
    assert "x-kde-passwordManagerHint" not in board.real.mimeData().formats()
    board.copies.clear()
    board.due().timeout.emit()
    assert board.text() == "from elsewhere"


def test_lock_and_quit_take_copies_back(board):
    board.real.setText(COPIED)
    board.copies.clear()
    assert board.text() == ""
    assert not board.due().isActive()


def test_a_pasted_copy_is_the_text_and_nothing_else(board, qtbot):
    copy_by_keys(qtbot, QLineEdit)
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.paste()
    assert field.toPlainText() == COPIED


def test_an_emptied_clipboard_starts_nothing(board):
    board.real.clear()
    assert not any(board.due(mode).isActive() for mode in MODES)
