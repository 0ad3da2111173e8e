"""Owns checking a PIN without making the screen wait: the hash is computed on a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.staff.pin import PinStore

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


class PinWorker(QObject):
    """Checks one PIN at a time.

    Args:
        pins: knows the right one; only this worker's thread checks with it.
        parent: owns it.
    """

    checked = Signal(bool)
    """Whether the PIN was the right one."""

    def __init__(self, pins: PinStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pins = pins
        self._thread: ThreadPoolExecutor | None = None

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN at all."""
        return self._pins.is_set

    @property
    def wait(self) -> float:
        """How many seconds from now on the next try is possible."""
        return self._pins.wait

    def check(self, pin: str) -> None:
        """Check it; ``checked`` answers."""
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor

            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pin")
        self._thread.submit(lambda: self.checked.emit(self._pins.check(pin)))

    def close(self) -> None:
        """Stop, once what is being checked is done."""
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)
