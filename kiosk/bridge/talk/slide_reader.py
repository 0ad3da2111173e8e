"""Owns the reading of slides that the state of a talk asks for: those that were edited, and those of a detour."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.bridge.page_watch import PageWatch
from kiosk.bridge.talk.wall_clock import WallClock
from kiosk.bridge.talk_store import TalkStore
from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import page_slides
from kiosk.show.talk.events import DetourTaken
from kiosk.show.talk.renewal import reread_slides
from kiosk.show.talk.state import TalkState


class SlideReader(QObject):
    """Watches the files of the slide that the speaker stands at, and reads the page that a detour is wanted to.

    Args:
        store: the state and where events go.
        briefing: where the slides stand.
        now: the system's clock.
        parent: owns it.
    """

    def __init__(self, store: TalkStore, briefing: Briefing, now: WallClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._now = now
        self._watch = PageWatch(self)
        self._watch.changed.connect(self.read_anew)
        store.changed.connect(self._on_changed)
        self._watch_slide(store.state)

    def read_anew(self) -> None:
        """Read all slides of the talk anew, with their steps and seconds."""
        self._store.dispatch(reread_slides(self._briefing, self._store.state))
        self._watch_slide(self._store.state)

    def _on_changed(self, before: TalkState, after: TalkState) -> None:
        if before.here.current != after.here.current:
            self._watch_slide(after)
        wanted = after.on_console.wanted
        if wanted is not None and wanted is not before.on_console.wanted:
            slides = page_slides(self._briefing, wanted.page, after.language)
            self._store.dispatch(DetourTaken(slides, self._now(), wanted.section))

    def _watch_slide(self, talk: TalkState) -> None:
        slide = talk.here.current
        if slide is not None:
            self._briefing.page(slide.page, talk.language)  # which the stage draws: it tells of its pictures
        self._watch.watch(self._briefing.files(slide.page, talk.language) if slide is not None else ())
