"""What each action of the hub means, by its name and the state: one table for keys, bar and links."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.briefing.tree_scan import scan_tree
from kiosk.show.comfort import Colours, Comfort
from kiosk.show.hub import events
from kiosk.show.hub.action_table import HUB_ACTIONS
from kiosk.show.hub.actions import SCROLLS, derive_event, derive_link_event, next_language
from kiosk.show.hub.state import HubState, PagePlace, Panel
from kiosk.show.speech.speech import Speech

TREE = scan_tree(paths.CONTENT, ("nl", "en"))
LANGUAGES = ("nl", "en", "fr")
HOME = HubState("nl")
FIRST, SECOND = TREE.demands
AT_FIRST = replace(HOME, place=PagePlace(FIRST))
HEARD = replace(AT_FIRST, speech=Speech(on=True))
BEFORE, AFTER = TREE.siblings(FIRST)


@pytest.mark.parametrize(
    ("state", "action", "event"),
    [
        (AT_FIRST, "home", events.PageOpened("home")),
        (AT_FIRST, "back", events.WentBack()),
        (AT_FIRST, "previous", events.PageOpened(BEFORE)),
        (AT_FIRST, "next", events.PageOpened(AFTER)),
        (replace(AT_FIRST, panel=Panel.SEARCH), "next", None),
        (HOME, "easy-words", events.ComfortChosen(Comfort(easy_words=True))),
        (HOME, "read-aloud", events.SpeechSwitched(on=True)),
        (HEARD, "read-aloud", events.SpeechSwitched(on=False)),
        (HEARD, "previous", events.WentBack()),
        (replace(HEARD, place=PagePlace(FIRST, 1)), "previous", events.PageOpened(BEFORE)),
        (replace(HEARD, panel=Panel.SEARCH, place=PagePlace(FIRST, 1)), "previous", events.WentBack()),
        (HEARD, "repeat", events.SentenceBegun(0)),
        (HEARD, "faster", events.SpeechTuned(faster=1)),
        (HEARD, "softer", events.SpeechTuned(louder=-1)),
        *((HOME, action, None) for action in ("repeat", "faster", "slower", "louder", "softer")),
        (HOME, "previous", None),
        (HOME, "next", None),
        (HOME, "language", events.LanguageChosen("en")),
        (HubState("fr"), "language", events.LanguageChosen("nl")),
        (HOME, "contrast", events.ComfortChosen(Comfort(colours=Colours.CONTRAST))),
        (replace(HOME, comfort=Comfort(colours=Colours.CONTRAST)), "contrast", events.ComfortChosen(Comfort())),
        (HOME, "larger", events.TextScaleChosen(125)),
        (HOME, "smaller", None),
        (replace(HOME, comfort=Comfort(300)), "larger", None),
        (replace(HOME, comfort=Comfort(200)), "smaller", events.TextScaleChosen(150)),
        *((HOME, panel.value, events.PanelOpened(panel)) for panel in Panel if panel),
        *((HOME, action, None) for action in ("", "quit", "fullscreen", "nothing", *SCROLLS)),
    ],
)
def test_an_action_is_an_event(state: HubState, action: str, event: events.HubEvent | None) -> None:
    assert derive_event(action, state, TREE, LANGUAGES) == event


@pytest.mark.parametrize(
    ("action", "step", "event"),
    [
        ("next", 0, events.StepChosen(1)),
        ("next", 1, events.StepChosen(2)),
        ("next", 2, events.PageOpened(AFTER)),
        ("previous", 2, events.StepChosen(1)),
        ("previous", 0, events.PageOpened(BEFORE)),
    ],
)
def test_next_goes_from_step_to_step_and_then_to_the_next_page(action: str, step: int, event: events.HubEvent) -> None:
    state = replace(AT_FIRST, place=PagePlace(FIRST, step))
    assert derive_event(action, state, TREE, LANGUAGES, steps=3) == event


def test_every_action_means_something_somewhere() -> None:
    somewhere = [AT_FIRST, replace(AT_FIRST, comfort=Comfort(200)), HEARD]
    mute = {row.action for row in HUB_ACTIONS} - {
        row.action for row in HUB_ACTIONS for state in somewhere if derive_event(row.action, state, TREE, LANGUAGES)
    }
    assert mute == {*SCROLLS, "reach", "select", "quit", "fullscreen"}, "these are for the screen and the window"


@pytest.mark.parametrize(
    ("link", "event"),
    [
        ("page:diamond", events.PageOpened("diamond")),
        ("page:nowhere", None),
        ("term:decent-work", events.PanelOpened(Panel.GLOSSARY, "decent-work")),
        ("source:ituc-2025", events.PanelOpened(Panel.SOURCES, "ituc-2025")),
        ("https://example.org", None),
        ("", None),
    ],
)
def test_a_link_is_an_event(link: str, event: events.HubEvent | None) -> None:
    assert derive_link_event(link, TREE) == event


def test_the_only_language_follows_itself() -> None:
    assert next_language("nl", ("nl",)) == "nl"


def test_no_key_means_two_things() -> None:
    keys = [key for row in HUB_ACTIONS for key in row.bound]
    assert sorted(keys) == sorted(set(keys))


def test_every_action_has_a_key() -> None:
    """But one that a keypad is taught: Enter itself belongs to what the keys are on."""
    assert [row.action for row in HUB_ACTIONS if not row.bound] == ["select"]


def test_only_what_leads_out_is_kept_from_a_locked_screen() -> None:
    assert [row.action for row in HUB_ACTIONS if not row.locked] == ["fullscreen", "quit"]
