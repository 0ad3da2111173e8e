"""An X server of a test's own: it starts one, looks at its screen, and moves its mouse and keys."""

from __future__ import annotations

import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct
from PySide6.QtGui import QImage

LONGEST_SECONDS = 120
"""A wait this long means that what is waited for does not come; a slow machine has all the time it needs."""

_POLL_SECONDS = 0.02
_STILL_LOOKS = 5
_XWD_FIELDS = ">25I"
_WIDTH, _HEIGHT, _BYTES_PER_LINE, _COLOURS = 4, 5, 12, 19
"""Fields of the XWD header (X11/XWDFile.h); the first is the header's length."""


class XServer(Struct, frozen=True):
    """A running server: its ``DISPLAY``, and the file in which its picture lies; without one xwd is asked for it."""

    display: str
    framebuffer: Path | None = None

    def picture(self) -> QImage:
        """What the screen shows now."""
        data = self.framebuffer.read_bytes() if self.framebuffer is not None else self._photograph()
        head = struct.unpack_from(_XWD_FIELDS, data)
        start = head[0] + head[_COLOURS] * 12
        picture = QImage(data[start:], head[_WIDTH], head[_HEIGHT], head[_BYTES_PER_LINE], QImage.Format.Format_RGB32)
        return picture.copy()

    def still_picture(self) -> QImage:
        """What the screen shows once it has stopped changing."""
        return still(self.picture)

    def tap(self, x: int, y: int, button: int = 1) -> None:
        """Press and release a button of the mouse at a point of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 10) -> None:
        """Move the mouse from one point to another with its first button down, and release it there."""
        (x, y), (to_x, to_y) = start, end
        self._xdotool("mousemove", str(x), str(y), "mousedown", "1")
        for step in range(1, steps + 1):
            place = x + (to_x - x) * step // steps, y + (to_y - y) * step // steps
            self._xdotool("mousemove", *map(str, place), "sleep", "0.05")
        self._xdotool("mouseup", "1")

    def key(self, *names: str) -> None:
        """Press and release keys, by their X names, such as ``Escape`` or ``ctrl+q``."""
        self._xdotool("key", *names)

    def has_active_window(self) -> bool:
        """Whether the window manager says that some window has the keys."""
        environment = {**os.environ, "DISPLAY": self.display}
        command = ["xdotool", "getactivewindow"]
        return subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0

    def hold(self, name: str, seconds: float) -> None:
        """Hold a key down, so that the server repeats it, and let go."""
        self._xdotool("keydown", name, "sleep", str(seconds), "keyup", name)

    def _photograph(self) -> bytes:
        command = ["xwd", "-silent", "-root", "-display", self.display]
        return subprocess.run(command, check=True, capture_output=True, timeout=LONGEST_SECONDS).stdout

    def _xdotool(self, *words: str) -> None:
        environment = {**os.environ, "DISPLAY": self.display}
        subprocess.run(["xdotool", *words], env=environment, check=True, timeout=LONGEST_SECONDS)


@contextmanager
def started_x_server(
    folder: Path, width: int = 1280, height: int = 800, options: tuple[str, ...] = ()
) -> Iterator[XServer]:
    """Run a server on a display that was free, without a cursor in its picture.

    Args:
        folder: an empty folder for its picture.
        width: of its one screen, in px.
        height: of its one screen, in px.
        options: more words for the server.
    """
    # The server itself looks for a free display and writes its number, so two tests never meet on one.
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-fbdir", str(folder)]
    command += ["-nolisten", "tcp", "-nocursor", "-noreset", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        try:
            yield XServer(read_display(server), folder / "Xvfb_screen0")
        finally:
            server.terminate()


def read_display(server: subprocess.Popen[bytes]) -> str:
    """The display of a server that was started with ``-displayfd 1``, once it serves it."""
    assert server.stdout is not None
    number = server.stdout.readline().decode().strip()
    assert number, "the X server did not start"
    return f":{number}"


def still(look: Callable[[], QImage]) -> QImage:
    """What there is to see once it has stopped changing."""
    pictures = [look()]

    def is_still() -> bool:
        pictures.append(look())
        if pictures[-1] != pictures[-2]:
            del pictures[:-1]
        return len(pictures) > _STILL_LOOKS

    wait_until(is_still, "a picture that stands still")
    return pictures[-1]


def wait_until(condition: Callable[[], bool], what: str, seconds: float = LONGEST_SECONDS) -> None:
    """Wait until ``condition`` holds.

    Raises:
        TimeoutError: it did not within ``seconds``; the message is ``what`` was waited for.
    """
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(_POLL_SECONDS)


def share_of_other_points(one: QImage, other: QImage, shade: int = 24) -> float:
    """How much of two pictures differs by more than ``shade`` of 255 in a colour: 0 for alike, 1 for wholly other."""
    if one.size() != other.size():
        return 1.0
    converted = [picture.convertToFormat(QImage.Format.Format_RGB888) for picture in (one, other)]  # own their bits
    first, second = (bytes(picture.constBits()) for picture in converted)
    if first == second:
        return 0.0
    line = len(first) // one.height()
    others = 0
    for start in range(0, len(first), line):
        if (left := first[start : start + line]) == (right := second[start : start + line]):
            continue
        far = [abs(a - b) > shade for a, b in zip(left, right, strict=True)]
        others += sum(any(far[x : x + 3]) for x in range(0, 3 * one.width(), 3))
    return others / (one.width() * one.height())
