"""Sets rows of text from the top of an A4 page to its bottom, and over to the next.

Everything that stands on a paper is a row: cells beside each other whose first lines share one
height. A row that does not fit goes on on the next page, so a field of any length flows.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop.reports import styles
from liaise_desktop.reports.fonts import face
from liaise_desktop.reports.icons import drawn
from liaise_desktop.reports.pdf_file import Page
from liaise_desktop.reports.tagging import ARTIFACT, Node
from liaise_desktop.reports.text import break_lines, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from liaise_desktop.reports.pdf_file import PdfFile
    from liaise_desktop.reports.styles import Style

ICON = 10.0
PADDING = 7.0  # of a panel, above and below
INSET = 10.0  # by which a panel reaches beyond its text
BAR = 2.5  # at the left of a panel


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines that stand from *x* on; an icon may stand to the left of the first.

    A label that is *lasting* stands again, unread, on each page on which its row goes on.
    """

    x: float
    lines: list[str]
    style: Style
    node: Node
    icon: str = ""
    icon_ink: str = styles.INK3
    lasting: bool = False


@dataclass(slots=True)
class _Panel:
    """A tinted ground; its slot on the page is filled when its lower edge is known."""

    tint: str
    bar: str
    top: float
    slot: int


class Flow:
    """The text of a paper as it grows."""

    def __init__(self, file: PdfFile, on_page: Callable[[], None]) -> None:
        self.file = file
        self.y = styles.TOP
        self._on_page = on_page
        self._panel: _Panel | None = None
        self._page = Page()
        file.pages.append(self._page)

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self.y >= styles.TOP

    def new_page(self) -> None:
        """Go on at the top of a new page, within the panel that is open."""
        panel = self._panel
        if panel:
            self._fill(panel)
        self._on_page()
        self._page = Page()
        self.file.pages.append(self._page)
        self.y = styles.TOP
        if panel:
            self._panel = self._opened(panel.tint, panel.bar)

    def room(self, height: float) -> bool:
        """Make sure that *height* points are left; whether that took a new page."""
        turned = self.y - height < styles.BOTTOM and not self.fresh
        if turned:
            self.new_page()
        return turned

    def gap(self, height: float) -> None:
        """Leave *height* points free, but not at the top of a page."""
        if not self.fresh:
            self.y -= height

    def cell(
        self, text: str, style: Style, node: Node, x: float = styles.LEFT,
        right: float = styles.RIGHT, icon: str = "", icon_ink: str = styles.INK3,
        *, lasting: bool = False,
    ) -> Cell:  # fmt: skip
        """Return *text*, as people wrote it, broken into lines between *x* and *right*."""
        start = x + (_icon_size(style) + 5 if icon else 0)
        lines = break_lines(printable(text), face(style.face), style.size, right - start)
        return Cell(start, lines, style, node, icon, icon_ink, lasting)

    @staticmethod
    def height(*cells: Cell) -> float:
        """Return how high a row of *cells* is."""
        leading = max(cell.style.leading for cell in cells)
        return leading * max(len(cell.lines) for cell in cells)

    def row(
        self, *cells: Cell, keep: float = 0.0, again: Callable[[], None] | None = None
    ) -> None:
        """Set cells beside each other, keeping *keep* points of what follows with them.

        *again* is called at the top of each page on which the row goes on.
        """
        leading = max(cell.style.leading for cell in cells)
        most = max(len(cell.lines) for cell in cells)
        self.room(min(most, 2) * leading + keep)
        start = 0
        while start < most:
            fits = max(1, int((self.y - styles.BOTTOM) / leading))
            count = min(fits, most - start)
            if most - start - count == 1 and count > 2:  # noqa: PLR2004 - no lone last line
                count -= 1
            self._paint(cells, start, count, leading)
            self.y -= count * leading
            start += count
            if start < most:
                self.new_page()
                if again:
                    again()

    def heading(
        self, text: str, style: Style, parent: Node, level: int, *, icon: str = "",
        keep: float = 48.0, bookmark: bool = False,
    ) -> None:  # fmt: skip
        """Set a heading that stays with what follows; *level* is 1 to 6."""
        self.room(style.leading + keep)
        if bookmark:
            top = self.y + 4
            self.file.bookmarks.append((printable(text), len(self.file.pages) - 1, top))
        cell = self.cell(text, style, Node(f"H{level}", parent), icon=icon, icon_ink=style.ink)
        self.row(cell, keep=keep)

    def rule(self, ink: str = styles.LINE, left: float = styles.LEFT, width: float = 0.5) -> None:
        """Draw a hairline at the present height."""
        self.art(f"q {ink} RG {width} w {left} {self.y:.2f} m {styles.RIGHT} {self.y:.2f} l S Q")

    def art(self, operators: str) -> None:
        """Draw what is not read out."""
        self._page.code.append(f"{ARTIFACT} {operators} EMC")

    def figure(self, operators: str, node: Node) -> None:
        """Draw a figure that its node describes."""
        self._mark(node, operators)

    @contextmanager
    def panel(self, tint: str, bar: str, *, least: float = 40.0) -> Iterator[None]:
        """Set what is within on a tinted ground that goes on over pages."""
        self.room(least)
        self._panel = self._opened(tint, bar)
        yield
        self.y -= PADDING
        self._fill(self._panel)
        self._panel = None

    def _opened(self, tint: str, bar: str) -> _Panel:
        opened = _Panel(tint, bar, self.y, len(self._page.code))
        self._page.code.append("")
        self.y -= PADDING
        return opened

    def _fill(self, panel: _Panel) -> None:
        left, height = styles.LEFT - INSET, panel.top - self.y
        width = styles.RIGHT - left + INSET
        self._page.code[panel.slot] = (
            f"{ARTIFACT} q {panel.tint} rg {left} {self.y:.2f} {width:.2f} {height:.2f} re f "
            f"{panel.bar} rg {left} {self.y:.2f} {BAR} {height:.2f} re f Q EMC"
        )

    def _paint(self, cells: tuple[Cell, ...], start: int, count: int, leading: float) -> None:
        line = self.y - leading * styles.FIRST_LINE
        for cell in cells:
            lines = cell.lines[start : start + count]
            if start and cell.lasting:
                self._draw_icon(cell, line)
                self.art(self._shown(cell, cell.lines[:count], line, leading))
            elif lines:
                if not start:
                    self._draw_icon(cell, line)
                self._mark(cell.node, self._shown(cell, lines, line, leading))

    def _draw_icon(self, cell: Cell, line: float) -> None:
        if cell.icon:
            size = _icon_size(cell.style)
            x, y = cell.x - size - 5, line - size * 0.15
            self.art(drawn(cell.icon, x, y, size, cell.icon_ink))

    def repeat(self, *cells: Cell) -> None:
        """Set a row again that was read out on an earlier page."""
        leading = max(cell.style.leading for cell in cells)
        line = self.y - leading * styles.FIRST_LINE
        for cell in cells:
            self.art(self._shown(cell, cell.lines, line, leading))
        self.y -= leading * max(len(cell.lines) for cell in cells)

    def _shown(self, cell: Cell, lines: list[str], line: float, leading: float) -> str:
        style = cell.style
        shown = self.file.setting(style.face).block(lines, style.size, leading)
        return f"BT {style.ink} rg {cell.x:.2f} {line:.2f} Td {shown} ET"

    def _mark(self, node: Node, operators: str) -> None:
        page = self._page
        number = len(page.nodes)
        page.nodes.append(node)
        node.kids.append((len(self.file.pages) - 1, number))
        page.code.append(f"/{node.kind} <</MCID {number}>> BDC {operators} EMC")


def _icon_size(style: Style) -> float:
    return max(ICON, style.size * 1.1)
