"""A PDF file of A4 pages: tagged, with bookmarks, the same bytes for the same input."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFDocument

from liaise_desktop.reports.fonts import Setting
from liaise_desktop.reports.styles import PAGE_HEIGHT, PAGE_WIDTH
from liaise_desktop.reports.tagging import Node, Plain, add, add_structure, text_string

if TYPE_CHECKING:
    from datetime import datetime

PRODUCER = "LIAISE Desktop"
VERSION = (1, 7)


@dataclass(slots=True)
class Page:
    """One page being set: its operators, and the node of each of its marked contents."""

    code: list[str] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says about itself; printable text, and the moment on the paper."""

    title: str
    author: str
    serial: str
    content_sha256: str
    language: str
    made_on: datetime


class _Info(Plain):
    """The information dictionary, with the moment given instead of now."""

    invariant = 1

    def __init__(self, facts: Facts) -> None:
        made = text_string(facts.made_on.strftime("D:%Y%m%d%H%M%S+00'00'"))
        super().__init__(
            f"<</Title {text_string(facts.title)}/Author {text_string(facts.author)}"
            f"/Producer {text_string(PRODUCER)}/Creator {text_string(PRODUCER)}"
            f"/CreationDate {made}/ModDate {made}>>".encode("ascii")
        )
        self.seed = facts.content_sha256.encode("ascii")

    def digest(self, hasher: Any) -> None:
        """Feed what makes the file's identifier."""
        hasher.update(self.seed)


class _Outline(Plain):
    """The bookmarks; ready before ReportLab asks for its own."""

    ready = 1

    def prepare(self, document: Any, canvas: Any) -> None:
        """Leave everything as it is."""


class PdfFile:
    """Pages, their structure and their bookmarks, and how they become bytes."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.document = PDFDocument(
            compression=1, invariant=1, pdfVersion=VERSION, lang=facts.language
        )
        self.top = Node("Document")
        self.pages: list[Page] = []
        self.bookmarks: list[tuple[str, int, float]] = []  # title, page, height
        self._settings: dict[str, Setting] = {}

    def setting(self, face: str) -> Setting:
        """Return how a style of type is written in this file."""
        if face not in self._settings:
            self._settings[face] = Setting(face, self.document)
        return self._settings[face]

    def finished(self) -> bytes:
        """Return the finished file; call it once."""
        document = self.document
        document.info = _Info(self.facts)
        resources = add(document, Plain())
        numbers = [self._add_page(page, at, resources) for at, page in enumerate(self.pages)]
        fonts = document.Reference(document.idToObject["BasicFonts"])
        number = document.idToObjectNumberAndVersion[fonts.name][0]
        document.idToObject[
            document.numberToId[resources]
        ].data = f"<</Font {number} 0 R/ProcSet[/PDF/Text]>>".encode("ascii")
        catalog = document.Catalog
        marked = [page.nodes for page in self.pages]
        catalog.StructTreeRoot = add_structure(document, self.top, numbers, marked)
        catalog.MarkInfo = "<</Marked true>>"
        catalog.ViewerPreferences = "<</DisplayDocTitle true>>"
        catalog.Metadata = f"{add(document, Plain(self._metadata()))} 0 R"
        self._add_bookmarks(numbers)
        data = document.GetPDFData(None)
        return data.encode("latin-1") if isinstance(data, str) else bytes(data)

    def _add_page(self, page: Page, at: int, resources: int) -> int:
        packed = zlib.compress("\n".join(page.code).encode("latin-1"), 6)
        content = add(
            self.document,
            Plain(
                b"<</Length %d/Filter/FlateDecode>>\nstream\n%b\nendstream" % (len(packed), packed)
            ),
        )
        sheet = Plain()
        self.document.addPage(sheet)
        parent = self.document.Reference(self.document.Pages)
        number: int = self.document.idToObjectNumberAndVersion[parent.name][0]
        sheet.data = (
            f"<</Type/Page/Parent {number} 0 R/MediaBox[0 0 {PAGE_WIDTH} {PAGE_HEIGHT}]"
            f"/Resources {resources} 0 R/Contents {content} 0 R/StructParents {at}/Tabs/S>>"
        ).encode("ascii")
        own: int = self.document.idToObjectNumberAndVersion[f"Page{at + 1}"][0]
        return own

    def _add_bookmarks(self, pages: list[int]) -> None:
        document, outline = self.document, _Outline()
        document.Outlines = document.Catalog.Outlines = outline
        root = add(document, outline)
        items = [Plain() for _ in self.bookmarks]
        numbers = [add(document, item) for item in items]
        outline.data = (
            f"<</Type/Outlines/First {numbers[0]} 0 R/Last {numbers[-1]} 0 R"
            f"/Count {len(numbers)}>>".encode("ascii")
        )
        for at, (title, page, height) in enumerate(self.bookmarks):
            near = f"/Prev {numbers[at - 1]} 0 R" if at else ""
            near += f"/Next {numbers[at + 1]} 0 R" if at + 1 < len(numbers) else ""
            items[at].data = (
                f"<</Title {text_string(title)}/Parent {root} 0 R{near}"
                f"/Dest[{pages[page]} 0 R/XYZ 0 {height:.2f} null]>>".encode("ascii")
            )

    def _metadata(self) -> bytes:
        facts = self.facts
        title, author, serial = map(escape, (facts.title, facts.author, facts.serial))
        packet = (
            '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
            '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
            ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:liaise="urn:liaise:paper">'
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt>'
            "</dc:title>"
            f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
            f"<dc:language><rdf:Bag><rdf:li>{escape(facts.language)}</rdf:li></rdf:Bag>"
            "</dc:language>"
            f"<dc:identifier>{serial}</dc:identifier>"
            f"<xmp:CreateDate>{facts.made_on.strftime('%Y-%m-%dT%H:%M:%SZ')}</xmp:CreateDate>"
            f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>"
            f"<liaise:contentSha256>{facts.content_sha256}</liaise:contentSha256>"
            '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
        ).encode()
        return b"<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%b\nendstream" % (
            len(packet),
            packet,
        )
