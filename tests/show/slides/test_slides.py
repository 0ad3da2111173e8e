"""Which slides a briefing has: by reading order, by run, by page, with their steps and seconds."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import (
    SHORTEST,
    Slide,
    derive_slides,
    outline_slides,
    page_slides,
    scale_slides,
    slide_title,
)

FRONT = "---\ntitle: {}\nlead: Een zin.\n---\n\n"
BARS = "::: steps\n::: figure bars\nlabel: l\nalt: a\nsource: [p]\nbars:\n{}:::\n:::\n\n"
STEPS = (
    "## Een\n\n::: steps\n- a\n- b\n:::\n\n::: notes\nVoor mij: **zeg** dit.\n\n- en dit\n:::\n\n## Twee\n\n"
    + BARS.format("  - {label: x, value: 1}\n  - {label: y, value: 2}\n")
    + BARS.format("  - {label: x, value: 1}\n")
    + "::: detail\nNiet op het doek.\n:::\n\n::: notes\nNog iets voor mij.\n:::\n"
)
"""Two sections: a list in steps, and two figures in steps, of which a slide draws the first."""
RUN = '[runs.5]\nminutes = 5\n[runs.5.slides]\n"demand#2" = 60\nhome = 30\n"demand#9" = 10\n"gone" = 10\n'
RULER = Ruler(load_advances())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "1-demand").mkdir()
    (tmp_path / "briefing.toml").write_text(f'languages = ["nl"]\ntitle.nl = "T"\n{RUN}', "utf-8")
    (tmp_path / "home.nl.md").write_text(FRONT.format("Thuis") + "Tekst.\n", "utf-8")
    (tmp_path / "1-demand/index.nl.md").write_text(FRONT.format("Eis") + STEPS, "utf-8")
    return tmp_path


@pytest.fixture
def briefing(folder: Path) -> Briefing:
    return load_briefing(folder)


def test_all_slides_come_in_reading_order(briefing: Briefing) -> None:
    slides = [(slide.page, slide.section, slide.steps) for slide in derive_slides(briefing, "nl")]
    assert slides == [("home", 0, 0), ("demand", 0, 0), ("demand", 1, 2), ("demand", 2, 2)]


def test_a_run_has_its_own_order_and_seconds(briefing: Briefing) -> None:
    slides = derive_slides(briefing, "nl", "5")
    assert [(slide.page, slide.section, slide.seconds) for slide in slides] == [
        ("demand", 2, pytest.approx(60)),
        ("home", 0, pytest.approx(30)),
    ]


def test_a_run_that_is_not_there_is_the_whole(briefing: Briefing) -> None:
    assert derive_slides(briefing, "nl", "99") == derive_slides(briefing, "nl")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("run", ["", "5", "10", "20"])
def test_the_outline_of_the_shipped_talks_has_all_their_slides(language: str, run: str) -> None:
    shipped = load_briefing(paths.CONTENT)
    found, told = derive_slides(shipped, language, run), outline_slides(shipped, language, run)
    assert [(slide.page, slide.section) for slide in told] == [(slide.page, slide.section) for slide in found]


def test_the_outline_of_a_page_that_cannot_be_read_is_its_lead(folder: Path, briefing: Briefing) -> None:
    assert [slide.section for slide in outline_slides(briefing, "nl")] == [0, 0, 1, 2]
    (folder / "1-demand/index.nl.md").write_bytes(b"\xff## Een\n")
    assert [slide.section for slide in outline_slides(briefing, "nl")] == [0, 0]


def test_the_outline_counts_no_heading_inside_of_a_container(folder: Path, briefing: Briefing) -> None:
    text = FRONT.format("Eis") + "::: notes\n## Voor mij\n:::\n\n## Voor u\n\nTekst.\n"
    (folder / "1-demand/index.nl.md").write_text(text, "utf-8")
    assert len(outline_slides(briefing, "nl")) == len(derive_slides(briefing, "nl")) == 3


def test_seconds_follow_the_words_notes_included(briefing: Briefing, folder: Path) -> None:
    assert page_slides(briefing, "home", "nl")[0].seconds == SHORTEST
    text = FRONT.format("Lang") + "::: notes\n" + "woord " * 219 + "\n:::\n"
    (folder / "home.nl.md").write_text(text, "utf-8")
    assert page_slides(load_briefing(folder), "home", "nl")[0].seconds == pytest.approx(221 * 60 / 110, abs=1)


def test_slides_are_scaled_alike() -> None:
    scaled = scale_slides((Slide("a", seconds=10), Slide("b", seconds=30)), 80)
    assert [slide.seconds for slide in scaled] == [20, 60]
    assert scale_slides((), 80) == ()


def test_a_slide_is_called_by_page_and_section(briefing: Briefing) -> None:
    assert slide_title(briefing, "demand", 0, "nl") == "Eis"
    assert slide_title(briefing, "demand", 2, "nl") == "Eis: Twee"
    assert slide_title(briefing, "gone", 2, "nl") == "gone"


def test_an_unknown_page_has_no_slides(briefing: Briefing) -> None:
    with pytest.raises(KeyError):
        page_slides(briefing, "gone", "nl")


def test_the_stage_counts_the_steps_that_the_talk_counts(briefing: Briefing) -> None:
    for slide in derive_slides(briefing, "nl"):
        props = derive_slide(briefing, RULER, slide, "nl")
        last = max([line.step for line in props.lines] + [props.figure_step + props.figure_parts - 1])
        assert max(0, last) == slide.steps


def test_what_stands_behind_a_list_in_steps_comes_with_its_last_item(folder: Path) -> None:
    body = "## Kop\n\nVooraf.\n\n::: steps\n- a\n- b\n:::\n\nTot slot.\n\n- c\n"
    (folder / "home.nl.md").write_text(FRONT.format("Thuis") + body, "utf-8")
    props = derive_slide(load_briefing(folder), RULER, Slide("home", 1, 2), "nl")
    assert [(line.plain, line.step) for line in props.lines] == [
        ("Vooraf.", 0),
        ("a", 1),
        ("b", 2),
        ("Tot slot.", 2),
        ("c", 2),
    ]


def test_notes_and_detail_stay_off_the_stage(briefing: Briefing) -> None:
    text = str([derive_slide(briefing, RULER, slide, "nl") for slide in derive_slides(briefing, "nl")])
    assert "voor mij" not in text.lower()
    assert "doek" not in text


def test_notes_go_to_their_slide(briefing: Briefing) -> None:
    notes = [derive_notes(briefing, slide, "nl") for slide in derive_slides(briefing, "nl")]
    assert [[line.plain for line in lines] for lines in notes] == [
        [],
        [],
        ["Voor mij: zeg dit.", "en dit"],
        ["Nog iets voor mij."],
    ]
    assert notes[2][0].markup == "Voor mij: <b>zeg</b> dit."


@pytest.mark.parametrize(
    "body",
    [
        "| a | b |\n|---|---|\n",
        "::: quote\n::: notes\nStil.\n:::\n:::\n",
        "::: background\n| a |\n|---|\n:::\n",
        "## K\n",
    ],
)
def test_no_content_takes_a_slide_down(folder: Path, body: str) -> None:
    (folder / "home.nl.md").write_text(FRONT.format("Raar") + "## Kop\n\n" + body, "utf-8")
    briefing = load_briefing(folder)
    for slide in page_slides(briefing, "home", "nl"):
        assert "Stil" not in str(derive_slide(briefing, RULER, slide, "nl"))
    derive_slide(briefing, RULER, Slide("home", 9), "nl")
