"""Owns the composition: each command built from its parts by constructor. The only module that knows every other."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk import environment, log, paths
from kiosk.briefing.loader import load_briefing
from kiosk.graphics import Choice, choose_renderer, probe_in_other_process
from kiosk.only_one import OnlyOne
from kiosk.settings.table import Settings
from kiosk.wishes import Pictures, TalkOptions

NO_DISPLAY = 2

_logger = logging.getLogger(__name__)


def prepare(
    settings: Settings, *, verbose: bool = False, problems: tuple[str, ...] = (), supervising: bool = False
) -> None:
    """Make the state folder, point libraries into it and begin the log: once, before any other of these functions.

    Args:
        settings: where the state folder is.
        verbose: whether the terminal is told more.
        problems: what was wrong with the settings, for the log.
        supervising: whether this is the supervisor, which has a log of its own.
    """
    with contextlib.suppress(OSError):  # a full or read-only disk keeps no screen dark; the log says so
        settings.state_folder.mkdir(parents=True, exist_ok=True)
    environment.prepare(os.environ, settings.state_folder)
    log.begin(settings.state_folder, log.SUPERVISOR if supervising else log.PROGRAM, verbose=verbose)
    for problem in problems:
        _logger.warning("settings: %s", problem)


def supervise(settings: Settings, words: Sequence[str]) -> int:
    """Show a locked hub in a child process, and see to it that there is always a picture. No Qt in this process.

    Args:
        settings: how it begins.
        words: the command line that said so, for the child.
    """
    if not environment.has_display(os.environ):
        return _show_without_display(settings)
    from kiosk.supervisor.policy import Kind
    from kiosk.supervisor.protocol import CALM_FLAG, SUPERVISED_FLAG
    from kiosk.supervisor.watch import Supervisor, end_on_signals

    commands = {
        Kind.HUB: paths.own_command(*words, "--locked", SUPERVISED_FLAG),  # whatever becomes of the file that said so
        Kind.CALM: paths.own_command(CALM_FLAG, *filter(None, [settings.screen])),
    }
    supervisor = Supervisor(commands)
    end_on_signals(supervisor)
    only_one = OnlyOne(settings.state_folder)
    return supervisor.run() if only_one.claim() else _bring_up(only_one)


def show(settings: Settings, problems: tuple[str, ...] = (), *, supervised: bool = False) -> int:
    """Show the hub until somebody leaves it.

    Without a display the tour is rendered to ``./tour`` instead; a locked hub ends with an error then.

    Args:
        settings: how it begins.
        problems: what was wrong with the settings, for staff to see.
        supervised: whether a supervisor waits for pictures.

    Raises:
        UnreadableBriefingError: there is no such briefing.
    """
    if not environment.has_display(os.environ):
        return _show_without_display(settings)
    only_one = OnlyOne(settings.state_folder)
    if not supervised and only_one.is_taken():
        return _bring_up(only_one)
    _use_renderer(settings)
    briefing = load_briefing(settings.briefing)
    gc.disable()  # nothing of a start is garbage; run_hub enables it again
    from kiosk.desktop import run_hub

    return run_hub(briefing, settings, problems, supervised=supervised)


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


def print_host_files(host: str) -> int:
    """Print the files by which an operating system starts the locked hub and keeps people in it; 0."""
    from kiosk.host_files import host_files

    print(host_files(paths.RESOURCES / "host", host, paths.own_command("show", "--locked")), end="")
    return 0


def doctor(settings: Settings, problems: tuple[str, ...] = ()) -> int:
    """Tell what this machine offers and lacks, one line each; 0 where nothing is lacking, else 1."""
    displayed = environment.has_display(os.environ)
    choice = _choose_renderer(settings) if displayed else Choice(software=True, why="no display")
    if not displayed:
        environment.draw_without_display(os.environ)
    from kiosk.doctor import examine

    findings = examine(settings, choice, problems, displayed=displayed)
    if settings.locked:
        from kiosk.lock_check import check_lock

        findings += check_lock(os.environ, user=_user(), groups=_groups())
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


def _bring_up(first: OnlyOne) -> int:
    first.bring_up()
    print("kiosk: a locked hub is running already, with the same state folder; it was brought up")
    return 0


def _user() -> int:
    return os.getuid() if hasattr(os, "getuid") else -1


def _groups() -> tuple[str, ...]:
    try:
        import grp
    except ImportError:  # Windows
        return ()
    by_number = {group.gr_gid: group.gr_name for group in grp.getgrall()}
    return tuple(by_number.get(number, "") for number in os.getgroups())


def _choose_renderer(settings: Settings) -> Choice:
    memory = settings.state_folder / "graphics.json"
    return choose_renderer(os.environ, memory, lambda: probe_in_other_process(paths.own_command(paths.PROBE_FLAG)))
