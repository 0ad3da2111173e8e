"""Owns how sections, pictures and pieces of a page are added, moved and taken away: as new texts of its file."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from kiosk.authoring.pieces import Piece
from kiosk.briefing.containers import Text, TooDeepError, begins_section, part_containers
from kiosk.briefing.front_matter import NoFrontMatterError, part


class NoSuchSectionError(Exception):
    """There is no section to be moved there, or to be taken away; the message says so."""


def add_section(text: str, heading: str) -> str:
    """A page's text with one section more, behind the others."""
    ends = _line_end(text)
    return text.rstrip() + ends * 2 + f"## {heading}" + ends * 2 + heading + ends


def move_section(path: Path, text: str, section: int, by: int) -> str:
    """A page's text with a section, from 1, before the one before it (-1) or behind the one behind it (1).

    Raises:
        NoSuchSectionError: there is none there, or one would become part of the other.
    """
    spans = section_spans(path, text)
    first, second = sorted((section, section + by))
    if not 1 <= first < second <= len(spans):
        raise NoSuchSectionError("There is no section on that side.")
    (one, middle), (_, end) = spans[first - 1], spans[second - 1]
    upper, lower = text[one:middle], text[middle:end]
    if not lower.endswith("\n"):  # the last line of a file may have no end
        lower, upper = lower + _line_end(text), upper.rstrip()
    ends = _line_end(text)
    between = "" if lower.endswith(ends * 2) else ends
    moved = text[:one] + lower + between + (upper if text[end:] else upper.rstrip() + ends) + text[end:]
    if len(section_spans(path, moved)) != len(spans):
        # Colons of one would close, or take in, what the other has.
        raise NoSuchSectionError("Close what is open in these sections first, or remove colons that close nothing.")
    return moved


def remove_section(path: Path, text: str, section: int) -> str:
    """A page's text without a section, from 1.

    Raises:
        NoSuchSectionError: there is none such.
    """
    spans = section_spans(path, text)
    if not 1 <= section <= len(spans):
        raise NoSuchSectionError("There is no such section.")
    start, end = spans[section - 1]
    return (text[:start] + text[end:]).rstrip() + _line_end(text)


class NewPicture(Struct, frozen=True):
    """A picture of ``media``: its file's name, what it shows for who does not see it, who made it and its licence."""

    name: str
    alt: str
    credit: str


def add_picture(path: Path, text: str, section: int, picture: NewPicture) -> str:
    """A page's text with a picture at the end of a section, from 1; 0 is before the first.

    Raises:
        NoSuchSectionError: there is none such.
    """
    spans = section_spans(path, text)
    if section > len(spans):
        raise NoSuchSectionError("There is no such section.")
    end = spans[section - 1][1] if section else spans[0][0] if spans else len(text)
    ends = _line_end(text)
    alt, credit = picture.alt.replace("[", "(").replace("]", ")"), picture.credit.replace('"', "'")
    line = f'![{alt}](media/{picture.name} "{credit}")'
    rest = text[end:]
    return text[:end].rstrip() + ends * 2 + line + ends + (ends + rest if rest else "")


def remove_piece(text: str, piece: Piece) -> str:
    """A page's text without a piece: its lines, and the empty line behind them; of a cell only its words."""
    if piece.kind == "cell":
        return text[: piece.start] + text[piece.end :]
    start = text.rfind("\n", 0, piece.start) + 1
    end = text.find("\n", piece.end)
    end = len(text) if end < 0 else end + 1
    rest = text[end:]
    blank = rest[: len(rest) - len(rest.lstrip("\r\n"))]
    follows = text[:start].endswith("\n\n") or text[:start].endswith("\n\r\n")
    return text[:start] + (rest[len(blank) :] if follows and blank else rest)


def section_spans(path: Path, text: str) -> list[tuple[int, int]]:
    """Where each section of a page begins, at its heading, and where it ends."""
    try:
        body = part(path, text).body
        lines = [line.rstrip("\r") for line in body.split("\n")]
        parts = part_containers(lines).parts
    except (NoFrontMatterError, TooDeepError):
        return []
    tops = [line for one in parts if isinstance(one, Text) for line in range(one.first, one.end)]
    places = [0]
    for line in text.split("\n"):
        places.append(places[-1] + len(line) + 1)
    starts = [places[line] for line in tops if begins_section(lines[line])]
    return list(zip(starts, [*starts[1:], len(text)], strict=False)) if starts else []


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
