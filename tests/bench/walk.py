"""Owns a walk through places of a face: what is done at each, and how long until a picture answers."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickWindow

from tests.bench.processes import memory_of

AT_REST_MS = 250
"""Without a picture for so long, a place is taken to stand, and the walk goes on."""
MOST_SECONDS = 120


def any_picture() -> bool:
    """The first picture after what was done is the answer."""
    return True


class Step(Struct, frozen=True):
    """One place: what leads there, the window that answers, and whether a picture of it is the answer.

    ``name`` empty is on the way only, and not measured: it is over when ``answered``, with a picture or without.
    ``waits_ms`` are those that the program waits by intent before it begins; they are not counted.
    """

    name: str
    do: Callable[[], object]
    window: QQuickWindow
    answered: Callable[[], bool] = any_picture
    waits_ms: int = 0


class Walked(Struct, frozen=True):
    """The ms until the first changed picture by place, and the memory (PSS) in the end, in MB."""

    places: dict[str, float]
    memory: float


class Walk(QObject):
    """Goes from place to place, each once the one before stands.

    Args:
        windows: all that can show pictures.
        steps: the places, made when the walk comes to them.
        end: called once, behind the last.

    Raises:
        TimeoutError: from ``walked``, where a place was never shown.
    """

    def __init__(self, windows: Sequence[QWindow], steps: Iterator[Step], end: Callable[[], object]) -> None:
        super().__init__()
        self._steps, self._end = steps, end
        self._step: Step | None = None
        self._began = 0.0
        self._places: dict[str, float] = {}
        self._missed = ""
        self._rest = QTimer(self, interval=AT_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest)
        for window in windows:
            assert isinstance(window, QQuickWindow)
            window.frameSwapped.connect(lambda window=window: self._on_picture(window))

    def begin(self) -> None:
        """Go to the first place."""
        self._step = next(self._steps, None)
        if self._step is None:
            self._end()
            return
        self._rest.start()
        self._began = time.perf_counter()
        self._step.do()

    def walked(self) -> Walked:
        """What was measured.

        Raises:
            TimeoutError: a place was never shown.
        """
        if self._missed:
            raise TimeoutError(f"no picture of {self._missed}")
        return Walked(self._places, memory_of(os.getpid()))

    def _on_picture(self, window: QQuickWindow) -> None:
        step = self._step
        if step is None:
            return
        self._rest.start()
        if step.name and step.name not in self._places and step.window is window and step.answered():
            self._places[step.name] = (time.perf_counter() - self._began) * 1000 - step.waits_ms

    def _on_rest(self) -> None:
        step = self._step
        assert step is not None
        if step.name in self._places if step.name else step.answered():
            self.begin()
        elif time.perf_counter() - self._began > MOST_SECONDS:
            self._missed, self._step = step.name or "the way", None
            self._end()
        else:
            self._rest.start()
