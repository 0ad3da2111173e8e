"""Owns the trial of new content: home and some pages are drawn on the very screen, or what was shown before comes back.

A screen that hangs meanwhile is ended by its supervisor, and the next start finds that the trial never came to its end.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.hub_store import HubStore
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import HOME, PageKind
from kiosk.show.hub.events import PageOpened
from kiosk.show.unattended.idle import InputSeen, VisitEnded
from kiosk.supervisor.protocol import TRIAL_SECONDS

_TRIED = (PageKind.DEMAND, PageKind.ARGUMENT, PageKind.CASE_STUDY)
SETTLED_MS = 400
"""By then a page has grown out of its card (150 to 240 ms) and been laid out."""

_QML_FAULT = ".qml:"


def trial_pages(briefing: Briefing) -> list[str]:
    """Home, and the first page of each kind as far as there are any: a demand, an argument, a case study."""
    first: dict[PageKind, str] = {}
    for page in briefing.tree.reading_order():
        first.setdefault(briefing.tree.kind(page), page)
    return [HOME, *(first[kind] for kind in _TRIED if kind in first)]


class Trial(QObject):
    """One trial.

    Args:
        store: the state of the hub.
        briefing: the new content.
        window: draws it.
        now: seconds of the idle clock.
        pages: what is to be drawn, home first.
    """

    passed = Signal()
    failed = Signal(str)
    """Why, in a sentence."""

    def __init__(
        self, store: HubStore, briefing: Briefing, window: QQuickWindow, now: Callable[[], float], pages: Sequence[str]
    ) -> None:
        super().__init__(window)
        self._store = store
        self._briefing = briefing
        self._window = window
        self._now = now
        self._left = list(pages)
        self._faults = _Faults()
        self._wait = _single_shot(self, SETTLED_MS, self._draw)
        self._limit = _single_shot(self, round(TRIAL_SECONDS * 1000), self._too_late)

    def begin(self) -> None:
        """Open one page after the other; the window has been shown."""
        logging.getLogger().addHandler(self._faults)
        self._limit.start()
        self._store.dispatch(InputSeen(self._now()))
        self._open()

    def _open(self) -> None:
        self._store.dispatch(PageOpened(self._left[0]))
        self._wait.start()

    def _draw(self) -> None:
        self._window.frameSwapped.connect(self._drawn)
        self._window.update()

    def _drawn(self) -> None:
        self._window.frameSwapped.disconnect(self._drawn)
        page = self._left.pop(0)
        if fault := self._faults.first or self._unreadable(page):
            self._end(fault)
        elif self._left:
            self._open()
        else:
            self._end("")

    def _unreadable(self, page: str) -> str:
        broken = [one for one in self._briefing.languages if self._briefing.page(page, one).mending]
        return f"the page {page} cannot be read ({', '.join(broken)})" if broken else ""

    def _too_late(self) -> None:
        self._end(f"the page {self._left[0]} was not drawn within {TRIAL_SECONDS:.0f} s")

    def _end(self, fault: str) -> None:
        self._limit.stop()
        self._wait.stop()
        logging.getLogger().removeHandler(self._faults)
        if fault:
            self.failed.emit(fault)
            return
        self._store.dispatch(VisitEnded(self._now()))
        self.passed.emit()


class _Faults(logging.Handler):
    """Keeps the first thing in the log that no good content brings about."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.first = ""

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not self.first and (record.levelno >= logging.ERROR or _QML_FAULT in message):
            self.first = message


def _single_shot(parent: QObject, milliseconds: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
