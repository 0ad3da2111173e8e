"""A screen that follows, as a visitor touches it: what its speaker says is handed in, and what it sends is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtQuick import QQuickWindow

from kiosk.briefing.loader import Briefing
from kiosk.bundles.bundle import digest_files, name_content
from kiosk.hall.hall_line import HallLine
from kiosk.hall.voice_words import read_voice
from kiosk.hall.words import every_speaker, speaker_topic, write_said
from kiosk.hub.followed_stage import FollowedStage
from kiosk.settings.table import Settings
from kiosk.show.hall.following import Word
from kiosk.show.hall.stage_view import StageView
from kiosk.show.talk.voices import AskedAbout, Ballot
from tests.ui.driver import WindowDriver

BROKER = "mqtt://127.0.0.1:1"
"""Nobody is called: the line is never begun."""


class KeptLine(HallLine):
    """A line that keeps what it is to send."""

    reachable = True

    def __init__(self) -> None:
        super().__init__(BROKER, None, (every_speaker("hall"),))
        self.sent: list[AskedAbout | Ballot] = []

    def ask(self, _topic: str, payload: bytes) -> bool:
        read = read_voice(payload)
        assert read is not None
        self.sent += [read[1]] if self.reachable else []
        return self.reachable


class FollowedDriver:
    """A screen that follows; ``now`` is what its clock says."""

    def __init__(self, briefing: Briefing, folder: Path, language: str) -> None:
        self.now = 1000.0
        self.line = KeptLine()
        settings = Settings(state_folder=folder, broker=BROKER, language=language)
        self._word = Word(term=1, speaker="s", content=name_content(digest_files(briefing.folder)))
        windows: list[QQuickWindow] = []
        self.followed = FollowedStage(briefing, settings, self.line, lambda: self.now)
        self.followed.opened.connect(windows.append)
        self.show(StageView(language, page="home"))
        self.window = windows[0]
        self.screen = WindowDriver(self.window)

    def show(self, view: StageView) -> None:
        """The speaker shows this."""
        self._word = replace(self._word, number=self._word.number + 1, view=view)
        self.line.heard.emit(speaker_topic("hall", "s"), write_said(self._word))

    def open(self, size: tuple[int, int] = (1920, 1080)) -> None:
        """Show the window."""
        self.window.setGeometry(0, 0, *size)
        self.window.show()
        self.window.requestActivate()
        self.screen.settle()

    def wait(self, seconds: float) -> None:
        """Let so much time pass."""
        self.now += seconds
        assert self.followed.voice is not None
        self.followed.voice.tick()
        self.screen.settle()

    def close(self) -> None:
        self.followed.close()


@contextmanager
def followed_screen(briefing: Briefing, folder: Path, language: str = "en") -> Iterator[FollowedDriver]:
    """A screen, not yet shown, that is taken down afterwards."""
    driver = FollowedDriver(briefing, folder, language)
    try:
        yield driver
    finally:
        driver.close()
