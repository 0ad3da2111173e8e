"""Hands of staff on a locked screen: its corners, its PIN, and what they then see."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui import driver as driver_module
from tests.ui.driver import Driver

PIN = "402917"
CORNERS = [(QPoint(10, 10), QPoint(1900, 1070)), (QPoint(1900, 10), QPoint(10, 1070))]


def staff(public: Driver):  # type: ignore[no-untyped-def]
    return public.hub.store.state.staff


def fingers(public: Driver, *points: QPoint) -> None:
    """Put fingers down, one after the other."""
    touch = driver_module._TOUCHSCREEN[0]
    for number, point in enumerate(points):
        sequence = QTest.touchEvent(public.window, touch)
        for other in range(number):
            sequence.move(other, points[other], public.window)  # stationary() says it is at 0, 0 of the desktop
        sequence.press(number, point, public.window)
        sequence.commit()
    public.settle()


def lift(public: Driver, *points: QPoint) -> None:
    sequence = QTest.touchEvent(public.window, driver_module._TOUCHSCREEN[0])
    for number, point in enumerate(points):
        sequence.release(number, point, public.window)
    sequence.commit()
    public.settle()


def said(public: Driver) -> str:
    return "\n".join(one.text(QAccessible.Text.Name) for one in public.everything())


def admit(public: Driver, qtbot: QtBot) -> None:
    public.hub.unattended.staff.open("pin")  # type: ignore[union-attr]
    public.settle()
    for digit in PIN:
        public.touch(digit)
    public.touch("OK")
    qtbot.waitUntil(lambda: staff(public).admitted, timeout=8_000)
    public.settle()
