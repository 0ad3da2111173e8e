"""Owns the command line: ``argv`` in, one function called, its exit code out. No Qt is loaded before it is needed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk import __version__, paths
from kiosk.settings.table import TABLE, BadSettingsError, Settings, read_settings

UNREADABLE = 2
_COMMANDS = ("show", "check", "render", "doctor", "pin")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the arguments; those of the process where None.

    Returns:
        The exit code: 0 done, 1 problems found, 2 not understood or unreadable.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if words == [paths.PROBE_FLAG]:
        from kiosk import graphics_probe

        return graphics_probe.main()
    if not any(word in _COMMANDS for word in words) and not {"-h", "--help", "--version"} & set(words):
        words.insert(0, "show")
    arguments = _parser().parse_args(words)
    try:
        return _run(arguments)
    except BadSettingsError as error:
        return _fail(str(error))


def _run(arguments: argparse.Namespace) -> int:
    flags = {row.key: getattr(arguments, row.key.replace("-", "_"), None) for row in TABLE}
    config = getattr(arguments, "config", None)
    if config is not None and not config.is_file():
        raise BadSettingsError(f"{config}: there is no such file")
    settings = read_settings(config or paths.config_file(), flags)
    if arguments.command == "check":
        return _check(arguments.folder or settings.briefing)
    if arguments.command == "pin":
        from kiosk.staff.pin_command import choose_pin

        return choose_pin(settings.state_folder)
    from kiosk.briefing.loader import UnreadableBriefingError

    try:
        return _run_with_qt(arguments, settings)
    except UnreadableBriefingError as error:
        return _fail(str(error))


def _run_with_qt(arguments: argparse.Namespace, settings: Settings) -> int:
    from kiosk import app

    app.prepare(settings, verbose=hasattr(arguments, "verbose"))
    if arguments.command == "doctor":
        return app.doctor(settings)
    if arguments.command == "render":
        return app.render(settings, arguments.out, size=arguments.size, page=arguments.page)
    return app.show(settings)


def _check(folder: Path) -> int:
    from kiosk.briefing.check import check_briefing
    from kiosk.briefing.loader import UnreadableBriefingError
    from kiosk.settings.icons import icon_names

    try:
        problems = check_briefing(folder, icons=icon_names())
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
    _add_settings(show, "fullscreen", "locked", "theme", "text-scale", "idle-seconds", "night")
    check = commands.add_parser("check", parents=[common], help="list what is wrong in a briefing")
    check.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the briefing (default: --briefing)")
    render = commands.add_parser("render", parents=[common], help="write every page as a PNG, without a display")
    render.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    render.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="pixels (default: 1920x1080)")
    render.add_argument("--face", choices=["hub"], default="hub", help="which face (default: hub)")
    render.add_argument("--page", metavar="ID", help="one page only, such as home or decent-work/good-job")
    _add_settings(render, "theme", "text-scale")
    commands.add_parser("doctor", parents=[common], help="tell what this machine offers and lacks")
    commands.add_parser("pin", parents=[common], help="choose the PIN that opens a locked screen to staff")
    return parser


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
