"""Owns who may steer a talk by phone: the ticket, the phone that asks, and the one that was let in. Pure.

One ticket lets one phone ask, once; people compare a word and let it in, or not. One phone is let in at a time: another
that is let in takes its place. Whatever is drawn by lot comes in, so all of this can be tested.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.phone.seal import LARGEST_NUMBER, CallKeys, derive_keys, prove_ticket, seal, unseal
from kiosk.show.talk.phone_seat import LETTING_IN, PhoneAnswer

TICKET_BYTES = 16
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


class PhoneDesk(Struct, frozen=True):
    """Who may do what. ``ticket`` is None while none is out, ``with_notes`` tells what the one let in may read."""

    ticket: bytes | None = None
    asking: PhoneCall | None = None
    seated: PhoneCall | None = None
    with_notes: bool = False

    def call(self, name: str) -> PhoneCall | None:
        """The phone of that name; None where there is none, or no longer."""
        return next((call for call in (self.asking, self.seated) if call is not None and call.name == name), None)


class Refusal(StrEnum):
    """Why what came up is not listened to: it is of nobody here, or was heard before."""

    UNKNOWN = "unknown"
    REPEATED = "repeated"


def offer(desk: PhoneDesk, lot: Lot) -> PhoneDesk:
    """A new ticket is out, and whatever was out is void."""
    return replace(desk, ticket=lot(TICKET_BYTES))


def ask(desk: PhoneDesk, asked: bytes, proof: bytes, lot: Lot) -> tuple[PhoneDesk, PhoneCall | None]:
    """A phone asks, by proving that it has the ticket, which is used up by that.

    Who says the same again, because the answer was lost, gets the same answer; whoever repeats what was overheard does
    as well, and has no use for it.

    Returns:
        the desk after it, and the call; None where the proof is of no ticket that is out.
    """
    for call in (desk.asking, desk.seated):
        if call is not None and call.asked == asked and hmac.compare_digest(call.proof, proof):
            return desk, call
    if desk.ticket is None or not hmac.compare_digest(prove_ticket(desk.ticket, asked), proof):
        return desk, None
    given = lot(16)
    call = PhoneCall(lot(8).hex(), asked, proof, given, derive_keys(desk.ticket, asked, given))
    return replace(desk, ticket=None, asking=call), call


def answer(desk: PhoneDesk, said: PhoneAnswer, word: str, lot: Lot) -> PhoneDesk:
    """The speaker answered a phone, or wants another one.

    Args:
        desk: as it stands.
        said: the answer.
        word: of the phone that was answered; another that asks by now is not meant.
        lot: draws a new ticket.
    """
    if said is PhoneAnswer.END:
        return offer(replace(desk, seated=None, with_notes=False), lot)
    if said is PhoneAnswer.ANOTHER:
        return offer(desk, lot) if desk.asking is None else desk
    if desk.asking is None or desk.asking.keys.word != word:
        return desk
    if said is PhoneAnswer.REFUSE:
        refused = replace(desk, asking=None)
        return refused if desk.seated is not None else offer(refused, lot)
    if said not in LETTING_IN:
        return desk
    return PhoneDesk(seated=desk.asking, with_notes=said is PhoneAnswer.ACCEPT_WITH_NOTES)


def hear(desk: PhoneDesk, name: str, box: bytes) -> tuple[PhoneDesk, bytes | Refusal]:
    """What a phone says; each number counts once, and none below one that was heard."""
    call = desk.call(name)
    opened = unseal(call.keys.up, box) if call is not None else None
    if call is None or opened is None or opened[0] > LARGEST_NUMBER:
        return desk, Refusal.UNKNOWN
    number, text = opened
    if number <= call.heard:
        return desk, Refusal.REPEATED
    return _with_call(desk, replace(call, heard=number)), text


def listen(desk: PhoneDesk, name: str, box: bytes) -> tuple[PhoneDesk, Refusal | None]:
    """A phone wishes to be told: what it seals for that serves for nothing else, and counts once as well."""
    call = desk.call(name)
    opened = unseal(call.keys.hear, box) if call is not None else None
    if call is None or opened is None or opened[0] > LARGEST_NUMBER:
        return desk, Refusal.UNKNOWN
    if opened[0] <= call.listened:
        return desk, Refusal.REPEATED
    return _with_call(desk, replace(call, listened=opened[0])), None


def say(desk: PhoneDesk, name: str, text: bytes) -> tuple[PhoneDesk, bytes]:
    """Seal what a phone is told.

    Raises:
        KeyError: there is no phone of that name.
    """
    call = desk.call(name)
    if call is None:
        raise KeyError(name)
    call = replace(call, said=call.said + 1)
    return _with_call(desk, call), seal(call.keys.down, call.said, text)


def _with_call(desk: PhoneDesk, call: PhoneCall) -> PhoneDesk:
    if desk.asking is not None and desk.asking.name == call.name:
        return replace(desk, asking=call)
    return replace(desk, seated=call)
