"""One entry of the library, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import MESSAGE_STATE
from liaise_desktop.domain.library import PreventionMessage
from liaise_desktop.domain.message_steps import MESSAGE_NEEDS
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_library_entry import Ui_LibraryEntryPage
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.presenters.library_port import CHECKED, EDIT, VERSION, name_of
from liaise_desktop.gui.views.case_forms import CompareDialog
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.history_view import History
from liaise_desktop.gui.views.library_words import LibraryWords, told
from liaise_desktop.gui.views.plates import Plates
from liaise_desktop.gui.views.record_words import record_glyph
from liaise_desktop.gui.widgets import Banner, ChoiceMenu, Pane, PlainLabel, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.listings import RecordVersion
    from liaise_desktop.gui.presenters.library_entry import LibraryEntryPresenter
    from liaise_desktop.gui.presenters.library_port import EntryShown

_TAGS: Final = {"FOR_APPROVAL": "ochre", "APPROVED": "pine"}
_HISTORY: Final = "history"


def connect(view: LibraryEntryPage, presenter: LibraryEntryPresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    view.step_clicked.connect(presenter.step_clicked)
    view.history_clicked.connect(presenter.history_clicked)
    view.compare_clicked.connect(presenter.compare_clicked)
    view.compare.decided.connect(presenter.compare.decide_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class LibraryEntryPage(Themed, QWidget):
    """Shows an entry.

    Signals:
        step_clicked: A state of a message, or another thing to be done.
        history_clicked: Every version shall be shown.
        compare_clicked: Versions that differ shall be compared.
    """

    step_clicked = Signal(str)
    history_clicked = Signal()
    compare_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LibraryEntryPage()
        self.ui.setupUi(self)
        self._words = LibraryWords(self)
        self.forms = Forms(self)
        self._plates = Plates(self)
        self.compare = CompareDialog(self._plates, self)
        self._found: EntryShown | None = None
        body, column = self.ui.page.body, self.ui.page.column
        column.setContentsMargins(26, 16, 26, 20)
        column.setSpacing(12)
        self._failed = Banner(body, kind="brick")
        self._doubt = Banner(body, kind="ochre")
        self._over = Banner(body, kind="ochre", glyph="hourglass")
        self._needs = Banner(body, kind="slate")
        self._pane = Pane(body)
        self._rows = QVBoxLayout(self._pane)
        self._rows.setContentsMargins(18, 12, 18, 16)
        self._rows.setSpacing(2)
        for part in (self._failed, self._doubt, self._over, self._needs, self._pane):
            column.addWidget(part)
        column.addStretch(1)
        shrinks = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.ui.title.setSizePolicy(shrinks)
        self._menu = ChoiceMenu(self)
        self._menu.picked.connect(self._on_picked)
        self.ui.edit.clicked.connect(self._on_edit)
        self.ui.step.clicked.connect(self._on_step)
        self.ui.more.clicked.connect(self._on_more)
        self._doubt.action_clicked.connect(self.compare_clicked)
        self.retranslate()

    def focus_regions(self) -> list[QWidget]:
        """Return head and content."""
        return [self.ui.head, self.ui.page]

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.ui.page.setAccessibleName(self.tr("Entry of the library"))
        if self._found is not None:
            self.show_entry(self._found)
        else:
            self.show_absent()

    # What the presenter shows

    def show_entry(self, shown_now: EntryShown) -> None:
        """Show an entry as it is now."""
        self._found, record = shown_now, shown_now.record
        self.ui.title.setText(visible(name_of(record)))
        self.ui.title.updateGeometry()
        self.ui.about.setText(", ".join(filter(None, self._about(shown_now))))
        state = record.state if isinstance(record, PreventionMessage) else ""
        self.ui.state.setText(code_label(MESSAGE_STATE, state))
        self.ui.state.kind = _TAGS.get(state, "neutral")
        self.ui.state.updateGeometry()
        self.ui.state.setVisible(bool(state))
        self.ui.edit.setVisible(EDIT in shown_now.others)
        self.ui.step.setVisible(bool(shown_now.step))
        self.ui.step.setEnabled(not shown_now.needs)
        self.ui.step.setText(self._step_word(shown_now.step))
        self.ui.nothing.glyph = record_glyph(record.TYPE)
        self._show_banners(shown_now)
        self._show_fields(shown_now)
        self._show_page(there=True)

    def show_absent(self) -> None:
        """Show that there is no such entry here."""
        self._found = None
        self._show_page(there=False)

    def _show_page(self, *, there: bool) -> None:
        self.ui.head.setVisible(there)
        self.ui.page.setVisible(there)
        self.ui.absent.setVisible(not there)

    def _about(self, found: EntryShown) -> list[str]:
        kind = self._words.tabs()[found.record.TYPE]
        uses = self.tr("used in %n contacts", "a message", found.uses) if found.uses else ""
        return [kind, uses]

    def _step_word(self, step: str) -> str:
        return {
            "FOR_APPROVAL": self.tr("Ask for approval"),
            "APPROVED": self.tr("Approve"),
            VERSION: self.tr("New version"),
            CHECKED: self.tr("Checked today"),
        }.get(step, "")

    def _show_banners(self, found: EntryShown) -> None:
        self._failed.hide()
        self._doubt.dress(
            title=self.tr("Two versions of this entry"),
            sentence=self.tr("Two people changed it apart. Both versions stay in the history."),
            action=self.tr("Compare"),
        )
        self._doubt.setVisible(found.conflicted)
        if found.record.TYPE == "partner":
            title = self.tr("The agreement is over")
            sentence = self.tr(
                "Ask this service before anybody is referred, then note the new day."
            )
        else:
            title = self.tr("Its last day is over")
            sentence = self.tr("It is not for use any more. A new version can take its place.")
        self._over.dress(title=title, sentence=sentence)
        self._over.setVisible(found.lapsed)
        words = ", ".join(code_label(MESSAGE_NEEDS, need) for need in found.needs)
        self._needs.dress(title=self.tr("The next step still needs"), sentence=words)
        self._needs.setVisible(bool(found.needs))

    def _show_fields(self, found: EntryShown) -> None:
        for label in self._pane.findChildren(PlainLabel):
            self._rows.removeWidget(label)
            label.hide()
            label.deleteLater()
        for title, text in told(found.record, found.names):
            head = PlainLabel(self._pane, title, face="label", weight=600, token="ink2")
            head.setContentsMargins(0, 8, 0, 0)
            self._rows.addWidget(head)
            self._rows.addWidget(PlainLabel(self._pane, shown(text)).set_wrapped())
        self._pane.setVisible(self._rows.count() > 0)

    def show_history(
        self, versions: Sequence[RecordVersion], names: Mapping[str, str], type_: str
    ) -> None:
        """Show every version of the entry."""
        self._plates.open(History(versions, names, type_), 640, 560)

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above the page, what has to be put right."""
        if self.forms.refuse(error):
            return
        text = error_text(error)
        self._failed.dress(title=text.title, sentence=text.sentence)
        self._failed.show()
        self.ui.page.verticalScrollBar().setValue(0)

    def form_saved(self) -> None:
        """Close the form."""
        self.forms.saved()

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""
        return self._words.done(what)

    # What is pressed

    @Slot()
    def _on_edit(self) -> None:
        if self._found is not None:
            record = self._found.record
            self.forms.ask(partial(self._words.form, record.TYPE, record))

    @Slot()
    def _on_step(self) -> None:
        if self._found is not None:
            self.step_clicked.emit(self._found.step)

    @Slot()
    def _on_more(self) -> None:
        if self._found is None:
            return
        words = {
            "DRAFT": (self.tr("Back to a draft"), "pen-line"),
            "WITHDRAWN": (self.tr("Not used any more"), "archive"),
        }
        offered = [(key, *words[key]) for key in self._found.others if key in words]
        history = (_HISTORY, self.tr("Every version…"), "history")
        self._menu.set_options([*offered, history])
        self._menu.popup(self.ui.more.mapToGlobal(QPoint(0, self.ui.more.height())))

    @Slot(str)
    def _on_picked(self, key: str) -> None:
        if key == _HISTORY:
            self.history_clicked.emit()
        else:
            self.step_clicked.emit(key)
