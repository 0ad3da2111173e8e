"""Owns how far a talk is, as the stage and the console show it: one group of dots a demand."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from kiosk.show.slides.groups import SlideGroup


class DotGroup(Struct, frozen=True):
    """Slides in a row that belong to one demand (0: to both or neither).

    ``at`` is the place of the current one among them, -1 while they are to come, ``count`` once they are behind.
    """

    demand: int
    count: int
    at: int


def derive_progress(groups: Iterable[SlideGroup], slide: int) -> tuple[DotGroup, ...]:
    """The groups of a row of slides, in order, and where ``slide`` is in each."""
    dots: list[DotGroup] = []
    first = 0
    for group in groups:
        dots.append(DotGroup(group.demand, group.count, min(group.count, max(-1, slide - first))))
        first += group.count
    return tuple(dots)
