"""Owns the watch on headphones: whether some are plugged in, as PipeWire or PulseAudio tells."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

PROGRAM = "pactl"
"""It speaks to both (package pulseaudio-utils); it tells of what happens, and what there is as JSON."""

_QUIET_MS = 100
"""A plug makes several events; all is asked once they are over."""
_UNPLUGGED = "not available"


def find_watcher() -> str | None:
    """Where the program is; None where it is not."""
    return shutil.which(PROGRAM)


def are_plugged(cards: str) -> bool:
    """Whether headphones are plugged into any card.

    Args:
        cards: what ``pactl --format=json list cards`` says; anything else counts as none.
    """
    try:
        listed = json.loads(cards)
    except ValueError:
        return False
    return any(port.get("availability") != _UNPLUGGED for port in _ports(listed) if _is_headphones(port))


def _ports(cards: Any) -> Iterator[dict[str, Any]]:
    for card in cards if isinstance(cards, list) else ():
        ports = card.get("ports", {}) if isinstance(card, dict) else {}
        yield from (port for port in ports.values() if isinstance(port, dict)) if isinstance(ports, dict) else ()


def _is_headphones(port: dict[str, Any]) -> bool:
    return str(port.get("type", "")).lower() in ("headphones", "headset")


class HeadphoneWatch(QObject):
    """Tells when headphones are plugged in or out; a system that does not tell leaves it silent.

    Args:
        program: of ``find_watcher``.
        parent: owns it.
    """

    plugged = Signal(bool)

    def __init__(self, program: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._are_in: bool | None = None
        self._asking = QProcess(self)
        self._asking.finished.connect(self._on_answer)
        self._quiet = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._ask)
        self._events = QProcess(self)
        self._events.readyReadStandardOutput.connect(self._on_event)

    def start(self) -> None:
        """Ask how it is now, and watch from now on."""
        self._events.start(self._program, ["subscribe"])
        self._ask()

    def stop(self) -> None:
        """Watch no longer."""
        for process in (self._events, self._asking):
            process.kill()
            process.waitForFinished(100)

    @Slot()
    def _on_event(self) -> None:
        if b"card" in bytes(self._events.readAllStandardOutput().data()):
            self._quiet.start()

    @Slot()
    def _ask(self) -> None:
        if self._asking.state() is QProcess.ProcessState.NotRunning:
            self._asking.start(self._program, ["--format=json", "list", "cards"])
        else:
            self._quiet.start()

    @Slot(int)
    def _on_answer(self, code: int) -> None:
        said = bytes(self._asking.readAllStandardOutput().data()).decode(errors="replace")
        are_in = code == 0 and are_plugged(said)
        was, self._are_in = self._are_in, are_in
        if was != are_in and (was is not None or are_in):
            self.plugged.emit(are_in)
