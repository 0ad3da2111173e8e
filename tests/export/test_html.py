"""The HTML of a briefing: its words are those of the hub, it asks for nothing, and holds no byte of notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from kiosk import paths
from kiosk.authoring.starter import begin_briefing
from kiosk.bridge.spelling import QtSpelling
from kiosk.briefing import blocks as b
from kiosk.briefing import figure_kinds as f
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.export.blocks import anchor
from kiosk.export.html import write_html
from tests.briefing.count.drawn import draw
from tests.briefing.count.folders import make_briefing
from tests.briefing.count.words import split
from tests.equipment.pictures import png, svg

RESOURCES = paths.RESOURCES / "export"
EMPTY = ("meta", "br", "img")


class Reader(HTMLParser):
    """Reads a document: its elements, its words by the page that they stand in, and whether each element ends."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: dict[str, str] = {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.elements.append((tag, attributes))
        if tag not in EMPTY:
            self.open.append((tag, attributes.get("id", "") if tag in ("section", "article") else ""))
        self._say(f" {attributes.get('alt', '')} {attributes.get('aria-label', '')} ")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag
        if tag not in ("em", "strong", "a", "b"):
            self._say(" ")

    def handle_data(self, data: str) -> None:
        self._say(data)

    def _say(self, text: str) -> None:
        page = next((name for _, name in reversed(self.open) if name), "")
        self.words[page] = self.words.get(page, "") + text

    def all(self, attribute: str) -> list[str]:
        return [attributes[attribute] for _, attributes in self.elements if attribute in attributes]


@pytest.fixture(scope="module", params=["shipped", "starter"])
def briefing(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    if request.param == "shipped":
        return load_briefing(paths.CONTENT)
    folder = tmp_path_factory.mktemp("starter") / "new"
    begin_briefing(paths.STARTER, folder, ["nl", "en", "he"])
    return load_briefing(folder)


@pytest.fixture(scope="module")
def text(briefing: Briefing) -> str:
    return write_html(briefing, QtSpelling(), RESOURCES)


def test_every_word_of_the_hub_is_in_it(briefing: Briefing, text: str) -> None:
    written = Reader(text).words
    for language in briefing.languages:
        for id_ in briefing.tree.reading_order():
            others = list(split(" ".join(_said_otherwise(briefing.page(id_, language)))))
            hub = sum((part.hub for part in draw(briefing, id_, language)), Counter[str]())
            titles = written[language]  # the contents
            lost = hub - Counter(split(f"{titles} {written[anchor(language, id_)]}"))
            assert not set(lost) - set(others), (language, id_, lost)


def _said_otherwise(value: object) -> Iterator[str]:
    """What of a page's figures is said in other words: dates, scales, numbers that have a text of their own."""
    if isinstance(value, tuple):
        for item in value:
            yield from _said_otherwise(item)
    elif isinstance(value, f.Moment | f.Point):
        yield f"{value.date} {getattr(value, 'value', 0):g}"
    elif isinstance(value, f.Bar | f.ComparedSide) and value.text:
        yield f"{value.value:g}"
    elif isinstance(value, msgspec.Struct):
        yield f"{getattr(value, 'unit', '')} {getattr(value, 'total', None) or 0:g}"
        for field in value.__struct_fields__:
            yield from _said_otherwise(getattr(value, field))


def test_it_asks_for_nothing_and_runs_nothing(text: str) -> None:
    document = Reader(text)
    tags = {tag for tag, _ in document.elements}
    assert not tags & {"script", "link", "iframe", "object", "embed", "form", "base", "use", "image"}
    assert all(address.startswith("data:image/") for address in document.all("src"))
    assert "url(" not in text
    assert "@import" not in text
    assert not [name for _, attributes in document.elements for name in attributes if name.startswith("on")]


def test_every_link_leads_somewhere_and_every_name_stands_once(text: str) -> None:
    document = Reader(text)
    names = Counter(document.all("id"))
    assert max(names.values()) == 1
    inside = {address[1:] for address in document.all("href") if address.startswith("#")}
    assert inside <= set(names)
    assert all(address.startswith(("#", "https://", "http://")) for address in document.all("href"))


def test_it_can_be_read_by_ear(briefing: Briefing, text: str) -> None:
    document = Reader(text)
    assert document.open == []
    headings = [int(tag[1]) for tag, _ in document.elements if re.fullmatch("h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in pairwise(headings))
    assert headings.count(1) == len(briefing.languages)
    for tag, attributes in document.elements:
        if tag == "svg":
            assert attributes["aria-hidden"] == "true"
        if tag == "figure" and attributes.get("class", "").startswith("figure"):
            assert attributes["aria-label"]
        if tag == "img":
            assert attributes["alt"]
        if tag == "th":
            assert attributes["scope"]
    articles = [attributes for tag, attributes in document.elements if tag == "article"]
    assert [(article["lang"], article["dir"]) for article in articles] == [
        (language, "rtl" if language == "he" else "ltr") for language in briefing.languages
    ]


def test_it_holds_no_notes(briefing: Briefing, text: str) -> None:
    said = []
    for language in briefing.languages:
        for id_ in briefing.tree.reading_order():
            page = briefing.page(id_, language)
            blocks = [*page.preamble, *(block for section in page.sections for block in section.blocks)]
            notes = [block for block in blocks if isinstance(block, b.Notes)]
            said += [
                run.text
                for block in notes
                for inner in block.blocks
                for run in getattr(inner, "runs", ())
                if isinstance(run, b.TextRun) and len(run.text) > 20
            ]
    assert said
    assert not [words for words in said if words in text]


def test_what_looks_like_markup_is_words(tmp_path: Path) -> None:
    make_briefing(tmp_path)
    (tmp_path / "media").mkdir(exist_ok=True)
    (tmp_path / "media" / "a.png").write_bytes(png(4, 4))
    (tmp_path / "media" / "b.svg").write_bytes(svg('<script>alert(1)</script><rect width="9" height="9"/>'))
    (tmp_path / "home.en.md").write_text(
        '---\ntitle: "<script>alert(1)</script>"\nlead: "\\"quoted\\" & <b>"\n---\n\n'
        '![a" onerror="x](media/a.png)\n\n![gone](media/no.png)\n\n![b](media/b.svg)\n\nA <i>b</i> & c.\n',
        "utf-8",
    )
    document = Reader(write_html(load_briefing(tmp_path), QtSpelling(), RESOURCES))
    assert "script" not in {tag for tag, _ in document.elements}
    assert [attributes["alt"] for tag, attributes in document.elements if tag == "img"][:1] == ['a" onerror="x']
    assert not [name for _, attributes in document.elements for name in attributes if name == "onerror"]
    assert "gone" in document.words["en-home"]
    assert "A <i>b</i> & c." in document.words["en-home"]


def test_words_are_set_as_in_print(tmp_path: Path) -> None:
    make_briefing(tmp_path)
    figure = (
        '::: figure number\nalt: x\nvalue: "7"\nlabel: of 10 million\ncaption: He said "no"\nsource: [paper]\n:::\n'
    )
    body = f'He said "**yes**" in 2020-2024, or 7 % of it.\n\n{figure}'
    (tmp_path / "home.en.md").write_text(f'---\ntitle: A "title"\nlead: A lead...\n---\n\n{body}', "utf-8")
    said = Reader(write_html(load_briefing(tmp_path), QtSpelling(), RESOURCES)).words["en-home"]
    for words in (
        "A “title”",
        "A lead…",
        "said “",
        "yes” in 2020–2024, or 7\u00a0%",
        "10\u00a0million",
        "He said “no”",
    ):
        assert words in said
