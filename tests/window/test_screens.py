"""Windows on screens, as Qt really has them: fake screens of its offscreen platform, and monitors of an X server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kiosk.show.talk.placement import place_faces
from tests.equipment.fake_screens import FOLDER, fake_screens, screen_file
from tests.equipment.plugging import CAN_PLUG
from tests.equipment.shown_windows import Moment, Program, started_program

FILES = sorted(path.stem for path in FOLDER.glob("*.json"))
plugs = pytest.mark.skipif(not CAN_PLUG, reason="fake screens can be plugged on Linux with x86-64 only")


def on_screens(name: str) -> AbstractContextManager[Program]:
    return started_program(environment={"QT_QPA_PLATFORM": f"offscreen:configfile={screen_file(name)}"})


def plugged(program: Program, name: str) -> Moment:
    """What is to be seen once the screens are others and have settled."""
    moment = program.after(f"plug {screen_file(name)}", "changed")
    while moment.screens != {each.name: (each.x, each.y, each.width, each.height) for each in fake_screens(name)}:
        moment = program.wait_for("changed")
    return moment


def names(file: str, *, swapped: bool = False, console_here: bool = False) -> tuple[str | None, str | None]:
    """Where the rule puts stage and console."""
    placement = place_faces(fake_screens(file), swapped=swapped, console_here=console_here)
    return placement.stage and placement.stage.name, placement.console and placement.console.name


@pytest.fixture
def two() -> Iterator[Program]:
    with on_screens("two") as program:
        yield program


@pytest.mark.parametrize("file", FILES)
def test_windows_fill_the_screens_that_the_rule_names(file: str) -> None:
    with on_screens(file) as program:
        started = program.moments[-1]
        swapped = program.after("swap")
    assert started.known == fake_screens(file)
    assert started.names == names(file)
    assert swapped.names == names(file, swapped=True)
    assert started.fills()
    assert swapped.fills()


@plugs
def test_unplugging_leaves_the_stage_alone_and_plugging_brings_both_back(two: Program) -> None:
    for file in ("unplugged", "two", "three", "two"):
        moment = plugged(two, file)
        assert moment.names == names(file)
        assert moment.fills()


@plugs
def test_unplugging_the_screen_of_the_console_never_pulls_it_onto_the_stage(two: Program) -> None:
    assert two.after("swap").names == ("eDP-1", "HDMI-1")
    assert plugged(two, "unplugged").names == ("eDP-1", None)
    assert plugged(two, "two").names == ("eDP-1", "HDMI-1")


@plugs
def test_mirroring_takes_the_console_away_and_its_end_brings_it_back(two: Program) -> None:
    assert plugged(two, "mirrored").names == ("HDMI-1", None)
    assert plugged(two, "two").names == ("HDMI-1", "eDP-1")


@plugs
def test_all_screens_may_be_gone_for_a_moment(two: Program, tmp_path: Path) -> None:
    nothing = tmp_path / "none.json"
    nothing.write_text('{"screens": []}')
    gone = two.after(f"plug {nothing}", "changed")
    assert (gone.screens, gone.names) == ({}, (None, None))
    assert plugged(two, "two").names == ("HDMI-1", "eDP-1")


@plugs
def test_the_console_on_one_screen_goes_at_once_when_another_is_plugged() -> None:
    with on_screens("unplugged") as program:
        assert program.after("here").names == (None, "eDP-1")
        assert plugged(program, "mirrored").names == ("HDMI-1", None)
    unsettled = next(moment for moment in program.moments if moment.what == "unsettled")
    assert unsettled.names == (None, None)


def test_a_screen_that_is_gone_meanwhile_gets_nothing(two: Program) -> None:
    assert two.after("gone").names == ("HDMI-1", None)


@plugs
def test_several_changes_are_told_once_where_they_come_together(two: Program) -> None:
    plugged(two, "three")  # two screens move and one comes
    two.after("swap")
    assert [moment.what for moment in two.moments if moment.what in ("unsettled", "changed")] == [
        "unsettled",
        "changed",
    ]


@plugs
def test_windows_that_are_where_they_belong_stay_untouched(two: Program) -> None:
    before = len(two.moments)
    two.after("again")
    assert all(moment.windows == two.moments[before].windows for moment in two.moments[before:])
    assert None not in two.moments[-1].names
