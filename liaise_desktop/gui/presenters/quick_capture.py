"""Quick capture: a street contact in a few keys, from whatever page is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.application import street
from liaise_desktop.domain import authority
from liaise_desktop.domain.street import Contact
from liaise_desktop.gui.presenters.capture_places import CapturePlaces
from liaise_desktop.gui.presenters.contact_in_hand import ContactInHand, from_draft
from liaise_desktop.gui.presenters.draft_keeper import DraftKeeper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.safeguards import WordToConsider


@dataclass(frozen=True, slots=True)
class CaptureSheet:
    """What the window offers when it opens: places with their words, and the day after this."""

    places: tuple[tuple[str, str], ...]
    tomorrow: str


class CaptureView(Protocol):
    """What the presenter needs of the window."""

    def open_capture(self, sheet: CaptureSheet, contact: ContactInHand) -> None:
        """Open with *contact* in its rows."""

    def contact(self) -> ContactInHand:
        """Return what stands in the rows."""

    def is_open(self) -> bool:
        """Whether the window is open."""

    def close_capture(self) -> None:
        """Close the window; nobody is asked."""

    def show_busy(self, busy: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Hold the buttons while something is being kept."""

    def show_names(self, found: Sequence[WordToConsider], *, asked: bool) -> None:
        """Mark words that look like names; *asked* says that saving waits for a second look."""

    def show_refusal(self, error: Exception | None) -> None:
        """Say beside its row what has to be put right."""

    def words(self, what: str, place: str = "", at: str = "") -> str:
        """Return the sentence that says what was done."""


class QuickCapturePresenter:
    """Opens the window, keeps what is typed, saves it.

    Args:
        view: The window.
        work: The workplace.
        notify: Says what was done.
        supervisor: Returns the principal that reads the journal; empty for none.
    """

    def __init__(
        self,
        view: CaptureView,
        work: Workplace,
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
        supervisor: Callable[[], str],
    ) -> None:
        self._view = view
        self._work = work
        self._notify = notify
        self._supervisor = supervisor
        self._drafts = DraftKeeper(work, kept=self._on_kept, failed=self._on_not_kept)
        self._places = CapturePlaces(work)
        self._typed = False
        self._kept: set[str] = set()
        self._considered: frozenset[str] = frozenset()

    # Opening

    def may_capture(self) -> bool:
        """Whether this role writes contacts."""
        return authority.may(self._work.desk.role, Contact.TYPE, authority.WRITE)

    def resume(self) -> None:
        """Open again what was open when the vault was locked."""
        for row in self._work.reader.drafts():
            if row.key.startswith(street.DRAFT_PREFIX) and row.content.get("open") is True:
                self.open_draft(row.key)
                return

    def open_new(self) -> None:
        """Open for a new contact; one that is open already stays."""
        if self._view.is_open() or not self.may_capture():
            return
        desk = self._work.desk
        running = self._places.running_round()
        place = self._places.place_of(running) if running is not None else ""
        begun = ContactInHand(
            id=desk.new_id(),
            at=desk.moment(),
            round=running.id if running is not None else "",
            place=place,
            begun=place,
        )
        self._open(begun)

    def open_draft(self, key: str) -> None:
        """Go on with a draft, by its key."""
        row = self._work.reader.draft(key)
        if row is None or self._view.is_open() or not self.may_capture():
            return
        known = from_draft(row.content)
        self._kept.add(key)
        self._open(replace(known, id=key.removeprefix(street.DRAFT_PREFIX), open=True))

    def _open(self, contact: ContactInHand) -> None:
        self._typed, self._considered = False, frozenset()
        tomorrow = self._work.desk.today() + timedelta(days=1)
        sheet = CaptureSheet(self._places.offered(contact), tomorrow.isoformat())
        self._view.open_capture(sheet, contact)
        self._view.show_refusal(None)
        self._view.show_names(self._places.names(contact), asked=False)

    # Drafts

    def typed(self) -> None:
        """Something in the rows changed."""
        self._typed = True

    def keep_due(self) -> None:
        """Keep what was typed since the last time; the view calls it a moment after a key."""
        if not self._typed or not self._view.is_open():
            return
        self._typed = False
        contact = self._view.contact()
        self._view.show_names(self._places.names(contact), asked=False)
        self._keep(contact)

    def flush(self) -> None:
        """Keep what was typed and come back when it is on the disk; for locking."""
        if self._view.is_open() and (self._typed or self._drafts.is_busy()):
            self._typed = False
            contact = self._view.contact()
            self._drafts.keep_and_wait(street.draft_key(contact.id), _draft_of(contact))

    def left(self) -> None:
        """Keep a draft of what stands there and close; nothing is kept of nothing."""
        contact = replace(self._view.contact(), open=False)
        self._typed = False
        self._view.close_capture()
        self._keep(contact)
        if not contact.is_blank():
            again = partial(self.open_draft, street.draft_key(contact.id))
            self._notify(self._view.words("draft"), again)

    def _keep(self, contact: ContactInHand) -> None:
        key, content = street.draft_key(contact.id), _draft_of(contact)
        if content is not None or key in self._kept:
            self._kept.add(key)
            self._drafts.keep(key, content)

    def _on_kept(self, _key: str, changes: ChangeSet) -> None:
        self._work.announce(changes, self)

    def _on_not_kept(self, error: Exception) -> None:
        self._typed = True
        self._view.show_refusal(error)

    # Saving

    def save(self, another: bool, /) -> None:  # noqa: FBT001 - a signal's argument
        """Keep the contact, or a draft where place or size is missing; then perhaps another."""
        contact = self._view.contact()
        if contact.is_blank() or self._asks_for_names(contact):
            return
        if contact.lacks():
            self._keep_for_later(contact, another=another)
            return
        self._typed = False
        self._view.show_busy(True)  # noqa: FBT003 - a plain setter
        self._work.jobs.start(
            partial(_save, self._work, contact, self._supervisor()),
            done=partial(self._on_saved, contact, another),
            failed=self._on_refused,
        )

    def _asks_for_names(self, contact: ContactInHand) -> bool:
        found = self._places.names(contact)
        words = frozenset(one.word for one in found)
        if words <= self._considered:
            return False
        self._considered = words
        self._view.show_names(found, asked=True)
        return True

    def _keep_for_later(self, contact: ContactInHand, *, another: bool) -> None:
        what = "draft_without_" + "_".join(contact.lacks())
        self._typed = False
        self._view.close_capture()
        self._keep(replace(contact, open=False))
        again = partial(self.open_draft, street.draft_key(contact.id))
        self._notify(self._view.words(what), again)
        if another:
            self.open_new()

    def _on_saved(self, contact: ContactInHand, another: bool, changes: ChangeSet) -> None:  # noqa: FBT001 - a job's outcome
        self._kept.discard(street.draft_key(contact.id))
        self._view.show_busy(False)  # noqa: FBT003 - a plain setter
        self._view.close_capture()
        self._work.announce(changes, self)
        place = self._work.city.label("places", contact.place)
        said = self._view.words("saved", place, contact.at)
        self._notify(said, partial(self._take_back, changes.made, contact))
        if another:
            self.open_new()

    def _on_refused(self, error: Exception) -> None:
        self._view.show_busy(False)  # noqa: FBT003 - a plain setter
        self._typed = True
        self._view.show_refusal(error)

    def _take_back(self, made: str, contact: ContactInHand) -> None:
        self._work.jobs.start(
            partial(_erase, self._work, made, contact),
            done=partial(self._on_taken_back, street.draft_key(made)),
            failed=self._on_refused,
        )

    def _on_taken_back(self, key: str, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        self.open_draft(key)


def _save(
    work: Workplace, contact: ContactInHand, supervisor: str, _progress: Progress
) -> ChangeSet:
    said = contact.as_contact(work.city.district_of(contact.place))
    return street.keep_contact(work.desk, said, supervisor, draft=street.draft_key(contact.id))


def _erase(work: Workplace, made: str, contact: ContactInHand, _progress: Progress) -> ChangeSet:
    content = replace(contact, id=made, open=False).content()
    return street.take_back_contact(work.desk, made, content)


def _draft_of(contact: ContactInHand) -> dict[str, object] | None:
    return None if contact.is_blank() else contact.content()
