"""Owns how somebody wants to read: text size, spacing, colours, movement, easy words."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

TEXT_SCALES = (100, 125, 150, 200, 300)
"""Text sizes in per cent; 200 is what WCAG 2.2 SC 1.4.4 (Resize Text) asks for."""


class Colours(StrEnum):
    """Which colours the screen has: those that it was set up with, or others by the name of their theme."""

    ORDINARY = ""
    CONTRAST = "contrast"
    DARK = "dark"


class Reach(StrEnum):
    """Which part of the screen has everything that can be touched: all of it, or what a hand comes to."""

    WHOLE = ""
    LOW = "low"
    LEFT = "left"
    RIGHT = "right"


class Steadiness(Struct, frozen=True):
    """How unsteady hands are met, in ms.

    A touch counts once it was held for ``hold``, unless it drags; what comes within ``pause`` after a touch, or after
    the same key, is that once more.
    """

    hold: int = 0
    pause: int = 0


USUAL_STEADINESS = Steadiness(400, 500)
"""What a visitor chooses where the operator set nothing; 500 ms is what EN 301 549, 5.8 has for keys."""


class Comfort(Struct, frozen=True):
    """How somebody wants to read.

    ``reduced_motion`` starts as the system has it. ``spaced`` sets lines, words and letters as far apart as WCAG
    2.2 SC 1.4.12 (Text Spacing) has them; ``easy_words`` shows a page in plain words, where it has them; ``reach``
    draws all of the hub where a hand comes to it. ``ruler`` dims what is above and below the lines that are read.
    ``steady`` meets unsteady hands; without ``letter_keys`` a key that makes a mark has no meaning of its own, as WCAG
    2.2 SC 2.1.4 (Character Key Shortcuts) asks for who speaks to a computer.
    """

    text_scale: int = 100
    colours: Colours = Colours.ORDINARY
    reduced_motion: bool = False
    spaced: bool = False
    easy_words: bool = False
    reach: Reach = Reach.WHOLE
    ruler: bool = False
    steady: bool = False
    letter_keys: bool = True
