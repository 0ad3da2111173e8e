"""Owns the composition: each command built from its parts by constructor. The only module that knows every other."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from pathlib import Path

from kiosk import environment, log, paths
from kiosk.briefing.loader import load_briefing
from kiosk.graphics import Choice, choose_renderer, probe_in_other_process
from kiosk.settings.table import Settings
from kiosk.wishes import Pictures, TalkOptions

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
    _use_renderer(settings)
    briefing = load_briefing(settings.briefing)
    from kiosk.desktop import run_hub

    return run_hub(briefing, settings)


def present(settings: Settings, options: TalkOptions) -> int:
    """Give a talk until the speaker leaves it.

    Returns:
        Qt's exit code; 2 where there is no display or no such run.

    Raises:
        UnreadableBriefingError: there is no such briefing.
    """
    if not environment.has_display(os.environ):
        print("kiosk: no display was found, and a talk needs one", file=sys.stderr)
        return NO_DISPLAY
    briefing = load_briefing(settings.briefing)
    if options.run and options.run not in briefing.info.runs:
        known = ", ".join(briefing.info.runs) or "none"
        print(f"kiosk: there is no run {options.run!r}; there are: {known}", file=sys.stderr)
        return 2
    _use_renderer(settings)
    from kiosk.present import run_talk

    return run_talk(briefing, settings, options)


def learn(settings: Settings) -> int:
    """Bind the buttons of a clicker, in a window with a test page; 2 where there is no display."""
    if not environment.has_display(os.environ):
        print("kiosk: no display was found, and a clicker is learnt on one", file=sys.stderr)
        return NO_DISPLAY
    _use_renderer(settings)
    from kiosk.learn import run_learning

    return run_learning(settings)


def report(settings: Settings) -> int:
    """Print the last rehearsals side by side; 0, also where there is none.

    Raises:
        UnreadableBriefingError: there is no such briefing.
    """
    from kiosk.rehearsals import read_rehearsals
    from kiosk.show.rehearsal import report_rehearsals
    from kiosk.show.slides import slide_title

    briefing = load_briefing(settings.briefing)
    language = briefing.language_or_default(settings.language)
    kept = read_rehearsals(settings.state_folder)
    print(report_rehearsals(kept, lambda page, section: slide_title(briefing, page, section, language)))
    return 0


def render(settings: Settings, out: Path, wanted: Pictures | None = None) -> int:
    """Write pictures of the pages as PNG files, without a display.

    Args:
        settings: which briefing, language (all where empty), theme and text size.
        out: where the pictures go.
        wanted: which; the hub's, of every page, where None.

    Returns:
        0, or 2 where the page is unknown or ``out`` cannot be written.

    Raises:
        UnreadableBriefingError: there is no such briefing.
    """
    environment.draw_without_display(os.environ)
    briefing = load_briefing(settings.briefing)
    wanted = wanted or Pictures()
    if wanted.page is not None and wanted.page not in briefing.tree:
        print(f"kiosk: there is no page {wanted.page!r}; there are: {', '.join(briefing.tree)}", file=sys.stderr)
        return 2
    if wanted.face == "hub":
        from kiosk.tour import render_tour as draw
    else:
        from kiosk.talk_tour import render_talk as draw
    try:
        pictures = draw(briefing, settings, out, wanted)
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


def _use_renderer(settings: Settings) -> None:
    choice = _choose_renderer(settings)
    if choice.software:
        os.environ["QT_QUICK_BACKEND"] = "software"
    _logger.info("renderer: %s, %s", "software" if choice.software else "OpenGL", choice.why)


def _choose_renderer(settings: Settings) -> Choice:
    memory = settings.state_folder / "graphics.json"
    return choose_renderer(os.environ, memory, lambda: probe_in_other_process(paths.own_command(paths.PROBE_FLAG)))
