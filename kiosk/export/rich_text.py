"""Owns how a line's markup becomes runs, which other programs have as well."""

from __future__ import annotations

from html.parser import HTMLParser

from msgspec import Struct

_SOFT_HYPHEN = "\u00ad"
_MARKS = dict.fromkeys(map(ord, f"{_SOFT_HYPHEN}\u200e\u200f"))
"""What helps Qt to break lines and to find their direction; other programs have their own means."""


class RichRun(Struct, frozen=True):
    """Words of one look; a newline in them breaks the line."""

    text: str
    strong: bool = False
    slanted: bool = False


def read_runs(markup: str) -> list[RichRun]:
    """The runs of a line as ``show.pages.markup`` writes it."""
    return _Reader(markup).runs


def plain_of(text: str) -> str:
    """A line that ``to_line`` made, without marks."""
    return text.translate(_MARKS)


class _Reader(HTMLParser):
    def __init__(self, markup: str) -> None:
        super().__init__()
        self.runs: list[RichRun] = []
        self._open: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.handle_data("\n")
        else:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self._open.remove(tag)

    def handle_data(self, data: str) -> None:
        self.runs.append(RichRun(plain_of(data), "b" in self._open, "i" in self._open))
