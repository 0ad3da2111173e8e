"""Owns what a screen tells of itself, and the table that somebody reads who looks after all of them. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from kiosk.show.hall.orders import ALL, group_of

TOLD_SECONDS = 30.0
LATE_SECONDS = 2.5 * TOLD_SECONDS
"""A screen that has told nothing for so long hangs, or its link does."""
PULSE_SECONDS = 1.5
"""Each screen says so often that it is there, in a few bytes, in the place of what MQTT would say for it."""
SILENT_SECONDS = 3.5
"""A screen without a pulse for so long is dead, so that it shows within 5 s. The broker tells of it too, but later:
Mosquitto 2.0 looks every 5 s for links that are silent, and none knows of a program that hangs."""


class ScreenState(Struct, frozen=True, kw_only=True):
    """What a screen tells: of itself, never of visitors.

    Moments are seconds since 1970 by the screen's own clock: when it ``started``, ``drew`` last, and ``told`` this.
    ``serial`` is that of its bundle, 0 where it shows what its settings name; ``content`` names the briefing.
    ``problems`` are those of the briefing that it has met. ``follows`` is the speaker. ``degrees`` (Celsius) of its
    processor, where the machine tells. ``groups`` are those that it belongs to. ``answered`` is the number of the order
    that it heard last, and ``answer`` why it does not do it, empty where it does. ``offered`` is the serial of the
    bundle that it was ordered to take, and ``trouble`` why it does not show that. ``lost`` is said in its place when
    nothing is heard of it any more.
    """

    screen: str
    version: str = ""
    serial: int = 0
    content: str = ""
    started: float = 0.0
    drew: float = 0.0
    told: float = 0.0
    problems: int = 0
    follows: str = ""
    degrees: float | None = None
    groups: tuple[str, ...] = ()
    answered: int = 0
    answer: str = ""
    offered: int = 0
    trouble: str = ""
    lost: bool = False

    def is_called(self, to: str) -> bool:
        """Whether an order to ``to`` is for this screen."""
        group = group_of(to)
        return to in (ALL, self.screen) or (group != "" and group in self.groups)


class FleetRow(Struct, frozen=True):
    """A screen as a line of a table; every value is a text."""

    screen: str
    state: str
    version: str
    serial: str
    up: str
    picture: str
    problems: str
    follows: str
    degrees: str
    trouble: str


HEADS = FleetRow(
    "screen", "state", "version", "serial", "up", "last picture", "problems", "follows", "degrees", "trouble"
)


def fleet_rows(states: Iterable[ScreenState], now: float, silent: Collection[str] = frozenset()) -> list[FleetRow]:
    """The table, by the names of the screens.

    Args:
        states: what each told last.
        now: seconds since 1970.
        silent: the names of those whose pulse is gone.
    """
    return [_row(state, now, silent) for state in sorted(states, key=lambda state: state.screen)]


def _row(state: ScreenState, now: float, silent: Collection[str]) -> FleetRow:
    if state.lost:
        return FleetRow(state.screen, "lost", *[""] * 8)
    condition = "silent" if state.screen in silent else "ok" if now - state.told < LATE_SECONDS else "late"
    return FleetRow(
        screen=state.screen,
        state=condition,
        version=state.version,
        serial=str(state.serial or "settings"),
        up=_length(now - state.started),
        picture=f"{_length(now - state.drew)} ago" if state.drew else "none",
        problems=str(state.problems),
        follows=state.follows,
        degrees=f"{state.degrees:.0f}" if state.degrees is not None else "",
        trouble=state.trouble or state.answer,
    )


def _length(seconds: float) -> str:
    """A time as people say it, in its largest unit."""
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit}"
    return f"{max(0, int(seconds))} s"
