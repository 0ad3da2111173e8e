"""A manuscript becomes a briefing: no word of it is lost, whatever its headlines are."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.composer import MOST_DEMANDS, compose, outline
from kiosk.authoring.manuscript import Headline, Manuscript, Prose, escape, plain
from kiosk.authoring.whole_folder import write_file
from kiosk.briefing.loader import load_briefing

WORDS = st.text(st.sampled_from("ab C.d5*#-_[|é"), min_size=1, max_size=12).filter(lambda text: re.search(r"\w", text))
PARTS = st.one_of(
    st.builds(Headline, WORDS, st.integers(1, 5), st.just("p")),
    st.builds(Prose, WORDS.map(str.strip).map(escape), st.just("p"), st.booleans()),
)


def tree_of(manuscript: Manuscript) -> dict[str, tuple[str, ...]]:
    with TemporaryDirectory() as folder:
        for name, content in compose(manuscript, "en", "name").files.items():
            write_file(Path(folder) / name, content)
        tree = load_briefing(Path(folder)).tree
        return {id_: tree.children(id_) for id_ in tree}


@given(st.lists(PARTS, max_size=12))
def test_no_word_is_lost(parts: list[Headline | Prose]) -> None:
    composition = compose(Manuscript(parts=parts), "en", "name")
    written = " ".join(text for text in composition.files.values() if isinstance(text, str))
    said = Counter(re.findall(r"\w+", " ".join(_words(part) for part in parts)))
    there = Counter(re.findall(r"\w+", re.sub(r"\\(.)", r"\1", written)))
    assert not said - there


def _words(part: Headline | Prose) -> str:
    return part.text if isinstance(part, Headline) else plain(part.text)


def headlines(*levels: int) -> Manuscript:
    return Manuscript(parts=[Headline(f"Head {number}", level, "p") for number, level in enumerate(levels, 1)])


@pytest.mark.parametrize(
    ("levels", "tree"),
    [
        ((), {"home": ("name",), "name": ()}),
        ((0, 1, 2, 3), {"home": ("head-2",), "head-2": ("head-2/head-3",), "head-2/head-3": ()}),
        ((1, 2, 2), {"home": ("head-2", "head-3"), "head-2": (), "head-3": ()}),
        ((2, 1), {"home": ("head-1", "head-2"), "head-1": (), "head-2": ()}),
        ((1, 3, 1), {"home": ("head-1", "head-3"), "head-1": ("head-1/head-2",), "head-1/head-2": (), "head-3": ()}),
    ],
)
def test_headlines_are_the_tree(levels: tuple[int, ...], tree: dict[str, tuple[str, ...]]) -> None:
    assert tree_of(headlines(*levels)) == tree


def test_more_than_six_are_arguments_of_one_demand() -> None:
    tree = tree_of(headlines(*[1] * (MOST_DEMANDS + 1)))
    assert tree["home"] == ("name",)
    assert len(tree["name"]) == MOST_DEMANDS + 1


def test_the_lead_is_the_first_sentence_and_keeps_no_citation_to_itself() -> None:
    text = "One of 3 said so.[^note-1] Then came more."
    parts = [Headline("A", 1, "p"), Prose(text, "p"), Headline("B", 1, "p"), Prose("All.[^note-1]", "p")]
    files = compose(Manuscript(parts=parts, sources={"note-1": "ITUC, Index 2025"}), "en", "name").files
    assert files["1-a/index.en.md"] == '---\ntitle: "A"\nlead: "One of 3 said so."\n---\n\nThen came more.[^note-1]\n'
    assert files["2-b/index.en.md"] == '---\ntitle: "B"\nlead: "All."\n---\n\nAll.[^note-1]\n'
    assert 'publisher = "ITUC"\nyear = 2025' in str(files["sources.toml"])


def test_what_has_a_number_and_no_footnote_is_cited_from_the_document() -> None:
    prose = [Prose("No lead\nhere 4", "p"), Prose("- 3 of them\n- none", "p"), Prose("| a |\n|---|\n| 7 |", "p")]
    parts = [Headline("A", 1, "p"), Prose("Lead.", "p"), *prose]
    text = str(compose(Manuscript(parts=parts), "en", "name").files["1-a/index.en.md"])
    assert "here 4[^paper]\n" in text
    assert "- 3 of them[^paper]\n- none\n" in text
    assert "| 7[^paper] |" in text


def test_notes_that_follow_one_another_stand_in_one_block() -> None:
    parts = [Headline("A", 1, "p"), Prose("one", "p", is_notes=True), Prose("two", "p", is_notes=True)]
    text = str(compose(Manuscript(parts=parts), "en", "name").files["1-a/index.en.md"])
    assert text.endswith("::: notes\none\n\ntwo\n:::\n")


def test_a_headline_alone_at_the_beginning_is_the_title() -> None:
    assert outline(headlines(1, 2)).title == "Head 1"
    assert outline(headlines(1)).title == ""
