"""Owns ``HubState``: everything that can change on a hub's screen, as one frozen value."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.briefing.model import HOME
from kiosk.show.comfort import Comfort
from kiosk.show.speech.speech import Speech
from kiosk.show.unattended.idle import Idle
from kiosk.show.unattended.spot import Spot
from kiosk.show.unattended.staff import Staff


class Panel(StrEnum):
    """What can lie over a page."""

    NONE = ""
    SEARCH = "search"
    GLOSSARY = "glossary"
    SOURCES = "sources"
    COMFORT = "comfort"
    TAKE_ALONG = "take-along"
    PICTURE = "picture"
    KEYS = "keys"
    ABOUT = "about"


class PagePlace(Struct, frozen=True):
    """Where somebody is: the page, which of its steps is shown, and how far it is scrolled.

    ``more`` tells that what the step has folded away is open.
    ``scroll`` is the share of the way down, from 0.0 to 1.0, so that it means the same in every language and text size.
    """

    page: str = HOME
    step: int = 0
    scroll: float = 0.0
    more: bool = False


class Beginning(Struct, frozen=True):
    """How a visit begins, and what the screen returns to after it; ``language`` empty is the one that is shown.

    ``listens``: who comes is read to, as nobody else hears it.
    """

    language: str = ""
    comfort: Comfort = Comfort()
    listens: bool = False


class DiamondPlay(Struct, frozen=True):
    """What somebody tries on the diamond: partners left out, and conditions that are met, by their place from 0."""

    dimmed: frozenset[int] = frozenset()
    conditions: frozenset[int] = frozenset()


class HubState(Struct, frozen=True):
    """All of it.

    ``past`` are the places that Back returns to, the latest last; ``hits`` the pages that were found for ``query``;
    ``letters`` those that the pages of the language are written with, where they are asked for.
    ``spot`` is what staff chose of ``beginning``, and of the seconds of ``idle``. ``notice`` are the lines that stand
    in the place of everything, as long as whoever looks after all screens wants that.
    """

    language: str
    place: PagePlace = PagePlace()
    past: tuple[PagePlace, ...] = ()
    panel: Panel = Panel.NONE
    panel_item: str = ""
    query: str = ""
    hits: tuple[str, ...] = ()
    letters: str = ""
    comfort: Comfort = Comfort()
    diamond: DiamondPlay = DiamondPlay()
    speech: Speech = Speech()
    beginning: Beginning = Beginning()
    idle: Idle = Idle()
    staff: Staff = Staff()
    spot: Spot = Spot()
    notice: tuple[str, ...] = ()
