"""Text as people typed it: how it is kept, and how what cannot be seen is made visible."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

# Directions that a text can switch without a visible sign; each by its Unicode abbreviation.
BIDI_CONTROLS: Final = {
    "\u061c": "ALM",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}

REPLACEMENT: Final = "\ufffd"

_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85")
_CONTROLS = re.compile(
    "[" + "".join(BIDI_CONTROLS) + "\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb]"
)


def kept(text: str) -> str:
    """Return *text* as it is stored: as typed, in NFC, with line feeds as line ends.

    What no file can hold as text, NUL and lone surrogates, becomes U+FFFD.
    """
    return unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", _UNKEEPABLE.sub(REPLACEMENT, text)))


def kept_deep(value: Any) -> Any:
    """Return *value* with every text in it as it is stored; see `kept`."""
    if isinstance(value, str):
        return kept(value)
    if isinstance(value, (list, tuple)):
        return type(value)(kept_deep(item) for item in value)
    if isinstance(value, dict):
        return {key: kept_deep(item) for key, item in value.items()}
    return value


def visible(text: str) -> str:
    """Return *text* with bidirectional and other controls spelt out, such as ‹RLO›."""
    return _CONTROLS.sub(_spelt_out, text)


def _spelt_out(found: re.Match[str]) -> str:
    sign = found.group()
    return f"\u2039{BIDI_CONTROLS.get(sign, f'U+{ord(sign):04X}')}\u203a"


def is_blank(text: str) -> bool:
    """Whether *text* shows nothing: only spaces, line ends and controls."""
    return not _CONTROLS.sub("", text).strip(" \t\n\r\u00a0\u200b\ufeff")
