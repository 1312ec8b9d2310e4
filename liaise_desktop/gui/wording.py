"""Labels of codes in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from liaise_desktop.domain.codes import CONTEXT, is_city_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.domain.codes import CodeList

    CityCodes = Callable[[str], Sequence[tuple[str, str]]]

_city: list[CityCodes] = []


def speak_for_city(codes: CityCodes | None) -> None:
    """Take the codes that the city adds: name of a list → keys and labels; None for no city."""
    _city[:] = [] if codes is None else [codes]


def code_label(codes: CodeList, key: str) -> str:
    """Return the label of *key*; one of a newer version or of another city by its own word."""
    if key in codes:
        return QCoreApplication.translate(CONTEXT, codes.label(key))
    if is_city_key(key):
        return dict(_added(codes)).get(key) or codes.label(key)
    return key


def code_options(codes: CodeList) -> list[tuple[str, str]]:
    """Return the keys that may be chosen today, with their labels: the list's, then the city's."""
    own = [(key, code_label(codes, key)) for key in codes.keys()]  # noqa: SIM118 - a CodeList
    return [*own, *_added(codes)]


def _added(codes: CodeList) -> Sequence[tuple[str, str]]:
    return _city[0](codes.name) if _city else ()
