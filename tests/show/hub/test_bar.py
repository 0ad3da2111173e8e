"""What stands in the bar on each kind of page, and what gives way where there is little room."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.briefing.tree_scan import scan_tree
from kiosk.show.button_place import Side, place_buttons
from kiosk.show.hub.absent import absent_actions
from kiosk.show.hub.action_table import HUB_ACTIONS, BarRoom
from kiosk.show.hub.bar import derive_bar, measure_bar
from tests.equipment.shapes import Shape, make_shape

TREE = scan_tree(paths.CONTENT, ("nl", "en"))
FIRST, LAST = TREE.demands[0], TREE.demands[-1]
NOTHING, ONE_LANGUAGE = frozenset[str](), frozenset(("language",))
PANELS = ["search", "glossary", "sources", "take-along"]


@pytest.mark.parametrize(
    ("page", "absent", "left", "right"),
    [
        ("home", NOTHING, ["conclusion", *PANELS, "about"], ["comfort", "contrast", "language"]),
        ("home", ONE_LANGUAGE, ["conclusion", *PANELS, "about"], ["comfort", "contrast"]),
        (FIRST, NOTHING, ["home", "back", *PANELS], ["comfort", "language", "previous", "next"]),
        (FIRST, ONE_LANGUAGE, ["home", "back", *PANELS], ["comfort", "previous", "next"]),
        ("conclusion", NOTHING, ["home", "back", *PANELS], ["comfort", "language", "previous"]),
        ("diamond", NOTHING, ["home", "back", *PANELS], ["comfort", "language", "next"]),
    ],
)
def test_what_stands_in_the_bar(page: str, absent: frozenset[str], left: list[str], right: list[str]) -> None:
    bar = derive_bar(page, TREE, absent)
    assert [button.action for button in bar.left] == left
    assert [button.action for button in bar.right] == right


@pytest.mark.parametrize(
    ("lacks", "absent"),
    [
        ([], {"language"}),
        (["glossary.toml"], {"language", "glossary"}),
        (["sources.toml", "conclusion.en.md"], {"language", "sources", "conclusion"}),
    ],
)
def test_what_a_briefing_has_nothing_for_stands_nowhere(tmp_path: Path, lacks: list[str], absent: set[str]) -> None:
    folder = make_shape(tmp_path, Shape(2))
    for name in lacks:
        (folder / name).unlink()
    briefing = load_briefing(folder)
    assert absent_actions(briefing) == absent
    bar = derive_bar("home", briefing.tree, absent_actions(briefing))
    stands = {button.action for button in (*bar.left, *bar.right)}
    assert stands == {"conclusion", *PANELS, "about", "comfort", "contrast", "language"} - absent


def test_an_empty_table_is_as_good_as_none(tmp_path: Path) -> None:
    folder = make_shape(tmp_path, Shape(1))
    (folder / "glossary.toml").write_text("# nothing yet\n", "utf-8")
    assert "glossary" in absent_actions(load_briefing(folder))


def test_every_button_of_the_bar_has_an_icon_and_a_place_of_its_own() -> None:
    rows = [row for row in HUB_ACTIONS if row.place]
    assert all(row.icon for row in rows)
    assert len({(row.place.side, row.place.order) for row in rows if row.place}) == len(rows)
    assert place_buttons(HUB_ACTIONS, Side.MIDDLE) == []


# A button that keeps its words, two that give way first, one that gives way last: with words 100 px each, bare 40.
BUTTONS = [
    (BarRoom.TWO_ROWS, 100.0),
    (BarRoom.WORDS, 100.0),
    (BarRoom.WORDS, 100.0),
    (BarRoom.SOME_WORDS, 100.0),
]


@pytest.mark.parametrize(
    ("room", "level"),
    [
        (1000, BarRoom.WORDS),
        (400, BarRoom.WORDS),
        (399, BarRoom.SOME_WORDS),
        (280, BarRoom.SOME_WORDS),
        (279, BarRoom.ICONS),
        (220, BarRoom.ICONS),
        (219, BarRoom.TWO_ROWS),
        (0, BarRoom.TWO_ROWS),
    ],
)
def test_words_give_way_to_icons_and_panels_do_so_first(room: float, level: BarRoom) -> None:
    assert measure_bar(BUTTONS, 40, room) is level


@pytest.mark.parametrize("page", ["home", FIRST, LAST, "diamond", "conclusion"])
def test_where_one_looks_for_the_way_keeps_its_words_longer_than_panels(page: str) -> None:
    bar = derive_bar(page, TREE)
    kept = {button.action for button in (*bar.left, *bar.right) if button.words_from <= BarRoom.SOME_WORDS}
    assert kept <= {"home", "back", "conclusion", "comfort", "language", "previous", "next"}
    assert not kept & {*PANELS, "about", "contrast"}
