"""Painted controls that keep what Qt's own give: keyboard, names, roles."""

from liaise_desktop.gui.widgets.banners import Banner, Toast
from liaise_desktop.gui.widgets.brand import Mark, RingsArt
from liaise_desktop.gui.widgets.buttons import PushButton
from liaise_desktop.gui.widgets.cells import CELL_ROLE, Cell, CellDelegate, cell_data
from liaise_desktop.gui.widgets.check_marks import CheckMark
from liaise_desktop.gui.widgets.chip_row import ChipRow
from liaise_desktop.gui.widgets.chips import Chip, ChoiceChip
from liaise_desktop.gui.widgets.dates import Calendar, DateChip, long_day
from liaise_desktop.gui.widgets.entries import EntryLine
from liaise_desktop.gui.widgets.fields import FieldBox, FieldFrame, PassphraseField, TextField
from liaise_desktop.gui.widgets.floating import FloatingPanel
from liaise_desktop.gui.widgets.flow import FlowBox, FlowLayout
from liaise_desktop.gui.widgets.focus_ring import focus_by_keyboard, install_focus_rings
from liaise_desktop.gui.widgets.labels import (
    ElidedLabel,
    GlyphLabel,
    HLine,
    KeyCap,
    PlainLabel,
    VLine,
    key_text,
)
from liaise_desktop.gui.widgets.list_table import ListTable
from liaise_desktop.gui.widgets.menu_chip import MenuChip
from liaise_desktop.gui.widgets.menus import ChoiceMenu
from liaise_desktop.gui.widgets.panels import (
    Card,
    ConcernsPanel,
    EmptyState,
    Pane,
    StrengthsPanel,
)
from liaise_desktop.gui.widgets.progress import ProgressStrip
from liaise_desktop.gui.widgets.scroll import Ground, ScrollPage, SlimBar
from liaise_desktop.gui.widgets.segments import SegmentedChoice
from liaise_desktop.gui.widgets.stepper import Stage, Stepper
from liaise_desktop.gui.widgets.tab_row import TabRow
from liaise_desktop.gui.widgets.tabs import TabStrip
from liaise_desktop.gui.widgets.tags import Avatar, Tag
from liaise_desktop.gui.widgets.text_area import ChoiceField, TextArea
from liaise_desktop.gui.widgets.themed import Themed, announce, designed
from liaise_desktop.gui.widgets.voices import (
    SourceMark,
    VoiceBlock,
    VoiceHead,
    source_word,
    voice_word,
)

__all__ = [
    "CELL_ROLE",
    "Avatar",
    "Banner",
    "Calendar",
    "Card",
    "Cell",
    "CellDelegate",
    "CheckMark",
    "Chip",
    "ChipRow",
    "ChoiceChip",
    "ChoiceField",
    "ChoiceMenu",
    "ConcernsPanel",
    "DateChip",
    "ElidedLabel",
    "EmptyState",
    "EntryLine",
    "FieldBox",
    "FieldFrame",
    "FloatingPanel",
    "FlowBox",
    "FlowLayout",
    "GlyphLabel",
    "Ground",
    "HLine",
    "KeyCap",
    "ListTable",
    "Mark",
    "MenuChip",
    "Pane",
    "PassphraseField",
    "PlainLabel",
    "ProgressStrip",
    "PushButton",
    "RingsArt",
    "ScrollPage",
    "SegmentedChoice",
    "SlimBar",
    "SourceMark",
    "Stage",
    "Stepper",
    "StrengthsPanel",
    "TabRow",
    "TabStrip",
    "Tag",
    "TextArea",
    "TextField",
    "Themed",
    "Toast",
    "VLine",
    "VoiceBlock",
    "VoiceHead",
    "announce",
    "cell_data",
    "designed",
    "focus_by_keyboard",
    "install_focus_rings",
    "key_text",
    "long_day",
    "source_word",
    "voice_word",
]
