"""Owns the check of the runs of ``briefing.toml``: what they name must be there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.briefing.checks.known import Known, suggestion
from kiosk.briefing.mistakes import Mistake, Places
from kiosk.briefing.model import SlideRun, part_slide_name
from kiosk.briefing.problems import Code, Problem


def check_runs(
    file: Path, runs: dict[str, SlideRun], places: Places, known: Known, sections: Callable[[str], float]
) -> Iterator[Problem]:
    """Find runs that name pages or sections that do not exist.

    Args:
        file: ``briefing.toml``.
        runs: what it says.
        places: where in it.
        known: what exists.
        sections: how many sections a page has, by its id; endless where it could not be read.
    """
    for run, name in ((run, name) for run, row in runs.items() for name in row.slides):
        page, section = part_slide_name(name)
        if page not in known.tree:
            message = f"Name a page that exists: `{page}` does not." + suggestion(page, tuple(known.tree))
        elif section is not None and section > sections(page):
            message = f"Name a section that exists: `{page}` has {sections(page)}; 0 is its lead."
        else:
            continue
        yield Mistake(("runs", run, "slides", name), Code.DEAD_LINK, message, at_key=True).locate(file, places)
