"""Uses a hub as people do: finds what it needs by its accessible name and touches, clicks or presses keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.hub import Hub
from kiosk.tour import wait_until_still

_TOUCHSCREEN: list[QPointingDevice] = []


class Driver:
    """Hands on one hub."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self.window = hub.window
        if not _TOUCHSCREEN:
            _TOUCHSCREEN.append(QTest.createTouchDevice())

    def settle(self) -> None:
        """Wait until nothing new is drawn."""
        wait_until_still(self.window)

    @property
    def page(self) -> str:
        """The page that is shown."""
        return self.hub.store.state.place.page

    def everything(self) -> Iterator[QAccessibleInterface]:
        """What a screen reader finds, in its order."""
        yield from _below(QAccessible.queryAccessibleInterface(self.window))

    def names(self, role: QAccessible.Role) -> list[str]:
        """The names of everything of one role."""
        return [one.text(QAccessible.Text.Name) for one in self.everything() if one.role() == role]

    def find(self, name: str) -> QAccessibleInterface:
        """What is called ``name``, or whose name begins with it; it can be acted on.

        Raises:
            LookupError: there is no such thing.
        """
        for one in self.everything():
            named = one.text(QAccessible.Text.Name).startswith(name)
            if named and one.actionInterface() is not None and not one.state().disabled:
                return one
        raise LookupError(
            f"nothing is called {name!r}; there are {[o.text(QAccessible.Text.Name) for o in self.everything()]}"
        )

    def touch(self, name: str) -> None:
        """Put a finger on what is called ``name`` and lift it."""
        self.touch_at(self._middle(name))

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


def _below(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(one.childCount()):
        child = one.child(index)
        if child is not None and not child.state().invisible:
            yield child
            yield from _below(child)
