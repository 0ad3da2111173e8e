"""Owns how the visitors of a screen that follows are heard: what they touch is said to the speaker, once."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable

from PySide6.QtCore import QTimer

from kiosk.bridge.talk.asking_view_model import AskingStore, AskingViewModel
from kiosk.briefing.loader import Briefing
from kiosk.hall.hall_line import HallLine
from kiosk.hall.voice_words import voice_topic, write_voice
from kiosk.hub.hall_screen import name_screen
from kiosk.settings.table import Settings
from kiosk.show.hall.asking import Asking, AskingTicked, SayingFailed, StageSeen, reduce_asking
from kiosk.show.hall.stage_view import StageView
from kiosk.show.talk.voices import AskedAbout, Ballot
from kiosk.window.face import take_down


class FollowedVoice:
    """What visitors say while a speaker is followed.

    Args:
        briefing: has the titles of pages.
        settings: which hall, and which screen this is.
        line: the link to the hall.
        speaker: the name of the start of the program that is followed.
        now: seconds of a clock that never goes back.
    """

    def __init__(
        self,
        briefing: Briefing,
        settings: Settings,
        line: HallLine,
        speaker: Callable[[], str],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._line = line
        self._speaker = speaker
        self._now = now
        self._topic = voice_topic(settings.hall, name_screen(settings))
        self._store: AskingStore = AskingStore(Asking(), reduce_asking)
        self.view_model = AskingViewModel(self._store, briefing, now)
        self._timer = QTimer(self._store, singleShot=True)
        self._timer.timeout.connect(self.tick)
        self._store.changed.connect(self._on_changed)

    def show(self, view: StageView) -> None:
        """The screen shows this now."""
        self._store.dispatch(StageSeen(view))

    def tick(self) -> None:
        """Close what nobody is at any more; a timer may be early by a twentieth (Qt 6.11), and is set again then."""
        self._store.dispatch(AskingTicked(self._now()))
        self._wait(self._store.state)

    def close(self) -> None:
        """Nobody is followed any more."""
        self._timer.stop()
        take_down(self.view_model, self._store)

    def _on_changed(self, before: Asking, after: Asking) -> None:
        if after.until != before.until:
            self._wait(after)
        if after.said.number == before.said.number:
            return
        said, name = after.said, uuid.uuid4().hex[:16]
        word = AskedAbout(name, said.page, said.form) if said.page else Ballot(name, said.poll, said.choice)
        if not self._line.ask(self._topic, write_voice(self._speaker(), word)):
            self._store.dispatch(SayingFailed())

    def _wait(self, asking: Asking) -> None:
        if asking.until:
            self._timer.start(max(0, round((asking.until - self._now()) * 1000)) + 1)
        else:
            self._timer.stop()
