"""The screens forget what they have shown: a hub that runs for weeks must not grow with its pages, nor a talk."""

from __future__ import annotations

from pathlib import Path

from tests.bench.growth import MOST_MB, memory_along


def growth_of(memory: list[float]) -> float:
    """MB, from what there is at least near the beginning to what there is at least near the end.

    Between them it goes up and down by pictures that are let go of in their own time.
    """
    return min(memory[-3:]) - min(memory[1:4])


def test_memory_does_not_grow_with_pages(tmp_path: Path) -> None:
    memory = memory_along(tmp_path, 660)
    assert growth_of(memory) <= MOST_MB, memory


def test_memory_does_not_grow_with_slides(tmp_path: Path) -> None:
    memory = memory_along(tmp_path, 440, "tests.bench.talk_growth")
    assert growth_of(memory) <= MOST_MB, memory
