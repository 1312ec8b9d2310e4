"""Reads what screens show, on a connection that cannot write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.items import Item, ItemFilter
    from liaise_desktop.application.keeping import RightsReader
    from liaise_desktop.application.listings import (
        CaseDetail,
        CaseFilter,
        CaseRow,
        DraftRow,
        MediationDetail,
        MediationRow,
        RecordVersion,
        SearchResult,
        TimelineEntry,
        TransferRow,
    )
    from liaise_desktop.application.today import TodayReader
    from liaise_desktop.domain.registers import RecordState


class VaultReader(Protocol):
    """Reads what screens show, on a connection that cannot write."""

    @property
    def today(self) -> TodayReader:
        """What Today asks for."""

    @property
    def rights(self) -> RightsReader:
        """What protects people, beside the lists."""

    def case_page(
        self, wanted: CaseFilter, after: CaseRow | None, limit: int
    ) -> Sequence[CaseRow]:
        """Return up to *limit* cases by next review, after the row *after*."""

    def case_count(self, wanted: CaseFilter, cap: int = 1000) -> int:
        """Return how many cases fit, counted up to *cap*."""

    def case_detail(self, case: str) -> CaseDetail | None:
        """Return what the case page shows beside the timeline."""

    def timeline(
        self, case: str, after: TimelineEntry | None, limit: int
    ) -> Sequence[TimelineEntry]:
        """Return up to *limit* entries, newest first, after the entry *after*."""

    def history(self, record: str) -> Sequence[RecordVersion]:
        """Return every version of a record, newest first."""

    def state(self, record: str) -> RecordState | None:
        """Return what is known about a record."""

    def mediation_page(
        self, after: MediationRow | None, limit: int, text: str = ""
    ) -> Sequence[MediationRow]:
        """Return up to *limit* mediations, latest first."""

    def mediation_detail(self, mediation: str) -> MediationDetail | None:
        """Return all parts of a mediation."""

    def items(
        self, wanted: ItemFilter, after: Item | None = None, limit: int = 50
    ) -> Sequence[Item]:
        """Return up to *limit* records of a type that stand by themselves, after *after*."""

    def message_uses(self, messages: Sequence[str]) -> Mapping[str, int]:
        """Return in how many contacts each of these messages was used."""

    def search(self, query: str, kind: str = "", limit: int = 50) -> SearchResult:
        """Return what fits *query*, whose last word may be unfinished."""

    def drafts(self) -> Sequence[DraftRow]:
        """Return the drafts, latest first."""

    def draft(self, key: str) -> DraftRow | None:
        """Return the draft kept under *key*."""

    def transfers(self, limit: int = 50) -> Sequence[TransferRow]:
        """Return the latest hand-overs, newest first."""

    def last_saved(self) -> str:
        """Return when this vault was last written to, ISO with offset."""
