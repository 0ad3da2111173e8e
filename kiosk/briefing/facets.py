"""Owns what a facet of the diamond is: a section that says in ``gifts`` what somebody brings."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.briefing.blocks import Gifts
from kiosk.briefing.containers import GIFTS, Container, Text, TooDeepError, begins_section, part_containers
from kiosk.briefing.file_text import LARGEST_PAGE, UnreadableFileError, read_text
from kiosk.briefing.front_matter import NoFrontMatterError, part
from kiosk.briefing.model import Section

FEWEST, MOST = 2, 7
"""Facets that a diamond is cut for; one of more is cut evenly, like a wheel."""


def is_facet(section: Section) -> bool:
    """Whether a section of the diamond's page is one of its facets."""
    return any(isinstance(block, Gifts) for block in section.blocks)


def facet_numbers(sections: Iterable[Section]) -> list[int]:
    """Which sections of the diamond's page are facets, by their number from 1."""
    return [number for number, section in enumerate(sections, 1) if is_facet(section)]


def find_facets(path: Path) -> tuple[int, ...]:
    """Find the facets in the diamond's file by its lines alone, since home is drawn without Markdown. Never raises.

    Returns:
        Which sections are facets, by their number from 1; none where it cannot be read. What a full reading finds may
        differ where headings or gifts stand in unusual places.
    """
    try:
        lines = part(path, read_text(path, LARGEST_PAGE)).body.split("\n")
        parts = part_containers(lines).parts
    except (UnreadableFileError, NoFrontMatterError, TooDeepError):
        return ()
    found: set[int] = set()
    sections = 0
    for one in parts:
        if isinstance(one, Text):
            sections += sum(map(begins_section, lines[one.first : one.end]))
        elif sections and _is_gifts(one):
            found.add(sections)
    return tuple(sorted(found))


def _is_gifts(container: Container) -> bool:
    return container.name == GIFTS and any(isinstance(one, Text) for one in container.parts)
