"""Owns ``kiosk pack``: a briefing as a signed bundle."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from kiosk import __version__
from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.keys import DEFAULT_SECRET
from kiosk.commands.signing import read_key
from kiosk.commands.start import open_briefing

LARGEST_SERIAL = 2**53
"""More would be another number to programs that read JSON as JavaScript does."""

_DESCRIPTION = (
    "Writes a briefing as a bundle (.kbundle), signed, which screens take that trust the key: from a stick, a folder, "
    "or over the network of a fleet. A briefing with problems is not packed, unless --anyway says so. The key is one "
    "of `kiosk keys new`, or of minisign."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the briefing (default: --briefing)")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where (default: the folder's name, here)")
    parser.add_argument("--key", type=Path, default=DEFAULT_SECRET, metavar="FILE", help="the secret key that signs")
    parser.add_argument("--name", default="", help="what it is called on the screens (default: the briefing's title)")
    parser.add_argument("--serial", type=_serial, metavar="NUMBER", help="above those before it (default: of the time)")
    parser.add_argument("--next-key", type=Path, metavar="FILE", help="a public key that takes this one's place")
    parser.add_argument("--anyway", action="store_true", help="with problems, too")


def _serial(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= LARGEST_SERIAL:
        raise argparse.ArgumentTypeError(f"{text!r} is no serial: write a number from 1 to {LARGEST_SERIAL}")
    return int(text)


def _run(call: Call) -> int:
    from kiosk.bundles.bundle import pack_bundle
    from kiosk.bundles.manifest import ENDING, Manifest
    from kiosk.commands.check import find_problems
    from kiosk.machine.kept_file import write_whole

    asked = call.arguments
    folder: Path = asked.folder or call.settings.briefing
    out: Path = asked.out or Path(f"{folder.resolve().name}{ENDING}")
    briefing = open_briefing(folder)
    problems = find_problems(folder)
    if problems and not asked.anyway:
        raise CannotRunError(
            f"{folder}: has {len(problems)} problems, the first is {problems[0]}. Mend them, or say --anyway"
        )
    now = datetime.now(UTC)
    key = read_key(asked.key)
    try:
        manifest = Manifest(
            name=asked.name or briefing.info.title[briefing.languages[0]],
            serial=asked.serial or int(now.strftime("%Y%m%d%H%M%S")),
            made=now.isoformat(timespec="seconds"),
            needs=__version__,
            files={},
            problems=len(problems),
            next_key=_next_key(asked.next_key) if asked.next_key else "",
        )
        data = pack_bundle(folder, manifest, key)
        write_whole(out, data)
        out.chmod(0o644)
    except OSError as error:
        raise CannotRunError(f"{error.filename or out}: {error.strerror}") from error
    except ValueError as error:
        raise CannotRunError(f"the bundle would have a wrong manifest: {error}") from error
    print(f"{out}   serial {manifest.serial}, signed with key {key.public.name}, {len(data) / 1e6:.1f} MB")
    return 0


def _next_key(file: Path) -> str:
    from kiosk.bundles.minisign import BadKeyError, read_public

    try:
        (key,) = read_public(file.read_text("ascii"))
    except (BadKeyError, UnicodeError, ValueError) as error:
        raise CannotRunError(f"{file}: is no public key: {error}") from error
    except OSError as error:
        raise CannotRunError(f"{file}: cannot be read: {error.strerror}") from error
    return key.text


COMMAND = Subcommand(_add_flags, _run)
