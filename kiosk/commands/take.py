"""Owns ``kiosk take``: a bundle for the screen of this machine."""

from __future__ import annotations

import argparse
import contextlib
import os
from pathlib import Path

from kiosk import __version__
from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.flags import add_settings
from kiosk.commands.refusals import REFUSED, refusals

_BEHIND = 10
"""The screen goes before, on a machine with few cores."""

_DESCRIPTION = (
    "Has the screen of this machine take a bundle. It is verified, unpacked and checked now; the screen tries it as "
    "soon as nobody is there, and goes back by itself where that fails. Exit code: 0 taken, 1 refused, 2 unreadable."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("bundle", type=Path, metavar="FILE", help="the bundle")
    add_settings(parser, "bundle-keys")
    parser.add_argument("--again", action="store_true", help="also where it was tried before and failed")


def _run(call: Call) -> int:
    from kiosk.bundles.bundle_store import BundleStore
    from kiosk.bundles.taking import TakingRules, take_bundle

    asked = call.arguments
    with contextlib.suppress(AttributeError, OSError):
        os.nice(_BEHIND)
    store = BundleStore(call.settings.state_folder, call.settings.bundle_keys)
    with refusals(asked.bundle, store.keys_file):
        installed = take_bundle(store, asked.bundle.absolute(), TakingRules(__version__, _count_problems, asked.again))
    print(f"{installed.name}, serial {installed.serial}: taken, and tried as soon as nobody is at the screen")
    return 0


def _count_problems(folder: Path) -> tuple[int, str]:
    from kiosk.briefing.loader import UnreadableBriefingError
    from kiosk.commands.check import find_problems

    try:
        problems = find_problems(folder)
    except UnreadableBriefingError as error:
        raise CannotRunError(str(error), REFUSED) from error
    return len(problems), str(problems[0]) if problems else ""


COMMAND = Subcommand(_add_flags, _run)
