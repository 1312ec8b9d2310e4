"""The search palette: a field, scopes, what was found; all of it by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QButtonGroup, QWidget

from liaise_desktop.gui.errors import error_line
from liaise_desktop.gui.forms.ui_search_palette import Ui_SearchPalette
from liaise_desktop.gui.models.search_hits import SearchHits
from liaise_desktop.gui.presenters.search import EVERYTHING, SCOPES, Question
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.search_words import SearchWords
from liaise_desktop.gui.widgets import FloatingPanel, announce
from liaise_desktop.gui.widgets.hit_list import WITH_CONTROL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from liaise_desktop.application.listings import SearchHit, SearchResult
    from liaise_desktop.gui.presenters.search import SearchPresenter

CAP: Final = 1000  # counts go so far
_PAGE: Final = 5  # lines that Page Up and Page Down move
_LIST: Final = 400  # px at 100 %; a longer list scrolls

_STEPS: Final = {
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_PageDown): _PAGE,
    int(Qt.Key.Key_PageUp): -_PAGE,
}


def connect(view: SearchPalette, presenter: SearchPresenter) -> None:
    """Let the presenter answer the palette."""
    view.asked.connect(presenter.asked)
    view.hit_chosen.connect(presenter.hit_chosen)
    view.note_wanted.connect(presenter.note_wanted)
    view.opened.connect(presenter.start)
    view.closed.connect(presenter.left)


class SearchPalette(FloatingPanel):
    """Finds people, places, notes, mediations and the library, and starts things.

    Signals:
        asked: Text and scope, whenever one of them changes.
        hit_chosen: The `SearchHit` to open.
        note_wanted: The `SearchHit` in whose case a note shall be written.
        opened: The palette was opened.
    """

    asked = Signal(str, str)
    hit_chosen = Signal(object)
    note_wanted = Signal(object)
    opened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.ui = Ui_SearchPalette()
        content = QWidget(self.plate)
        self.ui.setupUi(content)
        self.column.addWidget(content)
        self.ui.nothing.setContentsMargins(22, 12, 22, 14)
        self.ui.indexing.setContentsMargins(22, 2, 22, 8)
        self._words = SearchWords(self)
        self._hits = SearchHits()
        self.ui.hits.setModel(self._hits)
        self._chips = dict(
            zip(
                SCOPES,
                (
                    self.ui.everything,
                    self.ui.people,
                    self.ui.places,
                    self.ui.notes,
                    self.ui.talks,
                    self.ui.library,
                ),
                strict=True,
            )
        )
        self._scopes = QButtonGroup(self)
        for number, chip in enumerate(self._chips.values()):
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.ui.scopes.add(chip)
            self._scopes.addButton(chip, number)
        self._result: SearchResult | None = None
        self._question = Question("")
        self._recent: Sequence[SearchHit] = ()
        self._hasty = False  # Enter was pressed before the answer came
        self.ui.query.textChanged.connect(self._ask)
        self.ui.query.key_pressed.connect(self._on_key)
        self.ui.hits.hit_opened.connect(self._on_hit_opened)
        self._scopes.idClicked.connect(self._on_scope)
        self._fit()

    @Slot()
    def open_palette(self) -> None:
        """Open with an empty field."""
        self.ui.query.clear()
        self._chips[EVERYTHING].setChecked(True)
        self.opened.emit()
        self.open_panel(self.ui.query)

    def leave(self) -> None:
        """Close the palette."""
        self.close_panel()

    def put_question(self, question: Question) -> None:
        """Put another question into the field and ask it."""
        self._chips[question.scope].setChecked(True)
        if self.ui.query.text() == question.text:
            self._ask()
        else:
            self.ui.query.setText(question.text)

    def show_found(self, question: Question, result: SearchResult) -> None:
        """Show the answer, the first hit chosen."""
        self._question, self._result = question, result
        self._show()
        if not result.hits:
            announce(self.ui.nothing, self.ui.nothing.text())
        if self._hasty and is_answer(
            self.ui.query.text(), SCOPES[self._scopes.checkedId()], question
        ):
            self._hasty = False
            self._on_hit_opened(self.ui.hits.currentIndex().row())

    def show_recent(self, hits: Sequence[SearchHit]) -> None:
        """Show what was opened last."""
        self._result, self._recent = None, hits
        self._show()

    def show_refused(self, error: Exception) -> None:
        """Say that the search failed."""
        self._hits.set_rows([])
        self._say(error_line(error))

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        self.ui.retranslateUi(self)
        self._show()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        if hasattr(self, "ui"):
            self._fit()

    # What is shown

    def _show(self) -> None:
        self._show_counts()
        if self._result is None:
            rows = self._words.begin(self._recent)
            self._hits.set_rows(rows)
            self._say("" if rows else self.tr("Type a name, a place or a word from a note."))
        else:
            found = self._result.hits
            self._hits.set_rows(self._words.groups(found))
            nothing = self.tr("Nothing with ‘{words}’.").format(words=self._question.text)
            self._say("" if found else nothing)
        waits = self._result.indexing if self._result else 0
        self.ui.indexing.setVisible(bool(waits))
        self._choose(self._hits.next_hit(-1, 1))
        self._fit()

    def _show_counts(self) -> None:
        counts = self._result.counts if self._result else {}
        for scope, chip in self._chips.items():
            if not counts:
                chip.count = ""
                continue
            number = counts.get(scope, 0) if scope else sum(counts.values())
            most = CAP if scope else max(counts.values())
            capped = most >= CAP if not scope else number >= CAP
            figure = QLocale().toString(CAP if capped else number)
            chip.count = f"{figure}+" if capped else figure

    def _say(self, sentence: str) -> None:
        self.ui.nothing.setText(sentence)
        self.ui.nothing.setVisible(bool(sentence))
        self.ui.hits.setVisible(not sentence)

    def _fit(self) -> None:
        wanted = min(self.ui.hits.content_height() + px(6), px(_LIST))
        self.ui.hits.setFixedHeight(wanted)
        self.updateGeometry()

    # Keys

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: FBT001 - Qt's signature
        """Go through the scopes with Tab; the field keeps the focus, Escape leaves."""
        step = 1 if forward else -1
        number = (self._scopes.checkedId() + step) % len(SCOPES)
        chip = self._scopes.button(number)
        chip.setChecked(True)
        self._on_scope(number)
        announce(self.ui.query, chip.text())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the page below alone."""
        super().keyPressEvent(event)
        event.accept()

    @Slot(int)
    def _on_key(self, key: int) -> None:
        row = self.ui.hits.currentIndex().row()
        hit = self._hits.hit(row)
        if key & WITH_CONTROL:
            if hit is not None:
                self.note_wanted.emit(hit)
        elif key in _STEPS:
            step = _STEPS[key]
            for _ in range(abs(step)):
                row = self._hits.next_hit(row, 1 if step > 0 else -1)
            self._choose(row)
            if row >= 0:
                announce(self.ui.query, str(self._hits.index(row, 0).data()))
        elif is_answer(
            self.ui.query.text(),
            SCOPES[self._scopes.checkedId()],
            self._question if self._result else None,
        ):
            self._on_hit_opened(row)
        else:  # the rows are those of other words: nobody meant to open one of them
            self._hasty = True

    def _choose(self, row: int) -> None:
        index = self._hits.index(row, 0)
        self.ui.hits.setCurrentIndex(index)
        first = self._hits.next_hit(-1, 1)
        self.ui.hits.scrollTo(self._hits.index(0, 0) if row == first else index)

    @Slot(int)
    def _on_scope(self, _number: int) -> None:
        self._ask()
        if QApplication.focusWidget() is not self.ui.query:
            self.ui.query.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask(self) -> None:
        self._hasty = False
        self.asked.emit(self.ui.query.text(), SCOPES[self._scopes.checkedId()])

    @Slot(int)
    def _on_hit_opened(self, row: int) -> None:
        hit = self._hits.hit(row)
        if hit is not None:
            self.hit_chosen.emit(hit)


def is_answer(typed: str, scope: str, question: Question | None) -> bool:
    """Whether what is shown belongs to what is typed; None shows what was opened last."""
    words = typed.strip()
    return question == Question(words, scope) if words else question is None
