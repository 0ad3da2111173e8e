"""Owns what is kept of talks in the state folder: the one that is given, to go on after a crash, and rehearsals."""

from __future__ import annotations

import logging
from collections.abc import Container
from pathlib import Path

import msgspec
from msgspec.structs import replace

from kiosk import paths
from kiosk.machine.kept_file import write_whole
from kiosk.show.talk.events import SlidesRenewed
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import OnConsole, OnScreens, Question, TalkState, stage_with

_logger = logging.getLogger(__name__)

LONGEST_GAP = 600.0
"""Seconds; after a longer break the clock of a talk that broke off stands where it was last seen."""


class KeptTalk(msgspec.Struct, frozen=True):
    """A talk as it was at a moment of the clock, and the briefing it is of (``briefing_name``)."""

    briefing: str
    at: float
    talk: TalkState


class TalkFile:
    """The talk that is being given, on the disk.

    Args:
        folder: the state folder.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / paths.StateFile.TALK
        self._failed = False

    def keep(self, kept: KeptTalk) -> None:
        """Write it, whole or not at all; a disk that takes nothing costs a line in the log, once."""
        try:
            write_whole(self._file, msgspec.json.encode(kept))
            self._failed = False
        except OSError as error:
            if not self._failed:
                _logger.warning("the talk is not kept for a crash: %s", error)
            self._failed = True

    def forget(self) -> None:
        """The talk ended in good order."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            _logger.warning("the file of the talk stays: %s", error)

    def broken_off(self, briefing: Path) -> KeptTalk | None:
        """The talk that broke off, ready to go on and asking whether to; None where there is none of this briefing."""
        try:
            kept = msgspec.json.decode(self._file.read_bytes(), type=KeptTalk)
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            _logger.warning("%s cannot be read: %s", self._file, error)
            return None
        return kept if kept.briefing == briefing_name(briefing) and kept.talk.clock.at(kept.at) > 0 else None


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
    talk = replace(talk, language=fresh.language, clock=clock, on_screens=OnScreens(swapped=talk.on_screens.swapped))
    console = OnConsole(question=Question.RESUME, choice=1, notes_scale=talk.on_console.notes_scale)
    talk = replace(stage_with(talk, test_card=False), on_console=console)
    return reduce_talk(talk, SlidesRenewed(fresh.row.slides))


def without_lost_pages(talk: TalkState, pages: Container[str]) -> TalkState:
    """A talk that shows no page, aside from its run, that the briefing no longer has."""
    detour, frozen = talk.detour, talk.on_stage.frozen
    if detour is not None and any(slide.page not in pages for slide in detour.slides):
        talk = replace(talk, detour=None)
    if frozen is not None and frozen.place is not None and frozen.place.slide.page not in pages:
        talk = stage_with(talk, frozen=None)
    return talk
