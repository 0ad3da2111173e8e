"""Owns the waiting for how a voice or a player ends."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEventLoop, QTimer


def outcome(speaker: Any, seconds: float = 20) -> str:
    """How it ended: ``finished``, ``failed`` or ``nothing``."""
    loop, timer = QEventLoop(), QTimer()
    ends: list[str] = []
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)

    def end(how: str) -> None:
        ends.append(how)
        loop.quit()

    signals = {"finished": speaker.finished, "failed": speaker.failed}
    held = [(signal, signal.connect(lambda name=name: end(name))) for name, signal in signals.items()]
    timer.start(int(seconds * 1000))
    loop.exec()
    for signal, connection in held:
        signal.disconnect(connection)
    return ends[0] if ends else "nothing"


class Ends:
    """Every end that a speaker tells of, as it tells of it."""

    def __init__(self, speaker: Any) -> None:
        self.told: list[str] = []
        speaker.finished.connect(lambda: self.told.append("finished"))
        speaker.failed.connect(lambda: self.told.append("failed"))
