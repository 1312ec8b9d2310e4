"""The invented texts of practice mode, in the eight languages of the interface."""

from __future__ import annotations

from functools import cache

from liaise_desktop.app.practice_texts import (
    catalan,
    dutch,
    english,
    french,
    german,
    italian,
    nadia,
    spanish,
    swedish,
)
from liaise_desktop.app.practice_texts.form import Texts, read_texts

SOURCES = {
    "en": english.TEXTS,
    "de": german.TEXTS,
    "fr": french.TEXTS,
    "nl": dutch.TEXTS,
    "es": spanish.TEXTS,
    "it": italian.TEXTS,
    "sv": swedish.TEXTS,
    "ca": catalan.TEXTS,
}


@cache
def nadia_texts() -> Texts:
    """Return the story of the first case."""
    return read_texts("en", nadia.TEXTS)


@cache
def texts(language: str) -> Texts:
    """Return what is written in a language, such as ``de``."""
    return read_texts(language, SOURCES[language])
