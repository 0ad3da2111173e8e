"""The part of the round table in which its visitors speak: a question to the table, and a poll."""

from __future__ import annotations

import json
import time
from typing import Any, Protocol

from PySide6.QtGui import QImage

from tests.equipment.x11 import XServer, share_of_other_points, wait_until

MIDDLE = 640
ASK, DOUBT = (1150, 680), (MIDDLE, 493)
"""Where the buttons of a screen of 1280 × 720 stand: to ask, and the second of the forms."""
FIRST, SECOND = (MIDDLE, 358), (MIDDLE, 441)
"""Where the two answers of the shipped poll stand."""
THANKED_SECONDS = 5.0


class Table(Protocol):
    """What is asked of a round table here; ``kept_talk`` is what is kept of the talk."""

    @property
    def stage(self) -> XServer:
        """The speaker's display."""

    @property
    def screens(self) -> list[XServer]:
        """Those that follow."""

    def follow(self, before: QImage | None = None) -> bool:
        """Whether every screen shows what the speaker shows."""

    def take_moment(self, name: str) -> None:
        """Photograph all of them."""

    def kept_talk(self) -> dict[str, Any]:
        """What is kept of the talk."""


def speak(table: Table) -> None:
    """Two visitors ask, the speaker reads it and opens a poll; all screens answer, and it is closed."""
    for screen in table.screens[:2]:
        screen.tap(*ASK)
    time.sleep(1)
    table.take_moment("two visitors ask about the page")
    for screen in table.screens[:2]:
        screen.tap(*DOUBT)
    wait_until(lambda: _heard(table) == (2, 0), "both questions are heard", 20)
    time.sleep(THANKED_SECONDS)
    table.stage.key("v", "Right", "Return")
    time.sleep(2)
    table.take_moment("the speaker, who has one screen, reads what they ask")
    before = table.screens[0].picture()
    table.stage.key("Down", "Return", "n")
    wait_until(lambda: share_of_other_points(table.screens[0].picture(), before) > 0.02, "the poll is shown", 20)
    time.sleep(2)
    table.take_moment("a poll is open: the screens ask")
    for screen, place in zip(table.screens, (FIRST, SECOND, SECOND), strict=True):
        screen.tap(*place)
    wait_until(lambda: _heard(table) == (2, 3), "three answers are heard", 20)
    time.sleep(THANKED_SECONDS)
    table.stage.key("Right")
    wait_until(table.follow, "all see what came out", 40)
    time.sleep(1)
    table.take_moment("it is closed: what came out stands on all of them")
    table.stage.key("Right")
    wait_until(table.follow, "the slide is back", 40)


def _heard(table: Table) -> tuple[int, int]:
    """How many questions and answers there are."""
    voices = table.kept_talk()["talk"]["voices"]
    return len(voices["questions"]), sum(sum(poll["counts"]) for poll in voices["polls"])


def read_kept(text: str) -> dict[str, Any]:
    """What is kept of a talk, of the text of its file."""
    read: dict[str, Any] = json.loads(text)
    return read
