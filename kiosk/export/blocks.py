"""Owns blocks and lines in HTML. Notes are left out (invariant 2)."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from functools import singledispatchmethod
from pathlib import Path

from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing
from kiosk.briefing.pictures.facts import BadPictureError
from kiosk.briefing.pictures.picture_file import read_picture
from kiosk.briefing.typography import typeset
from kiosk.export.figures import FigureWriter
from kiosk.export.spelling import Spelling
from kiosk.export.tags import Markup, join, tag, words

_TYPES = {"svg": "image/svg+xml", "png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}


def anchor(language: str, *parts: str) -> str:
    """The name of a place in the document: of a page, a source (``source``, id) or a term (``term``, id)."""
    return "-".join([language, *(part.replace("/", "--") for part in parts)])


class BlockWriter:
    """Writes the blocks of a briefing in one of its languages.

    Args:
        briefing: where they stand.
        language: the language.
        spelling: how it writes what is no words.
        said: the words that the document adds, by name.
    """

    def __init__(self, briefing: Briefing, language: str, spelling: Spelling, said: Mapping[str, str]) -> None:
        self._folder = briefing.folder
        self._sources = briefing.sources
        self._terms = briefing.terms(language)
        self._pages = briefing.tree
        self._language = language
        self._said = said
        document = briefing.info.document.get(language, "")
        self._background = said["not_from"].format(document=document) if document else said["background"]
        self._figures = FigureWriter(language, spelling, said, self.cite)

    def blocks(self, blocks: Iterable[b.Block]) -> Markup:
        """Blocks one after the other."""
        return join(*(self._write(block) for block in blocks))

    def line(self, runs: b.Inlines) -> Markup:
        """A line of text, with its links and citations."""
        said = ["" if isinstance(run, b.CitationRun) else run.text for run in runs]
        before = ["".join(said[:place])[-1:] for place in range(len(said))]
        return join(*(self._run(run, last) for run, last in zip(runs, before, strict=True)))

    def words(self, text: str, before: str = "") -> Markup:
        """Plain words, set as in print.

        Args:
            text: as it was written.
            before: what stands right before it on its line.
        """
        return words(typeset(text, self._language, before))

    def cite(self, sources: Sequence[str]) -> Markup:
        """The marks of sources; one that the briefing has not is left out, and ``kiosk check`` names it."""
        known = [self._sources[id_] for id_ in sources if id_ in self._sources]
        marks = (
            tag("a", words(f"[{source.number}]"), href=f"#{anchor(self._language, 'source', source.id)}")
            for source in known
        )
        return tag("sup", *marks) if known else Markup()

    @singledispatchmethod
    def _run(self, run: object, _before: str) -> Markup:
        raise TypeError(run)

    @_run.register
    def _(self, run: b.TextRun, before: str) -> Markup:
        return self._emphasised(run, before)

    @_run.register
    def _(self, run: b.PageLinkRun, before: str) -> Markup:
        inside = self.words(run.text, before)
        if run.page not in self._pages:
            return inside
        return tag("a", inside, href=f"#{anchor(self._language, run.page)}")

    @_run.register
    def _(self, run: b.AddressRun, _before: str) -> Markup:
        return words(run.text if run.text == run.address else f"{run.text} ({run.address})")

    @_run.register
    def _(self, run: b.CitationRun, _before: str) -> Markup:
        return self.cite([run.source])

    @_run.register
    def _(self, run: b.TermRun, before: str) -> Markup:
        inside = self._emphasised(run, before)
        if run.term not in self._terms:
            return inside
        return tag("a", inside, href=f"#{anchor(self._language, 'term', run.term)}", class_="term")

    @singledispatchmethod
    def _write(self, block: object) -> Markup:
        raise TypeError(block)

    @_write.register
    def _(self, _block: b.Notes) -> Markup:
        return Markup()

    @_write.register
    def _(self, block: b.Paragraph) -> Markup:
        return tag("p", self.line(block.runs))

    @_write.register
    def _(self, block: b.ListBlock) -> Markup:
        if not any(block.numbers):
            return tag("ul", *(tag("li", self.line(item)) for item in block.items))
        numbers = (str(number) if number else "" for number in block.numbers)
        items = zip(numbers, block.items, strict=True)
        return tag("ol", *(tag("li", self.line(item), value=number) for number, item in items))

    @_write.register
    def _(self, block: b.Gifts) -> Markup:
        return tag("ul", *(tag("li", self.line(item)) for item in block.items), class_="gifts")

    @_write.register
    def _(self, block: b.Table) -> Markup:
        head = tag("tr", *(tag("th", self.line(cell), scope="col") for cell in block.header))
        rows = (tag("tr", *(tag("td", self.line(cell)) for cell in row)) for row in block.rows)
        return tag("div", tag("table", tag("thead", head), tag("tbody", *rows)), class_="wide", tabindex="0")

    @_write.register
    def _(self, block: b.Image) -> Markup:
        caption = tag("figcaption", self.words(block.caption)) if block.caption else Markup()
        return tag("figure", self._picture(block), caption)

    @_write.register
    def _(self, block: b.FigureBlock) -> Markup:
        return self._figures.write(block.figure)

    @_write.register
    def _(self, block: b.Quote) -> Markup:
        who = tag("footer", self.words(block.who)) if block.who else Markup()
        return tag("blockquote", self.blocks(block.blocks), who)

    @_write.register
    def _(self, block: b.Detail) -> Markup:
        return tag(
            "div", tag("p", words(self._said["more"]), class_="label"), self.blocks(block.blocks), class_="detail"
        )

    @_write.register
    def _(self, block: b.Background) -> Markup:
        label = tag("p", words(self._background), class_="label")
        return tag("aside", label, self.blocks(block.blocks), class_="background")

    def _emphasised(self, run: b.TextRun | b.TermRun, before: str) -> Markup:
        inside = Markup(self.words(run.text, before).replace("\n", "<br>"))
        inside = tag("em", inside) if run.emphasis else inside
        return tag("strong", inside) if run.strong else inside

    def _picture(self, image: b.Image) -> Markup:
        """The picture itself in the document; a frame with its words where it cannot be drawn."""
        frame = tag("p", words(image.alt), class_="frame")
        if not image.width:
            return frame
        try:
            picture = read_picture(self._folder / Path(image.path))
        except (BadPictureError, OSError):
            return frame
        data = base64.b64encode(picture.data).decode()
        return Markup(
            f'<img src="data:{_TYPES[picture.facts.kind]};base64,{data}" alt="{_attribute(image.alt)}" '
            f'width="{image.width}" height="{image.height}">'
        )


def _attribute(text: str) -> str:
    return words(text).replace('"', "&quot;")
