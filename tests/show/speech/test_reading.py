"""What is said of a page is what is drawn of it: every word; none of notes."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.show.pages.page_props import PageProps, derive_page
from kiosk.show.plain_values import plain_values
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.slides import page_slides
from kiosk.show.speech.phrases import read_phrases
from kiosk.show.speech.pronunciation import Pronunciation
from kiosk.show.speech.reading import Reader, Sentence
from tests.briefing.count.words import split


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return load_briefing(paths.CONTENT)


def read(briefing: Briefing, page: str, language: str, *, easy: bool = False) -> tuple[PageProps, list[Sentence]]:
    """A page, and all that is said of it, step by step with what these fold away, as it is written."""
    props = derive_page(briefing, page, language, easy=easy)
    reader = Reader(read_phrases(paths.RESOURCES, language), Pronunciation(language, {}))
    steps = range(max(1, len(props.sections) if props.stepped else 1))
    return props, [sentence for step in steps for sentence in reader.read(props, step, more=True)]


@pytest.mark.parametrize("easy", [False, True])
def test_all_that_is_drawn_as_text_is_said(briefing: Briefing, easy: bool) -> None:
    missing = []
    for language in briefing.languages:
        for page in briefing.tree:
            props, said = read(briefing, page, language, easy=easy)
            values = plain_values(
                [props.link.lead, props.preamble.blocks, *([one.blocks, one.more] for one in props.sections)]
            )
            heard = Counter(word for sentence in said for word in split(sentence.words or sentence.said))
            missing += [
                f"{language} {page}: {word}" for text in _plains(values) for word in split(text) if not heard[word]
            ]
            assert easy or len(said) > 3
    assert missing == []


def _plains(value: object) -> list[str]:
    if isinstance(value, dict):
        if value.get("type") == "figure":
            return [value["alt"]]
        own = [value["plain"]] if "plain" in value else [value["alt"]] if "alt" in value else []
        return own + [text for inner in value.values() if not isinstance(inner, str) for text in _plains(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _plains(inner)]
    return []


def test_invariant_2_no_note_is_said(briefing: Briefing) -> None:
    for language in briefing.languages:
        for page in briefing.tree:
            _, said = read(briefing, page, language)
            heard = " ".join(sentence.words + " " + sentence.said for sentence in said)
            for slide in page_slides(briefing, page, language):
                for text in _plains(plain_values(derive_notes(briefing, slide, language))):
                    assert len(text) < 30 or text not in heard


def test_where_one_is_and_how_to_go_on(briefing: Briefing) -> None:
    props = derive_page(briefing, "decent-work/out-of-sight/palm-oil", "en")
    reader = Reader(read_phrases(paths.RESOURCES, "en"), Pronunciation("en", {}))
    said = [sentence.said for sentence in reader.read(props, 1)]
    assert said[0] == "Women in palm oil"
    assert "Step 2 of 4: A risk out of sight." in said
    assert "Right: the next step, What a short audit rarely sees." in said
    assert any(sentence.startswith("A helper, often a woman, gathers") for sentence in said)


def test_a_page_that_is_mended_says_so(briefing: Briefing) -> None:
    from msgspec.structs import replace

    props = replace(derive_page(briefing, "conclusion", "nl"), mending=True)
    reader = Reader(read_phrases(paths.RESOURCES, "nl"), Pronunciation("nl", {}))
    assert [one.said for one in reader.read(props, 0)][-1] == "Aan deze pagina wordt gewerkt."


def test_a_language_without_phrases_has_english_ones() -> None:
    assert read_phrases(paths.RESOURCES, "ja") == read_phrases(paths.RESOURCES, "en")


def test_every_sentence_lies_in_its_paragraph(briefing: Briefing) -> None:
    for page in briefing.tree:
        _, said = read(briefing, page, "nl")
        assert all(0 <= one.first < one.end <= len(one.words) for one in said if one.words)
