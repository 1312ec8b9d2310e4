"""Colours, type and icons."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui import style
from liaise_desktop.gui.fonts import MONO, SANS, load_fonts
from liaise_desktop.gui.icons import icon, icon_pixmap
from liaise_desktop.gui.style import DARK, LIGHT, apply_theme, colour, contrast_table, font, px
from liaise_desktop.gui.widgets import PlainLabel, PushButton
from tests.ui.audit import GRAPHIC, TEXT, ratio

TEXT_PAIRS = """
ink canvas, ink surface, ink rail, ink2 surface, ink2 canvas, ink2 rail, ink3 surface, ink3 canvas,
ink3 sunken, ink3 rail, ink3 hover, ink3 rail_hover, on_pine pine, on_pine pine_hover,
on_pine pine_press, pine surface, pine canvas, pine sunken, pine_ink pine_soft, pine_ink pine_soft2,
ink pine_soft, ink2 pine_soft2, ink3 pine_soft2, ink2 pine_soft, plum surface, plum_ink plum_soft,
ink plum_soft, ink3 plum_soft, ochre surface, ochre canvas, ochre_ink ochre_soft, ink ochre_soft,
ink2 ochre_soft, ink3 ochre_soft, slate surface, slate_ink slate_soft, ink3 slate_soft,
brick surface, brick canvas, brick_ink brick_soft, on_mark mark, ink2 brick_soft, on_solid solid,
on_solid solid_hover, ink2 tag, ink selected, ink2 selected, ink3 selected, pine selected,
ink nav_on, ink2 nav_on, on_chart2 chart2, pine_ink surface, ochre hover, ochre selected,
slate selected, slate hover, ink2 sunken, ink2 hover, pine_ink nav_on, brick brick_soft,
pine pine_soft2, ochre_ink surface, slate_ink surface, plum_ink surface
"""
GRAPHIC_PAIRS = """
control surface, control canvas, control sunken, focus surface, focus canvas, focus rail,
pine surface, plum surface, ochre_mark surface, slate surface, brick surface, pine pine_soft,
plum plum_soft, ochre_mark ochre_soft, chart1 surface, chart2 surface, solid canvas, solid rail,
control plum_soft, brick brick_soft, slate slate_soft
"""
TABLES = {
    "light": LIGHT,
    "dark": DARK,
    "contrast on white": contrast_table(dark=False),
    "contrast on black": contrast_table(dark=True),
}


def pairs(text):
    return [tuple(pair.split()) for pair in text.replace("\n", " ").split(",")]


@pytest.mark.parametrize("name", TABLES)
def test_every_text_stands_out_from_its_ground(name):
    table = TABLES[name]
    weak = {p: ratio(table[p[0]], table[p[1]]) for p in pairs(TEXT_PAIRS)}
    assert {p: r for p, r in weak.items() if r < TEXT} == {}


@pytest.mark.parametrize("name", TABLES)
def test_every_border_icon_and_ring_stands_out_from_its_ground(name):
    table = TABLES[name]
    weak = {p: ratio(table[p[0]], table[p[1]]) for p in pairs(GRAPHIC_PAIRS)}
    assert {p: r for p, r in weak.items() if r < GRAPHIC} == {}


def test_high_contrast_is_full_ink_on_one_ground():
    table = contrast_table(dark=False)
    assert ratio(table["ink3"], table["surface"]) == pytest.approx(21)
    assert {table[t] for t in ("canvas", "rail", "pine_soft", "plum_soft", "sunken")} == {"#FFFFFF"}


def test_high_contrast_takes_the_colours_of_the_system():
    table = contrast_table(dark=True, ink="#ffff00", ground="#000080")
    assert (table["ink"], table["control"], table["surface"]) == ("#ffff00", "#ffff00", "#000080")


def test_all_themes_know_the_same_tokens():
    assert {frozenset(table) for table in TABLES.values()} == {frozenset(LIGHT)}


def test_an_unknown_token_is_an_error():
    with pytest.raises(KeyError):
        colour("purple")


def test_a_theme_reaches_windows_that_are_open(qapp, qtbot):
    label = PlainLabel(None, "Nadia B.")
    qtbot.addWidget(label)
    label.show()
    before = label.palette().color(label.foregroundRole())
    with qtbot.waitSignal(style.theme_bus.changed):
        apply_theme(qapp, "dark")
    after = label.palette().color(label.foregroundRole())
    assert (before, after) == (QColor(LIGHT["ink"]), QColor(DARK["ink"]))


def test_text_size_reaches_fonts_controls_and_lengths(qapp, qtbot):
    label, button = PlainLabel(None, "Save"), PushButton(None, "Save")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    small = button.sizeHint()
    apply_theme(qapp, "light", 200)
    assert label.font().pixelSize() == 28
    assert px(36) == 72
    assert button.sizeHint().height() == 2 * small.height()
    assert button.sizeHint().width() > 1.8 * small.width()


def test_contrast_has_a_wider_focus_line(qapp):
    apply_theme(qapp, "contrast")
    assert style.theme().focus_width == 3


def test_the_system_theme_takes_the_font_of_the_desktop(qapp):
    apply_theme(qapp, "system")
    wanted = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    assert style.font().families()[0] == wanted


def test_the_bundled_fonts_are_the_ones_used(qapp):
    assert {SANS, MONO} <= set(load_fonts())
    assert QFontInfo(font("body", 600)).family().startswith(SANS)
    assert QFontInfo(font("body", mono=True)).family().startswith(MONO)


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_has_a_face_of_its_own(qapp, weight):
    assert QFontInfo(font("body", weight)).weight() == weight


def test_icons_are_sharp_at_every_scale(qapp):
    plain, fine = icon_pixmap("eye", "ink", 18, 1.0), icon_pixmap("eye", "ink", 18, 2.0)
    assert (plain.width(), fine.width(), fine.deviceIndependentSize().width()) == (18, 36, 18)


def test_icons_take_the_colour_of_the_theme(qapp):
    def inks():
        image = icon_pixmap("eye", "ink", 72, 1.0).toImage()
        spots = [image.pixelColor(x, y) for x in range(72) for y in range(72)]
        return {c.name() for c in spots if c.alpha() == 255}

    light = inks()
    apply_theme(qapp, "dark")
    assert light == {LIGHT["ink"].lower()}
    assert inks() == {DARK["ink"].lower()}


def test_icons_for_menus_hold_two_scales(qapp):
    assert len(icon("eye").availableSizes()) == 2


def test_a_window_of_plain_qt_takes_its_ground_from_the_theme(qapp, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    apply_theme(qapp, "dark")
    qtbot.waitUntil(lambda: widget.palette().window().color() == QColor(DARK["canvas"]))
