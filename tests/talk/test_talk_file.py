"""A talk that broke off goes on where it was: slide, step and time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.paths import StateFile
from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import (
    Answered,
    Command,
    DetourTaken,
    HallChanged,
    PhoneChanged,
    RowAccepted,
    SlideChosen,
    VisitorsChanged,
)
from kiosk.show.talk.phone_voices import PhoneVoiceHeard
from kiosk.show.talk.state import Question, SlideRow, TalkClock, TalkState
from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot, PollCount, PollsRead, VoiceHeard
from kiosk.talk.talk_file import (
    LONGEST_GAP,
    KeptTalk,
    briefing_name,
    broken_off,
    taken_up,
    talk_file,
    without_lost_pages,
    without_phones,
)
from tests.show.talk.talks import ASIDE, PHONES, SLIDES, VISITORS, after, make_talk, place

BRIEFING = Path("/briefing")
FRESH = make_talk(planned=600.0)
RUNNING = after(after(FRESH, SlideChosen(1, 1_000.0)), Command.NEXT, Command.BOOKMARK, Command.OVERVIEW, at=1_030.0)


def kept(talk: TalkState = RUNNING, at: float = 1_050.0) -> KeptTalk:
    return KeptTalk(str(BRIEFING), at, talk)


def test_after_a_crash_it_is_all_there(tmp_path: Path) -> None:
    talk_file(tmp_path / "state").keep(kept())
    broken = broken_off(talk_file(tmp_path / "state").read(), BRIEFING)
    assert broken == kept()
    talk = taken_up(broken, FRESH, 1_060.0)
    assert (talk.on_console.question, talk.on_console.choice, talk.on_console.overlay) == (Question.RESUME, 1, "")
    talk = after(talk, Answered(True, 1_061.0))
    assert (place(talk), talk.bookmark, talk.clock.at(1_070.0)) == ((1, 1), 1, 70.0)


def test_no_ticket_and_no_phone_comes_to_a_disk_and_what_phones_said_does(tmp_path: Path) -> None:
    talk = after(RUNNING, *(PhoneChanged(seat) for seat in PHONES), VisitorsChanged(VISITORS[-1]), Command.CODE)
    talk = after(talk, PhoneVoiceHeard("a-phone", AskedAbout("", "a", AskedForm.MORE), 1_000.0))
    talk_file(tmp_path).keep(kept(without_phones(talk)))
    said = (tmp_path / StateFile.TALK).read_text("utf-8")
    assert [word for word in ("#AB", "#CD", "192.0.2.7", "a-phone") if word in said] == []
    broken = broken_off(talk_file(tmp_path).read(), BRIEFING)
    assert broken is not None
    talk = taken_up(broken, FRESH, 1_060.0)
    assert [question.page for question in talk.voices.questions] == ["a"]
    assert (talk.on_stage.code, talk.visitors, talk.phone) == (False, FRESH.visitors, FRESH.phone)


def test_what_visitors_asked_survives_a_crash_and_goes_with_the_talk(tmp_path: Path) -> None:
    asked = VoiceHeard("one", AskedAbout("1", "a", AskedForm.MORE), 1_000.0)
    lost = VoiceHeard("two", AskedAbout("2", "gone", AskedForm.MORE), 1_001.0)
    answered = VoiceHeard("one", Ballot("3", "hardest", 1), 1_010.0)
    talk = after(RUNNING, PollsRead((("hardest", 2),)), asked, lost, RowAccepted(2), answered)
    talk_file(tmp_path).keep(kept(talk))
    broken = broken_off(talk_file(tmp_path).read(), BRIEFING)
    assert broken is not None
    talk = without_lost_pages(taken_up(broken, FRESH, 1_060.0), {"home", "a", "a/b", "c", "c/d"})
    assert [question.page for question in talk.voices.questions] == ["a"]
    assert (talk.voices.poll, talk.voices.is_open, talk.voices.polls) == (
        "hardest",
        True,
        (PollCount("hardest", (0, 1)),),
    )
    anew = after(talk, Answered(False, 1_061.0)).voices
    assert (anew.questions, anew.poll, anew.polls) == ((), "", (PollCount("hardest", (0, 0)),))


def test_a_talk_of_forty_thousand_slides_is_all_there_too(tmp_path: Path) -> None:
    slides = tuple(
        Slide(f"strong-partners/{number % 11}-what-each-of-them-brings/case-study-{number}", section, 3, 12.345678)
        for number in range(10_000)
        for section in range(4)
    )
    talk = replace(make_talk(planned=600.0), row=SlideRow(slides, 39_999), spent=(12.345678,) * len(slides))
    talk_file(tmp_path).keep(kept(talk))
    assert talk_file(tmp_path).read() == kept(talk)


def test_the_shipped_briefing_is_the_same_wherever_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    monkeypatch.setattr(paths, "CONTENT", first)
    talk = replace(kept(), briefing=briefing_name(first))
    monkeypatch.setattr(paths, "CONTENT", second)
    assert broken_off(talk, second) is talk
    assert broken_off(talk, BRIEFING) is None


@pytest.mark.parametrize("now", [1_050.0 + LONGEST_GAP + 1, 900.0])
def test_after_a_long_gap_or_a_set_clock_the_time_is_as_last_seen(now: float) -> None:
    assert taken_up(kept(), FRESH, now).clock.at(now + 5) == 55.0


def test_a_pause_stays_one() -> None:
    held = after(RUNNING, Command.PAUSE, at=1_040.0)
    assert taken_up(kept(held), FRESH, 1_400.0).clock == replace(held.clock)


def test_begun_anew_it_has_the_time_that_is_asked_for_now() -> None:
    short = make_talk(planned=300.0)
    talk = after(taken_up(kept(), short, 1_060.0), Answered(False, 1_061.0))
    assert (place(talk), talk.clock) == ((0, 0), TalkClock(planned=300.0))


def test_an_end_that_has_just_passed_is_not_tomorrows() -> None:
    ending = replace(RUNNING, clock=replace(RUNNING.clock, ends=1_040.0))
    tomorrow = make_talk(ends=1_040.0 + 86_400)
    assert taken_up(kept(ending), tomorrow, 1_060.0).clock.ends == 1_040.0
    assert taken_up(kept(ending), tomorrow, 80_000.0).clock.ends == 1_040.0 + 86_400


def test_slides_that_changed_meanwhile_are_the_new_ones() -> None:
    talk = taken_up(kept(), replace(FRESH, row=replace(FRESH.row, slides=SLIDES[1:])), 1_060.0)
    assert (talk.row.current, talk.row.step, len(talk.spent)) == (SLIDES[1], 1, 4)


def test_pages_that_are_gone_are_not_shown() -> None:
    away = after(RUNNING, DetourTaken(ASIDE, 1_040.0), Command.FREEZE)
    pages = {slide.page for slide in SLIDES}
    assert without_lost_pages(away, pages | {"c/d"}) == away
    home = without_lost_pages(away, pages)
    assert (home.detour, home.on_stage.frozen, place(home)) == (None, None, (1, 1))


def test_a_talk_that_was_not_begun_or_is_of_another_briefing_is_none() -> None:
    assert broken_off(None, BRIEFING) is None
    assert broken_off(kept(FRESH), BRIEFING) is None
    assert broken_off(kept(), Path("/other")) is None


def ways(value: object, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every number, text and list inside plain values."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if not isinstance(value, dict):
        yield way
    for key, one in inside:
        yield from ways(one, (*way, key))


WHOLE = json.loads(msgspec.json.encode(kept(after(RUNNING, DetourTaken(ASIDE, 1_040.0), Command.FREEZE))))


@pytest.mark.parametrize("way", list(ways(WHOLE)), ids=lambda way: ".".join(map(str, way)))
def test_whatever_a_file_says_a_talk_can_be_taken_up_or_is_none(tmp_path: Path, way: tuple[Any, ...]) -> None:
    pages = {slide.page for slide in (*SLIDES, *ASIDE)}
    shorter = replace(FRESH, row=replace(FRESH.row, slides=SLIDES[1:]), spent=FRESH.spent[1:])
    for value in (-1, -1_000, 2, 5, 10**30, 1e300, -1.5, [], [0.0], None, True, "x"):
        edited: Any = json.loads(json.dumps(WHOLE))
        holder = edited
        for key in way[:-1]:
            holder = holder[key]
        holder[way[-1]] = value
        (tmp_path / StateFile.TALK).write_text(json.dumps(edited), "utf-8")
        broken = broken_off(talk_file(tmp_path).read(), BRIEFING)
        for fresh in (FRESH, shorter) if broken is not None else ():
            talk = without_lost_pages(taken_up(broken, fresh, 1_060.0), pages)
            for yes in (True, False):
                went = after(talk, Answered(yes, 1_061.0), Command.NEXT, Command.PREVIOUS, Command.RETURN, at=1_062.0)
                assert 0 <= went.row.slide <= len(went.row.slides) == len(went.spent)


def test_a_hall_that_was_there_before_is_none_until_it_is_heard() -> None:
    led = after(RUNNING, HallChanged(linked=True, leader="Zaal 2"))
    assert led.hall.on
    assert taken_up(kept(led), FRESH, 1_060.0).hall == FRESH.hall
