"""Tables on the stage: each cell in its column, under its heading, and none cut on any screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import SlideChosen
from tests.ui.items import faults, of_type, texts, walk
from tests.ui.talk_driver import given_talk

NUMBERS = [
    "| Country | 2000 | 2005 | 2010 | 2015 | 2019 | Change |",
    "|---|---|---|---|---|---|---|",
    "| Netherlands | 1,2 | 1,3 | 1,1 | 1,0 | 0,9 | -33 % |",
    "| United Kingdom | 1,0 | 0,9 | 0,8 | 0,7 | 0,6 | -40 % |",
]
WORDS = [
    "| Reason | What it means | For whom |",
    "|---|---|---|",
    "| Habit | People do what they did yesterday, also where it costs them money every month | everybody |",
    "| Rules | The landlord decides about insulation, the tenant pays | tenants of *flats* or **houses** |",
]
FIGURE = ["::: figure number", "label: a", "alt: b", "value: 1", "source: [a]", ":::", ""]
SIZES = [(1920, 1080), (3840, 2160), (1024, 600), (640, 360), (1080, 1920)]


@pytest.fixture
def briefing(tmp_path: Path) -> Briefing:
    """A conclusion of three slides: numbers, words, and numbers beside a figure."""
    body = "\n".join(("", "## A", "", *NUMBERS, "", "## B", "", *WORDS, "", "## C", "", *FIGURE, *NUMBERS[:3], ""))
    pages = {"home": "", "1-one/index": "", "2-two/index": "", "conclusion": body}
    for page, text in pages.items():
        (tmp_path / page).parent.mkdir(exist_ok=True)
        (tmp_path / f"{page}.en.md").write_text(f"---\ntitle: Title\nlead: A lead.\n---\n{text}", "utf-8")
    (tmp_path / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "Tables"\n', "utf-8")
    return load_briefing(tmp_path)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_invariant_8_no_table_is_cut_and_each_cell_stands_under_its_heading(qapp, briefing, size) -> None:
    slides = tuple(Slide("conclusion", section) for section in (1, 2, 3))
    with given_talk(briefing, slides, "en") as give:
        give.show(size)
        root = give.stage.window.contentItem()
        for place in range(len(slides)):
            give.presentation.store.dispatch(SlideChosen(place, 0.0))
            give.stage.settle()
            assert faults(root, size[0]) == []
            rows = [item for item in walk(of_type(root, "SlideTable")) if item.inherits("QQuickRow")]
            columns = [[round(cell.x()) for cell in row.childItems() if cell.width() > 0] for row in rows]
            heading, *others = columns
            assert all(row == heading for row in others)
            assert {"Netherlands", "1,3"} <= set(texts(root)) or {"Habit", "everybody"} <= set(texts(root))


def test_turning_from_table_to_table_warns_of_nothing(qapp, briefing) -> None:
    """Any warning of Qt fails a test."""
    with given_talk(briefing, tuple(Slide("conclusion", section) for section in (1, 2, 3)), "en") as give:
        give.show((1280, 720))
        for place in (1, 0, 2, 1):
            give.presentation.store.dispatch(SlideChosen(place, 0.0))
            give.stage.settle()
            give.console.settle()
