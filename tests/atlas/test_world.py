"""Countries lie where they are, none crosses the edge of the map, and the file is small."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.atlas.world import OTHER, load_world, middle_of
from kiosk.paths import RESOURCES


@pytest.mark.parametrize(
    ("country", "middle"),
    [("NLD", (5.6, 52.2)), ("COL", (-73, 4)), ("KHM", (105, 12.7)), ("ZAF", (25, -29)), ("SGP", (103.8, 1.3))],
)
def test_a_country_lies_where_it_is(country, middle) -> None:
    assert middle_of(country) == pytest.approx(middle, abs=1)


def test_every_country_is_there_and_land_without_a_code_too() -> None:
    world = load_world()
    assert len(world) > 230
    assert all(len(code) == 3 and code.isupper() for code in world if code != OTHER)
    assert len(world[OTHER]) >= 3
    with pytest.raises(KeyError):
        middle_of("XXX")


def test_no_outline_crosses_the_edge_of_the_map() -> None:
    for code, rings in load_world().items():
        for ring in rings:
            assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring), code
            assert all(abs(x1 - x2) < 100 for (x1, _), (x2, _) in pairwise(ring)), code


def test_the_file_is_small() -> None:
    assert (RESOURCES / "atlas" / "world.json").stat().st_size < 150_000
