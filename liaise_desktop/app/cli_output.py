"""What the command line says: sentences for people, JSON for scripts."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from liaise_desktop.app.languages import CatalogueWords, Translation
from liaise_desktop.gui.errors import error_text

if TYPE_CHECKING:
    from liaise_desktop.domain.errors import LiaiseError


class Output:
    """Writes answers in one language.

    Args:
        language: Code such as ``de``.
        as_json: Whether to answer in JSON, one object a command.
    """

    def __init__(self, language: str, *, as_json: bool) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
        Translation(self._app).speak(language)
        self.words = CatalogueWords(language)
        self.as_json = as_json

    def answer(self, sentences: list[str], facts: dict[str, object]) -> None:
        """Say what was done: *sentences* to people, *facts* to scripts."""
        self.report(sentences, facts, good=True)

    def report(self, sentences: list[str], facts: dict[str, object], *, good: bool) -> None:
        """Say what was found, good or not."""
        if self.as_json:
            self._write(json.dumps({"ok": good} | facts, ensure_ascii=False, sort_keys=True))
        else:
            for sentence in sentences:
                # A name such as Mira K. may end a sentence.
                self._write(sentence[:-1] if sentence.endswith("..") else sentence)

    def refuse(self, error: LiaiseError) -> None:
        """Say why it was not done."""
        text = error_text(error)
        if self.as_json:
            said = {"ok": False, "code": error.code, "title": text.title, "text": text.sentence}
            self._write(json.dumps(said, ensure_ascii=False, sort_keys=True))
        else:
            sys.stderr.write(f"{text.title}. {text.sentence}\n")

    @staticmethod
    def _write(line: str) -> None:
        sys.stdout.write(line + "\n")
