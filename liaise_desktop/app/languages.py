"""The languages of the interface and of papers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime, QTranslator

from liaise_desktop.assets import asset

if TYPE_CHECKING:
    from datetime import date, datetime

    from PySide6.QtCore import QCoreApplication

# Each in its own words, so that somebody who reads no other finds it.
LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "it": "Italiano",
    "es": "Español",
    "nl": "Nederlands",
    "sv": "Svenska",
    "ca": "Català",
}
# Qt's plain "en" is American: months before days, twelve hours.
_LOCALES = {"en": "en_GB", "ca": "ca_ES", "sv": "sv_SE"}


def locale_for(language: str) -> QLocale:
    """Return the locale that goes with one of `LANGUAGES`."""
    return QLocale(_LOCALES.get(language, language))


def system_language() -> str:
    """Return the system's language if it is one of ours, else English."""
    code = QLocale.system().name().split("_")[0]
    return code if code in LANGUAGES else "en"


class Translation:
    """The catalogues that an application speaks through; one language at a time."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, language: str) -> None:
        """Switch to *language*; open windows hear of it and change their texts."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        loaded = [_load(f"qtbase_{language}"), _load(f"liaise_{language}")]
        self._installed = [catalogue for catalogue in loaded if catalogue is not None]
        self.language = language
        QLocale.setDefault(locale_for(language))
        for translator in self._installed:
            self._app.installTranslator(translator)


def _load(name: str) -> QTranslator | None:
    translator = QTranslator()
    path = asset("i18n") / f"{name}.qm"
    return translator if path.is_file() and translator.load(str(path)) else None


class CatalogueWords:
    """Texts in one language without touching the interface's; for papers and command line."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._translator = _load(f"liaise_{language}")
        self._locale = locale_for(language)

    def text(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        """Return *source* in this language; *n* chooses the plural and replaces %n."""
        found = ""
        if self._translator is not None:
            found = self._translator.translate(context, source, comment or None, n) or ""
        text = found or source
        return text if n < 0 else text.replace("%n", self._locale.toString(n))

    def day(self, day: date) -> str:
        """Return a date written out, such as 9 March 2026."""
        form = four_digits(self._locale, QLocale.FormatType.LongFormat)
        return self._locale.toString(QDate(day.year, day.month, day.day), form)

    def moment(self, moment: datetime) -> str:
        """Return a date and time of day, in local time."""
        local = moment.astimezone()
        clock = QTime(local.hour, local.minute)
        time = self._locale.toString(clock, QLocale.FormatType.ShortFormat)
        return f"{self.day(local.date())}, {time}"


def four_digits(locale: QLocale, form: QLocale.FormatType) -> str:
    """Return the locale's date format with the weekday left out and a four-digit year."""
    pattern = re.sub(r"(?<!y)yy(?!y)", "yyyy", locale.dateFormat(form))
    return re.sub(r"^d{3,4}(,|\s+den|)\s*", "", pattern)
