"""The phone of the speaker on the console: its code is read, its number compared, it is let in by touch; and the room
sees nothing of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded, PhoneChanged
from kiosk.show.talk.phone_seat import PhoneAnswer, PhoneSeat, PhoneTrouble
from kiosk.show.talk.state import Overlay
from tests.ui.items import faults, is_text, of_type, text_rectangle, walk
from tests.ui.talk_driver import TalkDriver, given_talk
from tests.ui.test_codes import read_codes
from tests.ui.test_mirrored import differences, places, theme
from tests.ui.test_talk_accessible import faults as tree_faults
from tests.ui.test_talk_accessible import names

PLACE = "http://192.168.100.200:49152/"
OFFER = f"{PLACE}#ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SEATS = {
    "no network": PhoneSeat(on=True, trouble=PhoneTrouble.NO_NETWORK),
    "no place": PhoneSeat(on=True, trouble=PhoneTrouble.NO_PLACE),
    "offered": PhoneSeat(on=True, offer=OFFER, place=PLACE),
    "asks": PhoneSeat(on=True, place=PLACE, asks="0417"),
    "a second asks": PhoneSeat(on=True, place=PLACE, asks="0417", seated=True, linked=True),
    "steers": PhoneSeat(on=True, place=PLACE, seated=True, linked=True, with_notes=True),
    "away, another offered": PhoneSeat(on=True, offer=OFFER, place=PLACE, seated=True),
}
SIZES = [(1920, 1080), (1366, 768), (1024, 600), (1080, 1920), (3840, 2160)]
TARGET = 64


@pytest.fixture(params=["nl", "en"])
def give(request: pytest.FixtureRequest, qapp: QGuiApplication, briefing: Briefing) -> Iterator[TalkDriver]:
    QAccessible.setActive(True)
    with given_talk(briefing, derive_slides(briefing, request.param, "5"), request.param) as driver:
        yield driver


def show(give: TalkDriver, seat: PhoneSeat) -> None:
    """The sheet, as it stands with that phone."""
    store = give.presentation.store
    store.dispatch(PhoneChanged(seat))
    if give.talk.on_console.overlay is not Overlay.PHONE:
        store.dispatch(Commanded(Command.PHONE, give.now))
    give.console.settle()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_invariants_6_and_8_nothing_of_the_sheet_is_cut_and_every_button_is_large(
    give: TalkDriver, size: tuple[int, int]
) -> None:
    give.show(size)
    found = []
    for name, seat in SEATS.items():
        show(give, seat)
        sheet = of_type(give.console.window.contentItem(), "PhoneSheet")
        found += [f"{name}: {fault}" for fault in faults(sheet, give.console.window.width())]
        found += [f"{name}: {fault}" for fault in tree_faults(give.console)]
        for item in walk(sheet):
            if item.inherits("QQuickAbstractButton") and item.isVisible():
                room = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
                if min(room.width(), room.height()) < TARGET:
                    found.append(f"{name}: {item.property('text')} is {room.width():.0f} x {room.height():.0f}")
            if is_text(item) and item.isVisible() and item.property("text") == "0417":
                assert text_rectangle(item).height() > TARGET
    for name, seat in SEATS.items():
        give.presentation.store.dispatch(PhoneChanged(seat))
        give.presentation.store.dispatch(Commanded(Command.UNCOVER, give.now))
        give.console.settle()
        for part in ("ConsoleButtons", "ClockBar"):
            item = of_type(give.console.window.contentItem(), part)
            found += [f"{name}, {part}: {fault}" for fault in faults(item, give.console.window.width())]
    assert found == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_the_code_is_read_from_the_console_and_never_from_the_stage(give: TalkDriver, size: tuple[int, int]) -> None:
    give.show(size)
    for name, seat in SEATS.items():
        show(give, seat)
        assert read_codes(give.console.window) == ([seat.offer] if seat.offer else []), name
        assert read_codes(give.stage.window) == []
        said = " ".join(names(give.stage))
        assert not [word for word in ("0417", "192.168", "ABCDEFGH") if word in said]
    give.presentation.store.dispatch(Commanded(Command.ESCAPE, give.now))
    assert read_codes(give.console.window) == []


BUTTONS = {
    ("asks", PhoneAnswer.ACCEPT_WITH_NOTES): ("Toelaten, met notities", "Let it in, with notes"),
    ("asks", PhoneAnswer.ACCEPT): ("Toelaten, zonder notities", "Let it in, without notes"),
    ("a second asks", PhoneAnswer.REFUSE): ("Weigeren", "Refuse"),
    ("steers", PhoneAnswer.END): ("Telefoon loskoppelen", "Let this phone go"),
    ("steers", PhoneAnswer.ANOTHER): ("Code voor een andere telefoon", "A code for another phone"),
    ("offered", PhoneAnswer.ANOTHER): ("Nieuwe code", "A new code"),
}


@pytest.mark.parametrize("which", BUTTONS, ids="-".join)
def test_the_speaker_answers_by_touch(give: TalkDriver, which: tuple[str, PhoneAnswer]) -> None:
    give.show()
    seat, said = SEATS[which[0]], which[1]
    show(give, seat)
    give.console.touch(BUTTONS[which][give.language == "en"])
    phone = give.talk.phone
    assert (phone.answer, phone.answered, phone.answers) == (said, seat.asks, 1)


def test_a_phone_that_asks_is_shown_unless_something_else_lies_there(give: TalkDriver) -> None:
    give.show()
    store = give.presentation.store
    store.dispatch(PhoneChanged(SEATS["offered"]))
    store.dispatch(Commanded(Command.LEAVE, give.now))
    store.dispatch(PhoneChanged(SEATS["asks"]))
    assert give.talk.on_console.overlay is Overlay.NONE
    store.dispatch(Commanded(Command.ESCAPE, give.now))
    assert any("0417" not in name and "K" in name for name in names(give.console))  # the bar says where it is
    store.dispatch(PhoneChanged(SEATS["offered"]))
    store.dispatch(PhoneChanged(SEATS["asks"]))
    assert give.talk.on_console.overlay is Overlay.PHONE


def test_the_keys_of_a_clicker_let_nobody_in(give: TalkDriver) -> None:
    give.show()
    show(give, SEATS["asks"])
    for command in Command:
        if command is not Command.LEAVE:
            give.presentation.store.dispatch(Commanded(command, give.now))
    assert (give.talk.phone.answers, give.talk.phone.seated) == (0, False)


def test_without_being_asked_for_there_is_no_button_and_the_key_does_nothing(give: TalkDriver) -> None:
    give.show()
    before = len(give.presentation.console.buttons["middle"])
    give.presentation.store.dispatch(Commanded(Command.PHONE, give.now))
    assert give.talk.on_console.overlay is Overlay.NONE
    give.presentation.store.dispatch(PhoneChanged(SEATS["offered"]))
    assert len(give.presentation.console.buttons["middle"]) == before + 1
    give.console.settle()
    give.console.touch("Telefoon" if give.language == "nl" else "Phone")
    assert give.talk.on_console.overlay is Overlay.PHONE


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)], ids=lambda size: "x".join(map(str, size)))
def test_the_mirrored_sheet_stands_as_in_a_mirror(give: TalkDriver, size: tuple[int, int]) -> None:
    give.show(size)
    before = {}
    for name, seat in SEATS.items():
        show(give, seat)
        before[name] = places(give.console.window.contentItem())
    theme(give.console.window).setProperty("mirrored", True)
    found = []
    for name, seat in SEATS.items():
        show(give, seat)
        found += differences(give.console.window, before[name], name)
    assert found == []
