"""The tabs about the person and the access log, and the page of what is kept or erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from liaise_desktop.domain.authority import DPO
from liaise_desktop.domain.retention import periods_of
from liaise_desktop.gui.presenters.access_log import AccessPresenter
from liaise_desktop.gui.presenters.keeping import KeepingPresenter
from liaise_desktop.gui.presenters.person_tab import PersonPresenter
from liaise_desktop.gui.views import access_body, keeping, person_body
from liaise_desktop.gui.word_watch import WATCH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts

PERSON, ACCESS, KEEPING = "person", "access", "keeping"


class OfficeRights(QObject):
    """Makes and wires what protects the people about whom something is kept.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages; the case page is one of them.
    """

    def __init__(self, office: OfficeParts, pages: Joining) -> None:
        super().__init__(office.frame)
        self._office, self._pages = office, pages
        WATCH.use(office.work.city.watched_words)  # every small form asks about them
        self.person_view = person_body.PersonBody(self._passage)
        self.person = PersonPresenter(
            self.person_view, office.work, notify=office.notify, officers=self._officers
        )
        person_body.connect(self.person_view, self.person)
        pages.case_page.add_tab(PERSON, self._person_title, self.person_view)
        self.access_view = access_body.AccessBody()
        self.access = AccessPresenter(self.access_view, office.work, self._names)
        access_body.connect(self.access_view, self.access)
        pages.case_page.add_tab(ACCESS, self._access_title, self.access_view)
        pages.case_tabs += [self.person, self.access]
        pages.told += [self.person, self.access]
        pages.typed.append(self.person.flush)
        pages.case_page.body.timeline.against_clicked.connect(self._on_against)
        self._make_keeping()

    def _make_keeping(self) -> None:
        office, pages = self._office, self._pages
        self.keeping_page = keeping.KeepingPage(office.work.city)
        self.keeping = KeepingPresenter(
            self.keeping_page,
            office.work,
            open_=office.open,
            notify=office.notify,
            periods=periods_of(office.session.pack.facts.get("retention")),
            names=self._names,
        )
        keeping.connect(self.keeping_page, self.keeping)
        office.frame.add_inner_page(KEEPING, self.keeping_page, under="today")
        pages.routes[KEEPING] = self._show_keeping
        pages.told.append(self.keeping)
        pages.typed.append(self.keeping.flush)

    @Slot()
    def open_keeping(self) -> None:
        """Open the page of what is kept or erased."""
        self._office.open(KEEPING, "all")

    def _show_keeping(self, _record: str) -> None:
        self.keeping.refresh()
        self._office.frame.show_page(KEEPING)

    @Slot(str)
    def _on_against(self, note: str) -> None:
        self.person.form_wanted("against", note)

    def _person_title(self) -> str:
        return self.tr("Person")

    def _access_title(self) -> str:
        return self.tr("Access log")

    def _officers(self) -> Sequence[str]:
        return [one.principal for one in self._pages.colleagues() if one.role == DPO]

    def _names(self) -> Mapping[str, str]:
        desk = self._office.session.desk
        others = {one.principal: one.name for one in self._pages.colleagues()}
        return others | {desk.principal: desk.name}

    def _passage(self, record: str, field: str) -> str:
        state = self._office.work.reader.state(record)
        if state is None:
            return "\n"
        value = state.value(field, "")
        if isinstance(value, (list, tuple)):
            value = " ".join(str(line.get("text", "")) for line in value)
        return f"{state.type}\n{value}"
