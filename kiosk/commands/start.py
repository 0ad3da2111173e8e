"""Owns what commands with a window begin with: state folder and log, the briefing, a display, the renderer."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.commands.command import CannotRunError
from kiosk.machine import collector, environment, log
from kiosk.machine.display import Display, use_display
from kiosk.machine.graphics import Choice, choose_renderer, probe_in_other_process
from kiosk.settings.table import Settings

if TYPE_CHECKING:
    from kiosk.briefing.loader import Briefing
    from kiosk.commands.command import Call

_logger = logging.getLogger(__name__)


def prepare(call: Call, *, supervising: bool = False) -> None:
    """Make the state folder, point libraries into it and begin the log: once, before anything of Qt.

    Args:
        call: where the state folder is, whether the terminal is told more, and what was wrong with the settings.
        supervising: whether this is the supervisor, which has a log of its own.
    """
    folder = call.settings.state_folder
    with contextlib.suppress(OSError):  # a full or read-only disk keeps no screen dark; the log says so
        folder.mkdir(parents=True, exist_ok=True)
    environment.prepare(os.environ, folder)
    name = paths.StateFile.SUPERVISOR_LOG if supervising else paths.StateFile.LOG
    log.begin(folder, name, verbose=hasattr(call.arguments, "verbose"))
    for problem in call.reading.problems:
        _logger.warning("settings: %s", problem)


def open_briefing(folder: Path) -> Briefing:
    """The briefing in ``folder``.

    Raises:
        CannotRunError: there is none.
    """
    from kiosk.briefing.loader import UnreadableBriefingError, load_briefing

    try:
        return load_briefing(folder)
    except UnreadableBriefingError as error:
        raise CannotRunError(str(error)) from error


def bring_qt() -> None:
    """Load Qt for a face that is to be there soon, without what a start has no use for."""
    collector.pause()
    from kiosk.window.imports import import_plainly

    import_plainly()


def remember(call: Call, briefing: Briefing) -> None:
    """Put a briefing among those that were opened last. A venue keeps no list, and the shipped one is at hand."""
    settings = call.settings
    if settings.locked or settings.fullscreen or briefing.folder.resolve() == paths.CONTENT.resolve():
        return
    from kiosk.settings.recent import RecentBriefing, RecentFile

    named = getattr(call.arguments, "folder", None) or getattr(call.arguments, "briefing", None)
    folder = briefing.folder.resolve()
    title = briefing.info.title.get(briefing.language_or_default(settings.language), "")
    place = Path(named).resolve() if named is not None else folder
    RecentFile(settings.state_folder).add(RecentBriefing(title or place.name, str(place), str(folder)))


def need_display(why: str) -> None:
    """Go on only where there is a display.

    Raises:
        CannotRunError: there is none; ``why`` one is needed is said.
    """
    display = find_display()
    if not display.there:
        raise CannotRunError(f"{say_none(display)}, {why}")


def find_display() -> Display:
    """The display that Qt will use; of those that do not answer the log says so."""
    display = use_display(os.environ)
    for sentence in display.silent if display.there else ():
        _logger.warning("%s; %s is used", sentence, display.platform)
    return display


def say_none(display: Display) -> str:
    """That there is no display, and which were tried."""
    return f"no display was found{' (' + '; '.join(display.silent) + ')' if display.silent else ''}"


def use_renderer(settings: Settings) -> None:
    """Choose between OpenGL and the software renderer, before the first window."""
    choice = find_renderer(settings)
    if choice.software:
        os.environ["QT_QUICK_BACKEND"] = "software"
    _logger.info("renderer: %s, %s", "software" if choice.software else "OpenGL", choice.why)


def find_renderer(settings: Settings) -> Choice:
    """The renderer that suits this machine."""
    memory = settings.state_folder / paths.StateFile.GRAPHICS
    return choose_renderer(os.environ, memory, lambda: probe_in_other_process(paths.own_command(paths.PROBE_FLAG)))
