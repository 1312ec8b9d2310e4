"""Every control can stand in a form of Qt Designer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui import widgets

PROMOTED = {
    "PlainLabel": ("QLabel", "token", "ink2"),
    "ElidedLabel": ("QLabel", "face", "label"),
    "GlyphLabel": ("QLabel", "glyph", "eye"),
    "KeyCap": ("QLabel", "keys", "Ctrl+K"),
    "PushButton": ("QPushButton", "kind", "solid"),
    "Chip": ("QPushButton", "count", "34"),
    "ChoiceChip": ("QRadioButton", "text", "Yours"),
    "SegmentedChoice": ("QWidget", "wide", True),
    "CheckMark": ("QCheckBox", "round", True),
    "Tag": ("QLabel", "kind", "ochre"),
    "Avatar": ("QLabel", "initials", "NB"),
    "TextField": ("QWidget", "placeholder", "Name"),
    "PassphraseField": ("QWidget", "plain_hint", "Spaces count."),
    "TextArea": ("QWidget", "variant", "plum"),
    "ChoiceField": ("QWidget", "label", "Legal basis"),
    "Banner": ("QFrame", "title", "Two versions"),
    "Card": ("QFrame", "title", "Agreement"),
    "StrengthsPanel": ("QFrame", "title", "Strengths"),
    "ConcernsPanel": ("QFrame", "title", "Concerns"),
    "EmptyState": ("QFrame", "sentence", "Whatever you promise shows up here."),
    "VoiceHead": ("QWidget", "voice", "next"),
    "VoiceBlock": ("QFrame", "voice", "reading"),
    "SourceMark": ("QLabel", "source", "told"),
    "DateChip": ("QPushButton", "empty_text", "When?"),
    "Stepper": ("QLabel", "objectName", "part_Stepper"),
    "TabStrip": ("QTabBar", "objectName", "part_TabStrip"),
    "TabRow": ("QWidget", "named", "Parts of a page"),
    "ScrollPage": ("QScrollArea", "token", "surface"),
    "Ground": ("QWidget", "edge", "line"),
    "Pane": ("QFrame", "radius", 8),
    "FlowBox": ("QWidget", "objectName", "part_FlowBox"),
    "ListTable": ("QTableView", "objectName", "part_ListTable"),
    "ProgressStrip": ("QWidget", "text", "Reading"),
    "HLine": ("QFrame", "token", "line2"),
    "VLine": ("QFrame", "token", "line2"),
    "Mark": ("QLabel", "high", 28),
    "RingsArt": ("QFrame", "objectName", "part_RingsArt"),
}


WORDS = {"placeholder", "plain_hint", "label", "title", "sentence", "text", "empty_text"}


def property_of(name, value):
    if name == "objectName":
        return ""
    kind = {bool: "bool", int: "number", str: "string"}[type(value)]
    words = str(value).lower() if isinstance(value, bool) else value
    fixed = ' notr="true"' if kind == "string" and name not in WORDS else ""
    return f'<property name="{name}" stdset="0"><{kind}{fixed}>{words}</{kind}></property>'


@pytest.fixture(scope="module")
def form(tmp_path_factory):
    """A form with one of each, as Qt's own compiler understands it."""
    items = "".join(
        f'<item><widget class="{name}" name="part_{name}">{property_of(prop, value)}</widget></item>'
        for name, (_base, prop, value) in PROMOTED.items()
    )
    customs = "".join(
        f"<customwidget><class>{name}</class><extends>{base}</extends>"
        "<header>liaise_desktop.gui.widgets</header></customwidget>"
        for name, (base, _prop, _value) in PROMOTED.items()
    )
    source = tmp_path_factory.mktemp("form") / "every.ui"
    source.write_text(
        '<ui version="4.0"><class>Every</class><widget class="QWidget" name="Every">'
        f'<layout class="QVBoxLayout" name="pile">{items}</layout></widget>'
        f"<customwidgets>{customs}</customwidgets></ui>"
    )
    compiler = Path(sys.executable).parent / "pyside6-uic"
    code = subprocess.run([compiler, source], capture_output=True, text=True, check=True).stdout
    names = {}
    exec(compile(code, "ui_every.py", "exec"), names)  # noqa: S102 - it was compiled a line ago
    return names["Ui_Every"]


@pytest.fixture
def page(form, qtbot):
    page = QWidget()
    page.form = form()
    page.form.setupUi(page)
    qtbot.addWidget(page)
    return page


@pytest.mark.parametrize("name", PROMOTED)
def test_a_form_makes_the_control_and_sets_its_property(page, name):
    _base, prop, value = PROMOTED[name]
    part = getattr(page.form, f"part_{name}")
    assert type(part) is getattr(widgets, name)
    assert part.property(prop) == value


class Upper(QTranslator):
    """A language that shouts."""

    def isEmpty(self):  # noqa: N802 - Qt calls it by this name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return source.upper() if context == "Every" else None


def test_words_in_a_form_change_with_the_language(page, qapp):
    shout = Upper()
    qapp.installTranslator(shout)
    page.form.retranslateUi(page)
    qapp.removeTranslator(shout)
    assert page.form.part_Card.title_label.text() == "AGREEMENT"
    assert page.form.part_ChoiceField.caption.text() == "LEGAL BASIS"
    assert QLocale().language() == QLocale.Language.English
