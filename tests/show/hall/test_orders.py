"""Orders: which of them a screen still has to do, whatever it missed and in whatever order they come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.hall import orders
from kiosk.show.hall.orders import Addressee, Message, NightHours, Restart, ScreenOrder, is_done, why_not_done

ME = Addressee("hall", "zaal-1", frozenset({"east"}))
NOW = 1_800_000_000.0


def order(number: int = 1, *, to: str = "all", hall: str = "hall", expires: float = NOW + 60) -> ScreenOrder:
    return ScreenOrder(hall, to, number, expires, Restart())


@pytest.mark.parametrize(
    ("given_order", "why"),
    [
        (order(), ""),
        (order(to="zaal-1"), ""),
        (order(to="group:east"), ""),
        (order(to="group:west"), "it is for group:west of hall"),
        (order(to="east"), "it is for east of hall"),
        (order(to="zaal-2"), "it is for zaal-2 of hall"),
        (order(hall="other"), "it is for all of other"),
        (order(expires=NOW - 1), "it came too late"),
        (order(int((NOW + 90_000) * 1000)), "it was given on a later day than this screen's clock has"),
        (order(int((NOW + 3_600) * 1000)), ""),
    ],
)
def test_who_does_what_and_when(given_order: ScreenOrder, why: str) -> None:
    assert why_not_done(given_order, ME, NOW) == why


ACTS = st.sampled_from([Restart(), NightHours("22:00-06:00"), NightHours(""), Message(("x",)), Message(())])
GIVEN = st.lists(st.tuples(st.integers(1, 20), ACTS), max_size=12)


@given(said=GIVEN, heard=st.lists(st.integers(0, 11), max_size=30))
def test_whoever_has_heard_the_latest_of_each_kind_does_as_all_others(
    said: list[tuple[int, orders.Act]], heard: list[int]
) -> None:
    """Some are missed, some come twice, none in order; then the broker tells what it keeps."""
    given_orders = [ScreenOrder("hall", "all", number, NOW, act) for number, act in dict(said).items()]

    def do(way: list[ScreenOrder]) -> dict[str, ScreenOrder]:
        done: dict[str, int] = {}
        holds: dict[str, ScreenOrder] = {}
        for one in way:
            if not is_done(one, done):
                done[one.kind], holds[one.kind] = one.number, one
        return holds

    latest = {one.kind: one for one in sorted(given_orders, key=lambda one: one.number)}
    odd = [given_orders[place] for place in heard if place < len(given_orders)]
    assert do([*odd, *latest.values()]) == latest


@given(way=st.permutations(range(1, 6)))
def test_a_restart_is_done_once_whatever_is_said_again(way: list[int]) -> None:
    done: dict[str, int] = {}
    restarts = 0
    for number in [*way, *way]:
        if not is_done(order(number), done):
            done["restart"], restarts = number, restarts + 1
    assert restarts <= len(way)
    assert all(is_done(order(number), done) for number in range(1, 6))


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("all", True),
        ("zaal-1", True),
        ("group:east", True),
        ("", False),
        ("a/b", False),
        ("group:", False),
        ("#", False),
    ],
)
def test_who_can_be_called(name: str, may: bool) -> None:
    assert orders.is_addressee(name) is may
