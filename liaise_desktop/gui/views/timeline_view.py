"""The timeline of a case: day, spine, and what happened, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import DISCLOSURE_FORM, DISCLOSURE_KIND, PAPER, SESSION_FORM
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.style import colour, px
from liaise_desktop.gui.views.note_card import CommentCard, NoteCard
from liaise_desktop.gui.widgets import ElidedLabel, PlainLabel, PushButton, focus_by_keyboard
from liaise_desktop.gui.widgets.paint import glyph, rounded
from liaise_desktop.gui.widgets.themed import Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.listings import TimelineEntry

# Icon, ground and ink of the circle on the spine.
LOOKS: Final = {
    "note": ("pen-line", "slate_soft", "slate_ink"),
    "mediation_session": ("handshake", "slate_soft", "slate_ink"),
    "disclosure": ("file-text", "pine_soft", "pine_ink"),
    "import": ("usb", "", "ink3"),
}
CIRCLE: Final = 26
LINE_TOP: Final = 3  # where the circle stands, below the top of its row


class Spine(Themed, QWidget):
    """A circle with an icon, and the line down to the next one."""

    def __init__(self, parent: QWidget, kind: str) -> None:
        super().__init__(parent)
        self._kind = kind if kind in LOOKS else "note"
        self._last = False
        self.restyle()

    def restyle(self) -> None:
        """Take the width from the theme."""
        self.setFixedWidth(px(CIRCLE + 12))
        super().restyle()

    def set_last(self, last: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """End the line here."""
        self._last = last
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle, icon and line."""
        painter = QPainter(self)
        name, ground, ink = LOOKS[self._kind]
        edge, top = px(CIRCLE), px(LINE_TOP)
        box = QRect((self.width() - edge) // 2, top, edge, edge)
        if not self._last:
            line = QRect(self.width() // 2, top + edge + 3, 2, self.height() - top - edge)
            painter.fillRect(line, colour("line2"))
        if ground:
            rounded(painter, box, edge / 2, ground)
        glyph(painter, box, name, ink, 16 if ground else 14)


class EntryRow(Themed, QWidget):
    """One entry; it takes the focus by [ and ], so that a reader hears where it is.

    Signals:
        correct_clicked, comment_clicked, history_clicked, attach_clicked, bin_clicked: About a
            note, with its id.
        file_asked: About a file of a note; see `AttachmentLine`.
        file_dropped: A note, and the path of a file that was let go over it.
        open_clicked: About a mediation, with its id.
    """

    correct_clicked = Signal(str)
    comment_clicked = Signal(str)
    history_clicked = Signal(str)
    attach_clicked = Signal(str)
    bin_clicked = Signal(str)
    against_clicked = Signal(str)
    file_asked = Signal(str, object)
    file_dropped = Signal(str, str)
    open_clicked = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        entry: TimelineEntry,
        names: Mapping[str, str],
        *,
        can_write: bool,
        can_bin: bool = False,
        fading: bool = False,
    ) -> None:
        super().__init__(parent)
        self.entry, self.can_write, self.fading = entry, can_write, fading
        self._can_bin = can_bin
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._card: NoteCard | None = None
        self.spine = Spine(self, entry.kind)
        self._when = QVBoxLayout()
        self._when.setContentsMargins(0, px(LINE_TOP) + 2, 0, 0)
        self._when.setSpacing(0)
        self._day = PlainLabel(self, "", face="meta", weight=500)
        self._time = PlainLabel(self, "", face="label", token="ink3")
        self._when.addWidget(self._day)
        self._when.addWidget(self._time)
        self._when.addStretch(1)
        self._content = QVBoxLayout()
        self._content.setContentsMargins(0, 0, 0, 14 if entry.kind == "note" else 6)
        self._content.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._when)
        row.addWidget(self.spine)
        row.addSpacing(6)
        row.addLayout(self._content, 1)
        self._show_when()
        if entry.kind == "note":
            self._add_note(names)
        else:
            self._add_line()
        self.restyle()

    def restyle(self) -> None:
        """Take the width of the days from the theme."""
        self._day.setFixedWidth(px(62))
        super().restyle()

    def _show_when(self) -> None:
        entry = self.entry
        at = dates.local(entry.at) if entry.kind == "import" else entry.at
        self._day.setText(dates.short_day(at))
        self._day.token = "ink2" if entry.kind == "import" else "ink"
        self._time.setText(dates.time_of_day(at) if entry.kind == "note" else "")
        self._time.setVisible(bool(self._time.text()))

    def _add_note(self, names: Mapping[str, str]) -> None:
        card = NoteCard(
            self,
            self.entry,
            names,
            can_write=self.can_write,
            can_bin=self._can_bin,
            fading=self.fading,
        )
        card.bin_clicked.connect(self.bin_clicked)
        card.against_clicked.connect(self.against_clicked)
        self._card = card
        card.correct_clicked.connect(self.correct_clicked)
        card.comment_clicked.connect(self.comment_clicked)
        card.history_clicked.connect(self.history_clicked)
        card.attach_clicked.connect(self.attach_clicked)
        card.file_asked.connect(self.file_asked)
        card.file_dropped.connect(self.file_dropped)
        self.menu_button = card.more
        self._content.addWidget(card)
        for comment, author in self.entry.comments:
            row = QHBoxLayout()
            row.setContentsMargins(24, 0, 0, 0)
            row.addWidget(CommentCard(self, comment, author, names))
            self._content.addLayout(row)
        said = card.more.accessibleName().partition(": ")[2]
        self.setAccessibleName(f"{dates.day(self.entry.at)}: {said}")

    def unfold(self) -> None:
        """Show all of a note that is folded because it is old."""
        if self._card is not None:
            self._card.unfold()

    def _add_line(self) -> None:
        title, rest = self._words()
        line = QHBoxLayout()
        line.setContentsMargins(0, px(LINE_TOP), 0, 0)
        line.setSpacing(10)
        if title:
            line.addWidget(PlainLabel(self, title, weight=600))
        line.addWidget(ElidedLabel(self, rest, face="meta", token="ink2"), 1)
        if self.entry.kind == "mediation_session":
            button = PushButton(self, self.tr("Open"), kind="quiet", measure="small")
            button.setAccessibleName(f"{button.text()}: {title}")
            button.clicked.connect(self._on_open)
            line.addWidget(button)
        self._content.addLayout(line)
        self.setMinimumHeight(px(CIRCLE + 2 * LINE_TOP + 4))
        self.setAccessibleName(f"{dates.day(self.entry.at)}: {title} {rest}")

    def _words(self) -> tuple[str, str]:
        said = {
            "mediation_session": self._session_words,
            "disclosure": self._disclosure_words,
            "import": self._import_words,
        }
        return said[self.entry.kind]() if self.entry.kind in said else ("", "")

    def _session_words(self) -> tuple[str, str]:
        values = self.entry.values
        minutes = int(values.get("minutes") or 0)
        form = code_label(SESSION_FORM, str(values.get("form") or ""))
        long = self.tr("%n minutes", "", minutes) if minutes else ""
        parts = (values.get("title"), values.get("place"), form, long)
        rest = ", ".join(shown(str(part)) for part in parts if part)
        return self.tr("Mediation session"), rest

    def _disclosure_words(self) -> tuple[str, str]:
        values = self.entry.values
        paper = code_label(PAPER, str(values.get("paper") or ""))
        form = code_label(DISCLOSURE_FORM, str(values.get("form") or ""))
        kind = code_label(DISCLOSURE_KIND, str(values.get("kind") or ""))
        whom = self.tr("for {name}").format(name=shown(str(values.get("recipient") or "")))
        rest = ", ".join(filter(None, (whom, kind, str(values.get("serial") or ""))))
        return paper or form or self.tr("Something left"), rest

    def _import_words(self) -> tuple[str, str]:
        values = self.entry.values
        notes, sessions = int(values.get("notes") or 0), int(values.get("sessions") or 0)
        counted = [
            self.tr("%n notes", "in a file", notes) if notes else "",
            self.tr("%n sessions", "in a file", sessions) if sessions else "",
        ]
        what = ", ".join(filter(None, counted)) or self.tr("changes")
        said = self.tr("Brought in from {name}’s file: {what}")
        return "", said.format(name=values.get("partner") or "?", what=what)

    @Slot()
    def _on_open(self) -> None:
        self.open_clicked.emit(str(self.entry.values.get("mediation") or ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu of a note, or a mediation, by Enter."""
        buttons = self.findChildren(PushButton)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and buttons:
            buttons[0].click()
        else:
            super().keyPressEvent(event)


class TimelineView(Themed, QWidget):
    """All entries that were read so far; what did not change is not made again.

    Signals:
        correct_clicked, comment_clicked, history_clicked, attach_clicked, bin_clicked,
            file_asked, open_clicked: As of a row.

    Attributes:
        me: Who sits here; they put into the bin what they wrote.
    """

    correct_clicked = Signal(str)
    comment_clicked = Signal(str)
    history_clicked = Signal(str)
    attach_clicked = Signal(str)
    bin_clicked = Signal(str)
    against_clicked = Signal(str)
    file_asked = Signal(str, object)
    file_dropped = Signal(str, str)
    open_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EntryRow] = []
        self._entries: Sequence[TimelineEntry] = ()
        self._names: Mapping[str, str] = {}
        self._can_write, self._fading = False, frozenset[str]()
        self.me = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        if self._rows:
            self._clear()
            self.show_entries(
                self._entries, self._names, self._fading, can_write=self._can_write
            )

    def rows(self) -> list[EntryRow]:
        """Return the rows, newest first."""
        return list(self._rows)

    def show_entries(
        self,
        entries: Sequence[TimelineEntry],
        names: Mapping[str, str],
        fading: frozenset[str] = frozenset(),
        *,
        can_write: bool,
    ) -> None:
        """Show *entries*, those *fading* folded; *names* tells how colleagues are called."""
        if names != self._names:
            self._clear()
        self._entries, self._names, self._can_write = entries, dict(names), can_write
        self._fading = fading
        known = {row.entry.id: row for row in self._rows}
        rows = []
        for entry in entries:
            row = known.get(entry.id)
            now = (entry, can_write, entry.id in fading)
            if row is None or (row.entry, row.can_write, row.fading) != now:
                row = self._row(entry)
            rows.append(row)
        for row in self._rows:
            if row not in rows:
                self._drop(row)
        self._place(rows)

    def _place(self, rows: list[EntryRow]) -> None:
        for number, row in enumerate(rows):
            if self._column.indexOf(row) != number:
                self._column.removeWidget(row)
                self._column.insertWidget(number, row)
            row.spine.set_last(number == len(rows) - 1)
        self._rows = rows

    def _row(self, entry: TimelineEntry) -> EntryRow:
        can_bin = bool(self.me) and entry.note is not None and entry.note.written_by == self.me
        row = EntryRow(
            self,
            entry,
            self._names,
            can_write=self._can_write,
            can_bin=can_bin,
            fading=entry.id in self._fading,
        )
        row.bin_clicked.connect(self.bin_clicked)
        row.against_clicked.connect(self.against_clicked)
        row.correct_clicked.connect(self.correct_clicked)
        row.comment_clicked.connect(self.comment_clicked)
        row.history_clicked.connect(self.history_clicked)
        row.attach_clicked.connect(self.attach_clicked)
        row.file_asked.connect(self.file_asked)
        row.file_dropped.connect(self.file_dropped)
        row.open_clicked.connect(self.open_clicked)
        return row

    def _drop(self, row: EntryRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _clear(self) -> None:
        for row in self._rows:
            self._drop(row)
        self._rows = []

    def go(self, step: int) -> EntryRow | None:
        """Give the focus to the next (1) or previous (-1) entry; return it."""
        now = QApplication.focusWidget()
        here = [
            number
            for number, row in enumerate(self._rows)
            if now is not None and (row is now or row.isAncestorOf(now))
        ]
        wanted = here[0] + step if here else 0 if step > 0 else len(self._rows) - 1
        if not 0 <= wanted < len(self._rows):
            return None
        focus_by_keyboard(self._rows[wanted])
        return self._rows[wanted]

    def row_of(self, record: str) -> EntryRow | None:
        """Return the row of a record, None if it was not read yet."""
        return next((row for row in self._rows if row.entry.id == record), None)
