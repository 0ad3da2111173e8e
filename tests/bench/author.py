"""Measures how soon an author sees what was saved in another program: pages, tables, pages that come and go."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from tests.bench.contestants import Contestant
from tests.bench.edits import Edited
from tests.bench.report import Row, alone
from tests.bench.workplace import Workplace

MOST_SAVED = 500.0
"""Ms, of 95 in 100 saves."""
SAVES = 20
DEMAND = "strong-partners"
"""Home shows its lead, which a word can be put before."""
_PATIENCE = 5.0


def measure(place: Workplace) -> list[Row]:
    """From a save in another program until the window's picture is another, with home shown."""
    folder = place.scratch / "written"
    shutil.copytree(paths.CONTENT, folder)
    author = Contestant("edit", (sys.executable, "-m", "kiosk", "edit", str(folder)), "--state-dir", "", "")
    with place.running(author, "author"), Edited(load_briefing(folder), DEMAND, "nl") as edited:
        place.screen.wait_until_still(2.0, 30.0)
        pictures = sorted(_milliseconds(place, save) for save in islice(cycle(_saves(folder, edited)), SAVES))
        mistakes = [_milliseconds(place, save) for save in islice(cycle(_mistakes(folder)), place.often(SAVES // 2))]
    return [
        alone("edit: a page saved, added or removed → the new picture, median", "ms", median(pictures)),
        alone(f"edit: the same, {SAVES - 1} of {SAVES}", "ms", pictures[SAVES - 2], MOST_SAVED),
        alone("edit: a table saved with a mistake, or mended → the list of problems, median", "ms", median(mistakes)),
    ]


def _saves(folder: Path, edited: Edited) -> Iterator[Callable[[], object]]:
    """One of each, over and over."""
    demand = next(path for path in sorted(folder.iterdir()) if path.is_dir() and path.name.startswith("1-"))
    added = [demand / "9-nieuw" / f"index.{language}.md" for language in ("nl", "en")]
    page = "---\ntitle: Nieuw\nlead: Nieuw\n---\n"

    def add() -> None:
        added[0].parent.mkdir()
        for file in added:
            file.write_text(page, "utf-8")

    yield edited.replace
    yield edited.rewrite
    yield add
    yield lambda: shutil.rmtree(added[0].parent)


def _mistakes(folder: Path) -> Iterator[Callable[[], object]]:
    """One that only a check of the whole finds, and its mend."""
    sources = folder / "sources.toml"
    good = sources.read_text("utf-8")
    yield lambda: sources.write_text(good.replace("[paper]", "[paper", 1), "utf-8")
    yield lambda: sources.write_text(good, "utf-8")


def _milliseconds(place: Workplace, save: Callable[[], object]) -> float:
    before = place.screen.sample()
    began = time.perf_counter()
    save()
    seen = place.screen.wait_for_change(before, _PATIENCE)
    if seen is None:
        raise TimeoutError("the window shows nothing of what was saved")
    place.screen.wait_until_still(1.0)
    return (seen - began) * 1000
