"""How far a talk is: groups of dots by demand."""

from __future__ import annotations

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.show.slides.groups import derive_groups
from kiosk.show.slides.slides import Slide
from kiosk.show.talk.progress import DotGroup, derive_progress

TREE = load_briefing(paths.CONTENT).tree
LINE = (
    Slide("home"),
    Slide("strong-partners"),
    Slide("strong-partners/each-brings"),
    Slide("decent-work"),
    Slide("conclusion"),
)


def groups(slide: int) -> list[DotGroup]:
    return list(derive_progress(derive_groups(TREE, (slide.page for slide in LINE)), slide))


def test_slides_in_a_row_of_one_demand_are_a_group() -> None:
    assert [(group.demand, group.count) for group in groups(0)] == [(0, 1), (1, 2), (2, 1), (0, 1)]


def test_each_group_knows_where_the_talk_is_in_it() -> None:
    assert [group.at for group in groups(0)] == [0, -1, -1, -1]
    assert [group.at for group in groups(2)] == [1, 1, -1, -1]
    assert [group.at for group in groups(5)] == [1, 2, 1, 1]
    assert derive_progress(derive_groups(TREE, ()), 0) == ()
