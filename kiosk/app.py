"""Owns the composition: each command built from its parts by constructor. The only module that knows every other."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
from pathlib import Path

from kiosk import environment, log, paths
from kiosk.briefing.loader import load_briefing
from kiosk.graphics import Choice, choose_renderer, probe_in_other_process
from kiosk.settings.table import Settings

NO_DISPLAY = 2

_logger = logging.getLogger(__name__)


def prepare(settings: Settings, *, verbose: bool = False) -> None:
    """Make the state folder, point libraries into it and begin the log: once, before any other of these functions."""
    with contextlib.suppress(OSError):  # a full or read-only disk keeps no screen dark; the log says so
        settings.state_folder.mkdir(parents=True, exist_ok=True)
    environment.prepare(os.environ, settings.state_folder)
    log.begin(settings.state_folder, verbose=verbose)


def show(settings: Settings) -> int:
    """Show the hub until somebody leaves it.

    Without a display the tour is rendered to ``./tour`` instead; a locked hub ends with an error then.

    Raises:
        UnreadableBriefingError: there is no such briefing.
    """
    if not environment.has_display(os.environ):
        return _show_without_display(settings)
    choice = _choose_renderer(settings)
    if choice.software:
        os.environ["QT_QUICK_BACKEND"] = "software"
    briefing = load_briefing(settings.briefing)
    gc.disable()  # nothing of a start is garbage; run_hub enables it again
    from kiosk.desktop import run_hub

    _logger.info("renderer: %s, %s", "software" if choice.software else "OpenGL", choice.why)
    return run_hub(briefing, settings)


def render(settings: Settings, out: Path, *, size: tuple[int, int] = (1920, 1080), page: str | None = None) -> int:
    """Write the pages of the hub as PNG files, without a display.

    Args:
        settings: which briefing, language (all where empty), theme and text size.
        out: where the pictures go.
        size: width and height in px.
        page: one page only; all where None.

    Returns:
        0, or 2 where ``page`` is unknown or ``out`` cannot be written.

    Raises:
        UnreadableBriefingError: there is no such briefing.
    """
    environment.draw_without_display(os.environ)
    briefing = load_briefing(settings.briefing)
    if page is not None and page not in briefing.tree:
        print(f"kiosk: there is no page {page!r}; there are: {', '.join(briefing.tree)}", file=sys.stderr)
        return 2
    from kiosk.tour import render_tour

    try:
        pictures = render_tour(briefing, settings, out, size=size, page=page)
    except OSError as error:
        print(f"kiosk: cannot write to {out}: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{len(pictures)} pictures in {out}")
    return 0


def doctor(settings: Settings) -> int:
    """Tell what this machine offers and lacks, one line each; 0 where nothing is lacking, else 1."""
    displayed = environment.has_display(os.environ)
    choice = _choose_renderer(settings) if displayed else Choice(software=True, why="no display")
    if not displayed:
        environment.draw_without_display(os.environ)
    from kiosk.doctor import examine

    findings = examine(settings, choice, displayed=displayed)
    for finding in findings:
        print(finding)
    return 0 if all(finding.good for finding in findings) else 1


def _show_without_display(settings: Settings) -> int:
    if settings.locked:
        print("kiosk: no display was found, and a locked hub needs one", file=sys.stderr)
        return NO_DISPLAY
    print("kiosk: no display was found; the tour is rendered to ./tour instead (open tour/index.html)")
    return render(settings, Path("tour"))


def _choose_renderer(settings: Settings) -> Choice:
    memory = settings.state_folder / "graphics.json"
    return choose_renderer(os.environ, memory, lambda: probe_in_other_process(paths.own_command(paths.PROBE_FLAG)))
