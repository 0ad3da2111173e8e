"""The screens forget what they have shown: a hub that runs for weeks must not grow with its pages, nor a talk."""

from __future__ import annotations

from pathlib import Path

from tests.bench.growth import MOST_MB, memory_along


def test_memory_does_not_grow_with_pages(tmp_path: Path) -> None:
    memory = memory_along(tmp_path, 660)
    assert memory[-1] - memory[1] <= MOST_MB, memory


def test_memory_does_not_grow_with_slides(tmp_path: Path) -> None:
    memory = memory_along(tmp_path, 440, "tests.bench.talk_growth")
    assert memory[-1] - memory[1] <= MOST_MB, memory
