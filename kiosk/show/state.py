"""Owns ``ShowState``: everything that can change on a screen, as one frozen value."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.briefing.model import HOME
from kiosk.show.idle import Idle
from kiosk.show.staff import Staff
from kiosk.show.talk import Talk

TEXT_SCALES = (100, 125, 150, 200)
"""Text sizes in per cent; 200 is what WCAG 2.2 SC 1.4.4 (Resize Text) asks for."""

NO_STEP = -1


class Panel(StrEnum):
    """What can lie over a page."""

    NONE = ""
    SEARCH = "search"
    GLOSSARY = "glossary"
    SOURCES = "sources"
    COMFORT = "comfort"
    TAKE_ALONG = "take-along"
    KEYS = "keys"
    ABOUT = "about"


class Place(Struct, frozen=True):
    """Where somebody is: the page, its open step, and how far it is scrolled.

    ``scroll`` is the share of the way down, from 0.0 to 1.0, so that it means the same in every language and text size.
    """

    page: str = HOME
    step: int = 0
    scroll: float = 0.0


class Comfort(Struct, frozen=True):
    """How somebody wants to read. ``reduced_motion`` starts as the system has it."""

    text_scale: int = 100
    high_contrast: bool = False
    reduced_motion: bool = False


class Beginning(Struct, frozen=True):
    """How a visit begins, and what the screen returns to after it; ``language`` empty is the one that is shown."""

    language: str = ""
    comfort: Comfort = Comfort()


class DiamondPlay(Struct, frozen=True):
    """What somebody tries on the diamond: partners left out, and conditions that are met, by their place from 0."""

    dimmed: frozenset[int] = frozenset()
    conditions: frozenset[int] = frozenset()


class ShowState(Struct, frozen=True):
    """All of it. ``past`` are the places that Back returns to, the latest last; ``talk`` is a talk that is given."""

    language: str
    place: Place = Place()
    past: tuple[Place, ...] = ()
    panel: Panel = Panel.NONE
    panel_item: str = ""
    query: str = ""
    comfort: Comfort = Comfort()
    diamond: DiamondPlay = DiamondPlay()
    talk: Talk | None = None
    beginning: Beginning = Beginning()
    idle: Idle = Idle()
    staff: Staff = Staff()
