"""From a paper to a file: what both papers have in common."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from liaise_desktop.application.papers import content_sha256
from liaise_desktop.domain.codes import DISCLOSURE_KIND, ROLE
from liaise_desktop.reports import styles
from liaise_desktop.reports.frame import PageFrame, fingerprint
from liaise_desktop.reports.icons import circle
from liaise_desktop.reports.layout import Flow
from liaise_desktop.reports.pdf_file import Facts, PdfFile
from liaise_desktop.reports.tagging import Node
from liaise_desktop.reports.text import printable
from liaise_desktop.reports.words import Worded, moment_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from liaise_desktop.application.papers import Paper
    from liaise_desktop.application.ports import Progress, Words
    from liaise_desktop.reports.layout import Cell
    from liaise_desktop.reports.styles import Style

    Rows = Sequence[tuple[str, ...]]

AIR = 4.5  # above and below the text of a table
TOGETHER = 260.0  # a table no higher than this stands on one page
RING = 9.5  # radius of each ring of the mark
MARK_WIDTH = RING * 36.5 / 12


@dataclass(frozen=True, slots=True)
class PaperProof:
    """What a finished paper is known by.

    ``sha256`` is the hash of the file's bytes, ``content_sha256`` that of what the paper says,
    which is printed on it; both 64 hex digits.
    """

    serial: str
    sha256: str
    content_sha256: str
    pages: int


class Steps:
    """Counts what has been set, and lets somebody stop the work at each page."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self.progress, self.total, self.done = progress, max(1, total), 0

    def on_page(self) -> None:
        """Report; a page is full.

        Raises:
            CancelledError: Somebody asked the work to stop.
        """
        if self.progress:
            self.progress.step(min(self.done, self.total), self.total)


class Sheets(Worded):
    """A paper being set: its file, its flow, and the parts that all papers have."""

    def __init__(self, paper: Paper, words: Words, title: str, steps: Steps) -> None:
        super().__init__(words)
        if words.language != paper.imprint.language:
            message = f"a paper in {paper.imprint.language} needs its own words"
            raise ValueError(message)
        imprint = paper.imprint
        self.paper, self.title, self.steps = paper, title, steps
        digest = content_sha256(paper)
        self.made_on = moment_of(imprint.made_on).astimezone(UTC)
        self.file = PdfFile(
            Facts(
                title=printable(f"{title}, {paper.code}"),
                author=printable(imprint.body),
                serial=printable(imprint.serial),
                content_sha256=digest,
                language=words.language,
                made_on=self.made_on,
            )
        )
        self.frame = PageFrame(paper, words, self.file, digest)
        self.flow = Flow(self.file, steps.on_page)

    def opening(self, subtitle: str) -> None:
        """Set the mark, the title, and for whom, why and on which ground the paper is made."""
        flow, top = self.flow, self.file.top
        mark = Node("Figure", top, alt=self.tr("Two rings that overlap, the mark of Liaise"))
        left, low = styles.RIGHT - MARK_WIDTH, flow.y - 2 * RING - 3
        mark.box = (left, low, styles.RIGHT, low + 2 * RING)
        flow.figure(_rings(left, low), mark)
        flow.heading(self.title, styles.TITLE, top, 1)
        flow.row(flow.cell(subtitle, styles.SUBTITLE, Node("P", top)))
        flow.gap(12)
        release = self.paper.release
        with flow.panel(styles.PINE_SOFT, styles.PINE):
            table = Node("Table", top)
            self.fact(table, self.tr("Prepared for"), release.recipient, strong=True)
            kind = self.label(DISCLOSURE_KIND, release.kind)
            self.fact(table, self.tr("Purpose"), f"{kind}. {release.purpose}")
            self.fact(table, self.tr("Ground"), release.ground)
            if release.second_person:
                self.fact(table, self.tr("Approved by"), release.second_person)
        flow.gap(8)

    def fact(self, table: Node, label: str, text: str, *, strong: bool = False) -> None:
        """Set one row of a table of two columns, whose first cell is its heading."""
        flow, row = self.flow, Node("TR", table)
        style = styles.STRONG if strong else styles.BODY
        flow.row(
            flow.cell(label, styles.LABEL, Node("TH", row, scope="Row"), right=styles.COLUMN - 8),
            flow.cell(text, style, Node("TD", row), styles.COLUMN),
        )
        flow.y -= 1.5

    def section(self, title: str, icon: str = "", *, keep: float = 48.0) -> Node:
        """Begin a section under its heading and return its node."""
        section = Node("Sect", self.file.top)
        self.flow.gap(14)
        self.flow.heading(title, styles.SECTION, section, 2, icon=icon, keep=keep, bookmark=True)
        self.flow.y -= 4
        return section

    def quiet(self, text: str, parent: Node) -> None:
        """Set a short remark."""
        self.flow.row(self.flow.cell(text, styles.QUIET, Node("P", parent)))
        self.flow.gap(2)

    def warning(self, text: str, parent: Node) -> None:
        """Set a remark that nobody must miss."""
        flow = self.flow
        with flow.panel(styles.OCHRE_SOFT, styles.OCHRE_MARK):
            flow.row(
                flow.cell(
                    text, styles.NOTICE, Node("P", parent),
                    icon="triangle-alert", icon_ink=styles.OCHRE_MARK,
                )
            )  # fmt: skip
        flow.gap(5)

    def table_height(
        self, rows: Rows, places: tuple[float, ...], lead: Style = styles.BODY
    ) -> float:
        """Return how high a table is, or the height of its beginning if it may be broken."""
        nobody = Node("TR")
        height = 20 + sum(
            self.flow.height(*self._cells(texts, places, lead, nobody)) + 2 * AIR for texts in rows
        )
        return height if height < TOGETHER else 64.0

    def table(
        self,
        parent: Node,
        heads: tuple[str, ...],
        rows: Rows,
        places: tuple[float, ...],
        lead: Style = styles.BODY,
    ) -> None:
        """Set a table whose columns begin at *places*; its heads come again on each page.

        *lead* is the style of the column that matters most: the last but two.
        """
        flow, table = self.flow, Node("Table", parent)
        top, edges = Node("TR", table), _edges(places)
        titles = [
            flow.cell(head, styles.LABEL, Node("TH", top, scope="Column"), place, edge)
            for head, place, edge in zip(heads, places, edges, strict=True)
        ]
        flow.row(*titles, keep=30)
        flow.rule(styles.LINE2)

        def again() -> None:
            flow.repeat(*titles)
            flow.rule(styles.LINE2)

        for texts in rows:
            cells = self._cells(texts, places, lead, Node("TR", table))
            if flow.room(min(flow.height(*cells), 2 * lead.leading) + 2 * AIR):
                again()
            flow.y -= AIR
            flow.row(*cells, again=again)
            flow.y -= AIR
            flow.rule()
            self.steps.done += 1

    def _cells(
        self, texts: tuple[str, ...], places: tuple[float, ...], lead: Style, line: Node
    ) -> list[Cell]:
        cells = []
        for at, (text, place, edge) in enumerate(
            zip(texts, places, _edges(places), strict=True), 3 - len(texts)
        ):
            style = styles.BODY if at else lead
            cells.append(self.flow.cell(text, style, Node("TD", line), place, edge))
        return cells

    def closing(self) -> None:
        """Say by what this paper can be told from any other."""
        flow, imprint = self.flow, self.paper.imprint
        section = Node("Sect", self.file.top)
        flow.gap(15)
        flow.room(80)
        flow.rule(styles.LINE2)
        flow.y -= 7
        flow.heading(self.tr("About this paper"), styles.ENTRY, section, 2, bookmark=True)
        role = self.label(ROLE, imprint.made_by_role)
        made = self.tr("Made by {person} on {moment}.", "who made a paper, and when").format(
            person=" ".join(filter(None, (imprint.made_by, f"({role})" if role else ""))),
            moment=self.words.moment(moment_of(imprint.made_on)),
        )
        serial = self.tr("Serial {serial}").format(serial=imprint.serial)
        whole = self.tr("Fingerprint {fingerprint}").format(
            fingerprint=fingerprint(self.frame.digest)
        )
        note = self.tr(
            "The fingerprint is the SHA-256 of everything that this paper says. Together with "
            "the serial it tells this paper from every other."
        )
        for text in (f"{made} {serial}.", whole, note):
            flow.row(flow.cell(text, styles.QUIET, Node("P", section)))

    def written(self, out: BinaryIO) -> PaperProof:
        """Write the file to *out* and return what it is known by."""
        self.frame.finish()
        digest = self.frame.digest
        data = self.file.finished()
        self.steps.done = self.steps.total
        self.steps.on_page()
        out.write(data)
        return PaperProof(
            serial=self.paper.imprint.serial,
            sha256=hashlib.sha256(data).hexdigest(),
            content_sha256=digest,
            pages=len(self.file.pages),
        )


def _edges(places: tuple[float, ...]) -> list[float]:
    return [*(place - 10 for place in places[1:]), styles.RIGHT]


def _rings(x: float, y: float) -> str:
    """Return operators that draw two rings and fill what they share."""
    left, right = circle((12, 12), 12), circle((24.5, 12), 12)
    scale = RING / 12
    return (
        f"q {scale:.4f} 0 0 {scale:.4f} {x:.2f} {y:.2f} cm "
        f"q {left} W n {styles.SHARED} rg {right} f Q "
        f"{styles.PINE} RG 2.4 w {left} S {right} S Q"
    )
