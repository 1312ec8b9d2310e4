"""What stands on every page: for whom the paper is, what it is, and which page this is (G18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.reports import styles
from liaise_desktop.reports.fonts import face
from liaise_desktop.reports.tagging import ARTIFACT
from liaise_desktop.reports.text import break_lines, printable
from liaise_desktop.reports.words import Worded, moment_of

if TYPE_CHECKING:
    from liaise_desktop.application.papers import Paper
    from liaise_desktop.application.ports import Words
    from liaise_desktop.reports.pdf_file import PdfFile
    from liaise_desktop.reports.styles import Style

HEAD_LINE = 800.0
FOOT_LINE = 62.0
BAND_HEIGHT = 24.0
HEAD_SHARE = 0.62  # of the line, for the classification
SHORT = 16  # hex digits of the fingerprint that stand on each page


def fingerprint(digest: str, length: int = 64) -> str:
    """Return the first *length* hex digits of *digest* in groups of four."""
    return " ".join(digest[at : at + 4] for at in range(0, length, 4))


class PageFrame(Worded):
    """The head and the foot of every page, and the band of practice papers."""

    def __init__(self, paper: Paper, words: Words, file: PdfFile, digest: str) -> None:
        super().__init__(words)
        self.paper, self.file, self.digest = paper, file, digest

    def finish(self) -> None:
        """Put head and foot on every page; how many there are is known only now."""
        fixed, total = self._fixed(), len(self.file.pages)
        for at, page in enumerate(self.file.pages, 1):
            number = self.tr("Page {page} of {total}").format(page=at, total=total)
            page.code[:0] = [*fixed, self._right(number, FOOT_LINE - 12, styles.FOOT_STRONG)]

    def _fixed(self) -> list[str]:
        imprint, release = self.paper.imprint, self.paper.release
        made = self.words.day(moment_of(imprint.made_on).date())
        foot = FOOT_LINE - 12
        prepared = self.tr("Prepared for {recipient}").format(recipient=release.recipient)
        serial = self.tr("Serial {serial}").format(serial=imprint.serial)
        content = self.tr("Fingerprint {fingerprint}").format(
            fingerprint=fingerprint(self.digest, SHORT)
        )
        return [
            *(self._band() if imprint.practice else ()),
            self._left(imprint.classification, HEAD_LINE, styles.HEAD, HEAD_SHARE),
            self._right(imprint.body, HEAD_LINE, styles.HEAD, 0.98 - HEAD_SHARE),
            self._rule(HEAD_LINE - 8),
            self._rule(FOOT_LINE),
            self._left(prepared, foot, styles.FOOT_STRONG),
            self._left(f"{serial}  ·  {made}  ·  {content}", foot - 11, styles.FOOT),
        ]

    def _band(self) -> list[str]:
        low = styles.PAGE_HEIGHT - BAND_HEIGHT
        word = self.tr("PRACTICE")
        text = self.tr("Invented people in an invented city. This is not a real paper.")
        start = styles.LEFT + face(styles.BAND.face).width(printable(word), styles.BAND.size) + 12
        ground = (
            f"{ARTIFACT} q {styles.OCHRE_SOFT} rg 0 {low:.2f} {styles.PAGE_WIDTH} {BAND_HEIGHT} "
            f"re f {styles.OCHRE_LINE} rg 0 {low:.2f} {styles.PAGE_WIDTH} 1 re f Q EMC"
        )
        return [
            ground,
            self._left(word, low + 8.5, styles.BAND),
            self._shown(self._one_line(text, styles.BAND_TEXT, 0.75), start, low + 8.5,
                        styles.BAND_TEXT),
        ]  # fmt: skip

    def _left(self, text: str, y: float, style: Style, share: float = 0.8) -> str:
        return self._shown(self._one_line(text, style, share), styles.LEFT, y, style)

    def _right(self, text: str, y: float, style: Style, share: float = 0.18) -> str:
        line = self._one_line(text, style, share)
        x = styles.RIGHT - face(style.face).width(line, style.size)
        return self._shown(line, x, y, style)

    def _one_line(self, text: str, style: Style, share: float) -> str:
        """Return as much of *text* as fits into a share of the line."""
        width = (styles.RIGHT - styles.LEFT) * share
        plain = printable(" ".join(text.split()))
        lines = break_lines(plain, face(style.face), style.size, width)
        return lines[0] if len(lines) == 1 else lines[0].rstrip() + " …"

    def _shown(self, line: str, x: float, y: float, style: Style) -> str:
        shown = self.file.setting(style.face).block([line], style.size, style.leading)
        return f"{ARTIFACT} BT {style.ink} rg {x:.2f} {y:.2f} Td {shown} ET EMC"

    @staticmethod
    def _rule(y: float) -> str:
        return (
            f"{ARTIFACT} q {styles.LINE2} RG 0.5 w {styles.LEFT} {y:.2f} m "
            f"{styles.RIGHT} {y:.2f} l S Q EMC"
        )
