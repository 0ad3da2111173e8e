"""Rehearsals on the disk: each kept, the oldest let go, what is broken passed over."""

from __future__ import annotations

from pathlib import Path

from kiosk.show.talk.rehearsal import Rehearsal, SlideTime
from kiosk.talk.rehearsals import KEPT, keep_rehearsal, read_rehearsals


def rehearsal(number: int) -> Rehearsal:
    return Rehearsal("10", 1_000_000.0 + number, (SlideTime("home", 0, 60.0, 55.0),))


def test_what_was_kept_is_read_in_order_of_time(tmp_path: Path) -> None:
    for number in (2, 1, 3):
        keep_rehearsal(tmp_path, rehearsal(number))
    assert read_rehearsals(tmp_path) == [rehearsal(number) for number in (1, 2, 3)]


def test_the_oldest_go(tmp_path: Path) -> None:
    for number in range(KEPT + 2):
        keep_rehearsal(tmp_path, rehearsal(number))
    assert [one.at for one in read_rehearsals(tmp_path)] == [rehearsal(n).at for n in range(2, KEPT + 2)]


def test_a_broken_one_is_passed_over(tmp_path: Path, caplog) -> None:
    keep_rehearsal(tmp_path, rehearsal(1))
    (tmp_path / "rehearsals" / "0000.json").write_text("{")
    assert read_rehearsals(tmp_path) == [rehearsal(1)]
    assert "0000.json" in caplog.text


def test_a_folder_that_takes_nothing_is_a_line_in_the_log(tmp_path: Path, caplog) -> None:
    (tmp_path / "file").write_text("")
    keep_rehearsal(tmp_path / "file", rehearsal(1))
    assert len(caplog.messages) == 1
    assert read_rehearsals(tmp_path / "nowhere") == []


def test_there_are_none_where_none_was_kept(tmp_path: Path, caplog) -> None:
    assert read_rehearsals(tmp_path) == []
    assert caplog.text == ""
