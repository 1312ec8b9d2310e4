"""Text that people wrote, as screens show it: no hidden signs, and no word too long to wrap."""

from __future__ import annotations

import re
from typing import Final

from liaise_desktop.domain.plain_text import visible

LONGEST: Final = 40  # letters without a place to break, such as an address of the web
_RUN: Final = re.compile(rf"[^\s\u200b]{{{LONGEST}}}(?=[^\s\u200b])")


def shown(text: str) -> str:
    """Return *text* with its controls spelt out, and places to break in very long words."""
    return _RUN.sub("\\g<0>\u200b", visible(text))


def has_long_run(text: str, letters: int = 2000) -> bool:
    """Whether *text* has so long a word that looking for its ends at every line takes long."""
    return re.search(rf"\S{{{letters}}}", text) is not None
