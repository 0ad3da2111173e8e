"""Owns what each action of the hub does: the keys and the bar name them, this does them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from kiosk.briefing.model import CONCLUSION, HOME
from kiosk.show.comfort import TEXT_SCALES
from kiosk.show.hub import events
from kiosk.show.hub.state import Panel
from kiosk.show.key_binding import KeyBinding

if TYPE_CHECKING:
    from kiosk.bridge.hub.hub_view_model import HubViewModel

ONE_LINE = 0.12
ONE_SCREEN = 0.85

_PANELS = (Panel.SEARCH, Panel.GLOSSARY, Panel.SOURCES, Panel.COMFORT, Panel.TAKE_ALONG, Panel.KEYS, Panel.ABOUT)
_SCROLLS = {"up": -ONE_LINE, "down": ONE_LINE, "page-up": -ONE_SCREEN, "page-down": ONE_SCREEN}


class HubActions:
    """The actions by name.

    Args:
        hub: what they act on.
        keys: which keys there are; an action whose row is left out (a locked screen) does nothing.
    """

    def __init__(self, hub: HubViewModel, keys: Iterable[KeyBinding]) -> None:
        self._hub = hub
        allowed = {row.action for row in keys}
        self._does: dict[str, Callable[[], None]] = {
            "home": lambda: hub.dispatch(events.PageOpened(HOME)),
            "conclusion": self._open_conclusion,
            "back": lambda: hub.dispatch(events.WentBack()),
            "previous": lambda: self._go_beside(0),
            "next": lambda: self._go_beside(1),
            "language": self._next_language,
            "contrast": lambda: hub.dispatch(events.ContrastChosen(not hub.state.comfort.high_contrast)),
            "larger": lambda: self._scale(1),
            "smaller": lambda: self._scale(-1),
            **{panel.value: self._opener(panel) for panel in _PANELS},
            **{name: self._scroller(share) for name, share in _SCROLLS.items()},
            **{name: self._asker(name) for name in ("quit", "fullscreen") if name in allowed},
        }

    def perform(self, action: str) -> None:
        """Do an action; one that is unknown, or not allowed here, does nothing."""
        if action in self._does:
            self._does[action]()

    def _go_beside(self, side: int) -> None:
        page = self._hub.siblings[side]
        if page is not None and not self._hub.state.panel:
            self._hub.dispatch(events.PageOpened(page))

    def _open_conclusion(self) -> None:
        self._hub.openPage(CONCLUSION)

    def _next_language(self) -> None:
        languages = self._hub.briefing_languages
        after = (languages.index(self._hub.state.language) + 1) % len(languages)
        self._hub.dispatch(events.LanguageChosen(languages[after]))

    def _scale(self, by: int) -> None:
        place = TEXT_SCALES.index(self._hub.state.comfort.text_scale) + by
        if 0 <= place < len(TEXT_SCALES):
            self._hub.dispatch(events.TextScaleChosen(TEXT_SCALES[place]))

    def _opener(self, panel: Panel) -> Callable[[], None]:
        return lambda: self._hub.dispatch(events.PanelOpened(panel))

    def _scroller(self, share: float) -> Callable[[], None]:
        return lambda: self._hub.scrollRequested.emit(share)

    def _asker(self, name: str) -> Callable[[], None]:
        return lambda: self._hub.windowActionRequested.emit(name)
