"""Checking a PIN in the background."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.bridge.unattended.pin_worker import PinWorker
from kiosk.staff.pin import FREE_TRIES, PinStore

PIN = "402918"


def test_an_answer_comes_for_each_try_and_the_wait_is_told(qapp, tmp_path: Path, qtbot: QtBot) -> None:
    pins = PinStore(tmp_path, lambda: 100.0)
    worker = PinWorker(pins)
    assert not worker.is_set
    pins.set(PIN)
    assert worker.is_set
    for pin, right in [(PIN, True), *[("111213", False)] * FREE_TRIES]:
        with qtbot.waitSignal(worker.checked) as answer:
            worker.check(pin)
        assert answer.args == [right]
    assert worker.wait > 0
    worker.close()


def test_a_worker_that_was_never_asked_has_nothing_to_close(qapp, tmp_path: Path) -> None:
    PinWorker(PinStore(tmp_path)).close()
