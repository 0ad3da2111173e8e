"""Owns the choice between OpenGL and the software renderer, made before the first window and so without Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct

from kiosk.machine.kept_file import KeptFile

PROBE_SECONDS = 15
SOFTWARE_NAMES = ("llvmpipe", "softpipe", "swrast", "swiftshader", "gdi generic", "basic render")
"""Drivers that draw OpenGL with the processor: slower than Qt's own software renderer."""


class Driver(Struct, frozen=True):
    """What was found when OpenGL was tried: the driver's name, ``-`` where there is none; empty where nobody tried."""

    driver: str = ""


class Choice(Struct, frozen=True):
    """Which renderer, and why, in words for the log and ``kiosk doctor``."""

    software: bool
    why: str


def choose_renderer(
    environment: Mapping[str, str],
    memory: Path,
    probe: Callable[[], str],
    render_nodes: Path = Path("/dev/dri"),
) -> Choice:
    """Choose the renderer.

    The cheap signs come first. Only then is OpenGL tried, in another process, since a broken driver can take the
    process down with it; the answer is kept in ``memory`` for the next start.

    Args:
        environment: the environment variables.
        memory: the file that keeps the answer.
        probe: tries OpenGL and returns the driver's name, or an empty text where there is none.
        render_nodes: where Linux lists graphics cards.
    """
    if wanted := environment.get("QT_QUICK_BACKEND"):
        return Choice(wanted == "software", f"QT_QUICK_BACKEND is {wanted}")
    if remote := _remote_desktop(environment):
        return Choice(software=True, why=f"a remote desktop ({remote})")
    if sys.platform == "linux" and not any(render_nodes.glob("render*")):
        return Choice(software=True, why="no graphics card")
    driver = _remembered(KeptFile(memory, Driver, Driver(), "the graphics driver"), probe)
    if driver == "-":
        return Choice(software=True, why="OpenGL does not work here")
    if any(name in driver.lower() for name in SOFTWARE_NAMES):
        return Choice(software=True, why=f"OpenGL is drawn by the processor ({driver})")
    return Choice(software=False, why=driver)


def probe_in_other_process(command: list[str]) -> str:
    """Ask a process of our own for the OpenGL driver's name; a crash or a hang is an empty answer."""
    import subprocess  # most starts need no probe

    try:
        done = subprocess.run(command, capture_output=True, timeout=PROBE_SECONDS, check=False, text=True)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _remote_desktop(environment: Mapping[str, str]) -> str:
    if environment.get("SESSIONNAME", "").upper().startswith("RDP"):
        return "RDP"
    for name in ("XRDP_SESSION", "VNCDESKTOP", "NX_CLIENT"):
        if environment.get(name):
            return name
    display = environment.get("DISPLAY", "")
    return display if display.partition(":")[0] not in ("", "unix") else ""


def _remembered(memory: KeptFile[Driver, Driver], probe: Callable[[], str]) -> str:
    driver = memory.read().driver
    if not driver:
        driver = probe() or "-"
        memory.keep(Driver(driver))
    return driver
