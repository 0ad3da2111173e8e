"""Owns ``kiosk doctor``: what this machine offers and lacks, a line each."""

from __future__ import annotations

import argparse
import os

from kiosk import paths
from kiosk.commands.command import Call, Subcommand
from kiosk.commands.flags import add_settings
from kiosk.commands.start import find_display, find_renderer, prepare
from kiosk.doctor.finding import Finding
from kiosk.machine import environment
from kiosk.machine.graphics import Choice
from kiosk.machine.libraries import missing_libraries, read_packages, say_missing


def _add_flags(parser: argparse.ArgumentParser) -> None:
    add_settings(parser, "locked", "speech", "viewing-distance", "screen-height", "text-scale")


def _run(call: Call) -> int:
    prepare(call)
    settings = call.settings
    display = find_display()
    choice = find_renderer(settings) if display.there else Choice(software=True, why="no display")
    if not display.there:
        environment.draw_without_display(os.environ)
    missing = missing_libraries(read_packages(paths.LIBRARIES))
    if missing:
        print(Finding(good=False, subject="libraries", text=say_missing(missing)))
    try:
        from kiosk.doctor.machine_check import examine
    except ImportError:
        if not missing:
            raise
        return 1  # without them there is no Qt to ask about the rest
    findings = examine(settings, choice, call.reading.problems, display=display)
    if settings.locked:
        from kiosk.doctor.lock_check import check_lock

        findings += check_lock(os.environ, user=_user(), groups=_groups())
    for finding in findings:
        print(finding)
    return 0 if not missing and all(finding.good for finding in findings) else 1


def _user() -> int:
    return os.getuid() if hasattr(os, "getuid") else -1


def _groups() -> tuple[str, ...]:
    try:
        import grp
    except ImportError:  # Windows
        return ()
    by_number = {group.gr_gid: group.gr_name for group in grp.getgrall()}
    return tuple(by_number.get(number, "") for number in os.getgroups())


COMMAND = Subcommand(_add_flags, _run, forgiving=True)
