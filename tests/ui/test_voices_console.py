"""The speaker reads what visitors asked, jumps there and back, and puts a poll on a stage that has no buttons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import HallChanged
from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot, PollsRead, VoiceHeard, VoicesSaved
from tests.ui.items import faults, of_type, texts, walk
from tests.ui.talk_driver import TalkDriver, given_talk

ASKED = ("decent-work", "decent-work", "diamond", "decent-work/out-of-sight/palm-oil")


@pytest.fixture
def give(request: pytest.FixtureRequest, qapp: QGuiApplication, briefing: Briefing) -> Iterator[TalkDriver]:
    QAccessible.setActive(True)
    language = getattr(request, "param", "en")
    with given_talk(briefing, derive_slides(briefing, language, "5"), language) as driver:
        driver.show()
        dispatch = driver.presentation.store.dispatch
        dispatch(HallChanged(linked=True, leader=""))
        dispatch(PollsRead((("hardest", 2),)))
        for number, page in enumerate(ASKED):
            form = list(AskedForm)[number % 3]
            dispatch(VoiceHeard("one", AskedAbout(str(number), page, form), 1_000_000.0 + number * 60))
        driver.console.settle()
        yield driver


def vote(give: TalkDriver, *choices: int) -> None:
    for number, choice in enumerate(choices):
        ballot = Ballot(f"b{number}{choice}", "hardest", choice)
        give.presentation.store.dispatch(VoiceHeard("one", ballot, 2_000_000.0 + number * 60))
    give.console.settle()
    give.stage.settle()


def test_a_touch_shows_the_page_that_is_asked_about_and_return_leads_back(give: TalkDriver) -> None:
    give.console.touch("Questions of visitors: 4")
    drawn = texts(of_type(give.console.window.contentItem(), "VoicesSheet"))
    assert {"Decent work", "1 × Tell more · 1 × I doubt this", "Five partners"} <= set(drawn)
    assert drawn.index("Decent work") < drawn.index("Five partners")
    give.console.touch("Show and return: Decent work")
    assert give.talk.detour is not None
    assert give.talk.detour.slides[0].page == "decent-work"
    give.press(Qt.Key.Key_R)
    assert give.talk.detour is None


def test_the_keys_do_the_same(give: TalkDriver) -> None:
    give.press(Qt.Key.Key_V, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert give.talk.detour is not None
    assert give.talk.detour.slides[0].page == "diamond"


def test_a_poll_is_opened_and_closed_by_touch_and_its_counts_wait_for_that(give: TalkDriver) -> None:
    give.press(Qt.Key.Key_V)
    give.console.settle()
    give.console.touch("Open: Which of the two")
    vote(give, 1, 1, 1, 0)
    stage = give.stage.window.contentItem()
    assert {"Strong partners", "Decent work"} <= set(texts(of_type(stage, "PollLayer")))
    for window in (stage, give.console.window.contentItem()):
        assert "3" not in texts(window)
    give.console.touch("Close and show: Which of the two")
    give.stage.settle()
    assert {"Strong partners", "1", "Decent work", "3"} <= set(texts(of_type(stage, "PollLayer")))
    give.console.touch("Take away: Which of the two")
    assert give.talk.voices.poll == ""


def test_invariant_6_the_speakers_own_stage_has_no_button_for_visitors(give: TalkDriver) -> None:
    give.press(Qt.Key.Key_V)
    give.console.settle()
    give.console.touch("Open: Which of the two")
    give.stage.settle()
    assert give.stage.names(QAccessible.Role.Button) == []
    assert give.stage.closed() == []


def test_saving_says_where_or_why_not(give: TalkDriver) -> None:
    give.press(Qt.Key.Key_V)
    give.console.settle()
    give.console.touch("Save: Keep this")
    assert give.talk.voices.saves == 1
    sheet = of_type(give.console.window.contentItem(), "VoicesSheet")
    for event, words in (
        (VoicesSaved("/state/voices/voices-1.csv"), "Saved in /state/voices/voices-1.csv"),
        (VoicesSaved("", "No space left on device"), "It could not be saved: No space left on device"),
    ):
        give.presentation.store.dispatch(event)
        give.console.settle()
        assert words in texts(sheet)


def test_the_row_that_is_chosen_by_keys_is_in_sight(give: TalkDriver, briefing: Briefing) -> None:
    give.show((1024, 600))
    for number, page in enumerate(list(briefing.tree)[:24]):
        heard = VoiceHeard(f"screen-{number}", AskedAbout(f"m{number}", page, AskedForm.MORE), 3_000_000.0)
        give.presentation.store.dispatch(heard)
    give.press(Qt.Key.Key_V)
    rows = []
    for _ in range(20):
        give.press(Qt.Key.Key_Down)
        give.console.settle()
        sheet = of_type(give.console.window.contentItem(), "VoicesSheet")
        (chosen,) = (item for item in walk(sheet) if item.property("chosen") is True and item.isVisible())
        place = chosen.mapRectToScene(chosen.boundingRect())
        assert place.top() >= 0
        assert place.bottom() <= 600
        rows.append(chosen.property("text"))
    assert len(set(rows)) == 20
    give.press(Qt.Key.Key_End)
    give.console.settle()
    (chosen,) = (item for item in walk(sheet) if item.property("chosen") is True and item.isVisible())
    assert chosen.property("text") == "Keep this"
    assert chosen.mapRectToScene(chosen.boundingRect()).top() >= 0


@pytest.mark.parametrize("give", ["nl", "en"], indirect=True)
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1080, 1920)], ids=lambda size: "x".join(map(str, size)))
def test_invariants_6_and_8_nothing_of_the_list_is_cut_or_too_small(give: TalkDriver, size: tuple[int, int]) -> None:
    give.show(size)
    give.press(Qt.Key.Key_V)
    give.presentation.store.dispatch(VoicesSaved("/home/somebody/.local/state/dutch-diamond-kiosk/voices/voices-1.csv"))
    give.console.settle()
    root = give.console.window.contentItem()
    sheet = of_type(root, "VoicesSheet")
    found = faults(sheet, size[0]) + faults(of_type(root, "ClockBar"), size[0])
    small = [item for item in walk(sheet) if item.inherits("QQuickAbstractButton") and item.height() < 64]
    assert (found, small) == ([], [])
    for _ in range(8):
        give.press(Qt.Key.Key_Down)
    assert give.talk.on_console.choice == 4, "three pages, a poll, and saving"
    assert give.console.closed() == []
