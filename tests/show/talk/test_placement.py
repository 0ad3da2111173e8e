"""Where stage and console go, on the fake screens of ``tests/screens`` and on any others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.talk.placement import Placement, Screen, is_built_in, overlap, place_faces
from tests.equipment.fake_screens import FOLDER, fake_screens

FILES = sorted(path.stem for path in FOLDER.glob("*.json"))


def names(placement: Placement) -> tuple[str | None, str | None]:
    """The names of the screens of stage and console."""
    stage, console = placement.stage, placement.console
    return stage and stage.name, console and console.name


@pytest.mark.parametrize(
    ("file", "stage", "console"),
    [
        ("two", "HDMI-1", "eDP-1"),
        ("portrait", "HDMI-1", "eDP-1"),
        ("high-dpi", "HDMI-1", "eDP-1"),
        ("three", "DP-1", "eDP-1"),  # the largest external one
        ("two-external", "HDMI-1", "DP-1"),  # none is built in: the primary one is the presenter's
        ("mirrored-room", "HDMI-1", "eDP-1"),  # two projectors that show the same
    ],
)
def test_the_stage_goes_to_the_external_screen_and_the_console_to_the_presenters(
    file: str, stage: str, console: str
) -> None:
    assert names(place_faces(fake_screens(file))) == (stage, console)
    assert not place_faces(fake_screens(file)).mirrored


@pytest.mark.parametrize("file", ["two", "portrait", "high-dpi", "three", "two-external"])
def test_swapped_exchanges_them(file: str) -> None:
    plain, swapped = place_faces(fake_screens(file)), place_faces(fake_screens(file), swapped=True)
    assert (swapped.stage, swapped.console) == (plain.console, plain.stage)


@pytest.mark.parametrize(("file", "stage"), [("one", "HDMI-1"), ("unplugged", "eDP-1"), ("mirrored", "HDMI-1")])
@pytest.mark.parametrize("swapped", [False, True])
def test_invariant_2_a_single_or_mirrored_screen_shows_slides_and_no_notes(
    file: str, stage: str, swapped: bool
) -> None:
    placement = place_faces(fake_screens(file), swapped=swapped)
    assert names(placement) == (stage, None)
    assert placement.mirrored is (file == "mirrored")


def test_invariant_2_projectors_that_show_the_same_never_get_the_console() -> None:
    assert names(place_faces(fake_screens("mirrored-room"), swapped=True)) == ("HDMI-1", "eDP-1")


@pytest.mark.parametrize(("file", "console"), [("one", "HDMI-1"), ("unplugged", "eDP-1"), ("mirrored", "eDP-1")])
def test_who_asked_for_the_console_here_gets_it_alone(file: str, console: str) -> None:
    assert names(place_faces(fake_screens(file), console_here=True)) == (None, console)


@pytest.mark.parametrize("file", ["two", "three", "two-external", "mirrored-room"])
def test_console_here_takes_no_stage_away_where_the_console_has_its_own_screen(file: str) -> None:
    assert place_faces(fake_screens(file), console_here=True) == place_faces(fake_screens(file))


def test_without_screens_nothing_is_placed() -> None:
    flat = Screen("placeholder", 0, 0, 0, 0)
    assert place_faces(()) == place_faces((flat,), console_here=True) == Placement()


def test_a_screen_without_an_area_does_not_count() -> None:
    flat = Screen("placeholder", 10, 10, 0, 0)
    assert place_faces((flat, *fake_screens("two"))) == place_faces(fake_screens("two"))


def test_two_built_in_panels_hold_a_talk_too() -> None:
    lower, upper = Screen("eDP-1", 0, 1200, 1920, 1200, internal=True), Screen("eDP-2", 0, 0, 1920, 1200, internal=True)
    assert names(place_faces((lower, upper))) == ("eDP-2", "eDP-1")
    small = Screen("HDMI-1", 1920, 0, 800, 600)
    assert names(place_faces((lower, upper, small))) == ("HDMI-1", "eDP-1")


def test_of_equal_screens_the_first_in_the_order_of_the_system_is_the_stage() -> None:
    panel, *others = fake_screens("two-external")
    twin = Screen("HDMI-2", 6000, 0, others[0].width, others[0].height)
    assert names(place_faces((panel, *others, twin))) == ("HDMI-1", "DP-1")
    assert names(place_faces((panel, twin, *others))) == ("HDMI-2", "DP-1")


def test_a_talk_whose_projector_is_unplugged_and_plugged_again_returns_to_where_it_was() -> None:
    assert [names(place_faces(fake_screens(file))) for file in ("two", "unplugged", "two")] == [
        ("HDMI-1", "eDP-1"),
        ("eDP-1", None),
        ("HDMI-1", "eDP-1"),
    ]


@pytest.mark.parametrize(
    ("name", "internal"),
    [
        *[(name, True) for name in ("eDP-1", "eDP1", "LVDS-1", "DSI-1", "Built-in Retina Display", "Color LCD")],
        *[(name, False) for name in ("HDMI-A-1", "DP-1", "DVI-D-1", "VGA-1", "DELL U2720Q", r"\\.\DISPLAY1", "")],
        ("Ingebouwd Retina-display", True),
    ],
)
def test_a_built_in_panel_is_known_by_its_name(name: str, internal: bool) -> None:
    assert is_built_in(name) is internal


SCREENS = st.lists(
    st.builds(
        Screen,
        name=st.sampled_from(["eDP-1", "HDMI-1", "HDMI-2", "DP-1"]),
        x=st.sampled_from([-1920, 0, 960, 1920]),
        y=st.sampled_from([0, 540, 1080]),
        width=st.sampled_from([0, 1080, 1920, 3840]),
        height=st.sampled_from([600, 1080, 1920]),
        internal=st.booleans(),
    ),
    max_size=4,
    unique=True,
).map(tuple)


@given(SCREENS, st.booleans(), st.booleans())
def test_invariant_2_the_console_is_never_where_anything_else_is(
    screens: tuple[Screen, ...], swapped: bool, console_here: bool
) -> None:
    placement = place_faces(screens, swapped=swapped, console_here=console_here)
    stage, console = placement.stage, placement.console
    real = [screen for screen in screens if screen.area]
    assert (stage is None and console is None) == (not real)
    assert {face for face in (stage, console) if face} <= set(real)
    if console is not None and (stage is not None or not console_here):
        assert not any(overlap(console, other) for other in real if other is not console)
        assert stage is not None
        assert stage != console


@given(SCREENS, st.booleans())
def test_there_is_always_a_stage_unless_the_console_was_asked_for(screens: tuple[Screen, ...], swapped: bool) -> None:
    placement = place_faces(screens, swapped=swapped)
    assert (placement.stage is not None) == any(screen.area for screen in screens)
