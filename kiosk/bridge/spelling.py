"""Owns how a language writes dates and numbers, and what it calls itself, for what is not drawn by QML: CLDR, by Qt."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from kiosk.bridge.direction import is_mirrored
from kiosk.settings.languages import LANGUAGE_NAMES

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class QtSpelling:
    """Answers as the screens do (``Theme/Tongue.qml``)."""

    def name(self, language: str) -> str:
        """What a language calls itself; its code where nobody knows."""
        return LANGUAGE_NAMES.get(language) or QLocale(language).nativeLanguageName() or language

    def date(self, text: str, language: str) -> str:
        """A date in words, as far as it is known."""
        found = _DATE.fullmatch(text)
        if found is None:
            return text
        year, month, day = (int(part or 1) for part in found.groups())
        try:
            date(year, month, day)
        except ValueError:
            return text
        locale = _locale(language)
        if found[2] is None:
            return locale.toString(QDate(year, 1, 1), "yyyy")
        long = re.sub(r"^dddd[\s,،]*|[\s,،]*dddd", "", locale.dateFormat(QLocale.FormatType.LongFormat))
        if found[3] is not None:
            return locale.toString(QDate(year, month, day), long)
        name = locale.standaloneMonthName(month).replace("'", "''")
        without_day = re.sub(r"^[^M]*?d\S*\s+(?:'de' )?|\s*d\s*\S*$", "", long)
        return locale.toString(QDate(year, month, 1), re.sub(r"[^\sM]?MMMM", lambda _: f"'{name}'", without_day))

    def number(self, value: float, language: str) -> str:
        """A number with as many decimals as were written."""
        decimals = len(f"{value:.10g}".partition(".")[2])
        return _locale(language).toString(float(value), "f", decimals)

    def runs_left(self, language: str) -> bool:
        """Whether its lines begin at the right."""
        return is_mirrored(language)


def _locale(language: str) -> QLocale:
    return QLocale("en_GB" if language == "en" else language)
