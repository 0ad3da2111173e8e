"""Owns the check of a briefing's shape: that there are demands, and that the diamond can be cut as its page says."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.briefing.checks.known import Known
from kiosk.briefing.facets import FEWEST, MOST, facet_numbers
from kiosk.briefing.front_matter import places_of
from kiosk.briefing.model import DIAMOND
from kiosk.briefing.page_file import PageFile
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import NO_LINES, Lines, Place


def check_demands(known: Known) -> Iterator[Problem]:
    """Find that there is no demand, so that home leads nowhere."""
    if not known.tree.demands:
        message = (
            f"Make a folder for the first demand, such as `1-first`, and write `index.{known.languages[0]}.md` in it, "
            "with title: and lead: between two lines of ---."
        )
        yield problem_at(known.folder, Place(), Code.NO_DEMAND, message)


def check_facets(page_id: str, file: PageFile) -> Iterator[Problem]:
    """Find facets that are too few or too many to be drawn well, and icons that are not one a facet."""
    if file.front is None or file.parted is None or file.body is None:
        return
    icons = file.front.icons
    place = places_of(file.parted.yaml, file.parted.first_line).of_key(("icons",))
    lines = Lines(place.line, place.line)
    if page_id != DIAMOND:
        if icons:
            message = "Remove `icons`: only the diamond's page has facets. Another page has one `icon`."
            yield problem_at(file.path, place, Code.UNKNOWN_KEY, message, lines)
        return
    facets = facet_numbers(file.body.sections)
    if facets and not FEWEST <= len(facets) <= MOST:
        line = file.body.sections[facets[-1] - 1].line
        message = f"Give the diamond from {FEWEST} to {MOST} sections with `gifts`: it has {len(facets)}."
        yield problem_at(file.path, Place(line), Code.BAD_FACETS, message)
    if icons and len(icons) != len(facets):
        message = f"Give as many icons as the page has sections with `gifts`: {len(facets)}, not {len(icons)}."
        yield problem_at(file.path, place, Code.BAD_FACETS, message, lines if len(icons) > len(facets) else NO_LINES)
