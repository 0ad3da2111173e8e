"""Owns how many sections a page has, told from its lines alone: a talk begins before its Markdown is read."""

from __future__ import annotations

from pathlib import Path

from kiosk.briefing.containers import Text, TooDeepError, begins_section, part_containers
from kiosk.briefing.file_text import LARGEST_PAGE, UnreadableFileError, read_text
from kiosk.briefing.front_matter import NoFrontMatterError, part


def count_sections(path: Path) -> int:
    """Count the sections of a page's file; none where it cannot be read. Never raises.

    What a full reading finds may differ where headings stand in unusual places, as inside of a list.
    """
    try:
        lines = part(path, read_text(path, LARGEST_PAGE)).body.split("\n")
        parts = part_containers(lines).parts
    except (UnreadableFileError, NoFrontMatterError, TooDeepError):
        return 0
    texts = (one for one in parts if isinstance(one, Text))
    return sum(begins_section(line) for text in texts for line in lines[text.first : text.end])
