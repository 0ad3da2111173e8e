"""Owns which display Qt is to use: one that answers. Qt itself ends the process where it cannot reach the one it tries.

So each display that the environment names is asked something before Qt is loaded: a socket may be there although the
compositor is gone (its file stays, or ssh still listens), or although it hangs. One that answers is of no use where it
refuses us, or where the system lacks what Qt speaks to it with.
"""

from __future__ import annotations

import socket
import struct
import sys
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from kiosk import paths
from kiosk.machine.libraries import missing_libraries, read_packages, say_missing
from kiosk.machine.x_cookie import find_cookie, x_setup

ANSWER_SECONDS = 3.0
"""A display that is there answers within a millisecond; one that is busy may take its time."""
X_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where every X server has them
WAYLAND_SYNC = struct.pack("=III", 1, 12 << 16, 2)
"""``wl_display.sync`` of the Wayland protocol: any compositor answers it."""
X_REFUSED = 0
"""The first byte of an X server's answer to a client that it refuses; the second is how long its words are."""
PLUGIN_LIBRARIES = {"wayland": ("libwayland-",), "xcb": ("libX11", "libxcb", "libxkbcommon-x11")}
"""How the names of the libraries begin that Qt's plugin of a platform needs."""
_X_PORT = 6000
_REASON_AT, _MOST_READ = 8, 512
_Place = str | tuple[str, int]
"""A socket of this machine, or host and port."""


class Display(Struct, frozen=True):
    """What was found.

    Attributes:
        there: whether there is a display.
        platform: what Qt is to be told to use; empty where it finds it by itself.
        silent: those that the environment names and that cannot be used, with why, for people.
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


def lacking_libraries(platform: str) -> str:
    """A sentence on the libraries that Qt needs for a platform and that the system lacks; empty where it lacks none."""
    known = read_packages(paths.LIBRARIES)
    needed = {name: known[name] for name in known if name.startswith(PLUGIN_LIBRARIES[platform])}
    missing = missing_libraries(needed)
    return say_missing(missing) if missing else ""


def find_display(
    environment: Mapping[str, str],
    platform: str = sys.platform,
    x_sockets: Path = X_SOCKETS,
    lacking: Callable[[str], str] = lacking_libraries,
) -> Display:
    """Find a display that answers: the one that Qt is told to use, else the other one of Wayland and X11.

    Windows and macOS always have one; other platforms of Qt (``offscreen``, ``eglfs``) are believed.

    Args:
        environment: the variables that name displays.
        platform: the operating system, as ``sys.platform`` has it.
        x_sockets: where the X servers of this machine have theirs.
        lacking: says what the system lacks for a platform of Qt, or nothing.
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
            answer = lacking(name)
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
    setup = x_setup(find_cookie(environment, number) if host in ("", "unix") else b"")
    answer = next(filter(None, (_answer(place, setup) for place in places)), b"")
    if not answer:
        return f"DISPLAY={name}: nothing answers"
    if answer[0] == X_REFUSED and host in ("", "unix"):  # of another machine's cookies only Xlib knows
        why = _reason(answer)
        return f"DISPLAY={name}: the X server refuses this user ({why}); XAUTHORITY names the file of its cookie"
    return ""


def _reason(answer: bytes) -> str:
    """The words of a refusal; they are for people."""
    return (
        answer[_REASON_AT : _REASON_AT + answer[1]].decode("latin-1").strip()
        if len(answer) > _REASON_AT
        else "it says no more"
    )


def _answers(place: _Place, question: bytes) -> bool:
    return bool(_answer(place, question))


def _answer(place: _Place, question: bytes) -> bytes:
    """The first words of an answer; nothing where none comes."""
    try:
        with _connected(place) as link:
            link.sendall(question)
            return link.recv(_MOST_READ)
    except (OSError, OverflowError):  # the latter of a port that is none
        return b""


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
