"""Owns the building of one hub: briefing, state, view model, engine and window, each handed what it needs."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kiosk import paths
from kiosk.bridge.hub.hub_view_model import HubSetup, HubViewModel
from kiosk.bridge.hub.page_search import PageSearch
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.search_worker import SearchWorker
from kiosk.bridge.words import Words
from kiosk.briefing.loader import Briefing
from kiosk.hub.html_saver import HtmlSaver
from kiosk.settings.licences import about_rows
from kiosk.settings.table import Settings
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST, load_theme
from kiosk.show.comfort import Comfort
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import Beginning, HubState
from kiosk.show.pages.hyphens import load_patterns
from kiosk.show.pages.page_props import derive_page
from kiosk.show.unattended.idle import Idle, IdleMode
from kiosk.show.unattended.spot import Spot
from kiosk.window.face import Face, load_fonts, take_down

if TYPE_CHECKING:
    from kiosk.unattended.guard import Timepiece, Unattended

_WINDOWS = paths.QML / "Kiosk" / "Touch"


class Hub:
    """A hub with its window, not yet shown.

    Args:
        briefing: what it shows.
        settings: how it begins.
        reduced_motion: whether the system asks for little movement.
        timepiece: what time it is; the machine's where None.
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
        timepiece: Timepiece | None = None,
        problems: tuple[str, ...] = (),
    ) -> None:
        load_fonts(briefing.folder)
        spot = _spot(settings)
        settings = replace(settings, **spot.given)
        self.briefing = briefing
        themes = load_theme(settings.theme or DEFAULT), load_theme(HIGH_CONTRAST)
        saver = None if settings.locked else HtmlSaver(briefing)
        setup = HubSetup(
            briefing, themes, about_rows, settings.locked, settings.usage, problems, settings.take_along_address, saver
        )
        self.store = HubStore(_start(briefing, settings, spot, reduced_motion=reduced_motion), reduce_hub)
        self._worker = SearchWorker(briefing)
        self._search = PageSearch(self.store, self._worker)
        self.view_model = HubViewModel(self.store, setup)
        self.view_model.page.renewed.connect(self._worker.forget)
        self._words = Words()
        self._face = Face(briefing.folder)
        self._translate()
        self.view_model.languageAboutToChange.connect(self._translate)
        self.unattended = self._guarded(settings, timepiece) if settings.locked else None
        if self.unattended is not None:
            self.view_model.page.renewed.connect(self.unattended.attract.forget)
        beyond = self.unattended.properties if self.unattended is not None else {}
        file = _WINDOWS / ("LockedWindow.qml" if self.unattended is not None else "HubWindow.qml")
        self.window = self._face.build(file, {"hub": self.view_model, **beyond})
        if self.unattended is not None:
            self.unattended.watch(self.window)

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
            derive_page(self.briefing, demand, language)
        yield
        self._face.icons.load()
        yield
        load_patterns(language)

    def close(self) -> None:
        """Take it down in an order that leaves no binding without its object."""
        self._worker.close()
        self._face.close()
        if self.unattended is not None:
            self.unattended.close()
        take_down(self.view_model, self._search, self.store)

    def _guarded(self, settings: Settings, timepiece: Timepiece | None) -> Unattended:
        from kiosk.unattended.guard import (  # 20 ms that a hub on a desk starts without
            LockedSetup,
            Timepiece,
            Unattended,
        )

        place = LockedSetup(self.briefing, settings, timepiece or Timepiece(), self._words)
        return Unattended(place, self.store, self.view_model.page.forget, self._face.engine)

    def _translate(self) -> None:
        """Put the program's own words in the language of the state."""
        self._words.speak(self.store.state.language, self._face.engine)


def _spot(settings: Settings) -> Spot:
    """What staff chose for a locked hub."""
    if not settings.locked:
        return Spot()
    from kiosk.staff.spot import SpotFile

    return SpotFile(settings.state_folder).read()


def _start(briefing: Briefing, settings: Settings, spot: Spot, *, reduced_motion: bool) -> HubState:
    language = briefing.language_or_default(settings.language)
    comfort = Comfort(
        text_scale=settings.text_scale,
        high_contrast=settings.high_contrast,
        reduced_motion=reduced_motion or settings.reduced_motion,
    )
    begins = Beginning(language, comfort)
    return HubState(language, comfort=comfort, beginning=begins, idle=_idle(settings), spot=spot)


def _idle(settings: Settings) -> Idle:
    """A locked hub attracts, until somebody comes; any other is never left."""
    return Idle(IdleMode.ATTRACT, settings.idle_seconds) if settings.locked else Idle()
