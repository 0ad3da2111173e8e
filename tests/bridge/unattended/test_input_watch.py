"""What a locked window lets in, event by event: a fake window, and events as Qt makes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QKeyEvent, QMouseEvent, QWheelEvent

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.unattended.input_watch import InputWatch
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.idle import Idle, IdleMode, InputSeen
from kiosk.show.unattended.staff import Staff

Kind = QEvent.Type
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def mouse(kind: Kind, x: float = 10, y: float = 10) -> QMouseEvent:
    buttons = LEFT if kind is Kind.MouseButtonPress else Qt.MouseButton.NoButton
    return QMouseEvent(kind, QPointF(x, y), QPointF(x, y), buttons, buttons, NO_KEYS)


def key(kind: Kind) -> QKeyEvent:
    return QKeyEvent(kind, Qt.Key.Key_A, NO_KEYS)


def wheel() -> QWheelEvent:
    place, turn = QPointF(1, 1), QPoint(0, 120)
    return QWheelEvent(
        place, place, QPoint(), turn, Qt.MouseButton.NoButton, NO_KEYS, Qt.ScrollPhase.NoScrollPhase, False
    )


class Watched:
    """A watch over a state, and what it tells."""

    def __init__(self, mode: IdleMode, staff: Staff | None = None, *, sleeps: bool = True) -> None:
        self.store = HubStore(HubState("nl", idle=Idle(mode, 60), staff=staff or Staff()), reduce_hub)
        self.watch = InputWatch(self.store, sleeps=sleeps)
        self.told: list[str] = []
        for name in ("seen", "pointerMoved", "pointerLeft", "cornersHeld"):
            getattr(self.watch, name).connect(lambda name=name: self.told.append(name))

    def takes(self, event: QEvent) -> bool:
        """Whether nobody below hears of an event."""
        return self.watch.eventFilter(QObject(), event)


BEGINNINGS: list[Callable[[], QEvent]] = [
    lambda: mouse(Kind.MouseButtonPress),
    lambda: key(Kind.KeyPress),
    lambda: key(Kind.ShortcutOverride),
    wheel,
]


@pytest.mark.parametrize("begins", BEGINNINGS)
def test_who_browses_is_seen_and_let_through(qapp, begins: Callable[[], QEvent]) -> None:
    watched = Watched(IdleMode.BROWSE)
    assert not watched.takes(begins())
    assert watched.told == ["seen"]


@pytest.mark.parametrize("mode", [IdleMode.ATTRACT, IdleMode.WARN])
@pytest.mark.parametrize("begins", BEGINNINGS)
def test_what_wakes_the_screen_presses_nothing(qapp, begins: Callable[[], QEvent], mode: IdleMode) -> None:
    watched = Watched(mode)
    assert watched.takes(begins())
    assert watched.told == ["seen"]


@pytest.mark.parametrize("begins", BEGINNINGS)
def test_what_lies_over_a_screen_that_sleeps_is_pressed_at_once(qapp, begins: Callable[[], QEvent]) -> None:
    assert not Watched(IdleMode.ATTRACT, sleeps=False).takes(begins())
    assert Watched(IdleMode.ATTRACT, Staff(clean_left=10), sleeps=False).takes(begins())


def test_the_gesture_that_woke_it_goes_on_until_it_is_let_go(qapp) -> None:
    watched = Watched(IdleMode.ATTRACT)
    assert watched.takes(mouse(Kind.MouseButtonPress))
    watched.store.dispatch(InputSeen(1.0))
    assert watched.takes(mouse(Kind.MouseButtonRelease))
    assert not watched.takes(mouse(Kind.MouseButtonPress))


def test_a_mouse_that_is_nudged_is_nobody(qapp) -> None:
    watched = Watched(IdleMode.ATTRACT)
    assert not watched.takes(mouse(Kind.MouseMove, 10, 10))
    assert not watched.takes(mouse(Kind.MouseMove, 12, 11))
    assert watched.told == []
    watched.takes(mouse(Kind.MouseMove, 40, 40))
    assert watched.told == ["pointerMoved"]


def test_nothing_gets_through_while_the_screen_is_wiped(qapp) -> None:
    watched = Watched(IdleMode.BROWSE, Staff(clean_left=10))
    assert all(watched.takes(begins()) for begins in BEGINNINGS)
    assert watched.told == []


@pytest.mark.parametrize("mode", IdleMode)
def test_invariant_4_menus_and_drags_are_refused(qapp, mode: IdleMode) -> None:
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1), NO_KEYS)
    drag = QDragEnterEvent(QPoint(1, 1), Qt.DropAction.CopyAction, QMimeData(), LEFT, NO_KEYS)
    watched = Watched(mode)
    for event in (menu, drag):
        event.accept()
        assert watched.takes(event)
        assert not event.isAccepted()


def test_other_events_are_none_of_its_business(qapp) -> None:
    watched = Watched(IdleMode.ATTRACT)
    assert not watched.takes(QEvent(Kind.Expose))
    assert watched.told == []
