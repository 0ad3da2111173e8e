"""A desktop with a screen reader: an X server, a window manager, which gives windows the keys, and AT-SPI on a bus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from tests.equipment.screen_reader import ScreenReader, started_screen_reader
from tests.equipment.window_manager import started_window_manager
from tests.equipment.x11 import XServer, started_x_server


class ReadDesktop(Struct, frozen=True):
    """Its screen, its screen reader, and a state folder for the program."""

    screen: XServer
    reader: ScreenReader
    state: Path


@contextmanager
def started_read_desktop(folder: Path, width: int = 1920, height: int = 1080) -> Iterator[ReadDesktop]:
    """A desktop while the block lasts.

    Args:
        folder: an empty folder for its files.
        width: of its one screen, in px.
        height: of its one screen, in px.
    """
    for name in ("screen", "manager", "home"):
        (folder / name).mkdir()
    with (
        started_x_server(folder / "screen", width, height) as screen,
        started_window_manager(screen.display, folder / "manager"),
        started_screen_reader(screen, folder / "home") as reader,
    ):
        yield ReadDesktop(screen, reader, folder / "state")
