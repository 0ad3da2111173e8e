"""A briefing of any shape is a designed one: 0 to 6 demands, with a diamond of 2 to 7 facets or without, on every face.

A warning of QML fails these tests, as it fails any (``qt_log_level_fail``).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.briefing.check import check_briefing
from kiosk.briefing.loader import load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import LanguageChosen, PageOpened, TextScaleChosen
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded
from kiosk.unattended.guard import Timepiece, Venue
from kiosk.window.stillness import wait_until_still
from tests.equipment.shapes import FACETS, TITLES, Shape, make_shape
from tests.equipment.times import Times
from tests.ui.driver import Driver
from tests.ui.items import faults, is_text, of_type, qml_name, text_rectangle, texts, walk
from tests.ui.talk_driver import given_talk

SECOND = Path(__file__).parents[1] / "briefing" / "second"

SIZES = [((1920, 1080), 100), ((1080, 1920), 100), ((1024, 600), 100), ((1024, 600), 200), ((600, 1024), 200)]
DEMANDS = range(7)
TARGET = 64


@contextmanager
def shown(folder: Path, shape: Shape, **more: object) -> Iterator[Driver]:
    """A hub on a briefing of a shape."""
    QAccessible.setActive(True)
    briefing = load_briefing(make_shape(folder / "briefing", shape))
    hub = Hub(briefing, Settings(state_folder=folder, locked="venue" in more), reduced_motion=True, **more)  # type: ignore[arg-type]
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    driver = Driver(hub)
    driver.settle()
    yield driver
    hub.close()


def kinds(drive: Driver) -> list[str]:
    """The QML types of all that is drawn."""
    return [qml_name(item).partition("_QML")[0] for item in walk(drive.window.contentItem())]


def gem_of(drive: Driver) -> QQuickItem | None:
    return of_type(drive.window.contentItem(), "HomeGem") if "HomeGem" in kinds(drive) else None


def covered(drive: Driver, gem: QQuickItem) -> list[str]:
    """Words of the page that the diamond lies over: its edge is where the ways across and down add up to half of it."""
    place = gem.mapRectToScene(gem.boundingRect())
    inside = set(walk(gem))
    page = gem
    while not qml_name(page).startswith("ScrollArea_QML"):  # what it is scrolled under, such as the bar, lies over it
        page = page.parentItem()
    words = [item for item in walk(page) if is_text(item) and item not in inside]
    half = place.width() / 2
    return [str(word.property("text")) for word in words if _way(text_rectangle(word), place) < half]


def _way(words: QRectF, gem: QRectF) -> float:
    middle = gem.center()
    across = max(words.left() - middle.x(), middle.x() - words.right(), 0)
    down = max(words.top() - middle.y(), middle.y() - words.bottom(), 0)
    return across + down


@pytest.mark.parametrize("facets", [None, 5], ids=["bare", "gem"])
@pytest.mark.parametrize("demands", DEMANDS)
def test_home_shows_every_demand_and_a_diamond_where_there_is_one(
    qapp: QGuiApplication, tmp_path: Path, demands: int, facets: int | None
) -> None:
    languages = ("nl", "en") if demands % 2 else ("en",)
    with shown(tmp_path, Shape(demands, facets, languages, drawings=demands % 3 == 0)) as drive:
        found = []
        for size, scale in SIZES:
            drive.window.setGeometry(0, 0, *size)
            drive.hub.store.dispatch(TextScaleChosen(scale))
            for language in languages:
                drive.hub.store.dispatch(LanguageChosen(language))
                drive.settle()
                where = f"{size} {scale} {language}"
                found += [f"{where}: {fault}" for fault in faults(drive.window.contentItem(), size[0])]
                for number, title in enumerate(TITLES[language][:demands], 1):
                    drive.find(f"{number}. {title}")
                gem = gem_of(drive)
                assert (gem is None) is (facets is None)
                if gem is not None:
                    assert "Who mends it" in [text.replace("\n", " ") for text in texts(gem)]
                    found += [f"{where}: under the diamond: {text}" for text in covered(drive, gem)]
                pressed = [i for i in walk(drive.window.contentItem()) if i.inherits("QQuickAbstractButton")]
                found += [
                    f"{where}: {item.property('text')!r} is small"
                    for item in pressed
                    if min(item.width(), item.height()) < TARGET
                ]
        assert found == []


@pytest.mark.parametrize("demands", DEMANDS)
def test_what_home_shows_leads_where_it_says(qapp: QGuiApplication, tmp_path: Path, demands: int) -> None:
    with shown(tmp_path, Shape(demands, 3)) as drive:
        for number, title in enumerate(TITLES["en"][:demands], 1):
            drive.find(f"{number}. {title}")
            heading = next(i for i in walk(drive.window.contentItem()) if is_text(i) and title in i.property("text"))
            drive.touch_at(text_rectangle(heading).center().toPoint())
            assert drive.page == f"d{number}"
            assert drive.hub.briefing.tree.trail(drive.page) == ("home", drive.page)
            drive.touch("Home")
        drive.touch("Who mends it")
        assert drive.page == "diamond"


def test_no_two_demands_next_to_each_other_have_one_colour(qapp: QGuiApplication, tmp_path: Path) -> None:
    with shown(tmp_path, Shape(6)) as drive:
        panels = [i for i in walk(drive.window.contentItem()) if qml_name(i).startswith("DemandPanel_QML")]
        assert len({panel.property("accent").name() for panel in panels}) == 6


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920)])
@pytest.mark.parametrize("facets", [*range(8), 11])
def test_the_diamond_has_a_facet_for_each_and_each_answers(
    qapp: QGuiApplication, tmp_path: Path, facets: int, size: tuple[int, int]
) -> None:
    with shown(tmp_path, Shape(2, facets)) as drive:
        drive.window.setGeometry(0, 0, *size)
        drive.hub.store.dispatch(PageOpened("diamond"))
        drive.settle()
        assert faults(drive.window.contentItem(), size[0]) == []
        names = drive.names(QAccessible.Role.Button)
        assert [name for name in FACETS if name in names] == list(FACETS[:facets] if facets > 1 else ())
        assert ("Diamond" in kinds(drive)) is (facets > 0)
        for place in reversed(range(facets)):
            gem = of_type(drive.window.contentItem(), "Diamond")
            marks = [item for item in walk(gem) if is_text(item)]
            assert [mark.property("text") for mark in marks] == [str(number + 1) for number in range(facets)]
            drive.hub.view_model.perform("page-up")
            drive.settle()
            if text_rectangle(marks[place]).bottom() < size[1] - 120:
                drive.touch_at(text_rectangle(marks[place]).center().toPoint())
                assert drive.hub.store.state.place.step == place


@pytest.mark.parametrize("facets", [None, 4], ids=["bare", "gem"])
@pytest.mark.parametrize("demands", DEMANDS)
def test_the_attract_loop_has_a_piece_for_each_demand(
    qapp: QGuiApplication, tmp_path: Path, times: Times, demands: int, facets: int | None
) -> None:
    with shown(tmp_path, Shape(demands, facets), venue=Venue(Timepiece(times.now, times.today))) as drive:
        seen = set()
        for size in ((1920, 1080), (1080, 1920)):
            drive.window.setGeometry(0, 0, *size)
            drive.settle()
            assert kinds(drive).count("AttractPiece") == max(1, demands)
            for _ in range(2 + 2 * demands):
                times.wait(8)
                drive.hub.unattended.attract.turn()  # type: ignore[union-attr]
                drive.settle()
                scene = of_type(drive.window.contentItem(), "AttractScene")
                assert faults(scene, size[0]) == []
                seen |= set(texts(scene))
        assert set(TITLES["en"][:demands]) <= seen


@pytest.mark.parametrize("facets", [None, 2, 7])
@pytest.mark.parametrize("demands", [0, 1, 3, 6])
def test_a_talk_tells_any_number_of_demands(
    qapp: QGuiApplication, tmp_path: Path, demands: int, facets: int | None
) -> None:
    briefing = load_briefing(make_shape(tmp_path / "briefing", Shape(demands, facets)))
    slides = derive_slides(briefing, "en")
    with given_talk(briefing, slides) as talk:
        talk.show((1024, 600))
        seen: list[str] = []
        while not seen or seen[-1]:
            stage = talk.stage.window.contentItem()
            assert faults(stage, 1024) == []
            place = talk.place[0]
            seen.append(slides[place].page if place < len(slides) else "")
            drawn = [qml_name(item).partition("_QML")[0] for item in walk(stage)]
            assert ("Diamond" in drawn) is (facets is not None and seen[-1] in ("home", "diamond", "")), seen
            talk.presentation.store.dispatch(Commanded(Command.NEXT, talk.now))
            talk.stage.settle()
        assert list(dict.fromkeys(seen)) == [*briefing.tree, ""]


def test_a_briefing_without_tables_has_nothing_that_opens_them(qapp: QGuiApplication, tmp_path: Path) -> None:
    with shown(tmp_path, Shape(2, None, tables=False, conclusion=False)) as drive:
        names = drive.names(QAccessible.Role.Button)
        assert not {"Terms", "Sources", "What we ask", "Nederlands"} & set(names)
        assert {"Search", "Take along"} <= set(names)
        keys = {row["action"] for row in drive.hub.view_model.keys}
        assert not keys & {"glossary", "sources", "language", "conclusion"}
        for action in ("glossary", "sources"):
            drive.hub.view_model.perform(action)
            assert not drive.hub.store.state.panel


@pytest.mark.parametrize("demands", DEMANDS)
def test_the_check_says_how_to_begin_where_there_is_no_demand_and_nothing_else(tmp_path: Path, demands: int) -> None:
    folder = make_shape(tmp_path / "briefing", Shape(demands, None, ("en", "nl")))
    problems = [str(problem).removeprefix(str(folder)) for problem in check_briefing(folder)]
    begin = ":1:1: B113 Make a folder for the first demand, such as `1-first`, and write `index.en.md` in it"
    assert len(problems) == (demands == 0)
    assert all(problem.startswith(begin) for problem in problems)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 600), (1366, 768), (1080, 1920), (3840, 2160)])
def test_what_has_room_on_one_line_stands_on_one(qapp: object, size: tuple[int, int]) -> None:
    """A width that is a fraction of a px too small parts "3 arguments" at its only space."""
    hub = Hub(load_briefing(SECOND), Settings(), reduced_motion=True)
    hub.window.setGeometry(0, 0, *size)
    hub.window.show()
    wait_until_still(hub.window)
    counts = [item for item in walk(hub.window.contentItem()) if "→" in str(item.property("text"))]
    assert counts or size == (1024, 600)  # where panels are too low for them
    for item in counts:
        room = item.parentItem().parentItem().width() - 2 * item.x()
        assert item.property("lineCount") == 1 or item.implicitWidth() > room
    hub.close()
