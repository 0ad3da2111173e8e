"""A locked screen: what leads out, what does not, and what staff can do. Its clock is moved by hand."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.paths import StateFile
from kiosk.show.hub.state import Panel
from kiosk.show.unattended.idle import IdleMode
from kiosk.show.unattended.staff import StaffSheet
from kiosk.staff.pin import PinStore
from kiosk.usage.database import add_rows
from kiosk.usage.visits import Row
from kiosk.window.application import end_on_signals
from tests.equipment.times import Times
from tests.ui import driver as driver_module
from tests.ui.driver import Driver
from tests.ui.items import faults, qml_name, walk
from tests.ui.test_accessible import _buttons, _nameless

PIN = "402917"
CORNERS = [(QPoint(10, 10), QPoint(1900, 1070)), (QPoint(1900, 10), QPoint(10, 1070))]
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


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


@pytest.fixture
def with_pin(public: Driver, tmp_path: Path) -> Driver:
    PinStore(tmp_path).set(PIN)
    return public


def admit(public: Driver, qtbot: QtBot) -> None:
    public.hub.unattended.staff.open("pin")  # type: ignore[union-attr]
    public.settle()
    for digit in PIN:
        public.touch(digit)
    public.touch("OK")
    qtbot.waitUntil(lambda: staff(public).admitted, timeout=8_000)
    public.settle()


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


@pytest.mark.parametrize("corners", CORNERS)
def test_two_opposite_corners_held_open_the_menu_of_staff(
    public: Driver, corners: tuple[QPoint, QPoint], qtbot: QtBot
) -> None:
    watch = public.hub.unattended.input  # type: ignore[union-attr]
    watch._hold.setInterval(0)
    fingers(public, *corners)
    qtbot.waitUntil(lambda: staff(public).sheet is StaffSheet.MENU, timeout=8_000)
    lift(public, *corners)
    assert staff(public).sheet is StaffSheet.MENU
    assert public.page == "home"


@pytest.mark.parametrize("points", [(QPoint(10, 10), QPoint(1900, 10)), (QPoint(10, 10), QPoint(960, 540))])
def test_other_places_hold_nothing(public: Driver, points: tuple[QPoint, QPoint]) -> None:
    watch = public.hub.unattended.input  # type: ignore[union-attr]
    fingers(public, *points)
    assert not watch.holding
    lift(public, *points)


def test_a_finger_that_is_lifted_too_soon_opens_nothing(public: Driver) -> None:
    watch = public.hub.unattended.input  # type: ignore[union-attr]
    assert watch._hold.interval() == 3000
    fingers(public, *CORNERS[0])
    assert watch.holding
    lift(public, *CORNERS[0])
    assert not watch.holding


def test_a_chord_of_keys_opens_the_menu_and_escape_closes_it(public: Driver) -> None:
    public.key(Qt.Key.Key_S, CTRL | ALT | SHIFT)
    assert staff(public).sheet is StaffSheet.MENU
    public.key(Qt.Key.Key_H)
    assert public.hub.store.state.panel is Panel.NONE
    public.key(Qt.Key.Key_Escape)
    assert staff(public).sheet is StaffSheet.NONE
    public.key(Qt.Key.Key_G)
    assert public.hub.store.state.panel is Panel.GLOSSARY


def test_without_a_pin_there_is_no_way_in(public: Driver) -> None:
    public.hub.unattended.staff.open("menu")  # type: ignore[union-attr]
    public.settle()
    names = public.names(QAccessible.Role.Button)
    assert "Pincode invoeren" not in names
    assert "Afsluiten" not in names


def test_the_menu_goes_home_changes_language_and_dims(public: Driver) -> None:
    public.hub.view_model.page.open("diamond")
    public.hub.unattended.staff.open("menu")  # type: ignore[union-attr]
    public.settle()
    bright = public.window.grabWindow()
    public.touch("Helderheid: 50% donkerder")
    assert staff(public).dim == 2
    assert public.window.grabWindow().pixelColor(5, 5).lightness() < bright.pixelColor(5, 5).lightness()
    public.touch("Taal: English")
    assert public.hub.store.state.language == "en"
    public.touch("Home")
    assert (public.page, staff(public).sheet) == ("home", StaffSheet.NONE)


def test_while_the_screen_is_wiped_touch_and_keys_do_nothing(public: Driver, times: Times) -> None:
    public.hub.view_model.page.open("diamond")
    public.hub.unattended.staff.open("menu")  # type: ignore[union-attr]
    public.settle()
    public.touch("Scherm schoonmaken")
    assert staff(public).clean_left == 30
    for point in (QPoint(960, 540), QPoint(100, 1050), *CORNERS[0]):
        public.touch_at(point)
    public.key(Qt.Key.Key_H)
    QTest.mouseClick(public.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(100, 1050))
    assert (public.page, staff(public).clean_left) == ("diamond", 30)
    for _ in range(30):
        times.wait(1)
        public.hub.unattended.clock.tick()  # type: ignore[union-attr]
    public.settle()
    public.key(Qt.Key.Key_H)
    assert public.page == "home"


def test_the_pin_opens_what_it_is_for(with_pin: Driver, qtbot: QtBot) -> None:
    admit(with_pin, qtbot)
    ended: list[str] = []
    with_pin.hub.unattended.staff.endRequested.connect(ended.append)  # type: ignore[union-attr]
    with_pin.touch("Opnieuw starten")
    with_pin.touch("Afsluiten")
    assert ended == ["restart", "quit"]


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


def test_wrong_pins_make_one_wait_and_say_so(with_pin: Driver, times: Times, qtbot: QtBot) -> None:
    model = with_pin.hub.unattended.staff  # type: ignore[union-attr]
    model.open("pin")
    with_pin.settle()
    for _ in range(3):
        for digit in "111222":
            with_pin.key(Qt.Key(ord(digit)))
        with qtbot.waitSignal(model.pin.changed, timeout=8_000):
            with_pin.touch("OK")
        with_pin.settle()
    assert any("over 30 seconden" in one.text(QAccessible.Text.Name) for one in with_pin.everything())
    times.wait(30)
    admit(with_pin, qtbot)


def test_digits_are_forgotten_when_the_sheet_is_put_away(with_pin: Driver) -> None:
    model = with_pin.hub.unattended.staff  # type: ignore[union-attr]
    model.open("pin")
    model.pin.typeDigit("4")
    assert model.pin.digits == 1
    model.leave()
    assert model.pin.digits == 0


def test_what_is_chosen_on_the_spot_holds_at_once_and_is_kept(with_pin: Driver, qtbot: QtBot, tmp_path: Path) -> None:
    admit(with_pin, qtbot)
    with_pin.touch("Instellingen")
    with_pin.touch("Taal bij het begin: English")
    with_pin.touch("Text size to begin with: 125%")
    with_pin.touch("Ask whether anyone is there after: 120 seconds")
    state = with_pin.hub.store.state
    assert (state.beginning.language, state.beginning.comfort.text_scale, state.idle.seconds) == ("en", 125, 120)
    assert (state.language, state.comfort.text_scale) == ("en", 125)
    assert (tmp_path / StateFile.SPOT).is_file()


def test_the_log_is_shown(with_pin: Driver, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / StateFile.LOG).write_text("first\nlast line of the log\n", "utf-8")
    admit(with_pin, qtbot)
    with_pin.touch("Logboek")
    assert "last line of the log" in said(with_pin)


def test_that_nothing_is_counted_is_told(with_pin: Driver, qtbot: QtBot) -> None:
    admit(with_pin, qtbot)
    with_pin.touch("Cijfers")
    assert "niets geteld" in said(with_pin)


def test_numbers_are_shown_with_the_titles_of_the_pages(with_pin: Driver, qtbot: QtBot, tmp_path: Path) -> None:
    add_rows(
        tmp_path / StateFile.USAGE,
        [
            Row("2026-06-10T14", "visit", "", "nl", 12),
            Row("2026-06-10T14", "page", "diamond", "nl", 31, 3900),
            Row("2026-06-11T09", "page", "gone", "en", 2, 60),
            Row("2026-06-11T09", "warning", "", "nl", 3),
        ],
    )
    admit(with_pin, qtbot)
    with_pin.touch("Cijfers")
    assert {"12", "33", "1 uur 6 min", "3"} <= set(with_pin.names(QAccessible.Role.Heading))
    shown = said(with_pin)
    assert "10 juni 2026" in shown
    assert "31×  ·  1 uur 5 min" in shown
    assert "Vijf partners" in shown
    assert "gone" in shown


def test_a_damaged_file_of_numbers_is_told(with_pin: Driver, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / StateFile.USAGE).write_bytes(b"no database" * 100)
    admit(with_pin, qtbot)
    with_pin.touch("Cijfers")
    assert str(tmp_path / StateFile.USAGE) in said(with_pin)


@pytest.mark.parametrize("problems", [("kiosk.toml:3:1: idle-seconds is not understood",)])
def test_a_mistake_in_the_settings_is_told_to_staff(public: Driver) -> None:
    public.hub.unattended.staff.open("menu")  # type: ignore[union-attr]
    public.settle()
    assert "kiosk.toml:3:1: idle-seconds is not understood" in said(public)


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1920, 1080), 100),
        ((1024, 600), 100),
        ((1024, 600), 200),
        ((1080, 1920), 200),
        ((600, 1024), 100),
        ((600, 1024), 200),
    ],
)
def test_invariants_6_and_8_hold_in_the_sheets_of_staff(
    with_pin: Driver, qtbot: QtBot, size: tuple[int, int], scale: int
) -> None:
    admit(with_pin, qtbot)
    with_pin.window.setGeometry(0, 0, *size)
    with_pin.hub.view_model.comfort.chooseTextScale(scale)
    model = with_pin.hub.unattended.staff  # type: ignore[union-attr]
    found: list[str] = []
    for language in ("nl", "en"):
        with_pin.hub.view_model.chooseLanguage(language)
        for sheet in filter(None, StaffSheet):
            model.open(sheet.value)
            with_pin.settle()
            layer = next(
                item for item in walk(with_pin.window.contentItem()) if qml_name(item).startswith("StaffLayer_")
            )
            wrong = [*faults(layer, size[0]), *_buttons(with_pin), *_nameless(with_pin), *with_pin.closed()]
            found += [f"{language} {sheet}: {fault}" for fault in wrong]
    model.clean()
    with_pin.settle()
    clean = next(item for item in walk(with_pin.window.contentItem()) if qml_name(item).startswith("CleanSheet_"))
    found += faults(clean, size[0])
    assert found == []


def test_staff_who_leave_the_sheet_open_are_asked_and_forgotten(with_pin: Driver, times: Times, qtbot: QtBot) -> None:
    admit(with_pin, qtbot)
    for _ in range(85):
        times.wait(1)
        with_pin.hub.unattended.clock.tick()  # type: ignore[union-attr]
    state = with_pin.hub.store.state
    assert (state.idle.mode, state.staff.admitted, state.staff.sheet) == (IdleMode.ATTRACT, False, StaffSheet.NONE)


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
