"""Every face on every kind of screens, through all that becomes of them: each screen shows what the rule says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.show.talk.placement import Screen, overlap, place_faces
from tests.equipment.desks import (
    ARRANGEMENTS,
    Desk,
    bare_x_desk,
    fake_desk,
    managed_x_desk,
    wayland_desk,
)
from tests.equipment.plugging import CAN_PLUG
from tests.equipment.shown_windows import COLOURS, Moment, Program, started_program
from tests.equipment.x11 import wait_until

pytestmark = pytest.mark.long

DESKS = {
    "fake": (fake_desk, pytest.mark.skipif(not CAN_PLUG, reason="fake screens can be plugged on x86-64 only")),
    "x11": (bare_x_desk, pytest.mark.x11),
    "openbox": (managed_x_desk, pytest.mark.x11),
    "wayland": (wayland_desk, pytest.mark.wayland),
}
PUBLIC = (
    "a smaller second",
    "two",
    "a portrait",
    "only the first",
    "two",
    "one below the other",
    "exchanged",
    "two",
    "a fine second",
    "two",
    "only the second",
    "two",
)
TALK = (
    "swap",
    "swap",
    *PUBLIC,
    "mirrored",
    "two",
    "swap",
    "only the first",
    "here",
    "two",
    "only the second",
    "two",
    "swap",
)
"""What happens, one after the other: arrangements of the screens, and commands."""


@pytest.fixture(params=[pytest.param(make, id=name, marks=mark) for name, (make, mark) in DESKS.items()])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    with request.param(tmp_path) as desk:
        yield desk


def happened(desk: Desk, program: Program, what: str) -> Moment:
    """The moment at which that has happened, and the program has settled with it."""
    if what not in ARRANGEMENTS:
        return program.after(what)
    arrangement = ARRANGEMENTS[what]
    desk.arrange(program, arrangement)
    places = zip(desk.names(), (arrangement.first, arrangement.second), strict=True)
    wanted = {name: place for name, place in places if place is not None}
    moment = program.after("look")
    while moment.screens != wanted:
        moment = program.wait_for("changed")
    return moment


def see(desk: Desk, moment: Moment, on: dict[str, Screen | None]) -> None:
    """Wait until each screen shows its window from corner to corner, or none; what only mirrors another is free."""
    filled = {screen.name: COLOURS[face] for face, screen in on.items() if screen is not None}

    def wrong() -> dict[str, set[str]]:
        seen = {screen.name: desk.corners(moment, screen.name) for screen in moment.known if counts(screen)}
        return {name: got for name, got in seen.items() if got != {filled.get(name)} and got & set(COLOURS.values())}

    def counts(screen: Screen) -> bool:
        return screen.name in filled or not any(overlap(screen, other) for other in moment.known if other != screen)

    def right() -> bool:
        shown = {name for name in filled if desk.corners(moment, name) == {filled[name]}}
        return shown == set(filled) and not wrong()

    wait_until(right, f"after {moment.what}: {filled} on {moment.screens}", 30)


def test_stage_and_console_are_where_the_rule_has_them(desk: Desk) -> None:
    with started_program("talk", environment=desk.environment) as program:
        swapped = here = False
        see(desk, program.moments[-1], _faces(program.moments[-1], swapped=False, here=False))
        for step in TALK:
            if step in desk.missing:
                continue
            swapped ^= step == "swap"
            here = step == "here" or (here and step not in ARRANGEMENTS)
            moment = happened(desk, program, step)
            see(desk, moment, _faces(moment, swapped=swapped, here=here))


@pytest.mark.parametrize("wished", [False, True], ids=["any", "second"])
@pytest.mark.parametrize("face", ["hub", "calm"])
def test_a_public_window_fills_its_own_screen(desk: Desk, face: str, wished: bool) -> None:
    wish = desk.names()[1] if wished else ""
    with started_program(face, wish, environment=desk.environment) as program:
        see(desk, program.moments[-1], {face: _own(program.moments[-1], wish)})
        for step in PUBLIC:
            if step not in desk.missing:
                moment = happened(desk, program, step)
                see(desk, moment, {face: _own(moment, wish)})


def test_who_leaves_the_whole_screen_has_the_size_of_before(desk: Desk) -> None:
    with started_program("hub", environment=desk.environment) as program:
        program.after("toggle")
        wait_until(lambda: _size(program) == (500, 400) or desk.names()[0].startswith("WL"), "the free size")
        moment = program.after("toggle")
        see(desk, moment, {"hub": _own(moment, "")})


def _faces(moment: Moment, *, swapped: bool, here: bool) -> dict[str, Screen | None]:
    placement = place_faces(moment.known, swapped=swapped, console_here=here)
    return {"stage": placement.stage, "console": placement.console}


def _own(moment: Moment, wish: str) -> Screen:
    """The screen that is wished for, else the one that the window says it is on."""
    wished = {screen.name: screen for screen in moment.known}
    (said, _place), *_others = moment.windows.values()
    return wished.get(wish) or wished[said]


def _size(program: Program) -> tuple[int, ...]:
    return program.after("look").windows["hub"][1][2:]
