"""Owns the screen that is measured: an X server of the bench's own, whose picture is read from shared memory."""

from __future__ import annotations

import mmap
import struct
import subprocess
import time
from itertools import product
from pathlib import Path
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1920, 1080
ORANGE, TEAL, PAPER = 0xBF420A, 0x0B6E69, 0xFAF7F2
"""The colours of the two demands and of the paper, as they lie in the framebuffer: 0xRRGGBB."""

_POLL = 0.0005
_GRID = 24
_PANEL_SHARE = 0.04
_LINES_APART = 8
_NEAR = (-2, -1, 0, 1, 2)
_PANELS = [
    frozenset(colour + (red << 16) + (green << 8) + blue for red, green, blue in product(_NEAR, repeat=3))
    for colour in (ORANGE, TEAL)
]
"""A page that has faded in may stay a shade from its colour: the software renderer can miss the last step (Qt 6.11)."""

_XWD_BYTES_PER_LINE, _XWD_COLOURS = 12, 19
"""Fields of the XWD header (X11/XWDFile.h), each a big-endian word of 32 bits; the first is the header's length."""


class Screen:
    """An Xvfb server while the ``with`` block lasts. Its pointer is not drawn: only programs change the picture.

    Args:
        folder: an empty folder for the framebuffer.
        left: where what is measured begins, in px; the server's screen is so much wider.
    """

    def __init__(self, folder: Path, left: int = 0) -> None:
        self._folder = folder
        self._left = left

    def __enter__(self) -> Self:
        size = f"{self._left + WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-fbdir", str(self._folder)]
        self._server = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-nocursor", "-noreset"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self._server.stdout is not None
        self.display = f":{self._server.stdout.readline().decode().strip()}"
        with (self._folder / "Xvfb_screen0").open("rb") as file:
            self._picture = memoryview(mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ))
        head = struct.unpack(">25I", self._picture[:100])
        self._start = head[0] + head[_XWD_COLOURS] * 12 + self._left * 4
        self._line = head[_XWD_BYTES_PER_LINE]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.wait(10)

    def sample(self) -> bytes:
        """Every eighth line of the picture: enough to see that anything taller has changed."""
        lines = range(self._start, self._start + HEIGHT * self._line, self._line * _LINES_APART)
        return b"".join(self._picture[line : line + WIDTH * 4] for line in lines)

    def share_of(self, colour: int) -> float:
        """The share of the picture that has a colour, from 0 to 1."""
        points = self._grid()
        return sum(point & 0xFFFFFF == colour for point in points) / len(points)

    def shows_home(self) -> bool:
        """Whether both panels of the home page are painted."""
        points = [point & 0xFFFFFF for point in self._grid()]
        return all(sum(point in like for point in points) > len(points) * _PANEL_SHARE for like in _PANELS)

    def shows_calm(self) -> bool:
        """Whether the calm page is painted: a little of both colours, and paper nearly everywhere."""
        points = [point & 0xFFFFFF for point in self._grid()]
        few = [0 < sum(point in like for point in points) < len(points) * _PANEL_SHARE for like in _PANELS]
        return all(few) and points.count(PAPER) > len(points) / 2

    def wait_for_home(self, seconds: float = 60) -> float:
        """Wait for the home page; when it was seen, by ``time.perf_counter``."""
        end = time.perf_counter() + seconds
        while not self.shows_home():
            if time.perf_counter() > end:
                raise TimeoutError("the home page was not painted")
            time.sleep(0.001)
        return time.perf_counter()

    def wait_for_change(self, before: bytes, seconds: float = 1.0) -> float | None:
        """Wait for a picture other than ``before``; when it was seen, or None."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            if self.sample() != before:
                return time.perf_counter()
            time.sleep(_POLL)
        return None

    def wait_until_still(self, still: float = 0.4, seconds: float = 10.0) -> float:
        """Wait until nothing has changed for ``still`` seconds; when the last change was seen."""
        end = time.perf_counter() + seconds
        last, picture = time.perf_counter(), self.sample()
        while (now := time.perf_counter()) < min(last + still, end):
            if (current := self.sample()) != picture:
                last, picture = now, current
            time.sleep(_POLL)
        return last

    def _grid(self) -> list[int]:
        words = self._picture[self._start : self._start + (HEIGHT - 1) * self._line + WIDTH * 4].cast("I")
        wide = self._line // 4
        return [
            point
            for line in range(0, HEIGHT, _GRID)
            for point in words[line * wide : line * wide + WIDTH : _GRID].tolist()
        ]
