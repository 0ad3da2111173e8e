"""The buttons of the console: what each shows and asks for as the talk stands, and how they lie in their room."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.buttons import ButtonProps, derive_buttons, lay_buttons
from kiosk.show.talk.command_table import TALK_COMMANDS
from kiosk.show.talk.events import Command, Commanded, DetourTaken, TalkEvent
from kiosk.show.talk.keys import LEARNABLE
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import TalkState, begin_talk

TALK = begin_talk(tuple(Slide(page) for page in ("home", "diamond", "conclusion")), "en")
MIDDLE = [
    *("black", "white", "freeze", "pointer", "spotlight", "zoom-in", "overview", "search", "bookmark"),
    *("return", "pause", "smaller", "larger", "swap", "test-card", "keys", "leave"),
]


def after(*happened: Command | TalkEvent) -> TalkState:
    talk = TALK
    for one in happened:
        talk = reduce_talk(talk, Commanded(one, 10.0) if isinstance(one, Command) else one)
    return talk


def button(talk: TalkState, words: str) -> ButtonProps:
    return next(one for one in derive_buttons(talk).middle if one.words == words)


def test_the_buttons_and_their_order() -> None:
    buttons = derive_buttons(TALK)
    assert (buttons.left.command, buttons.right.command) == ("previous", "next")
    assert [one.command for one in buttons.middle] == MIDDLE
    assert all(one.icon for one in buttons.middle)


@pytest.mark.parametrize(
    ("happened", "on"),
    [
        ((), set()),
        ((Command.BLACK,), {"black"}),
        ((Command.BLACK, Command.WHITE), {"white"}),
        ((Command.FREEZE, Command.POINTER), {"freeze", "pointer"}),
        ((Command.SPOTLIGHT,), {"spotlight"}),
        ((Command.BOOKMARK,), {"bookmark"}),
        ((Command.TEST_CARD,), {"test-card"}),
        ((Command.PAUSE, Command.PAUSE), {"start"}),
        ((Command.ZOOM_IN,), {"zoom-in"}),
        ((DetourTaken((Slide("aside"),), 5.0),), {"return"}),
    ],
)
def test_a_button_is_on_while_what_it_does_is_done(happened: tuple[Command | TalkEvent, ...], on: set[str]) -> None:
    buttons = derive_buttons(after(*happened))
    assert {one.words for one in buttons.middle if one.on} == on
    assert buttons.right.on
    assert not buttons.left.on


def test_the_button_of_the_clock_starts_it_while_it_does_not_go() -> None:
    assert (button(TALK, "start").command, button(TALK, "start").icon) == ("pause", "fa6s.play")
    assert button(after(Command.PAUSE), "pause").icon == "fa6s.pause"


def test_the_button_that_enlarges_takes_it_back_once_it_did() -> None:
    assert button(TALK, "zoom-in").command == "zoom-in"
    assert button(after(Command.ZOOM_IN), "zoom-in").command == "zoom-out"


def test_there_are_always_as_many_buttons() -> None:
    states = [TALK, *(after(one) for one in Command), replace(TALK, bookmark=1)]
    assert {len(derive_buttons(talk).middle) for talk in states} == {len(MIDDLE)}


def test_each_place_is_one_commands_own() -> None:
    places = [(row.place.side, row.place.order) for row in TALK_COMMANDS if row.place]
    assert len(set(places)) == len(places)


def test_what_a_clicker_can_be_taught_has_a_key_of_its_own_already() -> None:
    assert all(row.keys for row in TALK_COMMANDS if row.action in LEARNABLE)


@pytest.mark.parametrize(
    ("room", "rows", "worded"),
    [
        (1200, 1, True),  # 115 px a cell, and 110 are needed
        (1100, 2, True),  # 105 px, but 215 in two rows
        (560, 2, False),  # 107 px in two rows, without words
        (575, 2, True),  # 110 px in two rows
    ],
)
def test_one_row_or_two_with_words_where_they_fit(room: float, rows: int, worded: bool) -> None:
    grid = lay_buttons(10, room, widest=110, gap=5)
    assert (grid.rows, grid.worded) == (rows, worded)
    assert grid.columns == 10 / rows
    assert grid.cell == room / grid.columns - 5
