"""A simpler outline stays near the one that it was."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.atlas.outline import _distance, simplify

POINTS = st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), max_size=30)


@given(POINTS, st.floats(0.01, 5))
def test_no_point_is_farther_away_than_is_allowed(points, tolerance) -> None:
    kept = simplify(points, tolerance)
    assert kept[:1] + kept[-1:] == points[:1] + points[-1:]
    places = [points.index(point) for point in kept]
    for point in points:
        near = min((_distance(point, a, b) for a, b in pairwise(kept)), default=0.0)
        assert near <= tolerance + 1e-9 or point in kept
    assert len(places) <= len(points)


def test_a_straight_line_is_its_ends() -> None:
    assert simplify([(0, 0), (1, 0), (2, 0.05), (3, 0)], 0.1) == [(0, 0), (3, 0)]
    assert simplify([(0, 0), (1, 1), (0, 0)], 0.1) == [(0, 0), (1, 1), (0, 0)]
