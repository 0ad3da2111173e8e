"""Owns what an action of the hub means: which event the key or the button of that name is, in a state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from msgspec.structs import replace

from kiosk.briefing.model import HOME
from kiosk.briefing.tree import Tree
from kiosk.show.comfort import TEXT_SCALES, Colours
from kiosk.show.hub import events
from kiosk.show.hub.state import HubState, Panel

ONE_LINE = 0.12
ONE_SCREEN = 0.85
SCROLLS = {"up": -ONE_LINE, "down": ONE_LINE, "page-up": -ONE_SCREEN, "page-down": ONE_SCREEN}
"""The actions that scroll, by this share of a screen: how far that is only the screen knows."""

_SIDES = {"previous": -1, "next": 1}
_SCALES = {"smaller": -1, "larger": 1}


def derive_event(
    action: str, state: HubState, tree: Tree, languages: tuple[str, ...], steps: int = 0
) -> events.HubEvent | None:
    """The event that an action is; None where it means nothing here, or is none of ``HUB_ACTIONS``.

    Args:
        action: its name in ``HUB_ACTIONS``.
        state: the state that it is for.
        tree: the pages.
        languages: those of the briefing, the default first.
        steps: how many the page has, which are shown one at a time.
    """
    if action and action in list(Panel):
        return events.PanelOpened(Panel(action))
    if action == "previous" and state.speech.on and (state.panel or not state.place.step):
        return events.WentBack()  # who goes by keys alone has no other key for it
    if action in _SIDES:
        return _aside(_SIDES[action], state, tree, steps) if not state.panel else None
    if action in _SCALES:
        return _scaled(state.comfort.text_scale, _SCALES[action])
    if action == "language":
        return events.LanguageChosen(next_language(state.language, languages))
    return _WISHES[action](state) if action in _WISHES else None


def derive_link_event(link: str, tree: Tree) -> events.HubEvent | None:
    """The event that a link in a text is; None where it leads nowhere.

    Links are ``page:ID``, ``term:ID``, ``source:ID`` and ``picture:PATH``.
    """
    scheme, _, target = link.partition(":")
    if scheme == "page":
        return events.PageOpened(target) if target in tree else None
    panel = {"term": Panel.GLOSSARY, "source": Panel.SOURCES, "picture": Panel.PICTURE}.get(scheme)
    return events.PanelOpened(panel, target) if panel else None


def next_language(language: str, languages: tuple[str, ...]) -> str:
    """The language that follows this one, the first after the last."""
    return languages[(languages.index(language) + 1) % len(languages)]


def _aside(way: int, state: HubState, tree: Tree, steps: int) -> events.HubEvent | None:
    """The next step, after the last the next page; back the same way."""
    step = state.place.step + way
    if 0 <= step < steps:
        return events.StepChosen(step)
    page = tree.siblings(state.place.page)[way > 0]
    return events.PageOpened(page) if page is not None else None


def _scaled(text_scale: int, by: int) -> events.HubEvent | None:
    place = TEXT_SCALES.index(text_scale) + by
    return events.TextScaleChosen(TEXT_SCALES[place]) if 0 <= place < len(TEXT_SCALES) else None


def _contrast(state: HubState) -> events.HubEvent:
    other = Colours.ORDINARY if state.comfort.colours is Colours.CONTRAST else Colours.CONTRAST
    return events.ComfortChosen(replace(state.comfort, colours=other))


def _easy_words(state: HubState) -> events.HubEvent:
    return events.ComfortChosen(replace(state.comfort, easy_words=not state.comfort.easy_words))


def _tuned(*, faster: int = 0, louder: int = 0) -> _Wish:
    return lambda state: events.SpeechTuned(faster, louder) if state.speech.on else None


_Wish = Callable[[HubState], events.HubEvent | None]
_WISHES: Mapping[str, _Wish] = MappingProxyType(
    {
        "home": lambda _state: events.PageOpened(HOME),
        "back": lambda _state: events.WentBack(),
        "contrast": _contrast,
        "easy-words": _easy_words,
        "read-aloud": lambda state: events.SpeechSwitched(not state.speech.on),
        "headphones-in": lambda _state: events.SpeechSwitched(on=True),
        "headphones-out": lambda _state: events.SpeechSwitched(on=False),
        "repeat": lambda state: events.SentenceBegun(0) if state.speech.on else None,
        "faster": _tuned(faster=1),
        "slower": _tuned(faster=-1),
        "louder": _tuned(louder=1),
        "softer": _tuned(louder=-1),
    }
)
"""What an action is that needs no more than the state to say."""
