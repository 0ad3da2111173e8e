"""Owns the command line: ``argv`` in, one function called, its exit code out. No Qt is loaded before it is needed."""

from __future__ import annotations

import argparse
import datetime
import io
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk import __version__, paths
from kiosk.host_files import HOSTS
from kiosk.settings.listing import list_settings
from kiosk.settings.reading import Reading, keep_last_good, read_forgiving, read_settings
from kiosk.settings.table import TABLE, BadSettingsError, Settings
from kiosk.supervisor.protocol import CALM_FLAG, SUPERVISED_FLAG, Exit
from kiosk.wishes import Pictures, TalkOptions

UNREADABLE = 2
FACES = ("hub", "stage", "console")
_COMMANDS = ("show", "present", "check", "render", "doctor", "settings", "host", "usage", "pin")
_OF_SHOW = ("fullscreen", "locked", "theme", "text-scale", "reduced-motion", "usage", "idle-seconds", "night", "screen")
_FORGIVING = ("show", "doctor", "settings", "host", "usage")
"""The commands that run with a broken settings file, and tell what is wrong with it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the arguments; those of the process where None.

    Returns:
        The exit code: 0 done, 1 problems found, 2 not understood or unreadable.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # bars and titles, where a terminal or a pipe knows few letters
    if words == [paths.PROBE_FLAG]:
        from kiosk import graphics_probe

        return graphics_probe.main()
    if words[:1] == [CALM_FLAG]:
        from kiosk import calm

        return calm.main("".join(words[1:2]))
    if not any(word in _COMMANDS for word in words) and not {"-h", "--help", "--version"} & set(words):
        words.insert(0, "show")
    arguments = _parser().parse_args(words, argparse.Namespace(words=words))
    try:
        return _run(arguments)
    except BadSettingsError as error:
        return _fail(str(error))


def _run(arguments: argparse.Namespace) -> int:
    flags = {row.key: getattr(arguments, row.key.replace("-", "_"), None) for row in TABLE}
    reading = _read(getattr(arguments, "config", None), flags, forgiving=arguments.command in _FORGIVING)
    settings = reading.settings
    if arguments.command == "host":
        from kiosk import app

        return app.print_host_files(arguments.host)
    if arguments.command == "usage":
        return _report_usage(settings.state_folder / paths.USAGE_FILE, arguments.merge, arguments.csv)
    if arguments.command == "settings":
        return _list_settings(reading)
    if arguments.command == "check":
        return _check(arguments.folder or settings.briefing)
    if arguments.command == "pin":
        from kiosk.staff.pin import RESET_FILE
        from kiosk.staff.pin_command import choose_pin

        return choose_pin(settings.state_folder, paths.config_file().parent / RESET_FILE)
    from kiosk.briefing.loader import UnreadableBriefingError

    try:
        return _run_with_qt(arguments, reading)
    except UnreadableBriefingError as error:
        if getattr(arguments, "supervised", False) and flags["briefing"] is None:
            logging.getLogger("kiosk").error("%s", error)  # noqa: TRY400 - the reason is all
            return Exit.NOT_NOW
        return _fail(str(error))


def _run_with_qt(arguments: argparse.Namespace, reading: Reading) -> int:
    from kiosk import app

    settings = reading.settings
    supervised = getattr(arguments, "supervised", False)
    verbose = hasattr(arguments, "verbose")
    if arguments.command == "show" and settings.locked and not supervised:
        app.prepare(settings, verbose=verbose, problems=reading.problems, supervising=True)
        return app.supervise(settings, arguments.words)
    app.prepare(settings, verbose=verbose, problems=reading.problems)
    if arguments.command == "doctor":
        return app.doctor(settings, reading.problems)
    if arguments.command == "present":
        return _present(arguments, settings)
    if arguments.command == "render":
        return app.render(settings, arguments.out, Pictures(arguments.size, arguments.page, arguments.face))
    keep_last_good(reading)
    return app.show(settings, reading.problems, supervised=supervised)


def _read(config: Path | None, flags: dict[str, Any], *, forgiving: bool) -> Reading:
    file = config or paths.config_file()
    if config is not None and not config.is_file() and not (forgiving and flags["locked"]):
        raise BadSettingsError(f"{config}: there is no such file")
    if not forgiving:
        return Reading(read_settings(file, flags, os.environ), {})
    reading = read_forgiving(file, flags, os.environ)
    if config is not None and not config.is_file():
        return replace(reading, problems=(f"{config}: there is no such file", *reading.problems), said=None)
    return reading


def _list_settings(reading: Reading) -> int:
    from kiosk.staff.spot import on_the_spot

    for line in list_settings(on_the_spot(reading)):
        print(line)
    for problem in reading.problems:
        print(f"kiosk: {problem}", file=sys.stderr)
    return 1 if reading.problems else 0


def _present(arguments: argparse.Namespace, settings: Settings) -> int:
    from kiosk import app

    if arguments.report:
        return app.report(settings)
    if arguments.learn:
        return app.learn(settings)
    return app.present(settings, TalkOptions(arguments.run, arguments.minutes, arguments.end, arguments.rehearse))


def _report_usage(own: Path, others: list[Path], csv: Path | None) -> int:
    from kiosk.usage.database import UnreadableUsageError, read_rows
    from kiosk.usage.report import csv_text, report_lines
    from kiosk.usage.visits import added_up

    try:
        if missing := [file for file in others if not file.is_file()]:
            return _fail(f"{missing[0]}: there is no such file")
        files = {file.resolve() for file in (own, *others)}  # the same one twice is not twice the use
        rows = added_up(row for file in files for row in read_rows(file))
        if csv is not None:
            csv.write_text(csv_text(rows), "utf-8", newline="")
    except (UnreadableUsageError, OSError) as error:
        return _fail(str(error))
    for line in report_lines(rows) if csv is None else []:
        print(line)
    return 0


def _check(folder: Path) -> int:
    from kiosk.briefing.loader import UnreadableBriefingError
    from kiosk.settings.fonts import load_advances
    from kiosk.settings.icons import icon_names
    from kiosk.show.ruler import Ruler
    from kiosk.show.slide_check import check_with_slides

    try:
        problems = check_with_slides(folder, icon_names(), Ruler(load_advances()))
    except UnreadableBriefingError as error:
        return _fail(str(error))
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _fail(message: str) -> int:
    print(f"kiosk: {message}", file=sys.stderr)
    return UNREADABLE


def _parser() -> argparse.ArgumentParser:
    common = _common()
    parser = argparse.ArgumentParser(
        "kiosk",
        parents=[common],
        description="Shows a briefing on a touchscreen. Without a command: show.",
        epilog="kiosk COMMAND --help tells more of one command.",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    show = commands.add_parser("show", parents=[common], help="show the briefing (this is what kiosk alone does)")
    _add_settings(show, *_OF_SHOW)
    show.add_argument(SUPERVISED_FLAG, action="store_true", help=argparse.SUPPRESS)
    _add_present(commands.add_parser("present", parents=[common], help="give a talk: stage and console"))
    check = commands.add_parser("check", parents=[common], help="list what is wrong in a briefing")
    check.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the briefing (default: --briefing)")
    render = commands.add_parser("render", parents=[common], help="write every page as a PNG, without a display")
    render.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    render.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="pixels (default: 1920x1080)")
    render.add_argument("--face", choices=FACES, default=FACES[0], help="which face (default: hub)")
    render.add_argument("--page", metavar="ID", help="one page only, such as home or decent-work/good-job")
    _add_settings(render, "theme", "text-scale")
    doctor = commands.add_parser("doctor", parents=[common], help="tell what this machine offers and lacks")
    _add_settings(doctor, "locked")
    usage = commands.add_parser("usage", parents=[common], help="report what was counted, where counting is on")
    usage.add_argument("--csv", type=Path, metavar="FILE", help="write the numbers to a file instead")
    usage.add_argument("--merge", type=Path, nargs="+", default=[], metavar="FILE", help="add other screens' usage.db")
    host = commands.add_parser("host", parents=[common], help="print files that lock a machine around the screen")
    which = host.add_mutually_exclusive_group(required=True)
    for name, what in HOSTS.items():
        which.add_argument(f"--{name}", dest="host", action="store_const", const=name, help=what)
    settings = commands.add_parser("settings", parents=[common], help="list the settings and where each comes from")
    _add_settings(settings, *_OF_SHOW)
    commands.add_parser("pin", parents=[common], help="choose the PIN that opens a locked screen to staff")
    return parser


def _add_present(present: argparse.ArgumentParser) -> None:
    _add_settings(present, "theme")
    present.add_argument("--run", default="", metavar="NAME", help="a run of briefing.toml (default: every slide)")
    length = present.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=_minutes, default=0.0, metavar="N", help="how long the talk may take")
    length.add_argument("--end", type=_moment, default=0.0, metavar="HH:MM", help="when the talk must end")
    instead = present.add_mutually_exclusive_group()
    instead.add_argument("--rehearse", action="store_true", help="keep planned and actual time of each slide")
    instead.add_argument("--report", action="store_true", help="print the last rehearsals side by side, and end")
    instead.add_argument("--learn", action="store_true", help="bind the buttons of an odd clicker")


def _common() -> argparse.ArgumentParser:
    # Suppressed, so that what was said before the command is not undone by what was not said after it.
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_settings(common, "briefing", "state-dir", "language")
    common.add_argument("--config", type=Path, metavar="FILE", help=f"settings (default: {paths.config_file()})")
    common.add_argument("-v", "--verbose", action="store_true", help="say more on the terminal")
    return common


def _add_settings(parser: argparse.ArgumentParser, *keys: str) -> None:
    for row in TABLE:
        if row.key in keys:
            how: dict[str, Any] = {"metavar": row.value} if row.value else {"action": "store_const", "const": True}
            parser.add_argument(f"--{row.key}", help=row.help, **how)


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.lower().partition("x")
    try:
        size = int(wide), int(high)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1920x1080") from None
    if not all(320 <= side <= 8192 for side in size):
        raise argparse.ArgumentTypeError("a size is from 320x320 to 8192x8192")
    return size


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = 0.0
    if not 0 < minutes <= 24 * 60:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of minutes such as 10")
    return minutes


def _moment(text: str) -> float:
    """The next time that the clock says so, in seconds since 1970."""
    now = datetime.datetime.now().astimezone()
    try:
        time = datetime.datetime.strptime(text, "%H:%M").time()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 14:30") from None
    end = now.replace(hour=time.hour, minute=time.minute, second=0, microsecond=0)
    return (end if end > now else end + datetime.timedelta(days=1)).timestamp()
