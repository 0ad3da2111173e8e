"""Owns a call: what is known of one phone, and which of its numbers were used. Pure."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.phone.seal import LARGEST_NUMBER, CallKeys, derive_keys, seal, unseal

Lot = Callable[[int], bytes]
"""Draws so many bytes by lot."""


class PhoneCall(Struct, frozen=True):
    """A phone that has had a ticket.

    ``name`` is what it is called by on the network, ``asked`` and ``proof`` what it said to ask, ``given`` what it got.
    ``heard`` is the highest number that it said something with, ``listened`` that it wished to be told with, ``said``
    the highest that we used.
    """

    name: str
    asked: bytes
    proof: bytes
    given: bytes
    keys: CallKeys
    heard: int = 0
    listened: int = 0
    said: int = 0


class Refusal(StrEnum):
    """Why what came up is not listened to: it is of nobody here, was heard before, or too much comes at once."""

    UNKNOWN = "unknown"
    REPEATED = "repeated"
    BUSY = "busy"


def begin_call(ticket: bytes, asked: bytes, proof: bytes, lot: Lot) -> PhoneCall:
    """The call of a phone that proved its ticket."""
    given = lot(16)
    return PhoneCall(lot(8).hex(), asked, proof, given, derive_keys(ticket, asked, given))


def hear(call: PhoneCall | None, box: bytes) -> tuple[PhoneCall | None, bytes | Refusal]:
    """What a phone says; None is a phone that nobody knows. Each number counts once, and none below one heard."""
    opened = unseal(call.keys.up, box) if call is not None else None
    if call is None or opened is None or opened[0] > LARGEST_NUMBER:
        return call, Refusal.UNKNOWN
    number, text = opened
    return (call, Refusal.REPEATED) if number <= call.heard else (replace(call, heard=number), text)


def listen(call: PhoneCall | None, box: bytes) -> tuple[PhoneCall | None, Refusal | None]:
    """A phone wishes to be told: what it seals for that serves for nothing else, and counts once as well."""
    opened = unseal(call.keys.hear, box) if call is not None else None
    if call is None or opened is None or opened[0] > LARGEST_NUMBER:
        return call, Refusal.UNKNOWN
    return (call, Refusal.REPEATED) if opened[0] <= call.listened else (replace(call, listened=opened[0]), None)


def say(call: PhoneCall, text: bytes) -> tuple[PhoneCall, bytes]:
    """Seal what a phone is told."""
    call = replace(call, said=call.said + 1)
    return call, seal(call.keys.down, call.said, text)
