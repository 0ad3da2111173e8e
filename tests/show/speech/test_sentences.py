"""A paragraph is parted into sentences, of which none loses a letter; the one that is said is marked."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.briefing.blocks import TextRun
from kiosk.show.pages.markup import to_markup, to_plain
from kiosk.show.speech.marking import mark_sentence
from kiosk.show.speech.sentences import split_sentences

WORDS = st.text(alphabet="abcAB .!?…”“\"'()12,:;é—–&<>", max_size=60)


def sentences(text: str) -> list[str]:
    return [text[first:end] for first, end in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("It rose to 2.8 million. So it is.", ["It rose to 2.8 million.", "So it is."]),
        ("Mr. A. de Boer, e.g. here. 7 of 151.", ["Mr. A. de Boer, e.g. here.", "7 of 151."]),
        ("“We’re happy.” She said so.", ["“We’re happy.”", "She said so."]),
        ("Wait… now. 't Gooi too.", ["Wait… now. 't Gooi too."]),
        ("  ", []),
    ],
)
def test_a_paragraph_has_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@given(WORDS)
def test_no_letter_is_lost(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@given(st.lists(st.tuples(WORDS, st.booleans(), st.booleans()), max_size=3))
def test_marking_changes_no_word(parts: list[tuple[str, bool, bool]]) -> None:
    runs = tuple(TextRun(text, strong, emphasis) for text, strong, emphasis in parts)
    markup, plain = to_markup(runs, "nl"), to_plain(runs)
    for first, end in split_sentences(plain):
        marked = mark_sentence(markup, plain, first, end)
        assert marked.replace("<u>", "").replace("</u>", "") == markup
        inside = "".join(re.findall(r"<u>([^<]*)</u>", marked))
        letters = [letter for letter in unescape(inside) if letter.isalnum()]
        assert letters == [letter for letter in plain[first:end] if letter.isalnum()]


def test_a_mark_is_parted_at_each_tag() -> None:
    assert mark_sentence("a <b>b c. d</b> e", "a b c. d e", 0, 6) == "<u>a </u><b><u>b c.</u> d</b> e"
