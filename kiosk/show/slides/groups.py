"""Owns which slides in a row belong together: those of one demand."""

from __future__ import annotations

from itertools import groupby

from msgspec import Struct

from kiosk.briefing.tree import Tree
from kiosk.show.slides.slides import Slide


class SlideGroup(Struct, frozen=True):
    """So many slides in a row of one demand (0: of both or neither)."""

    demand: int
    count: int


def derive_groups(tree: Tree, slides: tuple[Slide, ...]) -> tuple[SlideGroup, ...]:
    """The groups of slides, in order."""
    # The id of a page begins with that of its demand: a question less for each of forty thousand slides.
    numbers = {demand: tree.demand_number(demand) for demand in tree.demands}
    grouped = groupby(slides, key=lambda slide: numbers.get(slide.page.partition("/")[0], 0))
    return tuple(SlideGroup(demand, len(list(some))) for demand, some in grouped)
