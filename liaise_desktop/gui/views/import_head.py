"""The head and the foot of a preview: who sent the file, and the decision over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Signal, Slot

from liaise_desktop.application.transfer import UNDO_DAYS
from liaise_desktop.domain.codes import ROLE
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.views.import_record import initials_of
from liaise_desktop.gui.views.import_texts import ImportTexts
from liaise_desktop.gui.views.record_words import file_size
from liaise_desktop.gui.widgets import Banner, announce
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from liaise_desktop.application.transfer import ImportPreview
    from liaise_desktop.gui.forms.ui_import_preview import Ui_ImportPage


class ImportHead(QObject):
    """Who sent the file, that it was verified, and what has to be said about it.

    Attributes:
        texts: What the preview says, with the name of the sender.
    """

    def __init__(self, page: QWidget, ui: Ui_ImportPage) -> None:
        super().__init__(page)
        self._ui = ui
        self._preview: ImportPreview | None = None
        self._number = ""
        self._banners: list[Banner] = []
        self.texts = ImportTexts("")
        ui.number.hide()
        ui.details.clicked.connect(self._on_details)

    def show_preview(self, preview: ImportPreview | None, number: str = "") -> None:
        """Show a file; None while it is read."""
        self._preview, self._number = preview, number
        self.texts = ImportTexts("" if preview is None else preview.staged.sender.name)
        self._ui.number.hide()
        for banner in self._banners:
            self._ui.warnings.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        warned = () if preview is None else preview.warnings
        self._banners = [Banner(self._ui.sender.parentWidget(), kind="ochre") for _ in warned]
        self.put()
        for banner in self._banners:
            self._ui.warnings.addWidget(banner)
            banner.show()

    def put(self) -> None:
        """Write all words, in the language in force."""
        ui, preview = self._ui, self._preview
        ui.sender.setVisible(preview is not None)
        if preview is None:
            ui.file.setText("")
            return
        staged = preview.staged
        size = file_size(staged.size)
        ui.file.setText(f"{visible(staged.file)}   {size}")
        name, role = visible(staged.sender.name), code_label(ROLE, staged.sender.role)
        ui.avatar.initials = initials_of(name)
        ui.name.setText(f"{name}, {role}")
        ui.signed.setText(self._signed_words(dates.local(staged.signed_at)))
        number = self.tr("Number of the sender's key: {digits}. It is {address} in your city.")
        ui.number.setText(
            number.format(digits=self._number, address=visible(staged.sender.principal))
        )
        for banner, warned in zip(self._banners, preview.warnings, strict=True):
            title, sentence = self.texts.warning(warned)
            banner.dress(title=title, sentence=sentence)

    def _signed_words(self, at: str) -> str:
        if dates.read_iso(at) == QDate.currentDate():
            said = self.tr("Signed today at {time}. Nothing was altered on the way.")
            return said.format(time=dates.time_of_day(at))
        said = self.tr("Signed on {moment}. Nothing was altered on the way.")
        return said.format(moment=dates.moment(at))

    @Slot()
    def _on_details(self) -> None:
        shown = self._ui.number.isHidden()
        self._ui.number.setVisible(shown)
        self._ui.details.glyph_right = "chevron-up" if shown else "chevron-down"


class ImportBar(QObject):
    """The bar with the decision.

    Signals:
        bring_in_clicked: It shall be brought in.
    """

    bring_in_clicked = Signal()

    def __init__(self, page: QWidget, ui: Ui_ImportPage) -> None:
        super().__init__(page)
        self._page, self._ui = page, ui
        self._left = self._items = 0
        self._ready = self._applying = False
        ui.applying.cancel_button.hide()
        ui.bring_in.clicked.connect(self.bring_in)

    def show_counts(self, left: int, items: int) -> None:
        """Show how many choices are open, and how many records would be brought in."""
        news = left != self._left and self._ready
        self._left, self._items, self._ready = left, items, True
        self.put()
        if news:
            announce(self._page, self._ui.left.text() or self._ui.bring_in.text())

    def show_nothing(self) -> None:
        """There is nothing to decide, or not yet."""
        self._ready = self._applying = False
        self._left = self._items = 0
        self.put()

    def show_applying(self, done: int, total: int) -> None:
        """Show how far the bringing in is."""
        self._applying = True
        self._ui.applying.set_progress(done, total)
        self.put()

    def show_idle(self) -> None:
        """Nothing runs any more."""
        self._applying = False
        self.put()

    def put(self) -> None:
        """Write all words, in the language in force."""
        ui = self._ui
        promise = self.tr(
            "Nothing is written yet. If you bring it in, you can take it back for %n days.",
            "",
            UNDO_DAYS,
        )
        ui.promise.setText(promise)
        ui.applying.text = self.tr("Bringing it in")
        left = self.tr("%n choices left", "", self._left) if self._left else ""
        ui.left.setText(left)
        ui.left.setVisible(bool(left) and not self._applying)
        ui.bring_in.setText(
            self.tr("Bring in %n items", "", self._items) if self._items else self.tr("Bring in")
        )
        ui.bring_in.setEnabled(self._ready and not self._left and bool(self._items))
        ui.applying.setVisible(self._applying)
        for part in (ui.promise, ui.promise_mark, ui.cancel, ui.bring_in):
            part.setVisible(not self._applying)
        for other in (ui.left_pane, ui.right_pane, ui.other):
            other.setEnabled(not self._applying)

    @Slot()
    def bring_in(self) -> None:
        """Ask for it, if everything is decided."""
        if self._ui.bring_in.isEnabled() and not self._applying:
            self.bring_in_clicked.emit()

    def done_words(self, items: int, sender: str) -> str:
        """Return what is said when it is done."""
        return self.tr("Brought in %n items from {name}", "", items).format(name=visible(sender))

    def words(self, what: str) -> str:
        """Return a sentence in the language of the interface."""
        return {"taken-back": self.tr("Taken back. The file can be brought in again.")}[what]
