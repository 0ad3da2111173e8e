"""One locked hub a state folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.machine.file_lock import locked_file
from kiosk.paths import StateFile
from kiosk.unattended.only_one import OnlyOne

ROOT = Path(__file__).parents[2]
HOLD = """
import signal, sys
from pathlib import Path
from kiosk.unattended.only_one import OnlyOne
signal.signal(signal.SIGUSR1, lambda *_: print("brought up", flush=True))
only_one = OnlyOne(Path(sys.argv[1]))
print(only_one.claim(), flush=True)
sys.stdin.read()
"""


def test_the_first_is_the_one_and_hears_of_the_second(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        second = OnlyOne(tmp_path)
        assert second.is_taken()
        assert not second.claim()
        second.bring_up()
        assert process.stdout.readline() == "brought up\n"
        process.kill()
    assert not OnlyOne(tmp_path).is_taken()


def test_a_number_that_a_crash_left_is_nobodys(tmp_path: Path) -> None:
    (tmp_path / StateFile.LOCKED).write_text(str(os.getppid()))
    only_one = OnlyOne(tmp_path)
    only_one.bring_up()  # would end the parent of this test
    assert not only_one.is_taken()
    assert only_one.claim()
    assert (tmp_path / StateFile.LOCKED).read_text() == str(os.getpid())
    only_one.release()


def test_where_nobody_can_know_everyone_may_run(tmp_path: Path) -> None:
    assert OnlyOne(tmp_path / "nowhere").claim()
    assert not OnlyOne(tmp_path / "nowhere").is_taken()


def test_a_start_that_only_looks_is_not_taken_for_the_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / StateFile.LOCKED).touch()
    looking = locked_file(tmp_path / StateFile.LOCKED, mode="rb+")
    assert looking is not None
    monkeypatch.setattr("kiosk.unattended.only_one.time.sleep", lambda _seconds: looking.close())
    only_one = OnlyOne(tmp_path)
    assert only_one.claim()
    assert OnlyOne(tmp_path).is_taken()
    only_one.release()
