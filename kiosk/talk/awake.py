"""Owns that screen saver and sleep stay away during a talk, by each system's own way, and may come again after it.

Whatever holds them off ends with this process too, however it ends: a connection that closes, a child that notices, a
thread that is gone. So a talk that crashed keeps no screen awake.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from kiosk.paths import APP_NAME

Release = Callable[[], None]
Hold = Callable[[str], Release]
"""Takes the reason, in words for people; raises OSError where the system does not allow it."""

_YOURSELF = "switch them off in the settings of the system while you talk"
_logger = logging.getLogger(__name__)
_ANSWER_MS = 2000
_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED, _ES_DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
"""Of SetThreadExecutionState (winbase.h): until told otherwise; no sleep; no dark display."""


@contextmanager
def kept_awake(reason: str, hold: Hold | None = None) -> Iterator[None]:
    """Hold off screen saver and sleep while it lasts; where that cannot be done, the log says so and the talk goes on.

    Args:
        reason: why, as the system may show it to people.
        hold: how; the system's own way if not given.
    """
    release = _held(reason, hold or _own_way())
    try:
        yield
    finally:
        if release is not None:
            release()


def _held(reason: str, hold: Hold) -> Release | None:
    try:
        return hold(reason)
    except OSError as error:
        _logger.warning("screen saver and sleep are not held off (%s): %s", error, _YOURSELF)
        return None


def _own_way() -> Hold:
    return {"win32": hold_on_windows, "darwin": hold_on_macos}.get(sys.platform, hold_on_linux)


def hold_on_linux(reason: str) -> Release:
    """Ask the desktop, which then neither darkens the screen nor sleeps; where none answers, ask logind."""
    try:
        return hold_by_desktop(reason)
    except OSError as error:
        _logger.info("no desktop holds off the screen saver (%s); logind is asked", error)
        return hold_by_logind(reason)


def hold_by_desktop(reason: str) -> Release:
    """Call ``org.freedesktop.ScreenSaver.Inhibit`` (GNOME, KDE, Xfce, Cinnamon, MATE), on a connection of its own.

    Its end is the end of the inhibition, as that interface has it. ``UnInhibit`` is not called: it wants an unsigned
    number, and PySide6 can only send signed ones (6.11).

    Raises:
        OSError: there is no session bus, or nobody on it who answers.
    """
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # only a talk needs it

    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        raise OSError("no session bus")  # asked all the same, libdbus would start one
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, APP_NAME)
    name = "org.freedesktop.ScreenSaver"
    message = QDBusMessage.createMethodCall(name, "/org/freedesktop/ScreenSaver", name, "Inhibit")
    message.setArguments([APP_NAME, reason])
    reply = bus.call(message, QDBus.CallMode.Block, _ANSWER_MS)
    if reply.type() != QDBusMessage.MessageType.ReplyMessage:
        QDBusConnection.disconnectFromBus(APP_NAME)
        raise OSError(reply.errorMessage())
    return lambda: QDBusConnection.disconnectFromBus(APP_NAME)


def hold_by_logind(reason: str) -> Release:
    """Let ``systemd-inhibit`` hold a lock for as long as its ``cat`` reads from us: also a crash ends that."""
    words = ["systemd-inhibit", "--what=idle:sleep", "--mode=block", f"--who={APP_NAME}", f"--why={reason}", "cat"]
    return _child(words)


def hold_on_macos(reason: str) -> Release:  # noqa: ARG001 - caffeinate takes none
    """Let ``caffeinate`` keep display (-d) and system (-i) awake while this process (-w) lives."""
    return _child(["caffeinate", "-d", "-i", "-w", str(os.getpid())])


def hold_on_windows(reason: str, set_state: Callable[[int], int] | None = None) -> Release:  # noqa: ARG001 - likewise
    """Call ``SetThreadExecutionState``; it counts for the thread that calls it, so hold and let go in the same one."""
    if set_state is None:
        import ctypes

        set_state = ctypes.CDLL("kernel32").SetThreadExecutionState
    if not set_state(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED | _ES_DISPLAY_REQUIRED):
        raise OSError("SetThreadExecutionState refuses")
    return partial(_call, set_state, _ES_CONTINUOUS)


def _call(set_state: Callable[[int], int], state: int) -> None:
    set_state(state)


def _child(words: list[str]) -> Release:
    """Run a process until it is released; its input closes at the latest when this process ends."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)  # noqa: S603

    def release() -> None:
        if process.poll() is not None:
            _logger.warning("screen saver and sleep were not held off (%s ended): %s", words[0], _YOURSELF)
        process.terminate()
        process.communicate()

    return release
