"""Owns what whoever looks after the screens may ask of them, and which of that a screen still has to do. Pure.

Of each kind of order the one with the highest number holds, whatever came before it and in whatever order they came.
So an order that is said again does nothing, one that was kept from a screen does nothing once another holds, and a
screen that was away for weeks needs no more than the latest of each kind.
"""

from __future__ import annotations

import re
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.show.unattended.night import NIGHT_PATTERN

ALL = "all"
_GROUP = "group:"
NAME_PATTERN = r"^[\w.-]{1,100}$"
"""Of a screen, or of a group: what may stand in a topic."""
FUTURE_SECONDS = 86_400.0
"""Clocks of screens and of whoever gives orders may differ by so much."""
MOST_LINES, LONGEST_LINE = 4, 160
PIECE = 262_144
"""Bytes of a bundle in one message. A broker keeps each; Mosquitto has at most 1,000 waiting for one screen."""
MOST_PIECES = 800

Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Line = Annotated[str, Meta(min_length=1, max_length=LONGEST_LINE)]


class Restart(Struct, frozen=True, tag="restart"):
    """Begin anew, as soon as nobody is there."""


class NightHours(Struct, frozen=True, tag="night"):
    """Be dim at these hours; empty is never."""

    hours: Annotated[str, Meta(pattern=NIGHT_PATTERN)]


class VisitLanguage(Struct, frozen=True, tag="language"):
    """Begin visits in this language."""

    language: Annotated[str, Meta(pattern="^[a-z]{2,3}$")]


class Message(Struct, frozen=True, tag="message"):
    """Show these lines in the place of everything, until a moment in seconds since 1970 (0: until told otherwise).

    No lines take away what was shown.
    """

    lines: Annotated[tuple[Line, ...], Meta(max_length=MOST_LINES)]
    until: float = 0.0


class BundleOffered(Struct, frozen=True, tag="bundle"):
    """Take this bundle, which the broker has in pieces; ``digest`` is the SHA-256 of all of it."""

    name: Annotated[str, Meta(max_length=120)]
    serial: Annotated[int, Meta(ge=1, le=2**53)]
    digest: Digest
    size: Annotated[int, Meta(ge=1, le=PIECE * MOST_PIECES)]

    @property
    def pieces(self) -> int:
        """How many there are."""
        return -(-self.size // PIECE)


Act = Restart | NightHours | VisitLanguage | Message | BundleOffered


class ScreenOrder(Struct, frozen=True):
    """One order.

    ``to`` is a screen's name, ``group:`` with a group's, or ``all``. ``number`` counts milliseconds since 1970 when it
    was given, and ranks it. After ``expires`` (seconds since 1970) nobody does it any more.
    """

    hall: str
    to: str
    number: Annotated[int, Meta(ge=1, le=2**53)]
    expires: float
    act: Act

    @property
    def kind(self) -> str:
        """What is asked, in a word."""
        return kind_of(self.act)


class Addressee(Struct, frozen=True):
    """A screen as orders know it."""

    hall: str
    screen: str
    groups: frozenset[str] = frozenset()

    @property
    def names(self) -> tuple[str, ...]:
        """All by which it is called."""
        return ALL, *(f"{_GROUP}{group}" for group in sorted(self.groups)), self.screen


def kind_of(act: Act) -> str:
    """What is asked, in a word."""
    return str(act.__struct_config__.tag)


def is_done(order: ScreenOrder, done: dict[str, int]) -> bool:
    """Whether this screen has heard it, or one that came after it.

    Args:
        order: what is asked.
        done: the highest number of each kind.
    """
    return order.number <= done.get(order.kind, 0)


def why_not_done(order: ScreenOrder, me: Addressee, now: float) -> str:
    """Why a screen does not do what is asked, in a sentence; empty where it does.

    Args:
        order: whose signature is good.
        me: the screen.
        now: seconds since 1970 by its clock.
    """
    if order.hall != me.hall or order.to not in me.names:
        return f"it is for {order.to} of {order.hall}"
    if now > order.expires:
        return "it came too late"
    if order.number / 1000 > now + FUTURE_SECONDS:
        return "it was given on a later day than this screen's clock has"
    return ""


def is_addressee(to: str) -> bool:
    """Whether somebody can be called so."""
    return to == ALL or re.fullmatch(NAME_PATTERN, to.removeprefix(_GROUP)) is not None


def group_of(to: str) -> str:
    """The group that is called; empty where it is another name."""
    return to.removeprefix(_GROUP) if to.startswith(_GROUP) else ""
