"""Owns where a talk stands with the phones of its visitors."""

from __future__ import annotations

from msgspec import Struct

from kiosk.show.talk.phone_seat import PhoneTrouble


class VisitorSeat(Struct, frozen=True):
    """What the faces show of the phones of visitors.

    ``on`` tells that they may speak. ``offer`` is the address with the ticket, for the code that the room sees, empty
    where nobody can call for a ``trouble``. ``phones`` is how many have called.
    """

    on: bool = False
    offer: str = ""
    trouble: PhoneTrouble = PhoneTrouble.NONE
    phones: int = 0
