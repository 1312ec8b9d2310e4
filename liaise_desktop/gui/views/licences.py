"""What the application is built on, and the licence texts, to be read in the application."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout

from liaise_desktop.assets import asset
from liaise_desktop.gui.widgets import ChoiceField, FloatingPanel, PlainLabel, PushButton, TextArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Names of works and of licences: the same in every language.
PARTS: Final = (
    ("LIAISE Desktop", "EUPL-1.2"),
    ("Qt 6, PySide6", "LGPL-3.0"),
    ("SQLCipher, sqlcipher3, SQLite", "BSD, zlib"),
    ("ReportLab", "BSD"),
    ("rage, pyrage", "MIT"),
    ("cryptography, OpenSSL", "Apache-2.0, BSD"),
    ("argon2-cffi", "MIT"),
    ("libsodium, PyNaCl", "ISC, Apache-2.0"),
    ("tomli-w", "MIT"),
    ("Atkinson Hyperlegible, Noto Sans", "OFL-1.1"),
    ("DejaVu Sans", "Bitstream Vera"),
    ("Lucide", "ISC"),
    ("zxcvbn", "MIT"),
    ("EFF, dys2p, BIP-39, wordfreq", "CC BY 3.0 US, BSD, MIT, CC BY-SA 4.0"),
)
TEXTS: Final = (
    ("EUPL-1.2", "licences", "EUPL-1.2.txt"),
    ("LGPL-3.0", "licences", "LGPL-3.0.txt"),
    ("GPL-3.0", "licences", "GPL-3.0.txt"),
    ("Atkinson Hyperlegible Next", "fonts", "OFL-AtkinsonHyperlegibleNext.txt"),
    ("Atkinson Hyperlegible Mono", "fonts", "OFL-AtkinsonHyperlegibleMono.txt"),
    ("Noto Sans", "fonts", "OFL-NotoSans.txt"),
    ("DejaVu Sans", "fonts", "LICENCE-DejaVuSans.txt"),
    ("Lucide", "icons", "LICENCE-Lucide.txt"),
    ("EFF", "words", "LICENCE-en.txt"),
    ("dys2p", "words", "LICENCE-de.txt"),
    ("BIP-39", "words", "LICENCE-bip39.txt"),
    ("wordfreq", "words", "LICENCE-common.txt"),
)


def parts_text() -> str:
    """Return what the application is built on, one part a line."""
    return "\n".join(f"{part}: {licence}" for part, licence in PARTS)


class LicencesPanel(FloatingPanel):
    """Shows one licence text at a time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, plate_width=720, top=-1)
        self.title = PlainLabel(self.plate, face="big", weight=600)
        self.choice = ChoiceField(self.plate)
        self.words = TextArea(self.plate, lines=18)
        self.words.edit.setReadOnly(True)
        self.close_button = PushButton(self.plate, kind="solid")
        self.column.setContentsMargins(22, 18, 22, 18)
        self.column.setSpacing(12)
        for part in (self.title, self.choice, self.words):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.column.addLayout(row)
        self.close_button.clicked.connect(self.close_panel)
        self.choice.chosen.connect(self._on_chosen)
        self.retranslate()
        self.choice.set_options([(name, name) for name, *_ in TEXTS])
        self.choice.set_value(TEXTS[0][0])
        self._on_chosen(TEXTS[0][0])

    def retranslate(self) -> None:
        """Take words from the language in force."""
        # The texts are shown as they are: only the original of a licence counts.
        words = {
            "title": QCoreApplication.translate("LicencesPanel", "Licences"),
            "work": QCoreApplication.translate("LicencesPanel", "Licence or work"),
            "text": QCoreApplication.translate("LicencesPanel", "Text of the licence"),
            "close": QCoreApplication.translate("LicencesPanel", "Close"),
        }
        self.title.setText(words["title"])
        self.choice.label = words["work"]
        self.words.name_for_readers(words["text"])
        self.close_button.setText(words["close"])

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        for text, folder, file in TEXTS:
            if text == name:
                words = asset(folder, file).read_text(encoding="utf-8", errors="replace")
                self.words.set_text(words)
