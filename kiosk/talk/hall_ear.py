"""Owns how a talk hears the visitors of its hall: what is well formed, and meant for it, goes into its state."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Container

from PySide6.QtCore import QObject, Slot

from kiosk.bridge.talk_store import TalkStore
from kiosk.hall.hall_line import HallLine
from kiosk.hall.voice_words import read_voice, voice_screen
from kiosk.show.talk.voices import AskedAbout, VoiceHeard, VoiceRefusal, refusal

_logger = logging.getLogger(__name__)

MALFORMED = "it is nothing that a screen says"
NO_PAGE = "the briefing has no such page"


class HallEar(QObject):
    """Listens for one talk. What is not taken is told in the log, once for each reason.

    Args:
        store: the talk.
        line: the link to the hall, which hears ``every_voice``; it owns this.
        hall: its name.
        pages: those that the briefing has.
        now: the system's clock.
    """

    def __init__(
        self,
        store: TalkStore,
        line: HallLine,
        hall: str,
        pages: Callable[[], Container[str]],
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(line)
        self._store = store
        self._speaker = line.name
        self._hall = hall
        self._pages = pages
        self._now = now
        self._told: set[str] = set()
        line.heard.connect(self.hear)

    @Slot(str, bytes)
    def hear(self, topic: str, payload: bytes) -> None:
        """Something was said in the hall."""
        screen = voice_screen(self._hall, topic)
        if not screen:
            return
        read = read_voice(payload)
        if read is None:
            self._drop(MALFORMED, screen)
            return
        speaker, said = read
        if speaker != self._speaker:
            return  # to another, who hears it too
        heard = VoiceHeard(screen, said, self._now())
        reason = str(refusal(self._store.state.voices, heard))
        if not reason and isinstance(said, AskedAbout) and said.page not in self._pages():
            reason = NO_PAGE
        if reason:
            self._drop(reason, screen)
        else:
            self._store.dispatch(heard)

    def _drop(self, reason: str, screen: str) -> None:
        if reason not in self._told and reason != VoiceRefusal.TWICE:
            self._told.add(reason)
            _logger.warning(
                "a visitor's voice from %s is not heard: %s; others for this reason are not told", screen, reason
            )
