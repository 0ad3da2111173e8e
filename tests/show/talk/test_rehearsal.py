"""A rehearsal: what each slide took against its plan, and the last ones side by side."""

from __future__ import annotations

from kiosk.show.talk.events import Answered, Command
from kiosk.show.talk.rehearsal import SIDE_BY_SIDE, Rehearsal, SlideTime, derive_rehearsal, report_rehearsals
from tests.show.talk.talks import after, make_talk


def test_a_rehearsal_has_planned_and_actual_seconds_of_each_slide() -> None:
    talk = after(make_talk(planned=600.0), Command.PAUSE)
    talk = after(talk, Command.NEXT, at=90.0)
    talk = after(talk, Command.LEAVE, Answered(True, 100.0))
    rehearsal = derive_rehearsal(talk, 5_000.0)
    assert rehearsal.slides[:3] == (
        SlideTime("home", 0, 120.0, 90.0),
        SlideTime("a", 0, 120.0, 10.0),
        SlideTime("a", 1, 120.0, 0.0),
    )


def rehearsal(number: int, *actual: float, run: str = "10") -> Rehearsal:
    slides = tuple(SlideTime("home", section, 60.0, seconds) for section, seconds in enumerate(actual))
    return Rehearsal(run, 1_000_000.0 + number * 86_400, slides)


def report(*rehearsals: Rehearsal) -> list[str]:
    return report_rehearsals(rehearsals, lambda page, section: f"{page} {section}").splitlines()


def test_the_report_sets_them_side_by_side() -> None:
    lines = report(rehearsal(1, 75.0), rehearsal(2, 61.0, 30.0))
    assert "run 10" in lines[0]
    rows = {line[:6].strip(): line[6:].split() for line in lines[2:]}
    assert rows["home 0"] == ["1:00", "1:15*", "1:01"]
    assert rows["home 1"] == ["1:00", "-", "0:30"]
    assert rows["all"] == ["2:00", "1:15", "1:31"]
    assert len({len(line.rstrip("* ")) for line in lines[4:6]}) <= 2


def test_only_the_last_of_the_same_run_are_shown() -> None:
    many = [rehearsal(number, 10.0 + number) for number in range(9)]
    lines = report(*many, rehearsal(10, 50.0, run=""), rehearsal(11, 18.0))
    (row,) = [line for line in lines if line.startswith("home 0")]
    assert row.split()[2:] == ["1:00", "0:16", "0:17", "0:18", "0:18"]
    assert len(row.split()) == 3 + SIDE_BY_SIDE
    assert "whole briefing" in report(rehearsal(1, 1.0, run=""))[0]


def test_without_a_rehearsal_it_says_how_to_keep_one() -> None:
    assert "--rehearse" in report()[0]
