"""Owns which phones of visitors may speak: all that saw the code, so many, and so often. Pure.

The room has one ticket, so nobody is let in and nobody is known. What bounds a flood is counted here; that each phone
counts once stands in ``show/talk/phone_voices.py``.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.phone import call as calls
from kiosk.show.phone.call import Lot, PhoneCall, Refusal, begin_call
from kiosk.show.phone.seal import prove_ticket
from kiosk.show.talk.phone_voices import MOST_PHONES


class Allowance(Struct, frozen=True):
    """So many at once, and so many a second on the average; ``left`` were there at a moment."""

    most: float
    each_second: float
    left: float
    at: float = 0.0


OF_A_PHONE = Allowance(5, 1, 5)
"""So often one phone may speak: whatever it says, the others are heard as before."""


class Gallery(Struct, frozen=True):
    """The phones that called, by name, and their names by what they drew.

    ``joining`` is how many may call, ``saying`` how often all together may speak, ``own`` how often each may.
    """

    ticket: bytes
    calls: Mapping[str, PhoneCall] = {}
    names: Mapping[bytes, str] = {}
    joining: Allowance = Allowance(40, 20, 40)
    saying: Allowance = Allowance(60, 40, 60)
    own: Mapping[str, Allowance] = {}


class JoinRefusal(StrEnum):
    """Why a phone is not taken: it has no ticket, too many come at once, or there are too many."""

    UNKNOWN = "unknown"
    BUSY = "busy"
    FULL = "full"


def spend(allowance: Allowance, at: float) -> Allowance | None:
    """One of them less; None where none is left. A clock that was set back gives nothing."""
    left = min(allowance.most, allowance.left + max(0.0, at - allowance.at) * allowance.each_second)
    return replace(allowance, left=left - 1, at=at) if left >= 1 else None


def join(gallery: Gallery, asked: bytes, proof: bytes, at: float, lot: Lot) -> tuple[Gallery, PhoneCall | JoinRefusal]:
    """A phone calls, by proving that it saw the code; one that says the same again is the same."""
    if not hmac.compare_digest(prove_ticket(gallery.ticket, asked), proof):
        return gallery, JoinRefusal.UNKNOWN
    if asked in gallery.names:
        return gallery, gallery.calls[gallery.names[asked]]
    joining = spend(gallery.joining, at)
    if joining is None or len(gallery.calls) >= MOST_PHONES:
        return gallery, JoinRefusal.BUSY if joining is None else JoinRefusal.FULL
    call = begin_call(gallery.ticket, asked, proof, lot)
    names = {**gallery.names, asked: call.name}
    return replace(_with_call(gallery, call), names=names, joining=joining), call


def hear(gallery: Gallery, name: str, box: bytes, at: float) -> tuple[Gallery, bytes | Refusal]:
    """What a phone says; its number is not used up where too much comes at once."""
    call, text = calls.hear(gallery.calls.get(name), box)
    if call is None or isinstance(text, Refusal):
        return gallery, text
    own, saying = spend(gallery.own.get(name, OF_A_PHONE), at), spend(gallery.saying, at)
    if own is None or saying is None:
        return gallery, Refusal.BUSY
    return replace(_with_call(gallery, call), saying=saying, own={**gallery.own, name: own}), text


def listen(gallery: Gallery, name: str, box: bytes) -> tuple[Gallery, Refusal | None]:
    """A phone wishes to be told."""
    call, refused = calls.listen(gallery.calls.get(name), box)
    return gallery if call is None or refused else _with_call(gallery, call), refused


def say(gallery: Gallery, name: str, text: bytes) -> tuple[Gallery, bytes]:
    """Seal what a phone is told.

    Raises:
        KeyError: there is no phone of that name.
    """
    call, box = calls.say(gallery.calls[name], text)
    return _with_call(gallery, call), box


def _with_call(gallery: Gallery, call: PhoneCall) -> Gallery:
    return replace(gallery, calls={**gallery.calls, call.name: call})
