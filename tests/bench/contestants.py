"""Owns who is measured: the program from its source, the one file, and Chromium with static pages of the same text."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).resolve().parents[2]
EXE = ROOT / "dist" / "dutch-diamond-kiosk"
CHROMIUM = (
    "chromium",
    "--kiosk",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=Translate",
    "--hide-crash-restore-bubble",
    "--password-store=basic",
    "--window-position=0,0",
    "--window-size=1920,1080",
)


class Contestant(Struct, frozen=True):
    """One program that is measured.

    ``state_flag`` stands before the folder where it keeps its state; empty where its environment names one. ``home`` is
    the key that leads home, and ``onward`` the one that leads to the page beside. It is started in ``root``.
    """

    name: str
    command: tuple[str, ...]
    state_flag: str
    home: str
    onward: str
    environment: tuple[tuple[str, str], ...] = ()
    root: Path = ROOT

    def with_state(self, folder: Path) -> list[str]:
        """The command with a state folder."""
        return [*self.command, *([f"{self.state_flag}={folder}"] if self.state_flag else [])]


def our_source(*arguments: str, module: str = "kiosk", root: Path = ROOT, **environment: str) -> Contestant:
    """The program as ``python -m kiosk show``, or as a module of the bench that drives it by its environment.

    Args:
        arguments: more of the program's.
        module: what is run.
        root: where its source lies.
        environment: what the module is told.
    """
    command = (sys.executable, "-m", module, "show", "--fullscreen", *arguments)
    told = {**environment, "PYTHONPATH": str(root)}
    return Contestant("source", command, "--state-dir", "Home", "Right", tuple(told.items()), root)


def our_exe() -> Contestant | None:
    """The one file, where it has been built."""
    command = (str(EXE), "show", "--fullscreen")
    return Contestant("one file", command, "--state-dir", "Home", "Right") if EXE.exists() else None


def chromium(page: Path) -> Contestant:
    """Chromium in its kiosk mode at a static page."""
    return Contestant("chromium", (*CHROMIUM, page.as_uri()), "--user-data-dir", "Alt_L+Left", "Return")


def clean_environment(scratch: Path, **more: str) -> dict[str, str]:
    """An environment in which nothing is read from or kept in the user's own folders.

    Compiled Python files are kept, as in any installation, but apart: the first start of a run writes them.
    """
    left_out = ("PYTHONDONTWRITEBYTECODE", "QT_QUICK_BACKEND", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    environment = {key: value for key, value in os.environ.items() if key not in left_out}
    return {
        **environment,
        "HOME": str(scratch),
        "XDG_CONFIG_HOME": str(scratch / "config"),
        "XDG_CACHE_HOME": str(scratch / "cache"),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(scratch / "pycache"),
        **more,
    }
