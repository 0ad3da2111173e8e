"""Owns which display Qt is to use: one that answers. Qt itself ends the process where it cannot reach the one it tries.

So each display that the environment names is asked something before Qt is loaded: a socket may be there although the
compositor is gone (its file stays, or ssh still listens), or although it hangs.
"""

from __future__ import annotations

import socket
import struct
import sys
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

ANSWER_SECONDS = 3.0
"""A display that is there answers within a millisecond; one that is busy may take its time."""
X_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where every X server has them
WAYLAND_SYNC = struct.pack("=III", 1, 12 << 16, 2)
"""``wl_display.sync`` of the Wayland protocol: any compositor answers it."""
X_SETUP = struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0)
"""The first words to an X server (X Window System Protocol, encoding); it answers them, be it by a refusal."""
_X_PORT = 6000
_Place = str | tuple[str, int]
"""A socket of this machine, or host and port."""


class Display(Struct, frozen=True):
    """What was found.

    Attributes:
        there: whether there is a display.
        platform: what Qt is to be told to use; empty where it finds it by itself.
        silent: those that the environment names and that do not answer, for people.
    """

    there: bool
    platform: str = ""
    silent: tuple[str, ...] = ()


def use_display(environment: MutableMapping[str, str]) -> Display:
    """Find the display, and make Qt use it: ``os.environ`` is given before Qt is imported."""
    display = find_display(environment)
    if display.platform:
        environment["QT_QPA_PLATFORM"] = display.platform
    return display


def find_display(environment: Mapping[str, str], platform: str = sys.platform, x_sockets: Path = X_SOCKETS) -> Display:
    """Find a display that answers: the one that Qt is told to use, else the other one of Wayland and X11.

    Windows and macOS always have one; other platforms of Qt (``offscreen``, ``eglfs``) are believed.

    Args:
        environment: the variables that name displays.
        platform: the operating system, as ``sys.platform`` has it.
        x_sockets: where the X servers of this machine have theirs.
    """
    told = [name.partition(":")[0].partition("-")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";")]
    if platform in ("win32", "darwin") or not {"", "wayland", "xcb"} & set(told):
        return Display(there=True)
    ask = {
        "wayland": lambda: _ask_wayland(environment, told="wayland" in told),
        "xcb": lambda: _ask_x(environment, x_sockets),
    }
    first = "xcb" if environment.get("XDG_SESSION_TYPE") == "x11" else "wayland"  # as Qt has it
    silent: list[str] = []
    for name in sorted(ask, key=[*told, first, *ask].index):
        answer = ask[name]()
        if answer == "":
            return Display(there=True, platform=name if silent else "", silent=tuple(silent))
        silent += [answer] if answer else []
    return Display(there=False, silent=tuple(silent))


def _ask_wayland(environment: Mapping[str, str], *, told: bool) -> str | None:
    """Nothing where it answers, else a sentence; None where no compositor is named."""
    name = environment.get("WAYLAND_DISPLAY") or ("wayland-0" if told else "")
    if not name or environment.get("WAYLAND_SOCKET"):
        return "" if name else None
    path = Path(environment.get("XDG_RUNTIME_DIR", "/"), name)  # an absolute name stands for itself
    variable = "WAYLAND_DISPLAY" if environment.get("WAYLAND_DISPLAY") else "QT_QPA_PLATFORM=wayland, WAYLAND_DISPLAY"
    return "" if _answers(str(path), WAYLAND_SYNC) else f"{variable}={name}: nothing answers at {path}"


def _ask_x(environment: Mapping[str, str], sockets: Path) -> str | None:
    """Likewise of an X server."""
    name = environment.get("DISPLAY", "")
    if not name:
        return None
    host, _, rest = name.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdecimal():
        return f"DISPLAY={name}: that names no display"
    path = f"{sockets}/X{number}"
    places: list[_Place] = [path, f"\0{path}"]  # the latter is one of Linux's abstract names
    if host not in ("", "unix"):
        places = [(host.removeprefix("tcp/").strip("[]"), _X_PORT + int(number))]
    return "" if any(_answers(place, X_SETUP) for place in places) else f"DISPLAY={name}: nothing answers"


def _answers(place: _Place, question: bytes) -> bool:
    try:
        with _connected(place) as link:
            link.sendall(question)
            return bool(link.recv(1))
    except (OSError, OverflowError):  # the latter of a port that is none
        return False


@contextmanager
def _connected(place: _Place) -> Iterator[socket.socket]:
    if isinstance(place, tuple):
        with socket.create_connection(place, ANSWER_SECONDS) as link:
            yield link
        return
    with socket.socket(socket.AF_UNIX) as link:
        link.settimeout(ANSWER_SECONDS)
        link.connect(place)
        yield link
