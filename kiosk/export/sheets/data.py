"""Owns what the template of a PDF reads: plain values, which it lays out. Only a sheet for a speaker has notes."""

from __future__ import annotations

from msgspec import Struct

from kiosk.export.rich_text import RichRun

Runs = list[RichRun]


class TextData(Struct, frozen=True, tag="text"):
    """A paragraph; ``role`` is ``text``, ``quote``, ``who`` or ``label``."""

    runs: Runs
    role: str = "text"


class ItemData(Struct, frozen=True):
    """An item of a list, and what stands before it."""

    mark: str
    runs: Runs


class ListData(Struct, frozen=True, tag="list"):
    """A list."""

    items: list[ItemData]


class TableData(Struct, frozen=True, tag="table"):
    """A table; the first row is its heading where it is ``headed``."""

    headed: bool
    rows: list[list[Runs]]


class PictureData(Struct, frozen=True, tag="picture"):
    """A picture: the name of its file, nothing where it cannot be drawn and its words stand for it."""

    file: str
    alt: str
    caption: str = ""


class RowData(Struct, frozen=True):
    """A row of a figure: what, and how much; a bar of that ``share`` of the scale, a colour's number, what else is so.

    ``role`` is ``row``, ``moment``, ``condition``, ``result``, ``giver``, ``hidden`` (a giver) or ``view``.
    """

    what: str
    much: str = ""
    share: float = -1.0
    colour: int = -1
    points: list[str] = []
    role: str = "row"


class FigureData(Struct, frozen=True, tag="figure"):
    """A figure: one value set large, a drawing (the name of its file), rows beside it."""

    alt: str
    label: str
    caption: str
    value: str = ""
    drawing: str = ""
    rows: list[RowData] = []


BlockData = TextData | ListData | TableData | PictureData | FigureData


class PageData(Struct, frozen=True):
    """A page of a hand-out."""

    heading: str
    above: str
    lead: str
    demand: int
    level: int
    blocks: list[BlockData]
    sections: list[SectionData]


class SectionData(Struct, frozen=True):
    """A part of a page, under a heading of its own."""

    heading: str
    blocks: list[BlockData]


class SlideData(Struct, frozen=True):
    """A slide, laid out in px of the stage's canvas; ``notes`` are empty for an audience."""

    heading: str
    above: str
    level: int
    demand: int
    layout: dict[str, float]
    blocks: list[BlockData]
    figure: FigureData | PictureData | None
    sources: str
    notes: list[str]


class EntryData(Struct, frozen=True):
    """A term, or a source by its number, and what is said of it."""

    name: str
    text: str


class PartData(Struct, frozen=True):
    """All of one language."""

    language: str
    runs_left: bool
    title: str
    about: list[str]
    said: dict[str, str]
    pages: list[PageData]
    slides: list[SlideData]
    terms: list[EntryData]
    sources: list[EntryData]


class SheetsData(Struct, frozen=True):
    """A whole document; ``colours`` are a theme's, ``layout`` is ``slides``, ``hand-out`` or ``speaker``."""

    layout: str
    colours: dict[str, str]
    parts: list[PartData]
