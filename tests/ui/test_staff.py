"""What staff do at a locked screen once they are in. Its clock is moved by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.paths import StateFile
from kiosk.show.unattended.idle import IdleMode
from kiosk.show.unattended.staff import StaffSheet
from kiosk.usage.database import add_rows
from kiosk.usage.visits import Row
from tests.equipment.times import Times
from tests.ui.driver import Driver
from tests.ui.items import faults, qml_name, walk
from tests.ui.staff_hands import CORNERS, admit, said, staff
from tests.ui.test_accessible import _buttons, _nameless


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
