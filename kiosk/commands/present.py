"""Owns ``kiosk present``: a talk, the report of its rehearsals, and the page for learning a clicker."""

from __future__ import annotations

import argparse
import datetime

from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.flags import add_settings
from kiosk.commands.start import bring_qt, need_display, open_briefing, prepare, use_renderer
from kiosk.phone.place import NoPlaceError, PhonePlace, parse_place
from kiosk.settings.table import Settings


def _add_flags(parser: argparse.ArgumentParser) -> None:
    add_settings(parser, "theme", "high-contrast", "take-along-address", "broker", "broker-password", "hall")
    parser.add_argument("--run", default="", metavar="NAME", help="a run of briefing.toml (default: every slide)")
    parser.add_argument(
        "--remote",
        nargs="?",
        const="",
        type=_phone_place,
        metavar="ADDRESS[:PORT]",
        help="let the speaker's phone call this machine, at its address in the local network or at this one of its own",
    )
    parser.add_argument(
        "--voices",
        nargs="?",
        const="",
        type=_phone_place,
        metavar="ADDRESS[:PORT]",
        help="let the phones of visitors call this machine, to put questions to the table and to answer polls",
    )
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=_minutes, default=0.0, metavar="N", help="how long the talk may take")
    length.add_argument("--end", type=next_moment, default=0.0, metavar="HH:MM", help="when the talk must end")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--rehearse", action="store_true", help="keep planned and actual time of each slide")
    instead.add_argument("--report", action="store_true", help="print the last rehearsals side by side, and end")
    instead.add_argument("--learn", action="store_true", help="bind the buttons of an odd clicker")


def _run(call: Call) -> int:
    prepare(call)
    if call.arguments.report:
        return _report(call.settings)
    return _learn(call.settings) if call.arguments.learn else _present(call)


def _present(call: Call) -> int:
    """Give a talk until the speaker leaves it; Qt's exit code."""
    need_display("and a talk needs one")
    asked = call.arguments
    briefing = open_briefing(call.settings.briefing)
    if asked.run and asked.run not in briefing.info.runs:
        known = ", ".join(briefing.info.runs) or "none"
        raise CannotRunError(f"there is no run {asked.run!r}; there are: {known}")
    use_renderer(call.settings)
    bring_qt()
    from kiosk.talk.options import TalkOptions
    from kiosk.talk.running_talk import run_talk

    options = TalkOptions(asked.run, asked.minutes, asked.end, asked.rehearse, asked.remote, asked.voices)
    return run_talk(briefing, call.settings, options)


def _learn(settings: Settings) -> int:
    """Bind the buttons of a clicker, in a window with a test page."""
    need_display("and a clicker is learnt on one")
    use_renderer(settings)
    from kiosk.talk.clicker_file import clicker_file, read_clicker
    from kiosk.talk.learn import CLICKER, run_learning

    folder = settings.state_folder
    return run_learning(settings, CLICKER, read_clicker(folder), clicker_file(folder))


def _report(settings: Settings) -> int:
    """Print the last rehearsals side by side; 0, also where there is none."""
    from kiosk.show.slides.slides import slide_title
    from kiosk.show.talk.rehearsal import report_rehearsals
    from kiosk.talk.rehearsals import read_rehearsals

    briefing = open_briefing(settings.briefing)
    language = briefing.language_or_default(settings.language)
    kept = read_rehearsals(settings.state_folder)
    print(report_rehearsals(kept, lambda page, section: slide_title(briefing, page, section, language)))
    return 0


def _phone_place(text: str) -> PhonePlace:
    try:
        return parse_place(text)
    except NoPlaceError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = 0.0
    if not 0 < minutes <= 24 * 60:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of minutes such as 10")
    return minutes


def next_moment(text: str) -> float:
    """The next time that the clock says so, in seconds since 1970."""
    now = datetime.datetime.now().astimezone()
    try:
        time = datetime.datetime.strptime(text, "%H:%M").time()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 14:30") from None
    end = now.replace(hour=time.hour, minute=time.minute, second=0, microsecond=0)
    return (end if end > now else end + datetime.timedelta(days=1)).timestamp()


COMMAND = Subcommand(_add_flags, _run, shows=True)
