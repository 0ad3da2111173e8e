"""Owns the building of one talk: state, view models, and the two windows, each on an engine of its own."""

from __future__ import annotations

import time
from functools import cached_property

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bridge.search_worker import SearchWorker
from kiosk.bridge.talk.console_view_model import ConsoleViewModel
from kiosk.bridge.talk.repeat_guard import RepeatGuard
from kiosk.bridge.talk.slide_reader import SlideReader
from kiosk.bridge.talk.slide_search import SlideSearch
from kiosk.bridge.talk.stage_view_model import StageViewModel
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.talk.wall_clock import WallClock
from kiosk.bridge.talk_store import TalkStore
from kiosk.bridge.words import Words
from kiosk.briefing.loader import Briefing
from kiosk.settings.fonts import load_advances
from kiosk.settings.table import Settings
from kiosk.settings.theme import load_theme
from kiosk.show.key_binding import KeyBinding
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.ruler import Ruler
from kiosk.show.talk.keys import TALK_KEYS
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import TalkState
from kiosk.window.face import Face, load_fonts, take_down
from kiosk.window.full_screen import FullScreen, show_faces

STAGE = paths.QML / "Kiosk" / "Stage" / "StageWindow.qml"
CONSOLE = paths.QML / "Kiosk" / "Console" / "ConsoleWindow.qml"


class Presentation:
    """A talk with its windows, not yet shown; ``place`` brings them onto the screens.

    Args:
        briefing: what it shows.
        settings: its language and theme.
        talk: the talk to give.
        keys: the keys that are bound.
        now: the system's clock.
        console_after_ms: how long after the stage the console turns to another slide.

    Raises:
        FaceError: the QML files are damaged.
    """

    def __init__(  # noqa: PLR0913
        self,
        briefing: Briefing,
        settings: Settings,
        talk: TalkState,
        keys: tuple[KeyBinding, ...] = TALK_KEYS,
        now: WallClock = time.time,
        *,
        console_after_ms: int = 0,
    ) -> None:
        load_fonts(briefing.folder)
        language = briefing.language_or_default(settings.language)
        self.store = TalkStore(replace(talk, language=language), reduce_talk)
        theme = load_theme(settings.colours)
        self.book = SlideBook(briefing, Ruler(load_advances()))
        setup = TalkSetup(self.book, keys, theme, now, settings.take_along_address)
        self._worker = SearchWorker(briefing)
        self._reader = SlideReader(self.store, briefing, now)
        self._search = SlideSearch(self.store, briefing, self._worker)
        self.stage = StageViewModel(self.store, setup)
        self.console = ConsoleViewModel(self.store, setup, after_ms=console_after_ms)
        self._stage_face, self._console_face = Face(briefing.folder), Face(briefing.folder)
        self._words = Words()
        self._words.speak(language, self._stage_face.engine, self._console_face.engine)
        self._repeats = RepeatGuard(by_moment=QGuiApplication.platformName() == "xcb")
        self.stage_window = self._stage_face.build(STAGE, {"stage": self.stage})
        self.stage_window.installEventFilter(self._repeats)
        self._stage_place = FullScreen(self.stage_window)

    @cached_property
    def console_window(self) -> QQuickWindow:
        """The console's window, built when somebody first asks for it: the room need not wait for that."""
        window = self._console_face.build(CONSOLE, {"talk": self.console})
        window.installEventFilter(self._repeats)
        return window

    @property
    def talk(self) -> TalkState:
        """The talk as it is now."""
        return self.store.state

    def renew(self) -> None:
        """Read the slides anew, with their steps and seconds."""
        self._reader.read_anew()

    def place_stage(self) -> bool:
        """Bring the stage alone where it belongs; whether it is to be seen anywhere."""
        stage = self.talk.placement.stage
        self._stage_place.put_on(stage)
        return stage is not None

    def place(self) -> None:
        """Bring the windows where they belong on the screens that the state knows of."""
        show_faces(self.talk.placement, self._stage_place, self._console_place)

    def hide_console(self) -> None:
        """Take the notes off every screen at once; ``place`` brings them back."""
        self._console_place.hide()

    @cached_property
    def _console_place(self) -> FullScreen:
        return FullScreen(self.console_window)

    def close(self) -> None:
        """Take it down in an order that leaves no binding without its object."""
        self._worker.close()
        self._reader.close()
        self._stage_face.close()
        self._console_face.close()
        take_down(self.stage, self.console, self._reader, self._search, self.store, self._repeats)
