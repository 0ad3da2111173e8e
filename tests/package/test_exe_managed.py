"""Ways out of a locked screen that only a window manager opens, and the one field of it, which could have a menu."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.equipment.touchscreen import Fingers, started_touchscreen
from tests.equipment.window_manager import started_window_manager
from tests.equipment.x11 import XServer, share_of_other_points, wait_until
from tests.equipment.x11_windows import window_rectangles
from tests.package.program import Machine, make_machine
from tests.package.public_screen import HEIGHT, WIDTH, Public, shown_public

pytestmark = [pytest.mark.exe, pytest.mark.x11]

WHOLE = [(0, 0, WIDTH, HEIGHT)]
HOLD_SECONDS = 1.5
"""Longer than any system takes for a long press."""
A_CURSOR = 0.001
"""How much of two pictures may differ: the one of the field blinks."""
HITS = 0.1
"""How much of the picture is another once something was found."""
FIELD = (640, 176)
"""In the field for the words that are searched for, once something was found: before, the sheet is lower."""


@pytest.fixture(scope="module")
def managed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[XServer, Fingers]]:
    folder = tmp_path_factory.mktemp("managed")
    with (
        started_touchscreen(folder, WIDTH, HEIGHT) as (screen, fingers),
        started_window_manager(screen.display, folder),
    ):
        yield screen, fingers


@pytest.fixture(scope="module")
def public(managed: tuple[XServer, Fingers], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Public]:
    with shown_public(managed, make_machine(tmp_path_factory.mktemp("public"))) as public:
        yield public


def test_the_same_keys_do_unframe_and_end_a_hub_that_is_not_locked(
    managed: tuple[XServer, Fingers], machine: Machine
) -> None:
    """Without a window manager F11 and Alt+F4 change nothing anywhere, and would prove nothing."""
    screen, _ = managed
    dark = screen.still_picture()
    with machine.showing(screen.display) as process:
        wait_until(lambda: share_of_other_points(screen.picture(), dark) > 0.5, "home")
        wait_until(lambda: window_rectangles(screen.display) == WHOLE, "the whole screen")
        wait_until(screen.has_active_window, "the keys")
        screen.key("F11")
        wait_until(lambda: window_rectangles(screen.display) != WHOLE, "a window with a frame")
        screen.key("F11")
        wait_until(lambda: window_rectangles(screen.display) == WHOLE, "the whole screen again")
        screen.key("alt+F4")
        wait_until(lambda: process.poll() is not None, "the end")
    assert process.returncode == 0


@pytest.mark.parametrize("key", ["F11", "alt+F4"])
def test_no_key_gets_a_frame_or_the_end_from_a_window_manager(public: Public, key: str) -> None:
    public.screen.key(key)
    public.screen.key("s")  # keys are answered in their order: once this one is, the one before was
    wait_until(lambda: not public.shows_home(), "the sources")
    public.screen.still_picture()
    public.check()
    public.go_home()
    public.check()


@pytest.mark.parametrize("means", ["Menu", "shift+F10", "right button", "long press"])
def test_the_field_has_no_menu(public: Public, means: str) -> None:
    public.screen.key("slash")
    wait_until(lambda: not public.shows_home(), "the search")
    empty = public.screen.still_picture()
    public.screen.key("z")
    wait_until(lambda: share_of_other_points(public.screen.picture(), empty) > HITS, "the sheet as high as its hits")
    before = public.screen.still_picture()
    _ask_for_a_menu(public, means)
    assert share_of_other_points(public.screen.still_picture(), before) <= A_CURSOR
    public.check()
    public.go_home()


def _ask_for_a_menu(public: Public, means: str) -> None:
    if means == "right button":
        public.screen.tap(*FIELD, button=3)
    elif means == "long press":
        public.fingers.press(0, *FIELD)
        time.sleep(HOLD_SECONDS)
        public.fingers.lift(0)
    else:
        public.screen.key(means)
