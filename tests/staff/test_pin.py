"""The PIN of staff: what is kept of it, what opens, and how long a wrong one makes one wait."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kiosk.staff.pin import LONGEST_WAIT, PinStore, fault_of, wait_after
from tests.equipment.times import Times

PIN = "402917"


@pytest.fixture
def times() -> Times:
    return Times()


@pytest.fixture
def store(tmp_path: Path, times: Times) -> PinStore:
    store = PinStore(tmp_path, times.now)
    store.set(PIN)
    return store


@pytest.mark.parametrize("pin", ["", "12345", "402 917", "40291a", "1" * 13, "٤٠٢٩١٧", "000000", "123456", "987654"])
def test_a_pin_that_is_none_is_refused(pin: str, tmp_path: Path) -> None:
    assert fault_of(pin)
    with pytest.raises(ValueError, match="PIN"):
        PinStore(tmp_path).set(pin)
    assert not list(tmp_path.iterdir())


def test_invariant_4_there_is_no_default_pin(tmp_path: Path) -> None:
    store = PinStore(tmp_path)
    assert not store.is_set
    assert not any(store.check(pin) for pin in ("", "000000", "123456", PIN))


def test_only_the_right_pin_is_right(store: PinStore) -> None:
    assert not store.check("402918")
    assert store.check(PIN)


def test_the_pin_is_kept_salted_and_for_the_owner_alone(store: PinStore, tmp_path: Path) -> None:
    file = tmp_path / "staff-pin.json"
    first = file.read_text()
    assert PIN not in first
    assert file.stat().st_mode & 0o077 == 0
    store.set(PIN)
    assert json.loads(file.read_text())["hash"] != json.loads(first)["hash"]


def test_waits_double_from_the_third_wrong_try_and_end_at_the_longest() -> None:
    assert [wait_after(wrong) for wrong in range(9)] == [0, 0, 0, 30, 60, 120, 240, 480, 900]
    assert wait_after(10_000) == LONGEST_WAIT


def test_invariant_4_after_three_wrong_tries_even_the_right_one_waits(store: PinStore, times: Times) -> None:
    for _ in range(3):
        store.check("111222")
    assert store.wait == 30
    assert not store.check(PIN)
    times.wait(30)
    assert store.check(PIN)
    assert store.wait == 0


def test_invariant_4_no_new_start_and_no_clock_shortens_a_wait(store: PinStore, tmp_path: Path, times: Times) -> None:
    for _ in range(4):
        store.check("111222")
        times.wait(store.wait)
    again = PinStore(tmp_path, times.now)
    assert again.wait == 60
    times.wait(-100_000)
    assert again.wait >= 60
    assert PinStore(tmp_path, times.now).wait == 60


def test_a_try_counts_where_the_plug_is_pulled(
    store: PinStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(*_words: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.staff.pin._hashed", pulled)
    with pytest.raises(KeyboardInterrupt):
        store.check("111222")
    assert json.loads((tmp_path / "staff-pin.json").read_text())["wrong"] == 1


def test_a_disk_that_cannot_be_written_still_counts(store: PinStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_words: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.machine.kept_file.write_whole", full)
    for _ in range(3):
        store.check("111222")
    assert store.wait == 30


@pytest.mark.parametrize(
    "text",
    [
        "{",
        '{"salt": "0", "hash": "0"}',
        '{"wrong": -100}',
        '{"salt": "00", "hash": "\u00e9"}',
        '{"salt": "zz", "hash": "00"}',
        '{"salt": "\\ud800"}',
        '{"more":' + "[" * 9_000,
    ],
)
def test_a_broken_file_lets_nobody_in(
    store: PinStore, tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "staff-pin.json").write_text(text, "utf-8")
    assert not store.is_set
    assert not store.check(PIN)
    assert len(caplog.messages) == 1, "told once, however often it is asked for"
    assert not PinStore(tmp_path).is_set


def test_a_pin_that_is_set_meanwhile_counts_at_once(store: PinStore, tmp_path: Path) -> None:
    PinStore(tmp_path).set("730164")
    assert store.check("730164")


def test_a_reset_file_counts_once(store: PinStore, tmp_path: Path) -> None:
    ask = tmp_path / "reset-pin"
    assert not store.obey_reset(ask)
    ask.touch()
    assert store.obey_reset(ask)
    assert not store.is_set
    store.set(PIN)
    assert not PinStore(tmp_path).obey_reset(ask)
    assert PinStore(tmp_path).is_set
    os.utime(ask, (1, 1))
    assert PinStore(tmp_path).obey_reset(ask)


def test_a_reset_holds_where_the_disk_takes_no_word_of_it(
    store: PinStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("full")

    (tmp_path / "reset-pin").touch()
    monkeypatch.setattr("kiosk.machine.kept_file.write_whole", full)
    assert store.obey_reset(tmp_path / "reset-pin")
    assert not store.is_set
    assert not store.check(PIN)


def test_a_link_is_no_reset_file(store: PinStore, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").touch()
    (tmp_path / "reset-pin").symlink_to(tmp_path / "elsewhere")
    assert not store.obey_reset(tmp_path / "reset-pin")
    assert store.is_set
