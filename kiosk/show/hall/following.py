"""Owns whom a screen follows in a hall, and until when. Pure: words and moments come in.

Each speaker says everything in one word, which stands for all said before. Words are ranked by their term, which only
grows: whoever took over last leads, and a word of a lower rank is as good as not said. So screens that heard the same
words follow the same speaker, in whatever order these came, and screens that missed some agree as soon as they hear the
latest.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.hall.stage_view import StageView

LOST_SECONDS = 30.0
"""So long after a speaker was lost, screens return to what they were; until then they show what was last said."""


class Word(Struct, frozen=True, kw_only=True):
    """What a speaker says.

    ``term`` and ``speaker`` (a name of the start of its program, unlike all others) rank it; ``name`` is for people.
    ``number`` counts its words. ``content`` names the briefing (``name_content``). ``view`` is what is to be seen, None
    once the talk was left. ``lost`` is said in the speaker's place when nothing is heard of it any more.
    """

    term: int
    speaker: str
    number: int = 0
    name: str = ""
    content: str = ""
    view: StageView | None = None
    lost: bool = False

    @property
    def rank(self) -> tuple[int, str]:
        """By which one of two speakers leads."""
        return self.term, self.speaker


class Following(Struct, frozen=True):
    """The word that holds, and since when its speaker has been lost, in seconds of a clock that never goes back."""

    word: Word | None = None
    lost_at: float | None = None

    @property
    def term(self) -> int:
        """The highest term that was heard."""
        return self.word.term if self.word is not None else 0


def hear(following: Following, word: Word, now: float) -> Following:
    """A word was heard; the very same object where it changes nothing."""
    holds = following.word
    if word.lost:  # said with the term that it began with
        is_ours = holds is not None and holds.speaker == word.speaker
        return lose_all(following, now) if is_ours else following
    if holds is not None and (*word.rank, word.number) < (*holds.rank, holds.number):
        return following
    return Following(word)


def lose_all(following: Following, now: float) -> Following:
    """Nobody is heard any more: this screen is alone."""
    if following.word is None or following.lost_at is not None:
        return following
    return replace(following, lost_at=now)


def view_of(following: Following, now: float) -> StageView | None:
    """What the speaker shows; None where nobody is followed."""
    word = following.word
    if word is None or (following.lost_at is not None and now - following.lost_at >= LOST_SECONDS):
        return None
    return word.view


def next_term(heard: int, unix_seconds: float) -> int:
    """The term of who takes over: above all that were heard, and above all before them, heard or not.

    Args:
        heard: the highest term that was heard.
        unix_seconds: the system's clock: a broker that forgot everything begins no lower than it was, and of two that
            begin before they hear of each other the later one leads.
    """
    return max(heard + 1, int(unix_seconds * 1000))
