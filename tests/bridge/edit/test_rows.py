"""Where a page would stand that is dragged over the tree."""

from __future__ import annotations

import pytest

from kiosk.bridge.edit.rows import PageLanding, TreeRow, page_landing

ROWS = [
    TreeRow(page, page, depth, 0, movable)
    for page, depth, movable in (
        ("home", 0, False),
        ("diamond", 1, False),
        ("a", 1, True),
        ("a/x", 2, True),
        ("a/x/1", 3, True),
        ("a/x/2", 3, True),
        ("a/y", 2, True),
        ("b", 1, True),
        ("b/z", 2, True),
        ("conclusion", 1, False),
    )
]
IDS = [row.id for row in ROWS]


@pytest.mark.parametrize(
    ("page", "before", "landing"),
    [
        ("a/x", "conclusion", PageLanding(9, "b", 1)),
        ("a/x", "b/z", PageLanding(8, "b", 0)),
        ("a/x", "b", PageLanding(7, "a", 1)),
        ("a/y", "a/x", PageLanding(3, "a", 0)),
        ("a/y", "a/x/2", PageLanding(6, "a", 1)),
        ("b", "a", PageLanding(2, "home", 0)),
        ("b", "home", None),
        ("b", "diamond", PageLanding(2, "home", 0)),
        ("b", "a/y", PageLanding(7, "home", 1)),
        ("a", "conclusion", PageLanding(9, "home", 1)),
        ("a", "a/x", PageLanding(7, "home", 0)),
        ("a/x/1", "b", PageLanding(7, "a/y", 0)),
        ("a/x/1", "a/y", PageLanding(6, "a/x", 1)),
        ("a/x/2", "a/x/1", PageLanding(4, "a/x", 0)),
        ("a/x/2", "a/x", None),
        ("b/z", "a", None),
        ("diamond", "b", None),
        ("home", "b", None),
    ],
)
def test_a_page_goes_below_the_last_that_may_have_it(page: str, before: str, landing: PageLanding | None) -> None:
    assert page_landing(ROWS, IDS.index(page), IDS.index(before)) == landing


def test_below_all_it_is_the_last() -> None:
    assert page_landing(ROWS, IDS.index("a/y"), len(ROWS)) == PageLanding(9, "b", 1)
