"""The phones of visitors on the faces of a talk: their code on the stage, beside a poll, and what the console tells."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded, VisitorsChanged
from kiosk.show.talk.phone_seat import PhoneTrouble
from kiosk.show.talk.phone_voices import PhoneVoiceHeard
from kiosk.show.talk.visitor_seat import VisitorSeat
from kiosk.show.talk.voices import AskedAbout, AskedForm, PollsRead
from tests.ui.items import faults, of_type, texts, walk
from tests.ui.talk_driver import TalkDriver, given_talk
from tests.ui.test_codes import read_codes
from tests.ui.test_mirrored import differences, places, theme
from tests.ui.test_talk_accessible import faults as tree_faults

OFFER = "http://192.168.100.200:49152/#ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SEATS = {
    "called": VisitorSeat(on=True, offer=OFFER, phones=23),
    "no network": VisitorSeat(on=True, trouble=PhoneTrouble.NO_NETWORK),
    "no place": VisitorSeat(on=True, trouble=PhoneTrouble.NO_PLACE),
}
SIZES = [(1920, 1080), (1366, 768), (1024, 600), (1080, 1920), (3840, 2160)]
WORDS = {"nl": "Vraag met uw eigen telefoon", "en": "Ask with your own phone"}


def ids(size: tuple[int, int]) -> str:
    return "x".join(map(str, size))


@pytest.fixture(params=["nl", "en"])
def give(request: pytest.FixtureRequest, qapp: QGuiApplication, briefing: Briefing) -> Iterator[TalkDriver]:
    QAccessible.setActive(True)
    with given_talk(briefing, derive_slides(briefing, request.param, "5"), request.param) as driver:
        dispatch = driver.presentation.store.dispatch
        dispatch(PollsRead((("hardest", 2),)))
        dispatch(VisitorsChanged(SEATS["called"]))
        for number, page in enumerate(("diamond", "decent-work", "diamond")):
            dispatch(PhoneVoiceHeard(f"phone {number}", AskedAbout("", page, AskedForm.DOUBT), 1_000_000.0))
        yield driver


def do(give: TalkDriver, *commands: Command) -> None:
    for command in commands:
        give.presentation.store.dispatch(Commanded(command, give.now))
    give.stage.settle()
    give.console.settle()


@pytest.mark.parametrize("size", SIZES, ids=ids)
def test_the_room_reads_the_code_and_one_line_of_words_in_the_language_of_the_talk(
    give: TalkDriver, size: tuple[int, int]
) -> None:
    give.show(size)
    assert read_codes(give.stage.window) == []
    give.press(Qt.Key.Key_C)
    assert read_codes(give.stage.window) == [OFFER]
    layer = of_type(give.stage.window.contentItem(), "CodeLayer")
    code = of_type(layer, "QrCode")
    assert code.height() >= min(size) * 0.75  # for the last row
    assert WORDS[give.language] in texts(layer)
    assert faults(layer, size[0]) + tree_faults(give.stage) == []
    assert give.stage.names(QAccessible.Role.Button) == []
    assert read_codes(give.console.window) == []
    give.press(Qt.Key.Key_C)
    assert read_codes(give.stage.window) == []


@pytest.mark.parametrize("size", SIZES, ids=ids)
def test_beside_an_open_poll_the_code_stands_and_nothing_is_cut(give: TalkDriver, size: tuple[int, int]) -> None:
    give.show(size)
    give.presentation.console.voices.accept(2)
    assert read_codes(give.stage.window) == [OFFER]
    layer = of_type(give.stage.window.contentItem(), "PollLayer")
    assert faults(layer, size[0]) + tree_faults(give.stage) == []
    code = of_type(layer, "QrCode")
    room = code.mapRectToScene(code.boundingRect())
    assert give.stage.window.contentItem().boundingRect().contains(room)
    for item in walk(layer):
        if item.inherits("QQuickText") and item.isVisible() and item.property("text"):
            assert not item.mapRectToScene(item.boundingRect()).intersects(room), item.property("text")
    do(give, Command.NEXT)
    assert read_codes(give.stage.window) == []


def test_the_speaker_shows_it_by_touch_and_sees_that_the_room_does(give: TalkDriver) -> None:
    give.show()
    said = "De zaal ziet de code voor telefoons" if give.language == "nl" else "The room sees the code for phones"
    root = give.console.window.contentItem()
    assert said not in texts(root)
    give.console.touch("Code")
    assert give.talk.code == OFFER
    give.console.settle()
    assert said in texts(root)
    do(give, Command.VOICES)
    dutch = give.language == "nl"
    show, take_away = ("Code tonen", "Code weghalen") if dutch else ("Show the code", "Take the code away")
    phones = "Telefoons van bezoekers" if give.language == "nl" else "Visitors’ phones"
    give.console.touch(f"{take_away}: {phones}")
    assert give.talk.code == ""
    give.console.settle()
    give.console.touch(f"{show}: {phones}")
    assert give.talk.code == OFFER


def test_where_no_phone_can_call_the_console_says_so_and_the_stage_stays_as_it_is(give: TalkDriver) -> None:
    give.show()
    give.presentation.store.dispatch(VisitorsChanged(SEATS["no network"]))
    do(give, Command.CODE)
    said = "Telefoons kunnen er niet bij. V zegt waarom." if give.language == "nl" else "No phone can call. V says why."
    assert said in texts(give.console.window.contentItem())
    assert read_codes(give.stage.window) == []
    give.presentation.store.dispatch(VisitorsChanged(SEATS["called"]))
    give.stage.settle()
    assert read_codes(give.stage.window) == [OFFER]


def test_what_phones_ask_is_listed_and_jumped_to(give: TalkDriver) -> None:
    give.show()
    give.press(Qt.Key.Key_V, Qt.Key.Key_Return)
    assert give.talk.detour is not None
    assert give.talk.detour.slides[0].page == "diamond"


@pytest.mark.parametrize("size", SIZES, ids=ids)
def test_invariants_6_and_8_nothing_of_the_list_is_cut_or_too_small(give: TalkDriver, size: tuple[int, int]) -> None:
    give.show(size)
    do(give, Command.VOICES)
    found = []
    for name, seat in SEATS.items():
        give.presentation.store.dispatch(VisitorsChanged(seat))
        give.console.settle()
        root = give.console.window.contentItem()
        sheet = of_type(root, "VoicesSheet")
        found += [f"{name}: {fault}" for fault in faults(sheet, size[0]) + faults(of_type(root, "ClockBar"), size[0])]
        found += [
            f"{name}: {item.property('text')}"
            for item in walk(sheet)
            if item.inherits("QQuickAbstractButton") and item.isVisible() and item.height() < 64
        ]
    assert found + tree_faults(give.console) == []


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=ids)
def test_the_mirrored_code_stands_as_in_a_mirror(give: TalkDriver, size: tuple[int, int]) -> None:
    give.show(size)
    root = give.stage.window.contentItem()

    def shown() -> dict[str, object]:
        do(give, Command.CODE)
        seen = {"code": places(root)}
        do(give, Command.CODE)
        give.presentation.console.voices.accept(2)
        give.stage.settle()
        seen["poll"] = places(root)
        do(give, Command.UNCOVER)
        return seen

    before = shown()
    theme(give.stage.window).setProperty("mirrored", True)
    do(give, Command.CODE)
    found = differences(give.stage.window, before["code"], "code")
    do(give, Command.CODE)
    give.presentation.console.voices.accept(2)
    give.stage.settle()
    found += differences(give.stage.window, before["poll"], "poll")
    assert found == []


def test_without_being_asked_for_there_is_no_button_no_row_and_no_key(
    qapp: QGuiApplication, briefing: Briefing
) -> None:
    with given_talk(briefing, derive_slides(briefing, "en", "5"), "en") as give:
        give.show()
        assert "code" not in {button["command"] for button in give.presentation.console.buttons["middle"]}
        give.press(Qt.Key.Key_C, Qt.Key.Key_V)
        assert (give.talk.code, give.talk.on_console.overlay) == ("", "")
        assert "Visitors’ phones" not in texts(give.console.window.contentItem())
