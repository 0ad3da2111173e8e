"""Owns ``kiosk fleet``: how the screens of a hall are, as a table that lives in the terminal, or as one page."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.flags import add_settings, common_flags
from kiosk.commands.fleet_link import opened_fleet
from kiosk.commands.fleet_roll_out import add_roll_out
from kiosk.commands.fleet_send import add_send

if TYPE_CHECKING:
    from kiosk.hall.screens_heard import ScreensHeard
    from kiosk.show.hall.fleet import FleetRow

_TURN_SECONDS = 0.5
_HOME, _CLEAR_BELOW = "\x1b[H", "\x1b[J"

_DESCRIPTION = (
    "Shows how the screens of a hall are: on a terminal as a table that follows them until Ctrl+C, else once. Screens "
    "tell of themselves every 30 seconds, and nothing of visitors. `kiosk fleet send` gives them orders, `kiosk fleet "
    "roll-out` brings them a bundle. Exit code: 0 all are there, 1 one is lost, silent or late, 2 no broker."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    add_settings(parser, "broker", "broker-password", "hall")
    parser.add_argument("--once", action="store_true", help="print the table once, on a terminal too")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write the table as one page instead")
    parser.set_defaults(fleet_run=_show)
    ways = parser.add_subparsers(title="more", metavar="send | roll-out")
    for name, add in (("send", add_send), ("roll-out", add_roll_out)):
        # Suppressed, so that what was said before the word is not undone by what was not said after it.
        add(ways.add_parser(name, parents=[common_flags()], argument_default=argparse.SUPPRESS))


def _run(call: Call) -> int:
    run: Callable[[Call], int] = call.arguments.fleet_run
    return run(call)


def _show(call: Call) -> int:
    asked = call.arguments
    with opened_fleet(call.settings) as fleet:
        if asked.html is None and sys.stdout.isatty() and not asked.once:
            _live(fleet.heard)
        return _report(fleet.heard, asked.html)


def _live(fleet: ScreensHeard) -> None:
    """Draw the table over itself twice a second, until somebody stops it."""
    print("\x1b[2J", end="")
    try:
        while True:
            lines = _table(fleet)
            note = "" if fleet.linked else "The broker is away; this is what was last heard.\n"
            body = "\x1b[K\n".join(lines)
            print(f"{_HOME}{note}{body}\x1b[K\n{_CLEAR_BELOW}", end="", flush=True)
            time.sleep(_TURN_SECONDS)
    except KeyboardInterrupt:
        print()


def _report(fleet: ScreensHeard, page: Path | None) -> int:
    rows = _rows(fleet)
    if page is None:
        print("\n".join(_table(fleet)))
    else:
        from kiosk.machine.kept_file import write_whole

        try:
            write_whole(page, _page(rows).encode())
        except OSError as error:
            raise CannotRunError(f"{page}: cannot be written: {error.strerror}") from error
        print(page)
    return 0 if all(row.state == "ok" for row in rows) else 1


def _rows(fleet: ScreensHeard) -> list[FleetRow]:
    from kiosk.show.hall.fleet import fleet_rows

    return fleet_rows(fleet.states.values(), time.time(), fleet.silent())


def _table(fleet: ScreensHeard) -> list[str]:
    rows = _cells(_rows(fleet))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _cells(rows: Sequence[FleetRow]) -> list[tuple[str, ...]]:
    from msgspec.structs import astuple

    from kiosk.show.hall.fleet import HEADS

    return [astuple(row) for row in (HEADS, *rows)]


def _page(rows: Sequence[FleetRow]) -> str:
    """One page without script or style sheet elsewhere."""
    heads, *cells = _cells(rows)
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "\n".join(
        f'<tr class="{escape(row[1])}"><th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:])
        + "</tr>"
        for row in cells
    )
    moment = time.strftime("%Y-%m-%d %H:%M")
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Screens</title>\n<style>'
        "body{font:1.1rem sans-serif;margin:2rem;background:#faf7f1;color:#14213d}table{border-collapse:collapse}"
        "th,td{text-align:left;padding:.4rem 1rem;border-bottom:1px solid #888}.lost,.silent,.late{background:#f6d9cb}"
        f"</style></head>\n<body><h1>Screens, {moment}</h1>\n<table><thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{body}\n</tbody></table></body></html>\n"
    )


COMMAND = Subcommand(_add_flags, _run)
