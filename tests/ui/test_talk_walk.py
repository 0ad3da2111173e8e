"""Whole talks: by a clicker alone, by touch alone, and everything on the way that the console can do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import page_slides
from kiosk.show.talk.events import ScreensChanged
from kiosk.show.talk.state import Cover, Overlay, Question, TalkState
from tests.equipment.holding import CAN_HOLD, hold
from tests.ui.items import of_type, qml_name, texts, walk
from tests.ui.talk_driver import TalkDriver, given_talk, said, shown, whole_slides

Key = Qt.Key


@pytest.fixture
def give(qapp, briefing: Briefing) -> Iterator[TalkDriver]:
    QAccessible.setActive(True)
    with given_talk(briefing, whole_slides(briefing)[:22]) as driver:
        driver.show((1280, 800))
        yield driver


def test_a_talk_is_given_with_a_clicker_alone(give: TalkDriver) -> None:
    headings = [shown(give)]
    for slide in give.talk.row.slides:
        give.now += 50
        give.press(*[Key.Key_PageDown] * (slide.steps + 1))
        headings.append(shown(give))
    assert give.talk.row.at_end
    assert len(set(headings)) == len({slide_title_of(give, place) for place in range(22)}) + 1
    give.press(Key.Key_PageUp, Key.Key_B)
    assert give.talk.on_stage.cover is Cover.BLACK
    give.press(Key.Key_Period)
    assert give.talk.on_stage.cover is Cover.NONE
    give.press(Key.Key_F5, Key.Key_Escape)
    assert give.talk.on_console.question is Question.LEAVE
    give.press(Key.Key_PageDown, Key.Key_Period)
    assert give.talk.left
    assert sum(give.talk.spent) == pytest.approx(give.talk.clock.elapsed)


def test_a_figure_in_steps_shows_one_piece_after_the_other(qapp, briefing: Briefing) -> None:
    slide = page_slides(briefing, "diamond", "en")[0]
    assert slide.steps == 5, "two conditions and three results"
    with given_talk(briefing, (slide,)) as driver:
        driver.show((1280, 800))
        view = of_type(driver.stage.window.contentItem(), "SlideView")
        for step in range(slide.steps + 1):
            assert driver.place == (0, step)
            pieces = [item for item in walk(view) if not item.inherits("QQuickImage")]  # not the arrow
            hidden = [item for item in pieces if item.property("opacity") == 0]
            assert len(hidden) == slide.steps - step
            driver.press(Key.Key_PageDown)
        assert driver.talk.row.at_end


def slide_title_of(give: TalkDriver, place: int) -> str:
    slide = give.talk.row.slides[place]
    return give.presentation.console.overview.slideAt(place)["heading"] + (slide.page if slide.section == 0 else "")


def test_a_talk_is_given_by_touch_alone(give: TalkDriver) -> None:
    give.console.touch("Next")
    assert give.place == (1, 0)
    give.stage.touch_at(QPoint(1200, 400))
    assert give.place == (2, 0)
    give.stage.touch_at(QPoint(100, 400))
    assert give.place == (1, 0)
    give.console.touch("Overview")
    give.console.touch("7. ")
    assert (give.place, give.talk.on_console.overlay) == ((6, 0), Overlay.NONE)
    give.console.touch("Bookmark")
    give.console.touch("Previous")
    give.console.touch("Return")
    assert give.place == (6, 0)
    give.console.touch("Leave")
    give.console.touch("Stay")
    assert not give.talk.left
    give.console.touch("Leave")
    assert "Leave the talk?" in said(give)
    give.console.touch("Leave")
    assert give.talk.left


BUTTONS = [
    ("Black", Key.Key_B),
    ("White", Key.Key_W),
    ("Freeze", Key.Key_F),
    ("Pointer", Key.Key_L),
    ("Spotlight", Key.Key_O),
    ("Zoom", Key.Key_Z),
    ("Bookmark", Key.Key_M),
    ("Notes +", Key.Key_Plus),
    ("Notes −", Key.Key_Minus),
    ("Swap", Key.Key_S),
]


def states(briefing: Briefing, act: Callable[[TalkDriver, str, Key], None]) -> list[TalkState]:
    """What a talk is before and after each button of ``BUTTONS``, or its key."""
    with given_talk(briefing, whole_slides(briefing)[:22]) as driver:
        driver.show((1280, 800))
        seen = [driver.talk]
        for name, key in BUTTONS:
            act(driver, name, key)
            seen.append(driver.talk)
        return seen


def test_every_button_does_what_its_key_does(qapp, briefing: Briefing) -> None:
    QAccessible.setActive(True)
    by_touch = states(briefing, lambda driver, name, _key: driver.console.touch(name))
    by_key = states(briefing, lambda driver, _name, key: driver.press(key))
    assert by_touch == by_key
    assert all(one != other for one, other in pairwise(by_touch))


def test_a_finger_that_stays_down_while_the_clock_ticks_still_presses(give: TalkDriver) -> None:
    point = give.console.press("Black")
    give.presentation.console.clock.paceChanged.emit()
    give.presentation.console.point(0.3, 0.3, True)
    give.console.settle()
    give.console.lift(point)
    assert give.talk.on_stage.cover is Cover.BLACK


@pytest.mark.skipif(not CAN_HOLD, reason="a key can be held on Linux with x86-64 only")
@pytest.mark.parametrize("face", ["console", "stage"])
def test_a_key_that_is_held_counts_once(give: TalkDriver, face: str) -> None:
    window = getattr(give, face).window
    window.requestActivate()
    give.console.settle()
    for place, key in enumerate([Key.Key_PageDown, Key.Key_Right, Key.Key_Space, Key.Key_Down, Key.Key_Return], 1):
        hold(window, key)
        assert give.place == (place, 0), key
    hold(window, Key.Key_B)
    assert give.talk.on_stage.cover is Cover.BLACK
    hold(window, Key.Key_B)
    assert give.talk.on_stage.cover is Cover.NONE
    hold(window, Key.Key_4)
    assert give.talk.on_console.typed == "4"
    hold(window, Key.Key_Escape)
    hold(window, Key.Key_Escape)
    assert give.talk.on_console.question is Question.LEAVE
    hold(window, Key.Key_Return)
    assert not give.talk.left


def test_digits_and_enter_jump_on_either_window(give: TalkDriver) -> None:
    give.press(Key.Key_1, Key.Key_2)
    assert "12" in said(give)
    give.press(Key.Key_Return)
    assert give.place == (11, 0)
    give.stage.window.requestActivate()
    give.stage.key(Key.Key_4)
    give.stage.key(Key.Key_Enter)
    assert give.place == (3, 0)


def test_the_overview_of_a_detour_is_that_of_the_run(give: TalkDriver) -> None:
    give.presentation.console.search.typeQuery("")
    give.press(Key.Key_Slash)
    give.console.settle()
    give.presentation.console.search.openHit(8, True)
    assert give.talk.detour is not None
    give.press(Key.Key_Tab)
    give.console.settle()
    assert "1. " in " ".join(name[:3] for name in give.console.names(QAccessible.Role.Button))
    grid = [one for one in give.console.window.findChildren(QObject) if one.inherits("QQuickGridView")]
    assert [one.property("count") for one in grid] == [22]


def test_a_page_is_found_with_letters_on_the_screen_shown_and_left(give: TalkDriver, qtbot) -> None:
    give.press(Key.Key_PageDown)
    give.console.touch("Find")
    with qtbot.waitSignal(give.presentation.console.search.hitsChanged):
        for letter in "palm":
            give.console.touch(letter)
    qtbot.waitUntil(lambda: 0 < len(give.talk.on_console.hits) < 30)
    assert give.talk.on_console.query == "palm"
    give.console.settle()
    give.console.touch("Show and return")
    assert give.talk.detour is not None
    assert give.talk.on_console.overlay is Overlay.NONE
    assert "Detour" in said(give)
    assert shown(give) == give.presentation.console.property("slide")["heading"]
    give.console.touch("Return")
    assert (give.talk.detour, give.place) == (None, (1, 0))


def test_keys_in_a_search_are_letters_and_the_arrows_choose(give: TalkDriver, briefing: Briefing, qtbot) -> None:
    give.press(Key.Key_Slash)
    give.console.settle()
    qtbot.waitUntil(lambda: len(give.talk.on_console.hits) == len(briefing.tree))
    give.press(Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert give.talk.on_console.choice == 1
    give.press(Key.Key_B, Key.Key_F, Key.Key_Space, Key.Key_1)
    assert (give.talk.on_console.query, give.talk.on_stage.cover, give.talk.on_console.typed) == (
        "bf 1",
        Cover.NONE,
        "",
    )
    give.press(Key.Key_Escape)
    assert give.talk.on_console.overlay is Overlay.NONE
    give.press(Key.Key_B)
    assert give.talk.on_stage.cover is Cover.BLACK


def test_what_the_room_sees_instead_is_told_plainly(give: TalkDriver) -> None:
    for key, words in [
        (Key.Key_B, "The stage is black"),
        (Key.Key_W, "The stage is white"),
        (Key.Key_F, "The stage is frozen"),
        (Key.Key_Z, "Enlarged"),
        (Key.Key_L, "Pointer"),
        (Key.Key_O, "Spotlight"),
    ]:
        give.press(key)
        told = texts(of_type(give.console.window.contentItem(), "CurrentSlide"))
        assert any(words in text for text in told), words
        give.press(Key.Key_F5)
        told = texts(of_type(give.console.window.contentItem(), "CurrentSlide"))
        assert not any("The stage is" in text for text in told)


def test_a_frozen_stage_stays_while_the_console_moves(give: TalkDriver) -> None:
    before = texts(give.stage.window.contentItem())
    dots = give.presentation.stage.property("progress")
    give.press(Key.Key_F, Key.Key_End)
    give.stage.settle()
    assert texts(give.stage.window.contentItem()) == before
    assert give.presentation.stage.property("progress") == dots
    give.press(Key.Key_F)
    assert texts(give.stage.window.contentItem()) != before


def test_the_test_card_names_both_screens(give: TalkDriver) -> None:
    give.console.touch("Screens")
    assert "Stage" in texts(give.stage.window.contentItem())
    assert "Console" in texts(give.console.window.contentItem())
    give.press(Key.Key_PageDown)
    assert "Stage" not in texts(give.stage.window.contentItem())
    assert give.place == (0, 0)


def test_notes_have_their_own_size_and_stay_where_they_are_read(give: TalkDriver, briefing: Briefing) -> None:
    pages = [slide.page for slide in give.talk.row.slides]
    number = pages.index("strong-partners/each-brings/origin") + 1
    give.press(*(Key(Key.Key_0 + int(digit)) for digit in str(number)), Key.Key_Return)
    view = of_type(give.console.window.contentItem(), "NotesView")
    before = view.property("size")
    give.press(*[Key.Key_Plus] * 4)
    assert view.property("size") == pytest.approx(before * 2.5)
    give.console.settle()
    area = next(one for one in view.findChildren(QObject) if one.inherits("QQuickFlickable"))
    assert area.property("contentHeight") > area.property("height")
    area.setProperty("contentY", 60.0)
    give.press(Key.Key_M, Key.Key_P, Key.Key_P)
    assert area.property("contentY") == 60.0
    give.press(Key.Key_PageDown)
    assert area.property("contentY") == 0.0


def test_the_sentence_to_be_said_is_larger_than_what_the_speaker_is_to_do(give: TalkDriver) -> None:
    lines = [item for item in walk(give.console.window.contentItem()) if qml_name(item).startswith("NotesLine")]
    sizes = [line.property("letters") for line in lines]
    assert [line.property("said") for line in lines] == [True] + [False] * (len(lines) - 1)
    assert len(sizes) > 1
    assert sizes[0] > sizes[1] * 1.3


def test_time_is_told_in_words(give: TalkDriver) -> None:
    assert "The clock starts with the first slide change" in said(give)
    give.press(Key.Key_PageDown)
    planned = sum(slide.seconds for slide in give.talk.row.slides)
    for passed, words in [(20, "On time"), (400, "minutes behind"), (planned - 290, "5 minutes left")]:
        give.now = 1_000_000.0 + passed
        give.presentation.console.clock.paceChanged.emit()
        assert words in said(give)
    give.now = 1_000_000.0 + planned - 50
    give.presentation.console.clock.paceChanged.emit()
    assert "1 minute left" in said(give)
    give.now = 1_000_000.0 + planned + 1
    give.presentation.console.clock.paceChanged.emit()
    assert "The time is over" in said(give)
    give.press(Key.Key_P)
    assert "Paused" in said(give)


@pytest.mark.parametrize(
    ("late", "words"),
    [(25, "On time"), (35, "Half a minute behind"), (50, "1 minute behind"), (100, "1 minute behind"), (110, "2 min")],
)
def test_the_pace_is_told_in_half_and_whole_minutes(give: TalkDriver, late: float, words: str) -> None:
    give.press(Key.Key_PageDown)
    give.now += sum(slide.seconds for slide in give.talk.row.slides[:2]) + late
    give.presentation.console.clock.paceChanged.emit()
    assert words in said(give)


def test_the_end_is_told_plainly_before_it_comes_and_when_it_is_there(give: TalkDriver) -> None:
    title = give.presentation.stage.property("briefingTitle")
    give.press(Key.Key_End)
    ahead = texts(of_type(give.console.window.contentItem(), "NextSlide"))
    assert {"Next: the end", "The end"} <= set(ahead)
    assert title not in texts(give.stage.window.contentItem())
    give.press(Key.Key_PageDown)
    assert give.talk.row.at_end
    assert texts(give.stage.window.contentItem()) == [title]
    assert of_type(give.stage.window.contentItem(), "EndCard").isVisible()
    assert title in texts(of_type(give.console.window.contentItem(), "CurrentSlide"))
    assert any("All slides were shown" in text for text in texts(give.console.window.contentItem()))
    give.press(Key.Key_PageUp)
    assert title not in texts(give.stage.window.contentItem())


def test_keys_are_explained_from_the_table(give: TalkDriver) -> None:
    give.console.touch("Keys")
    sheet = texts(of_type(give.console.window.contentItem(), "KeysSheet"))
    for row in give.presentation.console.property("keys"):
        assert row["action"] not in sheet or row["action"] in ("next", "previous"), row
        assert any(row["keys"][0] in text.split("  ") for text in sheet), row


def test_closing_a_window_only_asks(give: TalkDriver) -> None:
    assert give.console.window.close() is False
    assert give.talk.on_console.question is Question.LEAVE
    give.press(Key.Key_Escape)
    assert give.stage.window.close() is False
    assert give.talk.on_console.question is Question.LEAVE


def test_an_upright_stage_is_upright_on_the_console_too(give: TalkDriver) -> None:

    from tests.ui.talk_driver import OWN, ROOM

    give.presentation.store.dispatch(ScreensChanged((OWN, replace(ROOM, width=1080, height=1920))))
    give.stage.window.setGeometry(0, 0, 1080, 1920)
    give.console.settle()
    assert give.presentation.console.property("slide")["layout"]["height"] == 1920
    slide = of_type(of_type(give.console.window.contentItem(), "CurrentSlide"), "SlideStage")
    assert slide.height() > slide.width()
