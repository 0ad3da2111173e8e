"""Owns what an action of the hub means: which event the key or the button of that name is, in a state."""

from __future__ import annotations

from kiosk.briefing.model import HOME
from kiosk.briefing.tree import Tree
from kiosk.show.comfort import TEXT_SCALES
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
    if action in _SIDES:
        return _aside(_SIDES[action], state, tree, steps) if not state.panel else None
    if action in _SCALES:
        return _scaled(state.comfort.text_scale, _SCALES[action])
    match action:
        case "home":
            return events.PageOpened(HOME)
        case "back":
            return events.WentBack()
        case "language":
            return events.LanguageChosen(next_language(state.language, languages))
        case "contrast":
            return events.ContrastChosen(not state.comfort.high_contrast)
    return None


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
