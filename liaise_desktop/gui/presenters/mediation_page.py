"""The page of one mediation: reads it, and passes on what its forms ask for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from liaise_desktop.domain.codes import POINT_STANDING
from liaise_desktop.gui.presenters.compare import ComparePresenter, CompareView
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView
from liaise_desktop.gui.presenters.mediation_answers import ACTS
from liaise_desktop.gui.presenters.mediation_shown import Shown, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.mediations import Point

    Undo = Callable[[], None]


class MediationView(Protocol):
    """What the presenter needs of the page."""

    @property
    def compare(self) -> CompareView:
        """The dialog that compares versions."""

    @property
    def forms(self) -> FormsView:
        """The small forms."""

    def show_mediation(self, found: Shown) -> None:
        """Show a mediation as it is now."""

    def show_absent(self) -> None:
        """Show that there is no such mediation here."""

    def form_refused(self, error: Exception) -> None:
        """Say in the open form what has to be put right."""

    def form_saved(self) -> None:
        """Close the open form."""

    def show_refused(self, error: Exception) -> None:
        """Say that something done without a form failed."""

    def words(self, what: str) -> str:
        """Return the sentence that says what was done, in the language in force."""


class MediationPagePresenter:
    """Fills the page of a mediation and keeps it up to date."""

    def __init__(
        self,
        view: MediationView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Undo | None], None],
    ) -> None:
        self._view = view
        self._work = work
        self._open = open_
        self._notify = notify
        self.compare = ComparePresenter(view.compare, work, notify=notify)
        self.drafts = FormDrafts(view.forms, work, owner=self._owner, failed=view.form_refused)
        self._mediation = ""
        self._found: Shown | None = None
        self._swapped = False

    def start(self) -> None:
        """Show that no mediation was chosen yet."""
        self._view.show_absent()

    @property
    def mediation(self) -> str:
        """The mediation shown; empty if there is none."""
        return self._mediation if self._found else ""

    def _owner(self) -> str:
        return self._mediation

    def flush_draft(self) -> None:
        """Keep what was typed into a form and come back when it is on the disk; for locking."""
        self.drafts.flush()

    def open_mediation(self, mediation: str) -> None:
        """Show a mediation, its sides in the order of the alphabet."""
        if mediation != self._mediation:
            self._swapped = False
        self._mediation = mediation
        self._read()

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the mediation again if something of it changed."""
        if self._mediation and self._mediation in changes.mediations:
            self._read()

    def swap_clicked(self) -> None:
        """Show the sides in the other order."""
        self._swapped = not self._swapped
        self._read()

    def compare_clicked(self) -> None:
        """Compare the versions of the first entry in doubt."""
        detail = self._found.detail if self._found else None
        if detail is not None and detail.conflicts:
            self.compare.compare(detail.conflicts[0], detail.names)

    def case_clicked(self) -> None:
        """Open the case that the mediation belongs to."""
        if self._found is not None and self._found.detail.mediation.case:
            self._open("case", self._found.detail.mediation.case)

    def answered(self, form: str, subject: str, answers: Mapping[str, Any]) -> None:
        """Keep the answers of a form."""
        self._start(
            partial(ACTS[form], self._work.desk, self._mediation, subject, answers),
            done=partial(self._on_saved, form),
            failed=self._view.form_refused,
        )

    def standing_stepped(self, point: str) -> None:
        """Take a point to the next word for how it is going; its note is asked for elsewhere."""
        old = self._point(point)
        if old is None or self._found is None or not self._found.offers.standing:
            return
        keys = POINT_STANDING.keys()
        at = keys.index(old.standing) if old.standing in keys else -1
        wanted = keys[(at + 1) % len(keys)]
        self._set_standing(point, wanted, "", partial(self._put_back, old))

    def _put_back(self, old: Point) -> None:
        self._set_standing(old.id, old.standing, old.standing_note, None)

    def _set_standing(self, point: str, standing: str, note: str, undo: Undo | None) -> None:
        said = {"standing": standing, "standing_note": note}
        self._start(
            partial(ACTS["standing"], self._work.desk, self._mediation, point, said),
            done=partial(self._on_stepped, standing, undo),
            failed=self._view.show_refused,
        )

    def _point(self, key: str) -> Point | None:
        points = self._found.detail.points if self._found else ()
        return next((point for point in points if point.id == key), None)

    def _start(
        self,
        act: Callable[[], ChangeSet],
        *,
        done: Callable[[ChangeSet], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._work.jobs.start(partial(_run, act), done=done, failed=failed)

    def _on_saved(self, form: str, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._work.announce(changes, self)
        self._notify(self._view.words(form), None)

    def _on_stepped(self, standing: str, undo: Undo | None, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        self._notify(self._view.words(standing), undo)

    @property
    def altered(self) -> bool:
        """Whether something of it is left out because it is not what was signed."""
        return self._found is not None and bool(self._found.detail.altered)

    def _read(self) -> None:
        detail = self._work.reader.mediation_detail(self._mediation)
        if detail is None:
            self._found = None
            self._view.show_absent()
            return
        self._found = shown(detail, self._work.desk, swapped=self._swapped)
        self._view.show_mediation(self._found)


def _run(act: Callable[[], ChangeSet], _progress: Progress) -> ChangeSet:
    return act()
