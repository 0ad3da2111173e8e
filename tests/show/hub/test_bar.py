"""What stands in the bar, which of it leads somewhere, and what stands for words where there is little room."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.briefing.tree_scan import scan_tree
from kiosk.show.button_place import Side, place_buttons
from kiosk.show.hub.absent import SPOKEN, absent_actions
from kiosk.show.hub.action_table import HUB_ACTIONS, BarRoom
from kiosk.show.hub.bar import derive_able, derive_bar, measure_bar
from kiosk.show.hub.state import HubState, PagePlace
from tests.equipment.shapes import Shape, make_shape

LANGUAGES = ("nl", "en")
TREE = scan_tree(paths.CONTENT, LANGUAGES)
HOME = HubState("nl")
ALWAYS = ["search", "glossary", "sources", "take-along", "read-aloud", "comfort"]


@pytest.mark.parametrize(
    ("absent", "right"),
    [
        ((), ["read-aloud", "comfort", "language", "previous", "next"]),
        (("read-aloud", "language"), ["comfort", "previous", "next"]),
    ],
)
def test_what_stands_in_the_bar(absent: tuple[str, ...], right: list[str]) -> None:
    bar = derive_bar(absent)
    assert [button.action for button in bar.left] == ["home", "back", "search", "glossary", "sources", "take-along"]
    assert [button.action for button in bar.right] == right


@pytest.mark.parametrize(
    ("lacks", "absent"),
    [
        ([], {"language"}),
        (["glossary.toml"], {"language", "glossary"}),
        (["sources.toml", "conclusion.en.md"], {"language", "sources"}),
    ],
)
def test_what_a_briefing_has_nothing_for_stands_nowhere(tmp_path: Path, lacks: list[str], absent: set[str]) -> None:
    folder = make_shape(tmp_path, Shape(2))
    for name in lacks:
        (folder / name).unlink()
    briefing = load_briefing(folder)
    assert absent_actions(briefing, speaks=True) == absent
    bar = derive_bar(absent_actions(briefing, speaks=True))
    stands = {button.action for button in (*bar.left, *bar.right)}
    assert stands == {"home", "back", *ALWAYS, "language", "previous", "next"} - absent


def test_what_nobody_would_hear_is_not_there() -> None:
    assert set(SPOKEN) <= absent_actions(load_briefing(paths.CONTENT))
    assert not set(SPOKEN) & absent_actions(load_briefing(paths.CONTENT), speaks=True)


def test_an_empty_table_is_as_good_as_none(tmp_path: Path) -> None:
    folder = make_shape(tmp_path, Shape(1))
    (folder / "glossary.toml").write_text("# nothing yet\n", "utf-8")
    assert "glossary" in absent_actions(load_briefing(folder))


@pytest.mark.parametrize(
    ("state", "steps", "able"),
    [
        (HOME, 0, ["home", *ALWAYS, "language"]),
        (replace(HOME, place=PagePlace(TREE.demands[0])), 0, ["home", *ALWAYS, "language", "previous", "next"]),
        (replace(HOME, place=PagePlace("conclusion")), 1, ["home", *ALWAYS, "language", "previous"]),
        (replace(HOME, place=PagePlace("conclusion")), 4, ["home", *ALWAYS, "language", "previous", "next"]),
        (replace(HOME, place=PagePlace("conclusion", 3)), 4, ["home", *ALWAYS, "language", "previous"]),
        (
            replace(HOME, place=PagePlace("diamond"), past=(PagePlace("home"),)),
            0,
            ["home", "back", *ALWAYS, "language", "next"],
        ),
    ],
)
def test_what_leads_nowhere_is_off(state: HubState, steps: int, able: list[str]) -> None:
    assert sorted(derive_able(state, TREE, LANGUAGES, steps)) == sorted(able)


def test_every_button_of_the_bar_has_an_icon_and_a_place_of_its_own() -> None:
    rows = [row for row in HUB_ACTIONS if row.place]
    assert all(row.icon for row in rows)
    assert len({(row.place.side, row.place.order) for row in rows if row.place}) == len(rows)
    assert place_buttons(HUB_ACTIONS, Side.MIDDLE) == []


@pytest.mark.parametrize(
    ("cell", "room"),
    [
        (200.0, BarRoom.WORDS),
        (100.0, BarRoom.WORDS),
        (99.9, BarRoom.ICONS),
        (40.0, BarRoom.ICONS),
        (39.9, BarRoom.TWO_ROWS),
    ],
)
def test_words_give_way_to_icons_all_at_once(cell: float, room: BarRoom) -> None:
    assert measure_bar(100.0, cell, 40.0) is room
