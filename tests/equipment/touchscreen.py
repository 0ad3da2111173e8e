"""A touchscreen of a test's own: an Xorg server without hardware, and fingers on its screen.

Xvfb has no touch. Xorg has a driver for a screen that is nowhere (dummy) and one for input that comes from a socket
(inputtest; its protocol is xf86-input-inputtest-protocol.h of the X server's sources).
"""

from __future__ import annotations

import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.equipment.x11 import LONGEST_SECONDS, XServer, read_display, wait_until

XORG = "/usr/lib/xorg/Xorg"
"""Not the wrapper in /usr/bin, which wants a console."""

_CONFIGURATION = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Modes "{width}x{height}"
    Virtual {width} {height}
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "fingers"
  Driver "inputtest"
  Option "DeviceType" "Touch"
  Option "TouchCount" "10"
  Option "SocketPath" "{socket}"
EndSection
Section "InputDevice"
  Identifier "keys"
  Driver "inputtest"
  Option "DeviceType" "Keyboard"
  Option "SocketPath" "{socket}-keys"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "fingers"
  InputDevice "keys" "CoreKeyboard"
EndSection
"""

_VERSION, _WAIT_FOR_SYNC, _TOUCH = 0, 1, 6
"""Kinds of events of the driver's protocol, version 1.1."""
_BEGIN, _UPDATE, _END = 18, 19, 20
"""XI_TouchBegin and so on, of XI2.h."""
_VALUATORS = 64
_FULL_SCALE = 0xFFFF
"""What the driver's axes go up to."""
_STEP_SECONDS = 0.01


class Fingers:
    """Up to ten fingers on the screen.

    Args:
        path: the socket of the driver.
        width: of the screen, in px.
        height: of the screen, in px.
    """

    def __init__(self, path: Path, width: int, height: int) -> None:
        self._size = width, height
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(LONGEST_SECONDS)
        self._socket.connect(str(path))
        self._send(_VERSION, struct.pack("=HH", 1, 1))
        self._socket.recv(64)
        self._down: dict[int, tuple[int, int]] = {}

    def press(self, finger: int, x: int, y: int) -> None:
        """Put a finger down, in px."""
        self._down[finger] = x, y
        self._touch(finger, _BEGIN)

    def move(self, finger: int, x: int, y: int) -> None:
        """Move a finger that is down."""
        self._down[finger] = x, y
        self._touch(finger, _UPDATE)

    def lift(self, finger: int) -> None:
        """Take a finger away."""
        self._touch(finger, _END)
        del self._down[finger]

    def tap(self, x: int, y: int) -> None:
        """Touch a point and let go."""
        self.press(0, x, y)
        self.lift(0)

    def swipe(self, *ways: tuple[tuple[int, int], tuple[int, int]], steps: int = 12) -> None:
        """Draw as many fingers as there are ways, each from its first point to its second, and lift them all."""
        for finger, (start, _) in enumerate(ways):
            self.press(finger, *start)
        for step in range(1, steps + 1):
            for finger, ((x, y), (to_x, to_y)) in enumerate(ways):
                self.move(finger, x + (to_x - x) * step // steps, y + (to_y - y) * step // steps)
            time.sleep(_STEP_SECONDS)
        for finger in range(len(ways)):
            self.lift(finger)

    def close(self) -> None:
        """Let go of the driver."""
        self._socket.close()

    def _touch(self, finger: int, kind: int) -> None:
        across, down = (
            place * _FULL_SCALE / (size - 1) for place, size in zip(self._down[finger], self._size, strict=True)
        )
        values = [across, down, *[0.0] * (_VALUATORS - 2)]
        mask = bytes([0b11, *[0] * 7])
        self._send(
            _TOUCH,
            struct.pack(f"=III8s4x{_VALUATORS}d{_VALUATORS}d", finger, kind, 0, mask, *values, *[0.0] * _VALUATORS),
        )
        self._send(_WAIT_FOR_SYNC, b"")
        self._socket.recv(64)

    def _send(self, kind: int, body: bytes) -> None:
        self._socket.sendall(struct.pack("=II", 8 + len(body), kind) + body)


@contextmanager
def started_touchscreen(folder: Path, width: int, height: int) -> Iterator[tuple[XServer, Fingers]]:
    """Run a server with a touchscreen on a display that was free.

    Args:
        folder: an empty folder for its files.
        width: of its one screen, in px: one of the sizes that the driver knows, such as 1280 × 800.
        height: likewise.
    """
    path, configuration = folder / "fingers", folder / "xorg.conf"
    configuration.write_text(_CONFIGURATION.format(width=width, height=height, socket=path), "utf-8")
    command = [XORG, "-displayfd", "1", "-config", str(configuration), "-logfile", str(folder / "xorg.log")]
    command += ["-nolisten", "tcp", "-noreset", "-novtswitch", "-sharevts"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        try:
            display = read_display(server)
            wait_until(path.exists, "the socket of the touchscreen")
            fingers = Fingers(path, width, height)
            yield XServer(display), fingers
            fingers.close()
        finally:
            server.terminate()
