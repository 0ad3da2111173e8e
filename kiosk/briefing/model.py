"""Owns the shape of a briefing: its tree of nodes, its pages, sources, terms and claims. Frozen, and free of Qt."""

from __future__ import annotations

import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from kiosk.briefing.blocks import Blocks

HOME = "home"
DIAMOND = "diamond"
CONCLUSION = "conclusion"

Text = Annotated[str, Meta(extra_json_schema={"pattern": r"\S"})]
"""A text that must say something; whoever reads a file tells where it is empty, and an editor by its schema."""


class PageKind(StrEnum):
    """What a page is, by where its file lies."""

    HOME = "home"
    DIAMOND = "diamond"
    DEMAND = "demand"
    ARGUMENT = "argument"
    CASE_STUDY = "case-study"
    CONCLUSION = "conclusion"


class Node(Struct, frozen=True):
    """One place in the tree; ``files`` holds its Markdown file per language, as found on the disk.

    ``number`` is the place among its siblings, from 1. A node may lack a file in some language: that is a problem,
    not an error.
    """

    id: str
    kind: PageKind
    number: int
    parent: str | None
    children: tuple[str, ...]
    files: dict[str, Path]


class Section(Struct, frozen=True):
    """One ``##`` of a page; ``line`` is where it stands in its file, from 1."""

    heading: str
    blocks: Blocks
    line: int = 0


class FrontMatter(Struct, frozen=True, forbid_unknown_fields=True):
    """The lines between ``---`` at the top of a page's file.

    ``kind`` is ``background`` where a page tells of no practice: it is shown as such, and not as a case study.
    ``icons`` are those of the diamond's facets, in their order.
    """

    title: Text
    lead: Text
    icon: str = ""
    heading: str = ""
    claims: tuple[str, ...] = ()
    drawing: str = ""
    kind: Literal["background", ""] = ""
    icons: tuple[str, ...] = ()


class Page(Struct, frozen=True):
    """One page in one language.

    ``preamble`` is what stands before the first ``##``, ``plain`` the same point in easy words. ``mending`` is true
    where the file could not be read as a page: the page then has no text of its own and says that it is being
    mended. ``drawing`` is where its drawing is in the briefing, once that has been looked for. ``background`` is
    true where its front matter says so. ``icons`` are those of the diamond's facets.
    """

    id: str
    kind: PageKind
    language: str
    title: str
    heading: str
    lead: str
    icon: str = ""
    claims: tuple[str, ...] = ()
    preamble: Blocks = ()
    sections: tuple[Section, ...] = ()
    mending: bool = False
    drawing: str = ""
    background: bool = False
    icons: tuple[str, ...] = ()
    plain: Blocks = ()


class Source(Struct, frozen=True):
    """One entry of ``sources.toml``; ``number`` is its place in that file, from 1, and what a citation shows.

    ``grade`` (background only): A official or the body itself, B credible secondary or a reprint, C an interested
    party's own claim.
    """

    id: str
    number: int
    kind: Literal["paper", "background"]
    title: str
    publisher: str
    year: int | None = None
    address: str = ""
    grade: Literal["A", "B", "C", ""] = ""
    note: dict[str, str] = {}


class Term(Struct, frozen=True):
    """One glossary entry in one language."""

    id: str
    term: str
    text: str
    aliases: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Claim(Struct, frozen=True):
    """One thing the paper says."""

    id: str
    section: str
    kind: str


_MORE_THAN_NONE = Meta(extra_json_schema={"exclusiveMinimum": 0})


class SlideRun(Struct, frozen=True, forbid_unknown_fields=True):
    """A talk through a part of the briefing, by name in ``briefing.toml``.

    ``slides`` has seconds by page id (all slides of that page) or by ``ID#N`` (its N-th section, 0 for its lead), in
    the order in which they are shown; ``minutes`` is what the whole may take. With ``take_along`` the room sees a
    code at the end, to take home what the briefing comes to.
    """

    minutes: Annotated[float, _MORE_THAN_NONE]
    slides: dict[str, Annotated[float, _MORE_THAN_NONE]]
    title: dict[str, str] = {}
    take_along: bool = field(default=False, name="take-along")


class Poll(Struct, frozen=True, forbid_unknown_fields=True):
    """A question that a speaker can put to the visitors of a hall, by name in ``briefing.toml``; texts per language."""

    question: dict[str, str]
    answers: tuple[dict[str, str], ...]


def part_slide_name(name: str) -> tuple[str, int | None]:
    """Part ``ID#N`` into its page and its section, None where all slides of the page are meant.

    A mark that is no number stays part of the id, which then names no page.
    """
    page, mark, number = name.partition("#")
    if mark and number.isdecimal():
        return page, int(number)
    return name, None


class BriefingInfo(Struct, frozen=True):
    """What ``briefing.toml`` says about the whole; texts are per language, the first language is the default.

    ``document`` is what it calls its main source, with an article: "the paper"; empty where it is not said.
    """

    languages: tuple[str, ...]
    title: dict[str, str]
    subtitle: dict[str, str]
    event: dict[str, str]
    document: dict[str, str]
    date: datetime.date | None = None
    runs: dict[str, SlideRun] = {}
    polls: dict[str, Poll] = {}
