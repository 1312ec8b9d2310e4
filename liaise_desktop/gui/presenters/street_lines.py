"""Rounds, contacts and drafts in one list, latest first, a page by its key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.street import DRAFT_PREFIX
from liaise_desktop.domain.street import Contact, OutreachRound
from liaise_desktop.gui.presenters.contact_in_hand import ContactInHand, from_draft

if TYPE_CHECKING:
    from liaise_desktop.application.items import Item
    from liaise_desktop.application.vault_reader import VaultReader

CHUNK: Final = 60
LOOKED_AT: Final = 300  # entries that one step looks through for a place or a theme


@dataclass(frozen=True, slots=True)
class StreetFilter:
    """Which contacts are wanted; empty is no restriction. Only a whole list shows rounds."""

    round: str = ""
    place: str = ""
    theme: str = ""

    def is_set(self) -> bool:
        """Whether something is left out."""
        return bool(self.round or self.place or self.theme)

    def fits(self, contact: Contact) -> bool:
        """Whether a contact is wanted."""
        if self.place and contact.place != self.place:
            return False
        return not self.theme or self.theme in contact.themes


@dataclass(frozen=True, slots=True)
class StreetLine:
    """One line: a round, a contact or a draft of one."""

    key: str
    record: Contact | OutreachRound | ContactInHand
    by: str = ""
    conflicted: bool = False


class StreetLines:
    """Goes on from where it was, until it is begun anew.

    Args:
        reader: The vault's reader.
    """

    def __init__(self, reader: VaultReader) -> None:
        self._reader = reader
        self.begin(StreetFilter())

    def begin(self, wanted: StreetFilter) -> None:
        """Begin at the latest entry."""
        self.wanted = wanted
        self._contacts = _Stream(self._reader, ItemFilter(Contact.TYPE, parent=wanted.round))
        self._rounds = _Stream(self._reader, ItemFilter(OutreachRound.TYPE))
        if wanted.is_set():
            self._rounds.close()

    def next(self, limit: int) -> tuple[list[StreetLine], bool]:
        """Return up to *limit* lines more, and whether there may be others behind them."""
        found: list[StreetLine] = []
        for _ in range(LOOKED_AT):
            if len(found) == limit:
                break
            item = self._take()
            if item is None:
                return found, False
            record = item.record
            if item.erased or item.altered:
                continue
            if isinstance(record, Contact) and not self.wanted.fits(record):
                continue
            if isinstance(record, (Contact, OutreachRound)):
                name = item.author.name or item.author.principal
                found.append(StreetLine(item.id, record, name, item.conflicted))
        return found, True

    def drafts(self) -> list[StreetLine]:
        """Return the contacts in the making, latest first; none while something is filtered."""
        if self.wanted.is_set():
            return []
        return [
            StreetLine(row.key, from_draft(row.content))
            for row in self._reader.drafts()
            if row.key.startswith(DRAFT_PREFIX)
        ]

    def _take(self) -> Item | None:
        contact, outreach = self._contacts.head(), self._rounds.head()
        if contact is None or (outreach is not None and outreach.sort > contact.sort):
            return self._rounds.take() if outreach is not None else None
        return self._contacts.take()


class _Stream:
    """Items of one type, fetched a chunk at a time."""

    def __init__(self, reader: VaultReader, wanted: ItemFilter) -> None:
        self._reader, self._wanted = reader, wanted
        self._held: list[Item] = []
        self._last: Item | None = None
        self._over = False

    def close(self) -> None:
        """Give nothing more."""
        self._over, self._held = True, []

    def head(self) -> Item | None:
        """Return what comes next, None at the end."""
        if not self._held and not self._over:
            self._held = list(self._reader.items(self._wanted, self._last, CHUNK))
            self._over = len(self._held) < CHUNK
            self._last = self._held[-1] if self._held else self._last
        return self._held[0] if self._held else None

    def take(self) -> Item:
        """Return what comes next and go on; only after `head` gave something."""
        return self._held.pop(0)
