"""Owns the program's own words in a language other than the one on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator


class OtherWords:
    """Says words in any language there is a translation for.

    Args:
        folder: where the compiled words lie, ``paths.RESOURCES / "i18n"``.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translators: dict[str, QTranslator] = {}

    def say(self, language: str, context: str, words: str) -> str:
        """Words of a QML file (``context``) in a language; as they stand in the file where there is no translation."""
        if language not in self._translators:
            translator = QTranslator()
            translator.load(str(self._folder / f"kiosk.{language}.qm"))
            self._translators[language] = translator
        return self._translators[language].translate(context, words) or words
