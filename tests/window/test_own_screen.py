"""Which screen a public window fills: by name and place, and which one when that is not there."""

from __future__ import annotations

import pytest

from kiosk.show.talk.placement import Screen
from kiosk.window.own_screen import choose_screen, label

PANEL = Screen("eDP-1", 0, 0, 1280, 720)
LEFT, RIGHT = Screen("DELL U2412", 1280, 0, 1920, 1200), Screen("DELL U2412", 3200, 0, 1920, 1200)


@pytest.mark.parametrize(
    ("screens", "wish", "current", "chosen"),
    [
        ((PANEL, LEFT), "", None, PANEL),
        ((PANEL, LEFT), "", LEFT, LEFT),
        ((PANEL, LEFT), "DELL U2412", None, LEFT),
        ((PANEL, LEFT), "DELL U2412", PANEL, LEFT),
        ((PANEL, LEFT, RIGHT), "DELL U2412", RIGHT, RIGHT),
        ((PANEL, LEFT, RIGHT), "DELL U2412@3200,0", LEFT, RIGHT),
        ((PANEL, RIGHT), "DELL U2412@3200,0", None, RIGHT),
        ((PANEL, LEFT), "DELL U2412@3200,0", LEFT, LEFT),
        ((PANEL, LEFT), "HDMI-1", LEFT, LEFT),
        ((PANEL, LEFT), "HDMI-1", RIGHT, PANEL),
        ((), "eDP-1", PANEL, None),
    ],
)
def test_choose_screen(screens: tuple[Screen, ...], wish: str, current: Screen | None, chosen: Screen | None) -> None:
    assert choose_screen(screens, wish, current) == chosen


def test_twins_are_called_by_their_place_too() -> None:
    screens = (PANEL, LEFT, RIGHT)
    labels = [label(screen, screens) for screen in screens]
    assert labels == ["eDP-1", "DELL U2412@1280,0", "DELL U2412@3200,0"]
    assert [choose_screen(screens, name, None) for name in labels] == list(screens)
