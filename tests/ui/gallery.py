"""Draws every control of the kit in every state, to be looked at beside the design.

Run it with `python tests/ui/gallery.py OUT`; it writes the gallery and the frame, light and dark.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.gui.style import apply_theme, colour, font
from liaise_desktop.gui.views.frame import Frame
from liaise_desktop.gui.widgets import (
    Avatar,
    Banner,
    Cell,
    CheckMark,
    Chip,
    ChoiceChip,
    ChoiceField,
    ConcernsPanel,
    DateChip,
    ElidedLabel,
    EmptyState,
    FloatingPanel,
    KeyCap,
    ListTable,
    Mark,
    Pane,
    PassphraseField,
    PlainLabel,
    ProgressStrip,
    PushButton,
    ScrollPage,
    SegmentedChoice,
    SourceMark,
    Stage,
    Stepper,
    StrengthsPanel,
    TabStrip,
    Tag,
    TextArea,
    TextField,
    Toast,
    VoiceBlock,
    VoiceHead,
    cell_data,
    install_focus_rings,
)
from liaise_desktop.gui.widgets.paint import rounded

SWATCHES = ["canvas", "surface", "rail", "sunken", "line", "control", "ink3", "ink2", "ink", "pine_soft", "pine", "plum_soft", "plum", "slate_soft", "slate", "ochre_soft", "ochre", "brick_soft", "brick", "focus"]


def row(*parts, gap=8):
    """Lay *parts* side by side; a number is a gap, None takes what is left."""
    line = QHBoxLayout()
    line.setSpacing(0)
    for part in parts:
        if part is None:
            line.addStretch(1)
        elif isinstance(part, int):
            line.addSpacing(part)
        elif isinstance(part, tuple):
            line.addLayout(part[0], part[1])
        else:
            line.addWidget(part)
            line.addSpacing(gap)
    return line


def column(*parts, gap=0):
    """Lay *parts* one below the other; a number is a gap, None takes what is left."""
    pile = QVBoxLayout()
    pile.setSpacing(gap)
    for part in parts:
        if part is None:
            pile.addStretch(1)
        elif isinstance(part, int):
            pile.addSpacing(part)
        elif isinstance(part, QWidget):
            pile.addWidget(part)
        else:
            pile.addLayout(part)
    return pile


def caption(text):
    return PlainLabel(None, text, face="label", weight=600, token="ink3")


NOWHERE = QModelIndex()


class Swatches(QWidget):
    """The main colours with their names."""

    def __init__(self):
        super().__init__()
        self.setFixedHeight(104)

    def paintEvent(self, _event):
        painter = QPainter(self)
        step = (self.width() + 6) / 10
        for number, token in enumerate(SWATCHES):
            x, y = int((number % 10) * step), (number // 10) * 54
            rounded(painter, self.rect().__class__(x, y, int(step) - 6, 28), 6, token, "line2")
            painter.setFont(font("key"))
            painter.setPen(colour("ink2"))
            painter.drawText(x, y + 42, token)


class Gallery(QWidget):
    """Every control, as in the picture of the components."""

    def __init__(self):
        super().__init__()
        self.setWindowTitle("Gallery")
        self.page = ScrollPage(self)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.page.column.setContentsMargins(30, 22, 30, 16)
        halves = QHBoxLayout()
        halves.setSpacing(34)
        halves.addLayout(self.left(), 1)
        halves.addLayout(self.right(), 1)
        self.page.column.addLayout(halves)

    def buttons(self):
        pile = column(caption("Buttons: rest, pointer, pressed, focus, off"), 6)
        words = {"solid": "Save note", "outline": "Compare", "quiet": "All contacts", "danger": "Erase for good"}
        for kind, text in words.items():
            states = [PushButton(None, text, kind=kind) for _ in range(5)]
            states[1].setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
            states[2].setDown(True)
            states[4].setEnabled(False)
            pile.addLayout(row(*states, None))
            pile.addSpacing(8)
        return pile

    def chips(self):
        keep = ChoiceChip(self, "Keep both", checked=True)
        return column(
            caption("Chips (border = can be pressed) and tags (no border = cannot)"), 6,
            row(Chip(self, "Family"), Chip(self, "School", checked=True),
                Chip(self, "Riverside", glyph="map-pin", caret=True),
                Chip(self, "Offer a talk", digit="3"), keep, None), 8,
            row(Tag(self, "Support under way", kind="pine"), Tag(self, "First talks", kind="slate"),
                Tag(self, "Stepping back"), Tag(self, "since Tuesday", kind="ochre", glyph="hourglass"),
                Tag(self, "Left out", kind="brick", glyph="ban"), None, gap=6),
        )

    def choices(self):
        self.source = SegmentedChoice(self, accessibleName="How it is known")
        self.source.set_options([("seen", "Seen", "eye"), ("told", "Told to me", "ear"), ("quoted", "Quoted", "quote")])
        self.source.set_value("seen")
        self.tone = SegmentedChoice(self, accessibleName="Tone")
        self.tone.set_options([("warm", "Warm"), ("calm", "Calm"), ("guarded", "Guarded"), ("tense", "Tense")])
        self.tone.set_value("calm")
        return column(
            caption("One of few"), 6, row(self.source, 6, self.tone, None), 8,
            row(CheckMark(self, "Done", round=True, checked=True), CheckMark(self, "Open", round=True),
                CheckMark(self, "In the report", checked=True), CheckMark(self, "Left out"), None, gap=12),
        )

    def fields(self):
        self.place = TextField(self, "Place", placeholder="Name or address", glyph="map-pin", hint="Only the place, no house number")
        self.phrase = PassphraseField(self, "Passphrase", plain_hint="Spaces count", height_px=38)
        self.phrase.set_text("five plain words")
        self.day = TextField(self, "Date of the next review", error="February 2026 has 28 days")
        self.day.set_text("31 Feb 2026")
        self.code = TextField(self, "Code", mono=True, hint="Given once, cannot be changed")
        self.code.set_text("MH-0147")
        self.code.set_fixed(True)
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, field in enumerate((self.place, self.phrase, self.day, self.code)):
            grid.addWidget(field, number // 2, number % 2)
        return column(caption("Fields: rest, focus, error, off"), 6, grid)

    def left(self):
        return column(
            self.buttons(), 6, self.chips(), 14, self.choices(), 14, self.fields(), 16,
            caption("Main colours"), 6, Swatches(), None,
        )

    def note(self):
        card = Pane(self)
        pile = QVBoxLayout(card)
        pile.setContentsMargins(6, 6, 6, 6)
        pile.setSpacing(2)
        texts = {
            "observed": "He waited outside and said hello first.",
            "reading": "Perhaps he wants to talk, perhaps he was only early.",
            "next": "Say hello, no question",
        }
        for voice, text in texts.items():
            block = VoiceBlock(card, voice, text=text)
            pile.addWidget(block)
        block.set_tag("Fri 13 March")
        return card

    def right(self):
        decide = Banner(self, "Two versions of the note from 9 March", kind="ochre",
                        sentence="Both are kept; nothing is lost.", action="Compare")
        known = Banner(self, "You read this case as stand-in until 20 March",
                       sentence="Mira K. sees in the access log that you opened it.")
        failed = Banner(self, "The file could not be checked", kind="brick", action="Choose another",
                        sentence="Its signature does not fit the sender. Nothing was opened.")
        self.well = QWidget(self)
        self.well.setFixedHeight(70)
        self.toast = Toast(self.well)
        empty = EmptyState(self, "No follow-ups for today", action="Look at the week",
                           sentence="Whatever you promise in a note shows up here on its day.")
        styles = [("Display 28", "display", 600), ("Title 21", "title", 600), ("Section 16", "section", 600),
                  ("Body 14", "body", 400), ("Meta 13", "meta", 400), ("Label 12", "label", 600)]
        labels = [PlainLabel(self, text, face=face, weight=weight) for text, face, weight in styles]
        return column(
            caption("The three voices"), 6, self.note(), 14,
            caption("Banners: one at a time, above the content, with a way out"), 6,
            decide, 8, known, 8, failed, 12,
            caption("Toasts: bottom left, 6 s, never for errors"), self.well,
            caption("Empty: say what will appear, offer one way on"), 6, empty, 16,
            caption("Type: Atkinson Hyperlegible Next"), 4, row(*labels, None, gap=18),
            PlainLabel(self, "MH-0147   harbour lantern   K7QF 2MXD", face="meta", weight=600, mono=True), None,
        )


class Further(QWidget):
    """The controls that the picture of the components does not show."""

    def __init__(self):
        super().__init__()
        self.setWindowTitle("Further")
        self.page = ScrollPage(self)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.page.column.setContentsMargins(26, 22, 26, 16)
        self.page.column.setSpacing(14)
        for part in (self.tabs(), self.stages(), self.cards(), self.writing(), self.progress()):
            if isinstance(part, QWidget):
                self.page.column.addWidget(part)
            else:
                self.page.column.addLayout(part)
        self.page.column.addStretch(1)

    def tabs(self):
        strip = TabStrip(self)
        strip.setAccessibleName("Parts of the case")
        for word in ("Timeline", "Support plan", "Mediation", "Access log"):
            strip.addTab(word)
        strip.set_count(1, "2/5")
        strip.set_count(2, "1")
        return strip

    def stages(self):
        stepper = Stepper(self)
        stepper.set_stages([
            Stage("Request", "12 January", "done"), Stage("Preparation", "4 talks", "done"),
            Stage("Sessions", "2 joint, 1 shuttle", "now"), Stage("Agreement", "not yet"), Stage("Follow-up", "not yet"),
        ])
        return stepper

    def cards(self):
        strengths = StrengthsPanel(self, "Strengths", action="Add", action_glyph="plus")
        concerns = ConcernsPanel(self, "Concerns", action="Add", action_glyph="plus", count="3")
        for card, text in ((strengths, "Coaches younger girls at the skatepark"), (concerns, "Left school in January after a quarrel")):
            card.column.addLayout(row(SourceMark(card, "seen"), PlainLabel(card, text), None))
        return row((column(strengths), 1), 12, (column(concerns), 1))

    def writing(self):
        self.reading = TextArea(self, variant="plum", placeholder="How do I understand it? Could there be another explanation?", cap=147)
        self.reading.name_for_readers("My reading")
        self.basis = ChoiceField(self, "Legal basis", placeholder="Choose", hint="Ends with the agreement")
        self.basis.set_options([("a", "Agreement to be supported"), ("b", "Task of the city")])
        self.day = DateChip(self)
        left = column(VoiceHead(self, "observed"), 6, TextArea(self, "Observed", placeholder="What did you see or hear?"), 8,
                      VoiceHead(self, "reading"), 6, self.reading, 8, VoiceHead(self, "next"))
        right = column(self.basis, 10, row(self.day, None), 10,
                       row(Avatar(self, "MK", worker=True, diameter=34), ElidedLabel(self, "Mira K., mediator of Team Riverside"), gap=10), 10,
                       row(KeyCap(self, "Up Down"), KeyCap(self, "Ctrl+Return"), Mark(self, high=28), None), None)
        return row((left, 1), 20, (right, 1))

    def progress(self):
        strip = ProgressStrip(self, "Reading 6 of 17 items")
        strip.set_progress(6, 17)
        return strip


class People(QAbstractTableModel):
    """Invented rows for the list."""

    HEADS = ("Person", "Next step", "Last contact", "Status", "Worker")
    ROWS = (
        ("Bram S.", "BS", "MH-0152", "Take the bus timetable along", "today 16:30", "11 Mar", "Tram stop Oostkaai", "First talks", "slate", "Tomas R."),
        ("Nadia B.", "NB", "MH-0147", "Walk with her to Werkstatt Noord", "Tue 17 March", "9 Mar", "Riverside skatepark", "Support under way", "pine", "Mira K."),
        ("Samir D.", "SD", "MH-0139", "Call back about the flat viewing", "open since Tuesday", "6 Mar", "By phone", "Support under way", "pine", "Mira K."),
        ("Marta C.", "MC", "MH-0098", "Ask whether she wants to go on", "2 April", "1 Mar", "Market hall", "Agreement ends soon", "ochre", "Tomas R."),
    )

    def rowCount(self, parent=NOWHERE):
        return 0 if parent.isValid() else len(self.ROWS)

    def columnCount(self, parent=NOWHERE):
        return 0 if parent.isValid() else len(self.HEADS)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.HEADS[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        name, letters, code, step, when, seen, where, status, kind, worker = self.ROWS[index.row()]
        late = index.row() == 2
        cells = (
            Cell(name, code, strong=True, code=True, initials=letters, flag="draft" if late else "", flag_glyph="pen-line"),
            Cell(step, when, second_token="ochre" if late else "ink3", second_glyph="hourglass" if late else ""),
            Cell(seen, where),
            Cell(status, tag=kind),
            Cell(worker),
        )
        return cell_data(cells[index.column()], role)


class ListPage(QWidget):
    """A page with a title and a list, as the pages of the program are."""

    def __init__(self):
        super().__init__()
        pile = QVBoxLayout(self)
        pile.setContentsMargins(26, 18, 26, 12)
        pile.setSpacing(12)
        title = PlainLabel(self, "Cases", face="title", weight=600)
        button = PushButton(self, "New case", kind="solid", glyph="plus")
        pile.addLayout(row(title, None, button, gap=0))
        card = Pane(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(3, 7, 3, 7)
        self.table = ListTable(card)
        self.table.setAccessibleName("Cases")
        self.people = People(self)
        self.table.setModel(self.people)
        self.table.set_columns([208, 0, 166, 164, 118])
        self.table.horizontalHeader().setSortIndicatorShown(True)
        self.table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
        inside.addWidget(self.table)
        pile.addWidget(card, 1)


def a_frame():
    """Return a frame with three pages and everything around them filled in."""
    frame = Frame()
    frame.add_page("cases", ListPage(), lambda: "Cases")
    frame.add_page("mediations", QWidget(), lambda: "Mediations")
    frame.add_page("transfer", QWidget(), lambda: "Transfer files")
    frame.add_page("settings", QWidget(), lambda: "Settings", bottom=True)
    frame.show_page("cases")
    frame.set_identity("Mira K.", "Mediator", "MK")
    frame.set_city("Maarhaven")
    frame.set_saved("Saved on this laptop, 18:39")
    frame.set_waiting("transfer", 1)
    return frame


def settle():
    for _ in range(4):
        QApplication.processEvents()


def main(out):
    app = QApplication.instance() or QApplication([])
    install_focus_rings(app)
    out.mkdir(parents=True, exist_ok=True)
    for look in ("light", "dark", "contrast"):
        apply_theme(app, look)
        gallery = Gallery()
        gallery.resize(1366, 768)
        gallery.show()
        gallery.phrase.edit.setFocus()
        gallery.toast.show_text("Note saved to Nadia B.", undo=True)
        settle()
        gallery.grab().save(str(out / f"gallery-{look}.png"))
        frame = a_frame()
        frame.resize(1366, 768)
        frame.show()
        page = frame.ui.pages.currentWidget()
        page.table.go_to_row(1)
        page.table.setFocus()
        settle()
        frame.grab().save(str(out / f"frame-{look}.png"))
        further = Further()
        further.resize(1100, 768)
        further.show()
        settle()
        further.grab().save(str(out / f"further-{look}.png"))
        further.day.open_calendar()
        settle()
        further.day._popup.grab().save(str(out / f"calendar-{look}.png"))
        further.day._popup.hide()
        panel = FloatingPanel(frame)
        panel.column.setContentsMargins(20, 16, 20, 16)
        panel.column.addWidget(TextField(None, face="search", placeholder="Search", glyph="search", height_px=46))
        panel.column.addWidget(EmptyState(None, "Nothing with that word"))
        panel.open_panel()
        settle()
        frame.grab().save(str(out / f"floating-{look}.png"))
        for window in (gallery, frame, further):
            window.close()
            window.deleteLater()
        settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
