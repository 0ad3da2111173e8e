"""What an audience may read is found, and what is in notes is not."""

from __future__ import annotations

import gc
import re
import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.briefing import search
from kiosk.briefing.blocks import Notes
from kiosk.briefing.loader import load_briefing
from kiosk.briefing.markdown import MarkdownReader
from kiosk.briefing.plain_text import extract_plain_text
from kiosk.briefing.search import SearchIndex
from kiosk.briefing.snippets import LENGTH, WordMatcher, find_ranges, make_snippet, split_words

BODY = """::: notes
Geheim voor wie spreekt.
:::

Over *palmolie* en [de vakbond](page:a)[^paper], in één zin over Indonesië.

:::: background
::: figure dots
label: "Ondernemingen met een cao"
alt: Onzichtbaar
:::
Vakbonden onderhandelen; werknemers rekenen op hun lonen.
::::

## De audit rijdt voorbij

- Kort bezoek
"""


FIGURES = """::: figure map
label: "Waar het begint"
places:
  - {label: Oostkust, text: 'haven, kade'}
  - label: Westzee
:::

::: figure compare
label: Twee kanten
sides:
  - {label: Zonder cao, points: [a]}
  - label: Verzekerd
    points:
      - spaarpot vol
:::

::: figure flow
label: Keten
givers:
  - who: Plukster
    gives: trossen
view: tot de molen
alt: Onzichtbaar
:::
"""


@pytest.mark.parametrize(
    "text", ["begint", "oostkust", "kade", "westzee", "kanten", "cao", "spaarpot", "plukster", "trossen", "molen"]
)
def test_what_a_figure_says_is_found(folder, write, make_page, text: str) -> None:
    write("home.nl.md", make_page("Een", FIGURES))
    index = SearchIndex.build(load_briefing(folder), "nl")
    assert [hit.page for hit in index.query(text)] == ["home"]
    assert not index.query("onzichtbaar")
    index.close()


@pytest.fixture
def index(folder, write, make_page):
    write("home.nl.md", make_page("Vrouwen in de palmolie", BODY))
    index = SearchIndex.build(load_briefing(folder), "nl")
    yield index
    index.close()


@pytest.mark.parametrize(
    "text",
    [
        "palmolie",
        "PALMOLIE",
        "palm",
        "indonesie",
        "één zin over",
        "eén palmolie",
        "vakbond",
        "loon lonen",
        "onderneming",
        "audit rijdt",
        "kort bezoek",
        "vrouw",
        "werknemer",
        "zin over pal",
    ],
)
def test_words_are_found(index, text) -> None:
    assert [hit.page for hit in index.query(text)] == ["home"]


@pytest.mark.parametrize(
    "text",
    [
        "geheim",
        "spreekt",
        "onzichtbaar",
        "paper",
        "leaf",
        "palmolie xyz",
        "",
        " ",
        '"',
        "*",
        "a AND",
        "NEAR(",
        "title:",
        "\0",
        "\ud800",
        "-" * 99,
    ],
)
def test_other_words_are_not_found(index, text) -> None:
    assert index.query(text) == []


@given(text=st.text(max_size=40))
@settings(max_examples=100)
def test_no_text_is_an_error(text) -> None:
    index = SearchIndex.build(_NoPages(), "nl")
    assert index.query(text) == []
    index.close()


class _NoPages:
    tree = ()


def test_pages_are_those_of_the_hits(index) -> None:
    assert index.pages("vakbond palm") == ["home"]
    assert index.pages("geheim") == index.pages("") == index.pages("vakbond", limit=0) == []


def test_a_title_is_found_behind_more_pages_than_are_ranked(folder, write, make_page, monkeypatch) -> None:
    monkeypatch.setattr(search, "MOST_RANKED", 2)
    for place in range(1, 6):
        write(f"{place}-a{place}/index.nl.md", make_page(f"Blad {place}", "Over de haven.\n"))
    write("6-last/index.nl.md", make_page("De haven", "Tekst.\n"))
    index = SearchIndex.build(load_briefing(folder), "nl")
    first, *others = index.pages("haven")
    assert first == "last"
    assert len(others) == 2
    index.close()


def test_a_hit_shows_where_it_matches(index) -> None:
    (hit,) = index.query("vakbond palm")
    assert hit.title == "Vrouwen in de palmolie"
    assert [hit.title[begin:end] for begin, end in hit.title_ranges] == ["palmolie"]
    assert [hit.snippet[begin:end] for begin, end in hit.ranges] == ["palmolie", "vakbond", "Vakbonden"]
    assert "Over palmolie en de vakbond, in één zin" in " ".join(hit.snippet.split())


def test_a_title_counts_more_than_text(folder, write, make_page) -> None:
    write("home.nl.md", make_page("Anders", "Over de haven, de haven, de haven."))
    write("1-strong/index.nl.md", make_page("Haven", "Iets."))
    index = SearchIndex.build(load_briefing(folder), "nl")
    assert [hit.page for hit in index.query("haven")] == ["strong", "home"]
    assert [hit.page for hit in index.query("haven", limit=1)] == ["strong"]
    assert index.query("haven", limit=0) == []


def test_pages_that_cannot_be_read_are_left_out(folder, write) -> None:
    write("home.nl.md", b"\xff haven")
    write("1-strong/index.nl.md", "---\ntitle: [\n---\nhaven")
    assert SearchIndex.build(load_briefing(folder), "nl").query("haven") == []


def test_nothing_of_what_was_asked_for_stays(index) -> None:
    index.query("palmolie")  # words of pages may be kept
    before = index._stem.cache_info().currsize
    stemmer = index._cut.__self__
    for text in ("geheimen", "geheimen palmolie", "palmolie geheimen"):
        index.query(text)
        assert "geheim" not in repr(vars(stemmer))
    assert index._stem.cache_info().currsize == before
    kept = [thing for thing in gc.get_objects() if isinstance(thing, sqlite3.Cursor)]
    assert kept == [], "a statement holds what it was asked with"


def test_an_index_can_lie_in_a_file_and_is_made_anew(folder, tmp_path) -> None:
    path = tmp_path / "index.sqlite"
    path.write_bytes(b"no database")
    index = SearchIndex.build(load_briefing(folder), "en", path)
    assert [hit.title for hit in index.query("home")] == ["Home en"]
    index.close()


def test_a_file_that_cannot_be_written_is_an_error(folder, tmp_path) -> None:
    with pytest.raises(OSError, match="search index"):
        SearchIndex.build(load_briefing(folder), "nl", tmp_path / "no folder" / "index.sqlite")


@pytest.mark.parametrize("pages", [0, 1, 3])
def test_building_can_be_cancelled(folder, pages) -> None:
    answers = iter([False] * pages + [True])
    index = SearchIndex.build(load_briefing(folder), "nl", cancelled=lambda: next(answers))
    assert len(index.query("zin")) == pages


LINES = st.lists(
    st.sampled_from(
        (
            *("::: notes", "::: detail", ":::: background", "::: nots", "- ::: notes", "> ::: notes", ":::", "::::"),
            *("::: figure dots", "## Kop", "- a", "> b", "", "```", "1. c", "  :::", "::: notes :::", "a ::: notes"),
        )
    ),
    max_size=12,
)


@given(lines=LINES)
@settings(max_examples=150)
def test_notes_are_never_searchable(tmp_path_factory, lines) -> None:
    """Whatever stands in notes, by the reading of the page, is in no text that is searched (invariant 2)."""
    body = "\n".join(f"{line}\nwoord{number}" for number, line in enumerate(lines))
    reading = MarkdownReader(tmp_path_factory.getbasetemp()).read(tmp_path_factory.getbasetemp() / "x.nl.md", body)
    blocks = (*reading.preamble, *(block for section in reading.sections for block in section.blocks))
    plain = extract_plain_text(body)
    searched = set(re.findall(r"woord\d+", f"{plain.headings} {plain.body}"))
    assert not searched & set(re.findall(r"woord\d+", " ".join(_notes(blocks))))


def _notes(blocks, *, is_inside: bool = False):
    for block in blocks:
        if is_inside or isinstance(block, Notes):
            yield repr(block)
        elif hasattr(block, "blocks"):
            yield from _notes(block.blocks)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Eén, twée!", ["een", "twee"]),
        ("a_b-c", ["a", "b", "c"]),
        ("", []),
        ("x" * 99, ["x" * 40]),
        ("ﬁn ß", ["fin", "ss"]),
    ],
)
def test_a_text_is_split_into_words(text, words) -> None:
    assert split_words(text) == words


def test_a_snippet_begins_shortly_before_its_match() -> None:
    text = "woord " * 50 + "haven " + "woord " * 50
    snippet, ranges = make_snippet(text, WordMatcher(["haven"], str))
    assert snippet.startswith("…woord")
    assert snippet.endswith("woord…")
    assert [snippet[begin:end] for begin, end in ranges] == ["haven"]
    assert len(snippet) <= LENGTH + 2


@given(st.text("ab é.", max_size=400), st.text("abe", min_size=1, max_size=3))
def test_a_snippet_is_a_stretch_of_its_text(text, word) -> None:
    matcher = WordMatcher([word], str)
    snippet, ranges = make_snippet(text, matcher)
    assert snippet.strip("…") in text
    assert all(matcher.matches(snippet[begin:end]) for begin, end in ranges)
    assert bool(ranges) == bool(find_ranges(text, matcher))


@pytest.mark.parametrize(
    ("markdown", "body"),
    [
        ("a *b* **c** _d_ e_f", "a b c d e_f"),
        ("[a](page:b) ![c](d.svg) e[^f]", "a e"),
        ("a ![c](my photo (1).png) b", "a b"),
        ("| a | b |\n|---|---|\n| c | d |", "a b c d"),
        ("1. a\n2. b\n> c", "a b c"),
        (r"4 \* 5", "4 5"),
        ("::: quote\na\n:::", "a"),
        ("::: nots\na\n:::\nb", "b"),
        ("::: detail\n" * 9 + "a", ""),
    ],
)
def test_markdown_is_stripped(markdown, body) -> None:
    assert extract_plain_text(markdown).body.split() == body.split()


def test_an_index_that_is_dropped_closes_its_database() -> None:
    connection = sqlite3.connect(":memory:")
    SearchIndex(connection, "en")
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")
