"""How large letters and targets are where a screen stands."""

from __future__ import annotations

import pytest

from kiosk.show.physical import LEAST_ANGLE, Installation

AT_ARMS_LENGTH = Installation(1920, 1080, 399, 50)
"""32 inches: 0.37 mm a px."""


@pytest.mark.parametrize(
    ("place", "scale"),
    [
        (AT_ARMS_LENGTH, 100),
        (Installation(3840, 2160, 399, 50), 100),
        (Installation(1080, 1920, 709, 80), 150),
        (Installation(1920, 1080, 399, 80), 150),
        (Installation(1920, 1080, 399, 100), 200),
        (Installation(1920, 1080, 160, 400), 0),
    ],
)
def test_the_smallest_text_size_whose_capitals_can_be_seen(place: Installation, scale: int) -> None:
    assert place.least_scale() == scale
    if scale:
        assert place.angle(scale) >= LEAST_ANGLE


def test_what_is_pressed_grows_where_the_screen_was_measured() -> None:
    small = Installation(1920, 1080, 160)  # 13 inches
    assert small.target(measured=False) == pytest.approx(10.4, abs=0.1)
    assert small.target(measured=True) == pytest.approx(15)
    assert AT_ARMS_LENGTH.target(measured=True) == pytest.approx(25.9, abs=0.1), "none becomes smaller"


def test_it_leaves_room_for_what_is_read() -> None:
    tiny = Installation(1024, 600, 60)
    assert tiny.target(measured=True) == pytest.approx(8)
    assert Installation(3840, 2160, 100).target(measured=True) == pytest.approx(140 * 1.75 * 100 / 2160)
