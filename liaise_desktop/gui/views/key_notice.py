"""What happened to the keys without the worker, above every page until they acknowledge it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain.key_events import ESCROW_ADDED, ESCROW_USED, KeyEvent
from liaise_desktop.gui import dates
from liaise_desktop.gui.widgets import Banner

if TYPE_CHECKING:
    from liaise_desktop.gui.views.frame import Frame


class KeyNotice(Banner):
    """A banner between the top bar and the pages; `action_clicked` says that it was read."""

    def __init__(self, frame: Frame) -> None:
        self._event: KeyEvent | None = None
        super().__init__(frame.ui.ground, kind="ochre")
        self.hide()
        frame.ui.right.insertWidget(1, self)

    def show_event(self, event: KeyEvent | None) -> None:
        """Tell of an event, or of nothing any more."""
        self._event = event
        self.retranslate()
        self.setVisible(event is not None)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        event = self._event
        if event is not None:
            title, sentence = self._words(event)
            self.dress(
                kind="slate" if event.what == ESCROW_ADDED else "ochre",
                glyph="key-round",
                title=title.format(moment=dates.moment(dates.local(event.at))),
                sentence=sentence,
                action=self.tr("I have read this"),
            )
        super().retranslate()

    def _words(self, event: KeyEvent) -> tuple[str, str]:
        if event.what == ESCROW_ADDED:
            return self.tr("Your city keeps a key to these notes"), self.tr(
                "Its holders can open them if you forget your passphrase. You are told here of "
                "each time that this application opens them with it."
            )
        if event.what == ESCROW_USED:
            title = self.tr("These notes were opened with your city's key on {moment}")
        else:
            title = self.tr("These notes were opened with two shares on {moment}")
        return title, self.tr(
            "If you were not there, tell your supervisor today, and change all keys in the "
            "settings."
        )
