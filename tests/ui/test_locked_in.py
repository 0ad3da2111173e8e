"""A locked screen: nothing that a visitor or a desktop does leads out of it."""

from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.show.hub.state import Panel
from kiosk.show.unattended.staff import StaffSheet
from kiosk.window.application import end_on_signals
from tests.ui.driver import Driver
from tests.ui.staff_hands import fingers, lift, staff

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_Q, CTRL),
        (Qt.Key.Key_W, CTRL),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, SHIFT),
        (Qt.Key.Key_N, CTRL),
        (Qt.Key.Key_P, CTRL),
        (Qt.Key.Key_Tab, ALT),
    ],
)
def test_invariant_4_no_key_leads_out(public: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    asked: list[str] = []
    public.hub.view_model.windowActionRequested.connect(asked.append)
    before, shape = public.hub.store.state.place, public.window.visibility()
    public.key(key, modifiers)
    assert (asked, public.hub.store.state.place, public.hub.store.state.panel) == ([], before, Panel.NONE)
    assert public.window.isVisible()
    assert public.window.visibility() == shape


def test_invariant_4_the_window_refuses_to_close(public: Driver) -> None:
    closing = QCloseEvent()
    QGuiApplication.sendEvent(public.window, closing)
    assert not closing.isAccepted()
    assert public.window.isVisible()


def test_invariant_4_no_menu_no_drop(public: Driver) -> None:
    data = QMimeData()
    data.setText("file:///etc/passwd")
    point, at = QPoint(900, 500), QPointF(900, 500)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    refused: list[QEvent] = [
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point, none),
        QDragEnterEvent(point, Qt.DropAction.CopyAction, data, left, none),
        QDropEvent(at, Qt.DropAction.CopyAction, data, left, none),
    ]
    before = public.hub.store.state
    for event in refused:
        QCoreApplication.sendEvent(public.window, event)
        assert not event.isAccepted()
        assert public.hub.unattended.input.eventFilter(public.window, event), "it comes to no item"  # type: ignore[union-attr]
    assert public.hub.store.state == before


def test_invariant_4_right_button_and_long_press_open_nothing(public: Driver) -> None:
    windows = len(QGuiApplication.topLevelWindows())
    public.hub.view_model.openPanel("search", "")
    public.settle()
    field = public.window.mapFromGlobal(public.find("Zoekwoorden").rect().center())
    QTest.mouseClick(public.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, field)
    QTest.mouseDClick(public.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, field)
    public.settle()
    assert len(QGuiApplication.topLevelWindows()) == windows
    assert public.hub.store.state.panel is Panel.SEARCH


def test_invariant_4_many_fingers_do_nothing(public: Driver) -> None:
    before = public.hub.store.state.place
    points = [QPoint(700 + 60 * number, 20) for number in range(4)]
    fingers(public, *points)
    lift(public, *points)
    assert public.hub.store.state.place == before
    assert staff(public).sheet is StaffSheet.NONE


def test_invariant_4_nobody_ends_it_without_the_pin(with_pin: Driver) -> None:
    ended: list[str] = []
    model = with_pin.hub.unattended.staff  # type: ignore[union-attr]
    model.endRequested.connect(ended.append)
    for sheet in StaffSheet:
        model.open(sheet.value)
        model.end("quit")
        model.spot.chooseIdleSeconds(300)
    assert ended == []
    assert with_pin.hub.store.state.idle.seconds == 60


def test_the_pointer_hides_and_shows(public: Driver) -> None:
    pointer = public.hub.unattended.pointer  # type: ignore[union-attr]
    assert pointer.hidden
    QTest.mouseMove(public.window, QPoint(300, 300))
    QTest.mouseMove(public.window, QPoint(500, 500))
    assert not pointer.hidden
    assert QGuiApplication.overrideCursor() is None
    assert pointer._timer.interval() == 5000
    pointer.hide()
    assert QGuiApplication.overrideCursor().shape() == Qt.CursorShape.BlankCursor
    QTest.mouseMove(public.window, QPoint(300, 300))
    public.touch_at(QPoint(960, 20))
    assert pointer.hidden


def test_a_signal_ends_it_although_its_window_refuses_to_close(public: Driver, qapp: QGuiApplication) -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    end_on_signals(qapp)
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
    refused = QTimer()
    refused.setSingleShot(True)
    refused.timeout.connect(lambda: qapp.exit(9))
    refused.start(5_000)
    assert qapp.exec() == 0
    refused.stop()
    for number, handler in before.items():
        signal.signal(number, handler)
