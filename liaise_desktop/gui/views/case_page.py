"""The case page: head, tabs, timeline, and the composer beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.forms.ui_case_page import Ui_CasePage
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.attachment_dialogs import AttachmentDialogs
from liaise_desktop.gui.views.case_body import CaseBody
from liaise_desktop.gui.views.case_forms import CaseForms, CompareDialog
from liaise_desktop.gui.views.case_header import CaseHeader
from liaise_desktop.gui.views.case_lists import MediationLines
from liaise_desktop.gui.views.case_tabs import CaseTabs, TabTitles
from liaise_desktop.gui.views.composer import Composer
from liaise_desktop.gui.views.plates import Plates
from liaise_desktop.gui.views.task_lines import TaskLines
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.listings import CaseDetail, TimelineEntry
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.case_glance import Glance
    from liaise_desktop.gui.presenters.case_page import CasePagePresenter, Doubt, Rights

# Width of the window at 100 %; in a narrower one the composer lies over the page.
DOCKED_FROM: Final = 1280


class CasePage(Themed, QWidget):
    """Shows one case.

    Signals:
        summary_requested: The id of the case whose summary shall go on paper.
    """

    summary_requested = Signal(str)

    def __init__(self, city: CityWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CasePage()
        self.ui.setupUi(self)
        self._shown: tuple[CaseDetail, Rights] | None = None
        self._folded, self._docked = False, True
        plates = Plates(self)
        self.forms, self.compare = CaseForms(plates, self), CompareDialog(plates, self)
        self.files = AttachmentDialogs(plates, self)
        self.header = CaseHeader(self.ui, city, self)
        self.body = CaseBody(self)
        self.mediations, self.tasks = MediationLines(self), TaskLines(self)
        self.tabs, titles = CaseTabs(self.ui, self), TabTitles(self)
        self.add_tab("timeline", titles.timeline, self.body)
        self.add_tab("mediations", titles.mediations, self.mediations)
        self.add_tab("tasks", titles.tasks, self.tasks)
        self.composer = Composer(city, self)
        self.ui.across.addWidget(self.composer)
        self.setTabOrder(self.ui.tabs.more, self.composer)
        self._wire()
        self.retranslate()

    def _wire(self) -> None:
        self.ui.summary.clicked.connect(self._on_summary)
        self.ui.write.clicked.connect(self.open_composer)
        self.composer.fold_clicked.connect(self._on_fold)
        self.body.timeline.comment_clicked.connect(self.forms.show_comment_form)
        self.forms.refused.connect(self.body.show_refusal)
        self.files.refused.connect(self.body.show_refusal)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self).activated.connect(self.open_composer)
        fields = self.composer.fields.ui
        editors = (fields.observed, fields.reading, fields.next_what)
        self._voices = {
            QShortcut(QKeySequence(f"Alt+{number}"), self): editor
            for number, editor in enumerate(editors, 1)
        }
        for shortcut in self._voices:
            shortcut.activated.connect(self._on_voice)

    def add_tab(self, key: str, title: Callable[[], str], widget: QWidget) -> None:
        """Add a page of the case; *title* returns its word in the language in force."""
        self.tabs.add_tab(key, title, widget)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.tabs.retranslate()
        if self._shown is not None:
            self.show_case(*self._shown)

    # What the presenter shows

    def show_case(self, detail: CaseDetail, rights: Rights) -> None:
        """Show header, panels, tabs, and whether notes can be written."""
        self._shown = (detail, rights)
        self.forms.case = detail.case.id
        self.header.show_case(detail, rights)
        self.body.show_case(detail, rights)
        self.mediations.show_rows(detail.mediations, can_begin=rights.mediate)
        self.tasks.show_rows(detail.tasks, detail.names, can_write=rights.write)
        waiting = sum(1 for task in detail.tasks if not task.done)
        self.tabs.set_count("mediations", len(detail.mediations))
        self.tabs.set_count("tasks", waiting)
        self._fit()

    def show_glance(self, glance: Glance) -> None:
        """Take what one sees of the case first; it is shown with the case."""
        self.body.show_glance(glance)

    def show_timeline(self, entries: Sequence[TimelineEntry], *, more: bool) -> None:
        """Show these entries, newest first, and whether there are earlier ones."""
        self.body.show_timeline(entries, more=more)

    def show_doubt(self, doubt: Doubt | None, others: int) -> None:
        """Show that versions differ, and how many more records wait for a decision."""
        self.body.show_doubt(doubt, others)

    def show_absent(self) -> None:
        """Show that there is no such case here."""
        self._shown = None
        self.body.show_absent()
        self._fit()

    def reveal_note(self, note: str) -> None:
        """Scroll to a note and give it the focus."""
        self.tabs.show_tab("timeline")
        row = self.body.timeline.row_of(note)
        if row is not None:
            row.unfold()
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tabs.reveal(row)

    # The composer: beside the page, over it, or folded away

    def focus_regions(self) -> list[QWidget]:
        """Return the content, then the composer."""
        return [self.ui.head, self.ui.bodies, self.composer]

    @Slot()
    def open_composer(self) -> None:
        """Show the composer and put the cursor where writing begins."""
        if self._shown is None or not self._shown[1].write:
            return
        self._folded = False
        self._fit()
        self.composer.focus_observed()

    @Slot()
    def _on_fold(self) -> None:
        self._folded = True
        self._fit()
        self.ui.write.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock the composer where there is room."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """Make room where text is large."""
        super().restyle()
        if hasattr(self, "composer"):
            self._fit()

    def _fit(self) -> None:
        docked = self.window().width() >= px(DOCKED_FROM)
        if docked != self._docked:
            self._docked, self._folded = docked, not docked
            self._dock()
        write = self._shown is not None and self._shown[1].write
        shown = write and not self._folded
        self.composer.setVisible(shown)
        self.ui.write.setVisible(write and not shown)
        self.ui.head.setVisible(self._shown is not None)
        if shown and not docked:
            wide = self.composer.width()
            self.composer.setGeometry(self.width() - wide, 0, wide, self.height())
            self.composer.raise_()

    def _dock(self) -> None:
        if self._docked:
            self.ui.across.addWidget(self.composer)
        else:
            self.ui.across.removeWidget(self.composer)

    # Keys

    @Slot()
    def _on_summary(self) -> None:
        if self._shown is not None:
            self.summary_requested.emit(self._shown[0].case.id)

    @Slot()
    def _on_voice(self) -> None:
        for shortcut, editor in self._voices.items():
            if shortcut is self.sender():
                self.open_composer()
                editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.composer.ui.page.reveal(editor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the entries by [ and ]; Escape folds a composer that lies over the page."""
        step = {"[": -1, "]": 1}.get(event.text())
        if step is not None and self.tabs.current() == "timeline":
            row = self.body.timeline.go(step)
            if row is not None:
                self.tabs.reveal(row)
        elif event.key() == Qt.Key.Key_Escape and not self._docked and not self._folded:
            self._on_fold()
        else:
            super().keyPressEvent(event)


def connect(view: CasePage, presenter: CasePagePresenter) -> None:
    """Connect every signal of the page to what it asks for."""
    body, actions, composer = view.body, presenter.actions, presenter.composer
    body.earlier_clicked.connect(presenter.earlier_clicked)
    body.compare_clicked.connect(presenter.compare_clicked)
    body.later_clicked.connect(presenter.later_clicked)
    body.add_clicked.connect(actions.add_statement_clicked)
    body.change_clicked.connect(presenter.statement_clicked)
    body.step_clicked.connect(actions.step_clicked)
    body.timeline.correct_clicked.connect(presenter.correct_clicked)
    body.timeline.history_clicked.connect(actions.history_clicked)
    body.timeline.open_clicked.connect(presenter.mediation_clicked)
    view.header.step_clicked.connect(actions.step_clicked)
    view.mediations.open_clicked.connect(presenter.mediation_clicked)
    view.tasks.ticked.connect(actions.tick_clicked)
    view.forms.statement_ready.connect(actions.statement_ready)
    view.forms.history_clicked.connect(actions.history_clicked)
    view.forms.comment_ready.connect(actions.comment_ready)
    view.forms.step_ready.connect(actions.step_ready)
    view.compare.decided.connect(presenter.compare.decide_clicked)
    view.composer.typed.connect(composer.typed)
    view.composer.draft_due.connect(composer.keep_due)
    view.composer.save_clicked.connect(composer.save_clicked)
    view.composer.discard_clicked.connect(composer.discard_clicked)
