"""No list that grows with a briefing crosses into QML: of what is long a count does, and each piece when asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import astuple
from PySide6.QtCore import QObject

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.settings.theme import Theme
from kiosk.show.hub.events import LanguageChosen, PageOpened, PanelOpened, QueryTyped
from kiosk.show.hub.state import Panel
from kiosk.show.talk.events import Command, Commanded, SlideChosen
from tests.bench.big_briefing import ARGUMENT, CASE_STUDY, DEMANDS, LONG_PAGE, SOURCES, TERMS, write_big_briefing
from tests.bridge.conftest import FakeHub, FakeTalk

CASES = 300
LONGEST = 60
"""Values in one list: those of a page with 50 sections, and of the keys."""


@pytest.fixture(scope="module")
def briefing(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    folder: Path = tmp_path_factory.mktemp("briefing")
    write_big_briefing(folder, CASES)
    return load_briefing(folder)


def longest(value: object) -> int:
    """How many values the longest list has that is in a value."""
    inside: Sequence[object] = ()
    if isinstance(value, Struct):
        return max(map(longest, astuple(value)), default=0)
    if isinstance(value, Mapping):
        return max(map(longest, value.values()), default=0)
    if isinstance(value, list | tuple):
        inside = value
    return max([len(inside), *map(longest, inside)])


def properties(model: QObject) -> Iterator[tuple[str, object]]:
    """Every property of a view model and of those below it, by its name, with what QML reads of it."""
    meta = type(model).staticMetaObject
    for number in range(meta.propertyOffset(), meta.propertyCount()):
        name, kind = meta.property(number).name(), meta.property(number).typeName()
        if kind.endswith("*"):
            if (part := getattr(model, name)) is not None:  # a venue has nothing of a desk
                yield from ((f"{name}.{below}", value) for below, value in properties(part))
        else:
            yield name, model.property(name)


def long_ones(model: QObject) -> dict[str, int]:
    """The properties that have a longer list than is drawn at once."""
    return {name: count for name, value in properties(model) if (count := longest(value)) > LONGEST}


def test_a_list_is_found_wherever_it_is_in_a_value() -> None:
    assert longest({"a": ({"b": [1, 2, 3]}, "text")}) == 3
    assert longest("text") == 0


@pytest.mark.parametrize("page", ["home", DEMANDS[0], ARGUMENT, CASE_STUDY, LONG_PAGE])
def test_a_hub_hands_over_no_long_list(qapp, briefing: Briefing, page: str) -> None:
    fake = FakeHub(briefing)
    fake.store.dispatch(LanguageChosen("nl"))
    fake.store.dispatch(PageOpened(page))
    for panel in Panel:
        fake.store.dispatch(PanelOpened(panel))
        if panel is Panel.SEARCH:
            fake.store.dispatch(QueryTyped("v"))
        assert long_ones(fake.hub) == {}, panel
    assert (fake.hub.sources.count, fake.hub.glossary.count) == (SOURCES, TERMS)


@pytest.mark.parametrize("command", [Command.OVERVIEW, Command.SEARCH, Command.KEYS])
def test_a_talk_hands_over_no_long_list(qapp, theme: Theme, briefing: Briefing, command: Command) -> None:
    fake = FakeTalk(briefing, theme)
    fake.store.dispatch(SlideChosen(len(fake.talk.row.slides) // 2, 1.0))
    fake.store.dispatch(Commanded(command, 1.0))
    if command is Command.SEARCH:
        fake.find([])
        assert fake.finds.count > CASES
    assert fake.overview.count > 4 * CASES
    for model in (fake.stage, fake.console):
        assert long_ones(model) == {}
    fake.reader.close()
