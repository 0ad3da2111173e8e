"""Owns the list of voices over the console: pages that were asked about, then polls, then saving; one of it is chosen.

``choice`` counts through all three, so that the keys of a console and of a clicker reach each of them.
"""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.show.slides.slides import LEAD
from kiosk.show.talk.slide_hits import SlideHit
from kiosk.show.talk.state import Overlay, TalkState, console_with
from kiosk.show.talk.voices import Voices, count_pages, turn_poll

SAVE = "save"
"""The last row. No page is called that: its row is a pair."""


def rows_of(voices: Voices) -> list[tuple[str, str] | str]:
    """What can be chosen, from the top: each page, each poll, and saving."""
    pages = [("page", page.page) for page in count_pages(voices)]
    return [*pages, *(("poll", poll.name) for poll in voices.polls), SAVE]


def with_voices(talk: TalkState, voices: Voices) -> TalkState:
    """The talk with what was heard since; what is chosen in the list stays chosen, wherever it stands there now."""
    fresh = replace(talk, voices=voices)
    if talk.on_console.overlay is not Overlay.VOICES:
        return fresh
    before, after = rows_of(talk.voices), rows_of(voices)
    chosen = before[min(talk.on_console.choice, len(before) - 1)]
    return console_with(fresh, choice=after.index(chosen) if chosen in after else 0)


def accept_row(talk: TalkState, row: int) -> TalkState:
    """Do what a row is for: to its page as a detour, on with its poll, or save all of it."""
    voices, rows = talk.voices, rows_of(talk.voices)
    match rows[row] if 0 <= row < len(rows) else None:
        case ("page", page):
            return console_with(talk, wanted=SlideHit(page, LEAD, -1))
        case ("poll", name):
            return replace(talk, voices=turn_poll(voices, name))
        case "save":
            return replace(talk, voices=replace(voices, saves=voices.saves + 1))
    return talk
