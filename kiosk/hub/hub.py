"""Owns the building of one hub: briefing, state, view model, engine and window, each handed what it needs."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kiosk import paths
from kiosk.bridge.hub.hub_setup import HubSetup
from kiosk.bridge.hub.hub_view_model import HubViewModel
from kiosk.bridge.hub.page_search import PageSearch
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.search_worker import SearchWorker
from kiosk.bridge.words import Words
from kiosk.briefing.loader import Briefing
from kiosk.hub.beginning import begin_hub, read_spot
from kiosk.hub.keypad_file import read_keypad
from kiosk.settings.licences import LicensedPart, about_rows
from kiosk.settings.table import Settings
from kiosk.settings.theme import DEFAULT
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState
from kiosk.show.pages.hyphens import load_patterns
from kiosk.show.pages.page_props import derive_page
from kiosk.voices.choice import choose_voice, voice_licences
from kiosk.voices.headphones import HeadphoneWatch, find_watcher
from kiosk.voices.voice import Voice
from kiosk.window.face import Face, load_fonts, take_down
from kiosk.window.unsteady_hands import UnsteadyHands

if TYPE_CHECKING:
    from kiosk.unattended.guard import Unattended, Venue

_WINDOWS = paths.QML / "Kiosk" / "Touch"


class Hub:
    """A hub with its window, not yet shown.

    Args:
        briefing: what it shows.
        settings: how it begins.
        reduced_motion: whether the system asks for little movement.
        venue: where a locked hub stands; by the machine's own time where None.
        problems: what was wrong with the settings, for staff to see.

    Raises:
        FaceError: the QML files are damaged.
    """

    def __init__(
        self,
        briefing: Briefing,
        settings: Settings,
        *,
        reduced_motion: bool = False,
        venue: Venue | None = None,
        problems: tuple[str, ...] = (),
    ) -> None:
        load_fonts(briefing.folder)
        spot = read_spot(settings)
        settings = replace(settings, **spot.given)
        self.briefing = briefing
        self._voice = self.choose_voice(settings)
        setup = HubSetup(
            briefing=briefing,
            theme=settings.theme or DEFAULT,
            about=self._about,
            locked=settings.locked,
            counts_use=settings.usage,
            in_hall=settings.locked and bool(settings.broker),
            problems=problems,
            address=settings.take_along_address,
            voice=self._voice,
            switches=settings.switches,
            scan_seconds=settings.scan_seconds,
            keypad=read_keypad(settings.state_folder),
            steadiness=settings.steadiness,
            screen_height=settings.screen_height,
        )
        self.store = HubStore(begin_hub(briefing, settings, spot, reduced_motion=reduced_motion), reduce_hub)
        self._worker = SearchWorker(briefing)
        self._search = PageSearch(self.store, self._worker)
        self.view_model = HubViewModel(self.store, setup)
        self.view_model.page.renewed.connect(self._worker.forget)
        self._words = Words()
        self._face = Face(briefing.folder)
        self._translate()
        self.view_model.languageAboutToChange.connect(self._translate)
        self.unattended = self._guarded(settings, venue) if settings.locked else None
        if self.unattended is not None:
            self.view_model.page.renewed.connect(self.unattended.attract.forget)
        beyond = self.unattended.properties if self.unattended is not None else {}
        file = _WINDOWS / ("LockedWindow.qml" if self.unattended is not None else "HubWindow.qml")
        self.window = self._face.build(file, {"hub": self.view_model, **beyond})
        self.store.changed.connect(self._listen)
        self._hands = UnsteadyHands(self.window, settings.steadiness)
        self._headphones = self._watch_headphones(settings)
        if self.unattended is not None:
            self.view_model.speech.spoke.connect(self.unattended.clock.see)
            self.view_model.scanned.connect(self.unattended.clock.see)
            self.unattended.watch(self.window)
        self._steady()

    def choose_voice(self, settings: Settings) -> Voice | None:
        """Who reads aloud; None where nobody does, and there is no button for it then."""
        return choose_voice(self.briefing.folder) if settings.speech != "never" else None

    def _about(self) -> list[LicensedPart]:
        voices = voice_licences(self.briefing.folder) if self._voice is not None else []
        return about_rows() + [LicensedPart(f"Voice: {name}", licence) for name, licence in voices]

    def make_ready(self) -> Iterator[None]:
        """Load what the next page needs, a piece at a time: all of it takes 240 ms, for which no finger should wait.

        Yields:
            after each piece.
        """
        language = self.store.state.language
        self._face.make_ready(sorted(_WINDOWS.glob("*Page.qml")))
        yield
        import_module("kiosk.briefing.markdown")  # which the first page would import
        for demand in self.briefing.tree.demands:
            yield
            derive_page(self.briefing, demand, language, easy=self.store.state.comfort.easy_words)
        yield
        self._face.icons.load()
        yield
        load_patterns(language)

    def close(self) -> None:
        """Take it down in an order that leaves no binding without its object."""
        if self._voice is not None:
            self._voice.stop()
        if self._headphones is not None:
            self._headphones.stop()
        self._hands.switch(on=False)
        self._worker.close()
        self._face.close()
        if self.unattended is not None:
            self.unattended.close()
        take_down(self.view_model, self._search, self.store)

    def _listen(self, before: HubState, after: HubState) -> None:
        """While somebody is read to, any key or touch of the window ends what is said; else no event is looked at."""
        if before.speech.on != after.speech.on:
            watch = self.window.installEventFilter if after.speech.on else self.window.removeEventFilter
            watch(self.view_model.speech)
        if before.comfort.steady != after.comfort.steady:
            self._steady()

    def _steady(self) -> None:
        """Meet unsteady hands, or no longer; whoever touches at all is seen before that."""
        self._hands.switch(on=self.store.state.comfort.steady)
        if self.unattended is not None:
            self.window.installEventFilter(self.unattended.input)

    def _watch_headphones(self, settings: Settings) -> HeadphoneWatch | None:
        """Who plugs some in is read to, as long as they are in."""
        program = find_watcher() if settings.speech == "headphones" and self._voice is not None else None
        if program is None:
            return None
        watch = HeadphoneWatch(program)
        watch.plugged.connect(self.view_model.speech.switch)
        watch.start()
        return watch

    def _guarded(self, settings: Settings, venue: Venue | None) -> Unattended:
        from kiosk.unattended.guard import (  # 20 ms that a hub on a desk starts without
            LockedSetup,
            Unattended,
            Venue,
        )

        place = LockedSetup(self.briefing, settings, venue or Venue(), self._words)
        return Unattended(place, self.store, self.view_model.page.forget, self._face.engine)

    def _translate(self) -> None:
        """Put the program's own words in the language of the state."""
        self._words.speak(self.store.state.language, self._face.engine)
