"""What every play of a phone's page is made with: a talk with its windows, a phone, and what is wrong with either."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.briefing.loader import Briefing
from kiosk.settings.table import Settings
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded, ScreensChanged
from kiosk.show.talk.state import begin_talk
from kiosk.talk.presentation import Presentation
from kiosk.window.stillness import wait_until_still
from tests.equipment.chromium import PATIENCE, Chromium
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


class PagePlay:
    """A talk and a phone, both on this machine; ``place`` is what the phone calls."""

    kind = "phone"
    """What its pictures are called."""

    def __init__(self, briefing: Briefing, language: str, phone: Chromium, axe: str) -> None:
        self.language, self.phone, self.axe = language, phone, axe
        self.wrong: list[str] = []
        slides = derive_slides(briefing, language, "5")
        self.talk = Presentation(briefing, Settings(language=language), begin_talk(slides, language, "5"))
        self.talk.store.dispatch(ScreensChanged((OWN, ROOM)))
        self.talk.renew()

    @property
    def place(self) -> str:
        raise NotImplementedError

    def show(self, window: QQuickWindow, wide: int, high: int) -> QImage:
        window.setGeometry(0, 0, wide, high)
        window.show()
        wait_until_still(window)
        return window.grabWindow()

    def read_code(self, window: QQuickWindow) -> str:
        drawn = self.show(window, 1920, 1080).convertToFormat(QImage.Format.Format_RGB888)
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
                self.phone.picture(OUT / f"{self.kind}-{name}-{wide}-{shade}-{percent}.{self.language}.png")
        self.phone.ask(_LARGE % 100)
        self.phone.hold(*PHONES[0])

    def hold(self, what: str, found: object, expected: object) -> None:
        if found != expected:
            self.wrong.append(f"{what}: {found!r}, and not {expected!r}")

    def do(self, command: Command) -> None:
        self.talk.store.dispatch(Commanded(command, 1.0))

    def text(self, item: str) -> str:
        said: str = self.phone.ask(f"document.querySelector('{item}').textContent")
        return said

    def until(self, condition: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < until
            self.phone.ask("0")

    def check_requests(self) -> None:
        """The page asked nobody but us, and nothing was refused by its policy or failed."""
        ours = f"http://{self.place}/"
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
        self.talk.close()
