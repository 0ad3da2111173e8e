"""Owns counting while a hub runs: changes of the state come in, rows go to the file on a thread of its own.

Whatever happens to the file, the screen is none the wiser: a failure is logged once, and the numbers wait, up to a
bound.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from kiosk.show.hub.state import HubState
from kiosk.show.unattended.idle import IdleMode
from kiosk.usage.database import add_rows
from kiosk.usage.visits import WARNING, Row, Sitting, added_up, derive_visits, hour_of, leave

FLUSH_SECONDS = 30.0
MOST_WAITING = 5_000

_logger = logging.getLogger(__name__)


class UsageWriter:
    """Writes rows in the background, some together.

    Args:
        file: the file of numbers.
        flush_seconds: how long rows are gathered.
    """

    def __init__(self, file: Path, flush_seconds: float = FLUSH_SECONDS) -> None:
        self._file = file
        self._flush_seconds = flush_seconds
        self._rows: SimpleQueue[Row | None] = SimpleQueue()
        self._waiting: list[Row] = []
        self._failed = False
        self._thread = Thread(target=self._work, name="usage", daemon=True)
        self._thread.start()

    def write(self, rows: list[Row]) -> None:
        """Have rows written some time; it never waits."""
        for row in rows:
            self._rows.put(row)

    def close(self, seconds: float = 2.0) -> None:
        """Write what waits, and stop; a disk that hangs is given up."""
        self._rows.put(None)
        self._thread.join(seconds)

    def _work(self) -> None:
        going = True
        while going:
            row = self._rows.get()
            until = time.monotonic() + self._flush_seconds
            while row is not None:
                self._waiting.append(row)
                try:
                    row = self._rows.get(timeout=max(0.0, until - time.monotonic()))
                except Empty:
                    break
            going = row is not None
            self._flush()

    def _flush(self) -> None:
        self._waiting = added_up(self._waiting)[-MOST_WAITING:]
        try:
            add_rows(self._file, self._waiting)
        except (sqlite3.Error, OSError) as error:
            if not self._failed:
                _logger.warning("use cannot be counted: %s", error)
            self._failed = True
        else:
            self._waiting = []
            if self._failed:
                _logger.info("use is counted again")
            self._failed = False


class UsageCounter:
    """Counts one hub.

    Args:
        write: takes the rows.
        clock: seconds that only go forward.
        wall: the time of day.
    """

    def __init__(
        self,
        write: Callable[[list[Row]], None],
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._write = write
        self._clock = clock
        self._wall = wall
        self._sitting = Sitting()

    def take(self, before: HubState, after: HubState) -> None:
        """A state has changed; connect it to the store."""
        modes = before.idle.mode, after.idle.mode
        if modes == (IdleMode.WARN, IdleMode.BROWSE):
            self.warning_answered(after.language)
        elif modes[0] is not modes[1] and modes[1] is IdleMode.ATTRACT:
            self.leave()
            return
        self._sitting, rows = derive_visits(self._sitting, before, after, self._clock(), hour_of(self._wall()))
        self._write(rows)

    def leave(self) -> None:
        """Nobody is there any more, and the screen was reset or is ending."""
        self._sitting, rows = leave(self._sitting, hour_of(self._wall()))
        self._write(rows)

    def warning_answered(self, language: str) -> None:
        """Somebody was asked whether they are still there, and was."""
        self._write([Row(hour_of(self._wall()), WARNING, "", language, 1)])
