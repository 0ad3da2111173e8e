"""The search of the hub: each change of the words is asked once, and what is found is shown as links."""

from __future__ import annotations

from kiosk.bridge.hub.search_view_model import LONGEST_QUERY
from kiosk.show.hub.events import LanguageChosen
from tests.bridge.conftest import FakeHub, Spy


def test_words_are_asked_once_a_change_and_again_in_another_language(fake_hub: FakeHub) -> None:
    fake_hub.hub.search.typeQuery("wage")
    fake_hub.hub.search.typeQuery("wage")
    fake_hub.hub.chooseLanguage("nl")
    assert fake_hub.worker.asked == [("wage", "en"), ("wage", "nl")]


def test_what_is_found_is_shown_as_links(fake_hub: FakeHub) -> None:
    search = fake_hub.hub.search
    search.typeQuery("wage")
    assert Spy(search).during(lambda: fake_hub.worker.found.emit("wage", ["diamond", "home"])) == {"hitsChanged"}
    assert [search.hit(place)["id"] for place in range(search.count)] == ["diamond", "home"]


def test_an_answer_to_words_that_nobody_looks_for_any_more_is_none(fake_hub: FakeHub) -> None:
    fake_hub.hub.search.typeQuery("wages")
    fake_hub.worker.found.emit("wage", ["diamond"])
    assert fake_hub.hub.search.count == 0


def test_words_are_bounded(fake_hub: FakeHub) -> None:
    fake_hub.hub.search.typeQuery("x" * 500)
    assert len(fake_hub.hub.search.query) == LONGEST_QUERY


def test_letters_are_asked_for_where_the_search_opens_in_a_language_without_a_keyboard(fake_hub: FakeHub) -> None:
    hub = fake_hub.hub
    hub.openPanel("search")
    assert (fake_hub.worker.asked_letters, list(hub.search.keys)[1]) == ([], "qwertyuiop")
    fake_hub.store.dispatch(LanguageChosen("ar"))
    assert fake_hub.worker.asked_letters == ["ar"]
    assert Spy(hub.search).during(lambda: fake_hub.worker.letters.emit("ar", "abابت")) == {"lettersChanged"}
    assert list(hub.search.keys) == ["ابت", "ab", "1234567890"]
    fake_hub.worker.letters.emit("fr", "xyz")
    assert "xyz" not in hub.search.keys
