"""Twenty halls with a Mosquitto each, parted at random: brokers are stopped and started, links are cut, speakers take
over. In the end all screens of a hall follow the speaker with the highest term, and both consoles know who that is.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.bridge.talk_store import TalkStore
from kiosk.briefing.loader import load_briefing
from kiosk.hall.hall_line import HallLine
from kiosk.hall.words import every_speaker, read_word
from kiosk.settings.table import Settings
from kiosk.show.hall.following import Following, hear, lose_all, view_of
from kiosk.show.slides.slides import Slide, derive_slides
from kiosk.show.talk.events import Command, Commanded
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import begin_talk
from kiosk.talk.hall_speaker import HallSpeaker
from tests.equipment.broker import HOST, Broker, started_broker
from tests.equipment.cut_links import CutLink, carried_links

SCHEDULES, STEPS, STEP_MS = 20, 8, 400
SIDES = "east", "west"
LONG = 90_000


class Screen:
    """A screen that follows."""

    def __init__(self, link: CutLink) -> None:
        self.following = Following()
        self.line = HallLine(f"mqtt://{HOST}:{link.port}", None, (every_speaker("hall"),))
        self.line.heard.connect(self._hear)
        self.line.linked.connect(self._turn)
        self.line.begin()

    def _hear(self, _topic: str, payload: bytes) -> None:
        if (word := read_word(payload)) is not None:
            self.following = hear(self.following, word, time.monotonic())

    def _turn(self, linked: bool) -> None:
        if not linked:
            self.following = lose_all(self.following, time.monotonic())


class PartedHall:
    """A broker, and two sides with a speaker and two screens each, whose links can be cut."""

    def __init__(self, broker: Broker, loop: asyncio.AbstractEventLoop, slides: tuple[Slide, ...], seed: int) -> None:
        self.random = random.Random(seed)
        self.broker, self.runs = broker, True
        self.links = {side: CutLink(loop, broker.port) for side in SIDES}
        self.talks = {side: TalkStore(begin_talk(slides, "nl"), reduce_talk) for side in SIDES}
        self.speakers = {side: self._speaker(side) for side in SIDES}
        self.screens = [Screen(link) for link in self.links.values() for _ in range(2)]
        for speaker in self.speakers.values():
            speaker.begin()

    def _speaker(self, side: str) -> HallSpeaker:
        settings = Settings(broker=f"mqtt://{HOST}:{self.links[side].port}")
        return HallSpeaker(self.talks[side], settings, side, "content")

    def step(self) -> None:
        """Something happens."""
        side = self.random.choice(SIDES)
        deeds: list[Callable[[], object]] = [
            self._turn_broker,
            self.links[side].cut,
            self.links[side].open,
            lambda: self._do(side, Command.NEXT),
            lambda: self._do(side, Command.LEAD),
            lambda: self._do(side, Command.LEAD),
        ]
        self.random.choice(deeds)()

    def heal(self) -> None:
        """All ways are open."""
        for link in self.links.values():
            link.open()
        if not self.runs:
            self._turn_broker()

    @property
    def agreed(self) -> bool:
        """Whether all screens show the latest of who leads, and both consoles say who that is."""
        words = [screen.following.word for screen in self.screens]
        first = words[0]
        if first is None or any(word is None or word.rank != first.rank or word.view != first.view for word in words):
            return False
        highest = max(speaker.rank for speaker in self.speakers.values())
        leaders = {side: talk.state.hall.leader for side, talk in self.talks.items()}
        said = {side: "" if side == first.name else first.name for side in SIDES}
        shown = all(view_of(screen.following, time.monotonic()) is not None for screen in self.screens)
        return first.rank == highest and leaders == said and shown

    def close(self) -> None:
        for speaker in self.speakers.values():
            speaker.close()
        for screen in self.screens:
            screen.line.close()
        for link in self.links.values():
            link.close()

    def _do(self, side: str, command: Command) -> None:
        self.talks[side].dispatch(Commanded(command, 1.0))

    def _turn_broker(self) -> None:
        self.runs = not self.runs
        if self.runs:
            self.broker.start()
        else:
            self.broker.kill()


def test_all_end_on_the_highest_term_whatever_was_parted(qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot) -> None:
    slides = derive_slides(load_briefing(paths.CONTENT), "nl", "5")
    with ExitStack() as stack:
        loop = stack.enter_context(carried_links())
        halls = []
        for seed in range(SCHEDULES):
            folder = tmp_path / str(seed)
            folder.mkdir()
            hall = PartedHall(stack.enter_context(started_broker(folder)), loop, slides, seed)
            stack.callback(hall.close)
            halls.append(hall)
        for _ in range(STEPS):
            for hall in halls:
                hall.step()
            qtbot.wait(STEP_MS)
        for hall in halls:
            hall.heal()
        qtbot.waitUntil(lambda: all(hall.agreed for hall in halls), timeout=LONG)
