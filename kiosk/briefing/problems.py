"""Owns what can be wrong with a briefing: the table of codes, and a problem at its place in a file."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Self

from msgspec import Struct

from kiosk.text_files.places import NO_LINES, Lines, Place


class Code(StrEnum):
    """Every kind of problem, with one line that says what it is. A code keeps its meaning once it is released."""

    summary: str

    def __new__(cls, code: str, summary: str) -> Self:
        """Make one row of the table."""
        row = str.__new__(cls, code)
        row._value_ = code
        row.summary = summary
        return row

    UNREADABLE = "B101", "a file or folder cannot be read"
    NOT_UTF8 = "B102", "bytes that are not UTF-8"
    TOO_LARGE = "B103", "a file larger than the program reads"
    CONTROL_CHARACTER = "B104", "a control character in a text"
    UNKNOWN_FILE = "B105", "a file or folder that is no part of a briefing"
    OUTSIDE = "B106", "a link that leads out of the briefing folder"
    MISSING_LANGUAGE = "B107", "a page that lacks a language"
    MISSING_PAGE = "B108", "a page that has no file at all"
    SAME_PAGE = "B109", "two files that claim to be one page"
    ODD_CHARACTER = "B110", "a character that nobody sees, or that stands for a lost one"
    NO_GLYPH = "B111", "a letter or sign that no font here draws"
    BAD_FONT = "B112", "a font that cannot be used"
    NO_DEMAND = "B113", "a briefing without a demand"

    NO_FRONT_MATTER = "B201", "a page without front matter"
    TEXT_BEFORE_FRONT_MATTER = "B202", "something stands before the front matter"
    OPEN_FRONT_MATTER = "B203", "front matter that does not end"
    BAD_YAML = "B204", "YAML that cannot be read"
    BAD_TOML = "B205", "TOML that cannot be read"
    UNKNOWN_KEY = "B206", "a key that has no meaning here"
    MISSING_KEY = "B207", "a key that must be there"
    BAD_VALUE = "B208", "a value of the wrong kind"
    EMPTY_VALUE = "B209", "a text that is empty"
    REPEATED_KEY = "B210", "a key that stands twice"
    MISSING_TEXT = "B211", "a text that lacks a language"

    NOT_MEANT = "B212", "YAML that reads something else than it seems to say"

    OPEN_CONTAINER = "B301", "a container that is not closed"
    UNKNOWN_CONTAINER = "B302", "a container that does not exist"
    STRAY_COLONS = "B303", "colons that close nothing"
    EMPTY_CONTAINER = "B304", "a container without content"
    BAD_GIFTS = "B305", "gifts that are not one list"
    BAD_HEADING = "B306", "a heading other than the ## of a section"
    NOT_SUPPORTED = "B307", "Markdown that a page does not know"
    EMPTY_SECTION = "B308", "a section without content"
    UNEQUAL_SECTIONS = "B309", "languages of a page with a different number of sections"
    BAD_STEPS = "B310", "steps that are not one list or one figure"
    SLIDE_TOO_FULL = "B311", "a slide whose text does not fit at the smallest size"
    SURPLUS_CELL = "B312", "a row of a table with more cells than columns"
    LOST_WORDS = "B313", "words that no face has a place for"
    BAD_FACETS = "B314", "a diamond with too few or too many facets, or with other icons than facets"
    SECOND_FIGURE = "B315", "a section with more figures or pictures than its slide shows"
    MISPLACED_PLAIN = "B316", "easy words elsewhere than once before the first section"
    UNEQUAL_PLAIN = "B317", "easy words that lack a language"

    DEAD_LINK = "B401", "a link to a page that does not exist"
    UNKNOWN_SOURCE = "B402", "a citation of a source that does not exist"
    UNKNOWN_ICON = "B403", "an icon that does not exist"
    UNKNOWN_CLAIM = "B404", "a claim that does not exist"
    BAD_ADDRESS = "B405", "a link that is neither a page nor a web address"
    SAME_TERM = "B406", "words that two terms claim"

    PICTURE_OUTSIDE = "B501", "a picture outside the briefing folder"
    PICTURE_MISSING = "B502", "a picture that is not there"
    PICTURE_TOO_LARGE = "B503", "a picture that is too large"
    PICTURE_KIND = "B504", "a file that is no picture the program draws"
    NO_ALTERNATIVE = "B505", "a picture or figure without a text alternative"
    PICTURE_DAMAGED = "B506", "a picture that is empty, cut off or damaged"
    PICTURE_DISGUISED = "B507", "a picture's file that is not what its name says"
    PICTURE_REACHES_OUT = "B508", "an SVG that would read other files"
    PICTURE_TOO_MUCH = "B509", "an SVG that would take too long to draw"
    PICTURE_DRAWN_OTHERWISE = "B510", "an SVG with something that is not drawn as it was meant"
    PICTURE_MOVES = "B511", "a picture that moves, of which one moment is shown"
    BAD_DRAWING = "B512", "a drawing that is more than plain shapes in its two colours"
    NO_CREDIT = "B513", "a photograph that does not say whose it is"
    BAD_FOCUS = "B514", "a focal point that cannot be read"

    UNKNOWN_FIGURE = "B601", "a kind of figure that does not exist"
    BAD_DOTS = "B602", "dots or persons that do not add up"
    BAD_BARS = "B603", "values that cannot be drawn, or do not add up"
    BAD_DATE = "B604", "a date that is not in the calendar"
    TIMELINE_ORDER = "B605", "moments that are not in the order of time"
    NO_SOURCE = "B606", "a figure without a source"
    ODD_NUMBER = "B607", "a number that may be another than it seems"
    FIGURE_TOO_FULL = "B608", "a figure with more pieces than a slide has room for"
    PIECES = "B609", "a figure with too few pieces, or too many, to say anything"
    BAD_PLACE = "B610", "a place or country that is on no map"
    BAD_GEOJSON = "B611", "a GeoJSON that cannot be drawn"

    NUMBER_WITHOUT_CITATION = "B701", "a number in running text without a citation in its paragraph"
    UNUSED_SOURCE = "B702", "a source that nothing cites"
    UNCOVERED_CLAIM = "B703", "a claim that no page covers"
    RUN_TOO_LONG = "B704", "a run whose slides take longer than the run"
    UNUSED_FILE = "B705", "a file in media that no page shows"

    FOREIGN_NUMBER = "B801", "style: a number written as in another language"
    ODD_QUOTES = "B802", "style: a quotation mark of another language, or without its other"
    STRAY_SPACE = "B803", "style: a space where none belongs"
    NOT_EASY = "B804", "style: easy words that are long, or have a long sentence"


class Problem(Struct, frozen=True, order=True):
    """Something wrong in a briefing, where it stands, and what to do about it.

    ``line`` and ``column`` count from 1; ``message`` is a sentence for who edits the briefing. ``hides`` are the lines
    of which something reaches no screen until it is mended (invariant 9).
    """

    path: Path
    line: int
    column: int
    code: Code
    message: str
    hides: Lines = NO_LINES

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.code.value} {self.message}"


def problem_at(path: Path, place: Place, code: Code, message: str, hides: Lines = NO_LINES) -> Problem:
    """A problem at a place of a file."""
    return Problem(path, place.line, place.column, code, message, hides)
