"""Owns what unsteady hands need: a touch counts when it was held, what comes twice counts once, and one may slide."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.show.comfort import Steadiness

SLACK_PX = 48
"""How far a finger may slide before that is a drag; Qt's own 10 px are less than a tremor."""

REPEATS_AFTER = 2.0
"""Seconds that a key is held before it repeats (EN 301 549, 5.7): to hold one is a wish by then."""

_Kind = QEvent.Type
_BEGINS = (_Kind.TouchBegin, _Kind.MouseButtonPress, _Kind.MouseButtonDblClick)
_GOES_ON = (_Kind.TouchUpdate, _Kind.MouseMove)
_ENDS = (_Kind.TouchEnd, _Kind.TouchCancel, _Kind.MouseButtonRelease)
_KEYS = (_Kind.ShortcutOverride, _Kind.KeyPress, _Kind.KeyRelease)


class UnsteadyHands(QObject):
    """An event filter of a window, while ``on``.

    Args:
        window: whose events it is to see.
        steadiness: how it meets them.
        now: seconds of a clock that never goes back.
        parent: owns it.
    """

    def __init__(
        self,
        window: QQuickWindow,
        steadiness: Steadiness,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._hold, self._pause = steadiness.hold / 1000, steadiness.pause / 1000
        self._now = now
        self._own_slack: int | None = None
        self._began, self._ended = 0.0, float("-inf")
        self._from = QPointF()
        self._passes_over = self._drags = self._lets_go = False
        self._released: dict[int, float] = {}
        self._struck: dict[int, float] = {}
        self._again: int | None = None

    @property
    def on(self) -> bool:
        """Whether it is wanted."""
        return self._own_slack is not None

    def switch(self, on: bool) -> None:
        """Want it, or no longer; a finger may slide further while it is wanted."""
        if on == self.on:
            return
        hints = cast("QGuiApplication", QGuiApplication.instance()).styleHints()
        if on:
            self._own_slack = hints.startDragDistance()
            hints.setStartDragDistance(SLACK_PX)
            self._window.installEventFilter(self)
        else:
            hints.setStartDragDistance(self._own_slack or 0)
            self._own_slack = None
            self._window.removeEventFilter(self)
            self._passes_over, self._again = False, None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt calls it
        """Keep from the window what is not meant."""
        kind = event.type()
        if kind in _KEYS:
            return self._is_key_again(event, kind)
        if self._lets_go:
            return False
        if kind in _BEGINS:
            return self._begin(event)
        if kind in _GOES_ON:
            self._drags = self._drags or (_place(event) - self._from).manhattanLength() > SLACK_PX
            return self._passes_over
        return self._end(event, kind) if kind in _ENDS else False

    def _begin(self, event: QEvent) -> bool:
        self._began = self._now()
        self._from, self._drags = _place(event), False
        self._passes_over = self._began - self._ended < self._pause
        return self._passes_over

    def _end(self, event: QEvent, kind: _Kind) -> bool:
        passed_over, self._passes_over = self._passes_over, False
        if passed_over:
            return True
        if self._drags or kind is _Kind.TouchCancel or self._now() - self._began >= self._hold:
            self._ended = self._now()
            return False
        self._let_go(event)  # it brushed the glass: what follows it at once may be meant
        return False

    def _let_go(self, event: QEvent) -> None:
        """Let nothing below hold it any longer, so that its end presses nothing."""
        pointer = cast("Any", event)
        self._lets_go = True
        for point in pointer.points():
            pointer.clearPassiveGrabbers(point)
            pointer.setExclusiveGrabber(point, None)
        self._lets_go = False

    def _is_key_again(self, event: QEvent, kind: _Kind) -> bool:
        """Whether it is a key that repeats, or bounces. Who accepts the question of a shortcut keeps it from all."""
        stroke = cast("Any", event)
        key = stroke.nativeScanCode() or stroke.key()
        if kind is _Kind.KeyRelease:
            again = bool(self._again == key)
            self._again = None
            self._released[key] = self._now()
            return again
        now = self._now()
        # On X11 a key that is held is released and struck again, and seldom marked as one that repeats (Qt 6.11).
        if not stroke.isAutoRepeat() and now - self._released.get(key, float("-inf")) >= self._pause:
            self._struck[key] = now
            return False
        if now - self._struck.get(key, now) >= REPEATS_AFTER:
            return False
        self._again = key
        event.accept()
        return True


def _place(event: QEvent) -> QPointF:
    return cast("QPointF", cast("Any", event).points()[0].position())
