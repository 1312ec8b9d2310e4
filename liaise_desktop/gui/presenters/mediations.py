"""The list of mediations, and the request that begins a new one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application.mediations import Request, request_mediation
from liaise_desktop.domain import authority
from liaise_desktop.domain.errors import FieldMissingError
from liaise_desktop.domain.mediations import Mediation
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.listings import MediationRow
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace

PAGE: Final = 100


class MediationsView(Protocol):
    """What the presenter needs of the page."""

    @property
    def forms(self) -> FormsView:
        """The form of a request."""

    def show_rows(self, rows: Sequence[MediationRow], *, more: bool, filtered: bool) -> None:
        """Show these mediations, and whether more follow; *filtered* explains an empty list."""

    def add_rows(self, rows: Sequence[MediationRow], *, more: bool) -> None:
        """Show these behind the others."""

    def show_rights(self, *, may_begin: bool) -> None:
        """Offer a new mediation, or not."""

    def ask_request(self, colleagues: Sequence[tuple[str, str]], case: str = "") -> None:
        """Open the form of a request; *colleagues* can mediate too, *case* is where it begins."""

    def form_refused(self, error: Exception) -> None:
        """Say in the form what has to be put right."""

    def form_saved(self) -> None:
        """Close the form."""

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""


class MediationsPresenter:
    """Fills the list, page after page.

    Args:
        view: The page.
        work: The workplace.
        open_: Opens a page: kind and record.
        notify: Says what was done.
        supervisor: The principal that reads the records of a new mediation.
        colleagues: Principals and names of others who can mediate.
    """

    def __init__(
        self,
        view: MediationsView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        supervisor: str,
        colleagues: Sequence[tuple[str, str]] = (),
    ) -> None:
        self._view = view
        self._work = work
        self._open = open_
        self._notify = notify
        self._supervisor = supervisor
        self._colleagues = tuple(colleagues)
        self.drafts = FormDrafts(view.forms, work, owner=str, failed=view.form_refused)
        self._rows: list[MediationRow] = []
        self._text = ""

    def start(self) -> None:
        """Show the list."""
        self._view.show_rights(may_begin=self._may_begin())
        self.refresh()

    def refresh(self) -> None:
        """Read again as many rows as are shown."""
        self._read(max(PAGE, len(self._rows)))

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the list again if a mediation changed."""
        if changes.mediations:
            self.refresh()

    def flush_draft(self) -> None:
        """Keep what was typed into the form and come back when it is on the disk; for locking."""
        self.drafts.flush()

    def filtered(self, text: str) -> None:
        """Show only mediations with these words."""
        self._text = text.strip()
        self._read(PAGE)

    def more_wanted(self) -> None:
        """Show the next page behind the others."""
        if not self._rows:
            return
        found = self._work.reader.mediation_page(self._rows[-1], PAGE + 1, self._text)
        self._rows += found[:PAGE]
        self._view.add_rows(found[:PAGE], more=len(found) > PAGE)

    def opened(self, mediation: str) -> None:
        """Open a mediation."""
        self._open("mediation", mediation)

    def new_clicked(self) -> None:
        """Begin a new mediation, if this role may."""
        if self._may_begin():
            self._view.ask_request(self._colleagues)

    def new_of_case(self, case: str) -> None:
        """Begin a new mediation that belongs to a case, if this role may."""
        if case and self._may_begin():
            self._view.ask_request(self._colleagues, case)

    def answered(self, _form: str, case: str, said: Mapping[str, Any]) -> None:
        """Keep the request, of a case if one is named, and open what it began."""
        self._work.jobs.start(
            partial(self._request, case, said),
            done=self._on_requested,
            failed=self._view.form_refused,
        )

    def _may_begin(self) -> bool:
        return authority.may(self._work.desk.role, Mediation.TYPE, authority.WRITE)

    def _read(self, count: int) -> None:
        found = self._work.reader.mediation_page(None, count + 1, self._text)
        self._rows = list(found[:count])
        self._view.show_rows(self._rows, more=len(found) > count, filtered=bool(self._text))

    def _request(self, case: str, said: Mapping[str, Any], _progress: Progress) -> ChangeSet:
        for field in ("conflict_type", "mode"):
            if not said[field]:
                raise FieldMissingError(record=Mediation.TYPE, field=field)
        place = said["place"]
        return request_mediation(
            self._work.desk,
            Request(
                title=said["title"],
                supervisor=self._supervisor,
                case=case,
                requested_on=said["requested_on"],
                origin=said["origin"],
                mode=said["mode"],
                conflict_type=said["conflict_type"],
                place=place,
                district=said["district"] or self._work.city.district_of(place),
                summary=said["summary"],
                mediators=tuple(filter(None, (said.get("second"),))),
            ),
        )

    def _on_requested(self, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._work.announce(changes, self)
        self._notify(self._view.words("request"), None)
        self._open("mediation", changes.made)
