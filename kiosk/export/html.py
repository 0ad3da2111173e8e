"""Owns a briefing as one HTML file: all pages in all languages, terms and sources, without a script or a request."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Page, Source
from kiosk.export.blocks import BlockWriter, anchor
from kiosk.export.spelling import Spelling
from kiosk.export.tags import Markup, join, tag, words
from kiosk.export.tools import read_words


def write_html(
    briefing: Briefing,
    spelling: Spelling,
    resources: Path,
    languages: Sequence[str] = (),
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> str:
    """The whole document.

    Args:
        briefing: what is written; its notes are not (invariant 2).
        spelling: how its languages write dates and numbers.
        resources: the folder with ``words.toml`` and ``style.css``.
        languages: in which; all where none is named.
        progress: told after each page how many are done, and of how many.
    """
    languages = languages or briefing.languages
    pages = count(1)
    all_pages = len(languages) * len(briefing.tree.reading_order())
    first = languages[0]
    parts = [
        _Language(briefing, language, spelling, read_words(resources, language)).write(
            lambda: progress(next(pages), all_pages)
        )
        for language in languages
    ]
    choice = (tag("a", words(spelling.name(language)), href=f"#{language}", lang=language) for language in languages)
    said = read_words(resources, first)
    head = tag(
        "head",
        Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        tag("title", words(briefing.info.title[first])),
        tag("style", Markup((resources / "style.css").read_text("utf-8"))),
    )
    body = tag(
        "body",
        tag("a", words(said["skip"]), href=f"#{first}", class_="skip"),
        tag("nav", *choice, class_="languages", aria_label=" · ".join(map(spelling.name, languages))),
        tag("main", *parts),
    )
    return "<!DOCTYPE html>\n" + tag("html", head, body, lang=first) + "\n"


class _Language:
    """All of a briefing in one language."""

    def __init__(self, briefing: Briefing, language: str, spelling: Spelling, said: Mapping[str, str]) -> None:
        self._briefing = briefing
        self._language = language
        self._spelling = spelling
        self._said = said
        self._way = "rtl" if spelling.runs_left(language) else "ltr"
        self._blocks = BlockWriter(briefing, language, spelling, said)

    def write(self, done: Callable[[], None]) -> Markup:
        """All of it; ``done`` is told of each page."""
        info = self._briefing.info
        about = [text[self._language] for text in (info.event, info.subtitle) if text[self._language]]
        return tag(
            "article",
            tag("h1", self._blocks.words(info.title[self._language])),
            *(tag("p", self._blocks.words(text), class_="about") for text in about),
            self._contents(),
            *(self._page(id_, done) for id_ in self._briefing.tree.reading_order()),
            self._terms(),
            self._sources(),
            id=self._language,
            lang=self._language,
            dir=self._way,
        )

    def _contents(self) -> Markup:
        tree = self._briefing.tree

        def listed(ids: Iterator[str] | tuple[str, ...]) -> Markup:
            items = []
            for id_ in ids:
                link = tag("a", self._blocks.words(self._title(id_)), href=f"#{anchor(self._language, id_)}")
                below = tree.children(id_) if id_ != "home" else ()
                items.append(tag("li", link, listed(below) if below else Markup()))
            return tag("ul", *items)

        top = (id_ for id_ in tree.reading_order() if tree.parent(id_) in (None, "home"))
        name = f"{self._said['contents']} · {self._spelling.name(self._language)}"
        return tag("nav", tag("h2", words(self._said["contents"])), listed(top), class_="contents", aria_label=name)

    def _title(self, id_: str) -> str:
        return self._briefing.headline(id_, self._language).title

    def _page(self, id_: str, done: Callable[[], None]) -> Markup:
        page = self._briefing.page(id_, self._language)
        trail = [self._title(above) for above in self._briefing.tree.trail(id_)[1:-1]]
        label = self._said["background"] if page.background else " › ".join(trail)
        sections = (
            tag("section", tag("h3", self._blocks.words(section.heading)), self._blocks.blocks(section.blocks))
            for section in page.sections
        )
        demand = self._briefing.tree.demand_number(id_)
        done()
        return tag(
            "section",
            tag("p", self._blocks.words(label), class_="trail") if label else Markup(),
            tag("h2", self._blocks.words(page.heading)),
            tag("p", self._blocks.words(page.lead), class_="lead") if page.lead else Markup(),
            self._easy(page),
            self._blocks.blocks(page.preamble),
            *sections,
            id=anchor(self._language, id_),
            class_=f"page demand{demand}",
        )

    def _easy(self, page: Page) -> Markup:
        """The easy words, folded away: a reader opens them without a script."""
        if not page.plain:
            return Markup()
        return tag("details", tag("summary", words(self._said["easy"])), self._blocks.blocks(page.plain), class_="easy")

    def _terms(self) -> Markup:
        terms = sorted(self._briefing.terms(self._language).values(), key=lambda term: term.term.casefold())
        if not terms:
            return Markup()
        entries = (
            join(
                tag("dt", self._blocks.words(term.term), id=anchor(self._language, "term", term.id)),
                tag("dd", self._blocks.words(f"{term.text} "), self._blocks.cite(term.sources)),
            )
            for term in terms
        )
        return tag("section", tag("h2", words(self._said["terms"])), tag("dl", *entries), class_="page")

    def _sources(self) -> Markup:
        sources = self._briefing.sources.values()
        if not sources:
            return Markup()
        items = (
            tag("li", *self._source(source), id=anchor(self._language, "source", source.id), value=str(source.number))
            for source in sources
        )
        return tag("section", tag("h2", words(self._said["sources"])), tag("ol", *items), class_="page")

    def _source(self, source: Source) -> Iterator[Markup]:
        yield tag("cite", words(source.title))
        published = ", ".join([source.publisher, *([str(source.year)] if source.year else [])])
        yield words(f". {published}")
        if source.grade:
            yield words(f" ({self._said[source.grade]})")
        yield words(".")
        if source.address.startswith(("https://", "http://")):
            yield join(words(" "), tag("a", words(source.address), href=source.address, rel="noreferrer"))
        if note := source.note.get(self._language, ""):
            yield words(f" {note}")
