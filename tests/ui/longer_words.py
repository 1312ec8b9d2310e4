"""An invented language whose words are half as long again, to find what would be cut."""

from __future__ import annotations

from contextlib import contextmanager

from PySide6.QtCore import QTranslator


class Longer(QTranslator):
    """Puts letters behind every text."""

    def isEmpty(self):  # noqa: N802 - Qt calls it
        return False

    def translate(self, context, source, comment=None, n=-1):
        return source.replace("%n", str(n)) + " " + "m" * (len(source) // 2)


@contextmanager
def longer_words(app):
    """Speak that language while the context lasts."""
    longer = Longer()
    app.installTranslator(longer)
    _settle(app)
    try:
        yield
    finally:
        app.removeTranslator(longer)
        _settle(app)


def _settle(app):
    for _ in range(4):
        app.processEvents()
