"""Owns ``kiosk fleet roll-out``: a bundle to one screen, then to the rest, and no further once one fails."""

from __future__ import annotations

import argparse
import hashlib
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.command import Call, CannotRunError
from kiosk.commands.fleet_link import FleetLink, opened_fleet
from kiosk.commands.fleet_send import add_signing, seconds_of
from kiosk.commands.signing import read_key

if TYPE_CHECKING:
    from kiosk.bundles.minisign import SecretKey
    from kiosk.show.hall.orders import BundleOffered
    from kiosk.show.hall.roll_out import RollOut

_EXPIRES_SECONDS = 30 * 86_400.0
_LOOK_SECONDS = 0.2

_DESCRIPTION = (
    "Brings a bundle to screens over the broker: first to those that try it (--canary), then to the rest of --to, so "
    "many at a time. Where a screen refuses it, goes back to what it showed, or does not show it in time, no further "
    "screen gets it, and the offer is withdrawn. Screens that are away get it when they are back, once all others show "
    "it. Exit code: 0 all show it, 1 halted, 2 it could not be said."
)


def add_roll_out(parser: argparse.ArgumentParser) -> None:
    """Its flags."""
    parser.description = _DESCRIPTION
    parser.add_argument("bundle", type=Path, metavar="BUNDLE", help="the bundle, of `kiosk pack`")
    add_signing(parser)
    parser.add_argument(
        "--canary", action="append", required=True, metavar="SCREEN", help="tries it first; more than once for several"
    )
    parser.add_argument("--at-once", type=_count, default=10, metavar="NUMBER", help="then so many (default: 10)")
    parser.add_argument(
        "--patience", type=seconds_of, default=3_600.0, metavar="LENGTH", help="for each of these (default: 1h)"
    )
    parser.set_defaults(fleet_run=_run)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        raise argparse.ArgumentTypeError(f"{text!r}: write a number from 1 to 10000")
    return int(text)


def _run(call: Call) -> int:
    from kiosk.hall.words import every_piece
    from kiosk.show.hall.roll_out import RollOut, plan_waves

    asked = call.arguments
    offered, content = _offer(asked.bundle)
    key = read_key(asked.key)
    kept: set[str] = set()

    def note(topic: str, payload: bytes) -> None:
        if payload:
            kept.add(topic)

    with opened_fleet(call.settings, every_piece(call.settings.hall), hear=note) as fleet:
        rest = [name for name, state in fleet.heard.states.items() if any(state.is_called(to) for to in asked.to)]
        present = [name for name in rest if not fleet.heard.states[name].lost and name not in fleet.heard.silent()]
        if missing := sorted(set(asked.canary) - fleet.heard.states.keys()):
            raise CannotRunError(f"no screen is called {', '.join(missing)}")
        _bring(fleet, asked.bundle, offered, kept)
        plan = RollOut(offered.serial, content, plan_waves(asked.canary, present, asked.at_once), asked.patience)
        if not _drive(fleet, plan, offered, key):
            return 1
        for to in asked.to:
            fleet.order(to, offered, key, _EXPIRES_SECONDS)
    away = len(set(rest) - set(present))
    print(f"all show serial {offered.serial}{f'; {away} that are away get it when they are back' if away else ''}")
    return 0


def _offer(file: Path) -> tuple[BundleOffered, str]:
    """What is offered, and the name of its content.

    Raises:
        CannotRunError: the file is no bundle, or too large for a broker.
    """
    from kiosk.bundles.bundle import BadBundleError, name_content, peek_manifest
    from kiosk.show.hall.orders import MOST_PIECES, PIECE, BundleOffered

    try:
        manifest = peek_manifest(file)
        size = file.stat().st_size
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except BadBundleError as error:
        raise CannotRunError(str(error)) from error
    except OSError as error:
        raise CannotRunError(f"{file}: {error.strerror}") from error
    if size > PIECE * MOST_PIECES:
        most = PIECE * MOST_PIECES // 1_000_000
        raise CannotRunError(f"{file}: has {size // 1_000_000} MB; a broker takes {most}: bring it by stick or folder")
    return BundleOffered(manifest.name, manifest.serial, digest, size), name_content(manifest.files)


def _bring(fleet: FleetLink, file: Path, offered: BundleOffered, kept: set[str]) -> None:
    """Have the broker keep the pieces of this bundle, and of no other."""
    from kiosk.hall.bundle_fetch import pieces_of
    from kiosk.hall.words import piece_topic

    topics = [piece_topic(fleet.hall, offered.digest, number) for number in range(offered.pieces)]
    for topic in sorted(kept - set(topics)):
        fleet.say(topic, b"")
    for topic, piece in zip(topics, pieces_of(file), strict=True):
        fleet.say(topic, piece)
    print(f"{file}: serial {offered.serial}, {offered.size / 1e6:.1f} MB, is with the broker in {len(topics)} pieces")


def _drive(fleet: FleetLink, roll: RollOut, offered: BundleOffered, key: SecretKey) -> bool:
    """Order wave after wave, as long as all is well; whether it was to the end."""
    from kiosk.hall.words import order_topic
    from kiosk.show.hall.roll_out import Turn, judge, order_next

    while True:
        turn, why = judge(roll, fleet.heard.states, time.monotonic())
        if turn is Turn.ORDER:
            roll = order_next(roll, time.monotonic())
            print(f"{_title(roll)}: {', '.join(roll.screens)}", flush=True)
            for name in roll.screens:
                fleet.order(name, offered, key, _EXPIRES_SECONDS)
        elif turn is Turn.WAIT:
            time.sleep(_LOOK_SECONDS)
        elif turn is Turn.DONE:
            return True
        else:
            print(f"halted: {why}", flush=True)
            for name in _ordered(roll):
                fleet.say(order_topic(fleet.hall, name, "bundle"), b"")
            return False


def _title(roll: RollOut) -> str:
    return "first" if roll.wave == 0 else f"then, {roll.wave} of {len(roll.waves) - 1}"


def _ordered(roll: RollOut) -> Sequence[str]:
    return [name for wave in roll.waves[: roll.wave + 1] for name in wave]
