"""Owns ``kiosk fleet send``: an order to one screen, a group or all."""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.command import Call, CannotRunError
from kiosk.commands.flags import add_settings
from kiosk.commands.fleet_link import FleetLink, opened_fleet
from kiosk.commands.keys import DEFAULT_SECRET
from kiosk.commands.signing import read_key

if TYPE_CHECKING:
    from kiosk.show.hall.fleet import ScreenState
    from kiosk.show.hall.orders import Act

ANSWER_SECONDS = 10.0
_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}
_RESTART_SECONDS, _LONG_SECONDS = 300, 30 * 86_400
"""A restart is for now; what holds from now on is for screens that are away, too."""
_OFF = "off"
_TAKES = {
    "restart": (0, "no words"),
    "night": (1, "hours, such as 22:00-06:00, or off"),
    "language": (1, "a language, such as nl"),
    "message": (0, "at most 4 lines of at most 160 letters"),
}
"""How many words each takes, and what they are."""

_DESCRIPTION = (
    "Asks screens to do something: restart (as soon as nobody is there), night HOURS (or off), language LANGUAGE (in "
    "which visits begin), message TEXT... (in the place of everything, each TEXT a line, in as many languages as you "
    "like; none takes it away). Orders are signed, and a screen obeys those whose key it has. Who is away hears it "
    "when it is back, until it expires. Exit code: 0 all that are there obeyed, 1 one did not, 2 it could not be said."
)


def add_send(parser: argparse.ArgumentParser) -> None:
    """Its flags."""
    parser.description = _DESCRIPTION
    parser.add_argument("what", choices=("restart", "night", "language", "message"), help="what is asked")
    parser.add_argument("said", nargs="*", default=(), metavar="WORDS", help="hours, a language, or the message")
    add_signing(parser)
    parser.add_argument("--until", type=_moment, default=0.0, metavar="TIME", help="message: until then, such as 14:00")
    parser.add_argument(
        "--expires",
        type=seconds_of,
        default=0.0,
        metavar="LENGTH",
        help="until when it is obeyed, such as 10m (default: restart 5m, else 30d)",
    )
    parser.set_defaults(fleet_run=_run)


def add_signing(parser: argparse.ArgumentParser) -> None:
    """The flags of whoever gives orders."""
    parser.add_argument(
        "--to",
        action="append",
        type=_addressee,
        required=True,
        metavar="NAME",
        help="a screen, group:NAME, or all; more than once for several",
    )
    parser.add_argument("--key", type=Path, default=DEFAULT_SECRET, metavar="FILE", help="the secret key that signs")
    add_settings(parser, "broker", "broker-password", "hall")


def seconds_of(text: str) -> float:
    """A length such as 90s, 10m, 2h or 30d, in seconds.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    found = re.fullmatch(r"(\d{1,6})([smhd])", text)
    if found is None or not int(found[1]):
        raise argparse.ArgumentTypeError(f"{text!r} is no length: write 90s, 10m, 2h or 30d")
    return float(int(found[1]) * _UNITS[found[2]])


def _addressee(text: str) -> str:
    from kiosk.show.hall.orders import is_addressee

    if not is_addressee(text):
        raise argparse.ArgumentTypeError(f"{text!r} is nobody: write a screen's name, group:NAME, or all")
    return text


def _moment(text: str) -> float:
    """The next time that the clock shows this, in seconds since 1970."""
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: write one such as 14:00")
    now = datetime.now().astimezone()
    then = now.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
    return (then if then > now else then + timedelta(days=1)).timestamp()


def _run(call: Call) -> int:
    asked = call.arguments
    act = _act(asked.what, asked.said, asked.until)
    key = read_key(asked.key)
    seconds = asked.expires or (_RESTART_SECONDS if asked.what == "restart" else _LONG_SECONDS)
    with opened_fleet(call.settings) as fleet:
        numbers = {to: fleet.order(to, act, key, seconds) for to in asked.to}
        until = time.strftime("%Y-%m-%d %H:%M", time.localtime(time.time() + seconds))
        print(f"{asked.what} to {', '.join(asked.to)}, signed with key {key.public.name}; expires {until}")
        return _report(fleet, numbers)


def _act(what: str, words: Sequence[str], until: float) -> Act:
    """What is asked.

    Raises:
        CannotRunError: the words are none for that.
    """
    from msgspec import ValidationError, convert, to_builtins

    from kiosk.show.hall import orders

    makers: dict[str, Callable[[], Act]] = {
        "restart": orders.Restart,
        "night": lambda: orders.NightHours("" if words[0] == _OFF else words[0]),
        "language": lambda: orders.VisitLanguage(words[0].lower()),
        "message": lambda: orders.Message(tuple(words), until),
    }
    count, advice = _TAKES[what]
    if len(words) != count and what != "message":
        raise CannotRunError(f"{what} takes {advice}; {len(words)} words were given")
    if any(not word.isprintable() for word in words):
        raise CannotRunError("a message has letters that no screen can show; write each line as a TEXT of its own")
    try:
        act: Act = convert(to_builtins(makers[what]()), orders.Act)
    except ValidationError as error:
        raise CannotRunError(f"{what} takes {advice}, not {' '.join(words)!r}") from error
    return act


def _report(fleet: FleetLink, numbers: dict[str, int]) -> int:
    """Wait for what the screens say, and print it."""

    def called() -> dict[str, tuple[ScreenState, int]]:
        found: dict[str, tuple[ScreenState, int]] = {}
        for name, state in dict(fleet.heard.states).items():
            wanted = [number for to, number in numbers.items() if state.is_called(to)]
            if wanted and not state.lost:
                found[name] = state, max(wanted)
        return found

    fleet.wait(lambda: all(state.answered >= number for state, number in called().values()), ANSWER_SECONDS)
    states, well = called(), True
    silent = fleet.heard.silent()
    for name, (state, number) in sorted(states.items()):
        obeyed = state.answered >= number and not state.answer
        why = state.answer if state.answered >= number else "silent" if name in silent else "has not answered"
        print(f"  {name}: {'obeys' if obeyed else why}")
        well = well and obeyed
    if not states:
        print("  no screen that is called so is there now; whoever comes until it expires will hear it")
    return 0 if well and states else 1
