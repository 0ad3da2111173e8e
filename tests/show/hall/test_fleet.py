"""The table of a fleet."""

from __future__ import annotations

import pytest

from kiosk.show.hall.fleet import LATE_SECONDS, FleetRow, ScreenState, fleet_rows

NOW = 1_000_000.0


def test_a_screen_is_a_row_of_what_it_told() -> None:
    state = ScreenState(
        screen="zaal-1",
        version="1.2",
        serial=7,
        started=NOW - 7_300,
        drew=NOW - 2,
        told=NOW - 10,
        problems=1,
        follows="Zaal",
        degrees=51.4,
    )
    assert fleet_rows([state], NOW) == [FleetRow("zaal-1", "ok", "1.2", "7", "2 h", "2 s ago", "1", "Zaal", "51", "")]


@pytest.mark.parametrize(
    ("state", "is_"),
    [
        (ScreenState(screen="a", told=NOW), "ok"),
        (ScreenState(screen="a", told=NOW - LATE_SECONDS), "late"),
        (ScreenState(screen="a", told=NOW, lost=True), "lost"),
    ],
)
def test_it_is_there_or_late_or_lost(state: ScreenState, is_: str) -> None:
    assert fleet_rows([state], NOW)[0].state == is_


def test_screens_stand_in_the_order_of_their_names() -> None:
    rows = fleet_rows([ScreenState(screen=name, told=NOW) for name in "bca"], NOW)
    assert [row.screen for row in rows] == ["a", "b", "c"]
