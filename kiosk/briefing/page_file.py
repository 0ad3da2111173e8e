"""Owns how one file becomes one page: front matter, body and terms together, or a page that is being mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from kiosk.briefing.file_text import LARGEST_PAGE, UnreadableFileError, read_text
from kiosk.briefing.front_matter import NoFrontMatterError, Parted, guess_title, parse_front_matter, part
from kiosk.briefing.model import FrontMatter, Node, Page
from kiosk.briefing.problems import Problem

if TYPE_CHECKING:
    from kiosk.briefing.markdown import MarkdownReader, PageReading


class PageFile(NamedTuple):
    """A page's file, read: whatever of it could be, and what is wrong with it."""

    path: Path
    front: FrontMatter | None = None
    parted: Parted | None = None
    body: PageReading | None = None
    problems: tuple[Problem, ...] = ()


def read_page_file(path: Path, reader: MarkdownReader) -> PageFile:
    """Read a page's file as far as it can be. Never raises."""
    try:
        parted = part(path, read_text(path, LARGEST_PAGE))
    except UnreadableFileError as error:
        return PageFile(path, problems=(error.problem,))
    except NoFrontMatterError as error:
        return PageFile(path, problems=(error.problem,))
    front, problems = parse_front_matter(path, parted.yaml, parted.first_line)
    body = reader.read(path, parted.body)
    return PageFile(path, front, parted, body, (*problems, *body.problems))


def make_page(node: Node, language: str, file: PageFile) -> Page:
    """The page that a file holds, without its terms marked."""
    front, body = file.front, file.body
    if front is None or body is None or not body.is_whole:
        return mending_page(node, language, file.path)
    page = make_headline(node, language, front)
    return replace(page, preamble=body.preamble, sections=body.sections, plain=body.plain)


def make_headline(node: Node, language: str, front: FrontMatter) -> Page:
    """A page with what its front matter says alone."""
    return Page(
        id=node.id,
        kind=node.kind,
        language=language,
        title=front.title or node.id,
        heading=front.heading or front.title or node.id,
        lead=front.lead,
        icon=front.icon,
        drawing=front.drawing,
        claims=front.claims,
        background=front.kind == "background",
        icons=front.icons,
    )


def mending_page(node: Node, language: str, path: Path | None) -> Page:
    """The page to show where a file could not be read as one."""
    title = (guess_title(path) if path is not None else "") or node.id
    return Page(node.id, node.kind, language, title, title, "", mending=True)
