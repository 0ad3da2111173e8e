"""Owns the clock of a screen that nobody may be at: it sleeps until the next moment that matters, and no longer."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.hub_store import HubStore
from kiosk.show.hub.state import HubState
from kiosk.show.hub.visit import next_moment
from kiosk.show.unattended.idle import IdleMode, InputSeen, Ticked

REPORT_SECONDS = 1.0
"""While somebody browses, input is told at most so often."""

LONGEST_SLEEP = 3600.0


class IdleClock(QObject):
    """Tells the store of moments and of input.

    Args:
        store: where that goes.
        now: seconds of a clock that never goes back.
        parent: owns it.
    """

    def __init__(
        self, store: HubStore, now: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._now = now
        self._told = float("-inf")
        self._aim: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)
        store.changed.connect(self._on_changed)
        self._sleep()

    @property
    def now(self) -> float:
        """This moment, in the seconds of this clock."""
        return self._now()

    @property
    def sleeps(self) -> float | None:
        """How many seconds it sleeps from now on; None where nothing will happen by itself."""
        return self._timer.remainingTime() / 1000 if self._timer.isActive() else None

    def see(self) -> None:
        """Somebody did something."""
        at = self._now()
        browsing = self._store.state.idle.mode is IdleMode.BROWSE
        if browsing and 0 <= at - self._told < REPORT_SECONDS:
            return
        self._told = at
        self._store.dispatch(InputSeen(at))

    def tick(self) -> None:
        """Tell what time it is, and sleep until the next moment."""
        self._store.dispatch(Ticked(self._now()))
        self._sleep()

    def _on_changed(self, _before: HubState, after: HubState) -> None:
        moment = next_moment(after)
        # A moment that was put off does not wake it: it wakes at the old one, sees that nothing is due and sleeps on.
        if moment is None or self._aim is None or moment < self._aim:
            self._sleep()

    def _sleep(self) -> None:
        self._aim = next_moment(self._store.state)
        if self._aim is None:
            self._timer.stop()
            return
        seconds = min(LONGEST_SLEEP, max(0.0, self._aim - self._now()))
        self._timer.start(int(seconds * 1000) + 1)
