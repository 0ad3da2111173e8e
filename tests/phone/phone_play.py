"""Plays a talk with its speaker's phone, in Chromium, and looks at both: python -m tests.phone.phone_play (make phone).

The code is read from the console's picture; the page is touched as a finger does, asked by axe-core in each of its
states, and held to ask nobody else for anything. Pictures of phone and console come into ``build/phone``. It needs
chromium and npm.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.machine import environment
from kiosk.phone.place import PhonePlace
from kiosk.settings.table import Settings
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded, PhoneAnswered, ScreensChanged
from kiosk.show.talk.phone_seat import PhoneAnswer
from kiosk.show.talk.state import begin_talk
from kiosk.talk.phone_speaker import PhoneSpeaker
from kiosk.talk.presentation import Presentation
from kiosk.window.application import make_application
from kiosk.window.face import take_down
from kiosk.window.stillness import wait_until_still
from tests.axe import fetch_axe
from tests.equipment.chromium import PATIENCE, Chromium, opened_chromium
from tests.show.talk.talks import OWN, ROOM

OUT = Path(__file__).parents[2] / "build" / "phone"
PHONES = ((390, 844), (320, 568), (844, 390))
_ASK = """axe.run(document, {resultTypes: ['violations']})
    .then(found => found.violations.map(one => one.id + ': ' + one.help))"""
_LARGE = "document.documentElement.style.font = ''; document.documentElement.style.fontSize = '%d%%'"
_OVERFLOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
_SMALL = """[...document.querySelectorAll('button')].filter(one => !one.closest('[hidden]') &&
    (one.offsetHeight < 48 || one.offsetWidth < 48)).map(one => one.id)"""
_CUT = """[...document.querySelectorAll('button, p, h1, dd, dt')].filter(one => !one.closest('[hidden]') &&
    one.clientWidth && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
    .map(one => one.id || one.textContent)"""


class PhonePlay:
    """A talk, its console, and a phone, all on this machine."""

    def __init__(self, briefing: Briefing, language: str, phone: Chromium, axe: str) -> None:
        self.language, self.phone, self.axe = language, phone, axe
        self.wrong: list[str] = []
        slides = derive_slides(briefing, language, "5")
        settings = Settings(language=language)
        self.talk = Presentation(briefing, settings, begin_talk(slides, language, "5"))
        self.talk.store.dispatch(ScreensChanged((OWN, ROOM)))
        self.talk.renew()
        self.console = self.talk.console_window
        self.speaker = PhoneSpeaker(self.talk.store, self.talk.book, PhonePlace("127.0.0.1"))
        self.speaker.begin()

    def look_at_console(self, name: str) -> None:
        for wide, high in ((1920, 1080), (1024, 600)):
            self.show_console(wide, high).save(str(OUT / f"console-{name}-{wide}.{self.language}.png"))

    def show_console(self, wide: int, high: int) -> QImage:
        self.console.setGeometry(0, 0, wide, high)
        self.console.show()
        wait_until_still(self.console)
        return self.console.grabWindow()

    def read_code(self) -> str:
        drawn = self.show_console(1920, 1080).convertToFormat(QImage.Format.Format_RGB888)
        data = bytes(drawn.constBits())
        picture = Image.frombytes("RGB", (drawn.width(), drawn.height()), data, "raw", "RGB", drawn.bytesPerLine())
        (code,) = zxingcpp.read_barcodes(picture)
        return code.text

    def look(self, name: str) -> None:
        """Pictures at each size, light and dark, with the system's text as it is and large; and what axe finds."""
        for wide, high in PHONES:
            for dark, percent in ((False, 100), (True, 100), (False, 200)):
                self.phone.hold(wide, high, dark=dark)
                self.phone.ask(_LARGE % percent)
                found = self.phone.ask(_ASK)
                for what, code in (("wider than the screen", _OVERFLOW), ("small", _SMALL), ("cut", _CUT)):
                    if said := self.phone.ask(code):
                        found.append(f"{what}: {said}")
                shade = "dark" if dark else "light"
                self.wrong += [f"{name} {wide}x{high} {shade} {percent} %: {one}" for one in found]
                self.phone.picture(OUT / f"phone-{name}-{wide}-{shade}-{percent}.{self.language}.png")
        self.phone.ask(_LARGE % 100)
        self.phone.hold(*PHONES[0])

    def hold(self, what: str, found: object, expected: object) -> None:
        if found != expected:
            self.wrong.append(f"{what}: {found!r}, and not {expected!r}")

    def do(self, command: Command) -> None:
        self.talk.store.dispatch(Commanded(command, 1.0))

    def answer(self, said: PhoneAnswer) -> None:
        self.talk.store.dispatch(PhoneAnswered(said, self.talk.talk.phone.asks))

    def text(self, item: str) -> str:
        said: str = self.phone.ask(f"document.querySelector('{item}').textContent")
        return said

    def play(self) -> None:
        """All of it, in the order in which it happens."""
        phone = self.phone
        phone.hold(*PHONES[0])
        self.do(Command.PHONE)
        address = self.read_code()
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

    def until(self, condition: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < until
            self.phone.ask("0")

    def check_requests(self) -> None:
        """The page asked nobody but us, and nothing was refused by its policy or failed."""
        ours = f"http://{self.speaker.server.place}/"
        for told in self.phone.told:
            method, how = told.get("method"), told.get("params", {})
            if method == "Network.requestWillBeSent":
                url = how["request"]["url"]
                if not url.startswith((ours, "data:", "about:")):
                    self.wrong.append(f"asked {url}")
            if method == "Runtime.exceptionThrown":
                self.wrong.append(json.dumps(how)[:500])
            if method == "Log.entryAdded" and how["entry"]["source"] == "security":
                self.wrong.append(how["entry"]["text"])

    def close(self) -> None:
        self.speaker.close()
        take_down(self.speaker)
        self.talk.close()


@contextmanager
def given_play(briefing: Briefing, language: str, axe: str) -> Iterator[PhonePlay]:
    with opened_chromium(QCoreApplication.processEvents) as phone:
        made = PhonePlay(briefing, language, phone, axe)
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
        for language in ("nl", "en"):
            with given_play(briefing, language, axe) as play:
                play.play()
                play.check_requests()
                wrong[language] = play.wrong
        application.processEvents()
    for language, said in wrong.items():
        print(f"{language}: {len(said)} wrong", *said, sep="\n  ")
    return 1 if any(wrong.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
