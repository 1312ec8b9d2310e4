"""The window of quick capture, over whatever page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_quick_capture import Ui_QuickCapture
from liaise_desktop.gui.views.capture_rows import CaptureRows
from liaise_desktop.gui.views.plates import KEEP_MS
from liaise_desktop.gui.widgets import FloatingPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from liaise_desktop.domain.safeguards import WordToConsider
    from liaise_desktop.gui.presenters.contact_in_hand import ContactInHand
    from liaise_desktop.gui.presenters.quick_capture import CaptureSheet, QuickCapturePresenter

_LETTERS: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.GroupSwitchModifier


def connect(view: QuickCapture, presenter: QuickCapturePresenter) -> None:
    """Connect every signal of the window to what it asks for."""
    view.save_requested.connect(presenter.save)
    view.left.connect(presenter.left)
    view.rows.edited.connect(presenter.typed)
    view.keep_due.connect(presenter.keep_due)


class QuickCapture(FloatingPanel):
    """A street contact in a few keys: Tab goes by rows, number keys choose.

    Signals:
        save_requested: Save, and whether to begin another one then.
        left: Close and keep a draft.
        keep_due: A moment has passed since something changed.
        danger_requested: Somebody is in danger: whom to ring, and who decides.
    """

    save_requested = Signal(bool)
    left = Signal()
    keep_due = Signal()
    danger_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, plate_width=780, top=-1)
        self.ui = Ui_QuickCapture()
        self._content = QWidget(self.plate)
        self.ui.setupUi(self._content)
        self.column.addWidget(self._content)
        self.rows = CaptureRows(self.ui.page.body)
        self.ui.page.column.addWidget(self.rows)
        self.rows.installEventFilter(self)
        self.rows.before = (self.ui.danger, self.ui.leave)
        self.rows.behind = (self.ui.another, self.ui.save)
        self._at = ""
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(KEEP_MS)
        self._due.timeout.connect(self.keep_due)
        self.rows.edited.connect(self._on_edited)
        self.rows.keys.entered.connect(self.ui.page.reveal)
        self.ui.save.clicked.connect(self._on_save)
        self.ui.another.clicked.connect(self._on_another)
        self.ui.leave.clicked.connect(self.left)
        self.ui.danger.clicked.connect(self.danger_requested)
        for keys, slot in (
            ("Ctrl+Return", self._on_save),
            ("Ctrl+Enter", self._on_save),
            ("Ctrl+Shift+Return", self._on_another),
            ("Ctrl+Shift+Enter", self._on_another),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._content)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        if not hasattr(self, "rows"):
            return
        self.ui.retranslateUi(self._content)
        self.plate.setAccessibleName(self.ui.title.text())
        self._show_at()

    def _show_at(self) -> None:
        at = dates.local(self._at)
        text = f"{dates.weekday_day(at)}, {dates.time_of_day(at)}" if at else ""
        self.ui.at.setText(text)

    def open_capture(self, sheet: CaptureSheet, contact: ContactInHand) -> None:
        """Open with *contact* in the rows; the keyboard begins where something is missing."""
        self._at = contact.at
        self._show_at()
        self.rows.show_contact(sheet, contact)
        self.show_busy(False)  # noqa: FBT003 - a plain setter
        self.open_panel(self.ui.save)
        self.rows.first_row()

    def contact(self) -> ContactInHand:
        """Return what stands in the rows."""
        return self.rows.contact()

    def is_open(self) -> bool:
        """Whether the window is open."""
        return not self.isHidden()

    def close_capture(self) -> None:
        """Close the window; nobody is asked."""
        self._due.stop()
        super().close_panel()

    def close_panel(self) -> None:
        """Close as Escape does: a draft stays."""
        self.left.emit()

    def show_busy(self, busy: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Hold the buttons while something is being kept."""
        self.ui.save.setEnabled(not busy)
        self.ui.another.setEnabled(not busy)

    def show_names(self, found: Sequence[WordToConsider], *, asked: bool) -> None:
        """Mark words that look like names."""
        self.rows.names.show_names(found, asked=asked)

    def show_refusal(self, error: Exception | None) -> None:
        """Say what has to be put right."""
        self.rows.show_refusal(error)

    def words(self, what: str, place: str = "", at: str = "") -> str:
        """Return the sentence that says what was done."""
        time = dates.time_of_day(dates.local(at))
        said = {
            "saved": self.tr("Contact kept, {place}, {time}"),
            "draft": self.tr("Kept as a draft"),
            "draft_without_place": self.tr("Kept as a draft: the place is missing"),
            "draft_without_size": self.tr("Kept as a draft: how many is missing"),
            "draft_without_place_size": self.tr("Kept as a draft: place and how many are missing"),
        }
        return said[what].format(place=visible(place), time=time)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let number keys choose in the row, and letters begin the text."""
        text, held = event.text(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.NoModifier and text.isdecimal() and text.isascii():
            self.rows.keys.press_digit(int(text))
        elif not held & ~_LETTERS and text.isprintable() and text.strip():
            self.rows.keys.begin_typing(text)
        else:
            super().keyPressEvent(event)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the rows, which stand in what scrolls."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.rows:
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stay open when the scrim is pressed: a slip of the hand closes nothing."""
        event.accept()

    def _content_height(self, wide: int) -> int:
        if not hasattr(self, "rows"):
            return super()._content_height(wide)
        inner = max(1, wide - 2)
        rows = self.rows.layout()
        high = rows.totalHeightForWidth(inner) if rows is not None else 0
        foot = self.ui.foot.totalHeightForWidth(inner) if self.ui.foot.hasHeightForWidth() else 0
        foot = foot or self.ui.foot.totalSizeHint().height()
        return self.ui.head.totalSizeHint().height() + high + foot + 4

    @Slot()
    def _on_edited(self) -> None:
        if not self._due.isActive():
            self._due.start()

    @Slot()
    def _on_save(self) -> None:
        if self.ui.save.isEnabled():
            self.save_requested.emit(False)  # noqa: FBT003 - a signal's argument

    @Slot()
    def _on_another(self) -> None:
        if self.ui.another.isEnabled():
            self.save_requested.emit(True)  # noqa: FBT003 - a signal's argument
