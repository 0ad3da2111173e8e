"""The first time that a page uses a word of the glossary, it is marked."""

from __future__ import annotations

import pytest

from kiosk.briefing.blocks import (
    AddressRun,
    Background,
    Detail,
    FigureBlock,
    Gifts,
    ListBlock,
    Notes,
    PageLinkRun,
    Paragraph,
    Quote,
    Table,
    TermRun,
    TextRun,
)
from kiosk.briefing.figure_kinds import DotsFigure
from kiosk.briefing.glossary import TermMarker
from kiosk.briefing.model import Page, PageKind, Section, Term

TERMS = {
    "union": Term("union", "vakbond", "x", ("vakbonden", "bond")),
    "free": Term("free", "vrije vakbond", "x"),
    "c87": Term("c87", "C87", "x", ("", " ")),
    "deal": Term("deal", "cao (landelijk)", "x"),
}


def mark(*blocks):
    page = Page("a", PageKind.HOME, "nl", "vakbond", "vakbond", "vakbond", preamble=blocks)
    return TermMarker(TERMS).mark(page).preamble


def marked(text: str) -> list[str]:
    (block,) = mark(Paragraph((TextRun(text),)))
    assert "".join(run.text for run in block.runs) == text
    return [f"{run.term}={run.text}" for run in block.runs if isinstance(run, TermRun)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Een vakbond.", ["union=vakbond"]),
        ("Vakbonden, vakbond.", ["union=Vakbonden"]),
        ("Een vrije vakbond", ["free=vrije vakbond"]),
        ("Een vrije  vakbond en een bond", ["free=vrije  vakbond", "union=bond"]),
        ("Een vrije vakbond, een vrije vakbond, een bond", ["free=vrije vakbond", "union=bond"]),
        ("Een vakbondsman, een jeugdvakbond, een vakbond-lid", []),
        ("c87 en (C87)", ["c87=c87"]),
        ("De cao (landelijk)!", ["deal=cao (landelijk)"]),
        ("VAKBOND", ["union=VAKBOND"]),
        ("", []),
    ],
)
def test_terms_are_marked_in_words(text: str, expected: list[str]) -> None:
    assert marked(text) == expected


def test_emphasis_survives() -> None:
    (block,) = mark(Paragraph((TextRun("een vakbond nu", strong=True, emphasis=True),)))
    assert block.runs == (
        TextRun("een ", True, True),
        TermRun("vakbond", "union", True, True),
        TextRun(" nu", True, True),
    )


def test_links_figures_and_notes_are_left_alone() -> None:
    words = (TextRun("vakbond"),)
    blocks = (
        Paragraph((PageLinkRun("vakbond", "a"), AddressRun("vakbond", "https://a.nl"))),
        Notes((Paragraph(words),)),
        FigureBlock(DotsFigure("vakbond", 1, 2, "vakbond")),
    )
    assert mark(*blocks) == blocks


@pytest.mark.parametrize(
    "wrap",
    [
        Paragraph,
        lambda runs: ListBlock((runs,)),
        lambda runs: Gifts((runs,)),
        lambda runs: Table((), ((runs,),)),
        lambda runs: Quote((Paragraph(runs),)),
        lambda runs: Detail((Background((Paragraph(runs),)),)),
    ],
)
def test_terms_are_marked_in_every_block_of_words(wrap) -> None:
    assert mark(wrap((TextRun("vakbond"),))) == (wrap((TermRun("vakbond", "union"),)),)


def test_a_term_counts_once_a_page() -> None:
    block = Paragraph((TextRun("vakbond"),))
    page = Page("a", PageKind.HOME, "nl", "a", "a", "a", preamble=(block,), sections=(Section("vakbond", (block,)),))
    result = TermMarker(TERMS).mark(page)
    assert result.preamble == (Paragraph((TermRun("vakbond", "union"),)),)
    assert result.sections == page.sections


def test_no_glossary_marks_nothing() -> None:
    page = Page("a", PageKind.HOME, "nl", "a", "a", "a", preamble=(Paragraph((TextRun("a"),)),))
    assert TermMarker({}).mark(page) is page
    assert TermMarker({}).pattern.search(" a ") is None
