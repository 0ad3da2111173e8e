"""Runs the hub as ``kiosk show`` does, on a real screen, and leads it from page to page: each card is clicked.

python -m tests.bench.moving_hub show [ARGUMENTS]; ``BENCH_FRAMES`` is a file that is written in the end: for each move
how long each frame stayed, in ms. ``BENCH_TIMES`` says how often it goes the whole way.
"""

from __future__ import annotations

import json
import os
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from kiosk import cli
from kiosk.briefing.loader import Briefing
from kiosk.hub import running_hub as desktop
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from tests.bench.transitions import FRAMES
from tests.ui.items import qml_name, walk

AT_REST_MS = 1_500
"""Home is painted, and what was to be made ready is."""
LASTS_MS = 300
"""A transition has ended by then, counted from its first picture."""
BETWEEN_MS = 1_000
WAYS, HALF = ("aside", "below"), 0.5
"""Px from where a page belongs; nearer than that it is drawn in its place."""
TOUCH_MS = 90
"""How long a finger stays on a card: quick taps take 50 to 120 ms."""

WAY = (
    ("card of home grows into its page", "DemandPanel"),
    ("card of a demand grows into its page", "Tile"),
    ("card of an argument grows into its page", "Tile"),
    ("a page goes back into its card", "back"),
    ("a page goes back into its card", "back"),
    ("to the page beside it", "next"),
    ("back to home", "home"),
)
"""The moves, each with the kind of card that is clicked or the action that is done."""


class MovingHub(Hub):
    """A hub that goes its way by itself and watches its frames."""

    def __init__(self, briefing: Briefing, settings: Settings, **more: Any) -> None:
        super().__init__(briefing, settings, **more | {"reduced_motion": False})
        self._left = list(WAY) * int(os.environ["BENCH_TIMES"])
        self._shown: list[float] = []
        self._seen: dict[str, list[list[float]]] = {move: [] for move, _ in WAY}
        self._moved = False
        self.window.frameSwapped.connect(self._see)
        QTimer.singleShot(AT_REST_MS, self._move)

    def _move(self) -> None:
        if not self._left:
            whole = Path(os.environ[FRAMES])
            part = whole.with_suffix(".part")
            part.write_text(json.dumps(self._seen), "utf-8")
            part.replace(whole)
            return
        move, kind = self._left.pop(0)
        self._shown.clear()
        if kind in ("back", "next", "home"):
            self.view_model.perform(kind)
        else:
            card = next(item for item in walk(self.window.contentItem()) if qml_name(item).startswith(kind))
            middle = card.mapRectToScene(card.boundingRect()).center().toPoint()
            finger = self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
            QTest.mousePress(*finger)
            QTimer.singleShot(TOUCH_MS, lambda: self._lift(finger))
        QTimer.singleShot(BETWEEN_MS, lambda: self._note(move))

    def _see(self) -> None:
        """Note a picture in which a page moves, or has just arrived: what stands still may stay."""
        holders = [item for item in walk(self.window.contentItem()) if qml_name(item).startswith("PageHolder")]
        moves = any(0 < one.property("held") < 1 or max(map(abs, map(one.property, WAYS))) >= HALF for one in holders)
        if moves or self._moved:
            self._shown.append(time.perf_counter())
        self._moved = moves

    def _lift(self, finger: tuple[Any, ...]) -> None:
        self._shown.clear()
        QTest.mouseRelease(*finger)

    def _note(self, move: str) -> None:
        until = self._shown[0] + LASTS_MS / 1000 if self._shown else 0
        shown = [moment for moment in self._shown if moment <= until]
        self._seen[move].append([(after - before) * 1000 for before, after in pairwise(shown)])
        self._move()


if __name__ == "__main__":
    desktop.Hub = MovingHub  # type: ignore[attr-defined]
    sys.exit(cli.main())
