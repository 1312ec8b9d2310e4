"""Keeps what is typed into every small form of the window that no presenter keeps by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.gui.presenters.form_drafts import FormDrafts
from liaise_desktop.gui.views.plates import Plates

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.app.office_pages import Pages
    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.gui.views.form_panel import Forms


class FormsKept:
    """Comments, strengths, steps of a case, papers, and the form of a new case.

    Args:
        office: The unlocked vault.
        pages: Its pages; their forms are found in the window.
        failed: Hears why something was not kept.
    """

    def __init__(
        self, office: OfficeParts, pages: Pages, failed: Callable[[Exception], None]
    ) -> None:
        shown: list[Plates | Forms] = [*office.frame.findChildren(Plates)]
        shown.append(pages.cases_page.new_case.forms)
        self._kept = [FormDrafts(one, office.work, owner=str, failed=failed) for one in shown]
        for one, drafts in zip(shown, self._kept, strict=True):
            one.opened.connect(drafts.opened)
            one.typed.connect(drafts.typed)
            one.dropped.connect(drafts.dropped)

    def flush(self) -> None:
        """Keep what is typed, and come back when it is on the disk."""
        for drafts in self._kept:
            drafts.flush()
