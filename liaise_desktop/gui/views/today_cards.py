"""The cards of Today beside the follow-ups."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from liaise_desktop.domain.codes import CONTACT_SIZE, CONTACT_TONE, THEME
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.today_lines import SideLines
from liaise_desktop.gui.views.today_words import GLYPHS, TaskWords, place_word
from liaise_desktop.gui.widgets import Card, EntryLine, PushButton
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.application.today import DueTask, WentWell
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.domain.street import Contact
    from liaise_desktop.gui.forms.ui_today import Ui_TodayBody
    from liaise_desktop.gui.presenters.draft_words import DraftLine
    from liaise_desktop.gui.presenters.today_side import Keeping, Waiting

BIN: Final = "bin"


class TodayCards(QObject):
    """Fills the cards that lead elsewhere.

    Args:
        page: The page on which they stand.
        ui: Its form.
        city: The city's words.
        words: Sentences about tasks.
        begin: Takes away what stood in a card.

    Signals:
        task_opened: A task.
        case_opened, contact_opened: The id of one.
        page_wanted: The key of a page.
    """

    task_opened = Signal(object)
    case_opened = Signal(str)
    contact_opened = Signal(str)
    page_wanted = Signal(str)

    def __init__(
        self,
        page: QWidget,
        ui: Ui_TodayBody,
        city: CityWords,
        words: TaskWords,
        begin: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._page, self._ui, self._city, self._words = page, ui, city, words
        self._begin = begin
        self.today = date.today()  # noqa: DTZ011 - until the page says
        self.waiting, self.drafts = SideLines(page), SideLines(page)
        self.keeping, self.recent = SideLines(page), SideLines(page)
        self.well = SideLines(page)
        self.lines: dict[str, tuple[Card, SideLines]] = {
            "waiting": (ui.waiting, self.waiting),
            "drafts": (ui.drafts, self.drafts),
            "keeping": (ui.keeping, self.keeping),
            "recent": (ui.recent, self.recent),
            "well": (ui.well, self.well),
        }
        self._again: dict[str, tuple[Callable[..., None], tuple[Any, ...], dict[str, Any]]] = {}
        self.recent.opened.connect(self._on_contact)
        self.waiting.opened.connect(self._on_side)
        self.keeping.opened.connect(self._on_side)
        self.keeping.pressed.connect(self._on_side)

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        for show, values, named in list(self._again.values()):
            show(*values, **named)

    def forget(self, card: str) -> None:
        """Do not say again what stood in a card."""
        self._again.pop(card, None)

    def show_recent(self, contacts: Sequence[Contact]) -> None:
        """Show the latest contacts."""
        self._again["recent"] = (self.show_recent, (contacts,), {})
        self._begin("recent")
        self._ui.recent.setVisible(bool(contacts))
        for contact in contacts:
            said = [
                dates.weekday_day(contact.at),
                code_label(CONTACT_SIZE, contact.size) if contact.size else "",
                ", ".join(code_label(THEME, theme) for theme in contact.themes[:3]),
                code_label(CONTACT_TONE, contact.tone) if contact.tone else "",
            ]
            place = place_word(self._city, contact.place) or self.tr("Contact")
            entry = EntryLine(
                self._page, place, glyph="map-pin", about="  ·  ".join(filter(None, said))
            )
            self.recent.add(contact, entry)

    def show_well(self, lines: Sequence[WentWell]) -> None:
        """Show what went well."""
        self._again["well"] = (self.show_well, (lines,), {})
        self._begin("well")
        self._ui.well.setVisible(bool(lines))
        for line in lines:
            self.well.say(self._words.well(line))

    def show_waiting(self, waiting: Waiting, *, first: bool) -> None:
        """Show what waits for a second person; *first* puts it before the follow-ups."""
        self._again["waiting"] = (self.show_waiting, (waiting,), {"first": first})
        self._begin("waiting")
        self._ui.waiting.count = str(len(waiting) or "")
        self._ui.waiting.setVisible(bool(len(waiting)))
        home = self._ui.main if first else self._ui.side_column
        home.insertWidget(0, self._ui.waiting)
        words = self._words
        for task in (*waiting.reviews, *waiting.tasks):
            said, _ = words.due(task, self.today)
            about = ", ".join(filter(None, (shown(task.who_name), said)))
            entry = EntryLine(
                self._page, words.what(task), glyph=GLYPHS.get(task.kind, "glasses"),
                lead=words.lead(task), about=about,
            )  # fmt: skip
            self.waiting.add(task, entry)
        for case in waiting.fresh:
            name = shown(case.pseudonym or case.code)
            about = self.tr("new from a file")
            self.waiting.add(
                case.case, EntryLine(self._page, name, glyph="folder-input", about=about)
            )

    def show_drafts(self, lines: Sequence[DraftLine]) -> None:
        """Show what is being written."""
        self._again["drafts"] = (self.show_drafts, (lines,), {})
        self._begin("drafts")
        self._ui.drafts.count = str(len(lines) or "")
        self._ui.drafts.setVisible(bool(lines))
        for line in lines:
            words, about = self._words.draft(line), self._words.stopped(line)
            entry = EntryLine(self._page, words, glyph="pen-line", about=about)
            away = PushButton(self._page, kind="ghost", measure="compact", glyph="trash-2")
            away.setToolTip(self.tr("Throw away"))
            away.setAccessibleName(f"{away.toolTip()}: {words}, {about}")
            self.drafts.add(line, entry, away)

    def show_keeping(self, keeping: Keeping) -> None:
        """Show what is to be kept or erased."""
        self._again["keeping"] = (self.show_keeping, (keeping,), {})
        self._begin("keeping")
        self._ui.keeping.count = str(len(keeping.tasks) or "")
        for task in keeping.tasks:
            self._add_decision(task)
        if keeping.binned:
            said = self.tr("%n things are in the bin for 30 days", "", keeping.binned)
            self.keeping.add(BIN, EntryLine(self._page, said, glyph="trash-2"))
        elif not keeping.tasks:
            day = dates.day_without_year(keeping.until)
            self.keeping.say(self.tr("Nothing to decide before {day}").format(day=day))

    def _add_decision(self, task: DueTask) -> None:
        words = self._words
        name = words.lead(task) or words.what(task)
        day = dates.day_without_year(task.due)
        about = f"{words.what(task)}, {day}" if words.lead(task) else day
        entry = EntryLine(
            self._page, name, glyph=GLYPHS[task.kind], glyph_token="ochre", about=about
        )
        decide = PushButton(self._page, self.tr("Decide"), measure="compact")
        decide.setAccessibleName(f"{decide.text()}: {name}, {about}")
        self.keeping.add(task, entry, decide)

    @Slot(object)
    def _on_contact(self, contact: Contact) -> None:
        self.contact_opened.emit(contact.id)

    @Slot(object)
    def _on_side(self, subject: Any) -> None:
        if subject == BIN:
            self.page_wanted.emit(BIN)
        elif isinstance(subject, str):
            self.case_opened.emit(subject)
        else:
            self.task_opened.emit(subject)
