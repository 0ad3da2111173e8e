"""Owns what a locked window lets in: who touches is seen, what wakes it presses nothing, what leads out is refused."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

from kiosk.bridge.hub_store import HubStore
from kiosk.show.unattended.corners import HOLD_SECONDS, are_opposite
from kiosk.show.unattended.idle import IdleMode

JITTER_PX = 5
"""A mouse that was nudged, or a window that was placed under it, is nobody."""

Kind = QEvent.Type

_FAMILIES = {
    Kind.TouchBegin: "touch",
    Kind.TouchUpdate: "touch",
    Kind.TouchEnd: "touch",
    Kind.TouchCancel: "touch",
    Kind.MouseButtonPress: "mouse",
    Kind.MouseButtonDblClick: "mouse",
    Kind.MouseButtonRelease: "mouse",
    Kind.MouseMove: "mouse",
    Kind.ShortcutOverride: "key",
    Kind.KeyPress: "key",
    Kind.KeyRelease: "key",
    Kind.TabletPress: "pen",
    Kind.TabletMove: "pen",
    Kind.TabletRelease: "pen",
    Kind.Wheel: "wheel",
}
_BEGINS = {
    Kind.TouchBegin,
    Kind.MouseButtonPress,
    Kind.MouseButtonDblClick,
    Kind.ShortcutOverride,
    Kind.KeyPress,
    Kind.TabletPress,
    Kind.Wheel,
}
_ENDS = {Kind.TouchEnd, Kind.TouchCancel, Kind.MouseButtonRelease, Kind.KeyRelease, Kind.TabletRelease}
_REFUSED = {Kind.ContextMenu, Kind.NativeGesture, Kind.Gesture, Kind.DragEnter, Kind.DragMove, Kind.Drop}
_KINDS = _REFUSED | set(_FAMILIES)


class InputWatch(QObject):
    """An event filter for the window. What it sees does not depend on which item lies below.

    Args:
        store: tells whether the screen attracts, is asked about or is wiped.
        parent: owns it.
        sleeps: the window may attract, so that what wakes it presses nothing; one that lies over it never sleeps.
    """

    seen = Signal()
    """Somebody touched, moved the mouse, turned the wheel or pressed a key."""
    pointerMoved = Signal()
    pointerLeft = Signal()
    """A finger does what the mouse did before."""
    cornersHeld = Signal()
    """Two fingers were held in opposite corners for as long as it takes."""

    def __init__(self, store: HubStore, parent: QObject | None = None, *, sleeps: bool = True) -> None:
        super().__init__(parent)
        self._store = store
        self._sleeps = sleeps
        self._swallows = ""
        self._pointer: Any = None
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may come 5 % early
        self._hold.setInterval(int(HOLD_SECONDS * 1000))
        self._hold.timeout.connect(self.cornersHeld)

    @property
    def holding(self) -> bool:
        """Whether two fingers are in opposite corners now."""
        return self._hold.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _KINDS:
            return False
        if kind in _REFUSED or self._swallow(watched, event, kind):
            event.setAccepted(kind not in _REFUSED)
            return True
        return False

    def _swallow(self, watched: QObject, event: QEvent, kind: Kind) -> bool:
        """Tell who is there, and whether nobody below is to hear of it."""
        family = _FAMILIES[kind]
        if self._store.state.staff.clean_left:
            self._hold.stop()
            return True
        if family == "touch":
            self._mind_corners(watched, event)
        if kind is Kind.MouseMove and not self._moved(event):
            return False
        return self._sleeps and (self._of_old(kind, family) or self._is_waking(kind, family))

    def _of_old(self, kind: Kind, family: str) -> bool:
        """Whether it belongs to the gesture that woke the screen, which goes on until it is let go."""
        if family != self._swallows:
            return False
        if kind in _ENDS or kind is Kind.TouchBegin:
            self._swallows = ""
        return kind is not Kind.TouchBegin

    def _is_waking(self, kind: Kind, family: str) -> bool:
        mode = self._store.state.idle.mode
        begins = kind in _BEGINS
        if begins or mode is not IdleMode.ATTRACT:
            self.seen.emit()
        if mode is IdleMode.BROWSE or kind in _ENDS:
            return False
        if begins and family != "wheel":
            self._swallows = family
        return True

    def _moved(self, event: QEvent) -> bool:
        """Whether a mouse moved: X11 reports it again when a window changes, and Qt when a finger touches."""
        move = cast("Any", event)
        if move.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
            return False
        place = move.globalPosition()
        before, self._pointer = self._pointer, self._pointer or place
        if before is None or (place - before).manhattanLength() < JITTER_PX:
            return False
        self._pointer = place
        self.pointerMoved.emit()
        return True

    def _mind_corners(self, watched: QObject, event: QEvent) -> None:
        self.pointerLeft.emit()
        window, touch = cast("Any", watched), cast("Any", event)
        down = [one.position() for one in touch.points() if one.state().name != "Released"]
        points = [(place.x(), place.y()) for place in down]
        lifted = event.type() in _ENDS
        if lifted or not are_opposite(points, window.width(), window.height()):
            self._hold.stop()
        elif not self._hold.isActive():
            self._hold.start()
