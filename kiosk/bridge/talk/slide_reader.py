"""Owns the reading of slides that a talk asks for: those it comes to, those that were edited, and those of a detour."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.page_watch import PageWatch
from kiosk.bridge.talk.outline_worker import OutlineWorker
from kiosk.bridge.talk.wall_clock import WallClock
from kiosk.bridge.talk_store import TalkStore
from kiosk.briefing.live import BriefingRenewal, watched_paths
from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import Slide, is_long, page_slides
from kiosk.show.talk.events import DetourTaken, SlidesRenewed
from kiosk.show.talk.renewal import near_pages, reread_page, reread_slides
from kiosk.show.talk.state import TalkState

NEAR_MS = 150
"""So long after the speaker came to a slide of a long talk, the pages around it are read."""


class SlideReader(QObject):
    """Watches what the slide shows that the speaker stands at, and reads the page that a detour is wanted to.

    A long talk is not read whole: its slides are found in the background, and a page is read when the speaker is near.

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
        self._is_long = is_long(briefing, store.state.run)
        self._renewal = BriefingRenewal(briefing)
        self._watch = PageWatch(self)
        self._watch.changed.connect(self._read_edited)
        self._outlines = OutlineWorker(briefing, self)
        self._outlines.found.connect(self._on_outlined)
        self._near = QTimer(self, interval=NEAR_MS, singleShot=True)
        self._near.timeout.connect(self._read_near)
        store.changed.connect(self._on_changed)
        self._watch_slide(store.state)

    def read_anew(self) -> None:
        """Read all slides of the talk anew, with their steps and seconds; of a long talk, find them all."""
        if self._is_long:
            self._outlines.ask(self._store.state.language)
            return
        self._store.dispatch(reread_slides(self._briefing, self._store.state))
        self._watch_slide(self._store.state)

    def close(self) -> None:
        """Look for no more slides."""
        self._outlines.close()

    def _on_changed(self, before: TalkState, after: TalkState) -> None:
        if _where(before) != _where(after):
            self._watch_slide(after)
            if self._is_long:
                self._read_where_it_differs()
                self._near.start()
        wanted = after.on_console.wanted
        if wanted is not None and wanted is not before.on_console.wanted and wanted.page in self._briefing.tree:
            slides = page_slides(self._briefing, wanted.page, after.language)
            self._store.dispatch(DetourTaken(slides, self._now(), wanted.section))

    def _on_outlined(self, slides: tuple[Slide, ...]) -> None:
        self._store.dispatch(SlidesRenewed(slides))
        self._read_near()

    def _read_edited(self) -> None:
        edition = self._briefing.edition
        # A talk goes on with its pages: what goes from the folder stays in it.
        self._renewal.renew(self._pages())
        if not self._is_long:
            self.read_anew()
            return
        if self._briefing.edition != edition:
            self.read_anew()
        self._store.dispatch(reread_page(self._briefing, self._store.state))
        self._watch_slide(self._store.state)

    def _read_near(self) -> None:
        for page in near_pages(self._store.state.row):
            self._read_where_it_differs(page)

    def _read_where_it_differs(self, page: str = "") -> None:
        """How many steps a slide has shows in no outline."""
        talk = self._store.state
        read = reread_page(self._briefing, talk, page)
        if read.slides is not talk.row.slides:
            self._store.dispatch(read)

    def _watch_slide(self, talk: TalkState) -> None:
        slide = talk.here.current
        if slide is not None:
            self._briefing.page(slide.page, talk.language)  # which the stage draws: it tells of its pictures
        self._watch.watch(watched_paths(self._briefing, slide.page, talk.language) if slide is not None else ())

    def _pages(self) -> Iterator[str]:
        """Each page of the talk once, found when somebody asks: a long talk has very many."""
        talk = self._store.state
        away = talk.detour.slides if talk.detour is not None else ()
        yield from dict.fromkeys(slide.page for slide in (*talk.row.slides, *away))


def _where(talk: TalkState) -> tuple[str, int] | None:
    """Where the speaker stands; a slide that was read has other steps and seconds, and is the same one."""
    slide = talk.here.current
    return (slide.page, slide.section) if slide is not None else None
