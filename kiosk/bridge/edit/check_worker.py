"""Owns checking a briefing on a thread of its own: no author waits for it, and the latest question is answered."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from kiosk.briefing.loader import UnreadableBriefingError
from kiosk.briefing.problems import Problem


class CheckWorker(QObject):
    """Checks again whenever it is asked; questions that wait are one.

    Args:
        check: finds the problems, on the worker's thread; it shares nothing with who asks.
        parent: owns it.
    """

    found = Signal(list)
    """The problems, in order."""

    def __init__(self, check: Callable[[], list[Problem]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="check")
        self._waiting = 0
        self._closed = False

    def ask(self) -> None:
        """Look what is wrong; ``found`` answers, unless this is closed."""
        if self._closed:
            return
        self._waiting += 1
        self._thread.submit(self._answer, self._waiting)

    def close(self) -> None:
        """Stop; what is under way is waited for."""
        self._waiting += 1
        self._closed = True
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _answer(self, number: int) -> None:
        if number != self._waiting:
            return
        try:
            problems = self._check()
        except UnreadableBriefingError:
            problems = []
        if number == self._waiting:
            self.found.emit(problems)
