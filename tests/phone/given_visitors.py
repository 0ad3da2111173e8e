"""A talk with phones of visitors, for tests: the real state, site and server, no windows; its clock is handed in."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from kiosk.bridge.talk_store import TalkStore
from kiosk.briefing.loader import Briefing
from kiosk.phone.place import PhonePlace
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded, RowAccepted, ScreensChanged
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import TalkState, begin_talk
from kiosk.show.talk.voices import PollsRead, count_pages
from kiosk.talk.phone_visitors import PhoneVisitors
from kiosk.window.face import take_down
from tests.phone.wire import PATIENCE, Network, WirePhone, read_offer
from tests.show.talk.talks import OWN, ROOM


class VisitorTalk:
    """A talk that visitors speak to; ``now`` is what its clock says."""

    def __init__(self, qtbot: QtBot, briefing: Briefing, language: str = "nl") -> None:
        self.qtbot, self.briefing, self.now = qtbot, briefing, 1_000.0
        slides = derive_slides(briefing, language, "5")
        self.store = TalkStore(begin_talk(slides, language, "5"), reduce_talk)
        self.store.dispatch(ScreensChanged((OWN, ROOM)))
        self.store.dispatch(PollsRead(tuple((name, len(poll.answers)) for name, poll in briefing.info.polls.items())))
        self.visitors = PhoneVisitors(self.store, briefing, PhonePlace("127.0.0.1"), lambda: self.now)
        self.visitors.begin()
        self.network = Network(self.wait, self.visitors.server.place)

    @property
    def talk(self) -> TalkState:
        return self.store.state

    @property
    def counts(self) -> tuple[int, ...]:
        assert self.talk.voices.asked is not None
        return self.talk.voices.asked.counts

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=int(PATIENCE * 1000))

    def new_phone(self) -> WirePhone:
        """A phone that has seen the code."""
        return WirePhone(self.network, read_offer(self.talk.visitors.offer)[1])

    def phone(self) -> WirePhone:
        """A phone that has called, and is being told."""
        made = self.new_phone()
        assert made.ask() == 200
        made.listen()
        self.wait(lambda: made.told)
        return made

    def say(self, phone: WirePhone, **said: object) -> int:
        """Say something, a while after whatever was said before."""
        self.now += 10
        return phone.say(**said)

    def do(self, *commands: Command) -> None:
        for command in commands:
            self.store.dispatch(Commanded(command, 1.0))

    def open_poll(self) -> None:
        self.store.dispatch(RowAccepted(len(count_pages(self.talk.voices))))

    def close(self) -> None:
        self.network.close()
        self.visitors.close()
        take_down(self.visitors, self.store)
