"""The library: a list for each kind of entry."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.forms.ui_library import Ui_LibraryPage
from liaise_desktop.gui.models.cell_table import CellTable
from liaise_desktop.gui.presenters.library_port import TABS
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.library_words import LibraryWords, columns
from liaise_desktop.gui.views.record_words import record_glyph
from liaise_desktop.gui.widgets import Themed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.gui.presenters.library import LibraryPresenter
    from liaise_desktop.gui.presenters.library_port import EntryRow
    from liaise_desktop.gui.widgets import Cell

_WIDTHS: Final = (0, 190, 176, 176)  # px at 100 %; 0 is elastic


def connect(view: LibraryPage, presenter: LibraryPresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.tab_chosen.connect(presenter.tab_chosen)
    view.filter_changed.connect(presenter.filtered)
    view.more_wanted.connect(presenter.more_wanted)
    view.opened.connect(presenter.opened)
    view.new_clicked.connect(presenter.new_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class LibraryPage(Themed, QWidget):
    """Lists what the team shares.

    Args:
        names: Returns the names of those who work here, by principal.

    Signals:
        tab_chosen: A kind of entry.
        filter_changed: The words of the filter.
        more_wanted: The list was scrolled to its end.
        opened: An entry.
        new_clicked: A new one shall begin.
    """

    tab_chosen = Signal(str)
    filter_changed = Signal(str)
    more_wanted = Signal()
    opened = Signal(str)
    new_clicked = Signal()

    def __init__(
        self, names: Callable[[], Mapping[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_LibraryPage()
        self.ui.setupUi(self)
        self._names = names
        self._words = LibraryWords(self)
        self.forms = Forms(self)
        self._table = CellTable()
        self._shown: list[EntryRow] = []
        self._known: Mapping[str, str] = {}
        self._kind, self._may_begin = TABS[0], False
        self._table.set_heads([""] * len(_WIDTHS))
        self.ui.list.setModel(self._table)
        for place, (kind, word) in enumerate(self._words.tabs().items()):
            self.ui.tabs.add_tab(kind, word, place)
        self._wire()
        self.retranslate()
        self.show_rows([], more=False, filtered=False)

    def _wire(self) -> None:
        self.ui.tabs.picked.connect(self.tab_chosen)
        self.ui.filter.text_edited.connect(self.filter_changed)
        self.ui.filter.return_pressed.connect(self._on_filter_done)
        self.ui.new_entry.clicked.connect(self.new_clicked)
        self.ui.empty.action_clicked.connect(self.new_clicked)
        self.ui.no_match.action_clicked.connect(self._on_clear)
        self.ui.list.row_opened.connect(self._on_row_opened)
        self._table.more_wanted.connect(self.more_wanted)
        slash = QShortcut(QKeySequence("/"), self)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        slash.activated.connect(self._on_slash)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setObjectName(str(step))
            shortcut.activated.connect(self._on_step)

    def focus_regions(self) -> list[QWidget]:
        """Return the page."""
        return [self]

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        if hasattr(self, "ui"):
            self.ui.filter.setFixedWidth(px(320))

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.ui.filter.name_for_readers(self.tr("Filter"))
        for kind, word in self._words.tabs().items():
            self.ui.tabs.set_word(kind, word)
        self._say_kind()
        self.ui.list.set_columns([*_WIDTHS])
        self._table.set_rows(self._cells(self._shown), more=self._table.has_more())
        self.restyle()

    def _say_kind(self) -> None:
        kind, words = self._kind, self._words
        self.ui.new_entry.setText(words.begin(kind))
        title, sentence = words.empty(kind)
        action = words.begin(kind) if self._may_begin else ""
        glyph = record_glyph(kind)
        self.ui.empty.dress(title=title, sentence=sentence, action=action, glyph=glyph)
        self.ui.list.setAccessibleName(words.tabs()[kind])
        self._table.set_heads(columns(kind))

    # What the presenter shows

    def show_tab(self, kind: str, *, may_begin: bool) -> None:
        """Show the list of a kind."""
        self._kind, self._may_begin = kind, may_begin
        if self.ui.tabs.current() != kind:
            self.ui.tabs.set_current(kind)
        self.ui.filter.set_text("")
        self.ui.new_entry.setVisible(may_begin)
        self._table.set_rows([])
        self._say_kind()

    def show_rows(self, rows: Sequence[EntryRow], *, more: bool, filtered: bool) -> None:
        """Show these entries; where there is none, say why."""
        before = self._table.key(self.ui.list.current_row())
        self._shown, self._known = list(rows), self._names() if rows else {}
        self._table.set_rows(self._cells(rows), more=more)
        self.ui.list_pane.setVisible(bool(rows))
        self.ui.empty.setVisible(not rows and not filtered)
        self.ui.no_match.setVisible(not rows and filtered)
        self.ui.filter.setVisible(bool(rows) or filtered)
        row = self._table.row_of(before)
        if row >= 0:
            self.ui.list.go_to_row(row)

    def add_rows(self, rows: Sequence[EntryRow], *, more: bool) -> None:
        """Show these behind the others."""
        self._shown += rows
        self._table.add_rows(self._cells(rows), more=more)

    def ask_entry(self, kind: str) -> None:
        """Open the form of a new entry."""
        self.forms.ask(partial(self._words.form, kind))

    def form_refused(self, error: Exception) -> None:
        """Say in the form what has to be put right."""
        self.forms.refuse(error)

    def form_saved(self) -> None:
        """Close the form."""
        self.forms.saved()

    def words(self, kind: str) -> str:
        """Return the sentence that says what was kept."""
        return self._words.done(kind)

    def _cells(self, rows: Sequence[EntryRow]) -> list[tuple[str, tuple[Cell, ...]]]:
        return [(row.record.id, self._words.cells(row, self._known)) for row in rows]

    # What is pressed

    @Slot(int)
    def _on_row_opened(self, row: int) -> None:
        self.opened.emit(self._table.key(row))

    @Slot()
    def _on_filter_done(self) -> None:
        if self._table.rowCount():
            self.ui.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_slash(self) -> None:
        self.ui.filter.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_step(self) -> None:
        self.ui.tabs.go(int(self.sender().objectName()))

    @Slot()
    def _on_clear(self) -> None:
        self.ui.filter.set_text("")
        self.filter_changed.emit("")
        self._on_slash()
