"""Nothing ships that is in doubt: no figure on hold, nothing unsourced, no claim of a party without its name."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from kiosk import paths
from kiosk.briefing import blocks as b
from kiosk.show.pages.markup import to_plain
from tests.content.reading import (
    BRIEFING,
    PAGES,
    PAPER,
    blocks_of,
    cited,
    figures,
    lines_of,
    paper_text,
    within,
    without,
)

TEXTS = sorted(path for path in paths.CONTENT.rglob("*") if path.suffix in {".md", ".toml"})

ON_HOLD = {
    "number of the Omnibus directive": r"2026/470",
    "its publication": r"\b26 feb\w* 2026\b|2026-02-26",
    "day of transposition": r"\b26 jul[iy] 2028\b|2028-07-26|\b2028\b",
    "firms left under the CSDDD": r"\b1[.,]000 (?:firms|companies|bedrijven|ondernemingen)\b",
    "palm oil workers": r"\b(?:5[.,]5|6|16|16[.,]2|17) (?:million|miljoen) (?:\w+\s+){0,2}(?:palm|work|arb|werk)",
    "size of a union network": r"\b10 (?:million|miljoen) (?:worker|werkne|members|leden)",
    "its founding year": r"JAPBUSI[^.]{0,60}\b201[89]\b",
    "share of workers in a union": r"(?:<|less than|fewer than|minder dan)\s*(?:5|five|vijf)\s*(?:%|pro|per)",
    "entry into the RSPO": r"RSPO[^.\n]{0,80}\b202[01]\b|\b202[01]\b[^.\n]{0,80}RSPO",
    "mirrored ILO count": r"\b31 (?:collective|cao)|\b20[.,]000 (?:workers|werknemers|arbeiders)",
    "ILO 2026": r"\b2[.,]1 (?:billion|miljard)|\b284\b",
    "social protection": r"52[.,]4",
    "misprinted average": r"\b68\b|4[.,]68",
    "FNV's expectation": r"\b30\s?(?:%|procent|per cent)",
    "stakeholders and tiers after Omnibus": r"\btier[- ]1\b|\beerstelijns",
    "demo page": r"globalfindings_2025_demo",
}
DEAD_LINKS = r"\]\(\s*#[^)]*\)|\]\(\s*\)|address\s*=\s*\"\s*#?\s*\""
WORDING = {
    "not the social partners": r"\bsociale partners\b|\bsocial partners\b",
    "combi-track has a hyphen": r"\bcombi ?tracks?\b",
    "fair is not living": r"\b(?:fair|eerlijke?)\W+(?:living|leefba)|\b(?:living|leefbaar)\W+(?:fair|eerlijk)",
}
ATTRIBUTED = {
    "nl": r"\b(?:volgens|aldus|zegt|zei|schrijft|schreef|meldt|melden|meldde|stelt|vindt|vond|ziet|zag|concludeerde"
    r"|gaat .* verder dan het paper)\b",
    "en": r"\b(?:according to|says?|said|writes|wrote|reports?(?=[:,.])|reported|argues|finds|found|sees|saw|concluded"
    r"|account|goes further than the paper)\b",
}
WAGES = {
    "nl": (r"\b(?:eerlijke? lo(?:on|nen)|loon is eerlijk)\b", r"\bleefba(?:ar|re) lo(?:on|nen)\b"),
    "en": (r"\b(?:fair (?:pay|wages?)|pay is fair)\b", r"\bliving wages?\b"),
}
PAPER_NUMBERS = {"6%", "2026"}
_NUMBER = re.compile(r"(?<!SDG )\d(?:[\d.,]*\d)?\s?%?")


@pytest.mark.parametrize("pattern", [*ON_HOLD.values(), DEAD_LINKS, *WORDING.values()])
def test_nothing_on_hold_stands_anywhere(pattern) -> None:
    found = {path.name: re.findall(pattern, path.read_text("utf-8"), re.IGNORECASE) for path in TEXTS}
    assert {name: hits for name, hits in found.items() if hits} == {}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("day of transposition", "omzetten kan tot 26 juli 2028"),
        ("palm oil workers", "16 miljoen palmoliearbeiders"),
        ("palm oil workers", "some 5.5 million palm oil workers"),
        ("share of workers in a union", "<5% is lid"),
        ("share of workers in a union", "minder dan 5 procent"),
        ("FNV's expectation", "zo'n 30% minder"),
    ],
)
def test_what_is_on_hold_would_be_found(name, text) -> None:
    assert re.search(ON_HOLD[name], text, re.IGNORECASE)


@pytest.mark.parametrize("text", ["[de index](#)", "[the tracks](# )", "[x]()", 'address = "#"'])
def test_a_dead_link_would_be_found(text) -> None:
    assert re.search(DEAD_LINKS, text)


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_every_fact_in_a_background_has_a_citation(page_id, language) -> None:
    """Each paragraph cites; a list may rest on the paragraph that opens it or on its own items."""
    for background in _backgrounds(page_id, language):
        assert [text for text, sources in _passages(background) if not sources] == []
        assert all(figure.source for figure in figures(background.blocks))


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_paper_and_background_are_kept_apart(page_id, language) -> None:
    """Outside a background only the paper is cited, inside one everything but the paper."""
    page = BRIEFING.page(page_id, language)
    for background in _backgrounds(page_id, language):
        assert PAPER not in _sources(background.blocks)
    outside = set(_sources(without(blocks_of(page), b.Background, b.Notes)))
    assert outside <= {PAPER}


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_the_paper_gets_no_figures_that_it_does_not_have(page_id, language) -> None:
    """Its one figure is 6%; dates and SDG 8 aside, no other number is told as the paper's."""
    numbers = {
        found.group().strip(" .,")
        for found in _NUMBER.finditer(paper_text(blocks_of(BRIEFING.page(page_id, language))))
    }
    assert numbers <= PAPER_NUMBERS


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_a_partys_own_claim_bears_its_name(page_id, language) -> None:
    page = BRIEFING.page(page_id, language)
    for background in _backgrounds(page_id, language):
        quoted = {
            to_plain(runs)
            for quote in within(background.blocks, b.Quote)
            if isinstance(quote, b.Quote) and quote.who
            for runs in (runs for block in quote.blocks for runs in lines_of(block))
        }
        for text, sources in _passages(background):
            if text.strip() in quoted:
                continue  # it bears its name below it
            assert not _is_a_partys(sources) or re.search(ATTRIBUTED[language], text, re.IGNORECASE), text
    for figure in figures(blocks_of(page)):
        assert not _is_a_partys(figure.source) or re.search(
            ATTRIBUTED[language], f"{figure.label} {figure.caption} {figure.alt}", re.IGNORECASE
        ), figure.alt


def test_every_background_source_has_an_address_and_a_grade() -> None:
    for source in BRIEFING.sources.values():
        if source.kind == "background":
            assert source.grade in {"A", "B", "C"}, source.id
            assert re.fullmatch(r"https?://[^\s/]+\.[^\s]+", source.address), source.id
        else:
            assert (source.grade, source.address) == ("", ""), source.id
        assert source.title.strip()
        assert source.publisher.strip()


def test_a_note_on_a_source_is_in_every_language() -> None:
    for source in BRIEFING.sources.values():
        assert set(source.note) in (set(), set(BRIEFING.languages)), source.id


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_fair_wage_and_living_wage_are_two_things(language) -> None:
    fair, living = WAGES[language]
    seen = dict.fromkeys(WAGES[language], False)
    for page_id in BRIEFING.tree:
        page = BRIEFING.page(page_id, language)
        text = f"{page.lead} {paper_text(blocks_of(page))}"
        for pattern, claim in ((fair, "D2a"), (living, "S2.6")):
            if re.search(pattern, text, re.IGNORECASE):
                assert claim in page.claims, f"{page_id} speaks of what belongs to {claim}"
                seen[pattern] = True
        for claim, pattern in (("D2a", fair), ("S2.6", living)):
            if claim in page.claims:
                assert re.search(pattern, text, re.IGNORECASE), f"{page_id} leaves out the wage of {claim}"
    assert all(seen.values())
    term = BRIEFING.terms(language)["living-wage"]
    assert not any(re.search(fair, name, re.IGNORECASE) for name in (term.term, *term.aliases))


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_civil_society_partners_have_their_name(language) -> None:
    wanted = {"nl": "maatschappelijke partners", "en": "civil society partners"}[language]
    assert wanted in BRIEFING.page("strong-partners", language).heading


def _backgrounds(page_id: str, language: str) -> list[b.Background]:
    return [
        block
        for block in within(blocks_of(BRIEFING.page(page_id, language)), b.Background)
        if isinstance(block, b.Background)
    ]


def _passages(background: b.Background) -> Iterator[tuple[str, list[str]]]:
    """A background's text in passages with what each cites: a paragraph, together with the list that it opens."""
    text, sources = "", []
    for block in without(background.blocks, b.Notes):
        if not isinstance(block, b.ListBlock) and text:
            yield text, sources
            text, sources = "", []
        for runs in lines_of(block):
            text = f"{text} {to_plain(runs)}"
            sources = [*sources, *cited(runs)]
    if text:
        yield text, sources


def _sources(blocks) -> Iterator[str]:
    for block in without(blocks, b.Notes):
        if isinstance(block, b.FigureBlock):
            yield from block.figure.source
        for runs in lines_of(block):
            yield from cited(runs)


def _is_a_partys(sources) -> bool:
    return any(BRIEFING.sources[source].grade == "C" for source in sources)
