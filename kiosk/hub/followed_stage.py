"""Owns the stage of a screen that follows: over the hub while a speaker is followed, and gone afterwards."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bridge.store import Store
from kiosk.bridge.talk.stage_view_model import StageViewModel
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.words import Words
from kiosk.briefing.loader import Briefing
from kiosk.bundles.bundle import digest_files, name_content
from kiosk.hall.hall_line import HallLine
from kiosk.hall.words import read_word
from kiosk.hub.followed_voice import FollowedVoice
from kiosk.settings.fonts import load_advances
from kiosk.settings.table import Settings
from kiosk.settings.theme import load_theme
from kiosk.show.hall.following import LOST_SECONDS, Following, Word, hear, lose_all, view_of
from kiosk.show.hall.stage_view import Followed, StageView, reduce_follower
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.props import SlideProps
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import Slide, outline_slides
from kiosk.show.talk.poll_props import PollProps, derive_poll
from kiosk.show.talk.state import TalkState, begin_talk
from kiosk.window.face import Face, take_down

NEAR_MS = 150
NEAR_SLIDES = 3
"""So long after a slide is shown those that come next are made ready: one that is not costs up to a second the first
time, while the reading of Markdown is loaded and its parts are compiled, and some 100 ms later."""

STAGE = paths.QML / "Kiosk" / "Stage" / "FollowedWindow.qml"

_FIGURES = paths.QML / "Kiosk" / "Blocks"
_logger = logging.getLogger(__name__)


class FollowedStage(QObject):
    """What a hub does in a hall.

    Args:
        briefing: what the hub shows; who speaks of another is not followed.
        settings: which theme and hand-out.
        line: the link to the hall.
        now: seconds of a clock that never goes back.
        parent: owns it.
    """

    opened = Signal(QQuickWindow)
    """A stage was built; it belongs over the hub."""
    moved = Signal()
    """It shows something else, or more."""
    closing = Signal(QQuickWindow)
    """It is about to go."""
    closed = Signal()
    """It is gone: the hub is to be seen again."""

    def __init__(
        self,
        briefing: Briefing,
        settings: Settings,
        line: HallLine,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._briefing = briefing
        self._settings = settings
        self._now = now
        self._content = name_content(digest_files(briefing.folder))
        self._following = Following()
        self._strange = ""
        self._slides: tuple[tuple[str, str], tuple[Slide, ...]] = ("", ""), ()
        self._stage: _Stage | None = None
        self._line = line
        self._aside = False
        self._until = QTimer(self, singleShot=True)
        self._until.timeout.connect(self._show)
        self._near = QTimer(self, singleShot=True, interval=NEAR_MS)
        self._near.timeout.connect(self._make_ready)
        line.heard.connect(self._hear)
        line.linked.connect(self._on_linked)

    @property
    def view_model(self) -> StageViewModel | None:
        """What the stage shows, while somebody is followed."""
        return self._stage.view_model if self._stage is not None else None

    @property
    def voice(self) -> FollowedVoice | None:
        """What visitors say at the stage, while somebody is followed."""
        return self._stage.voice if self._stage is not None else None

    @property
    def shown(self) -> SlideProps | None:
        """The slide that is shown; None at the end, and where nobody is followed."""
        return self._stage.slide if self._stage is not None else None

    @property
    def poll(self) -> PollProps | None:
        """The poll that lies over it; None where there is none."""
        talk = self._stage.view_model.state if self._stage is not None else None
        return derive_poll(self._briefing, talk.voices, talk.language) if talk is not None else None

    @property
    def speaker(self) -> str:
        """Who is followed; empty where nobody is."""
        word = self._following.word
        return (word.name or word.speaker) if word is not None and self._stage is not None else ""

    @property
    def content(self) -> str:
        """The name of what this screen shows."""
        return self._content

    def step_aside(self, aside: bool) -> None:
        """Leave the screen to somebody else for a while, or show again what the speaker shows."""
        if aside != self._aside:
            self._aside = aside
            self._show()

    def close(self) -> None:
        """Follow nobody any more."""
        self._until.stop()
        self._leave()

    @Slot(str, bytes)
    def _hear(self, _topic: str, payload: bytes) -> None:
        word = read_word(payload)
        if word is not None:
            self._following = hear(self._following, word, self._now())
            self._show()

    @Slot(bool)
    def _on_linked(self, linked: bool) -> None:
        if not linked:
            self._following = lose_all(self._following, self._now())
            self._show()

    def _show(self) -> None:
        word, view = self._following.word, view_of(self._following, self._now())
        if view is not None and self._following.lost_at is not None:
            left = self._following.lost_at + LOST_SECONDS - self._now()
            self._until.start(max(0, round(left * 1000)) + 1)
        if word is None or view is None or self._aside or not self._is_ours(word):
            self._leave()
            return
        if self._stage is None:
            self._stage = _Stage(self._briefing, self._settings, view.language, self._new_voice())
            self.opened.emit(self._stage.window)
        self._stage.show(view, self._slides_of(view))
        self.moved.emit()
        self._near.start()

    @Slot()
    def _make_ready(self) -> None:
        view = view_of(self._following, self._now())
        if self._stage is not None and view is not None:
            coming = self._slides_of(view)[view.slide + 1 : view.slide + 1 + NEAR_SLIDES]
            self._stage.make_ready(coming)

    def _new_voice(self) -> FollowedVoice:
        def leads() -> str:
            word = self._following.word
            return word.speaker if word is not None else ""

        return FollowedVoice(self._briefing, self._settings, self._line, leads, self._now)

    def _is_ours(self, word: Word) -> bool:
        """Whether the speaker shows what this screen shows; who does not is named once."""
        if word.content == self._content:
            return True
        if word.speaker != self._strange:
            self._strange = word.speaker
            _logger.warning("%s speaks of other content than this screen has, and is not followed", word.name)
        return False

    def _slides_of(self, view: StageView) -> tuple[Slide, ...]:
        key = view.run, view.language
        if self._slides[0] != key:
            self._slides = key, outline_slides(self._briefing, view.language, view.run)
        return self._slides[1]

    def _leave(self) -> None:
        self._near.stop()
        stage, self._stage = self._stage, None
        if stage is not None:
            self.closing.emit(stage.window)
            stage.close()
            self.closed.emit()


class _Stage:
    """The stage's window with its own engine and state."""

    def __init__(self, briefing: Briefing, settings: Settings, language: str, voice: FollowedVoice) -> None:
        self.voice = voice
        language = briefing.language_or_default(language)
        self._store: Store[TalkState, Any] = Store(begin_talk((), language), reduce_follower)
        theme = load_theme(settings.colours)
        self._book = SlideBook(briefing, Ruler(load_advances()))
        self._setup = TalkSetup(self._book, (), theme, time.time, settings.take_along_address)
        self.view_model = StageViewModel(self._store, self._setup)
        self._face = Face(briefing.folder)
        self._words = Words()
        self._words.speak(language, self._face.engine)
        self.window = self._face.build(STAGE, {"stage": self.view_model, "asking": voice.view_model})
        self._language = language
        self._is_compiled = False

    def make_ready(self, slides: Sequence[Slide]) -> None:
        """Read and lay out what comes, and compile what draws it, on Qt's own thread."""
        if not self._is_compiled:
            self._is_compiled = True
            self._face.icons.load()
            self._face.make_ready([*sorted(STAGE.parent.glob("Slide*.qml")), *sorted(_FIGURES.glob("*Figure.qml"))])
        for slide in slides:
            self._book.slide(slide, self._language, upright=self._store.state.on_screens.upright)

    @property
    def slide(self) -> SlideProps | None:
        talk = self._store.state
        return self._setup.draw(talk, talk.sight.place.slide if talk.sight.place is not None else None)

    def show(self, view: StageView, slides: tuple[Slide, ...]) -> None:
        if view.language != self._language:
            self._language = view.language
            self._words.speak(view.language, self._face.engine)
        self._store.dispatch(Followed(view, slides))
        self.voice.show(view)

    def close(self) -> None:
        self._face.close()
        take_down(self.view_model, self._store)
        self.voice.close()
