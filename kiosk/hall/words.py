"""Owns how speakers and screens are heard over a broker: one topic each, whose last message the broker keeps."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from kiosk.show.hall.fleet import ScreenState
from kiosk.show.hall.following import Word
from kiosk.show.hall.orders import ALL, Addressee, group_of

Said = TypeVar("Said")


def speaker_topic(hall: str, speaker: str) -> str:
    """Where a speaker is heard."""
    return f"kiosk/{hall}/speaker/{speaker}"


def every_speaker(hall: str) -> str:
    """Where all speakers of a hall are heard."""
    return speaker_topic(hall, "+")


def screen_topic(hall: str, screen: str) -> str:
    """Where a screen is heard."""
    return f"kiosk/{hall}/screen/{screen}"


def every_screen(hall: str) -> str:
    """Where all screens of a hall are heard."""
    return screen_topic(hall, "+")


def pulse_topic(hall: str, screen: str) -> str:
    """Where a screen's pulse is heard."""
    return f"kiosk/{hall}/pulse/{screen}"


def every_pulse(hall: str) -> str:
    """Where all pulses of a hall are heard."""
    return pulse_topic(hall, "+")


def order_topic(hall: str, to: str, kind: str) -> str:
    """Where orders of one kind to a screen, ``group:`` one, or ``all`` are heard."""
    group = group_of(to)
    whom = "all" if to == ALL else f"group/{group}" if group else f"screen/{to}"
    return f"kiosk/{hall}/order/{whom}/{kind}"


def orders_to(me: Addressee) -> tuple[str, ...]:
    """Where all orders to one screen are heard."""
    return tuple(order_topic(me.hall, name, "+") for name in me.names)


def piece_topic(hall: str, digest: str, number: int | str) -> str:
    """Where a piece of a bundle is."""
    return f"kiosk/{hall}/bundle/{digest}/{number}"


def every_piece(hall: str, digest: str = "+") -> str:
    """Where all pieces of a bundle are, or of all."""
    return piece_topic(hall, digest, "+")


def write_said(said: Word | ScreenState) -> bytes:
    """What goes over the network."""
    return msgspec.json.encode(said)


def read_word(payload: bytes) -> Word | None:
    """What a speaker says; None where it is something else: anybody may write to a broker."""
    return _read(payload, Word)


def read_screen(payload: bytes) -> ScreenState | None:
    """What a screen tells of itself; None where it is something else."""
    return _read(payload, ScreenState)


def _read(payload: bytes, kind: type[Said]) -> Said | None:
    try:
        return msgspec.json.decode(payload, type=kind)
    except (ValueError, RecursionError):
        return None
