"""How staff come in at a locked screen, and nobody else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.show.hub.state import Panel
from kiosk.show.unattended.staff import StaffSheet
from tests.equipment.times import Times
from tests.ui.driver import Driver
from tests.ui.staff_hands import CORNERS, admit, fingers, lift, staff

CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


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
    public.key(Qt.Key.Key_S, CHORD)
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


def test_the_pin_opens_what_it_is_for(with_pin: Driver, qtbot: QtBot) -> None:
    admit(with_pin, qtbot)
    ended: list[str] = []
    with_pin.hub.unattended.staff.endRequested.connect(ended.append)  # type: ignore[union-attr]
    with_pin.touch("Opnieuw starten")
    with_pin.touch("Afsluiten")
    assert ended == ["restart", "quit"]


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
