"""The structure of a paper as reading software sees it: headings, lists, tables, figures.

The tree grows while pages are set; every piece of text on a page is marked content that belongs
to one node, and everything else (lines, tints, what stands at the head and foot of each page) is
marked as an artifact, so that it is not read out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFObject

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTIFACT = "/Artifact BMC"


class Node:
    """One element of the structure: a standard kind such as ``H1`` or ``TD``, and what is in it.

    ``alt`` is the text that stands for a figure and ``box`` where it stands: left, bottom, right,
    top; ``scope`` is ``Row`` or ``Column`` for a ``TH``.
    """

    __slots__ = ("alt", "box", "kids", "kind", "number", "parent", "scope")

    def __init__(
        self, kind: str, parent: Node | None = None, *, alt: str = "", scope: str = ""
    ) -> None:
        self.kind, self.parent, self.alt, self.scope = kind, parent, alt, scope
        self.kids: list[Node | tuple[int, int]] = []  # nodes, or (page, marked content)
        self.box: tuple[float, float, float, float] | None = None
        self.number = 0  # of its object in the file
        if parent is not None:
            parent.kids.append(self)

    def walk(self) -> Iterator[Node]:
        """Yield this node and all under it, in reading order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(kid for kid in reversed(node.kids) if isinstance(kid, Node))


class Plain(PDFObject):  # type: ignore[misc] # ReportLab has no annotations
    """An object of the file whose bytes are known or are computed when it is written."""

    __RefOnly__ = 1

    def __init__(self, data: bytes = b"") -> None:
        self.data = data

    def format(self, document: Any) -> bytes:  # noqa: ARG002 - ReportLab calls it so
        """Return the bytes of the object."""
        return self.data


class _Element(Plain):
    def __init__(self, node: Node, pages: list[int], root: int) -> None:
        super().__init__()
        self.node, self.pages, self.root = node, pages, root

    def format(self, document: Any) -> bytes:  # noqa: ARG002 - ReportLab calls it so
        """Return the dictionary of a structure element."""
        node = self.node
        parent = node.parent.number if node.parent else self.root
        kids = " ".join(
            f"{kid.number} 0 R"
            if isinstance(kid, Node)
            else f"<</Type/MCR/Pg {self.pages[kid[0]]} 0 R/MCID {kid[1]}>>"
            for kid in node.kids
        )
        more = f"/Alt {text_string(node.alt)}" if node.alt else ""
        if node.box:
            edges = " ".join(f"{edge:.2f}" for edge in node.box)
            more += f"/A<</O/Layout/Placement/Block/BBox[{edges}]>>"
        if node.scope:
            more += f"/A<</O/Table/Scope/{node.scope}>>"
        return f"<</Type/StructElem/S/{node.kind}/P {parent} 0 R/K[{kids}]{more}>>".encode("ascii")


def text_string(text: str) -> str:
    """Return *text* as a PDF text string in hex, UTF-16 with its byte-order mark."""
    return f"<{(chr(0xFEFF) + text).encode('utf-16-be', 'replace').hex().upper()}>"


def add_structure(document: Any, top: Node, pages: list[int], marked: list[list[Node]]) -> str:
    """Write the tree under *top* into *document* and return the reference to its root.

    *pages* holds the object number of each page, *marked* for each page the node that each of
    its marked contents belongs to.
    """
    root = Plain()
    reference = add(document, root)
    parents = Plain()
    for node in top.walk():
        node.number = add(document, _Element(node, pages, reference))
    rows = " ".join(
        f"{page}[{' '.join(f'{node.number} 0 R' for node in nodes)}]"
        for page, nodes in enumerate(marked)
    )
    parents.data = f"<</Nums[{rows}]>>".encode("ascii")
    tree = add(document, parents)
    root.data = (
        f"<</Type/StructTreeRoot/K {top.number} 0 R/ParentTree {tree} 0 R"
        f"/ParentTreeNextKey {len(pages)}>>"
    ).encode("ascii")
    return f"{reference} 0 R"


def add(document: Any, thing: PDFObject) -> int:
    """Put *thing* among the objects of *document* and return its number."""
    document.Reference(thing)
    return int(document.objectcounter)
