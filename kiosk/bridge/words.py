"""Owns the program's own words: in one language at a time on the screen, in any other where that is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import paths

OWN = "en"
"""The language that the words of QML stand in."""


class Words:
    """The words of all engines that show them; the translation of a language is loaded once."""

    def __init__(self) -> None:
        self._translators: dict[str, QTranslator] = {}
        self._spoken = QTranslator()

    def speak(self, language: str, *engines: QQmlApplicationEngine) -> None:
        """Put every ``qsTr`` into a language; English where the program does not speak it."""
        QLocale.setDefault(QLocale(language))
        QCoreApplication.removeTranslator(self._spoken)
        self._spoken = self._translator(language)
        if not self._spoken.isEmpty():
            QCoreApplication.installTranslator(self._spoken)
        for engine in engines:
            engine.setUiLanguage(language)
            engine.retranslate()

    def say(self, language: str, context: str, words: str) -> str:
        """Words of a QML file (``context``) in a language; as they stand in the file where there is no translation."""
        return self._translator(language).translate(context, words) or words

    def _translator(self, language: str) -> QTranslator:
        if language not in self._translators:
            translator = QTranslator()
            for known in (language, OWN):  # the plural forms of English are a translation, too
                if translator.load(str(paths.RESOURCES / "i18n" / f"kiosk.{known}.qm")):
                    break
            self._translators[language] = translator
        return self._translators[language]
