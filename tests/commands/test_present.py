"""``kiosk present`` without a display: how a talk is to be is checked, and rehearsals are reported."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands import start
from kiosk.commands.present import next_moment
from kiosk.machine.display import Display
from kiosk.paths import StateFile
from kiosk.show.talk.rehearsal import Rehearsal, SlideTime
from kiosk.talk.rehearsals import keep_rehearsal


def test_a_talk_without_a_display_is_one_clear_line(kiosk) -> None:  # type: ignore[no-untyped-def]
    for words in (["present"], ["present", "--learn"], ["present", "--rehearse", "--minutes", "10"]):
        done = kiosk(*words)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.count("\n") == 1
        assert "display" in done.stderr


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--minutes", "0"], "'0'"),
        (["--minutes", "ten"], "'ten'"),
        (["--minutes", "nan"], "'nan'"),
        (["--minutes", "1441"], "'1441'"),
        (["--end", "25:00"], "'25:00'"),
        (["--end", "half three"], "'half three'"),
        (["--minutes", "10", "--end", "14:30"], "not allowed"),
        (["--rehearse", "--report"], "not allowed"),
        (["--learn", "--report"], "not allowed"),
    ],
)
def test_how_a_talk_is_to_be_is_checked(capsys, words: list[str], says: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(SystemExit) as left:
        main(["present", *words])
    assert left.value.code == 2
    assert says in capsys.readouterr().err


def test_an_end_is_the_next_time_that_the_clock_says_so() -> None:
    now = datetime.datetime.now().astimezone()
    for hours in (1, -1):
        text = (now + datetime.timedelta(hours=hours)).strftime("%H:%M")
        end = datetime.datetime.fromtimestamp(next_moment(text)).astimezone()
        assert end.strftime("%H:%M") == text
        assert now < end <= now + datetime.timedelta(days=1, hours=1)


def test_a_run_that_is_not_there_says_which_there_are(tmp_path: Path, monkeypatch, capsys) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(start, "use_display", lambda _: Display(there=True))
    assert main(["present", "--run", "99", "--state-dir", str(tmp_path)]) == 2
    error = capsys.readouterr().err
    assert "'99'" in error
    assert error.count("\n") == 1


def test_the_report_of_rehearsals_needs_no_display(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    words = ("present", "--report", "--language", "nl", "--state-dir", str(tmp_path / "state"))
    assert "--rehearse" in kiosk(*words).stdout
    keep_rehearsal(tmp_path / "state", Rehearsal("", 1e9, (SlideTime("home", 0, 60.0, 80.0),)))
    done = kiosk(*words)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1:20*" in done.stdout


@pytest.mark.parametrize("content", ['{"more": ' + "[" * 200_000, '{"run": "", "at": 1e300, "slides": []}', "\xff"])
def test_a_damaged_rehearsal_is_left_out_of_the_report(kiosk, tmp_path: Path, content: str) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "state" / StateFile.REHEARSALS / "2026-01-01-120000.json"
    file.parent.mkdir(parents=True)
    file.write_text(content, "latin-1")
    done = kiosk("present", "--report", "--state-dir", str(tmp_path / "state"))
    assert done.returncode == 0
    assert str(file) in done.stderr
    assert "No rehearsal is kept" in done.stdout
