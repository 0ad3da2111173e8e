"""A walk comes to every place of a face, and leaves the briefing as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.big_briefing import write_big_briefing
from tests.bench.grown import grown
from tests.bench.sized_places import FACES, walk_through


def contents(folder: Path) -> dict[Path, bytes]:
    """Every file of a folder."""
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("face", FACES)
def test_a_walk_comes_to_every_place(face: str, tmp_path: Path) -> None:
    folder = tmp_path / "briefing"
    write_big_briefing(folder, case_studies=12)
    before = contents(folder)
    walked = walk_through(tmp_path, FACES[face], folder)
    edits = {"an edit of it, in place", "an edit of it, by another file in its place"}
    hits = {"hits of the first letter since the start", "hits of the next letter"}
    assert walked.places.keys() >= {*edits, *hits, "the search"}
    assert walked.memory > 0
    assert contents(folder) == before


@pytest.mark.parametrize(("numbers", "within"), [((10, 10, 12), True), ((10, 10, 12.1), False), ((10, 30, 9), True)])
def test_a_row_judges_the_largest_by_the_smallest(numbers: tuple[float, ...], within: bool) -> None:
    assert grown("x", "ms", numbers, 1.2).within is within


def test_a_row_shows_the_curve() -> None:
    assert grown("x", "ms", (10, 20, 80), 1.2).ours == "10.0 ms / 20.0 ms / 80.0 ms ▂▃█"
