"""Owns how new content goes to screens: some try it first, then so many at a time, and none once one fails. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.hall.fleet import ScreenState


class Turn(StrEnum):
    """What comes next of a roll-out."""

    WAIT = "wait"
    ORDER = "order"
    HALT = "halt"
    DONE = "done"


class RollOut(Struct, frozen=True):
    """Where one stands.

    ``waves`` are the names of screens that are to show ``serial``, whose content is named ``content``; those that try
    it first are in the first. ``wave`` is the one that was ordered last, -1 before the first, at ``ordered``, in
    seconds of a clock that never goes back. ``patience`` is how long a wave may take: no screen tries anything while
    somebody is there.
    """

    serial: int
    content: str
    waves: tuple[tuple[str, ...], ...]
    patience: float
    wave: int = -1
    ordered: float = 0.0

    @property
    def screens(self) -> tuple[str, ...]:
        """Those of the wave that was ordered last."""
        return self.waves[self.wave] if self.wave >= 0 else ()


def plan_waves(canaries: Collection[str], rest: Collection[str], at_once: int) -> tuple[tuple[str, ...], ...]:
    """The waves: who tries it first, then the rest by their names, so many at a time."""
    names = sorted(set(rest) - set(canaries))
    waves = [names[first : first + at_once] for first in range(0, len(names), at_once)]
    return tuple(tuple(wave) for wave in ([*dict.fromkeys(canaries)], *waves) if wave)


def judge(roll: RollOut, states: Mapping[str, ScreenState], now: float) -> tuple[Turn, str]:
    """What comes next, and why where it is to be halted.

    Args:
        roll: where it stands.
        states: what each screen told last, by its name.
        now: seconds of the clock of ``ordered``.
    """
    ordered = [name for wave in roll.waves[: roll.wave + 1] for name in wave]
    for name in ordered:
        if why := _failed(states.get(name), roll):
            return Turn.HALT, f"{name}: {why}"
    missing = [name for name in roll.screens if not _shows(states.get(name), roll)]
    if not missing:
        return (Turn.ORDER if roll.wave + 1 < len(roll.waves) else Turn.DONE), ""
    if now - roll.ordered >= roll.patience:
        return Turn.HALT, f"{', '.join(missing)}: did not show it in time"
    return Turn.WAIT, ""


def order_next(roll: RollOut, now: float) -> RollOut:
    """The next wave was ordered."""
    return replace(roll, wave=roll.wave + 1, ordered=now)


def _shows(state: ScreenState | None, roll: RollOut) -> bool:
    return state is not None and not state.lost and (state.serial, state.content) == (roll.serial, roll.content)


def _failed(state: ScreenState | None, roll: RollOut) -> str:
    """Why a screen will not show it; empty where it does, or may."""
    if state is None or state.lost or _shows(state, roll):
        return ""
    if state.serial == roll.serial:
        return f"shows other content, which has serial {roll.serial} too"
    return state.trouble if state.offered == roll.serial else ""
