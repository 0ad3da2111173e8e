"""Owns what visitors say with phones of their own: once each, and an answer to a poll can be changed. Pure.

A phone is known by a name that was drawn for it, as long as the talk lasts. What it asked stands among all questions
without that name, and the name comes to no disk.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.talk.voices import (
    MOST_QUESTIONS,
    AskedAbout,
    Ballot,
    PhoneHeard,
    PollCount,
    VisitorQuestion,
    VoiceRefusal,
    Voices,
    can_answer,
)

BETWEEN_TOUCHES = 1.0
"""A phone is heard again so many seconds after it was heard."""
MOST_OF_A_PHONE = 30
MOST_PHONES = 500


class PhoneVoiceHeard(Struct, frozen=True):
    """A visitor said something with a phone, at a moment of the system's clock."""

    phone: str
    said: AskedAbout | Ballot
    at: float


def phone_refusal(voices: Voices, heard: PhoneVoiceHeard) -> VoiceRefusal:
    """Why what was heard is not taken; ``VoiceRefusal.NONE`` where it is."""
    phone, said = find_phone(voices, heard.phone), heard.said
    if (
        (said.page, said.form) in phone.asked
        if isinstance(said, AskedAbout)
        else phone.answer(said.poll) == said.choice
    ):
        return VoiceRefusal.TWICE
    if 0 <= heard.at - phone.at < BETWEEN_TOUCHES:
        return VoiceRefusal.SOON
    if phone not in voices.phones and len(voices.phones) >= MOST_PHONES:
        return VoiceRefusal.MANY
    if not isinstance(said, AskedAbout):
        return can_answer(voices, said)
    many = len(phone.asked) >= MOST_OF_A_PHONE or len(voices.questions) >= MOST_QUESTIONS
    return VoiceRefusal.MANY if many else VoiceRefusal.NONE


def hear_phone(voices: Voices, heard: PhoneVoiceHeard) -> Voices:
    """Take what was heard, unless it is refused."""
    if phone_refusal(voices, heard):
        return voices
    said, phone = heard.said, replace(find_phone(voices, heard.phone), at=heard.at)
    if isinstance(said, AskedAbout):
        phone = replace(phone, asked=(*phone.asked, (said.page, said.form)))
        questions = (*voices.questions, VisitorQuestion("", said.page, said.form, heard.at))
        return replace(voices, questions=questions, phones=_with_phone(voices, phone))
    before = phone.answer(said.poll)
    others = tuple(one for one in phone.answers if one[0] != said.poll)
    phone = replace(phone, answers=(*others, (said.poll, said.choice)))
    polls = tuple(_changed(poll, before, said.choice) if poll.name == said.poll else poll for poll in voices.polls)
    return replace(voices, polls=polls, phones=_with_phone(voices, phone))


def find_phone(voices: Voices, name: str) -> PhoneHeard:
    """What a phone said so far; one that was not heard yet said nothing."""
    return next((phone for phone in voices.phones if phone.phone == name), PhoneHeard(name))


def forget_phones(voices: Voices) -> Voices:
    """All that was heard, without which phone said what: for a disk."""
    return replace(voices, phones=())


def _with_phone(voices: Voices, phone: PhoneHeard) -> tuple[PhoneHeard, ...]:
    return (*(one for one in voices.phones if one.phone != phone.phone), phone)


def _changed(poll: PollCount, before: int, choice: int) -> PollCount:
    counts = enumerate(poll.counts)
    return replace(poll, counts=tuple(count + (place == choice) - (place == before) for place, count in counts))
