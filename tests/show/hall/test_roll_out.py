"""A roll-out: one screen first, then the rest, and no further once one fails."""

from __future__ import annotations

import pytest

from kiosk.show.hall.fleet import ScreenState
from kiosk.show.hall.roll_out import RollOut, Turn, judge, order_next, plan_waves

PLAN = RollOut(7, "new", (("a",), ("b", "c"), ("d",)), 60.0)


def screens(**told: str) -> dict[str, ScreenState]:
    """Of each: ``new``, ``old``, ``lost``, or what is wrong."""
    made = {}
    for name, what in told.items():
        if what in ("new", "old", "lost"):
            serial = 7 if what == "new" else 6
            made[name] = ScreenState(screen=name, serial=serial, content=what, offered=7, lost=what == "lost")
        else:
            made[name] = ScreenState(screen=name, serial=6, content="old", offered=7, trouble=what)
    return made


@pytest.mark.parametrize(
    ("canaries", "rest", "at_once", "waves"),
    [
        (["c"], ["a", "b", "c", "d"], 2, (("c",), ("a", "b"), ("d",))),
        (["c", "a"], ["a"], 2, (("c", "a"),)),
        (["c"], [], 5, (("c",),)),
    ],
)
def test_the_first_go_first_and_nobody_twice(
    canaries: list[str], rest: list[str], at_once: int, waves: tuple[tuple[str, ...], ...]
) -> None:
    assert plan_waves(canaries, rest, at_once) == waves


def test_it_goes_on_wave_by_wave() -> None:
    roll, now, told = PLAN, 0.0, dict.fromkeys("abcd", "old")
    seen = []
    for _ in range(20):
        turn, _ = judge(roll, screens(**told), now)
        seen.append(turn)
        if turn is Turn.DONE:
            break
        if turn is Turn.ORDER:
            roll = order_next(roll, now)
        else:
            assert turn is Turn.WAIT
            told |= dict.fromkeys(roll.screens, "new")
    assert seen == [Turn.ORDER, Turn.WAIT] * 3 + [Turn.DONE]


@pytest.mark.parametrize(
    ("told", "now", "turn", "why"),
    [
        ({"a": "cannot be read", "b": "old"}, 1.0, Turn.HALT, "a: cannot be read"),
        ({"a": "old"}, 59.0, Turn.WAIT, ""),
        ({"a": "old"}, 60.0, Turn.HALT, "a: did not show it in time"),
        ({"a": "lost"}, 1.0, Turn.WAIT, ""),
        ({}, 60.0, Turn.HALT, "a: did not show it in time"),
    ],
)
def test_one_that_fails_or_hangs_halts_it(told: dict[str, str], now: float, turn: Turn, why: str) -> None:
    assert judge(order_next(PLAN, 0.0), screens(**told), now) == (turn, why)


def test_one_of_an_earlier_wave_that_fails_later_halts_it_too() -> None:
    roll = order_next(order_next(PLAN, 0.0), 5.0)
    assert judge(roll, screens(a="gone dark", b="new", c="new"), 6.0) == (Turn.HALT, "a: gone dark")


def test_trouble_with_another_bundle_is_no_trouble_with_this_one() -> None:
    other = ScreenState(screen="a", serial=6, content="old", offered=6, trouble="cannot be read")
    assert judge(order_next(PLAN, 0.0), {"a": other}, 1.0) == (Turn.WAIT, "")


def test_the_same_serial_on_other_content_is_not_it() -> None:
    other = ScreenState(screen="a", serial=7, content="other")
    turn, why = judge(order_next(PLAN, 0.0), {"a": other}, 1.0)
    assert turn is Turn.HALT
    assert "other content" in why
