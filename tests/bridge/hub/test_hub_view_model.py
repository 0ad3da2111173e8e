"""The hub hears of each change once, does what an action is for, and lets nothing out of a locked screen."""

from __future__ import annotations

import pytest

from kiosk.show.hub.events import LanguageChosen, PanelOpened
from kiosk.show.hub.state import Panel
from tests.bridge.conftest import FakeHub, Spy


def test_a_panel_is_told_alone(fake_hub: FakeHub) -> None:
    heard = Spy(fake_hub.hub, fake_hub.hub.page, fake_hub.hub.search, fake_hub.hub.comfort)
    assert heard.during(lambda: fake_hub.hub.openPanel("sources", "ituc-2025")) == {"panelChanged"}
    assert (fake_hub.hub.panel, fake_hub.hub.panelItem) == ("sources", "ituc-2025")
    assert heard.during(fake_hub.hub.closePanel) == {"panelChanged"}
    assert heard.during(lambda: fake_hub.hub.openPanel("nothing")) == set()


def test_words_are_translated_before_anything_is_drawn_in_another_language(fake_hub: FakeHub) -> None:
    order: list[str] = []
    fake_hub.hub.languageAboutToChange.connect(lambda: order.append("translate"))
    fake_hub.hub.languageChanged.connect(lambda: order.append("language"))
    fake_hub.hub.page.propsChanged.connect(lambda: order.append("page"))
    fake_hub.hub.chooseLanguage("nl")
    assert order == ["translate", "language", "page"]
    assert fake_hub.hub.nextLanguage == "en"
    fake_hub.hub.chooseLanguage("xx")
    assert fake_hub.hub.language == "nl"


@pytest.mark.parametrize(
    ("action", "event"),
    [
        ("search", PanelOpened(Panel.SEARCH)),
        ("language", LanguageChosen("nl")),
    ],
)
def test_an_action_goes_to_the_store(fake_hub: FakeHub, action: str, event: object) -> None:
    before = fake_hub.store.state
    fake_hub.hub.perform(action)
    assert fake_hub.store.state == fake_hub.reduce(before, event)
    assert fake_hub.store.state != before


def test_scrolling_and_leaving_are_for_screen_and_window(fake_hub: FakeHub) -> None:
    asked: list[object] = []
    fake_hub.hub.scrollRequested.connect(asked.append)
    fake_hub.hub.windowActionRequested.connect(asked.append)
    for action in ("page-down", "fullscreen", "quit", "nothing", "next"):
        fake_hub.hub.perform(action)
    assert asked == [0.85, "fullscreen", "quit"]


@pytest.mark.parametrize("name", ["", "nothing", "Home"])
def test_what_is_no_action_does_nothing_and_is_told(
    fake_hub: FakeHub, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    before = fake_hub.store.state
    fake_hub.hub.perform(name)
    assert fake_hub.store.state is before
    assert [repr(name) in message for message in caplog.messages] == [True]


@pytest.mark.parametrize("fake_hub", [True], indirect=True)
def test_invariant_4_a_locked_hub_has_no_action_that_leads_out(fake_hub: FakeHub) -> None:
    asked: list[str] = []
    fake_hub.hub.windowActionRequested.connect(asked.append)
    for action in ("fullscreen", "quit"):
        fake_hub.hub.perform(action)
    assert asked == []
    assert fake_hub.hub.locked
    assert not {"fullscreen", "quit"} & {row["action"] for row in fake_hub.hub.keys}


def test_links_lead_to_pages_terms_and_sources(fake_hub: FakeHub) -> None:
    fake_hub.hub.followLink("page:diamond")
    assert fake_hub.store.state.place.page == "diamond"
    fake_hub.hub.followLink("term:decent-work")
    assert (fake_hub.hub.panel, fake_hub.hub.panelItem) == ("glossary", "decent-work")
    fake_hub.hub.followLink("https://example.org")
    assert fake_hub.hub.panel == "glossary"


def test_what_never_changes_is_there_from_the_start(fake_hub: FakeHub) -> None:
    assert fake_hub.hub.languages == ["nl", "en"]
    assert fake_hub.hub.languageName("nl") == "Nederlands"
    assert fake_hub.hub.settingsProblems == ["kiosk.toml:1: odd"]
    assert fake_hub.hub.countsUse is False
    assert fake_hub.hub.about == [{"name": "Qt", "licence": "LGPL"}]
    assert fake_hub.hub.briefingTitle
    assert fake_hub.hub.briefingSubtitle
    assert fake_hub.hub.glossary.count > 10
    assert fake_hub.hub.sources.count > 10
