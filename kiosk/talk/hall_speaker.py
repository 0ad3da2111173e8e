"""Owns what a talk says to its hall: all that the room sees, whenever that changes; and whether another leads."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.bridge.talk_store import TalkStore
from kiosk.hall.hall_line import HallLine
from kiosk.hall.link import Will
from kiosk.hall.voice_words import every_voice
from kiosk.hall.words import every_speaker, read_word, speaker_topic, write_said
from kiosk.settings.table import Settings
from kiosk.show.hall.following import LOST_SECONDS, Following, Word, hear, next_term, view_of
from kiosk.show.hall.stage_view import StageView, derive_view
from kiosk.show.talk.events import HallChanged
from kiosk.show.talk.state import Pointer, TalkState

POINTER_MS = 33
"""The pointer is told 30 times a second at most; all else at once."""


class HallSpeaker(QObject):
    """The voice of one talk in its hall.

    Args:
        store: the talk.
        settings: the broker and the hall.
        name: of this machine, for people.
        content: names the briefing.
        now: seconds of a clock that never goes back.
    """

    def __init__(
        self,
        store: TalkStore,
        settings: Settings,
        name: str,
        content: str,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._store = store
        self._now = now
        topics = (every_speaker(settings.hall), every_voice(settings.hall))
        self._line = HallLine(settings.broker, settings.broker_password, topics, self, sure=True)
        self._topic = speaker_topic(settings.hall, self._line.name)
        self._word = Word(term=next_term(0, time.time()), speaker=self._line.name, name=name, content=content)
        self._heard = Following()
        self._pointing = QTimer(self, interval=POINTER_MS, singleShot=True)
        self._pointing.timeout.connect(self._tell)
        self._gone = QTimer(self, singleShot=True)
        self._gone.timeout.connect(self.seat)
        self._line.heard.connect(self._hear)
        self._line.linked.connect(self._on_linked)
        store.changed.connect(self._on_changed)

    @property
    def line(self) -> HallLine:
        """The link to the hall, on which visitors are heard too."""
        return self._line

    def begin(self) -> None:
        """Call the broker of the hall."""
        self.seat()
        self._line.begin(Will(self._topic, write_said(replace(self._word, lost=True))))

    @property
    def rank(self) -> tuple[int, str]:
        """By which one of two speakers leads."""
        return self._word.rank

    @property
    def number(self) -> int:
        """Of the word that was said last."""
        return self._word.number

    @property
    def waits(self) -> bool:
        """Whether another speaker was lost, and leads on until they have been gone for long enough."""
        return self._gone.isActive()

    def close(self) -> None:
        """The talk was left: the hall is free."""
        self._pointing.stop()
        self._gone.stop()
        if self._store.state.left:
            self._say(None)
        self._line.close()

    @Slot(bool)
    def _on_linked(self, linked: bool) -> None:
        if linked:
            self._tell()
        self.seat()

    @Slot(str, bytes)
    def _hear(self, _topic: str, payload: bytes) -> None:
        word = read_word(payload)
        if word is not None and word.speaker != self._word.speaker:
            self._heard = hear(self._heard, word, self._now())
            self.seat()

    def _on_changed(self, before: TalkState, after: TalkState) -> None:
        if before.hall.claims != after.hall.claims:
            self._word = replace(self._word, term=next_term(max(self._heard.term, self._word.term), time.time()))
            self._tell()
        old, new = derive_view(before), derive_view(after)
        if old == new:
            return
        if _still(old) != _still(new):
            self._tell()
        elif not self._pointing.isActive():
            self._pointing.start()

    def _tell(self) -> None:
        self._pointing.stop()
        self._say(derive_view(self._store.state))

    def _say(self, view: StageView | None) -> None:
        self._word = replace(self._word, number=self._word.number + 1, view=view)
        self._line.say(self._topic, write_said(self._word))

    @Slot()
    def seat(self) -> None:
        """Tell the speaker where they stand; by itself when another was gone for long enough."""
        other = self._heard.word
        leader = ""
        if self._heard.lost_at is not None:
            left = self._heard.lost_at + LOST_SECONDS - self._now()
            self._gone.start(max(0, round(left * 1000)) + 1)
        if other is not None and other.rank > self._word.rank and view_of(self._heard, self._now()) is not None:
            leader = other.name or other.speaker
        self._store.dispatch(HallChanged(self._line.is_linked, leader))


def _still(view: StageView) -> StageView:
    """The view without what moves by itself."""
    return replace(view, pointer=Pointer(view.pointer.kind, seen=view.pointer.seen))
