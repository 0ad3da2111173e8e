"""Owns the state of a talk: where it stands, its clock, and what lies over the stage and the console, as one value."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.placement import Screen, place_faces

NOTES_SCALES = (80, 100, 125, 150, 200, 250)
"""Sizes of the notes in per cent."""

ZOOMS = (1.0, 1.5, 2.0, 3.0, 4.0)


class Line(Struct, frozen=True):
    """A row of slides and where one stands in it; ``slide`` is as large as the row is long at its end."""

    slides: tuple[Slide, ...]
    slide: int = 0
    step: int = 0

    @property
    def at_end(self) -> bool:
        """Whether all slides are behind."""
        return self.slide >= len(self.slides)

    @property
    def current(self) -> Slide | None:
        """The slide that one stands at; None at the end."""
        return None if self.at_end else self.slides[self.slide]


class Clock(Struct, frozen=True):
    """The clock of a talk, in seconds; moments are those of the system's clock (``time.time``).

    ``since`` is when it was last set going, None while it stands; ``held`` tells that the speaker stopped it.
    ``ends`` is when the talk must end, 0 where only its length, ``planned``, is known.
    """

    planned: float = 0.0
    ends: float = 0.0
    elapsed: float = 0.0
    since: float | None = None
    held: bool = False

    def at(self, now: float) -> float:
        """Seconds that the talk has lasted, without its pauses."""
        return self.elapsed if self.since is None else self.elapsed + max(0.0, now - self.since)


class Cover(StrEnum):
    """What hides the slide from the room."""

    NONE = ""
    BLACK = "black"
    WHITE = "white"


class Overlay(StrEnum):
    """What lies over the console."""

    NONE = ""
    OVERVIEW = "overview"
    SEARCH = "search"
    KEYS = "keys"


class Question(StrEnum):
    """What the console asks before something is done."""

    NONE = ""
    LEAVE = "leave"
    CONSOLE_HERE = "console-here"
    RESUME = "resume"


class PointerKind(StrEnum):
    """How the speaker's pointer shows on the stage."""

    NONE = ""
    POINTER = "pointer"
    SPOTLIGHT = "spotlight"


class Pointer(Struct, frozen=True):
    """The pointer on the slide, in shares of its width and height; ``seen`` while it is over the slide."""

    kind: PointerKind = PointerKind.NONE
    x: float = 0.5
    y: float = 0.5
    seen: bool = False


class Zoom(Struct, frozen=True):
    """How much the slide is enlarged, and the point of it (in shares) that stays where it is."""

    scale: float = 1.0
    x: float = 0.5
    y: float = 0.5


class Spot(Struct, frozen=True):
    """A slide and how much of it was revealed."""

    slide: Slide
    step: int = 0


class Sight(Struct, frozen=True):
    """What the room sees of the slides: which (None at the end), how far the run is, and how much it is enlarged."""

    spot: Spot | None
    line: Line
    zoom: Zoom


class Talk(Struct, frozen=True):
    """All of it.

    ``line`` is the run, ``detour`` the slides of another page that the speaker went to. ``frozen`` is what the stage
    keeps showing while the speaker looks elsewhere. ``spent`` are the seconds at each slide of the run so far,
    ``entered`` the elapsed seconds when the current one was entered. ``choice`` is what is chosen in an overlay or a
    question, ``finds`` how many pages a search found, ``typed`` the digits of a slide's number. ``edition``
    counts how often the slides were read anew.
    """

    line: Line
    run: str = ""
    detour: Line | None = None
    bookmark: int | None = None
    clock: Clock = Clock()
    cover: Cover = Cover.NONE
    frozen: Sight | None = None
    pointer: Pointer = Pointer()
    zoom: Zoom = Zoom()
    overlay: Overlay = Overlay.NONE
    question: Question = Question.NONE
    choice: int = 0
    finds: int = 0
    columns: int = 4
    typed: str = ""
    query: str = ""
    notes_scale: int = 100
    screens: tuple[Screen, ...] = ()
    swapped: bool = False
    console_here: bool = False
    test_card: bool = False
    spent: tuple[float, ...] = ()
    entered: float = 0.0
    edition: int = 0
    left: bool = False

    @property
    def here(self) -> Line:
        """The row of slides that ``next`` goes on in."""
        return self.detour or self.line

    @property
    def spot(self) -> Spot | None:
        """What the speaker stands at; None at the end."""
        slide = self.here.current
        return None if slide is None else Spot(slide, self.here.step)

    @property
    def sight(self) -> Sight:
        """What the room sees, unless a cover lies over it."""
        return self.frozen or Sight(self.spot, self.line, self.zoom)

    @property
    def has_console(self) -> bool:
        """Whether the screens let the speaker see a console."""
        placed = place_faces(self.screens, swapped=self.swapped, console_here=self.console_here)
        return placed.console is not None


def begin_talk(slides: tuple[Slide, ...], run: str = "", clock: Clock | None = None) -> Talk:
    """A talk at its first slide, its clock not yet going."""
    return Talk(Line(slides), run, clock=clock or Clock(), spent=(0.0,) * len(slides))
