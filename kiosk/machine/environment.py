"""Owns the environment variables that Qt and its libraries read at start; set before any of them is imported."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from pathlib import Path

from kiosk.paths import StateFile


def prepare(environment: MutableMapping[str, str], state_folder: Path) -> None:
    """Keep all that libraries write inside the state folder (invariant 7), and name the binding to qtawesome.

    Args:
        environment: ``os.environ``, or a copy of it for another process.
        state_folder: where the program writes.
    """
    cache = state_folder / StateFile.CACHE
    environment["XDG_CACHE_HOME"] = str(cache)  # fontconfig and Mesa keep theirs there
    environment["QML_DISK_CACHE_PATH"] = str(cache / "qml")
    environment["QT_DISABLE_SHADER_DISK_CACHE"] = "1"  # on macOS and Windows it would lie elsewhere
    environment["QT_API"] = "pyside6"
    # Started by a service there may be no language at all, where Qt wants UTF-8. Python does this itself from source.
    if not any(environment.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        environment["LC_CTYPE"] = "C.UTF-8"
    # Without a session bus libdbus would start one of its own, which writes into the home folder.
    if not environment.get("DBUS_SESSION_BUS_ADDRESS") and not _has_session_bus(environment):
        environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def draw_without_display(environment: MutableMapping[str, str]) -> None:
    """Draw into memory, with the renderer that needs no graphics card."""
    environment["QT_QPA_PLATFORM"] = "offscreen"
    environment["QT_QUICK_BACKEND"] = "software"


def _has_session_bus(environment: Mapping[str, str]) -> bool:
    runtime = environment.get("XDG_RUNTIME_DIR")
    return bool(runtime) and Path(str(runtime), "bus").exists()
