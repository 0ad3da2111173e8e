"""Owns the events: all that can happen to a hub, each a frozen value that ``reduce_hub`` answers."""

from __future__ import annotations

from msgspec import Struct

from kiosk.show.comfort import Comfort
from kiosk.show.hub.state import Panel
from kiosk.show.unattended import idle, staff
from kiosk.show.unattended.spot import SpotChosen, SpotOrdered


class PageOpened(Struct, frozen=True):
    """Somebody goes to a page: by a card, the trail, a link, a swipe or a key; ``step`` is the one it opens at."""

    page: str
    step: int = 0


class PagesGone(Struct, frozen=True):
    """Pages of the briefing are there no longer; none of them is the one that is shown."""

    pages: frozenset[str]


class WentBack(Struct, frozen=True):
    """Back, Escape or Backspace: closes what lies over the page, else returns to the place before."""


class StepChosen(Struct, frozen=True):
    """A step of the page takes the place of the one that is shown."""

    step: int


class MoreToggled(Struct, frozen=True):
    """What the step has folded away is opened, or folded away again."""


class Scrolled(Struct, frozen=True):
    """The page came to rest at ``scroll``, the share of the way down from 0.0 to 1.0."""

    scroll: float


class LanguageChosen(Struct, frozen=True):
    """Read on in another language."""

    language: str


class TextScaleChosen(Struct, frozen=True):
    """A text size in per cent, one of ``TEXT_SCALES``."""

    text_scale: int


class ComfortChosen(Struct, frozen=True):
    """Read on in this way."""

    comfort: Comfort


class SpeechSwitched(Struct, frozen=True):
    """Somebody wants to be read to, or no longer."""

    on: bool


class SentenceBegun(Struct, frozen=True):
    """This sentence of the page's reading is said now, from 0; ``SILENT``: none is."""

    sentence: int


class SpeechTuned(Struct, frozen=True):
    """So many places faster and louder among the choices; below 0 slower and softer."""

    faster: int = 0
    louder: int = 0


class PanelOpened(Struct, frozen=True):
    """A panel is laid over the page; ``item`` is the term or source it opens at."""

    panel: Panel
    item: str = ""


class PanelClosed(Struct, frozen=True):
    """The panel is put away."""


class QueryTyped(Struct, frozen=True):
    """The words in the search field are now these."""

    query: str


class PagesFound(Struct, frozen=True):
    """These pages were found with these words, best first; nobody may be looking for them any more."""

    query: str
    pages: tuple[str, ...]


class LettersMet(Struct, frozen=True):
    """These are the letters that the pages of a language are written with."""

    language: str
    letters: str


class PartnerDimmed(Struct, frozen=True):
    """A partner of the diamond is left out, or taken in again."""

    partner: int


class ConditionSwitched(Struct, frozen=True):
    """A condition of the diamond is met, or no longer."""

    condition: int


class NoticeGiven(Struct, frozen=True):
    """These lines stand in the place of everything from now on; none: the hub is there again."""

    lines: tuple[str, ...] = ()


HubEvent = (
    PageOpened
    | PagesGone
    | WentBack
    | StepChosen
    | MoreToggled
    | Scrolled
    | LanguageChosen
    | TextScaleChosen
    | ComfortChosen
    | SpeechSwitched
    | SentenceBegun
    | SpeechTuned
    | PanelOpened
    | PanelClosed
    | QueryTyped
    | PagesFound
    | LettersMet
    | PartnerDimmed
    | ConditionSwitched
    | idle.InputSeen
    | idle.Ticked
    | idle.VisitEnded
    | staff.StaffSheetOpened
    | staff.PinAccepted
    | staff.StaffLeft
    | staff.DimChosen
    | staff.CleaningStarted
    | SpotChosen
    | SpotOrdered
    | NoticeGiven
)
