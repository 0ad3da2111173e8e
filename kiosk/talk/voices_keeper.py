"""Owns what the voices of a talk need beside its state: the polls of the briefing, and the file that is saved."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.bridge.talk.wall_clock import WallClock
from kiosk.bridge.talk_store import TalkStore
from kiosk.briefing.loader import Briefing
from kiosk.show.talk.state import TalkState
from kiosk.show.talk.voices import PollsRead, VoicesSaved
from kiosk.talk.voices_file import save_voices

_logger = logging.getLogger(__name__)


class VoicesKeeper(QObject):
    """Tells a talk which polls there are, also after an edit, and saves what was heard where the speaker wants that.

    Args:
        store: the talk.
        briefing: what it shows.
        folder: the state folder.
        now: the system's clock.
        parent: owns it.
    """

    def __init__(
        self, store: TalkStore, briefing: Briefing, folder: Path, now: WallClock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._folder = folder
        self._now = now
        store.changed.connect(self._on_changed)
        self._tell_polls()

    def _tell_polls(self) -> None:
        polls = self._briefing.info.polls
        self._store.dispatch(PollsRead(tuple((name, len(poll.answers)) for name, poll in polls.items())))

    def _on_changed(self, before: TalkState, after: TalkState) -> None:
        if before.edition != after.edition:
            self._tell_polls()
        if after.voices.saves > before.voices.saves:
            self._save(after)

    def _save(self, talk: TalkState) -> None:
        try:
            file = save_voices(self._folder, self._briefing, talk.voices, talk.language, self._now())
        except OSError as error:
            _logger.warning("what visitors asked cannot be saved in %s: %s", self._folder, error)
            self._store.dispatch(VoicesSaved("", error.strerror or str(error)))
            return
        _logger.info("what visitors asked is saved in %s", file)
        self._store.dispatch(VoicesSaved(str(file)))
