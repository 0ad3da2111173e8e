"""Plays a talk with phones in Chromium, and looks at them: python -m tests.phone.phone_play (make phone).

The speaker's phone first, then a visitor's. The code is read from the picture of console or stage; pages are touched as
a finger does, asked by axe-core in each of its states, and held to ask nobody else for anything. Pictures come into
``build/phone``. It needs chromium and npm.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.machine import environment
from kiosk.phone.place import PhonePlace
from kiosk.show.talk.events import Command, PhoneAnswered
from kiosk.show.talk.phone_seat import PhoneAnswer
from kiosk.talk.phone_speaker import PhoneSpeaker
from kiosk.window.application import make_application
from kiosk.window.face import take_down
from tests.axe import fetch_axe
from tests.equipment.chromium import Chromium, opened_chromium
from tests.phone.page_play import OUT, PHONES, PagePlay
from tests.phone.visitor_play import VisitorPlay


class PhonePlay(PagePlay):
    """A talk, its console, and a phone, all on this machine."""

    def __init__(self, briefing: Briefing, language: str, phone: Chromium, axe: str) -> None:
        super().__init__(briefing, language, phone, axe)
        self.console = self.talk.console_window
        self.speaker = PhoneSpeaker(self.talk.store, self.talk.book, PhonePlace("127.0.0.1"))
        self.speaker.begin()

    @property
    def place(self) -> str:
        return self.speaker.server.place

    def look_at_console(self, name: str) -> None:
        for wide, high in ((1920, 1080), (1024, 600)):
            self.show(self.console, wide, high).save(str(OUT / f"console-{name}-{wide}.{self.language}.png"))

    def answer(self, said: PhoneAnswer) -> None:
        self.talk.store.dispatch(PhoneAnswered(said, self.talk.talk.phone.asks))

    def play(self) -> None:
        """All of it, in the order in which it happens."""
        phone = self.phone
        phone.hold(*PHONES[0])
        self.do(Command.PHONE)
        address = self.read_code(self.console)
        self.look_at_console("offer")
        phone.open(address.partition("#")[0])
        phone.wait("document.readyState === 'complete'")
        phone.ask(self.axe)
        self.look("unasked")
        phone.open("about:blank")
        phone.open(address)
        phone.wait("document.querySelector('#asks')?.hidden === false")
        phone.ask(self.axe)
        self.look("asks")
        self.hold("the word", self.text("#word"), self.talk.talk.phone.asks)
        self.hold("the ticket is gone from the address", phone.ask("location.hash"), "")
        self.look_at_console("asks")
        self.answer(PhoneAnswer.ACCEPT_WITH_NOTES)
        phone.wait("document.querySelector('#seated')?.hidden === false")
        self.do(Command.PHONE)
        self.look_at_console("seated")
        self.do(Command.PHONE)
        self.look_at_console("desk")
        self.do(Command.PHONE)
        self.do(Command.ESCAPE)
        self.steer()
        self.sleep()
        self.answer(PhoneAnswer.END)
        phone.wait("document.querySelector('#over')?.hidden === false")
        self.look("over")
        phone.open("about:blank")
        phone.open(address)
        phone.wait("document.querySelector('#used')?.hidden === false")
        phone.ask(self.axe)
        self.look("used")

    def steer(self) -> None:
        phone = self.phone
        for button in ("next", "next", "next", "previous", "next", "next"):
            before = self.talk.talk.place
            phone.touch(f"#{button}")
            self.until(lambda before=before: self.talk.talk.place != before)
        number = self.talk.talk.here.slide + 1
        phone.wait(f"document.querySelector('#where').textContent.includes(' {number} ')")
        self.look("notes")
        phone.touch("#point")
        phone.touch("#pad", (0.2, 0.2), (0.5, 0.5), (0.75, 0.25))
        self.until(lambda: abs(self.talk.talk.on_stage.pointer.x - 0.75) < 0.01)
        self.hold("the pointer shows", self.talk.talk.on_stage.pointer.kind.value, "pointer")
        self.look("pointing")
        phone.lift()
        self.until(lambda: not self.talk.talk.on_stage.pointer.seen)
        phone.touch("#black")
        self.until(lambda: bool(self.talk.talk.on_stage.cover))
        phone.wait("!document.querySelector('#black-now').hidden")
        self.look("black")
        phone.touch("#black")
        phone.touch("#pause")
        self.until(lambda: self.talk.talk.clock.held)
        phone.touch("#pause")
        phone.touch("#point")
        for _ in range(3):  # quick fingers: each touch counts, once
            before = self.talk.talk.place
            phone.touch("#next")
        self.until(lambda before=before: self.talk.talk.place != before)

    def sleep(self) -> None:
        """The network goes and comes; then the tab is loaded anew, as a phone does that was short of memory."""
        phone = self.phone
        how = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        phone.order("Network.emulateNetworkConditions", offline=True, **how)
        self.speaker.server.listen("127.0.0.1", int(self.speaker.server.place.partition(":")[2]))
        phone.wait("document.querySelector('#lost')?.hidden === false")
        self.until(lambda: not self.talk.talk.phone.linked)
        self.do(Command.NEXT)
        phone.order("Network.emulateNetworkConditions", offline=False, **how)
        self.until(lambda: self.talk.talk.phone.linked)
        phone.wait("document.querySelector('#lost').hidden")
        phone.ask("window.before = true")
        phone.order("Page.reload")
        phone.wait("!window.before && document.readyState === 'complete'")
        self.hold("nothing else is shown first", phone.ask("document.querySelector('#unasked').hidden"), True)
        phone.wait("document.querySelector('#seated')?.hidden === false")
        phone.ask(self.axe)
        before = self.talk.talk.place
        phone.touch("#next")
        self.until(lambda: self.talk.talk.place != before)

    def close(self) -> None:
        self.speaker.close()
        take_down(self.speaker)
        super().close()


@contextmanager
def given_play(
    kind: type[PhonePlay] | type[VisitorPlay], briefing: Briefing, language: str, axe: str
) -> Iterator[PhonePlay | VisitorPlay]:
    with opened_chromium(QCoreApplication.processEvents) as phone:
        made = kind(briefing, language, phone, axe)
        try:
            yield made
        finally:
            made.close()


def main() -> int:
    """Print what is wrong; 1 where anything is."""
    if missing := [name for name in ("chromium", "npm") if shutil.which(name) is None]:
        print(f"phone: {' and '.join(missing)} must be installed", file=sys.stderr)
        return 2
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-phone-") as held:
        environment.prepare(os.environ, Path(held))
        environment.draw_without_display(os.environ)
        application = make_application()
        axe, briefing = fetch_axe(Path(held)), load_briefing(paths.CONTENT)
        wrong: dict[str, Any] = {}
        for kind in (PhonePlay, VisitorPlay):
            for language in ("nl", "en"):
                with given_play(kind, briefing, language, axe) as play:
                    play.play()
                    play.check_requests()
                    wrong[f"{play.kind}, {language}"] = play.wrong
        application.processEvents()
    for what, said in wrong.items():
        print(f"{what}: {len(said)} wrong", *said, sep="\n  ")
    return 1 if any(wrong.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
