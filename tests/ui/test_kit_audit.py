"""The gallery and the frame pass the audit; the audit finds what is planted."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.widgets import PlainLabel
from tests.ui.audit import audit, check_focus_visible, check_tab
from tests.ui.gallery import Further, Gallery, a_frame

LOOKS = [("light", 100), ("dark", 100), ("contrast", 100), ("light", 200), ("dark", 150)]


def sentences(found):
    return [str(finding) for finding in found]


def open_window(qtbot, window, width=1366, height=1500):
    qtbot.addWidget(window)
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.mark.parametrize(("look", "percent"), LOOKS)
def test_every_control_passes_the_audit(qapp, qtbot, look, percent):
    apply_theme(qapp, look, percent)
    gallery = open_window(qtbot, Gallery())
    gallery.toast.show_text("Note saved to Nadia B.", undo=True)
    assert sentences(audit(gallery)) == []


@pytest.mark.parametrize(("look", "percent"), LOOKS)
def test_every_further_control_passes_the_audit(qapp, qtbot, look, percent):
    apply_theme(qapp, look, percent)
    assert sentences(audit(open_window(qtbot, Further()))) == []


@pytest.mark.parametrize(("look", "percent"), LOOKS)
def test_the_frame_passes_the_audit(qapp, qtbot, look, percent):
    apply_theme(qapp, look, percent)
    frame = open_window(qtbot, a_frame(), height=768)
    frame.set_practice(True)
    assert sentences(audit(frame)) == []


def test_the_frame_passes_the_audit_in_its_smallest_size(qtbot):
    frame = open_window(qtbot, a_frame(), 1024, 620)
    assert sentences(audit(frame)) == []


@pytest.fixture
def faulty(qtbot):
    """A window with one fault of each kind."""
    window = QWidget()
    window.setObjectName("faulty")
    pile = QVBoxLayout(window)
    nameless, trap = QPushButton(), QPlainTextEdit()
    trap.setAccessibleName("Note")
    trap.setMaximumHeight(60)
    small, twin = QPushButton("&Save"), QPushButton("&Send")
    small.setFixedSize(90, 12)
    cut = QLabel("A sentence that is far too long")
    cut.setFixedWidth(40)
    pale = PlainLabel(None, "pale")
    shades = pale.palette()
    shades.setColor(QPalette.ColorRole.WindowText, shades.color(QPalette.ColorRole.Window))
    pale.setPalette(shades)
    blind = QPushButton("Blind")
    blind.setObjectName("blind")
    blind.paintEvent = lambda event: None
    blind.setProperty("own_focus", True)
    for part in (nameless, trap, small, twin, cut, pale, blind):
        pile.addWidget(part)
    return open_window(qtbot, window, 300, 400)


@pytest.mark.parametrize("rule", ["name", "tab-trap", "target", "mnemonic", "clip", "contrast"])
def test_a_planted_fault_is_found(faulty, rule):
    assert rule in {finding.rule for finding in audit(faulty)}


def test_a_control_that_tab_skips_is_found(faulty):
    missed = {finding.where.split("/")[-1] for finding in check_tab(faulty)}
    assert "QPushButton" in missed


def test_a_control_that_looks_the_same_with_focus_is_found(faulty):
    assert any(finding.where.endswith("blind") for finding in check_focus_visible(faulty))
