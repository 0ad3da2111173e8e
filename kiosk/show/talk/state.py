"""Owns ``TalkState``: everything that can change on stage and console, as one frozen value."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.phone_seat import PhoneSeat
from kiosk.show.talk.placement import Placement, Screen, place_faces
from kiosk.show.talk.slide_hits import SlideHit
from kiosk.show.talk.visitor_seat import VisitorSeat
from kiosk.show.talk.voices import Voices

NOTES_SCALES = (80, 100, 125, 150, 200, 250)
"""Sizes of the notes in per cent."""

ZOOMS = (1.0, 1.5, 2.0, 3.0, 4.0)


class SlideRow(Struct, frozen=True):
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


class TalkClock(Struct, frozen=True):
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
    VOICES = "voices"
    PHONE = "phone"


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


class SlidePlace(Struct, frozen=True):
    """A slide and how much of it was revealed."""

    slide: Slide
    step: int = 0


class Sight(Struct, frozen=True):
    """What the room sees of the slides: which (None at the end), how far the run is, and how much it is enlarged."""

    place: SlidePlace | None
    row: SlideRow
    zoom: Zoom


class OnStage(Struct, frozen=True):
    """What lies over the slide in the room; ``frozen`` is what it keeps seeing while the speaker looks elsewhere.

    ``code`` tells that the room is to see the code for phones.
    """

    cover: Cover = Cover.NONE
    frozen: Sight | None = None
    pointer: Pointer = Pointer()
    zoom: Zoom = Zoom()
    test_card: bool = False
    code: bool = False


class OnConsole(Struct, frozen=True):
    """What lies over the console.

    ``asked_for`` is to lie over it once it is there. ``choice`` is what is chosen in an overlay or a question,
    ``typed`` the digits of a slide's number, ``hits`` what a search for ``query`` found, ``wanted`` the one of them
    whose page is to be read for a detour, ``letters`` those to type with. ``columns`` are those of the overview.
    """

    overlay: Overlay = Overlay.NONE
    asked_for: Overlay = Overlay.NONE
    question: Question = Question.NONE
    choice: int = 0
    columns: int = 4
    typed: str = ""
    query: str = ""
    hits: tuple[SlideHit, ...] = ()
    letters: str = ""
    wanted: SlideHit | None = None
    notes_scale: int = 100


class OnScreens(Struct, frozen=True):
    """The screens there are, the primary one first, and what the speaker wants of them.

    ``upright`` tells that the stage is higher than it is wide.
    """

    screens: tuple[Screen, ...] = ()
    swapped: bool = False
    console_here: bool = False
    upright: bool = False

    @property
    def placement(self) -> Placement:
        """Which face goes to which."""
        return place_faces(self.screens, swapped=self.swapped, console_here=self.console_here)


class HallSeat(Struct, frozen=True):
    """Where the speaker stands in a hall that follows.

    ``on`` tells that there is one, ``linked`` that its broker can be reached; ``leader`` is the name of another speaker
    who leads, empty where this one does. ``claims`` counts how often this one took over.
    """

    on: bool = False
    linked: bool = False
    leader: str = ""
    claims: int = 0


class TalkState(Struct, frozen=True):
    """All of it.

    ``row`` is the run, ``detour`` the slides of another page that the speaker went to. ``spent`` are the seconds at
    each slide of the run so far, ``entered`` the elapsed seconds when the current one was entered. ``edition`` counts
    how often the slides were read anew.
    """

    language: str
    row: SlideRow
    run: str = ""
    detour: SlideRow | None = None
    bookmark: int | None = None
    clock: TalkClock = TalkClock()
    on_stage: OnStage = OnStage()
    on_console: OnConsole = OnConsole()
    on_screens: OnScreens = OnScreens()
    spent: tuple[float, ...] = ()
    entered: float = 0.0
    edition: int = 0
    left: bool = False
    hall: HallSeat = HallSeat()
    phone: PhoneSeat = PhoneSeat()
    visitors: VisitorSeat = VisitorSeat()
    voices: Voices = Voices()

    @property
    def here(self) -> SlideRow:
        """The row of slides that ``next`` goes on in."""
        return self.detour or self.row

    @property
    def place(self) -> SlidePlace | None:
        """What the speaker stands at; None at the end."""
        slide = self.here.current
        return None if slide is None else SlidePlace(slide, self.here.step)

    @property
    def sight(self) -> Sight:
        """What the room sees, unless a cover lies over it."""
        return self.on_stage.frozen or Sight(self.place, self.row, self.on_stage.zoom)

    @property
    def code(self) -> str:
        """What the code over the slide says; empty where none lies there."""
        return self.visitors.offer if self.on_stage.code else ""

    @property
    def hears(self) -> bool:
        """Whether visitors can say anything."""
        return self.hall.on or self.visitors.on

    @property
    def placement(self) -> Placement:
        """Which face goes to which screen."""
        return self.on_screens.placement

    @property
    def has_console(self) -> bool:
        """Whether the screens let the speaker see a console."""
        return self.placement.console is not None


def begin_talk(slides: tuple[Slide, ...], language: str, run: str = "", clock: TalkClock | None = None) -> TalkState:
    """A talk at its first slide, its clock not yet going."""
    return TalkState(language, SlideRow(slides), run, clock=clock or TalkClock(), spent=(0.0,) * len(slides))


def stage_with(talk: TalkState, **changes: object) -> TalkState:
    """The talk with other values of ``OnStage``."""
    return replace(talk, on_stage=replace(talk.on_stage, **changes))


def console_with(talk: TalkState, **changes: object) -> TalkState:
    """The talk with other values of ``OnConsole``."""
    return replace(talk, on_console=replace(talk.on_console, **changes))


def screens_with(talk: TalkState, **changes: object) -> TalkState:
    """The talk with other values of ``OnScreens``."""
    return replace(talk, on_screens=replace(talk.on_screens, **changes))
