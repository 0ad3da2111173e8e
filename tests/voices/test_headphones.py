"""Headphones: what PipeWire or PulseAudio tell of them, by a program that stands in for theirs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEventLoop, QTimer

from kiosk.voices.headphones import HeadphoneWatch, are_plugged


def cards(availability: str, kind: str = "Headphones") -> str:
    speaker = {"type": "Speaker", "availability": "available"}
    return json.dumps([{"ports": {"out": speaker, "phones": {"type": kind, "availability": availability}}}])


@pytest.mark.parametrize(
    ("said", "plugged"),
    [
        (cards("available"), True),
        (cards("available", "Headset"), True),
        (cards("not available"), False),
        (cards("available", "Line"), False),
        ("", False),
        ("[1, {}, null]", False),
        ('[{"ports": []}]', False),
    ],
)
def test_what_is_said_of_cards(said: str, plugged: bool) -> None:
    assert are_plugged(said) is plugged


@given(
    st.text()
    | st.recursive(st.none() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)).map(
        json.dumps
    )
)
def test_anything_else_is_no_headphones(said: str) -> None:
    assert are_plugged(said) is False


@pytest.fixture
def machine(tmp_path: Path) -> tuple[Path, Callable[[str], None]]:
    """A program like ``pactl``, and what plugs its headphones in and out."""
    program, state, events = tmp_path / "pactl", tmp_path / "state", tmp_path / "events"
    state.write_text(cards("not available"), "utf-8")
    events.write_text("", "utf-8")
    program.write_text(
        f'#!/bin/sh\nif [ "$1" = subscribe ]; then exec tail -n +1 -f "{events}"; fi\ncat "{state}"\n', "utf-8"
    )
    program.chmod(0o755)

    def plug(availability: str) -> None:
        state.write_text(cards(availability), "utf-8")
        with events.open("a", encoding="utf-8") as file:
            file.write("Event 'change' on card #1\nEvent 'change' on sink #4\n")

    return program, plug


def test_they_are_told_of_when_they_come_and_go(machine: tuple[Path, Callable[[str], None]]) -> None:
    program, plug = machine
    watch = HeadphoneWatch(str(program))
    heard: list[bool] = []
    loop = QEventLoop()
    watch.plugged.connect(lambda are_in: (heard.append(are_in), loop.quit()))
    watch.start()
    QTimer.singleShot(300, loop.quit)
    loop.exec()
    assert heard == []
    for availability, expected in (("available", [True]), ("not available", [True, False])):
        plug(availability)
        QTimer.singleShot(20_000, loop, loop.quit)
        loop.exec()
        assert heard == expected
    watch.stop()
