"""Owns the door of the phone's server: which address it stands at, and how many are inside."""

from __future__ import annotations

import logging
import socket
from time import monotonic

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from kiosk.phone.caller import PhoneCaller, PhoneSite
from kiosk.phone.turns import Turns

MOST_CALLERS = 24
"""A phone has two or three connections; whoever has not shown that it is one of ours makes room for the next."""
_BACKLOG = 32
_SWEEP_MS = 1_000

_logger = logging.getLogger(__name__)


class PhoneServer(QObject):
    """A server on the main thread, in small steps.

    Not on a thread of its own: that would take Python's lock from the stage, five milliseconds at a time, whenever
    somebody floods it. Here each turn of ten milliseconds lets one caller in and reads one piece of each, so what a
    flood costs the stage is bounded by construction, and all else is the system's to refuse.

    Args:
        site: answers what is asked.
        parent: owns it.
        most: how many callers there are at once, those that are phones of ours among them.
    """

    def __init__(self, site: PhoneSite, parent: QObject | None = None, most: int = MOST_CALLERS) -> None:
        super().__init__(parent)
        self._site = site
        self._most = most
        self._turns = Turns(self)
        self._line: socket.socket | None = None
        self._door: QSocketNotifier | None = None
        self._callers: list[PhoneCaller] = []
        self._sweep = QTimer(self, interval=_SWEEP_MS)
        self._sweep.timeout.connect(self._send_away_the_late)
        self.place = ""
        """What it is called at: address and port."""

    def listen(self, address: str, port: int = 0) -> None:
        """Stand at an address, and nowhere else.

        Raises:
            OSError: it is none of this machine, or taken.
        """
        self.close()
        line = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            line.bind((address, port))
            line.listen(_BACKLOG)
        except OSError:
            line.close()
            raise
        line.setblocking(False)
        self._line = line
        self.place = f"{address}:{line.getsockname()[1]}".removesuffix(":80")
        self._door = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._door.activated.connect(self._let_in)
        self._sweep.start()
        _logger.info("a phone may call at %s", self.place)

    def close(self) -> None:
        """Hang up on all, and listen no more."""
        self._sweep.stop()
        for caller in list(self._callers):
            caller.close()
        if self._door is not None:
            self._turns.end(self._door)
        if self._line is not None:
            self._line.close()
        self._line = self._door = None
        self.place = ""

    def _let_in(self) -> None:
        """One caller; the next in the next turn."""
        if self._door is None or self._line is None:
            return
        self._turns.rest(self._door)
        try:
            line, _ = self._line.accept()
        except OSError:
            return
        self._callers.append(PhoneCaller(line, self._site, self.place, self._turns, self._callers.remove))
        strangers = [caller for caller in self._callers if not caller.trusted]
        if len(strangers) > MOST_CALLERS or len(self._callers) > self._most:
            (strangers or self._callers[-1:])[0].close()

    def _send_away_the_late(self) -> None:
        now = monotonic()
        for caller in [one for one in self._callers if one.until < now]:
            caller.close()
