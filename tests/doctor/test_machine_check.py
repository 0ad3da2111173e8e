"""What the doctor says of the folder that the one file unpacks itself into."""

from __future__ import annotations

import os

import pytest

from kiosk.machine import environment

environment.draw_without_display(os.environ)

from kiosk.doctor.machine_check import ENOUGH_ROOM, judge_room  # noqa: E402 - after its environment

ELSEWHERE = "; point TMPDIR to a folder that has room and may run programs"


@pytest.mark.parametrize(
    ("free", "may_run", "line"),
    [
        (ENOUGH_ROOM, True, "ok    room: 200 MB free in /t"),
        (
            ENOUGH_ROOM - 1,
            True,
            f"LACK  room: 199 MB free in /t; 200 MB are needed{ELSEWHERE}",
        ),
        (
            ENOUGH_ROOM,
            False,
            "LACK  room: 200 MB free in /t, from where no program may be run (noexec): the one file does not start"
            + ELSEWHERE,
        ),
    ],
)
def test_a_folder_without_room_or_leave_to_run_is_told_with_what_to_do(free: int, may_run: bool, line: str) -> None:
    assert str(judge_room("/t", free, may_run=may_run)) == line
