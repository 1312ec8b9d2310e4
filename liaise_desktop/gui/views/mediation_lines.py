"""What stands in the panels of a mediation: a side, a session, a check, a note of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.style import px
from liaise_desktop.gui.widgets import (
    ChoiceMenu,
    FlowBox,
    GlyphLabel,
    HLine,
    PlainLabel,
    PushButton,
    Tag,
    Themed,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLayout

    from liaise_desktop.gui.presenters.mediation_shown import Offers, SideShown
    from liaise_desktop.gui.views.mediation_words import MediationWords


def emptied(layout: QLayout, keep: int = 0) -> None:
    """Remove and delete everything of a layout behind the first *keep* items."""
    while (item := layout.takeAt(keep)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        inner = item.layout()
        if inner is not None:
            emptied(inner)


class SideView(Themed, QWidget):
    """One side of a mediation: who it is, what it needs and said, whether it agreed.

    Signals:
        form_wanted: Name of a form about this side, and the side's record.
    """

    form_wanted = Signal(str, str)

    def __init__(self, side: SideShown, offers: Offers, words: MediationWords) -> None:
        super().__init__()
        self._side, self._offers = side, offers
        self._menu = ChoiceMenu(self)
        self._menu.picked.connect(self._on_picked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 18, 14)
        self._column.setSpacing(0)
        self._add_head()
        self._add_words(words)
        self._add_standing(words)
        self._column.addStretch(1)
        self.setAccessibleName(visible(side.party.label))

    def _add_head(self) -> None:
        party = self._side.party
        head = QHBoxLayout()
        name = PlainLabel(self, visible(party.label), face="section", weight=600).set_wrapped()
        head.addWidget(name, 1)
        options = self._options()
        if options:
            more = PushButton(self, kind="ghost", measure="small", glyph="ellipsis")
            more.setToolTip(self.tr("More about this side"))
            more.setAccessibleName(self.tr("More about {side}").format(side=visible(party.label)))
            more.clicked.connect(self._on_more)
            self._more = more
            head.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        if party.spoken_for:
            said = self.tr("Spoken for by {names}").format(names=visible(party.spoken_for))
            self._column.addWidget(PlainLabel(self, said, face="meta", token="ink2").set_wrapped())

    def _options(self) -> list[tuple[str, str, str]]:
        offers, party = self._offers, self._side.party
        options = []
        if offers.words and not party.asked_no_notes:
            options.append(("words", self.tr("Needs and own words…"), "quote"))
        if offers.talk:
            options.append(("talk", self.tr("Separate talk…"), "message-circle"))
            options.append(("consent", self.tr("They agree to take part…"), "handshake"))
        if offers.withdraw and not party.withdrawn_on:
            options.append(("withdraw", self.tr("They stop taking part…"), "ban"))
        return options

    def _add_words(self, words: MediationWords) -> None:
        silence = words.silence(self._side)
        self._column.addSpacing(8)
        if silence:
            self._column.addWidget(
                PlainLabel(self, silence, face="meta", token="ink2").set_wrapped()
            )
        said = self._side.words
        if said is not None:
            self._add_voice(self.tr("What they need"), visible(said.needs))
            own = visible(said.own_words)
            quoted = QLocale().quoteString(own) if own else ""
            self._add_voice(self.tr("What they said, own words"), quoted)
            if not self._side.party.releases_words:
                row = QHBoxLayout()
                row.addWidget(Tag(self, self.tr("Only for the mediators"), glyph="lock"))
                row.addStretch(1)
                self._column.addSpacing(6)
                self._column.addLayout(row)

    def _add_voice(self, head: str, text: str) -> None:
        if not text:
            return
        self._column.addWidget(PlainLabel(self, head, face="label", weight=500, token="ink2"))
        self._column.addWidget(PlainLabel(self, text).set_wrapped())
        self._column.addSpacing(8)

    def _add_standing(self, words: MediationWords) -> None:
        party = self._side.party
        self._column.addSpacing(4)
        for sentence in (words.talks(self._side.talks), words.consent(party)):
            self._column.addWidget(
                PlainLabel(self, sentence, face="meta", token="ink2").set_wrapped()
            )
        if self._offers.talk and not party.consent_on:
            row = FlowBox(self)
            for name, word in (
                ("talk", self.tr("Add a talk")),
                ("consent", self.tr("Enter consent")),
            ):
                button = PushButton(self, word, kind="outline", measure="compact")
                button.setObjectName(name)
                button.setAccessibleName(f"{word}: {visible(party.label)}")
                button.clicked.connect(self._on_button)
                row.add(button)
            self._column.addSpacing(6)
            self._column.addWidget(row)

    @Slot()
    def _on_more(self) -> None:
        self._menu.set_options(self._options())
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    @Slot()
    def _on_button(self) -> None:
        self._on_picked(self.sender().objectName())

    @Slot(str)
    def _on_picked(self, form: str) -> None:
        self.form_wanted.emit(form, self._side.party.id)


class DatedLine(Themed, QWidget):
    """A day, an icon, and two lines."""

    def __init__(self, parent: QWidget, day: str, first: str, second: str, glyph: str) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(8)
        self._day = PlainLabel(self, day, face="meta", token="ink2")
        row.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(GlyphLabel(self, glyph, token="slate"), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(PlainLabel(self, first, weight=600).set_wrapped())
        if second:
            lines.addWidget(PlainLabel(self, second, face="meta", token="ink3").set_wrapped())
        row.addLayout(lines, 1)
        self.restyle()

    def restyle(self) -> None:
        """Give the days one width."""
        super().restyle()
        self._day.setMinimumWidth(px(46))


class OwnNote(Themed, QWidget):
    """A note that only its author reads.

    Signals:
        change_clicked: The note's record.
    """

    change_clicked = Signal(str)

    def __init__(self, parent: QWidget, note: str, text: str) -> None:
        super().__init__(parent)
        self._note = note
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self, visible(text)).set_wrapped(), 1)
        change = PushButton(self, kind="ghost", measure="small", glyph="pen-line")
        change.setToolTip(self.tr("Change this note"))
        change.clicked.connect(self._on_clicked)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _on_clicked(self) -> None:
        self.change_clicked.emit(self._note)


def put_lines(parent: QWidget, layout: QVBoxLayout, lines: Iterable[QWidget]) -> None:
    """Put *lines* at the end of a layout, with hairlines between them."""
    for number, line in enumerate(lines):
        if number:
            layout.addWidget(HLine(parent))
        layout.addWidget(line)
