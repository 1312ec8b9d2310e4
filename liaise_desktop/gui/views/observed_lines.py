"""*Observed* in the composer: lines already written, and the one in the making."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import HOW_KNOWN, ORIGIN
from liaise_desktop.domain.notes import QUOTED, SEEN, TOLD, line, mark_of
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.presenters.note_in_hand import FIRST_SOURCE, NoteInHand
from liaise_desktop.gui.widgets import PlainLabel, PushButton, SourceMark
from liaise_desktop.gui.widgets.themed import Themed
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.domain.records import Lines
    from liaise_desktop.gui.forms.ui_note_fields import Ui_NoteFields

WAYS: Final = {SEEN: ("SEEN", "DOC", "ONLINE_PUBLIC"), TOLD: ("TOLD_FIRST", "TOLD_SECOND")}
MARKS: Final = {SEEN: "seen", TOLD: "told", QUOTED: "quoted"}
SHOWN_LETTERS: Final = 160  # of a line that is already written


class LineRow(Themed, QWidget):
    """One line already written, with how it is known.

    Signals:
        edit_clicked, remove_clicked: What is to be done with it.
    """

    edit_clicked = Signal()
    remove_clicked = Signal()

    def __init__(self, parent: QWidget, text: str, mark: str) -> None:
        super().__init__(parent)
        said = shown(" ".join(text[: SHOWN_LETTERS * 2].split()))
        short = said if len(said) <= SHOWN_LETTERS else f"{said[:SHOWN_LETTERS]}…"
        label = PlainLabel(self, short, face="meta", italic=mark == QUOTED).set_wrapped()
        self._edit = PushButton(self, kind="ghost", measure="small", glyph="pen-line")
        self._remove = PushButton(self, kind="ghost", measure="small", glyph="x")
        self._edit.clicked.connect(self.edit_clicked)
        self._remove.clicked.connect(self.remove_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(SourceMark(self, MARKS[mark]), 0, top)
        row.addWidget(label, 1)
        row.addWidget(self._edit, 0, top)
        row.addWidget(self._remove, 0, top)
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self._edit.setToolTip(self.tr("Change this line"))
        self._remove.setToolTip(self.tr("Remove this line"))
        for button in (self._edit, self._remove):
            button.setAccessibleName(button.toolTip())


class ObservedPart(QObject):
    """Runs the controls of *Observed* in the form.

    Enter puts the line in the making among those already written; a line is known in the way
    that the switch above it says.

    Signals:
        changed: Something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, ui: Ui_NoteFields, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._lines: list[dict[str, str]] = []
        self._rows: list[LineRow] = []
        self._keys = {mark: QShortcut(parent) for mark in MARKS}
        for shortcut in self._keys.values():
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_key)
        self.retranslate()
        ui.source.set_value(SEEN)
        ui.source.chosen.connect(self._on_mark)
        ui.how.picked.connect(self._on_chosen)
        ui.teller.picked.connect(self._on_chosen)
        ui.observed.text_changed.connect(self.changed)
        ui.observed.edit.installEventFilter(self)
        for chip in (ui.teller, ui.how):
            ui.known.add(chip)
        self._fit()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        words = (self.tr("&Seen"), self.tr("&Told to me"), self.tr("&Quoted"))
        if self._ui.source.segments():
            self._ui.source.set_words(words)
        else:
            glyphs = ("eye", "ear", "quote")
            self._ui.source.set_options(list(zip(MARKS, words, glyphs, strict=True)))
        # Qt's own mnemonics would take the cursor away, and choose a moment later.
        for segment, (mark, shortcut) in zip(
            self._ui.source.segments(), self._keys.items(), strict=True
        ):
            segment.setShortcut(QKeySequence())
            shortcut.setKey(QKeySequence.mnemonic(words[list(MARKS).index(mark)]))
        self._ui.teller.set_options(code_options(ORIGIN))
        self._offer_ways()

    def show(self, note: NoteInHand) -> None:
        """Show the lines of a note and the one in the making."""
        self._lines = [dict(item) for item in note.lines]
        self._ui.source.set_value(note.mark if note.mark in MARKS else SEEN)
        self._ui.how.set_value(note.source)
        self._ui.teller.set_value(note.teller)
        self._ui.observed.set_text(note.entry)
        self._show_lines()
        self._fit()

    def lines(self) -> Lines:
        """Return the lines already written."""
        return tuple(dict(item) for item in self._lines)

    def source(self) -> str:
        """Return how the line in the making is known; empty if that is still open."""
        mark = self._ui.source.value()
        return self._ui.how.value() if mark in WAYS else FIRST_SOURCE[QUOTED]

    def teller(self) -> str:
        """Return by which role the line in the making was told."""
        return self._ui.teller.value() if self._ui.source.value() == TOLD else ""

    @Slot()
    def add_line(self) -> None:
        """Put the line in the making among those already written."""
        text = self._ui.observed.text()
        if is_blank(text):
            return
        self._lines.append(line(text, self.source(), self.teller()))
        self._ui.observed.set_text("")
        self._show_lines()
        self.changed.emit()

    def _show_lines(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(item) for item in self._lines]
        self._ui.lines.setVisible(bool(self._rows))

    def _row(self, item: dict[str, str]) -> LineRow:
        row = LineRow(self._ui.lines, item["text"], mark_of(item["source"]))
        row.edit_clicked.connect(self._on_edit)
        row.remove_clicked.connect(self._on_remove)
        layout = self._ui.lines.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(row)
        return row

    def _sent_by(self) -> int:
        return next((i for i, row in enumerate(self._rows) if row is self.sender()), -1)

    @Slot()
    def _on_edit(self) -> None:
        number = self._sent_by()
        if number < 0:
            return
        wanted = self._lines.pop(number)
        entry = self._ui.observed.text()
        if not is_blank(entry):
            self._lines.insert(number, line(entry, self.source(), self.teller()))
        self._ui.source.set_value(mark_of(wanted["source"]))
        self._ui.how.set_value(wanted["source"])
        self._ui.teller.set_value(wanted["teller"])
        self._ui.observed.set_text(wanted["text"])
        self._ui.observed.edit.moveCursor(QTextCursor.MoveOperation.End)
        self._ui.observed.edit.setFocus()
        self._show_lines()
        self._fit()
        self.changed.emit()

    @Slot()
    def _on_remove(self) -> None:
        number = self._sent_by()
        if number >= 0:
            del self._lines[number]
            self._show_lines()
            self._ui.observed.edit.setFocus()
            self.changed.emit()

    @Slot()
    def _on_key(self) -> None:
        for mark, shortcut in self._keys.items():
            if shortcut is self.sender():
                self._ui.source.set_value(mark)
                self._ui.observed.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _on_mark(self, mark: str) -> None:
        self._ui.how.set_value(FIRST_SOURCE.get(mark, ""))
        self._fit()
        self.changed.emit()

    @Slot(str)
    def _on_chosen(self, _key: str) -> None:
        self.changed.emit()

    def _offer_ways(self) -> None:
        ways: Iterable[str] = WAYS.get(self._ui.source.value(), ())
        self._ui.how.set_options([(key, code_label(HOW_KNOWN, key)) for key in ways])

    def _fit(self) -> None:
        """Ask only what is open: nothing more about what the person said themselves."""
        mark = self._ui.source.value()
        self._offer_ways()
        self._ui.known.setVisible(mark in WAYS)
        self._ui.teller.setVisible(mark == TOLD)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter begin the next line, and Shift+Enter break this one."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and plain == Qt.KeyboardModifier.NoModifier:
            self.add_line()
            return True
        return super().eventFilter(watched, event)
