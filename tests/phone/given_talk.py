"""A talk with a phone at its console, for tests: the real state, slides and server, without windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from kiosk.bridge.talk_store import TalkStore
from kiosk.briefing.loader import Briefing
from kiosk.phone.place import PhonePlace
from kiosk.settings.fonts import load_advances
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded, PhoneAnswered, ScreensChanged
from kiosk.show.talk.phone_seat import PhoneAnswer, PhoneSeat
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import TalkState, begin_talk
from kiosk.talk.phone_speaker import PhoneSpeaker
from kiosk.window.face import take_down
from tests.phone.given_visitors import VisitorTalk
from tests.phone.wire import PATIENCE, Network, WirePhone, read_offer
from tests.show.talk.talks import OWN, ROOM


class PhoneTalk:
    """A talk whose console says what tests tell it to."""

    def __init__(self, qtbot: QtBot, briefing: Briefing, language: str = "nl") -> None:
        self.qtbot = qtbot
        slides = derive_slides(briefing, language, "5")
        self.store = TalkStore(begin_talk(slides, language, "5"), reduce_talk)
        self.store.dispatch(ScreensChanged((OWN, ROOM)))
        self.book = SlideBook(briefing, Ruler(load_advances()))
        self.speaker = PhoneSpeaker(self.store, self.book, PhonePlace("127.0.0.1"))
        self.speaker.begin()
        self.network = Network(self.wait, self.speaker.server.place)

    @property
    def talk(self) -> TalkState:
        return self.store.state

    @property
    def seat(self) -> PhoneSeat:
        return self.talk.phone

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=int(PATIENCE * 1000))

    def new_phone(self) -> WirePhone:
        """A phone that has seen the code of now."""
        return WirePhone(self.network, read_offer(self.seat.offer)[1])

    def answer(self, said: PhoneAnswer, word: str | None = None) -> None:
        self.store.dispatch(PhoneAnswered(said, self.seat.asks if word is None else word))

    def seated_phone(self, *, notes: bool = False) -> WirePhone:
        """A phone that was let in, and is being told."""
        phone = self.new_phone()
        assert phone.ask() == 200
        phone.listen()
        self.wait(lambda: phone.told)
        self.answer(PhoneAnswer.ACCEPT_WITH_NOTES if notes else PhoneAnswer.ACCEPT)
        self.wait(lambda: phone.told[-1]["state"] == "seated")
        return phone

    def do(self, command: Command) -> None:
        self.store.dispatch(Commanded(command, 1.0))

    def close(self) -> None:
        self.network.close()
        self.speaker.close()
        take_down(self.speaker, self.store)


@contextmanager
def nothing_moves(given: PhoneTalk | VisitorTalk) -> Iterator[None]:
    """What happens meanwhile changes nothing of the talk."""
    before = given.talk
    yield
    assert given.talk == before
