"""Owns what of a document's HTML becomes headlines and prose: the HTML that mammoth makes, and no other."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from kiosk.authoring.manuscript import Headline, Loss, Manuscript, Prose, escape, make_list, make_table, plain

_HEADING = re.compile(r"h([1-6])")
_NOTE = re.compile(r"#(?:foot|end)note-(\w+)")
TITLE = "title"
"""The class of a paragraph that is the title of the whole."""

_MARKS = {"strong": "**", "em": "*"}


class HtmlReader(HTMLParser):
    """Reads HTML into a manuscript; ``manuscript`` has what was read so far.

    Lists of lists become one list, since a briefing has one level; links lead nowhere on a screen, so their address
    is told as lost, unless it is their text.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.manuscript = Manuscript()
        self._text = ""
        self._opened: list[int] = []
        self._items: list[str] = []
        self._lists: list[str] = []
        self._rows: list[list[str]] = []
        self._tables = 0
        self._note = ""
        self._silent = False
        self._is_title = False

    @property
    def _place(self) -> str:
        return f"block {len(self.manuscript.parts) + 1}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        values = {name: value or "" for name, value in attrs}
        if tag in _MARKS:
            self._opened.append(len(self._text))
            self._text += _MARKS[tag]
        elif tag in ("ul", "ol", "li"):
            self._begin_item(tag, values.get("id", ""))
        elif tag in ("table", "tr"):
            self._begin_row(tag)
        elif tag in ("br", "p"):
            self._is_title = values.get("class") == TITLE
            self._break(tag)
        elif tag == "img":
            self._picture(values.get("alt", ""), values.get("src", ""))
        elif tag == "a":
            self._anchor(values.get("href", ""))

    def handle_data(self, data: str) -> None:
        """Text stands here."""
        if not self._silent:
            self._text += escape(data) if not self._text.strip() else escape("." + data)[1:]

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        if tag in _MARKS:
            self._close_mark(_MARKS[tag])
        elif found := _HEADING.fullmatch(tag):
            self._add(Headline(plain(self._take()), int(found[1]), self._place))
        elif tag == "a":
            self._silent = False
        elif tag == "li":
            self._end_item()
        elif tag in ("ul", "ol"):
            self._end_list()
        elif tag in ("td", "th") and self._tables == 1:
            self._rows[-1].append(self._take())
        elif tag == "table":
            self._tables -= 1
            if not self._tables:
                self._add(Prose(make_table(self._rows), self._place))
                self._rows = []
        elif tag == "p" and not (self._lists or self._tables):
            text = self._take()
            self._add(Headline(plain(text), 0, self._place) if self._is_title else Prose(text, self._place))

    def _begin_item(self, tag: str, name: str) -> None:
        self._end_item()
        if tag != "li":
            self._lists.append(tag)
        elif found := _NOTE.fullmatch(f"#{name}"):
            self._note = found[1]

    def _begin_row(self, tag: str) -> None:
        """A table, or a row of one; what stands in a table of a table is text of its cell."""
        if tag == "table":
            self._tables += 1
        elif self._tables == 1:
            self._rows.append([])

    def _break(self, tag: str) -> None:
        """A new line, or a new paragraph; in items and cells, which have one, a blank."""
        if self._lists or self._tables:
            self._text += " "
        elif tag == "br":
            self._text += "\\\n"

    def _close_mark(self, mark: str) -> None:
        """End emphasis; blanks inside its edges would keep Markdown from seeing it."""
        place = self._opened.pop()
        before, inside = self._text[:place], self._text[place + len(mark) :]
        core = inside.strip()
        lead, tail = inside[: len(inside) - len(inside.lstrip())], inside[len(inside.rstrip()) :]
        self._text = f"{before}{lead}{mark}{core}{mark}{tail}" if core else before + inside

    def _anchor(self, address: str) -> None:
        if found := _NOTE.fullmatch(address):
            self._text += f"[^note-{found[1]}]"
            self._silent = True
        elif re.match("#(?:foot|end)note-ref", address):
            self._silent = True
        elif re.match("https?:|mailto:", address):
            self.manuscript.losses.append(Loss(self._place, f"the link to {address}"))

    def _picture(self, alt: str, name: str) -> None:
        text = f"![{escape(' '.join(alt.split()))}](media/{name})"
        if self._lists or self._tables:
            self.manuscript.losses.append(Loss(self._place, f"the place of a picture: {name} stands below"))
        self._add(Prose(text, self._place))

    def _end_item(self) -> None:
        text = self._take()
        if self._note:
            self.manuscript.sources[f"note-{self._note}"] = plain(text)
            self._note = ""
        elif text.strip():
            self._items.append(text)

    def _end_list(self) -> None:
        kind = self._lists.pop()
        if not self._lists and self._items:
            self._add(Prose(make_list(self._items, numbered=kind == "ol"), self._place))
            self._items = []

    def _take(self) -> str:
        text, self._text = self._text.strip(), ""
        return text

    def _add(self, part: Headline | Prose) -> None:
        if part.text.strip():
            self.manuscript.parts.append(part)
