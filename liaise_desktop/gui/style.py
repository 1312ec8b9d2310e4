"""Colours, type and sizes of the interface, and the one place that changes them.

Every colour is a token with a value per appearance; widgets ask for tokens, never for values.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from liaise_desktop.gui.fonts import MONO, SANS, load_fonts, system_family

if TYPE_CHECKING:
    from collections.abc import Mapping

Appearance = Literal["system", "light", "dark", "contrast"]
APPEARANCES: Final[tuple[Appearance, ...]] = ("system", "light", "dark", "contrast")
TEXT_PERCENTS: Final = (100, 115, 130, 150, 200)

TOKENS: Final = """
canvas      #F3F6F4 #111716
surface     #FFFFFF #19211F
sunken      #EAEFEC #131A18
rail        #E6EDE9 #151D1B
hover       #F0F4F2 #202A27
rail_hover  #DBE5E0 #1F2926
line        #DCE3DF #2A3531
line2       #C6D0CB #3A4742
control     #7A8883 #74857E
ink         #1B2624 #E7EDEA
ink2        #46534F #B9C5C0
ink3        #5B6864 #97A59F
pine        #1F625C #7CC6BA
pine_hover  #184F4A #93D3C8
pine_press  #113B37 #AEE0D7
on_pine     #FFFFFF #0B2320
pine_soft   #DDEBE7 #1D3934
pine_soft2  #EDF5F2 #182B28
pine_ink    #174F4A #A5DBD1
pine_line   #A9CCC4 #33605A
plum        #6A4A7C #CBADDC
plum_soft   #F3EDF6 #2A2233
plum_ink    #573B68 #DCC6E8
plum_line   #D9C8E2 #54425F
ochre       #8A5B00 #E3B765
ochre_soft  #FBF1DC #30281A
ochre_ink   #6E4800 #EDCD90
ochre_line  #E6CB92 #645029
ochre_mark  #B27A12 #D9A445
slate       #3F5F7D #A3BFD8
slate_soft  #E7EEF4 #1E2A34
slate_ink   #334F69 #BFD3E5
slate_line  #BFD0DF #3C5266
brick       #A23E2E #EE9D8D
brick_soft  #F9E9E5 #35211D
brick_ink   #86301F #F3B8AC
brick_line  #E5BBB1 #6F4238
focus       #1F625C #8FD2C7
scrim       #6614201D #99000000
shadow      #10201C #000000
mark        #F6E3A8 #5A4A1C
on_mark     #1B2624 #FFF3CF
art1        #D3E1DB #1B2623
art2        #BFD5CC #21302C
solid       #1F625C #5DAEA2
solid_hover #184F4A #73BFB4
on_solid    #FFFFFF #06201C
tag         #EAEFEC #263230
selected    #E4EFEB #1E332F
nav_on      #FFFFFF #25302D
chart1      #1F625C #7CC6BA
chart2      #5F9B92 #447B72
on_chart2   #0E1A18 #FFFFFF
"""

SIZES: Final = {
    "display": 28,
    "title": 21,
    "search": 19,
    "big": 18,
    "section": 16,
    "body": 14,
    "meta": 13,
    "label": 12,
    "key": 11,
}
"""Type styles and their height in pixels at 100 %."""

_TIGHT_FROM = 20  # px; larger type is set a little closer
_NARROW_RAIL_FROM = 130  # per cent


@dataclass(frozen=True, slots=True)
class Theme:
    """What the interface looks like now."""

    appearance: Appearance
    colours: Mapping[str, str]
    dark: bool
    percent: int = 100
    family: str = SANS
    focus_width: int = 2

    @property
    def large_text(self) -> bool:
        """Whether text is so large that side columns give way."""
        return self.percent >= _NARROW_RAIL_FROM


def _table(column: int) -> dict[str, str]:
    rows = (line.split() for line in TOKENS.strip().splitlines())
    return {row[0]: row[column] for row in rows}


LIGHT: Final[Mapping[str, str]] = _table(1)
DARK: Final[Mapping[str, str]] = _table(2)


def contrast_table(*, dark: bool, ink: str = "", ground: str = "") -> dict[str, str]:
    """Return the high-contrast colours: full ink, one ground, every hairline a real line.

    Args:
        dark: Whether light ink stands on a dark ground.
        ink: The system's own text colour, when it has one.
        ground: The system's own ground colour, when it has one.
    """
    full = ink or ("#FFFFFF" if dark else "#000000")
    plain = ground or ("#000000" if dark else "#FFFFFF")
    table = dict(DARK if dark else LIGHT)
    for token in table:
        inked = token.startswith("ink") or token.endswith("_line")
        if inked or token in {"control", "line2", "focus", "line", "on_mark"}:
            table[token] = full
        elif token.endswith(("_soft", "_soft2", "_hover")) or token in _GROUNDS:
            table[token] = plain
    accents = ("#7CFFE9", "#F0D0FF", "#FFD98A", "#CFE6FF", "#FFC2B5") if dark else (
        "#003B36", "#3B1450", "#4A3000", "#102F4C", "#6B1305")
    for stem, accent in zip(("pine", "plum", "ochre", "slate", "brick"), accents, strict=True):
        table[stem] = table[f"{stem}_ink"] = accent
    table["ochre_mark"] = table["ochre"]
    table["pine_hover"] = table["pine_press"] = table["pine"]
    table["solid"] = table["solid_hover"] = table["pine"]
    table["on_solid"] = table["on_pine"] = plain
    table["mark"] = "#6B5200" if dark else "#FFE680"
    return table


_GROUNDS: Final = {
    "canvas", "surface", "sunken", "rail", "hover", "tag", "selected", "nav_on", "art1", "art2",
}


class ThemeBus(QObject):
    """Says when colours, type or sizes have changed."""

    changed = Signal()


theme_bus: Final = ThemeBus()


class _Current:
    """The theme in force and what was asked for."""

    theme = Theme("light", LIGHT, dark=False)
    asked: Appearance = "light"
    follows_system = False


def theme() -> Theme:
    """Return the theme in force."""
    return _Current.theme


def colour(token: str) -> QColor:
    """Return the colour of *token* in the theme in force; KeyError for an unknown token."""
    return QColor(_Current.theme.colours[token])


def px(length: int) -> int:
    """Return *length*, given in pixels at 100 %, at the text size in force."""
    return round(length * _Current.theme.percent / 100)


def font(
    style: str = "body",
    weight: int = 400,
    *,
    mono: bool = False,
    italic: bool = False,
    tabular: bool = False,
) -> QFont:
    """Return a font in pixels at the text size in force.

    Args:
        style: A name of SIZES.
        weight: 400, 500, 600 or 700.
        mono: For codes, words of a fingerprint and recovery groups.
        italic: For spoken words only.
        tabular: Figures of equal width, for figures under each other.
    """
    result = QFont()
    family = MONO if mono else _Current.theme.family
    result.setFamilies([family, "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"])
    size = px(SIZES[style])
    result.setPixelSize(size)
    result.setWeight(QFont.Weight(weight))
    result.setItalic(italic)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if SIZES[style] >= _TIGHT_FROM:
        result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.6)
    if tabular and not mono:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def scroll_bar_sheet() -> str:
    """Return the style sheet of one scroll bar; the only style sheet in the program."""
    handle = colour("control" if theme().appearance == "contrast" else "line2").name()
    return (
        "QScrollBar{background:transparent;border:0;margin:2px}"
        "QScrollBar:vertical{width:12px}QScrollBar:horizontal{height:12px}"
        f"QScrollBar::handle{{background:{handle};border-radius:4px}}"
        "QScrollBar::handle:vertical{min-height:40px}QScrollBar::handle:horizontal{min-width:40px}"
        "QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0}"
        "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}"
    )


_ROLES: Final = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "brick",
    QPalette.ColorRole.Highlight: "solid",
    QPalette.ColorRole.HighlightedText: "on_solid",
    QPalette.ColorRole.Link: "pine",
    QPalette.ColorRole.LinkVisited: "plum",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Accent: "solid",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "shadow",
}


def palette() -> QPalette:
    """Return the palette of the theme in force."""
    result = QPalette()
    for role, token in _ROLES.items():
        result.setColor(role, colour(token))
    off = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(off, role, colour("ink3"))
    return result


def _system_theme(wanted: Theme) -> Theme:
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    family = system_family() or SANS
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        own = QApplication.style().standardPalette()
        ink, ground = own.windowText().color(), own.window().color()
        table = contrast_table(
            dark=ink.lightness() > ground.lightness(), ink=ink.name(), ground=ground.name()
        )
        return replace(wanted, colours=table, dark=dark, family=family, focus_width=3)
    return replace(wanted, colours=DARK if dark else LIGHT, dark=dark, family=family)


def _resolve(appearance: Appearance, percent: int) -> Theme:
    wanted = Theme(appearance, LIGHT, dark=False, percent=percent)
    if appearance == "system":
        return _system_theme(wanted)
    if appearance == "contrast":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return replace(wanted, colours=contrast_table(dark=dark), dark=dark, focus_width=3)
    return replace(wanted, colours=DARK, dark=True) if appearance == "dark" else wanted


def apply_theme(app: QApplication, appearance: Appearance, text_percent: int = 100) -> None:
    """Put on a theme: every open window follows at once.

    Args:
        app: The running application.
        appearance: One of APPEARANCES; *system* follows the colour scheme, the contrast and the
            font of the desktop.
        text_percent: One of TEXT_PERCENTS.
    """
    load_fonts()
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    _Current.asked = appearance
    _Current.theme = _resolve(appearance, text_percent)
    app.setPalette(palette())
    app.setFont(font("body"))
    for widget in app.allWidgets():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    theme_bus.changed.emit()
    if not _Current.follows_system:
        _Current.follows_system = True
        app.styleHints().colorSchemeChanged.connect(_on_scheme_changed)


def _on_scheme_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _Current.asked in {"system", "contrast"}:
        apply_theme(app, _Current.asked, _Current.theme.percent)
