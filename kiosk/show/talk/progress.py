"""Owns how far a talk is, as the stage and the console show it: one group of dots a demand."""

from __future__ import annotations

from itertools import groupby

from msgspec import Struct

from kiosk.briefing.tree import Tree
from kiosk.show.talk.state import SlideRow


class DotGroup(Struct, frozen=True):
    """Slides in a row that belong to one demand (0: to both or neither).

    ``at`` is the place of the current one among them, -1 while they are to come, ``count`` once they are behind.
    """

    demand: int
    count: int
    at: int


def derive_progress(tree: Tree, row: SlideRow) -> tuple[DotGroup, ...]:
    """The groups of a row of slides, in order."""
    groups: list[DotGroup] = []
    first = 0
    for demand, slides in groupby(row.slides, key=lambda slide: tree.demand_number(slide.page)):
        count = len(list(slides))
        groups.append(DotGroup(demand, count, min(count, max(-1, row.slide - first))))
        first += count
    return tuple(groups)
