"""Labels of codes in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from liaise_desktop.domain.codes import CONTEXT

if TYPE_CHECKING:
    from liaise_desktop.domain.codes import CodeList


def code_label(codes: CodeList, key: str) -> str:
    """Return the label of *key*; a key of a newer version or of a city stands for itself."""
    if key not in codes:
        return key
    return QCoreApplication.translate(CONTEXT, codes.label(key))


def code_options(codes: CodeList) -> list[tuple[str, str]]:
    """Return the keys that may be chosen today, with their labels, in the list's order."""
    return [(key, code_label(codes, key)) for key in codes.keys()]  # noqa: SIM118 - a CodeList
