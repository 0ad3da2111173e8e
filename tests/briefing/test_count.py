"""The count of words counts: it finds what is lost, and what is invented, where somebody spoils what holds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.briefing.count import account, drawn, written, written_tables
from tests.briefing.count.folders import HEAD, make_briefing

PAGE = "1-one/1-first/index"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return make_briefing(tmp_path / "briefing") / f"{PAGE}.en.md"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("---\ntitle: a b\nicon: fa6s.leaf\nclaims:\n  - S1\n# c\nlead: >-\n  d\n---\n", "a b d"),
        ("---\ncolour: a\n---\n", "colour a"),
        ("a *b*c [d](page:e) [f](https://g.h/i)[^j]\n", "a b c d f https g h i"),
        ("![a b](media/c.svg 'd')\n", "a b d"),
        ("| a | b |\n|---|:-:|\n| c | d | e |\n", "a b c d e"),
        ("::: detail a\nb\n:::\n::: c\n", "a b c"),
        ("::: figure bars\nlabel: a\nbars: [{label: b, value: 2.50}]\nsource: [c]\nd: e\n:::\n", "a b 2.5 d e"),
        ("1. a\n2. b\n2. c\n\n7. d\n", "a b c 7 d"),
        ("[^a]: b\n", "a b"),
    ],
)
def test_the_words_of_a_page_are_those_that_somebody_wrote_to_be_read(text: str, words: str) -> None:
    assert [word.text for word in written.page_words(text)] == words.split()


def test_the_words_of_a_table_are_its_texts_and_what_is_none_of_its_keys() -> None:
    text = '# a\nlanguages = ["b"]\n[c]\nd = "e"  # f\ntitle = {g = "h"}\ni = """j\nk"""\n[runs.5.slides]\n"l" = 9\n'
    assert [word.text for word in written_tables.table_words(text)] == ["e", "h", "j", "k"]


def test_a_word_without_a_face_or_a_problem_is_lost(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page.write_text(HEAD + "::: detail\nHidden.\n:::\n\n::: notes\nSpoken.\n:::\n", "utf-8")
    assert account.count(page.parents[2]) == ([], [])
    monkeypatch.setattr(drawn, "derive_notes", lambda *_: ())
    assert account.count(page.parents[2]).lost == [f"{PAGE}.en.md:11: Spoken"]


def test_a_word_that_a_problem_hides_is_lost_where_nobody_names_it(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page.write_text(HEAD + "| a |\n|---|\n| b | c |\n", "utf-8")
    assert account.count(page.parents[2]) == ([], [])
    monkeypatch.setattr(account, "check_with_slides", lambda *_: [])
    assert account.count(page.parents[2]).lost == [f"{PAGE}.en.md:8: c"]


def test_a_word_that_stands_twice_is_drawn_twice(page: Path) -> None:
    page.write_text(HEAD + "once once\n", "utf-8")
    part = drawn.Part()
    part.hub = Counter(["Document", "Somebody", "s", "document", "once"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drawn, "draw", lambda *_: [part])
        assert f"{PAGE}.en.md:6: once" in account.count(page.parents[2]).lost


def test_a_word_that_nobody_wrote_is_invented(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page.write_text(HEAD + "Text.\n", "utf-8")
    draw = drawn.draw

    def draw_more(*arguments: object) -> list[drawn.Part]:
        parts = draw(*arguments)  # type: ignore[arg-type]
        parts[0].stage["NaN"] += 1
        return parts

    monkeypatch.setattr(drawn, "draw", draw_more)
    assert f"{PAGE}.en.md:0: NaN on the stage" in account.count(page.parents[2]).invented
