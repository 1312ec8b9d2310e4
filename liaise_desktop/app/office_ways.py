"""Ways between the pages of an unlocked vault, and the word of what was written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from liaise_desktop.app.forms_kept import FormsKept
from liaise_desktop.domain.errors import RecordAlteredError
from liaise_desktop.gui.views.trouble import Trouble
from liaise_desktop.storage.projections import mark_seen

if TYPE_CHECKING:
    from liaise_desktop.app.office_pages import Pages
    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.application.change_set import ChangeSet


class Ways:
    """Shows one page at a time.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages.
    """

    def __init__(self, office: OfficeParts, pages: Pages) -> None:
        self._office, self._pages = office, pages
        self._trouble = Trouble(office.frame)
        self._forms = FormsKept(office, pages, self.show_trouble)
        pages.failed.connect(self.show_trouble)

    def show(self, kind: str, record: str) -> bool:
        """Show a page; return whether there is one of that kind."""
        shown = {
            "case": self._show_case,
            "write": self._show_to_write,
            "note": self._show_note,
            "mediation": self._show_mediation,
            "import": self._show_import,
            "keys": self._show_keys,
            **self._pages.routes,
        }
        if kind in shown:
            try:
                shown[kind](record)
            except RecordAlteredError as error:
                self.show_trouble(error)
            self._pages.search.opened(kind, record)
        elif kind in self._pages.lists:
            self._office.frame.show_page(kind)
            self._pages.lists[kind].refresh()
        elif kind == "settings":
            self._office.frame.show_page(kind)
            if record:
                self._pages.settings_page.show_section(record)
        else:
            return False
        return True

    def _show_case(self, case: str) -> None:
        self._pages.case.open_case(case)
        self._office.frame.show_page("case")
        detail = self._pages.case.actions.detail
        if detail is not None and detail.altered:
            self.show_trouble(RecordAlteredError())
        self._office.jobs.start(
            partial(self._see, case), done=self._on_seen, failed=self.show_trouble
        )

    def _see(self, case: str, _progress: object) -> None:
        with self._office.session.vault.unit() as unit:
            mark_seen(unit.db, case)

    def _on_seen(self, _nothing: None) -> None:
        """The list says so when it is read the next time."""

    def _show_to_write(self, case: str) -> None:
        self._show_case(case)
        self._pages.case_page.open_composer()

    def _show_note(self, note: str) -> None:
        state = self._office.work.reader.state(note)
        if state is not None:
            self._office.frame.show_page("case")
            self._pages.case.open_case(str(state.value("case", "")), note)

    def _show_mediation(self, mediation: str) -> None:
        self._pages.mediation.open_mediation(mediation)
        self._office.frame.show_page("mediation")
        if self._pages.mediation.altered:
            self.show_trouble(RecordAlteredError())

    def _show_import(self, staged: str) -> None:
        if self._pages.importing is not None:
            self._office.frame.show_page("import")
            self._pages.importing.open_import(staged)

    def _show_keys(self, task: str) -> None:
        self._office.frame.show_page("keys")
        self._pages.keys.begin(task)

    def open_palette(self) -> None:
        """Open the search over whatever is shown."""
        self._pages.palette.open_palette()

    def show_trouble(self, error: Exception) -> None:
        """Say that work in the background failed."""
        self._trouble.show_error(error)

    # -- hearing -----------------------------------------------------------------------------

    def heard(self, changes: ChangeSet, initiator: object) -> None:
        """Tell every page what was written."""
        for presenter in self._pages.told:
            presenter.heard(changes, initiator)

    def flush(self) -> None:
        """Keep what is being typed."""
        for flush in self._pages.typed:
            flush()
        self._forms.flush()
