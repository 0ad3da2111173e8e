"""What faces are given: pages, moves, markup, panels, and the text to take along."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.briefing.blocks import AddressRun, CitationRun, PageLinkRun, TermRun, TextRun
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.show.hub.navigation import derive_move
from kiosk.show.hub.state import HubState, PagePlace
from kiosk.show.pages.hyphens import SOFT_HYPHEN, hyphenate
from kiosk.show.pages.markup import to_markup, to_plain
from kiosk.show.pages.page_props import derive_argument, derive_case_study, derive_link, derive_page
from kiosk.show.pages.panel_props import derive_source, order_sources, order_terms
from kiosk.show.pages.take_along import LONGEST, take_along_text
from kiosk.show.plain_values import plain_values


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return load_briefing(paths.CONTENT)


RUNS = (
    TextRun("A <b> & "),
    TextRun("strong", strong=True),
    TextRun("both", strong=True, emphasis=True),
    TermRun("waardig werk", "decent-work"),
    PageLinkRun("there", "diamond"),
    AddressRun("site", "https://example.org/?a=1&b=2"),
    CitationRun("paper"),
)


def test_markup_escapes_what_was_written_and_marks_what_was_meant() -> None:
    assert to_markup(RUNS, "nl") == (
        "A &lt;b&gt; &amp; <b>strong</b><b><i>both</i></b>"
        '<a href="term:decent-work">waardig werk</a><a href="page:diamond">there</a>'
        "site (https://example.org/?a=1&amp;b=2)"
    )


def test_plain_text_has_no_marks() -> None:
    assert to_plain(RUNS) == "A <b> & strongbothwaardig werktheresite"


def test_only_very_long_words_are_hyphenated() -> None:
    assert hyphenate("maatschappelijke partners", "nl") == "maatschappelijke partners"
    parts = hyphenate("Vakbondsmedefinancieringsprogramma", "nl").split(SOFT_HYPHEN)
    assert len(parts) > 2
    assert parts[-1] == "programma"
    assert "".join(parts) == "Vakbondsmedefinancieringsprogramma"
    assert hyphenate("x" * 40, "tlh") == "x" * 40


@pytest.mark.parametrize(
    ("before", "after", "move"),
    [
        (HubState("nl"), HubState("nl", PagePlace("decent-work"), (PagePlace(),)), "deeper"),
        (HubState("nl", PagePlace("decent-work"), (PagePlace(),)), HubState("nl"), "back"),
        (
            HubState("nl", PagePlace("decent-work")),
            HubState("nl", PagePlace("home"), (PagePlace("decent-work"),)),
            "back",
        ),
        (
            HubState("nl", PagePlace("strong-partners")),
            HubState("nl", PagePlace("decent-work"), (PagePlace(),)),
            "next",
        ),
        (
            HubState("nl", PagePlace("decent-work")),
            HubState("nl", PagePlace("strong-partners"), (PagePlace(),)),
            "previous",
        ),
        (HubState("nl"), HubState("en"), ""),
    ],
)
def test_moves(briefing: Briefing, before: HubState, after: HubState, move: str) -> None:
    assert derive_move(briefing.tree, before, after) == move


def test_the_diamond_has_five_partners_with_gifts(briefing: Briefing) -> None:
    page = derive_page(briefing, "diamond", "nl")
    assert [bool(section.gifts) for section in page.sections][:5] == [True] * 5
    assert page.figure is not None
    assert page.figure.kind == "conditions"


def test_a_demand_counts_its_arguments_and_case_studies_and_tells_each_when_it_is_asked(briefing: Briefing) -> None:
    link = derive_page(briefing, "decent-work", "en").link
    arguments = [derive_argument(briefing, link.id, place, "en") for place in range(link.arguments)]
    cases = [derive_case_study(briefing, link.id, place, "en").id for place in range(link.cases)]
    assert [argument.number for argument in arguments] == [1, 2, 3, 4, 5, 6]
    assert cases == [case for argument in arguments for case in briefing.tree.children(argument.id)]
    assert "decent-work/out-of-sight/palm-oil" in cases
    assert link.heading.startswith("Aim for decent work")


@pytest.mark.parametrize(("named", "shown"), [("media/b.svg", "media/b.svg"), ("media/gone.svg", ""), ("../b.svg", "")])
def test_a_drawing_that_cannot_be_shown_is_left_out(tmp_path: Path, named: str, shown: str) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media/b.svg").write_text("<svg/>")
    (tmp_path / "home.en.md").write_text(f"---\ntitle: a\nlead: b\ndrawing: {named}\n---\n")
    (tmp_path / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "a"\n')
    briefing = load_briefing(tmp_path)
    assert derive_link(briefing, "home", "en").drawing == briefing.page("home", "en").drawing == shown


def test_a_page_of_background_is_told_from_a_case_study(briefing: Briefing) -> None:
    page = derive_page(briefing, "strong-partners/under-pressure/rights-index", "en")
    assert page.link.background
    demand = derive_page(briefing, "strong-partners", "en").link
    links = [derive_case_study(briefing, demand.id, place, "en") for place in range(demand.cases)]
    kinds = {link.id.rpartition("/")[2]: link.background for link in links}
    assert (kinds["rights-index"], kinds["cofinancing"]) == (True, False)


def test_props_become_plain_values_that_qml_can_read(briefing: Briefing) -> None:
    def kinds(value: object) -> set[type]:
        if isinstance(value, dict):
            return {dict}.union(*map(kinds, value.values())) if value else {dict}
        if isinstance(value, list):
            return {list}.union(*map(kinds, value)) if value else {list}
        return {type(value)}

    for page in briefing.tree:
        assert kinds(plain_values(derive_page(briefing, page, "nl"))) <= {dict, list, str, int, float, bool, type(None)}


def test_the_glossary_is_in_the_order_of_the_alphabet(briefing: Briefing) -> None:
    terms = [briefing.terms("nl")[id_].term.casefold() for id_ in order_terms(briefing, "nl")]
    assert terms == sorted(terms)
    assert len(terms) == len(briefing.terms("nl"))


def test_sources_keep_their_numbers(briefing: Briefing) -> None:
    order = order_sources(briefing, ())
    numbers = [derive_source(briefing, id_, "en").number for id_ in order]
    assert numbers == list(range(1, len(briefing.sources) + 1))


def test_sources_of_the_page_come_first_and_none_twice(briefing: Briefing) -> None:
    order = order_sources(briefing, ("paper",))
    last = order_sources(briefing, order[-2:])
    assert last == (*order[-2:], *order[:-2])


def test_what_is_taken_along_fits_a_code(briefing: Briefing) -> None:
    for page in briefing.tree:
        text = take_along_text(briefing, derive_page(briefing, page, "nl"))
        assert 0 < len(text) <= LONGEST
        assert SOFT_HYPHEN not in text


@pytest.mark.parametrize("page", ["home", "diamond", "decent-work", "decent-work/out-of-sight/palm-oil", "conclusion"])
def test_easy_words_stand_for_all_of_a_page(briefing: Briefing, page: str) -> None:
    whole, easy = derive_page(briefing, page, "nl"), derive_page(briefing, page, "nl", easy=True)
    parts = [part for part in (easy.preamble, *easy.sections) if part.blocks]
    assert [part.easy for part in parts] == [True]
    assert easy.link.lead == ""
    assert (easy.trail, easy.demands, easy.sources) == (whole.trail, whole.demands, whole.sources) or page == "home"
    assert (easy.figure is None) == (not any((whole.figure, *(section.figure for section in whole.sections))))


def test_a_page_without_easy_words_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "T"\n', "utf-8")
    (tmp_path / "home.en.md").write_text("---\ntitle: T\nlead: L\n---\nText.\n", "utf-8")
    one = load_briefing(tmp_path)
    assert derive_page(one, "home", "en", easy=True).link.lead == "L"
