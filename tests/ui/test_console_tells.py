"""What the console tells its speaker: notes, time, pace, the end, the keys, and what the room sees instead."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt

from kiosk.briefing.loader import Briefing
from kiosk.show.talk.events import ScreensChanged
from tests.ui.items import of_type, qml_name, texts, walk
from tests.ui.talk_driver import OWN, ROOM, TalkDriver, said

Key = Qt.Key


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


def test_an_upright_stage_is_upright_on_the_console_too(give: TalkDriver) -> None:
    give.presentation.store.dispatch(ScreensChanged((OWN, replace(ROOM, width=1080, height=1920))))
    give.stage.window.setGeometry(0, 0, 1080, 1920)
    give.console.settle()
    assert give.presentation.console.property("slide")["layout"]["height"] == 1920
    slide = of_type(of_type(give.console.window.contentItem(), "CurrentSlide"), "SlideStage")
    assert slide.height() > slide.width()
