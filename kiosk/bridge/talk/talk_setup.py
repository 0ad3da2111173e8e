"""Owns what the two faces of a talk are made from."""

from __future__ import annotations

from msgspec import Struct

from kiosk.bridge.talk.wall_clock import WallClock
from kiosk.bridge.unknown_names import tell_unknown
from kiosk.settings.theme import Theme
from kiosk.show.key_binding import KeyBinding
from kiosk.show.pages.gem import GemProps, derive_gem
from kiosk.show.pages.take_along import take_along_end
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.props import SlideProps
from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import Command, Commanded
from kiosk.show.talk.keys import digit_keys
from kiosk.show.talk.state import TalkState


class TalkSetup(Struct, frozen=True):
    """The slides, the keys that are bound (those of a learnt clicker too), the colours, and the clock."""

    book: SlideBook
    keys: tuple[KeyBinding, ...]
    theme: Theme
    now: WallClock
    address: str = ""
    """Of the hand-out, where the operator named one."""

    @property
    def digits(self) -> tuple[KeyBinding, ...]:
        """The keys for the number of a slide."""
        return digit_keys(self.keys)

    def run_title(self, run: str, language: str) -> str:
        """What a run is called; its name where it has no title."""
        chosen = self.book.briefing.info.runs.get(run)
        return chosen.title.get(language, run) if chosen is not None else run

    def title(self, language: str) -> str:
        """What the briefing is called."""
        return self.book.briefing.info.title.get(language, "")

    def gem(self, language: str) -> GemProps | None:
        """The diamond, where the briefing has one."""
        return derive_gem(self.book.briefing, language)

    def take_along(self, run: str, language: str) -> str:
        """What the room takes along at the end of a run that wants it; else empty."""
        chosen = self.book.briefing.info.runs.get(run)
        wanted = chosen is not None and chosen.take_along
        return take_along_end(self.book.briefing, language, self.address) if wanted else ""

    def commanded(self, name: str) -> Commanded | None:
        """The event that a key or button asks for by the name of a command; None where no command is called that."""
        if name in list(Command):
            return Commanded(Command(name), self.now())
        tell_unknown("command", name)
        return None

    def draw(self, talk: TalkState, slide: Slide | None, *, upright: bool = False) -> SlideProps | None:
        """A slide as faces draw it; None where there is none."""
        if slide is None:
            return None
        is_last = bool(talk.row.slides) and slide == talk.row.slides[-1]
        code = self.take_along(talk.run, talk.language) if is_last else ""
        return self.book.slide(slide, talk.language, upright=upright, code=code)
