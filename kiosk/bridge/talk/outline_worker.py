"""Owns finding the slides of a very long talk without making anyone wait: on a thread of its own."""

from __future__ import annotations

from threading import Event, Thread

from PySide6.QtCore import QObject, Signal

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import outline_slides


class OutlineWorker(QObject):
    """Finds all slides of a briefing by the lines of its files; 10,000 pages take a second or two.

    Args:
        briefing: whose slides; the thread reads its files and touches nothing else of it.
        parent: owns it.
    """

    found = Signal(object)
    """Every slide of the briefing."""

    def __init__(self, briefing: Briefing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._briefing = briefing
        self._given_up = Event()
        self._thread: Thread | None = None

    def ask(self, language: str) -> None:
        """Begin, unless it has begun already; ``found`` answers."""
        if self._thread is None:
            self._thread = Thread(target=self._answer, args=(language,), name="outline", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Stop, wherever it is."""
        self._given_up.set()
        if self._thread is not None:
            self._thread.join()

    def _answer(self, language: str) -> None:
        slides = outline_slides(self._briefing, language, until=self._given_up.is_set)
        if not self._given_up.is_set():
            self.found.emit(slides)
