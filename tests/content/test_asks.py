"""The asks of the paper have one page, which leads to what they rest on; both conditions meet one tap from palm oil."""

from __future__ import annotations

import pytest

from kiosk.briefing import blocks as b
from kiosk.briefing.model import CONCLUSION, PageKind
from tests.content.reading import BRIEFING, blocks_of, page_links, within

ASKS = 5
PALM_OIL = "decent-work/out-of-sight/palm-oil"
SENDER = "strong-partners/each-brings/who"


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_each_ask_is_a_line_that_leads_to_its_argument(language) -> None:
    lines = _asks(language)
    targets = [[run.page for run in line if isinstance(run, b.PageLinkRun)] for line in lines]
    assert [len(found) for found in targets] == [1] * ASKS
    pages = [page for found in targets for page in found]
    assert len(set(pages)) == ASKS
    assert {BRIEFING.tree.demand_number(page) for page in pages} == {1, 2}


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_palm_oil_and_both_are_needed_are_one_tap_apart(language) -> None:
    end = BRIEFING.page(PALM_OIL, language).sections[-1]
    assert CONCLUSION in page_links(end.blocks)
    assert PALM_OIL in page_links(tuple(blocks_of(BRIEFING.page(CONCLUSION, language))))


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_the_sender_is_on_the_first_screen_and_has_a_page(language) -> None:
    assert "CNV Internationaal" in BRIEFING.page("home", language).lead
    assert BRIEFING.tree.kind(SENDER) is PageKind.CASE_STUDY
    assert SENDER in page_links(tuple(blocks_of(BRIEFING.page(CONCLUSION, language))))


def _asks(language: str) -> tuple[b.Inlines, ...]:
    lists = within(BRIEFING.page(CONCLUSION, language).sections[0].blocks, b.ListBlock)
    return next(found.items for found in lists if isinstance(found, b.ListBlock))
