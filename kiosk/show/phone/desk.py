"""Owns who may steer a talk by phone: the ticket, the phone that asks, and the one that was let in. Pure.

One ticket lets one phone ask, once; people compare a word and let it in, or not. One phone is let in at a time: another
that is let in takes its place. Whatever is drawn by lot comes in, so all of this can be tested.
"""

from __future__ import annotations

import hmac

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.phone import call as calls
from kiosk.show.phone.call import Lot, PhoneCall, Refusal, begin_call
from kiosk.show.phone.seal import prove_ticket
from kiosk.show.talk.phone_seat import LETTING_IN, PhoneAnswer

TICKET_BYTES = 16


class PhoneDesk(Struct, frozen=True):
    """Who may do what. ``ticket`` is None while none is out, ``with_notes`` tells what the one let in may read."""

    ticket: bytes | None = None
    asking: PhoneCall | None = None
    seated: PhoneCall | None = None
    with_notes: bool = False

    def call(self, name: str) -> PhoneCall | None:
        """The phone of that name; None where there is none, or no longer."""
        return next((call for call in (self.asking, self.seated) if call is not None and call.name == name), None)


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
    call = begin_call(desk.ticket, asked, proof, lot)
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
    call, text = calls.hear(desk.call(name), box)
    return _with_call(desk, call), text


def listen(desk: PhoneDesk, name: str, box: bytes) -> tuple[PhoneDesk, Refusal | None]:
    """A phone wishes to be told: what it seals for that serves for nothing else, and counts once as well."""
    call, refused = calls.listen(desk.call(name), box)
    return _with_call(desk, call), refused


def say(desk: PhoneDesk, name: str, text: bytes) -> tuple[PhoneDesk, bytes]:
    """Seal what a phone is told.

    Raises:
        KeyError: there is no phone of that name.
    """
    call = desk.call(name)
    if call is None:
        raise KeyError(name)
    call, box = calls.say(call, text)
    return _with_call(desk, call), box


def _with_call(desk: PhoneDesk, call: PhoneCall | None) -> PhoneDesk:
    if call is None or call is desk.call(call.name):
        return desk
    if desk.asking is not None and desk.asking.name == call.name:
        return replace(desk, asking=call)
    return replace(desk, seated=call)
