"""A case page with the tab of the support plan, over a real vault."""

from __future__ import annotations

from liaise_desktop.application.workplace import Workplace
from liaise_desktop.gui.presenters.plan import PlanPresenter
from liaise_desktop.gui.views import plan_body
from liaise_desktop.gui.views.plates import Plates
from tests.ui.case_kit import City, World, in_frame, settle


class PlanWorld(World):
    """A world whose case page has the tab of the plan."""

    def page(self, jobs=None):
        page = super().page(jobs)
        work = Workplace(self._at(self.principal), self.reader(), self.jobs, self._announce, City())
        self.view = plan_body.PlanBody(Plates(page), self._partner)
        self.compared = []
        self.plan = PlanPresenter(
            self.view,
            work,
            notify=self._notify,
            compare=lambda record, _names: self.compared.append(record),
        )
        plan_body.connect(self.view, self.plan)
        page.add_tab("plan", lambda: "Support plan", self.view)
        self.presenter.tabs.append(self.plan)
        return page

    def shown(self, case, jobs=None, **size):
        page = self.page(jobs)
        self.frames.append(in_frame(page, **size))
        self.presenter.open_case(case)
        page.tabs.show_tab("plan")
        settle()
        return page

    def _announce(self, changes, initiator):
        super()._announce(changes, initiator)
        self.plan.heard(changes, initiator)

    def _partner(self, service):
        state = self.reader().state(service)
        return str(state.value("name", "")) if state else ""

    @property
    def form(self):
        """The small form that is open."""
        panel = self.view.forms.panel
        return panel if panel is not None and panel.isVisible() else None
