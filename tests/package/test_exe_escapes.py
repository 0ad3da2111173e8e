"""Ways out of a locked screen, tried on the built file with real keys, a real mouse and real fingers of an X server."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from PySide6.QtGui import QAccessible

from kiosk.bridge.unattended.staff_view_model import StaffViewModel
from kiosk.staff.pin import PinStore
from tests.equipment.touchscreen import Fingers, started_touchscreen
from tests.equipment.x11 import XServer, share_of_other_points, wait_until
from tests.equipment.x11_windows import ask_to_close, window_rectangles
from tests.package.conftest import LockedSource
from tests.package.program import FILE, NOBODY_WRITES_HERE, Machine, make_machine
from tests.package.public_screen import ALIKE, HEIGHT, WIDTH, Public, shown_public
from tests.ui.driver import Driver

pytestmark = [pytest.mark.exe, pytest.mark.x11]

PIN, WRONG_PIN = "402917", "111111"
NEARLY_ALIKE = 0.001
"""A sheet with another line of text is another picture."""
HOLD_SECONDS = 1.5
"""Longer than any system takes for a long press."""
MIDDLE, RIGHT, BOTTOM = (WIDTH // 2, HEIGHT // 2), WIDTH - 1, HEIGHT - 1
WORDS = (400, 92)
"""On the title of home, where there is nothing to act on."""


@pytest.fixture(scope="module")
def touchscreen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[XServer, Fingers]]:
    with started_touchscreen(tmp_path_factory.mktemp("touchscreen"), WIDTH, HEIGHT) as both:
        yield both


@pytest.fixture(scope="module")
def public(touchscreen: tuple[XServer, Fingers], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Public]:
    with shown_public(touchscreen, make_machine(tmp_path_factory.mktemp("public"))) as public:
        yield public


def test_the_hands_work(public: Public) -> None:
    """Where keys and fingers were dead, nothing below would prove a thing."""
    public.fingers.tap(300, 400)
    wait_until(lambda: not public.shows_home(), "a page, by a finger")
    public.go_home()
    public.screen.tap(300, 400)
    wait_until(lambda: not public.shows_home(), "a page, by the mouse")
    public.go_home()


def test_the_same_key_does_end_a_hub_that_is_not_locked(screen: XServer, machine: Machine) -> None:
    dark = screen.still_picture()
    with machine.showing(screen.display) as process:
        wait_until(lambda: share_of_other_points(screen.picture(), dark) > 0.5, "home")

        def ends() -> bool:
            screen.key("ctrl+q")  # again where it is missed: a window that has just come may not have the keys yet
            time.sleep(0.2)
            return process.poll() is not None

        wait_until(ends, "the end")
    assert process.returncode == 0


@pytest.mark.parametrize(
    "key",
    [
        *("alt+F4", "ctrl+q", "ctrl+w", "F11", "Menu", "shift+F10", "alt+space", "super", "F10"),
        *("ctrl+n", "ctrl+o", "ctrl+p", "ctrl+s", "ctrl+Tab", "alt+Tab", "ctrl+F4", "ctrl+shift+w", "alt+Return"),
    ],
)
def test_no_key_leads_out(public: Public, key: str) -> None:
    public.screen.key(key)
    public.screen.still_picture()
    assert public.shows_home()
    public.check()


def test_escape_goes_back_but_not_out(public: Public) -> None:
    public.fingers.tap(300, 400)
    wait_until(lambda: not public.shows_home(), "a page")
    public.screen.still_picture()
    for _ in range(4):
        public.screen.key("Escape")
        public.screen.still_picture()
        public.check()
    public.go_home()


@pytest.mark.parametrize("button", [2, 3, 8, 9])
def test_no_button_of_the_mouse_opens_a_menu(public: Public, button: int) -> None:
    public.screen.tap(*WORDS, button=button)
    public.screen.still_picture()
    assert public.shows_home()
    public.check()


def test_a_long_press_does_nothing(public: Public) -> None:
    public.fingers.press(0, *WORDS)
    time.sleep(HOLD_SECONDS)
    assert public.shows_home()
    public.fingers.lift(0)
    public.screen.still_picture()
    assert public.shows_home()
    public.check()


def test_words_cannot_be_dragged_away_or_chosen(public: Public) -> None:
    public.screen.drag(WORDS, (WORDS[0] + 300, WORDS[1]))
    public.screen.tap(*WORDS)
    public.screen.tap(*WORDS)
    public.screen.still_picture()
    public.check()
    public.go_home()


Way = tuple[tuple[int, int], tuple[int, int]]


@pytest.mark.parametrize(
    "ways",
    [
        pytest.param([((0, 400), (500, 400))], id="from-the-left-edge"),
        pytest.param([((RIGHT, 400), (700, 400))], id="from-the-right-edge"),
        pytest.param([((640, 0), (640, 500))], id="from-the-top-edge"),
        pytest.param([((640, BOTTOM), (640, 300))], id="from-the-bottom-edge"),
        pytest.param([((500, 300), (300, 200)), ((700, 500), (900, 600))], id="two-apart"),
        pytest.param([((300, 200), (600, 390)), ((900, 600), (660, 410))], id="two-together"),
        pytest.param([((400 + 60 * n, 300), (400 + 60 * n, 700)) for n in range(3)], id="three-down"),
        pytest.param([((400 + 60 * n, 700), (400 + 60 * n, 100)) for n in range(4)], id="four-up"),
        pytest.param([((900, 200 + 60 * n), (200, 200 + 60 * n)) for n in range(4)], id="four-across"),
        pytest.param([((300 + 100 * n, 200 + 50 * n), MIDDLE) for n in range(5)], id="five-together"),
    ],
)
def test_no_gesture_leads_out(public: Public, ways: list[Way]) -> None:
    public.fingers.swipe(*ways)
    public.screen.still_picture()
    public.check()
    public.go_home()


def test_two_corners_held_too_short_or_on_one_side_do_nothing(public: Public) -> None:
    for second, seconds in (((RIGHT - 10, BOTTOM - 10), 1.0), ((RIGHT - 10, 10), 4.0)):
        public.fingers.press(0, 10, 10)
        public.fingers.press(1, *second)
        time.sleep(seconds)
        public.fingers.lift(0)
        public.fingers.lift(1)
        public.screen.still_picture()
        assert public.shows_home()
    public.check()


@contextmanager
def _dragging_program(public: Public) -> Iterator[IO[str]]:
    """Another program on the same screen, above the kiosk at the top left; what it says."""
    command = [sys.executable, str(Path(__file__).with_name("drag_source.py"))]
    left_out = ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND")
    environment = {key: value for key, value in os.environ.items() if key not in left_out}
    environment["DISPLAY"] = public.screen.display
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as source:
        assert source.stdout is not None
        try:
            assert source.stdout.readline().strip() == "shown"
            wait_until(lambda: len(window_rectangles(public.screen.display)) == 3, "its windows")
            yield source.stdout
        finally:
            source.terminate()
    wait_until(lambda: len(window_rectangles(public.screen.display)) == 1, "its windows to be gone")


def test_nothing_can_be_dropped(public: Public) -> None:
    with _dragging_program(public) as says:
        public.screen.still_picture()
        for end, outcome in (((180, 40), "CopyAction"), (MIDDLE, "IgnoreAction")):
            public.screen.drag((60, 40), end)
            assert [says.readline().strip() for _ in range(2)] == ["dragging", outcome]
    public.go_home()
    public.check()


def test_a_touch_takes_back_the_keys_that_another_window_left_to_nobody(public: Public) -> None:
    with _dragging_program(public):
        public.screen.tap(60, 40)
        public.screen.still_picture()
    public.fingers.tap(*WORDS)
    public.screen.still_picture()
    public.screen.key("s")
    wait_until(lambda: not public.shows_home(), "the sources")
    public.go_home()
    public.check()


def test_a_window_manager_cannot_close_it(public: Public) -> None:
    ask_to_close(public.screen.display)
    public.screen.still_picture()
    assert public.shows_home()
    public.check()


def test_addresses_are_words_and_never_opened(public: Public) -> None:
    public.screen.key("s")
    wait_until(lambda: not public.shows_home(), "the sources")
    sources = public.screen.still_picture()
    for y in range(160, 700, 45):
        for x in range(260, 900, 160):
            public.fingers.tap(x, y)
    public.screen.still_picture()
    assert share_of_other_points(public.screen.picture(), sources) < 0.9
    public.check()
    public.go_home()


def test_a_second_start_brings_up_the_first_and_ends(public: Public) -> None:
    done = subprocess.run(
        [str(FILE), "show", "--locked"],
        env=public.machine.environment(DISPLAY=public.screen.display),
        cwd=NOBODY_WRITES_HERE,
        timeout=60,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, "running already" in done.stdout) == (0, True)
    public.go_home()
    public.check()


def test_without_a_pin_staff_find_no_way_out(public: Public, locked_source: LockedSource, tmp_path: Path) -> None:
    twin = locked_source(tmp_path)
    assert not {"Afsluiten", "Opnieuw starten", "Pincode invoeren"} & set(twin.names(QAccessible.Role.Button))
    public.hold_corners()
    assert share_of_other_points(public.screen.still_picture(), twin.window.grabWindow()) <= ALIKE
    public.check()
    public.go_home()


def test_two_corners_and_the_right_pin_lead_out(tmp_path: Path, locked_source: LockedSource) -> None:
    machine, twins_folder = make_machine(tmp_path / "staffed"), tmp_path / "twin"
    for folder in (machine.state, twins_folder):
        folder.mkdir(parents=True)
        PinStore(folder).set(PIN)
    twin = locked_source(twins_folder)
    with started_touchscreen(tmp_path, WIDTH, HEIGHT) as touchscreen, shown_public(touchscreen, machine) as public:
        public.hold_corners()
        _touch_both(public, twin, "Pincode invoeren")
        wait_until(lambda: _alike(public, twin), "the keypad")
        _enter(public, twin, WRONG_PIN)
        wait_until(lambda: _staff(twin).pin.isWrong and _alike(public, twin), "the wrong PIN to be refused")
        public.check()
        _enter(public, twin, PIN)
        wait_until(lambda: _staff(twin).admitted and _alike(public, twin), "the right PIN to be accepted")
        public.check()
        middle = twin.find("Afsluiten").rect().center()
        public.fingers.tap(middle.x(), middle.y())
        wait_until(lambda: public.process.poll() is not None, "the end")
    assert public.process.returncode == 0


def _touch_both(public: Public, twin: Driver, name: str) -> None:
    middle = twin.find(name).rect().center()
    public.fingers.tap(middle.x(), middle.y())
    twin.touch(name)


def _enter(public: Public, twin: Driver, pin: str) -> None:
    for digit in pin:
        _touch_both(public, twin, digit)
        wait_until(lambda: _alike(public, twin), f"the digit {digit}")
    _touch_both(public, twin, "OK")


def _staff(twin: Driver) -> StaffViewModel:
    twin.settle()  # the answer comes from another thread
    assert twin.hub.unattended is not None
    return twin.hub.unattended.staff


def _alike(public: Public, twin: Driver) -> bool:
    return share_of_other_points(public.screen.picture(), twin.window.grabWindow()) <= NEARLY_ALIKE
