"""A talk that broke off goes on where it was: slide, step and time; whatever its file looks like, a talk can begin."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.show.talk.events import Answered, Command, DetourTaken, SlideChosen
from kiosk.show.talk.state import Question, TalkClock, TalkState
from kiosk.talk.talk_file import LONGEST_GAP, KeptTalk, TalkFile, briefing_name, taken_up, without_lost_pages
from tests.show.talk.talks import ASIDE, SLIDES, after, make_talk, place

BRIEFING = Path("/briefing")
FRESH = make_talk(planned=600.0)
RUNNING = after(after(FRESH, SlideChosen(1, 1_000.0)), Command.NEXT, Command.BOOKMARK, Command.OVERVIEW, at=1_030.0)


def kept(talk: TalkState = RUNNING, at: float = 1_050.0) -> KeptTalk:
    return KeptTalk(str(BRIEFING), at, talk)


def test_after_a_crash_it_is_all_there(tmp_path: Path) -> None:
    TalkFile(tmp_path / "state").keep(kept())
    broken = TalkFile(tmp_path / "state").broken_off(BRIEFING)
    assert broken == kept()
    talk = taken_up(broken, FRESH, 1_060.0)
    assert (talk.on_console.question, talk.on_console.choice, talk.on_console.overlay) == (Question.RESUME, 1, "")
    talk = after(talk, Answered(True, 1_061.0))
    assert (place(talk), talk.bookmark, talk.clock.at(1_070.0)) == ((1, 1), 1, 70.0)


def test_the_shipped_briefing_is_the_same_wherever_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    monkeypatch.setattr(paths, "CONTENT", first)
    TalkFile(tmp_path).keep(replace(kept(), briefing=briefing_name(first)))
    monkeypatch.setattr(paths, "CONTENT", second)
    assert TalkFile(tmp_path).broken_off(second) is not None
    assert TalkFile(tmp_path).broken_off(BRIEFING) is None


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


def test_a_talk_that_was_not_begun_or_is_of_another_briefing_is_none(tmp_path: Path) -> None:
    file = TalkFile(tmp_path)
    assert file.broken_off(BRIEFING) is None
    file.keep(kept(FRESH))
    assert file.broken_off(BRIEFING) is None
    file.keep(kept())
    assert file.broken_off(Path("/other")) is None


def test_a_talk_that_ended_well_is_forgotten(tmp_path: Path) -> None:
    file = TalkFile(tmp_path)
    file.keep(kept())
    file.forget()
    file.forget()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"null", b'{"briefing": 3}', b"\xff\xfe", b"[" * 100_000])
def test_a_broken_file_is_a_line_in_the_log(tmp_path: Path, caplog, content: bytes) -> None:
    (tmp_path / "talk.json").write_bytes(content)
    assert TalkFile(tmp_path).broken_off(BRIEFING) is None
    assert len(caplog.records) == 1


def test_a_folder_that_takes_nothing_is_told_of_once(tmp_path: Path, caplog) -> None:
    (tmp_path / "file").write_text("")
    file = TalkFile(tmp_path / "file" / "state")
    with caplog.at_level(logging.WARNING):
        file.keep(kept())
        file.keep(kept())
        assert file.broken_off(BRIEFING) is None
        assert len([record for record in caplog.records if "not kept" in record.message]) == 1


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch) -> None:
    file = TalkFile(tmp_path)
    file.keep(kept())
    before = (tmp_path / "talk.json").read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(Path, "replace", full)
    file.keep(kept(at=2_000.0))
    assert [path.name for path in tmp_path.iterdir()] == ["talk.json"]
    assert (tmp_path / "talk.json").read_bytes() == before
