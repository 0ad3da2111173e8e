"""What stands in the bar on each kind of page, and what gives way where there is little room."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.briefing.tree import Tree
from kiosk.briefing.tree_scan import scan_tree
from kiosk.show.button_place import Side, place_buttons
from kiosk.show.hub.action_table import HUB_ACTIONS, BarRoom
from kiosk.show.hub.bar import derive_bar, measure_bar

TREE = scan_tree(paths.CONTENT, ("nl", "en"))
FIRST, LAST = TREE.demands[0], TREE.demands[-1]
PANELS = ["search", "glossary", "sources", "take-along"]


@pytest.mark.parametrize(
    ("page", "languages", "left", "right"),
    [
        ("home", 2, ["conclusion", *PANELS, "about"], ["comfort", "contrast", "language"]),
        ("home", 1, ["conclusion", *PANELS, "about"], ["comfort", "contrast"]),
        (FIRST, 2, ["home", "back", *PANELS], ["comfort", "language", "previous", "next"]),
        (FIRST, 1, ["home", "back", *PANELS], ["comfort", "previous", "next"]),
        ("conclusion", 2, ["home", "back", *PANELS], ["comfort", "language", "previous"]),
        ("diamond", 2, ["home", "back", *PANELS], ["comfort", "language", "next"]),
    ],
)
def test_what_stands_in_the_bar(page: str, languages: int, left: list[str], right: list[str]) -> None:
    bar = derive_bar(page, TREE, languages)
    assert [button.action for button in bar.left] == left
    assert [button.action for button in bar.right] == right


def test_a_briefing_without_a_conclusion_has_no_button_for_it() -> None:
    tree = Tree({id_: TREE.node(id_) for id_ in TREE if id_ != "conclusion"})
    assert "conclusion" not in [button.action for button in derive_bar("home", tree, 2).left]


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
    bar = derive_bar(page, TREE, 2)
    kept = {button.action for button in (*bar.left, *bar.right) if button.words_from <= BarRoom.SOME_WORDS}
    assert kept <= {"home", "back", "conclusion", "comfort", "language", "previous", "next"}
    assert not kept & {*PANELS, "about", "contrast"}
