"""Owns the voice of Windows or macOS, by Qt TextToSpeech: a part of PySide6-Addons, imported where it is there."""

from __future__ import annotations

import logging
import math
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QLocale, QObject, Slot

from kiosk.voices.voice import Voice

_MODULE = "PySide6.QtTextToSpeech"
_SYSTEMS = ("win32", "darwin")
"""On Linux its engines are eSpeak NG by a daemon, and it is asked itself."""
_ACCENTS = {"en": "en_GB"}
_FASTEST = 3.0
"""Times as fast as 0.0, which ``rate`` 1.0 is with SAPI, and -1.0 as slow; the other engines keep near to that."""

_logger = logging.getLogger(__name__)


def has_system_voice(platform: str = sys.platform) -> bool:
    """Whether this build can speak with the voice of this system."""
    return platform in _SYSTEMS and find_spec(_MODULE) is not None


def load_text_to_speech() -> Any:
    """The module."""
    return import_module(_MODULE)


class SystemVoice(Voice):
    """Speaks by Qt TextToSpeech.

    Args:
        module: that, or what stands in for it.
        engine: the name of one of its engines; empty for the system's own.
        parent: owns it.
    """

    def __init__(self, module: Any, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states = module.QTextToSpeech.State
        self._at_once = module.QTextToSpeech.BoundaryHint.Immediate
        self._speech = module.QTextToSpeech(engine, self) if engine else module.QTextToSpeech(self)
        self._speech.stateChanged.connect(self._on_state)
        self._wanted = self._began = False

    def say(self, words: str, language: str, rate: int, volume: int) -> None:
        """Say some words; see ``Voice``."""
        self.stop()
        if not self._speaks(language):
            _logger.warning("this system has no voice for %r", language)
            self.failed.emit()
            return
        self._speech.setRate(max(-1.0, min(1.0, math.log(rate / 100, _FASTEST))))
        self._speech.setVolume(volume / 100)
        self._wanted = True
        self._speech.say(words)

    def stop(self) -> None:
        """Be silent at once."""
        self._wanted = self._began = False
        if self._speech.state() == self._states.Speaking:
            self._speech.stop(self._at_once)

    def _speaks(self, language: str) -> bool:
        """Whether it does, and from now on in that language: as in Britain where there is a choice of English."""
        there = [place for place in self._speech.availableLocales() if place.language() == QLocale(language).language()]
        if not there:
            return False
        wished = QLocale(_ACCENTS.get(language, language))
        self._speech.setLocale(next((place for place in there if place.territory() == wished.territory()), there[0]))
        return True

    @Slot()
    def _on_state(self) -> None:
        """What was stopped may tell of its end only while the next is begun: that is nobody's end."""
        state = self._speech.state()
        if state == self._states.Error and self._wanted:
            self.stop()
            self.failed.emit()
        elif state == self._states.Speaking:
            self._began = self._wanted
        elif state == self._states.Ready and self._began:
            self._wanted = self._began = False
            self.finished.emit()
