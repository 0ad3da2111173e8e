"""The table of keys of a talk: complete, without contradiction, and what sold clickers send does what it should."""

from __future__ import annotations

import pytest

from kiosk.show.talk.events import Command
from kiosk.show.talk.keys import LEARNABLE, TALK_KEYS, bound_keys, digit_keys

KEYS = {key: row.action for row in TALK_KEYS for key in row.bound}


def test_no_key_means_two_things_and_no_command_lacks_one() -> None:
    assert len(KEYS) == sum(len(row.bound) for row in TALK_KEYS)
    assert [row.action for row in TALK_KEYS] != []
    assert {row.action for row in TALK_KEYS} == set(Command)
    assert len(TALK_KEYS) == len(Command)


def test_digits_are_left_for_numbers() -> None:
    assert not set(KEYS) & set("0123456789")


@pytest.mark.parametrize(
    ("key", "command"),
    [
        ("PgDown", Command.NEXT),
        ("PgUp", Command.PREVIOUS),
        ("Right", Command.NEXT),
        ("Left", Command.PREVIOUS),
        ("Down", Command.DOWN),
        ("Up", Command.UP),
        ("Space", Command.NEXT),
        ("Return", Command.ACCEPT),
        ("Enter", Command.ACCEPT),
        ("F5", Command.UNCOVER),
        ("Shift+F5", Command.UNCOVER),
        ("Escape", Command.ESCAPE),
        (".", Command.BLACK),
        ("B", Command.BLACK),
    ],
)
def test_what_clickers_send(key: str, command: Command) -> None:
    assert KEYS[key] is command


@pytest.mark.parametrize(
    ("key", "command"),
    [
        ("W", "white"),
        ("F", "freeze"),
        ("P", "pause"),
        ("S", "swap"),
        ("N", "console-here"),
        ("Tab", "overview"),
        ("?", "keys"),
        ("+", "larger"),
        ("-", "smaller"),
    ],
)
def test_the_keys_that_are_promised(key: str, command: str) -> None:
    assert KEYS[key] == command


def test_a_learnt_key_means_what_it_was_learnt_as_and_nothing_else() -> None:
    rows = {row.action: row.keys for row in bound_keys({"Tab": Command.NEXT, "Volume Up": Command.PREVIOUS})}
    assert "Tab" in rows[Command.NEXT]
    assert rows[Command.OVERVIEW] == []
    assert "Volume Up" in rows[Command.PREVIOUS]
    assert bound_keys({}) == TALK_KEYS


def test_a_digit_that_was_learnt_is_no_number() -> None:
    assert "".join(row.action for row in digit_keys(bound_keys({"7": Command.NEXT}))) == "012345689"


def test_what_can_be_learnt_drives_a_talk() -> None:
    assert {Command.NEXT, Command.PREVIOUS, Command.BLACK} <= set(LEARNABLE)


def test_where_lines_begin_at_the_right_on_is_to_the_left() -> None:
    mirrored = {key: row.action for row in bound_keys({}, mirrored=True) for key in row.bound}
    assert {key: mirrored[key] for key in ("Left", "Right", "Ctrl+Left", "PgDown", "Space")} == {
        "Left": Command.NEXT,
        "Right": Command.PREVIOUS,
        "Ctrl+Left": Command.NEXT_PAGE,
        "PgDown": Command.NEXT,
        "Space": Command.NEXT,
    }
    assert mirrored.keys() == KEYS.keys()


def test_a_learnt_arrow_means_what_it_was_learnt_as_whichever_way_lines_run() -> None:
    (row,) = (row for row in bound_keys({"Right": Command.NEXT}, mirrored=True) if row.action == Command.NEXT)
    assert row.keys == ["PgDown", "Left", "Space", "Right"]
