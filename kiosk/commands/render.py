"""Owns ``kiosk render``: pictures of every page of a face as PNG files, without a display."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.flags import add_settings
from kiosk.commands.start import open_briefing, prepare
from kiosk.machine import environment
from kiosk.settings.table import Settings

if TYPE_CHECKING:
    from kiosk.window.pictures import WantedPictures

FACES = ("hub", "stage", "console")


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="pixels (default: 1920x1080)")
    parser.add_argument("--face", choices=FACES, default=FACES[0], help="which face (default: hub)")
    parser.add_argument("--page", metavar="ID", help="one page only, such as home or decent-work/good-job")
    parser.add_argument("--whole", action="store_true", help="hub: pages as high as they are, with all steps open")
    parser.add_argument("--steps", action="store_true", help="stage, console: a picture for each step of a slide")
    parser.add_argument("--sheet", action="store_true", help="all of them in one picture too, to be seen side by side")
    add_settings(parser, "theme", "high-contrast", "text-scale")


def _run(call: Call) -> int:
    prepare(call)
    from kiosk.window.pictures import WantedPictures

    asked = call.arguments
    wanted = WantedPictures(asked.size, asked.page, asked.face, asked.whole, asked.steps)
    return render_pictures(call.settings, asked.out, wanted, sheet=asked.sheet)


def render_pictures(settings: Settings, out: Path, wanted: WantedPictures, *, sheet: bool = False) -> int:
    """Write the pictures that are wanted; 0.

    Args:
        settings: which briefing, language (all where empty), theme and text size.
        out: where the pictures go.
        wanted: which.
        sheet: all of a language in one picture, too.

    Raises:
        CannotRunError: the page is unknown, the face has no such pictures, or ``out`` cannot be written.
    """
    if wanted.whole and wanted.face != "hub":
        raise CannotRunError("--whole is for the hub: a slide is whole already")
    if wanted.steps and wanted.face == "hub":
        raise CannotRunError("--steps is for --face stage or console")
    environment.draw_without_display(os.environ)
    briefing = open_briefing(settings.briefing)
    if wanted.page is not None and wanted.page not in briefing.tree:
        raise CannotRunError(f"there is no page {wanted.page!r}; there are: {', '.join(briefing.tree)}")
    if wanted.face == "hub":
        from kiosk.hub.hub_tour import render_tour as draw
    else:
        from kiosk.talk.talk_tour import render_talk as draw
    try:
        pictures = draw(briefing, settings, out, wanted)
        if sheet:
            from kiosk.window.sheet import write_sheets

            write_sheets(out, pictures)
    except OSError as error:
        raise CannotRunError(f"cannot write to {out}: {error.strerror}") from error
    print(f"{len(pictures)} pictures in {out}")
    return 0


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.lower().partition("x")
    try:
        size = int(wide), int(high)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1920x1080") from None
    if not all(320 <= side <= 8192 for side in size):
        raise argparse.ArgumentTypeError("a size is from 320x320 to 8192x8192")
    return size


COMMAND = Subcommand(_add_flags, _run, shows=True)
