"""The cells of a line of the street: a round, a contact, a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import (
    ATMOSPHERE,
    CONTACT_SIZE,
    CONTACT_STEP,
    CONTACT_TONE,
    PLACE_FAULT,
    THEME,
)
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.domain.street import NO_STEP, Contact, OutreachRound, is_running
from liaise_desktop.gui import dates
from liaise_desktop.gui.widgets import Cell
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.contact_in_hand import ContactInHand
    from liaise_desktop.gui.presenters.street_lines import StreetLine


class StreetCells(QObject):
    """Writes lines in the language in force.

    Args:
        city: For the words of its places.
        parent: Who keeps it.
    """

    def __init__(self, city: CityWords, parent: QObject) -> None:
        super().__init__(parent)
        self._city = city

    def of(self, line: StreetLine) -> tuple[Cell, ...]:
        """Return the cells of a line."""
        if isinstance(line.record, OutreachRound):
            return self._round(line, line.record)
        if isinstance(line.record, Contact):
            return self._contact(line, line.record)
        return self._draft(line.record)

    def _round(self, line: StreetLine, outreach: OutreachRound) -> tuple[Cell, ...]:
        at, ended = dates.local(outreach.at), dates.local(outreach.ended_at)
        hours = f"{dates.time_of_day(at)} – {dates.time_of_day(ended)}"
        places = ", ".join(visible(self._place(one)) for one in outreach.places)
        running = is_running(outreach)
        told = [one for one in outreach.reported if not one.get("done")]
        faults = ", ".join(code_label(PLACE_FAULT, one.get("what", "")) for one in told)
        return (
            Cell(
                self.tr("Round"),
                self.tr("since {time}").format(time=dates.time_of_day(at)) if running else hours,
                strong=True,
                glyph="footprints",
                flag=self.tr("two versions") if line.conflicted else "",
                flag_glyph="git-compare" if line.conflicted else "",
            ),
            Cell(places or self._city.label("districts", outreach.district), dates.short_day(at)),
            Cell(visible(outreach.observations or outreach.context), line.by),
            Cell(self.tr("Running"), tag="pine")
            if running
            else Cell(code_label(ATMOSPHERE, outreach.atmosphere)),
            Cell(faults, self.tr("told to the city") if faults else ""),
        )

    def _contact(self, line: StreetLine, contact: Contact) -> tuple[Cell, ...]:
        at = dates.local(contact.at)
        themes = ", ".join(code_label(THEME, key) for key in contact.themes)
        said = contact.text or contact.rumours_about
        step = contact.next_step if contact.next_step != NO_STEP else ""
        return (
            Cell(
                dates.time_of_day(at),
                dates.short_day(at),
                flag=self.tr("two versions") if line.conflicted else "",
                flag_glyph="git-compare" if line.conflicted else "",
            ),
            Cell(visible(self._place(contact.place)), code_label(CONTACT_SIZE, contact.size)),
            Cell(themes, " ".join(visible(said).split())),
            Cell(code_label(CONTACT_TONE, contact.tone)),
            Cell(
                visible(contact.next_what) or code_label(CONTACT_STEP, step),
                dates.short_day(contact.next_when),
            ),
        )

    def _draft(self, contact: ContactInHand) -> tuple[Cell, ...]:
        at = dates.local(contact.at)
        themes = ", ".join(code_label(THEME, key) for key in contact.themes)
        place = visible(self._place(contact.place)) or self.tr("Place is missing")
        size = code_label(CONTACT_SIZE, contact.size) or self.tr("How many is missing")
        return (
            Cell(dates.time_of_day(at), dates.short_day(at), flag=self.tr("draft"),
                 flag_glyph="pen-line"),
            Cell(place, size),
            Cell(themes, " ".join(visible(contact.text).split())),
            Cell(code_label(CONTACT_TONE, contact.tone)),
            Cell(""),
        )  # fmt: skip

    def _place(self, code: str) -> str:
        return self._city.label("places", code) if code else ""
