"""The hub as a real screen reader has it: AT-SPI on a session bus, the program started as a person starts it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.briefing.loader import Briefing
from kiosk.show.hub.state import Panel
from tests.equipment.read_desktop import ReadDesktop, started_read_desktop
from tests.equipment.screen_reader import Thing
from tests.equipment.x11 import wait_until

pytestmark = [pytest.mark.x11, pytest.mark.long]

ANNOUNCED, FOCUSED = "object:announcement", "object:state-changed:focused"
PANELS = {
    Panel.GLOSSARY: ("g", "Terms"),
    Panel.SOURCES: ("s", "Sources"),
    Panel.SEARCH: ("slash", "Search"),
    Panel.COMFORT: ("a", "Reading comfort"),
    Panel.KEYS: ("question", "Keys"),
    Panel.ABOUT: ("F1", "About this kiosk"),
    Panel.TAKE_ALONG: ("t", "Take along"),
}
BAR = {"Search", "Terms", "Take along", "Reading comfort: text, colours, easy words", "Nederlands"}


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[ReadDesktop]:
    with (
        started_read_desktop(tmp_path) as desktop,
        desktop.reader.reading("--state-dir", str(desktop.state), "--language", "en"),
    ):
        desktop.reader.wait_for("The strength of the Dutch Diamond")
        yield desktop


def dialogs(window: Thing) -> list[str]:
    return window.names("dialog")


def open_page(desktop: ReadDesktop, briefing: Briefing, page: str) -> Thing:
    """From home, by pressing what is named: every way to a page is one that a screen reader can go."""
    if "Home" in desktop.reader.window().names("push button"):
        desktop.reader.press("Home")
    desktop.reader.wait_for("1. Invest")
    parts = page.split("/")
    for depth in range(1, len(parts) + 1):
        front = briefing.headline("/".join(parts[:depth]), "en")
        desktop.reader.press(find_button(desktop, front.heading or front.title, front.title))
        window = desktop.reader.wait_for_heading(front.heading or front.title)
    desktop.reader.wait_to_hear(ANNOUNCED, front.title)
    return window


def find_button(desktop: ReadDesktop, *parts: str) -> str:
    """The name of the first button that has one of these in its name, once it is there: cards come after their page."""
    found: list[str] = []

    def is_there() -> bool:
        names = desktop.reader.window().names("push button")
        found.extend(name for name in names if any(part in name for part in parts))
        return bool(found)

    wait_until(is_there, f"a button that is called {' or '.join(parts)}")
    return found[0]


def test_home_says_everything_and_nothing_of_what_is_closed(desktop: ReadDesktop, briefing: Briefing) -> None:
    home = desktop.reader.window()
    assert home.faults() == []
    assert dialogs(home) == []
    assert "Close" not in home.names()
    assert home.names("heading") == [briefing.headline("home", "en").title]
    buttons = home.names("push button")
    for place, demand in enumerate(("strong-partners", "decent-work"), 1):
        front = briefing.headline(demand, "en")
        assert f"{place}. {front.heading}. {front.lead}" in buttons
    assert set(buttons) >= BAR


def test_every_page_is_reached_by_pressing_names_and_reads_its_title(desktop: ReadDesktop, briefing: Briefing) -> None:
    for page in briefing.tree:
        if page == "home":
            continue
        window = open_page(desktop, briefing, page)
        front = briefing.headline(page, "en")
        assert (front.heading or front.title) in window.names("heading"), page
        assert front.lead in window.names("label"), page
        assert [fault for fault in window.faults() if "without a name" in fault] == [], page
        assert dialogs(window) == [], page
        headings = [section.heading for section in briefing.page(page, "en").sections]
        read = {*window.names("heading"), *window.names("push button")}
        assert [heading for heading in headings if heading and heading not in read] == [], page


def test_a_page_that_opens_is_announced_and_has_the_focus(desktop: ReadDesktop) -> None:
    desktop.screen.key("Tab", "Tab")
    desktop.reader.wait_to_hear(FOCUSED, "2. Aim for decent work")
    desktop.screen.key("Return")
    desktop.reader.wait_to_hear(FOCUSED, "Decent work")
    desktop.screen.key("Escape")
    desktop.reader.wait_to_hear(ANNOUNCED, "The strength of the Dutch Diamond. Position paper")
    desktop.screen.key("Tab")
    desktop.reader.wait_to_hear(FOCUSED, "1. Invest")


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_is_a_dialog_while_it_is_open_and_gives_the_focus_back(desktop: ReadDesktop, panel: Panel) -> None:
    key, title = PANELS[panel]
    desktop.screen.key("Tab")
    desktop.reader.wait_to_hear(FOCUSED, "1. Invest")
    desktop.screen.key(key)
    desktop.reader.wait_to_hear(FOCUSED, "Words to search for" if panel is Panel.SEARCH else "Close")
    window = desktop.reader.window()
    assert dialogs(window) == [title]
    assert [fault for fault in window.faults() if "without a name" in fault] == []
    inside = next(one for one in window.everything() if one.role == "dialog")
    assert inside.names("heading")[0] == title
    assert len(inside.names()) > 3
    desktop.screen.key("Escape")
    desktop.reader.wait_to_hear(FOCUSED, "1. Invest")
    assert dialogs(desktop.reader.window()) == []


def test_a_screen_reader_presses_what_it_reads(desktop: ReadDesktop) -> None:
    desktop.reader.press("Nederlands")
    window = desktop.reader.wait_for("Zoeken")
    assert "Search" not in window.names()
    desktop.reader.press("Zoeken")
    desktop.reader.wait_to_hear(FOCUSED, "Zoekwoorden")
