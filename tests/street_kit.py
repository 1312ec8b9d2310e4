"""A workplace in memory for the screens of the street."""

from __future__ import annotations

from dataclasses import replace

from liaise_desktop.application import street
from liaise_desktop.application.items import Item
from liaise_desktop.application.listings import Author, CaseRow, DraftRow
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.records import from_fields
from liaise_desktop.domain.street import Contact, OutreachRound
from tests.fakes import ANKE, MIRA, TOMAS
from tests.mediation_kit import MemoryReader, Office, PlainCity

PLACES = [
    ("SKATEPARK", "Riverside skatepark"),
    ("OOSTKAAI", "Tram stop Oostkaai"),
    ("LINDEN", "Linden Block"),
    ("DE_BRUG", "Youth house De Brug"),
    ("MARKET", "Market hall"),
]
CONTACT = Contact("", place="SKATEPARK", size="2_4", themes=("SCHOOL", "LEISURE"), tone="CALM")


class StreetCity(PlainCity):
    """A city with five places."""

    def options(self, group):
        return PLACES if group == "places" else super().options(group)

    def district_of(self, place):
        return "OOST" if place in dict(PLACES) else ""


class StreetReader(MemoryReader):
    """Lists items as the vault does: newest first, by their moment."""

    def items(self, wanted, after=None, limit=50):
        kind = RECORD_TYPES[wanted.type]
        found = []
        for state in self._vault.of_type(wanted.type):
            record = from_fields(kind, state.id, state.values())
            if wanted.parent and record.round != wanted.parent:
                continue
            over = getattr(record, "ended_at", "") or getattr(record, "words_taken_on", "")
            if wanted.open_only and over:
                continue
            author = Author("ab" * 32, MIRA, "Mira K.")
            found.append(
                Item(record, state.binder, record.at, True, author, erased=not state.values())
            )
        found.sort(key=lambda item: (item.sort, item.id), reverse=not wanted.earliest_first)
        keys = [item.id for item in found]
        start = 0 if after is None else keys.index(after.id) + 1
        return found[start : start + limit]

    def drafts(self):
        return [DraftRow(key, "2026-03-09T16:20:00+00:00", said) for key, said in self._vault.drafts.items()]

    def case_page(self, wanted, after, limit):
        rows = [
            CaseRow(
                state.id, str(state.value("code", "")), "Nadia B.", "ACTIVE", "", "", "", "", "", "", "",
                "", False, False, False, False, "",
            )
            for state in self._vault.of_type("case")
        ]
        return [row for row in rows if wanted.text.casefold() in row.pseudonym.casefold()][:limit]


class StreetOffice(Office):
    """A workplace with rounds and contacts."""

    def __init__(self, **more):
        super().__init__(**more)
        self.reader = StreetReader(self.vault)
        self.work = replace(self.work, reader=self.reader, city=StreetCity())

    def begin_round(self, **said):
        outreach = OutreachRound("", workers=(TOMAS,), district="OOST", places=("SKATEPARK", "LINDEN"))
        return street.start_round(self.desk, replace(outreach, **said), ANKE).made

    def keep(self, **said):
        return street.keep_contact(self.desk, replace(CONTACT, **said), ANKE).made
