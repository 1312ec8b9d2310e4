"""The supervisor's part of the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.app.practice_city import ANKE, MIRA
from liaise_desktop.app.tour_hands import NotDoneError
from liaise_desktop.app.tour_laptops import Sitting
from liaise_desktop.app.tour_mediator import MARKER
from liaise_desktop.app.tour_transfer import bring_in_waiting, export_to, look_into
from liaise_desktop.gui.views.case_plates import CommentForm

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from liaise_desktop.app.office import Office
    from liaise_desktop.app.tour_hands import Hands
    from liaise_desktop.app.tour_laptops import Laptop
    from liaise_desktop.app.tour_log import Log
    from liaise_desktop.gui.views.import_preview import ImportPage

REMARK = "Good that you leave two explanations open. Let us talk it through on Thursday."


class SupervisorPart:
    """What Anke V. does."""

    def __init__(
        self,
        app: QApplication,
        hands: Hands,
        log: Log,
        laptops: Mapping[str, Laptop],
        places: tuple[Path, Path],
    ) -> None:
        self._app, self._hands, self._log = app, hands, log
        self._laptop, self._places = laptops[ANKE.key], places
        self._sitting: Sitting | None = None
        self._page: ImportPage | None = None
        self._case = ""

    @property
    def office(self) -> Office:
        """The unlocked application."""
        if self._sitting is None:
            raise NotDoneError("somebody sits at the laptop")
        return self._sitting.office

    def unlock(self) -> None:
        """Unlock an empty vault."""
        self._sitting = Sitting(self._app, self._hands, self._laptop, *self._places)
        self._sitting.unlock()

    def preview(self) -> None:
        """Look into the mediator's file; nothing is written."""
        self._page = look_into(self.office, self._hands, MIRA.name)
        if self.office.work.reader.search(MARKER).hits:
            raise NotDoneError("nothing is in the vault before it is brought in")
        self._hands.picture(self.office.frame, "import-new")

    def bring_in(self) -> None:
        """Bring everything in; the mediator's note is found."""
        if self._page is None:
            raise NotDoneError("the file was previewed")
        office, hands = self.office, self._hands
        self._log.counts["changes_brought_in"] = bring_in_waiting(office, hands, self._page)
        reader = office.work.reader
        hands.wait(lambda: bool(reader.search(MARKER).hits), "the mediator's note is found")
        self._case = reader.search(MARKER).hits[0].case
        office.open("cases", "")
        hands.picture(office.frame, "cases-supervisor")

    def comment(self) -> None:
        """Comment on the mediator's note."""
        office, hands = self.office, self._hands
        note = office.work.reader.search(MARKER).hits[0].record
        office.open("note", note)
        page = office.pages.case_page
        page.body.timeline.comment_clicked.emit(note)
        forms = page.window().findChildren(CommentForm)
        form = next(each for each in forms if each.isVisible())
        hands.type(form.ui.text.edit, REMARK)
        hands.click(form.ui.keep, "Keep the comment")

        def commented() -> bool:
            entries = office.work.reader.timeline(self._case, None, 50)
            return any(entry.id == note and entry.comments for entry in entries)

        hands.wait(commented, "the comment is kept")
        hands.picture(office.frame, "case-supervisor")

    def export_back(self) -> None:
        """Write a file for the mediator and lock."""
        export_to(self.office, self._hands, MIRA.name, self._places[0], "transfer-supervisor")
        self._log.counts["exports"] = self._log.counts.get("exports", 0) + 1
        if self._sitting is not None:
            self._sitting.lock()
