"""The briefing holds all that was asked for: its tree, the paper's claims, its terms, its figures and its notes."""

from __future__ import annotations

from collections import Counter

import pytest
from msgspec import Struct
from msgspec.structs import asdict

from kiosk import paths
from kiosk.briefing import blocks as b
from kiosk.briefing import figure_kinds
from kiosk.briefing.check import check_briefing
from kiosk.briefing.figure_kinds import PIECES
from kiosk.briefing.model import PageKind
from kiosk.settings.icons import icon_names
from tests.content.reading import (
    BRIEFING,
    PAGES,
    blocks_of,
    figures,
    notes_paragraphs,
    notes_text,
    running_text,
    sentences,
    without,
)

TREE = """
home
diamond
strong-partners
    each-brings
        origin
        who
    under-pressure
        rights-index
        civic-space
    pays-twice
        cofinancing
        fair-work-monitor
    from-the-embassy
        combi-tracks
    room-to-grow
        trust-takes-years
        policy-context
decent-work
    growth-worth-having
        sdg-8
    at-the-table
    good-job
        living-wage
    union-as-lever
        agreements
    beyond-the-audit
        eu-law
        what-audits-miss
    out-of-sight
        palm-oil
conclusion
"""
TEN_STORIES = {
    "women in palm oil": "decent-work/out-of-sight/palm-oil",
    "Trade Union Co-financing Programme": "strong-partners/pays-twice/cofinancing",
    "combi-tracks": "strong-partners/from-the-embassy/combi-tracks",
    "ITUC Global Rights Index": "strong-partners/under-pressure/rights-index",
    "Fair Work Monitor": "strong-partners/pays-twice/fair-work-monitor",
    "Indonesian agreements and manual": "decent-work/union-as-lever/agreements",
    "SDG 8": "decent-work/growth-worth-having/sdg-8",
    "living wage": "decent-work/good-job/living-wage",
    "EU value-chain law": "decent-work/beyond-the-audit/eu-law",
    "what audits miss": "decent-work/beyond-the-audit/what-audits-miss",
}
BACKGROUND = {
    *("strong-partners/each-brings/origin", "strong-partners/each-brings/who"),
    *("strong-partners/under-pressure/rights-index", "strong-partners/under-pressure/civic-space"),
    "strong-partners/room-to-grow/policy-context",
    "decent-work/growth-worth-having/sdg-8",
    "decent-work/beyond-the-audit/eu-law",
}
"""Pages below an argument that tell of no practice."""
CLAIMS = [
    *("T1", "T2", "T3", "I1", "I2", "I3", "I4", "D1", "D1a", "D2", "D2a"),
    *(f"S1.{number}" for number in range(1, 18)),
    *(f"S2.{number}" for number in range(1, 18)),
    *("C1", "C2", "C3"),
]
TERMS = {
    *("dutch-diamond", "decent-work", "social-dialogue", "living-wage", "social-security", "value-chain"),
    *("resilient-trade-chain", "capacity-building", "trade-union-co-financing-programme", "combi-track"),
    *("civil-society-organisation", "womens-rights-organisation", "trade-union", "freedom-of-association"),
    *("collective-agreement", "social-audit", "due-diligence", "csddd", "csrd", "forced-labour-regulation", "eudr"),
    *("sdg-8", "global-rights-index", "casual-daily-worker"),
    *("cnv-internationaal", "civil-society-partners", "enabling-framework", "responsible-business", "fair-wage"),
    *("ilo", "oecd", "aiv", "rvo", "fnv", "omnibus-1", "wivo", "focus-framework", "certificate", "piece-rate"),
    *("gapki", "hukatan", "japbusi"),
}
DRAWN = (figure_kinds.DotsFigure, figure_kinds.BarsFigure, figure_kinds.TimelineFigure, figure_kinds.ConditionsFigure)
FEWEST_WORDS, MOST_WORDS = 25, 60
MOST_WORDS_IN_A_BREATH = 20


def _tree() -> list[str]:
    above: list[str] = []
    ids = []
    for line in TREE.strip().splitlines():
        above = [*above[: (len(line) - len(line.lstrip())) // 4], line.strip()]
        ids.append("/".join(above))
    return ids


def test_the_tree_is_whole_and_in_order() -> None:
    assert list(BRIEFING.tree) == _tree()


def test_two_demands_with_five_and_six_arguments() -> None:
    kinds = Counter(BRIEFING.tree.node(page_id).kind for page_id in BRIEFING.tree)
    arguments = [BRIEFING.tree.counts(demand).arguments for demand in BRIEFING.tree.demands]
    assert arguments == [5, 6]
    assert kinds[PageKind.CASE_STUDY] >= len(TEN_STORIES)


@pytest.mark.parametrize("page_id", TEN_STORIES.values(), ids=TEN_STORIES)
def test_the_ten_stories_are_there(page_id) -> None:
    assert BRIEFING.tree.node(page_id).kind is PageKind.CASE_STUDY
    for language in BRIEFING.languages:
        assert len(BRIEFING.page(page_id, language).sections) >= 3


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_what_tells_of_no_practice_is_background(language) -> None:
    assert {page_id for page_id in BRIEFING.tree if BRIEFING.page(page_id, language).background} == BACKGROUND


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_palm_oil_is_told_in_four_steps(language) -> None:
    page = BRIEFING.page(TEN_STORIES["women in palm oil"], language)
    assert len(page.sections) == 4


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_every_page_is_in_both_languages(page_id, language) -> None:
    page = BRIEFING.page(page_id, language)
    assert page.language == language
    assert page.icon.startswith("fa6s.")
    assert not page.mending


def test_the_glossary_has_its_terms_in_both_languages() -> None:
    for language in BRIEFING.languages:
        terms = BRIEFING.terms(language)
        assert set(terms) == TERMS
        assert all(term.term.strip() and len(sentences(term.text)) == 1 for term in terms.values())


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_every_claim_of_the_paper_is_covered(language) -> None:
    assert len(CLAIMS) == 48
    assert list(BRIEFING.claims) == CLAIMS
    covered = {claim for page_id in BRIEFING.tree for claim in BRIEFING.page(page_id, language).claims}
    assert covered == set(CLAIMS)


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_figures_are_drawn(language) -> None:
    drawn = Counter(type(figure) for page_id in BRIEFING.tree for figure in _figures(page_id, language))
    assert sum(drawn[kind] for kind in DRAWN) >= 6
    assert all(drawn[kind] for kind in (*DRAWN, figure_kinds.NumberFigure))


@pytest.mark.parametrize("page_id", BRIEFING.tree)
def test_figures_say_the_same_in_both_languages(page_id) -> None:
    first, *others = ([_numbers(figure) for figure in _figures(page_id, lang)] for lang in BRIEFING.languages)
    assert all(other == first for other in others)


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_a_lead_is_one_sentence(page_id, language) -> None:
    lead = BRIEFING.page(page_id, language).lead
    assert len(sentences(lead)) == 1
    assert lead.endswith((".", "?"))


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_a_section_is_short_and_not_too_short(page_id, language) -> None:
    """Running text leaves out notes, figures and the list of gifts; a detail helps a section to be long enough only."""
    sections = BRIEFING.page(page_id, language).sections
    long = {one.heading: len(running_text(one.blocks).split()) for one in sections}
    whole = {one.heading: len(running_text(without(one.blocks, b.Notes)).split()) for one in sections}
    assert {key: words for key, words in long.items() if words > MOST_WORDS} == {}
    assert {key: words for key, words in whole.items() if words < FEWEST_WORDS} == {}


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_a_page_has_notes_of_two_to_five_sentences(page_id, language) -> None:
    """A page opens with its notes; a section may add two to four sentences of its own."""
    page = BRIEFING.page(page_id, language)
    opening = notes_text(page.preamble)
    assert len(opening) == 1
    assert 2 <= len(sentences(opening[0])) <= 5
    more = [len(sentences(text)) for section in page.sections for text in notes_text(section.blocks)]
    assert all(2 <= number <= 4 for number in more)


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_notes_begin_with_one_sentence_to_say_aloud(page_id, language) -> None:
    """It stands alone, as a paragraph; what the speaker is to do comes after it."""
    for first, *directions in notes_paragraphs(blocks_of(BRIEFING.page(page_id, language))):
        assert len(sentences(first)) == 1, first
        assert first.endswith((".", "?")), first
        assert len(first.split()) <= MOST_WORDS_IN_A_BREATH, first
        assert len(directions) == 1, first


@pytest.mark.parametrize("page_id", BRIEFING.tree)
def test_notes_stand_at_the_same_places_in_both_languages(page_id) -> None:
    pages = [BRIEFING.page(page_id, language) for language in BRIEFING.languages]
    places = [[len(notes_text(section.blocks)) for section in page.sections] for page in pages]
    assert all(place == places[0] for place in places)


def test_the_check_finds_nothing() -> None:
    assert check_briefing(paths.CONTENT, icons=icon_names()) == []
    for page_id, language in PAGES:
        BRIEFING.page(page_id, language)
    assert BRIEFING.problems == ()


def _figures(page_id: str, language: str) -> list[figure_kinds.Figure]:
    return figures(blocks_of(BRIEFING.page(page_id, language)))


def _numbers(figure: figure_kinds.Figure) -> tuple[object, ...]:
    """All of a figure but its words: its pieces by number, date, country and whether they are hidden."""
    values = asdict(figure)
    pieces = [
        asdict(piece) for name in PIECES.get(type(figure), ()) for piece in values[name] if isinstance(piece, Struct)
    ]
    told = [[piece.get(key) for key in ("value", "date", "country", "at", "hidden")] for piece in pieces]
    points = [len(piece.get("points", ())) for piece in pieces]
    counts = len(values.get("conditions", ())), len(values.get("results", ()))
    number = "".join(filter(str.isdigit, str(values.get("value"))))
    return type(figure), number, values.get("of"), values.get("total"), told, points, counts, figure.source
