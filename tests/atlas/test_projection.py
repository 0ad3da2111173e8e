"""The globe is laid flat as the authors of the projection have it, and frames hold what they are put around."""

from __future__ import annotations

import pytest

from kiosk.atlas.projection import frame_around, project, whole_frame


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ((0, 0), (0, 0)),
        ((180, 0), (2.7066299837, 0)),
        ((0, 90), (0, -1.3173627592)),
        ((-180, -90), (-1.6035886483, 1.3173627592)),
    ],
)
def test_known_places_lie_where_the_formula_has_them(place, expected) -> None:
    """Half the width of the equator and of a pole, and the height, are given with the formula."""
    assert project(*place) == pytest.approx(expected, abs=1e-6)


def test_areas_are_true() -> None:
    def area(latitude: float) -> float:
        (left, top), (right, bottom) = project(-0.5, latitude + 0.5), project(0.5, latitude - 0.5)
        return (right - left) * (bottom - top)

    from math import cos, radians

    assert area(60) / area(0) == pytest.approx(cos(radians(60)), rel=0.02)


def test_a_frame_holds_its_places_and_keeps_its_shape() -> None:
    places = [(95.0, 5.0), (141.0, -9.0)]
    frame = frame_around(places, ratio=0.6)
    assert frame.height / frame.width == pytest.approx(0.6)
    assert all(0 < share < 1 for place in places for share in frame.share(*place))


def test_one_place_has_land_around_it() -> None:
    frame = frame_around([(4.9, 52.4)], ratio=0.6)
    assert frame.width > 0.3
    assert frame.share(4.9, 52.4) == pytest.approx((0.5, 0.5))


def test_the_whole_world_has_every_continent_in_it() -> None:
    for place in ((-165, 65), (-70, -54), (20, -34), (175, -40), (170, 66), (-40, 83)):
        assert all(0 < share < 1 for share in whole_frame().share(*place)), place
    samoa = (-172, -13.6)
    assert whole_frame().share(*samoa)[0] < 0 < whole_frame([samoa]).share(*samoa)[0]
