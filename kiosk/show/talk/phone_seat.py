"""Owns where a talk stands with the phone of its speaker, and what the speaker answers one."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace


class PhoneAnswer(StrEnum):
    """What the speaker says to a phone that asks, to the one that steers, or to have another one."""

    NONE = ""
    ACCEPT = "accept"
    ACCEPT_WITH_NOTES = "accept-with-notes"
    REFUSE = "refuse"
    END = "end"
    ANOTHER = "another"


LETTING_IN = (PhoneAnswer.ACCEPT, PhoneAnswer.ACCEPT_WITH_NOTES)


class PhoneTrouble(StrEnum):
    """Why no phone can call: this machine is in no network, or cannot be called at the place that was named."""

    NONE = ""
    NO_NETWORK = "no-network"
    NO_PLACE = "no-place"


class PhoneSeat(Struct, frozen=True):
    """What the console shows of the phone.

    ``on`` tells that one may call. ``offer`` is the address with a ticket, for the code, ``place`` where that is, for
    people; ``trouble`` why nobody can call. ``asks`` is the word of a phone that asks. ``seated`` tells that one
    steers, ``linked`` that it is heard, ``with_notes`` that it may read the notes. ``answer`` is what the speaker said
    last, to the phone of the word ``answered``, and ``answers`` counts those.
    """

    on: bool = False
    offer: str = ""
    place: str = ""
    trouble: PhoneTrouble = PhoneTrouble.NONE
    asks: str = ""
    seated: bool = False
    linked: bool = False
    with_notes: bool = False
    answer: PhoneAnswer = PhoneAnswer.NONE
    answered: str = ""
    answers: int = 0


def answer_phone(seat: PhoneSeat, said: PhoneAnswer, word: str) -> PhoneSeat:
    """The speaker answers; whoever looks after phones does what is said, and tells what came of it."""
    if not seat.on or said is PhoneAnswer.NONE:
        return seat
    return replace(seat, answer=said, answered=word, answers=seat.answers + 1)


def take_facts(seat: PhoneSeat, facts: PhoneSeat) -> PhoneSeat:
    """The seat as it is now, with what the speaker said to it."""
    return replace(facts, answer=seat.answer, answered=seat.answered, answers=seat.answers)
