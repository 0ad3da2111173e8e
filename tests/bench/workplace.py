"""Owns what every measurement needs: the screen, the hand, a folder to write in, and how often to measure."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.settings.fonts import font_files
from tests.bench.contestants import ROOT, Contestant, chromium, clean_environment
from tests.bench.pointer import Pointer
from tests.bench.processes import Program
from tests.bench.screen import HEIGHT, WIDTH, Screen
from tests.bench.web_pages import Spot, write_web_pages

NOWHERE = (WIDTH // 2, 12)
"""A place where there is nothing to tap."""


class Workplace(Struct, frozen=True):
    """Where and how it is measured; ``quick`` measures less often, ``beside`` is an earlier commit."""

    screen: Screen
    pointer: Pointer
    scratch: Path
    quick: bool = False
    beside: str = ""

    def often(self, times: int) -> int:
        """How often to measure: so many times, or a third of it."""
        return max(3, times // 3) if self.quick else times

    @contextmanager
    def running(self, contestant: Contestant, state: str) -> Iterator[Program]:
        """Run a program while the ``with`` block lasts, with the state folder of this name, on a black screen."""
        self.pointer.move(WIDTH // 2, HEIGHT - 12)
        self.pointer.move(*NOWHERE)
        environment = clean_environment(self.scratch, DISPLAY=self.screen.display, **dict(contestant.environment))
        folder = self.scratch / "state" / state
        folder.parent.mkdir(parents=True, exist_ok=True)
        program = Program(contestant.with_state(folder), environment, contestant.root)
        try:
            yield program
        finally:
            program.end()
            self.screen.wait_until_still(0.2)

    def wait_for_locked_home(self, seconds: float = 60) -> float:
        """Wait for the home page of a locked hub, whose attract loop a finger ends; when it was seen."""
        end = time.perf_counter() + seconds
        while not self.screen.shows_home():
            if time.perf_counter() > end:
                raise TimeoutError("the home page was not painted")
            self.pointer.move(*NOWHERE)
            self.pointer.press()
            self.pointer.release()
            self.screen.wait_for_change(self.screen.sample(), 0.05)
        return time.perf_counter()

    def browser(self, briefing: Briefing, order: list[Spot]) -> Contestant:
        """Chromium with the pages of a briefing; Enter takes them in this order."""
        serif, _, sans, *_ = font_files()
        folder = self.scratch / f"web-{len(list(self.scratch.glob('web-*')))}"
        return chromium(write_web_pages(briefing, folder, order, (serif, sans)))

    def shipped(self) -> Briefing:
        """The briefing that the program ships with."""
        return load_briefing(ROOT / "content")
