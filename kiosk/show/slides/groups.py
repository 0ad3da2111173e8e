"""Owns which slides in a row belong together: those of one demand."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from msgspec import Struct

from kiosk.briefing.tree import Tree


class SlideGroup(Struct, frozen=True):
    """So many slides in a row of one demand (0: of both or neither)."""

    demand: int
    count: int


def derive_groups(tree: Tree, pages: Iterable[str]) -> tuple[SlideGroup, ...]:
    """The groups of slides, in order.

    Args:
        tree: where the demands are.
        pages: the page of each slide, in order.
    """
    # The id of a page begins with that of its demand: a question less for each of ten thousand pages.
    numbers = {demand: tree.demand_number(demand) for demand in tree.demands}
    counted = ((numbers.get(page.partition("/")[0], 0), len(list(some))) for page, some in groupby(pages))
    return tuple(
        SlideGroup(demand, sum(count for _, count in some)) for demand, some in groupby(counted, itemgetter(0))
    )
