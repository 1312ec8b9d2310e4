"""The fields of a note in the composer: three voices, what happened when, and where."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QStringListModel, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QCompleter, QSizePolicy, QWidget

from liaise_desktop.domain.codes import NO_OWN_WORDS, NOTE_TYPE
from liaise_desktop.domain.errors import FieldTooLongError, LiaiseError
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import MAX_TEXT
from liaise_desktop.gui import dates
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_note_fields import Ui_NoteFields
from liaise_desktop.gui.presenters.note_in_hand import NoteInHand
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.observed_lines import ObservedPart
from liaise_desktop.gui.widgets import TextArea, TextField
from liaise_desktop.gui.widgets.themed import Themed, announce
from liaise_desktop.gui.wording import code_options

if TYPE_CHECKING:
    from collections.abc import Sequence

MAYBE_TOO_LONG: Final = MAX_TEXT // 4  # letters; fewer can never be too many bytes
NOON: Final = QTime(12, 0)
NO_LIMIT: Final = 16777215  # Qt's own


class NoteFields(Themed, QWidget):
    """Everything that can be written in a note.

    Signals:
        changed: Something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NoteFields()
        self.ui.setupUi(self)
        self._shown = NoteInHand()
        self._filling = False
        self._asked_own_words = False
        self.observed = ObservedPart(self.ui, self)
        self._places = QStringListModel(self)
        self._put_together()
        self.retranslate()
        self.show_note(NoteInHand())

    def _put_together(self) -> None:
        ui = self.ui
        ui.step.add(ui.next_who)
        ui.step.add(ui.next_when)
        ui.event.add(ui.kind)
        ui.event.add(ui.day)
        completer = QCompleter(self._places, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        ui.place.edit.setCompleter(completer)
        for area in self._areas():
            # What is asked for is what the lines need; room that is left goes to the fields.
            area.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for area, share in ((ui.observed, 4), (ui.reading, 2), (ui.alternative, 2)):
            ui.column.setStretchFactor(area, share)
        ui.column.setStretchFactor(ui.next_what, 1)
        for area in (ui.reason, ui.reading, ui.alternative, ui.next_what):
            area.text_changed.connect(self._on_changed)
        for field in (ui.time, ui.place):
            field.text_changed.connect(self._on_changed)
        for chip in (ui.no_own_words, ui.next_who, ui.kind):
            chip.picked.connect(self._on_changed)
        for dated in (ui.next_when, ui.day):
            dated.date_changed.connect(self._on_changed)
        self.observed.changed.connect(self._on_changed)

    def _areas(self) -> tuple[TextArea, ...]:
        ui = self.ui
        return ui.reason, ui.observed, ui.reading, ui.alternative, ui.next_what

    def restyle(self) -> None:
        """Take the limits of the fields from the theme."""
        super().restyle()
        if hasattr(self, "observed"):
            self._fit()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.observed.name_for_readers(self.tr("Observed"))
        ui.reading.name_for_readers(self.tr("My reading"))
        ui.alternative.name_for_readers(self.tr("Another explanation"))
        ui.next_what.name_for_readers(self.tr("Next step"))
        ui.time.name_for_readers(self.tr("Time of day"))
        ui.place.name_for_readers(self.tr("Place"))
        ui.day.setToolTip(self.tr("Day on which it happened"))
        ui.next_when.setToolTip(self.tr("Day of the next step"))
        ui.no_own_words.set_options(code_options(NO_OWN_WORDS))
        ui.kind.set_options(code_options(NOTE_TYPE))
        self.observed.retranslate()

    def offer(self, team: Sequence[tuple[str, str]], places: Sequence[str]) -> None:
        """Offer who can take a next step, and the places that the city knows."""
        self.ui.next_who.set_options(team)
        self._places.setStringList(list(places))

    def show_note(self, note: NoteInHand) -> None:
        """Put *note* into the fields; nothing counts as changed by that."""
        ui = self.ui
        self._filling, self._shown = True, note
        self._asked_own_words = bool(note.no_own_words)
        self.observed.show(note)
        ui.no_own_words.set_value(note.no_own_words)
        ui.reading.set_text(note.reading)
        ui.alternative.set_text(note.alternative)
        ui.next_what.set_text(note.next_what)
        ui.next_who.set_value(note.next_who)
        ui.next_when.set_date(dates.read_iso(note.next_when) or QDate())
        ui.kind.set_value(note.kind)
        ui.place.set_text(note.place)
        ui.reason.set_text(note.reason)
        ui.day.set_date(dates.read_iso(note.at) or QDate())
        ui.time.set_text(_time_text(note.at))
        self.clear_errors()
        self._filling = False
        self._fit()

    def note(self) -> NoteInHand:
        """Return what stands in the fields."""
        ui = self.ui
        return NoteInHand(
            kind=ui.kind.value(),
            at=self._at(),
            place=ui.place.text(),
            lines=self.observed.lines(),
            entry=ui.observed.text(),
            mark=ui.source.value(),
            source=self.observed.source(),
            teller=self.observed.teller(),
            no_own_words=ui.no_own_words.value(),
            reading=ui.reading.text(),
            alternative="" if is_blank(ui.reading.text()) else ui.alternative.text(),
            next_what=ui.next_what.text(),
            next_who=ui.next_who.value(),
            next_when=self._next_when(),
            reason=ui.reason.text(),
        )

    def _next_when(self) -> str:
        iso = str(self.ui.next_when.date().toString(Qt.DateFormat.ISODate))
        before = self._shown.next_when
        return before if before[:10] == iso else iso

    def _at(self) -> str:
        """Return when it happened; empty for now, and what cannot be read as it is."""
        ui, before = self.ui, self._shown.at
        day, typed = ui.day.date(), ui.time.text().strip()
        if day == (dates.read_iso(before) or QDate()) and typed == _time_text(before):
            return before
        if not day.isValid() and not typed:
            return ""
        clock = _time_of(typed) if typed else _time_without(day)
        if not clock.isValid():
            return typed
        on = day if day.isValid() else QDate.currentDate()
        local = datetime(  # noqa: DTZ001 - the zone is added by the next line
            on.year(), on.month(), on.day(), clock.hour(), clock.minute()
        )
        return local.astimezone().isoformat(timespec="seconds")

    def show_correction(self, correcting: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Show or hide the question why a note is corrected."""
        self.ui.reason.setVisible(correcting)

    def ask_own_words(self) -> None:
        """Ask why there is nothing in the person's own words."""
        self._asked_own_words = True
        self._fit()
        self.ui.no_own_words.setFocus()

    def show_watched(self, word: str) -> None:
        """Ask whether *word* is needed; empty asks nothing."""
        question = self.tr("“{word}”: is it needed here? Is it about what somebody did?")
        self.ui.watch_words.setText(question.format(word=word))
        self.ui.watch.setVisible(bool(word))

    def show_error(self, error: LiaiseError) -> bool:
        """Mark the field that *error* is about and go there; return whether there is one."""
        field = self._field_of(error)
        if field is None:
            return False
        if isinstance(field, (TextArea, TextField)):
            field.error = error_text(error).sentence
        field.setFocus()
        announce(field, error_text(error).title, urgent=True)
        return True

    def _field_of(self, error: LiaiseError) -> QWidget | None:
        ui = self.ui
        named = {
            "observed": ui.observed,
            "reading": ui.reading,
            "alternative": ui.alternative,
            "next_what": ui.next_what,
            "place": ui.place,
            "at": ui.time,
        }
        coded = {
            "alternative-missing": ui.alternative,
            "note-empty": ui.observed,
            "how-known-missing": ui.how,
            "teller-missing": ui.teller,
            "reason-missing": ui.reason,
        }
        return coded.get(error.code) or named.get(str(error.facts.get("field", "")))

    def clear_errors(self) -> None:
        """Take back every mark of an error."""
        ui = self.ui
        for area in self._areas():
            area.error = ""
        for field in (ui.time, ui.place):
            field.error = ""

    @Slot()
    def _on_changed(self) -> None:
        if self._filling:
            return
        self.clear_errors()
        self._say_what_is_too_long()
        self._fit()
        self.changed.emit()

    def _say_what_is_too_long(self) -> None:
        ui = self.ui
        for area in (ui.observed, ui.reading, ui.alternative, ui.next_what):
            if area.edit.document().characterCount() <= MAYBE_TOO_LONG:
                continue
            size = len(area.text().encode("utf-8", "surrogatepass"))
            if size > MAX_TEXT:
                area.error = error_text(FieldTooLongError(size=size, limit=MAX_TEXT)).sentence

    def _fit(self) -> None:
        """Show what goes with what was written, and nothing else."""
        ui = self.ui
        ui.alternative.setVisible(not is_blank(ui.reading.text()))
        ui.own_words.setVisible(self._asked_own_words)
        for area in self._areas():
            spare = NO_LIMIT if area.error or area.hint or area.label else px(area.cap)
            area.setMaximumHeight(spare)


def _time_text(iso: str) -> str:
    found = dates.read_moment(iso)
    if found is not None:
        return found.strftime("%H:%M")
    return "" if dates.read_iso(iso) else iso


def _time_of(typed: str) -> QTime:
    for form in ("H:mm", "H.mm", "Hmm", "H"):
        found = QTime.fromString(typed.replace("h", ":"), form)
        if found.isValid():
            return found
    return QTime()


def _time_without(day: QDate) -> QTime:
    return QTime.currentTime() if day == QDate.currentDate() else NOON
