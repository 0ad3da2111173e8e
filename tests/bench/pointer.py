"""Owns the hand of the bench: taps and keys through the X server's own test extension, without another process."""

from __future__ import annotations

import ctypes
import time
from contextlib import suppress


class Pointer:
    """A finger and a keyboard on one display.

    Args:
        display: such as ``:99``.

    Raises:
        OSError: libX11 or libXtst is missing, or nobody serves the display.
    """

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        self._x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        if not self._display.value:
            raise OSError(f"no X server at {display}")

    def move(self, x: int, y: int) -> None:
        """Move to a place, in px."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x11.XSync(self._display, 0)

    def press(self) -> float:
        """Put the finger down; when that was, by ``time.perf_counter``."""
        return self._button(down=True)

    def release(self) -> float:
        """Lift the finger; when that was."""
        return self._button(down=False)

    def key(self, name: str) -> float:
        """Strike a key, such as ``Right`` or ``Alt_L+Left``; when that was."""
        codes = [
            self._x11.XKeysymToKeycode(self._display, self._x11.XStringToKeysym(part.encode()))
            for part in name.split("+")
        ]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, 0)
        return self._flush()

    def close(self) -> None:
        """Let go of the display."""
        with suppress(OSError):
            self._x11.XCloseDisplay(self._display)

    def _button(self, *, down: bool) -> float:
        self._test.XTestFakeButtonEvent(self._display, 1, int(down), 0)
        return self._flush()

    def _flush(self) -> float:
        at = time.perf_counter()
        self._x11.XFlush(self._display)
        return at
