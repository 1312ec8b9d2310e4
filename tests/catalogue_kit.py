"""Reads the catalogues, and speaks a language that shows which texts were never translated."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "fr", "de", "it", "es", "nl", "sv", "ca")
PLACEHOLDER = re.compile(r"\{\w*\}|%(?:L?\d+|n)")
MNEMONIC = re.compile(r"&(?=[^&\s])")


@dataclass(frozen=True)
class Message:
    """One message of a catalogue: what is to be said, where, and how it is said."""

    context: str
    source: str
    comment: str
    plural: bool
    said: tuple[str, ...]
    finished: bool

    @property
    def key(self):
        return self.context, self.source, self.comment, self.plural

    def __str__(self):
        return f"{self.context}: {self.source!r} -> {self.said!r}"


def read(path):
    """Return the messages of a catalogue."""
    return [
        message_of(context.findtext("name"), element)
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        for element in context.iter("message")
    ]


def message_of(context, element):
    said = element.find("translation")
    plural = element.get("numerus") == "yes"
    forms = [form.text or "" for form in said.iter("numerusform")] if plural else [said.text or ""]
    return Message(
        context,
        element.findtext("source"),
        element.findtext("comment") or "",
        plural,
        tuple(forms),
        said.get("type") != "unfinished",
    )


@cache
def catalogue(language):
    """Return the messages kept in i18n/ for a language."""
    return read(ROOT / "i18n" / f"liaise_{language}.ts")


def placeholders(text):
    return sorted(set(PLACEHOLDER.findall(text)))


def mnemonics(text):
    return MNEMONIC.findall(text.replace("&&", ""))


ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "àçéîñöšüýžÀÇÉÎÑÖŠÜÝŽ")
KEPT = re.compile(r"(\{\w*\}|%(?:L?\d+|n)|&\w|<[^>]+>|\(\*\.\w+\))")


def pseudo(source):
    """Return *source* in brackets, with accents and longer; what is filled in stays as it is."""
    parts = [
        part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(source)
    ]
    letters = sum(char.isalpha() for char in source)
    more = letters if letters < 12 else letters * 2 // 5
    return f"⟦{''.join(parts)}{' ~' * ((more + 1) // 2)}⟧"


class Pseudo(QTranslator):
    """Speaks what the catalogues hold in the language of `pseudo`, and leaves the rest alone.

    Qt's own texts, such as the names of keys, are its translators' and are spoken too.
    """

    def __init__(self):
        super().__init__()
        self.known = {(m.context, m.source, m.comment) for m in catalogue("de")}

    def isEmpty(self):  # noqa: N802 - Qt calls it by this name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        ours = (context, source, disambiguation or "") in self.known
        if not source or not (ours or context.startswith("Q")):
            return None
        return pseudo(source).replace("%n", str(n))
