"""A case page with the tabs about the person and the access log, over a real vault."""

from __future__ import annotations

from liaise_desktop.application.workplace import Workplace
from liaise_desktop.gui.presenters.access_log import AccessPresenter
from liaise_desktop.gui.presenters.person_tab import PersonPresenter
from liaise_desktop.gui.views import access_body, person_body
from tests.ui.case_kit import NAMES, City, World, in_frame, settle


class RightsWorld(World):
    """A world whose case page has both tabs."""

    def page(self, jobs=None):
        page = super().page(jobs)
        work = Workplace(self._at(self.principal), self.reader(), self.jobs, self._announce, City())
        self.view = person_body.PersonBody(self._passage)
        self.person = PersonPresenter(
            self.view, work, notify=self._notify, officers=lambda: ["dana@maarhaven.example"]
        )
        person_body.connect(self.view, self.person)
        page.add_tab("person", lambda: "Person", self.view)
        self.log = access_body.AccessBody()
        self.access = AccessPresenter(self.log, work, lambda: NAMES)
        access_body.connect(self.log, self.access)
        page.add_tab("access", lambda: "Access log", self.log)
        self.presenter.tabs += [self.person, self.access]
        return page

    def shown(self, case, jobs=None, tab="person", **size):
        page = self.page(jobs)
        self.frames.append(in_frame(page, **size))
        self.presenter.open_case(case)
        page.tabs.show_tab(tab)
        settle()
        return page

    def _passage(self, record, field):
        state = self.reader().state(record)
        value = state.value(field, "")
        if isinstance(value, list | tuple):
            value = " ".join(line["text"] for line in value)
        return f"{state.type}\n{value}"

    def _announce(self, changes, initiator):
        super()._announce(changes, initiator)
        self.person.heard(changes, initiator)
        self.access.heard(changes, initiator)

    @property
    def form(self):
        """The small form that is open."""
        panel = self.view.forms.panel
        return panel if panel is not None and panel.isVisible() else None
