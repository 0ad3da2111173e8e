"""What the paper says with a reservation is said with that reservation, in both languages, wherever it is told."""

from __future__ import annotations

import re

import pytest

from tests.content.reading import BRIEFING, PAGES, paper_text

BY_CNV = {
    "nl": r"(?:volgens|aldus|zegt|ziet|stelt|schrijft|vindt|vangt|waarschuwt)\b[^.]{0,40}\bCNV Internationaal"
    r"|CNV Internationaal (?:\w+ )?(?:ziet|zegt|stelt|schrijft|vangt|wijst|noemt)",
    "en": r"(?:according to|says|argues|writes|sees|finds|warns)\b[^.]{0,40}\bCNV Internationaal"
    r"|CNV Internationaal(?:'s account| (?:\w+ )?(?:sees|says|argues|writes|warns|finds|picks up|points|calls|names))",
}
"""CNV's own observation is told as such."""

HEDGES: dict[str, dict[str, tuple[str, ...]]] = {
    "S1.7": {"nl": (BY_CNV["nl"],), "en": (BY_CNV["en"],)},
    "S1.8": {"nl": (r"\bsoms\b", r"\bleven|levensgevaar"), "en": (r"\bsometimes\b", r"\bl(?:ife|ives)\b")},
    "S1.14": {"nl": (r"\been van de doelen\b", "waardig werk"), "en": (r"\bone of the aims\b", "decent work")},
    "S1.15": {
        "nl": (r"\bsignalen\b", r"\bzou\b", r"\bkunnen\b", r"\balleen\b", BY_CNV["nl"]),
        "en": (r"\bsignals\b", r"\bmight\b", r"\bonly\b", BY_CNV["en"]),
    },
    "S2.3": {"nl": (r"\bvaak\b", BY_CNV["nl"]), "en": (r"\boften\b", BY_CNV["en"])},
    "S2.4": {
        "nl": (r"\bniet altijd structureel\b", BY_CNV["nl"]),
        "en": (r"\bnot always structurally\b", BY_CNV["en"]),
    },
    "S2.5": {"nl": (r"\brisico\b", BY_CNV["nl"]), "en": (r"\brisk\b", BY_CNV["en"])},
    "S2.7": {"nl": (r"\bkunnen\b", r"\bhelpen\b"), "en": (r"\bcan\b", r"\bhelp\b")},
    "S2.12": {
        "nl": (r"\bveel\b", r"\bzonder contract\b", r"\bop dat van hun man\b", BY_CNV["nl"]),
        "en": (r"\bmany\b", r"\bwithout a contract\b", r"\bunder\b.*\bhusband", BY_CNV["en"]),
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


def test_every_hedge_is_told_somewhere() -> None:
    assert {claim for claim, _, _ in CASES} == set(HEDGES)


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_nothing_is_firmer_than_the_paper(page_id, language) -> None:
    assert [text for text in _sections(page_id, language) if re.search(TOO_FIRM[language], text, re.IGNORECASE)] == []


def _holds(claim: str, language: str, text: str) -> bool:
    return all(re.search(word, text, re.IGNORECASE) for word in HEDGES[claim][language])


def _sections(page_id: str, language: str) -> list[str]:
    return [f"{section.heading}. {paper_text(section.blocks)}" for section in BRIEFING.page(page_id, language).sections]
