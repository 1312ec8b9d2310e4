"""A note in the timeline: three voices, who wrote them, and what was said about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import HOW_KNOWN, NO_OWN_WORDS, NOTE_TYPE, ORIGIN, ROLE
from liaise_desktop.domain.notes import QUOTED, SEEN, TOLD, mark_of
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.attachment_lines import AttachmentLine
from liaise_desktop.gui.views.observed_lines import MARKS
from liaise_desktop.gui.widgets import (
    Avatar,
    ChoiceMenu,
    ElidedLabel,
    Pane,
    PlainLabel,
    PushButton,
    Tag,
    VoiceBlock,
)
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from liaise_desktop.application.listings import Author, TimelineEntry
    from liaise_desktop.domain.records import Comment, Note

TOP = Qt.AlignmentFlag.AlignTop


def initials_of(name: str) -> str:
    """Return the first letters of the first two words of a name."""
    return "".join(word[0] for word in name.split()[:2] if word).upper()


def how_known(source: str, teller: str) -> str:
    """Return by whom, and how they know; nothing for what was simply seen or is quoted."""
    mark = mark_of(source)
    if mark == TOLD:
        known = code_label(HOW_KNOWN, source) if source else ""
        return ", ".join(filter(None, (code_label(ORIGIN, teller) if teller else "", known)))
    return code_label(HOW_KNOWN, source) if mark == SEEN and source != "SEEN" else ""


class NoteCard(Pane):
    """One note with its comments.

    Signals:
        correct_clicked, comment_clicked, history_clicked, attach_clicked, bin_clicked: The menu
            entry was taken.
        file_asked: What shall be done with a file, and the file; see `AttachmentLine`.
        file_dropped: The note, and the path of a file that was let go over it.
    """

    correct_clicked = Signal(str)
    comment_clicked = Signal(str)
    history_clicked = Signal(str)
    attach_clicked = Signal(str)
    bin_clicked = Signal(str)
    against_clicked = Signal(str)
    file_asked = Signal(str, object)
    file_dropped = Signal(str, str)

    def __init__(
        self,
        parent: QWidget | None,
        entry: TimelineEntry,
        names: Mapping[str, str],
        *,
        can_write: bool,
        fading: bool = False,
        can_bin: bool = False,
    ) -> None:
        super().__init__(parent)
        self._entry, self._names, self._can_write = entry, names, can_write
        self._can_bin = can_bin
        self.more = PushButton(self, kind="ghost", measure="small", glyph="ellipsis")
        self.more.clicked.connect(self._on_more)
        self._menu = ChoiceMenu(self)
        self._menu.picked.connect(self._on_picked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(5, 6, 5, 6)
        self._column.setSpacing(2)
        self._add_head()
        if entry.note is None or entry.erased:
            text = self.tr("What stood here was erased.")
            if entry.altered:
                text = self.tr("This is not what was signed, so it is not shown.")
            self._column.addWidget(self._meta(text))
        else:
            self._add_voices(entry.note)
        self._add_against()
        self._add_files()
        self._fold: QWidget | None = self._fade() if fading else None
        self.setAcceptDrops(can_write and entry.note is not None and not entry.erased)

    def _fade(self) -> QWidget:
        for part in self._parts():
            part.hide()
        fold = QWidget(self)
        row = QHBoxLayout(fold)
        row.setContentsMargins(9, 0, 3, 2)
        row.addWidget(Tag(fold, self.tr("Old"), glyph="hourglass"))
        row.addWidget(self._meta(self.tr("More than a year ago")))
        row.addStretch(1)
        button = PushButton(fold, self.tr("Show"), kind="quiet", measure="small")
        button.setAccessibleName(f"{button.text()}: {self.more.accessibleName()}")
        button.clicked.connect(self.unfold)
        row.addWidget(button)
        self._column.insertWidget(1, fold)
        return fold

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that one file can be let go here."""
        if dropped_file(event.mimeData()):
            self.line = "pine"
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Be as before."""
        self.line = "line"

    def dropEvent(self, event: QDropEvent) -> None:
        """Have a file attached."""
        self.line = "line"
        event.acceptProposedAction()
        self.file_dropped.emit(self._entry.id, dropped_file(event.mimeData()))

    def _parts(self) -> list[QWidget]:
        items = (self._column.itemAt(at) for at in range(1, self._column.count()))
        found = (item.widget() for item in items if item is not None)
        return [part for part in found if part is not None]

    @Slot()
    def unfold(self) -> None:
        """Show all of a note that is folded because it is old."""
        if self._fold is None:
            return
        for part in self._parts():
            part.setVisible(part is not self._fold)
        self._fold = None
        self.more.setFocus()

    def _add_against(self) -> None:
        for one in self._entry.against:
            about = ", ".join(filter(None, (shown(one.said_by), dates.short_day(one.on))))
            said = self.tr("Disagrees ({who}): {text}").format(who=about, text=shown(one.text))
            label = PlainLabel(self, said, token="ochre_ink").set_wrapped()
            label.setIndent(9)
            self._column.addWidget(label)

    def _add_files(self) -> None:
        for attached in self._entry.attached:
            line = AttachmentLine(self, attached, can_remove=self._can_write)
            line.asked.connect(self.file_asked)
            self._column.addWidget(line)

    def _add_head(self) -> None:
        entry, row = self._entry, QHBoxLayout()
        row.setContentsMargins(9, 3, 3, 2)
        row.setSpacing(9)
        title = ElidedLabel(self, self._title(), weight=600)
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(title)
        row.addWidget(PlainLabel(self, self._written(), face="meta", token="ink2"))
        if entry.conflicted:
            row.addWidget(Tag(self, self.tr("Two versions"), kind="ochre", glyph="git-compare"))
        elif entry.versions > 1:
            row.addWidget(Tag(self, self.tr("Corrected"), kind="neutral"))
        row.addStretch(1)
        row.addWidget(self.more)
        self.more.setToolTip(self.tr("What to do with this note"))
        self.more.setAccessibleName(f"{self.more.toolTip()}: {self._title()}")
        self._column.addLayout(row)

    def _title(self) -> str:
        note = self._entry.note
        if note is None:
            return self.tr("Note")
        kind = code_label(NOTE_TYPE, note.kind)
        return f"{kind}, {shown(note.place)}" if note.place else kind

    def _written(self) -> str:
        note, author = self._entry.note, self._entry.author
        name = author.name or author.principal
        if note is None:
            return name
        name = self._names.get(note.written_by, name) or note.written_by
        if note.written_at[:10] > note.at[:10]:
            day = dates.short_day(note.written_at)
            return self.tr("{name}, written on {day}").format(name=name, day=day)
        return name

    def _add_voices(self, note: Note) -> None:
        if note.observed or note.no_own_words:
            self._column.addWidget(self._observed(note))
        if not is_blank(note.reading):
            self._column.addWidget(self._reading(note))
        if not is_blank(note.next_what):
            self._column.addWidget(self._next(note))

    def _observed(self, note: Note) -> VoiceBlock:
        block = VoiceBlock(self, "observed")
        for item in note.observed:
            source = item.get("source", "")
            mark, text = mark_of(source), shown(item.get("text", ""))
            quoted = mark == QUOTED
            block.add_line(
                QLocale().quoteString(text) if quoted else text, MARKS[mark], italic=quoted
            )
            known = how_known(source, item.get("teller", ""))
            if known:
                _add(block, self._meta(known), indent=24)
        if note.no_own_words:
            why = code_label(NO_OWN_WORDS, note.no_own_words)
            said = self.tr("No own words: {reason}").format(reason=why)
            _add(block, self._meta(said))
        return block

    def _reading(self, note: Note) -> VoiceBlock:
        block = VoiceBlock(self, "reading")
        block.add_line(shown(note.reading))
        if not is_blank(note.alternative):
            other = self.tr("Another explanation")
            _add(block, PlainLabel(block, other, face="label", weight=600, token="plum_ink"))
            block.add_line(shown(note.alternative))
        return block

    def _next(self, note: Note) -> VoiceBlock:
        block = VoiceBlock(self, "next", text=shown(note.next_what))
        who = self._names.get(note.next_who, note.next_who)
        if who and note.next_who != note.written_by:
            _add(block, self._meta(shown(who)))
        if self._entry.step_done:
            block.set_tag(self.tr("Done"), kind="neutral", glyph="check")
        elif note.next_when:
            block.set_tag(due_words(note.next_when))
        return block

    def _meta(self, text: str) -> QLabel:
        return PlainLabel(self, text, face="meta", token="ink2").set_wrapped()

    @Slot()
    def _on_more(self) -> None:
        options = [("history", self.tr("History"), "history")]
        if self._can_write:
            comment = ("comment", self.tr("Add a comment"), "message-square-text")
            correct = ("correct", self.tr("Correct"), "pen-line")
            attach = ("attach", self.tr("Attach a file"), "plus")
            against = ("against", self.tr("The person disagrees…"), "message-circle")
            options = [correct, comment, against, attach, *options]
            if self._can_bin:
                options.append(("bin", self.tr("Put into the bin"), "trash-2"))
        if self._entry.erased:
            options = [("history", self.tr("History"), "history")]
        self._menu.set_options(options)
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    @Slot(str)
    def _on_picked(self, key: str) -> None:
        signals = {
            "correct": self.correct_clicked,
            "comment": self.comment_clicked,
            "history": self.history_clicked,
            "attach": self.attach_clicked,
            "bin": self.bin_clicked,
            "against": self.against_clicked,
        }
        signals[key].emit(self._entry.id)


class CommentCard(Pane):
    """A remark that hangs under its note."""

    def __init__(
        self,
        parent: QWidget | None,
        comment: Comment,
        author: Author,
        names: Mapping[str, str],
    ) -> None:
        super().__init__(parent, radius=10)
        own = comment.written_by in ("", author.principal)
        name = names.get(comment.written_by) or author.name or author.principal
        role = code_label(ROLE, author.role) if own and author.role else ""
        who = ", ".join(filter(None, (name, role)))
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 7, 12, 7)
        row.setSpacing(9)
        row.addWidget(Avatar(self, initials_of(name), worker=True, diameter=24), 0, TOP)
        label = PlainLabel(self, who, face="meta", weight=600)
        label.setToolTip(dates.moment(comment.written_at))
        text = PlainLabel(self, shown(comment.text), face="meta").set_wrapped()
        for words, stretch in ((label, 0), (text, 1)):
            words.setAlignment(TOP | Qt.AlignmentFlag.AlignLeading)
            words.setContentsMargins(0, 3, 0, 3)
            row.addWidget(words, stretch, TOP)
        self.setAccessibleName(f"{who}: {comment.text}")


def dropped_file(data: QMimeData) -> str:
    """Return the path of the one file of this computer that is dragged; empty for all else."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 == len(data.urls()) else ""


def due_words(iso: str) -> str:
    """Return a day, and its time if it has one, as on the tag of a next step."""
    return ", ".join(filter(None, (dates.weekday_day(iso), dates.time_of_day(iso))))


def _add(block: VoiceBlock, label: QWidget, indent: int = 0) -> None:
    row = QHBoxLayout()
    row.setContentsMargins(indent, 0, 0, 0)
    row.addWidget(label)
    block.lines.insertLayout(block.lines.count() - 1, row)
