"""The composer: writes one note, keeps its draft, saves it or a correction."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from liaise_desktop.application import notes
from liaise_desktop.domain.errors import OwnWordsReasonMissingError
from liaise_desktop.domain.records import Note, from_fields
from liaise_desktop.domain.safeguards import words_to_consider
from liaise_desktop.gui.presenters.draft_keeper import DraftKeeper
from liaise_desktop.gui.presenters.note_in_hand import NoteInHand, from_note, in_hand, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.listings import CaseDetail, DraftRow
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.registers import RecordState

class ComposerView(Protocol):
    """What the presenter needs of the composer."""

    def show_place(self, detail: CaseDetail) -> None:
        """Show for which case notes are written, and who can read them."""

    def show_note(self, note: NoteInHand) -> None:
        """Put *note* into the fields, in place of what was there."""

    def note(self) -> NoteInHand:
        """Return what stands in the fields."""

    def show_kept(self, at: str) -> None:
        """Show when the draft was kept; empty if there is none."""

    def show_correction(self, note: Note | None) -> None:
        """Show that *note* is corrected, or that a new one is written."""

    def show_busy(self, busy: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Hold the fields while the note is being saved."""

    def show_refusal(self, error: Exception | None) -> None:
        """Say beside its field what has to be put right; None takes it back."""

    def ask_own_words(self) -> None:
        """Ask why there is nothing in the person's own words."""

    def show_watched(self, word: str) -> None:
        """Ask whether *word* is needed; empty asks nothing."""

    def focus_observed(self) -> None:
        """Put the cursor where writing begins."""

    def words(self, what: str) -> str:
        """Return a sentence in the language of the interface."""


class ComposerPresenter:
    """Keeps what is typed at most a second later, and saves it when asked to."""

    def __init__(
        self,
        view: ComposerView,
        work: Workplace,
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
    ) -> None:
        self._view = view
        self._work = work
        self._notify = notify
        self._detail: CaseDetail | None = None
        self._correcting: Note | None = None
        self._heads: dict[str, list[str]] = {}
        self._typed = False
        self._kept = False
        self._drafts = DraftKeeper(work, kept=self._on_kept, failed=self._on_not_kept)

    @property
    def case(self) -> str:
        """The case for which is written, empty before the first."""
        return self._detail.case.id if self._detail else ""

    def open_case(self, detail: CaseDetail) -> None:
        """Write for another case, or for the same one read again; its draft comes back."""
        if detail.case.id == self.case:
            self._detail = detail
            self._view.show_place(detail)
            return
        self.flush_draft()
        self._detail = detail
        self._view.show_place(detail)
        self._restore()

    def _restore(self) -> None:
        key = notes.draft_key(self.case)
        mine = [row for row in self._work.reader.drafts() if f"{row.key}:".startswith(f"{key}:")]
        for draft in mine:
            record = draft.key.removeprefix(key).strip(":")
            corrected = _note_of(self._work.reader.state(record)) if record else None
            if corrected is not None or not record:
                heads = _heads_of(draft)
                self._begin(in_hand(draft.content), corrected, heads, draft.kept_at)
                return
        self._begin(NoteInHand(), None, {}, "")

    def _begin(
        self, note: NoteInHand, correcting: Note | None, heads: dict[str, list[str]], kept: str
    ) -> None:
        self._correcting, self._heads = correcting, heads
        self._typed, self._kept = False, bool(kept)
        self._view.show_correction(correcting)
        self._view.show_note(note)
        self._view.show_refusal(None)
        self._view.show_kept(kept)
        self._view.show_watched(_watched(note, self._work.city.watched_words()))

    def _key(self) -> str:
        key = notes.draft_key(self.case)
        return f"{key}:{self._correcting.id}" if self._correcting else key

    # Drafts

    def typed(self) -> None:
        """Something in the fields changed."""
        self._typed = True

    def keep_due(self) -> None:
        """Keep what was typed since the last time; the view calls it a moment after a key."""
        if not self._typed or self._detail is None:
            return
        note = self._view.note()
        self._typed = False
        self._view.show_watched(_watched(note, self._work.city.watched_words()))
        self._drafts.keep(self._key(), self._content(note))

    def _content(self, note: NoteInHand) -> dict[str, Any] | None:
        if note.is_blank() and not self._correcting:
            return None
        return note.content() | ({"heads": self._heads} if self._correcting else {})

    def _on_kept(self, key: str, changes: ChangeSet) -> None:
        if key != self._key():
            self._work.announce(changes, self)
            return
        blank = self._view.note().is_blank() and not self._correcting
        self._view.show_kept("" if blank else self._work.desk.moment())
        if self._kept is blank:  # it came into being, or went: lists show which cases have one
            self._kept = not blank
            self._work.announce(changes, self)

    def _on_not_kept(self, error: Exception) -> None:
        self._typed = True
        self._view.show_refusal(error)

    def flush_draft(self) -> None:
        """Keep what was typed and come back when it is on the disk; for locking."""
        if self._detail is not None and (self._typed or self._drafts.is_busy()):
            self._typed = False
            self._drafts.keep_and_wait(self._key(), self._content(self._view.note()))

    def discard_clicked(self) -> None:
        """Throw the draft away, with a way back; a correction in hand is left."""
        if self._detail is None:
            return
        before = (self._view.note(), self._correcting, self._heads)
        key, self._typed = self._key(), False
        self._begin(NoteInHand(), None, {}, "")
        self._kept = True  # until it is gone from the disk
        self._drafts.keep_and_wait(key, None)
        if before[1] is not None:
            self._restore()  # the note that was begun before the correction comes back
        what = "correction_left" if before[1] else "draft_discarded"
        self._notify(self._view.words(what), partial(self._take_back, self.case, before))

    def _take_back(
        self, case: str, before: tuple[NoteInHand, Note | None, dict[str, list[str]]]
    ) -> None:
        if case != self.case:
            return
        self.keep_due()
        note, correcting, heads = before
        if correcting is None and self._correcting is None:
            note = joined(note, self._view.note())
        self._begin(note, correcting, heads, "")
        self._typed = True
        self.keep_due()

    # Saving

    def save_clicked(self) -> None:
        """Save the note, or the correction."""
        if self._detail is None:
            return
        self.keep_due()
        key = self._key()
        self._view.show_busy(True)  # noqa: FBT003 - a plain setter
        self._work.jobs.start(
            partial(self._save, self._view.note(), self._correcting, key),
            done=partial(self._on_saved, key),
            failed=partial(self._on_refused, key),
        )

    def _save(
        self, note: NoteInHand, correcting: Note | None, key: str, _progress: Progress
    ) -> ChangeSet:
        desk = self._work.desk
        written = note.as_note(key.split(":")[1], desk.moment())
        if correcting is None:
            return notes.save_note(desk, written, draft=key)
        return notes.correct_note(
            desk, correcting.id, written, note.reason, self._heads or None, draft=key
        )

    def _on_saved(self, key: str, changes: ChangeSet) -> None:
        corrected = key != notes.draft_key(key.split(":")[1])
        self._view.show_busy(False)  # noqa: FBT003 - a plain setter
        if key == self._key():  # nobody went on to another case meanwhile
            self._begin(NoteInHand(), None, {}, "")
            if corrected:
                self._restore()
            self._view.focus_observed()
        self._work.announce(changes, self)
        self._notify(self._view.words("correction_saved" if corrected else "note_saved"), None)

    def _on_refused(self, key: str, error: Exception) -> None:
        self._view.show_busy(False)  # noqa: FBT003 - a plain setter
        if key != self._key():  # the draft is kept and shows that it is there
            return
        self._view.show_refusal(error)
        if isinstance(error, OwnWordsReasonMissingError):
            self._view.ask_own_words()

    def correct(self, note: Note) -> None:
        """Load a saved note to be corrected; what was being written stays a draft."""
        self.keep_due()
        state = self._work.reader.state(note.id)
        heads = {name: list(ids) for name, ids in state.heads().items()} if state else {}
        self._begin(from_note(note), note, heads, "")
        self._view.focus_observed()


def _watched(note: NoteInHand, words: Iterable[str]) -> str:
    found = words_to_consider(note.texts(), words)
    return found[0].word if found else ""


def _heads_of(draft: DraftRow) -> dict[str, list[str]]:
    kept = draft.content.get("heads")
    return {str(name): list(ids) for name, ids in kept.items()} if isinstance(kept, dict) else {}


def _note_of(state: RecordState | None) -> Note | None:
    if state is None or state.type != Note.TYPE:
        return None
    return from_fields(Note, state.id, state.values())
