"""The composer: the dock on the right in which a note is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.gui import dates
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_composer import Ui_Composer
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.note_fields import NoteFields
from liaise_desktop.gui.widgets import Ground, announce

if TYPE_CHECKING:
    from liaise_desktop.application.listings import CaseDetail
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.domain.records import Note
    from liaise_desktop.gui.presenters.note_in_hand import NoteInHand

WIDE: Final = 330
DRAFT_MS: Final = 600  # from the first key on, whether or not more keys follow


class Composer(Ground):
    """Writes one note; its draft is kept at most a second after any key.

    Signals:
        typed: Something changed in the fields.
        draft_due: What was typed has to be kept now.
        save_clicked, discard_clicked, fold_clicked: A button or its keys were pressed.
    """

    typed = Signal()
    draft_due = Signal()
    save_clicked = Signal()
    discard_clicked = Signal()
    fold_clicked = Signal()

    def __init__(self, city: CityWords, parent: QWidget | None = None) -> None:
        super().__init__(parent, token="surface", edge="line", side="left")
        self.ui = Ui_Composer()
        self.ui.setupUi(self)
        self._city = city
        self._detail: CaseDetail | None = None
        self._kept = ""
        self._note: Note | None = None
        self.fields = NoteFields(self)
        self.ui.page.column.addWidget(self.fields)
        self.setTabOrder(self.ui.fold, self.fields.ui.reason)
        self.setTabOrder(self.fields.ui.place, self.ui.discard)
        self._due = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self.draft_due)
        self.fields.changed.connect(self._on_changed)
        self.ui.save.clicked.connect(self.save_clicked)
        self.ui.discard.clicked.connect(self.discard_clicked)
        self.ui.fold.clicked.connect(self.fold_clicked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save_clicked)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.show_refusal(None)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Take the width from the theme."""
        self.setFixedWidth(px(WIDE))
        super().restyle()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        if not hasattr(self, "_note"):
            return
        self.ui.retranslateUi(self)
        self.setAccessibleName(self.tr("Quick note"))
        self.show_correction(self._note)
        self.show_kept(self._kept)
        if self._detail is not None:
            self.show_place(self._detail)

    # What the presenter shows

    def show_place(self, detail: CaseDetail) -> None:
        """Show who can read what is written, and offer who can take a next step."""
        self._detail = detail
        names = [detail.names.get(one, one) for one in detail.audience]
        readers = self.tr("{names} can read it").format(names=", ".join(names))
        self.ui.audience.setText(readers if names else self.tr("Only you can read it"))
        team = [(one, detail.names.get(one, one)) for one in detail.audience]
        if detail.person is not None and detail.person.pseudonym:
            team.append((detail.person.pseudonym, detail.person.pseudonym))
        places = [label for _, label in self._city.options("places")]
        self.fields.offer(team, places)

    def show_note(self, note: NoteInHand) -> None:
        """Put *note* into the fields."""
        self._due.stop()
        self.fields.show_note(note)

    def note(self) -> NoteInHand:
        """Return what stands in the fields."""
        return self.fields.note()

    def show_kept(self, at: str) -> None:
        """Show when the draft was kept; empty if there is none."""
        self._kept = at
        time = dates.time_of_day(dates.local(at)) if at else ""
        self.ui.kept.setText(self.tr("Draft kept {time}").format(time=time) if at else "")
        self.ui.discard.setVisible(bool(at) or self._note is not None)

    def show_correction(self, note: Note | None) -> None:
        """Show that *note* is corrected, or that a new one is written."""
        self._note = note
        correcting = note is not None
        self.fields.show_correction(correcting)
        title = self.tr("Correct the note") if correcting else self.tr("Quick note")
        self.ui.title.setText(title)
        self.ui.save.setText(
            self.tr("Save correction") if correcting else self.tr("Save note")
        )
        leave = self.tr("Leave it") if correcting else self.tr("Discard draft")
        self.ui.discard.setText(leave)
        self.ui.discard.setVisible(correcting or bool(self._kept))

    def show_busy(self, busy: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Hold the fields while the note is being saved."""
        self.fields.setEnabled(not busy)
        self.ui.save.setEnabled(not busy)
        if not busy:
            self.focus_observed()

    def show_refusal(self, error: Exception | None) -> None:
        """Say beside its field what has to be put right; None takes it back."""
        self.ui.refusal.setVisible(error is not None)
        if error is None:
            self.fields.clear_errors()
            return
        text = error_text(error)
        marked = isinstance(error, LiaiseError) and self.fields.show_error(error)
        line = text.title if marked else f"{text.title}. {text.sentence}"
        self.ui.refusal_words.setText(line)
        announce(self, line, urgent=True)

    def ask_own_words(self) -> None:
        """Ask why there is nothing in the person's own words."""
        self.fields.ask_own_words()
        self.ui.page.reveal(self.fields.ui.own_words)

    def show_watched(self, word: str) -> None:
        """Ask whether *word* is needed; empty asks nothing."""
        self.fields.show_watched(word)

    @Slot()
    def focus_observed(self) -> None:
        """Put the cursor where writing begins."""
        self.fields.ui.observed.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def words(self, what: str) -> str:
        """Return the sentence of a toast."""
        person = self._detail.person if self._detail else None
        name = person.pseudonym if person else ""
        sentences = {
            "note_saved": self.tr("Note saved to {name}"),
            "correction_saved": self.tr("Correction saved; the old text is in the history"),
            "draft_discarded": self.tr("Draft discarded"),
            "correction_left": self.tr("Correction left"),
        }
        return sentences[what].format(name=name)

    # What a person does

    @Slot()
    def _on_changed(self) -> None:
        self.ui.refusal.hide()
        self.typed.emit()
        if not self._due.isActive():
            self._due.start()

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        left = old is not None and self.isAncestorOf(old)
        if left and (new is None or not self.isAncestorOf(new)):
            self._keep_now()

    def _keep_now(self) -> None:
        if self._due.isActive():
            self._due.stop()
            self.draft_due.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before it goes out of sight."""
        self._keep_now()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep what was typed when another window comes to the front."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._keep_now()
        return bool(super().event(event))
