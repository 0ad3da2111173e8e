"""Owns where things lie: content and resources (source tree, wheel, one-file program), and the state folder's files."""

from __future__ import annotations

import importlib.util
import sys
from enum import StrEnum
from pathlib import Path

import platformdirs

APP_NAME = "dutch-diamond-kiosk"
PROBE_FLAG = "--probe-opengl"
"""The hidden flag that makes the program try OpenGL and end."""

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"
_SHIPPED = _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent

CONTENT = _SHIPPED / "content"
RESOURCES = _SHIPPED / "resources"
STARTER = RESOURCES / "starter"
"""A briefing to begin with, in a folder for each language."""

QML = _PACKAGE / "ui"
LIBRARIES = RESOURCES / "system" / "libraries.txt"
"""What is needed of the system, and what package brings it."""


class StateFile(StrEnum):
    """All that lies in the state folder, by name; the README says what each is for."""

    LOG = "kiosk.log"
    SUPERVISOR_LOG = "supervisor.log"
    LAST_GOOD = "settings.json"
    SPOT = "spot.json"
    PIN = "staff-pin.json"
    GRAPHICS = "graphics.json"
    TALK = "talk.json"
    CLICKER = "clicker.json"
    KEYPAD = "keypad.json"
    REHEARSALS = "rehearsals"
    VOICES = "voices"
    USAGE = "usage.db"
    DAMAGED_USAGE = "usage.db.damaged"
    LOCKED = "locked.pid"
    RECENT = "recent.json"
    BUNDLES = "bundles"
    BUNDLE_RECORD = "bundles.json"
    ORDERS = "orders.json"
    INCOMING = "incoming"
    CACHE = "cache"


def state_folder() -> Path:
    """The folder for all that the program writes, by the system's own rule (not made yet)."""
    return Path(platformdirs.user_state_dir(APP_NAME, appauthor=False))


def config_file() -> Path:
    """The operator's ``kiosk.toml``, by the system's own rule (it need not exist)."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)) / "kiosk.toml"


def bundle_keys() -> Path:
    """The operator's file of keys whose bundles are taken, beside the settings (it need not exist)."""
    return config_file().parent / "bundle-keys.pub"


def package_folder(name: str) -> Path:
    """Where an installed package lies, without importing it.

    Raises:
        ModuleNotFoundError: it is not installed.
    """
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(name=name)
    return Path(spec.origin).parent


def own_command(*arguments: str) -> list[str]:
    """The command that starts this very program again, from any folder: the one file, or else Python."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(_PACKAGE / "__main__.py")]
    return [*start, *arguments]
