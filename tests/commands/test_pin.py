"""The operator's PIN, typed twice at a terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.commands.command import CannotRunError
from kiosk.commands.pin import choose_pin
from kiosk.staff.pin import PinStore

PIN = "402918"


def typed(*answers: str) -> Callable[[str], str]:
    left = iter(answers)
    return lambda _question: next(left)


@pytest.mark.parametrize(
    ("answers", "fault"),
    [((PIN, "402919"), "not the same"), (("1234",), "6 to 12 digits"), (("123456",), "first that anybody tries")],
)
def test_a_pin_that_is_none_says_why(tmp_path: Path, answers: tuple[str, ...], fault: str) -> None:
    with pytest.raises(CannotRunError, match=fault):
        choose_pin(tmp_path, tmp_path / "reset-pin", typed(*answers))
    assert not PinStore(tmp_path).is_set


def test_a_pin_that_is_typed_twice_is_set(tmp_path: Path) -> None:
    choose_pin(tmp_path, tmp_path / "reset-pin", typed(PIN, PIN))
    assert PinStore(tmp_path).check(PIN)


def test_nothing_typed_sets_none(tmp_path: Path) -> None:
    def gone(_question: str) -> str:
        raise EOFError

    with pytest.raises(CannotRunError, match="nothing was typed"):
        choose_pin(tmp_path, tmp_path / "reset-pin", gone)


def test_a_folder_that_takes_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotRunError, match="cannot be written"):
        choose_pin(tmp_path / "file" / "state", tmp_path / "reset-pin", typed(PIN, PIN))


def test_a_pin_that_is_chosen_after_a_reset_file_was_put_there_stays(tmp_path: Path) -> None:
    PinStore(tmp_path).set("192837")
    ask = tmp_path / "reset-pin"
    ask.touch()
    choose_pin(tmp_path, ask, typed(PIN, PIN))
    started = PinStore(tmp_path)
    assert not started.obey_reset(ask)
    assert started.check(PIN)
