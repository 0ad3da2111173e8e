"""Owns what is heard of all screens of a hall, by whoever looks after them: their states and their pulses."""

from __future__ import annotations

import time

from kiosk.hall.words import every_pulse, every_screen, read_screen
from kiosk.show.hall.fleet import SILENT_SECONDS, ScreenState


class ScreensHeard:
    """Told of by the thread of a link, and read by another.

    Args:
        hall: which hall.
    """

    def __init__(self, hall: str) -> None:
        self.topics = (every_screen(hall), every_pulse(hall))
        self._states: dict[str, ScreenState] = {}
        self.linked = False
        self._since = 0.0
        self._pulses: dict[str, float] = {}

    def hear(self, topic: str, payload: bytes) -> None:
        """A screen told of itself, or beat."""
        kind, name = topic.split("/")[-2:]
        if kind == "pulse":
            self._pulses[name] = time.monotonic()
        elif (state := read_screen(payload)) is not None and state.screen == name:
            self._states[name] = state

    def turn(self, linked: bool) -> None:
        """The broker can be reached, or no longer."""
        self.linked = linked
        self._since = time.monotonic()

    @property
    def states(self) -> dict[str, ScreenState]:
        """What each told last, by its name, at this moment."""
        return self._states.copy()

    def silent(self, now: float | None = None) -> frozenset[str]:
        """The screens whose pulse is gone; none while the broker is, or was a moment ago.

        Args:
            now: seconds of ``time.monotonic``.
        """
        now = time.monotonic() if now is None else now
        if not self.linked or now - self._since < SILENT_SECONDS:
            return frozenset()
        pulses = self._pulses.copy()
        return frozenset(name for name in self.states if now - pulses.get(name, self._since) >= SILENT_SECONDS)
