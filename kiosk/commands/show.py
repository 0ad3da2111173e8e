"""Owns ``kiosk show``: the hub, in a window, on a whole screen, or locked under its supervisor."""

from __future__ import annotations

import argparse
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.flags import add_settings
from kiosk.commands.start import (
    bring_qt,
    find_display,
    need_display,
    open_briefing,
    prepare,
    remember,
    say_none,
    use_renderer,
)
from kiosk.settings.reading import keep_last_good
from kiosk.supervisor.protocol import CALM_FLAG, SUPERVISED_FLAG, TRIAL, Exit
from kiosk.unattended.only_one import OnlyOne

if TYPE_CHECKING:
    from kiosk.briefing.loader import Briefing
    from kiosk.settings.table import Settings
    from kiosk.unattended.screen_content import Shelf

SETTINGS = (
    *("fullscreen", "locked", "screen", "theme", "high-contrast", "text-scale", "reduced-motion"),
    *("easy-words", "wide-spacing", "ruler", "reach", "no-letter-keys", "speech", "switches", "scan-seconds"),
    *("touch-hold", "touch-pause", "viewing-distance", "screen-height"),
    *("idle-seconds", "night", "usage", "take-along-address", "bundle-keys", "bundle-folder", "sticks"),
    *("broker", "broker-password", "hall", "follow", "groups", "command-keys"),
)
"""The settings that a hub has beyond the common ones."""

_logger = logging.getLogger(__name__)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    add_settings(parser, *SETTINGS)
    parser.add_argument(SUPERVISED_FLAG, action="store_true", help=argparse.SUPPRESS)


def _run(call: Call) -> int:
    if call.settings.locked and not call.arguments.supervised:
        prepare(call, supervising=True)
        return _supervise(call)
    prepare(call)
    keep_last_good(call.reading)
    return _show(call)


def _supervise(call: Call) -> int:
    """Show a locked hub in a child process, and see to it that there is always a picture. No Qt in this process."""
    need_display("and a locked hub needs one")
    from kiosk.supervisor.policy import ChildKind
    from kiosk.supervisor.service_manager import ServiceManager, own_processes
    from kiosk.supervisor.watch import Supervisor, end_on_signals

    commands = {
        # Locked whatever becomes of the file that said so.
        ChildKind.HUB: paths.own_command(*call.arguments.words, "--locked", SUPERVISED_FLAG),
        ChildKind.CALM: paths.own_command(CALM_FLAG, *filter(None, [call.settings.screen])),
    }
    supervisor = Supervisor(commands, service_manager=ServiceManager(os.environ, own_processes()))
    end_on_signals(supervisor)
    only_one = OnlyOne(call.settings.state_folder)
    return supervisor.run() if only_one.claim() else _bring_up(only_one)


def _show(call: Call) -> int:
    """Show the hub until somebody leaves it; without a display the tour is rendered to ``./tour`` instead."""
    settings, supervised = call.settings, call.arguments.supervised
    if settings.locked:
        need_display("and a locked hub needs one")
    elif not (display := find_display()).there:
        return _render_tour(call, say_none(display))
    only_one = OnlyOne(settings.state_folder)
    if not supervised and only_one.is_taken():
        return _bring_up(only_one)
    use_renderer(settings)
    shelf = _begin_content(settings) if supervised else None
    try:
        briefing = _open(settings, shelf)
    except CannotRunError as error:
        if supervised and getattr(call.arguments, "briefing", None) is None:  # of the settings: it may be there later
            _logger.error("%s", error)  # noqa: TRY400 - the reason is all
            return Exit.NOT_NOW
        raise
    return _run_hub(briefing, call, shelf)


def _begin_content(settings: Settings) -> Shelf:
    """Which content a locked hub begins with: that of a bundle, or what the settings name."""
    from kiosk.bundles.bundle_store import BundleStore
    from kiosk.unattended.heartbeat import tell_supervisor
    from kiosk.unattended.screen_content import Shelf

    store = BundleStore(settings.state_folder, settings.bundle_keys)
    content = store.begin(settings.briefing)
    if content.on_trial:
        tell_supervisor(TRIAL)
    return Shelf(store, content, settings.briefing)


def _open(settings: Settings, shelf: Shelf | None) -> Briefing:
    folder = shelf.content.folder if shelf is not None else None
    return open_briefing(folder or settings.briefing)


def _run_hub(briefing: Briefing, call: Call, shelf: Shelf | None) -> int:
    remember(call, briefing)
    bring_qt()
    from kiosk.hub.running_hub import run_hub

    supervised = call.arguments.supervised
    return run_hub(briefing, call.settings, call.reading.problems, supervised=supervised, shelf=shelf)


def _render_tour(call: Call, why: str) -> int:
    from kiosk.commands.render import render_pictures
    from kiosk.window.pictures import WantedPictures

    print(f"kiosk: {why}; the tour is rendered to ./tour instead (open tour/index.html)")
    return render_pictures(call.settings, Path("tour"), WantedPictures())


def _bring_up(first: OnlyOne) -> int:
    first.bring_up()
    print("kiosk: a locked hub is running already, with the same state folder; it was brought up")
    return 0


COMMAND = Subcommand(_add_flags, _run, forgiving=True, shows=True)
