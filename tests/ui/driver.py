"""Uses a window as people do: finds what it needs by its accessible name and touches, clicks or presses keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.hub.hub import Hub
from kiosk.window.stillness import wait_until_still

_TOUCHSCREEN: list[QPointingDevice] = []


class WindowDriver:
    """Hands on one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        if not _TOUCHSCREEN:
            _TOUCHSCREEN.append(QTest.createTouchDevice())

    def settle(self) -> None:
        """Wait until nothing new is drawn."""
        wait_until_still(self.window)

    def everything(self) -> Iterator[QAccessibleInterface]:
        """What a screen reader finds, in its order."""
        yield from _below(QAccessible.queryAccessibleInterface(self.window))

    def closed(self) -> list[str]:
        """What stands in the tree of screen readers although it is closed, and not merely scrolled away."""
        interfaces = _below(QAccessible.queryAccessibleInterface(self.window), hidden=True)
        shut = [one for one in interfaces if isinstance(one.object(), QQuickItem) and not is_seen(one.object())]
        return [f"{one.role()} {one.text(QAccessible.Text.Name)!r} is closed" for one in shut]

    def names(self, role: QAccessible.Role) -> list[str]:
        """The names of everything of one role."""
        return [one.text(QAccessible.Text.Name) for one in self.everything() if one.role() == role]

    def find(self, name: str) -> QAccessibleInterface:
        """What is called ``name``, or whose name begins with it; it can be acted on.

        Raises:
            LookupError: there is no such thing.
        """
        acting = [one for one in self.everything() if one.actionInterface() is not None and not one.state().disabled]
        for is_it in (str.__eq__, str.startswith):
            for one in acting:
                if is_it(one.text(QAccessible.Text.Name), name):
                    return one
        raise LookupError(
            f"nothing is called {name!r}; there are {[o.text(QAccessible.Text.Name) for o in self.everything()]}"
        )

    def touch(self, name: str) -> None:
        """Put a finger on what is called ``name`` and lift it."""
        self.touch_at(self._middle(name))

    def press(self, name: str) -> QPoint:
        """Put a finger on what is called ``name`` and leave it there; ``lift`` takes it away."""
        middle = self._middle(name)
        self.press_at(middle)
        return middle

    def press_at(self, point: QPoint) -> None:
        """Put a finger on a point of the window and leave it there."""
        QTest.touchEvent(self.window, _TOUCHSCREEN[0]).press(0, point, self.window)

    def lift(self, point: QPoint) -> None:
        """Lift a finger that was put on a point."""
        QTest.touchEvent(self.window, _TOUCHSCREEN[0]).release(0, point, self.window)
        self.settle()

    def touch_at(self, point: QPoint) -> None:
        """Put a finger on a point of the window and lift it."""
        QTest.touchEvent(self.window, _TOUCHSCREEN[0]).press(0, point, self.window)
        QTest.touchEvent(self.window, _TOUCHSCREEN[0]).release(0, point, self.window)
        self.settle()

    def swipe(self, start: QPoint, end: QPoint, steps: int = 12) -> None:
        """Draw a finger from one point to another."""
        QTest.touchEvent(self.window, _TOUCHSCREEN[0]).press(0, start, self.window)
        for step in range(1, steps + 1):
            between = QPointF(start) + (QPointF(end) - QPointF(start)) * step / steps
            QTest.touchEvent(self.window, _TOUCHSCREEN[0]).move(0, between.toPoint(), self.window)
            QCoreApplication.processEvents()
        QTest.touchEvent(self.window, _TOUCHSCREEN[0]).release(0, end, self.window)
        self.settle()

    def draw(self, *points: QPoint) -> None:
        """Draw a finger over points, each of which is drawn before the next: what lies below goes along with it."""
        QTest.touchEvent(self.window, _TOUCHSCREEN[0]).press(0, points[0], self.window)
        for point in points[1:]:
            QTest.touchEvent(self.window, _TOUCHSCREEN[0]).move(0, point, self.window)
            self.settle()
        QTest.touchEvent(self.window, _TOUCHSCREEN[0]).release(0, points[-1], self.window)
        self.settle()

    def pinch(self, middle: QPoint, begin: int, end: int, steps: int = 6) -> None:
        """Put two fingers beside a point, ``begin`` px apart, and draw them until they are ``end`` px apart.

        Qt Quick tells of moves once a picture (6.11), so each is waited for.
        """
        device = _TOUCHSCREEN[0]

        def two(gap: float) -> tuple[QPoint, QPoint]:
            return middle - QPoint(round(gap / 2), 0), middle + QPoint(round(gap / 2), 0)

        left, right = two(begin)
        QTest.touchEvent(self.window, device).press(0, left, self.window)
        QTest.touchEvent(self.window, device).move(0, left, self.window).press(1, right, self.window)
        for step in range(1, steps + 1):
            left, right = two(begin + (end - begin) * step / steps)
            QTest.touchEvent(self.window, device).move(0, left, self.window).move(1, right, self.window)
            self.settle()
        QTest.touchEvent(self.window, device).release(0, left, self.window).release(1, right, self.window)
        self.settle()

    def click(self, name: str) -> None:
        """Click with the mouse on what is called ``name``."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._middle(name))
        self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release a key."""
        QTest.keyClick(self.window, key, modifier)
        self.settle()

    def _middle(self, name: str) -> QPoint:
        middle = self.find(name).rect().center()
        return self.window.mapFromGlobal(middle)


class Driver(WindowDriver):
    """Hands on one hub."""

    def __init__(self, hub: Hub) -> None:
        super().__init__(hub.window)
        self.hub = hub

    @property
    def page(self) -> str:
        """The page that is shown."""
        return self.hub.store.state.place.page


def is_seen(item: QQuickItem) -> bool:
    """Whether an item and all that holds it are visible, and more than transparent."""
    above: QQuickItem | None = item
    while above is not None:
        if not above.isVisible() or above.opacity() == 0:
            return False
        above = above.parentItem()
    return True


def _below(one: QAccessibleInterface, *, hidden: bool = False) -> Iterator[QAccessibleInterface]:
    for index in range(one.childCount()):
        child = one.child(index)
        if child is not None and (hidden or not child.state().invisible):
            yield child
            yield from _below(child, hidden=hidden)
