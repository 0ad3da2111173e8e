"""Keys that make a mark can be switched off (WCAG 2.2, SC 2.1.4), for who speaks to a computer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.hub.hub import Hub
from kiosk.show.comfort import Comfort
from kiosk.show.hub.events import ComfortChosen, LanguageChosen, PanelOpened
from kiosk.show.hub.state import Panel
from tests.ui.driver import Driver
from tests.ui.items import texts

MARKS = [
    *(getattr(Qt.Key, f"Key_{letter}") for letter in "HGSTAVLRCEM"),
    *(Qt.Key.Key_Slash, Qt.Key.Key_Question, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight),
]


@pytest.fixture
def spoken_to(hub: Hub, drive: Driver) -> Driver:
    """A hub of somebody who has switched them off where keys are told of."""
    hub.store.dispatch(LanguageChosen("en"))
    hub.store.dispatch(PanelOpened(Panel.KEYS))
    drive.settle()
    assert any("Home  H" in words for words in texts(drive.window.contentItem()))
    drive.touch("Letters and marks are keys too")
    assert not hub.store.state.comfort.letter_keys
    return drive


def test_they_mean_nothing_then_and_all_others_do(spoken_to: Driver) -> None:
    hub = spoken_to.hub
    assert not any("Home  H" in words for words in texts(spoken_to.window.contentItem())), "help tells what holds"
    spoken_to.key(Qt.Key.Key_Escape)
    assert hub.store.state.panel is Panel.NONE
    hub.view_model.page.open("decent-work")
    spoken_to.settle()
    before = hub.store.state
    for key in MARKS:
        spoken_to.key(key)
        assert hub.store.state == before, key
    for key, modifier, panel in (
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, Panel.SEARCH),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, Panel.ABOUT),
    ):
        spoken_to.key(key, modifier)
        assert hub.store.state.panel is panel
        spoken_to.key(Qt.Key.Key_Escape)
    spoken_to.key(Qt.Key.Key_Home)
    assert spoken_to.page == "home"


def test_they_are_back_by_the_same_switch_and_with_the_next_visit(spoken_to: Driver) -> None:
    hub = spoken_to.hub
    spoken_to.touch("Letters and marks are keys too")
    spoken_to.key(Qt.Key.Key_G)
    assert hub.store.state.panel is Panel.GLOSSARY
    hub.store.dispatch(ComfortChosen(Comfort(letter_keys=False)))
    hub.store.dispatch(ComfortChosen(hub.store.state.beginning.comfort))
    assert hub.store.state.comfort.letter_keys


def test_the_list_of_keys_is_a_panel_that_a_button_leads_to(drive: Driver) -> None:
    """Who has no mark to press finds the switch all the same."""
    drive.key(Qt.Key.Key_F1)
    drive.touch("Alle toetsen")
    assert drive.hub.store.state.panel is Panel.KEYS
