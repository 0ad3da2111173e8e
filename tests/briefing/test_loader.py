"""A briefing in use: read when needed, never twice, and never down because of one file."""

from __future__ import annotations

import datetime
import os

import pytest

from kiosk.briefing.blocks import CitationRun, Paragraph, TermRun, TextRun
from kiosk.briefing.loader import UnreadableBriefingError, load_briefing
from kiosk.briefing.model import BriefingInfo, Claim, FrontMatter, Page, PageKind, Source, Term


def test_tables_are_read(folder) -> None:
    briefing = load_briefing(folder)
    assert briefing.info == BriefingInfo(
        languages=("nl", "en"),
        title={"nl": "Diamant", "en": "Diamond"},
        subtitle={"nl": "Ondertitel", "en": "Subtitle"},
        event={"nl": "Gesprek", "en": "Talk"},
        document={"nl": "", "en": ""},
        date=datetime.date(2026, 6, 10),
    )
    assert list(briefing.sources) == ["paper", "ituc-2025"]
    assert briefing.sources["ituc-2025"] == Source(
        "ituc-2025", 2, "background", "Index", "ITUC", address="https://example.org", grade="B"
    )
    assert briefing.claims["S1.2"] == Claim("S1.2", "1", "case")
    assert briefing.terms("nl") == {
        "decent-work": Term("decent-work", "waardig werk", "Werk dat deugt.", ("waardige banen",), ("paper",))
    }
    assert briefing.problems == ()


def test_a_page_is_read(folder) -> None:
    assert load_briefing(folder).page("home", "nl") == Page(
        id="home",
        kind=PageKind.HOME,
        language="nl",
        title="Home nl",
        heading="Home nl",
        lead="Een zin.",
        icon="fa6s.leaf",
        claims=("S1.1", "S1.2"),
        preamble=(Paragraph((TextRun("Tekst."), CitationRun("paper"))),),
    )


def test_terms_are_marked_in_a_page(folder, write, make_page) -> None:
    write("home.nl.md", make_page("Home", "Voor Waardig werk, en waardig werk."))
    (paragraph,) = load_briefing(folder).page("home", "nl").preamble
    assert paragraph.runs == (
        TextRun("Voor "),
        TermRun("Waardig werk", "decent-work"),
        TextRun(", en waardig werk."),
    )


def test_front_matter_is_read_alone(folder, write) -> None:
    write("home.nl.md", b"---\ntitle: a\nlead: b\nheading: c\n---\n\xff")
    briefing = load_briefing(folder)
    assert briefing.front_matter("home", "nl") == FrontMatter("a", "b", heading="c")
    headline = briefing.headline("home", "nl")
    assert (headline.title, headline.heading, headline.mending) == ("a", "c", False)


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"---\ntitle: Kapot\nlead: [\n", "Kapot"),
        (b"", "home"),
        (b"\xff", "home"),
        (b"---\ntitle: a\nlead: b\n---\n" + b"::: a\n" * 9, "a"),
    ],
)
def test_a_page_that_cannot_be_read_is_being_mended(folder, write, content, title) -> None:
    path = write("home.nl.md", content)
    briefing = load_briefing(folder)
    page = briefing.page("home", "nl")
    assert (page.title, page.heading, page.mending, page.sections) == (title, title, True, ())
    assert [problem.path for problem in briefing.problems] == [path]


def test_a_page_that_lacks_a_language_is_shown_in_the_default_one(folder) -> None:
    (folder / "home.en.md").unlink()
    page = load_briefing(folder).page("home", "en")
    assert (page.title, page.language) == ("Home nl", "nl")


def test_a_page_without_the_default_language_is_shown_in_the_one_it_has(folder) -> None:
    (folder / "home.nl.md").unlink()
    assert load_briefing(folder).headline("home", "nl").language == "en"


def test_a_page_without_files_is_being_mended(folder, write) -> None:
    write("2-weak/1-x/1-y.nl.md", "")
    briefing = load_briefing(folder)
    page = briefing.page("weak", "nl")
    assert (page.title, page.mending) == ("weak", True)
    assert briefing.headline("weak", "nl") == page


def test_a_page_that_is_not_there_is_an_error(folder) -> None:
    briefing = load_briefing(folder)
    for ask in (briefing.page, briefing.headline, briefing.front_matter):
        with pytest.raises(KeyError):
            ask("weak", "nl")


def test_a_page_is_read_once(folder) -> None:
    briefing = load_briefing(folder)
    assert briefing.page("home", "nl") is briefing.page("home", "nl")


def test_a_page_that_was_changed_is_read_again(folder, write, make_page) -> None:
    briefing = load_briefing(folder)
    assert briefing.page("home", "nl").title == "Home nl"
    path = write("home.nl.md", make_page("Anders"))
    os.utime(path, ns=(1, 1))
    assert briefing.page("home", "nl").title == "Anders"
    assert briefing.headline("home", "nl").title == "Anders"


def test_a_page_that_was_removed_is_being_mended(folder) -> None:
    briefing = load_briefing(folder)
    (folder / "home.nl.md").unlink()
    assert briefing.page("home", "nl").mending
    assert briefing.headline("home", "nl").mending


@pytest.mark.parametrize("name", ["briefing.toml", "sources.toml", "glossary.toml", "claims.toml"])
@pytest.mark.parametrize(
    "content", [b"[", b"\xff", b"a = 1", b"a" * 1_000_001, b"a = " + b"[" * 5_000, b"a=" + b"1" * 5_000]
)
def test_a_table_that_cannot_be_read_leaves_safe_values(folder, write, name, content) -> None:
    path = write(name, content)
    briefing = load_briefing(folder)
    assert briefing.languages == ("nl", "en")
    assert set(briefing.info.title) == set(briefing.info.subtitle) == set(briefing.info.event) == {"nl", "en"}
    assert all(briefing.info.title.values())
    assert not briefing.page("home", "nl").mending
    assert isinstance(briefing.sources, dict)
    assert isinstance(briefing.claims, dict)
    assert {problem.path for problem in briefing.problems} == {path}


def test_one_wrong_source_leaves_the_numbers_of_the_others(folder, write) -> None:
    write("sources.toml", "[a]\nkind = 'paper'\n[b]\nkind = 'paper'\ntitle = 'x'\npublisher = 'y'\n")
    assert {id_: source.number for id_, source in load_briefing(folder).sources.items()} == {"b": 2}


def test_texts_that_lack_a_language_are_lent_from_another(folder, write) -> None:
    write("briefing.toml", 'languages = ["nl", "en"]\n[title]\nen = "Diamond"\n')
    assert load_briefing(folder).info.title == {"nl": "Diamond", "en": "Diamond"}


@pytest.mark.parametrize("name", ["gone", "file"])
def test_a_folder_that_is_none_is_an_error(tmp_path, name) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnreadableBriefingError, match=f"{name} is no briefing folder"):
        load_briefing(tmp_path / name)
