"""The lists of the panels: how many, each when it is asked for, and told where they are others."""

from __future__ import annotations

from tests.bridge.conftest import FakeHub, Spy


def test_each_entry_is_derived_when_it_is_asked_for(fake_hub: FakeHub) -> None:
    glossary, sources = fake_hub.hub.glossary, fake_hub.hub.sources
    for entries in (glossary, sources):
        ids = [entries.at(place)["id"] for place in range(entries.count)]
        assert [entries.placeOf(id_) for id_ in ids] == list(range(entries.count))
        assert len(set(ids)) == entries.count > 20
        assert entries.placeOf("nobody") == -1


def test_the_sources_of_the_page_come_first(fake_hub: FakeHub) -> None:
    sources = fake_hub.hub.sources
    assert Spy(sources).during(lambda: fake_hub.hub.page.open("decent-work/good-job")) == {"changed"}
    cited = fake_hub.hub.page.cited
    assert len(cited) > 1
    assert sorted(map(sources.placeOf, cited)) == list(range(len(cited)))


def test_terms_are_those_of_the_language(fake_hub: FakeHub) -> None:
    glossary = fake_hub.hub.glossary
    english = glossary.at(0)["term"]
    assert Spy(glossary).during(lambda: fake_hub.hub.chooseLanguage("nl")) == {"changed"}
    assert glossary.at(0)["term"] != english
