"""Makes a paper: gathers what it says, writes the file whole, registers that it left."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from liaise_desktop.app.languages import CatalogueWords
from liaise_desktop.application.disclosures import note_disclosure
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.paper_choices import (
    SummaryChoice,
    case_summary,
    mediation_agreement,
)
from liaise_desktop.application.papers import Imprint, Release, new_serial
from liaise_desktop.domain import lifecycle, restriction
from liaise_desktop.domain.errors import (
    CaseRestrictedError,
    PaperUnwritableError,
    RecordAlteredError,
    RecordNotFoundError,
)
from liaise_desktop.domain.records import Disclosure
from liaise_desktop.domain.rights import Disagreement

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.app.session import Session
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.items import Item
    from liaise_desktop.application.listings import TimelineEntry
    from liaise_desktop.application.papers import Paper
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.reader import SqlReader

_PAGE = 200


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What somebody asked for.

    Attributes:
        record: The case, or the mediation, that it is about.
        release: For whom, why and on which ground.
        language: One of the languages of papers.
        target: Where the file goes; an existing file is replaced.
        choice: Sections of a case summary.
        other_side_first: For an agreement: the copy for the other side.
    """

    record: str
    release: Release
    language: str
    target: Path
    choice: SummaryChoice = field(default_factory=SummaryChoice)
    other_side_first: bool = False


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A paper that was written, and what was kept about it."""

    path: Path
    serial: str
    sha256: str
    pages: int
    changes: ChangeSet


def make_case_summary(
    session: Session, reader: SqlReader, order: PaperOrder, progress: Progress | None = None
) -> MadePaper:
    """Write the summary of a case; on the thread that writes.

    Raises:
        RecordNotFoundError: No such case is in this vault.
        CaseRestrictedError: The case is restricted, and others read it.
        RecordAlteredError: Something of it is not what was signed.
        RuleError: The release lacks something, no paper may be made for this recipient, or the
            review is long overdue.
        PaperUnwritableError: The target cannot be written; nothing was kept.
        CancelledError: Somebody asked the work to stop; nothing was written.
    """
    from liaise_desktop.reports.case_summary import write_case_summary

    detail = reader.case_detail(order.record)
    if detail is None:
        raise RecordNotFoundError
    lifecycle.check_leaving(detail.case, order.release.kind, session.desk.today())
    if not restriction.may_read(detail.case, session.desk.principal, session.desk.role):
        raise CaseRestrictedError
    entries = _whole_timeline(reader, order.record)
    if detail.altered or any(entry.altered for entry in entries):
        raise RecordAlteredError
    paper = case_summary(
        detail,
        entries,
        release=order.release,
        imprint=_imprint(session, order.language),
        choice=order.choice,
        against=_against(reader, order.record),
        legal_basis=session.pack.label("legal_bases", detail.case.legal_basis, order.language),
    )
    out = io.BytesIO()
    proof = write_case_summary(paper, CatalogueWords(order.language), out, progress)
    return _kept(session, order, paper, proof, out.getvalue(), case=order.record)


def make_agreement(
    session: Session, reader: SqlReader, order: PaperOrder, progress: Progress | None = None
) -> MadePaper:
    """Write the agreement of a mediation; on the thread that writes.

    Raises:
        As `make_case_summary`.
    """
    from liaise_desktop.reports.mediation_agreement import write_mediation_agreement

    detail = reader.mediation_detail(order.record)
    if detail is None:
        raise RecordNotFoundError
    if detail.altered:
        raise RecordAlteredError
    paper = mediation_agreement(
        detail,
        release=order.release,
        imprint=_imprint(session, order.language),
        other_side_first=order.other_side_first,
    )
    out = io.BytesIO()
    proof = write_mediation_agreement(paper, CatalogueWords(order.language), out, progress)
    return _kept(session, order, paper, proof, out.getvalue(), mediation=order.record)


def _against(reader: SqlReader, case: str) -> list[Disagreement]:
    found: list[Item] = []
    wanted = ItemFilter(Disagreement.TYPE, owner=case, earliest_first=True)
    while page := reader.items(wanted, found[-1] if found else None, _PAGE):
        found += page
    if any(item.altered for item in found):
        raise RecordAlteredError
    return [cast("Disagreement", item.record) for item in found if not item.erased]


def _whole_timeline(reader: SqlReader, case: str) -> list[TimelineEntry]:
    found: list[TimelineEntry] = []
    while page := reader.timeline(case, found[-1] if found else None, _PAGE):
        found += page
    return found


def _imprint(session: Session, language: str) -> Imprint:
    desk, facts = session.desk, session.pack.facts
    body, line = facts.get("body", {}), facts["classification"]
    return Imprint(
        serial=new_serial(desk.prefix, desk.today().year, desk.random),
        made_on=desk.moment(),
        made_by=desk.name,
        made_by_role=desk.role,
        body=str(body.get(language) or body.get("en") or session.pack.city),
        classification=str(line.get(language) or line.get("en") or ""),
        language=language,
        practice=session.pack.practice,
    )


def _kept(
    session: Session, order: PaperOrder, paper: Paper, proof: Any, data: bytes, **owner: str
) -> MadePaper:
    # The register first: a paper that left without an entry would be worse than the reverse.
    part = order.target.with_name(order.target.name + ".part")
    try:
        part.write_bytes(data)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise PaperUnwritableError from error
    release = order.release
    try:
        changes = note_disclosure(
            session.desk,
            Disclosure(
                "",
                case=owner.get("case", ""),
                mediation=owner.get("mediation", ""),
                kind=release.kind,
                paper="CASE_SUMMARY" if "case" in owner else "MEDIATION_AGREEMENT",
                recipient=release.recipient,
                purpose=release.purpose,
                ground=release.ground,
                form="FILE",
                serial=paper.imprint.serial,
                sha256=proof.content_sha256,
            ),
        )
        os.replace(part, order.target)  # noqa: PTH105 - one call, atomic on every system
    except OSError as error:
        raise PaperUnwritableError from error
    finally:
        part.unlink(missing_ok=True)
    return MadePaper(order.target, proof.serial, proof.sha256, proof.pages, changes)
