"""Owns where stage and console go: a pure rule over the screens there are, so that notes never meet the room.

How to use it: give ``place_faces`` the screens whenever one of them or a wish changes, and show each face on the screen
that the answer names, or not at all where it names none.
"""

from __future__ import annotations

from itertools import combinations

from msgspec import Struct

BUILT_IN = ("edp", "lvds", "dsi", "built-in", "ingebouwd", "color lcd")
"""How the names of built-in panels begin: connectors of Linux, then the words of macOS.

Windows calls screens ``\\\\.\\DISPLAY1`` or by their model, and macOS speaks more languages than these: there nothing
may be recognised, and the primary screen counts as the built-in one.
"""


class Screen(Struct, frozen=True):
    """A screen as Qt tells of it.

    Attributes:
        name: its connector (``eDP-1``) or its own name.
        x: of its left edge on the desktop, in logical px.
        y: of its top edge on the desktop, in logical px.
        width: in logical px.
        height: in logical px.
        scale: px of the device for a logical px.
        internal: whether it is known to be a built-in panel.
        maker: for people; empty where the system does not tell.
        model: likewise.
        serial: likewise.
    """

    name: str
    x: int
    y: int
    width: int
    height: int
    scale: float = 1.0
    internal: bool = False
    maker: str = ""
    model: str = ""
    serial: str = ""

    @property
    def area(self) -> int:
        """In square logical px."""
        return self.width * self.height


class Placement(Struct, frozen=True):
    """Where each face goes; None: it is not shown.

    ``mirrored`` tells that the presenter's screen shows what another one shows, which is why there are no notes.
    """

    stage: Screen | None = None
    console: Screen | None = None
    mirrored: bool = False


def place_faces(screens: tuple[Screen, ...], *, swapped: bool = False, console_here: bool = False) -> Placement:
    """Choose a screen for each face.

    1. The presenter's screen is the first built-in one, or the primary one where none is known to be built in.
    2. If it overlaps no other, the console goes there, and the stage to the largest external screen elsewhere, or the
       largest of any kind where no external one is; of equal ones to the first in the order of the system.
    3. If it overlaps another (mirrored), or is the only one, there is a stage and no console. A mirrored stage goes to
       the largest external screen.
    4. A screen that overlaps any other never gets the console, swapped or not.
    5. No screen at all: nothing is placed.

    Args:
        screens: the primary one first, as Qt lists them. Those without an area do not count.
        swapped: exchange the two. It does nothing where there is no console.
        console_here: the presenter wants the notes although there is no screen of their own for them, and was asked
            clearly: the console instead of the stage. It does nothing where rule 2 holds. Such a yes is for the screens
            that were there when it was given: whoever keeps it must drop it when they change.
    """
    screens = tuple(screen for screen in screens if screen.area > 0)
    if not screens:
        return Placement()
    own = next((screen for screen in screens if screen.internal), screens[0])
    shared = _shared(screens)
    others = tuple(screen for screen in screens if screen is not own)
    if own in shared or not others:
        if console_here:
            return Placement(console=own, mirrored=own in shared)
        return Placement(stage=_for_the_room(others or screens), mirrored=own in shared)
    stage = _for_the_room(others)
    if swapped and stage not in shared:
        return Placement(stage=own, console=stage)
    return Placement(stage=stage, console=own)


def is_built_in(name: str) -> bool:
    """Whether a screen of this name is a built-in panel, as far as names tell."""
    return name.lower().startswith(BUILT_IN)


def overlap(one: Screen, other: Screen) -> bool:
    """Whether two screens have a place of the desktop in common: there they show the same."""
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def _shared(screens: tuple[Screen, ...]) -> set[Screen]:
    """Those that overlap another."""
    return {screen for pair in combinations(screens, 2) if overlap(*pair) for screen in pair}


def _for_the_room(screens: tuple[Screen, ...]) -> Screen:
    """The largest external one, or the largest where all are built in."""
    return max(screens, key=lambda screen: (not screen.internal, screen.area))
