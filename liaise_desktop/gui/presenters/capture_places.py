"""What quick capture knows of places: the running round, the latest ones, the city's own."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain.name_words import name_like
from liaise_desktop.domain.street import Contact, OutreachRound

if TYPE_CHECKING:
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.safeguards import WordToConsider
    from liaise_desktop.gui.presenters.contact_in_hand import ContactInHand

PLACES: Final = 4
_LOOKED_AT: Final = 40  # latest contacts among which places are looked for
_ROUNDS: Final = 5  # latest of those that have not ended
_LONGEST_ROUND: Final = timedelta(hours=24)


class CapturePlaces:
    """Reads places for one worker.

    Args:
        work: The workplace.
    """

    def __init__(self, work: Workplace) -> None:
        self._work = work

    def running_round(self) -> OutreachRound | None:
        """Return the round that this worker is on, if there is one."""
        desk = self._work.desk
        wanted = ItemFilter(OutreachRound.TYPE, open_only=True)
        for item in self._work.reader.items(wanted, None, _ROUNDS):
            found = item.record
            if isinstance(found, OutreachRound) and desk.principal in found.workers:
                begun = datetime.fromisoformat(found.at)
                return found if desk.now() - begun < _LONGEST_ROUND else None
        return None

    def place_of(self, running: OutreachRound) -> str:
        """Return where a round was last, or where it goes first."""
        latest = self._work.reader.items(ItemFilter(Contact.TYPE, parent=running.id), None, 1)
        for item in latest:
            if isinstance(item.record, Contact) and item.record.place:
                return item.record.place
        return next(iter(running.places), "")

    def offered(self, contact: ContactInHand) -> tuple[tuple[str, str], ...]:
        """Return the places to choose from with their words, those of the round first."""
        city = self._work.city
        recent = [
            item.record.place
            for item in self._work.reader.items(ItemFilter(Contact.TYPE), None, _LOOKED_AT)
            if isinstance(item.record, Contact)
        ]
        known = [code for code, _ in city.options("places")]
        running = self.running_round()
        ahead = [contact.begun, *(running.places if running is not None else ())]
        codes = dict.fromkeys(code for code in (*ahead, *recent, *known) if code)
        return tuple((code, city.label("places", code)) for code in list(codes)[:PLACES])

    def names(self, contact: ContactInHand) -> list[WordToConsider]:
        """Return what looks like a name in the text of *contact*; places are none."""
        city = self._work.city
        known = [label for group in ("places", "districts") for _, label in city.options(group)]
        return name_like(contact.text, [*known, contact.place, city.name, city.team])
