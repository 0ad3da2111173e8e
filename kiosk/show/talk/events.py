"""Owns the events of a talk: what the speaker, the screens and the clock can do to it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.phone_seat import PhoneAnswer, PhoneSeat
from kiosk.show.talk.phone_voices import PhoneVoiceHeard
from kiosk.show.talk.placement import Screen
from kiosk.show.talk.slide_hits import SlideHit
from kiosk.show.talk.visitor_seat import VisitorSeat
from kiosk.show.talk.voices import PollsRead, VoiceHeard, VoicesSaved


class Command(StrEnum):
    """What one key, one button of a clicker or one touch asks for."""

    NEXT = "next"
    PREVIOUS = "previous"
    UP = "up"
    DOWN = "down"
    NEXT_PAGE = "next-page"
    PREVIOUS_PAGE = "previous-page"
    FIRST = "first"
    LAST = "last"
    ACCEPT = "accept"
    SHOW = "show"
    ESCAPE = "escape"
    LEAVE = "leave"
    UNCOVER = "uncover"
    BLACK = "black"
    WHITE = "white"
    FREEZE = "freeze"
    PAUSE = "pause"
    OVERVIEW = "overview"
    SEARCH = "search"
    KEYS = "keys"
    BOOKMARK = "bookmark"
    RETURN = "return"
    POINTER = "pointer"
    SPOTLIGHT = "spotlight"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    LARGER = "larger"
    SMALLER = "smaller"
    SWAP = "swap"
    CONSOLE_HERE = "console-here"
    TEST_CARD = "test-card"
    LEAD = "lead"
    VOICES = "voices"
    PHONE = "phone"
    CODE = "code"


class Commanded(Struct, frozen=True):
    """The speaker asked for something at a moment of the system's clock, in seconds."""

    command: Command
    at: float


class DigitTyped(Struct, frozen=True):
    """A digit of the number of a slide."""

    digit: str


class SlideChosen(Struct, frozen=True):
    """Somebody goes to a slide of the run, by its place from 0."""

    slide: int
    at: float


class DetourTaken(Struct, frozen=True):
    """Somebody goes to the slides of a page, to come back from later; ``slide`` is the first to be shown, from 0."""

    slides: tuple[Slide, ...]
    at: float
    slide: int = 0


class Answered(Struct, frozen=True):
    """The open question is answered."""

    yes: bool
    at: float


class SearchTyped(Struct, frozen=True):
    """The words that slides are looked for with are now these."""

    query: str


class SlidesFound(Struct, frozen=True):
    """These were found with the words that are looked for, best first."""

    hits: tuple[SlideHit, ...]


class LettersRead(Struct, frozen=True):
    """These are the letters that the pages of the talk's language are written with."""

    letters: str


class HitOpened(Struct, frozen=True):
    """Somebody goes to what was found, by its place from 0; with ``detour`` to its page, also where the run has it."""

    hit: int
    at: float
    detour: bool = False


class ChoiceMoved(Struct, frozen=True):
    """What is chosen in the overview, the search or a question is now this, from 0."""

    choice: int


class GridMeasured(Struct, frozen=True):
    """The overview has so many columns."""

    columns: int


class PointerMoved(Struct, frozen=True):
    """The pointer is over this point of the slide, in shares of it; or no longer over the slide."""

    x: float
    y: float
    seen: bool


class Zoomed(Struct, frozen=True):
    """The slide is enlarged to ``scale`` times; a point of it, in shares of the slide, stays where it is seen."""

    scale: float
    x: float
    y: float


class ScreensChanged(Struct, frozen=True):
    """These are the screens now, the primary one first."""

    screens: tuple[Screen, ...]


class HallChanged(Struct, frozen=True):
    """The broker of the hall can be reached or not, and another speaker leads (an empty name: none)."""

    linked: bool
    leader: str


class PhoneChanged(Struct, frozen=True):
    """This is how it stands with the phone; what the speaker answers is not in it."""

    facts: PhoneSeat


class PhoneAnswered(Struct, frozen=True):
    """The speaker says something to the phone whose word this is; the word is empty where none asks."""

    answer: PhoneAnswer
    word: str


class VisitorsChanged(Struct, frozen=True):
    """This is how it stands with the phones of visitors."""

    facts: VisitorSeat


class StageTurned(Struct, frozen=True):
    """The stage is higher than it is wide, or no longer."""

    upright: bool


class RowAccepted(Struct, frozen=True):
    """Somebody takes a row of the list of voices, by its place from 0."""

    row: int


class SlidesRenewed(Struct, frozen=True):
    """The slides of the run as they are after an edit, and those of the detour; None where that stays as it is."""

    slides: tuple[Slide, ...]
    detour: tuple[Slide, ...] | None = None


TalkEvent = (
    Commanded
    | DigitTyped
    | SlideChosen
    | DetourTaken
    | Answered
    | SearchTyped
    | SlidesFound
    | LettersRead
    | HitOpened
    | ChoiceMoved
    | GridMeasured
    | PointerMoved
    | Zoomed
    | ScreensChanged
    | StageTurned
    | HallChanged
    | VoiceHeard
    | PhoneVoiceHeard
    | PollsRead
    | VoicesSaved
    | RowAccepted
    | PhoneChanged
    | PhoneAnswered
    | VisitorsChanged
    | SlidesRenewed
)
