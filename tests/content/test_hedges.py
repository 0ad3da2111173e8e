"""What the paper says with a reservation is said with that reservation, in both languages, wherever it is told."""

from __future__ import annotations

import re

import pytest

from tests.content.reading import BRIEFING, PAGES, blocks_of, paper_text

_VERBS = {
    "nl": "volgens|aldus|zegt|ziet|stelt|schrijft|vindt|vangt|waarschuwt|vraagt|noemt|zag|spreekt|telt",
    "en": "according to|says?|argues|writes|sees|finds|warns|asks|names|calls|counts|picks up|sets",
}
BY_CNV = {
    "nl": rf"\b(?:{_VERBS['nl']})\b[^.]{{0,40}}\bCNV Internationaal"
    rf"|\bCNV Internationaal (?:\w+ )?(?:{_VERBS['nl']}|staat)\b",
    "en": rf"\b(?:{_VERBS['en']})\b[^.]{{0,40}}\bCNV Internationaal"
    rf"|\bCNV Internationaal (?:\w+ )?(?:{_VERBS['en']}|supports)\b",
}
"""CNV's own observation is told as such, once a page: who speaks is known from the first screen on."""

OBSERVED = {"S1.7", "S1.15", "S2.3", "S2.4", "S2.5", "S2.12"}
"""Claims that the paper makes of its own observation."""

HEDGES: dict[str, dict[str, tuple[str, ...]]] = {
    "S1.7": {"nl": (r"\bsteeds vaker\b",), "en": (r"\bmore and more often\b",)},
    "S1.8": {"nl": (r"\bsoms\b", r"\bleven|levensgevaar"), "en": (r"\bsometimes\b", r"\bl(?:ife|ives)\b")},
    "S1.14": {"nl": (r"\been van de doelen\b", "waardig werk"), "en": (r"\bone of the aims\b", "decent work")},
    "S1.15": {
        "nl": (r"\bsignalen\b", r"\bzou\b", r"\bkunnen\b", r"\balleen\b"),
        "en": (r"\bsignals\b", r"\bmight\b", r"\bonly\b"),
    },
    "S2.3": {"nl": (r"\bvaak\b",), "en": (r"\boften\b",)},
    "S2.4": {"nl": (r"\bniet altijd structureel\b",), "en": (r"\bnot always structurally\b",)},
    "S2.5": {"nl": (r"\brisico\b",), "en": (r"\brisk\b",)},
    "S2.7": {"nl": (r"\bkunnen\b", r"\bhelpen\b"), "en": (r"\bcan\b", r"\bhelp\b")},
    "S2.12": {
        "nl": (r"\bveel\b", r"\bzonder contract\b", r"\bop dat van hun man\b"),
        "en": (r"\bmany\b", r"\bwithout a contract\b", r"\bunder\b.*\bhusband"),
    },
    "S2.13": {"nl": (r"\bregelmatig\b",), "en": (r"\bregularly\b",)},
    "S2.14": {"nl": (r"\bkorte audit\b", r"\bzelden\b"), "en": (r"\bshort audit\b", r"\brarely\b")},
}
"""Claim -> what must stand together in one section of every page that covers it."""

TOO_FIRM = {
    "nl": r"\bde meeste vrouwen\b|\balle vrouwen\b|\bnooit (?:aan het licht|naar boven)\b|\bnooit structureel\b",
    "en": r"\bmost women\b|\ball women\b|\bnever (?:surfaces?|comes? to light)\b|\bnever structurally\b",
}
CASES = [
    (claim, page_id, language)
    for claim in HEDGES
    for page_id, language in PAGES
    if claim in BRIEFING.page(page_id, language).claims
]


@pytest.mark.parametrize(("claim", "page_id", "language"), CASES)
def test_a_hedge_survives(claim, page_id, language) -> None:
    assert any(_holds(claim, language, text) for text in _sections(page_id, language))


@pytest.mark.parametrize(("claim", "page_id", "language"), CASES)
def test_a_hedge_that_is_taken_out_is_missed(claim, page_id, language) -> None:
    for word in HEDGES[claim][language]:
        texts = (re.sub(word, "", text, flags=re.IGNORECASE) for text in _sections(page_id, language))
        assert not any(_holds(claim, language, text) for text in texts)


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_who_says_it_stands_once_on_a_page(page_id, language) -> None:
    page = BRIEFING.page(page_id, language)
    found = re.findall(BY_CNV[language], f"{page.lead} {paper_text(blocks_of(page))}", re.IGNORECASE)
    assert len(found) <= 1
    assert found or not OBSERVED & set(page.claims)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Veel vrouwen, ziet CNV Internationaal, werken zo."),
        ("nl", "Dat vindt ook CNV Internationaal."),
        ("nl", "CNV Internationaal vangt signalen op."),
        ("en", "This, argues CNV Internationaal, takes time."),
        ("en", "CNV Internationaal picks up signals."),
    ],
)
def test_words_that_say_who_says_it_are_found(language, text) -> None:
    assert re.search(BY_CNV[language], text)
    assert not re.search(BY_CNV[language], text.replace("CNV Internationaal", "De bond"))


def test_every_hedge_is_told_somewhere() -> None:
    assert {claim for claim, _, _ in CASES} == set(HEDGES)


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_nothing_is_firmer_than_the_paper(page_id, language) -> None:
    assert [text for text in _sections(page_id, language) if re.search(TOO_FIRM[language], text, re.IGNORECASE)] == []


def _holds(claim: str, language: str, text: str) -> bool:
    return all(re.search(word, text, re.IGNORECASE) for word in HEDGES[claim][language])


def _sections(page_id: str, language: str) -> list[str]:
    return [f"{section.heading}. {paper_text(section.blocks)}" for section in BRIEFING.page(page_id, language).sections]
