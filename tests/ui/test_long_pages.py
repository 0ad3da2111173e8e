"""Ten thousand case studies cost what a screen of them does, and are used as ten are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.briefing import loader
from kiosk.show.hub.events import LanguageChosen, WentBack
from tests.bench.big_briefing import LONG_PAGE, write_big_briefing
from tests.ui.items import faults, qml_name, walk
from tests.ui.long_hub import ARGUMENT, DEMAND, LongDriver

MANY, FEW = 2_000, 200
MOST_MADE = 45
"""Cards: those of three views of 1920 × 1080, and one row more."""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    made = {count: tmp_path_factory.mktemp(f"briefing-{count}") for count in (FEW, MANY)}
    for count, folder in made.items():
        write_big_briefing(folder, count)
    return made


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files whose front matter was read."""
    found: list[Path] = []
    read = loader.read_front_matter
    monkeypatch.setattr(loader, "read_front_matter", lambda path: (found.append(path), read(path))[1])
    return found


def _driven(folder: Path, state: Path) -> Iterator[LongDriver]:
    driver = LongDriver(folder, state)
    yield driver
    driver.hub.close()


@pytest.fixture
def many(qapp: QGuiApplication, folders: dict[int, Path], tmp_path: Path) -> Iterator[LongDriver]:
    yield from _driven(folders[MANY], tmp_path)


@pytest.fixture
def few(qapp: QGuiApplication, folders: dict[int, Path], tmp_path: Path) -> Iterator[LongDriver]:
    yield from _driven(folders[FEW], tmp_path)


@pytest.mark.parametrize("page", [DEMAND, ARGUMENT])
def test_a_page_reads_and_makes_what_the_screen_shows(
    few: LongDriver, many: LongDriver, page: str, reads: list[Path]
) -> None:
    cost = []
    for driver in (few, many):
        reads.clear()
        driver.open(page)
        cost.append((len(reads), len(driver.tiles())))
    assert cost[0] == cost[1]
    assert cost[1][1] <= MOST_MADE
    assert cost[1][0] <= MOST_MADE


def test_a_page_of_60_kb_makes_the_names_of_steps_that_are_seen_and_one_step(few: LongDriver) -> None:
    few.open(LONG_PAGE)
    sections = few.hub.view_model.page.props["sections"]
    headings = [section["heading"].replace("\u00ad", "") for section in sections]
    assert len(headings) == 50
    seen = []
    for _ in range(200):
        made = [name for name in few.names(QAccessible.Role.Button) if name in headings]
        assert len(made) <= 30
        assert sum(qml_name(item).startswith("StepView_QML") for item in walk(few.window.contentItem())) == 1
        seen += made
        assert faults(few.area, few.window.width()) == []
        if not few.area.property("more"):
            break
        few.key(Qt.Key.Key_PageDown)
    assert list(dict.fromkeys(seen)) == headings


def test_wherever_one_scrolls_no_more_is_made_and_nothing_is_cut(many: LongDriver) -> None:
    many.open(DEMAND)
    for share in (0.31, 0.87, 0.02, 1.0, 0.5, 0.0):
        many.scroll_to(share * many.area.property("way"))
        assert len(many.tiles()) <= MOST_MADE
        assert faults(many.area, many.window.width()) == []


def test_every_case_study_comes_by_in_order_down_and_up(few: LongDriver) -> None:
    few.open(DEMAND)
    titles = few.titles(DEMAND)
    down = list(few.seen())
    while few.area.property("more"):
        few.key(Qt.Key.Key_PageDown)
        down += few.seen()
    up = list(reversed(few.seen()))
    while few.area.property("contentY") > 0:
        few.key(Qt.Key.Key_PageUp)
        up += reversed(few.seen())
    wanted = set(titles)
    assert [title for title in dict.fromkeys(down) if title in wanted] == titles
    assert [title for title in dict.fromkeys(up) if title in wanted] == titles[::-1]


def test_from_the_middle_one_comes_up_to_the_first_right_under_its_heading(few: LongDriver) -> None:
    few.open(DEMAND)
    few.scroll_to(few.area.property("way") * 0.3)
    first = few.titles(DEMAND)[0]
    while first not in few.seen():
        few.key(Qt.Key.Key_Up)
    few.scroll_to(0)
    fresh = few.area.property("contentHeight")
    heights = [tile.y() for tile in few.tiles() if tile.property("title") == first]
    few.open("home")
    few.open(DEMAND)
    assert [tile.y() for tile in few.tiles() if tile.property("title") == first] == heights
    assert few.area.property("contentHeight") == pytest.approx(fresh)


def test_tab_reaches_every_card_and_shift_tab_all_of_them_again(few: LongDriver) -> None:
    few.open(ARGUMENT)
    titles = few.titles(ARGUMENT)
    for key, wanted in ((Qt.Key.Key_Tab, titles), (Qt.Key.Key_Backtab, titles[:-1][::-1])):
        reached = []
        while len(reached) < len(wanted):
            few.key(key)
            focus = few.window.activeFocusItem()
            assert focus is not None
            if (title := focus.property("title")) in titles:
                reached.append(title)
                assert title in few.seen()
        assert reached == wanted


def test_tab_goes_on_in_view_where_its_card_was_scrolled_away(many: LongDriver) -> None:
    many.open(DEMAND)
    many.scroll_to(3_000)
    seen = list(many.seen())
    next(tile for tile in many.tiles() if tile.property("title") == seen[len(seen) // 2]).forceActiveFocus()
    for _ in range(12):
        many.scroll_to(many.area.property("contentY") + 400)
    many.key(Qt.Key.Key_Tab)
    focus = many.window.activeFocusItem()
    assert focus is not None
    assert focus.property("title") in many.seen()


@pytest.mark.parametrize("y", [700, 5_300, 61_234, 1_000_000])
def test_back_and_another_language_lead_to_the_same_cards(many: LongDriver, y: float) -> None:
    many.open(DEMAND)
    for step in range(1, 9):  # as somebody gets there: what is passed has its true height
        many.scroll_to(y / 8 * step)
    before = many.seen()
    many.open("home")
    many.hub.store.dispatch(WentBack())
    many.settle()
    assert many.seen() == pytest.approx(before, abs=3)
    ids = set(before)
    many.hub.store.dispatch(LanguageChosen("en"))
    many.settle()
    assert ids & set(many.seen())


def test_turned_upright_a_page_still_makes_what_is_seen(many: LongDriver) -> None:
    many.open(DEMAND)
    many.scroll_to(20_000)
    many.window.setGeometry(0, 0, 1080, 1920)
    many.settle()
    assert len(many.tiles()) <= 2 * MOST_MADE
    assert faults(many.area, many.window.width()) == []
