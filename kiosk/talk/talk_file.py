"""Owns what is kept of the talk that is given, so that it goes on after a crash."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk import paths
from kiosk.machine.kept_file import KeptFile
from kiosk.show.talk.events import SlidesRenewed
from kiosk.show.talk.phone_seat import PhoneSeat
from kiosk.show.talk.phone_voices import forget_phones
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import OnConsole, OnScreens, Question, TalkState, stage_with
from kiosk.show.talk.visitor_seat import VisitorSeat

LONGEST_GAP = 600.0
"""Seconds; after a longer break the clock of a talk that broke off stands where it was last seen."""


class KeptTalk(Struct, frozen=True):
    """A talk as it was at a moment of the clock, and the briefing it is of (``briefing_name``)."""

    briefing: str
    at: float
    talk: TalkState

    def __post_init__(self) -> None:
        """Refuse a talk that stands nowhere, as a file may have it that somebody edited.

        Raises:
            ValueError: its places, or its seconds, are not those of its slides.
        """
        talk, frozen = self.talk, self.talk.on_stage.frozen
        places = [(row.slide, len(row.slides)) for row in (talk.row, frozen and frozen.row) if row]
        if talk.detour is not None:
            places.append((talk.detour.slide, len(talk.detour.slides) - 1))
        if talk.bookmark is not None:
            places.append((talk.bookmark, len(talk.row.slides)))
        if len(talk.spent) != len(talk.row.slides) or not all(0 <= place <= last for place, last in places):
            raise ValueError("it stands at slides that it does not have")


def talk_file(folder: Path) -> KeptFile[KeptTalk, None]:
    """The talk that is being given, on the disk."""
    return KeptFile(folder / paths.StateFile.TALK, KeptTalk, None, "the talk")


def broken_off(kept: KeptTalk | None, briefing: Path) -> KeptTalk | None:
    """The talk that broke off; None where what was kept is not begun, or of another briefing."""
    if kept is None or kept.briefing != briefing_name(briefing) or kept.talk.clock.at(kept.at) <= 0:
        return None
    return kept


def briefing_name(folder: Path) -> str:
    """What a briefing is known by at the next start: the one file unpacks its own to another place each time."""
    return "" if folder == paths.CONTENT else str(folder)


def taken_up(kept: KeptTalk, fresh: TalkState, now: float) -> TalkState:
    """That talk at a later moment: the clock went on meanwhile, unless the break was long or the clock was set.

    Args:
        kept: the talk that broke off.
        fresh: the same talk at its beginning, with the slides there are now and the time it was given now.
        now: the moment, in seconds.
    """
    talk = kept.talk
    clock = talk.clock
    if clock.since is not None and not 0 <= now - kept.at <= LONGEST_GAP:
        clock = replace(clock, elapsed=clock.at(kept.at), since=now)
    # An end that has just passed would be tomorrow's by now.
    ends = clock.ends if abs(clock.ends - now) <= LONGEST_GAP else fresh.clock.ends
    clock = replace(clock, planned=fresh.clock.planned or (clock.planned if ends else 0.0), ends=ends)
    screens = OnScreens(swapped=talk.on_screens.swapped)
    talk = replace(talk, language=fresh.language, clock=clock, on_screens=screens, hall=fresh.hall)
    talk = replace(talk, phone=fresh.phone, visitors=fresh.visitors)
    console = OnConsole(question=Question.RESUME, choice=1, notes_scale=talk.on_console.notes_scale)
    talk = replace(stage_with(talk, test_card=False, code=False), on_console=console)
    return reduce_talk(talk, SlidesRenewed(fresh.row.slides))


def without_lost_pages(talk: TalkState, pages: Container[str]) -> TalkState:
    """A talk that shows no page, aside from its run, and has no question about one, that the briefing no longer has."""
    detour, frozen = talk.detour, talk.on_stage.frozen
    if detour is not None and any(slide.page not in pages for slide in detour.slides):
        talk = replace(talk, detour=None)
    if frozen is not None and frozen.place is not None and frozen.place.slide.page not in pages:
        talk = stage_with(talk, frozen=None)
    asked = tuple(question for question in talk.voices.questions if question.page in pages)
    return talk if asked == talk.voices.questions else replace(talk, voices=replace(talk.voices, questions=asked))


def without_phones(talk: TalkState) -> TalkState:
    """A talk as it comes to a disk: with no ticket, and without which phone said what."""
    return replace(talk, phone=PhoneSeat(), visitors=VisitorSeat(), voices=forget_phones(talk.voices))
