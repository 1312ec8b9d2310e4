"""The page of today."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from liaise_desktop.gui import dates
from liaise_desktop.gui.errors import error_line
from liaise_desktop.gui.forms.ui_today import Ui_TodayBody
from liaise_desktop.gui.presenters.today import NOW, TOMORROW, WEEK
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.today_cards import TodayCards
from liaise_desktop.gui.views.today_lines import DueLine, DueList
from liaise_desktop.gui.views.today_troubles import CardTroubles
from liaise_desktop.gui.views.today_words import GLYPHS, TaskWords
from liaise_desktop.gui.widgets import (
    EntryLine,
    ScrollPage,
    Tag,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.today import DueTask
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.domain.street import OutreachRound
    from liaise_desktop.gui.presenters.today import Group, TodayPresenter

BESIDE_FROM: Final = 1064  # width of the page at 100 %; in a narrower one the side goes below
SIDE: Final = 356
ANY_WIDTH: Final = 16777215  # as Qt has it


def connect(view: TodayPage, presenter: TodayPresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.span_chosen.connect(presenter.span_chosen)
    view.due.more_clicked.connect(presenter.more_wanted)
    view.due.ticked.connect(presenter.ticked)
    view.due.opened.connect(presenter.opened)
    cards = view.cards
    cards.task_opened.connect(presenter.opened)
    cards.case_opened.connect(presenter.side.case_opened)
    cards.contact_opened.connect(presenter.side.contact_opened)
    cards.page_wanted.connect(presenter.page_wanted)
    cards.drafts.opened.connect(presenter.drafts.opened)
    cards.drafts.pressed.connect(presenter.drafts.dropped)
    view.page_wanted.connect(presenter.page_wanted)
    view.card_wanted.connect(presenter.card_wanted)


class TodayPage(ScrollPage):
    """Shows what is due, what waits, what is being written, and what went well.

    Signals:
        span_chosen: Other days shall be shown.
        page_wanted: The key of a page.
        card_wanted: A card shall be read again.
    """

    span_chosen = Signal(str)
    page_wanted = Signal(str)
    card_wanted = Signal(str)

    def __init__(self, city: CityWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._city = city
        self.ui = Ui_TodayBody()
        body = QWidget(self)
        self.ui.setupUi(body)
        self.column.addWidget(body)
        self.task_words = TaskWords(self)
        self.due = DueList(body)
        self._troubles = CardTroubles(self)
        self.cards = TodayCards(self, self.ui, city, self.task_words, self._troubles.begin)
        self._troubles.add("due", self.ui.due, self.due)
        for card, (pane, lines) in self.cards.lines.items():
            self._troubles.add(card, pane, lines)
        self._again: dict[str, tuple[Callable[..., None], tuple[Any, ...]]] = {}
        self._today = date.today()  # noqa: DTZ011 - until the presenter says
        self.ui.due.head.addWidget(self.ui.span)
        self.ui.span.set_options([(NOW, ""), (TOMORROW, ""), (WEEK, "")])
        self.ui.span.set_value(NOW)
        self.ui.open_round.hide()
        self._wire()
        self.retranslate()

    def _wire(self) -> None:
        self.ui.span.chosen.connect(self.span_chosen)
        self._troubles.card_wanted.connect(self.card_wanted)
        self.ui.nothing_due.action_clicked.connect(self._on_week)
        self.ui.open_round.clicked.connect(self._on_street)
        self.ui.recent.action_clicked.connect(self._on_street)
        for key, slot in (("T", self._on_tomorrow), ("W", self._on_week)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        spans = (self.tr("Due now"), self.tr("Tomorrow"), self.tr("This week"))
        self.ui.span.set_words(spans)
        for show, values in list(self._again.values()):
            show(*values)
        self.cards.retranslate()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        if hasattr(self, "_again"):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side below where there is no room for it."""
        super().resizeEvent(event)
        if hasattr(self, "_again"):
            self._fit()

    def _fit(self) -> None:
        beside = self.width() >= px(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self.ui.across.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.ui.side.setMinimumWidth(px(SIDE) if beside else 0)
        self.ui.side.setMaximumWidth(px(SIDE) if beside else ANY_WIDTH)

    def is_shown(self) -> bool:
        """Return whether somebody sees the page."""
        return self.isVisible()

    def focus_regions(self) -> list[QWidget]:
        """Return the content."""
        return [self]

    def take_focus(self) -> None:
        """Let the keys go to the first follow-up, or to the days where there is none."""
        if self.due.lines():
            self.due.go_to(0)
        else:
            self.ui.span.setFocus(Qt.FocusReason.TabFocusReason)
        self.verticalScrollBar().setValue(0)

    # What the presenter shows

    def show_day(
        self, today: date, rounds: OutreachRound | None, names: Mapping[str, str]
    ) -> None:
        """Show which day it is, and the round of today if there is one."""
        self._again["day"] = (self.show_day, (today, rounds, names))
        day = QDate(today.year, today.month, today.day)
        self._today = self.cards.today = today
        weekday = QLocale().toString(day, "dddd")
        self.ui.title.setText(
            f"{weekday[:1].upper()}{weekday[1:]} {dates.day_without_year(today.isoformat())}"
        )
        self.ui.about.setText(self.task_words.round(self._city, rounds, names))
        self.ui.open_round.setVisible(rounds is not None)

    def show_due(self, span: str, groups: Sequence[Group]) -> None:
        """Show the follow-ups of a span of days."""
        self._again["due"] = (self.show_due, (span, groups))
        self._troubles.begin("due")
        self.ui.nothing_due.hide()
        if self.ui.span.value() != span:
            self.ui.span.set_value(span)
        had = self.due.clear()
        count = sum(len(group.tasks) for group in groups)
        more = any(group.more for group in groups)
        self.ui.due.count = f"{count}+" if more else str(count or "")
        for group in groups:
            self._add_group(span, group)
        if more:
            self.due.add_more(self.tr("Show more"))
        self.ui.nothing_due.setVisible(not count and span == NOW)
        if not count and span != NOW:
            self.due.add_group(self.tr("Nothing is due on these days."), [])
        if had >= 0:
            at = self.verticalScrollBar().value()
            self.due.go_to(had)
            self.verticalScrollBar().setValue(at)

    def _add_group(self, span: str, group: Group) -> None:
        today = self._today
        if group.key != "day" or span == NOW:
            head = self.task_words.group(group.key, span, None, today)
            self.due.add_group(head, [self._due_line(task) for task in group.tasks])
            return
        for day, tasks in groupby(group.tasks, lambda task: task.due[:10]):
            head = self.task_words.group("day", span, date.fromisoformat(day), today)
            self.due.add_group(head, [self._due_line(task) for task in tasks])

    def _due_line(self, task: DueTask) -> DueLine:
        words = self.task_words
        entry = EntryLine(self, words.what(task), lead=words.lead(task), about=words.about(task))
        line = DueLine(self.due, task, entry, glyph=GLYPHS.get(task.kind, ""))
        said, past = words.due(task, self._today)
        if said:
            kind, glyph = ("ochre", "hourglass") if past else ("neutral", "")
            line.add_tag(Tag(line, said, kind=kind, glyph=glyph))
        return line

    def show_trouble(self, card: str, error: Exception) -> None:
        """Say in a card that it could not be read, with a way to try again."""
        if not self._troubles.show_trouble(card, error):
            self.ui.about.setText(error_line(error))
        self._again.pop(card, None)
        self.cards.forget(card)
        self.ui.nothing_due.hide()

    def show_failure(self, error: Exception) -> None:
        """Say that something was not kept."""
        self.ui.about.setText(error_line(error))

    def words(self, what: str) -> str:
        """Return the sentence of a toast."""
        sentences = {
            "done": self.tr("Done"),
            "open_again": self.tr("Open again"),
            "draft_gone": self.tr("Draft thrown away"),
        }
        return sentences[what]

    # What is pressed

    @Slot()
    def _on_tomorrow(self) -> None:
        self._choose(TOMORROW)

    @Slot()
    def _on_week(self) -> None:
        self._choose(WEEK)

    def _choose(self, span: str) -> None:
        self.ui.span.set_value(NOW if self.ui.span.value() == span else span)

    @Slot()
    def _on_street(self) -> None:
        self.page_wanted.emit("street")
