"""Owns how visitors are heard over a broker: on a topic of their screen's own, and nothing of it is kept there."""

from __future__ import annotations

import re
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot

LARGEST_VOICE = 500
"""In bytes; more is nothing that a screen says."""

_Name = Annotated[str, Meta(min_length=1, max_length=200)]
_Id = Annotated[str, Meta(pattern="^[0-9a-f]{8,32}$")]
_SCREEN = re.compile(r"[\w.-]{1,100}")


class VoiceWord(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a screen says for a visitor, to the ``speaker`` that it follows: a question, or an answer of a poll.

    ``id`` is unlike all others and says nothing of who it was.
    """

    speaker: _Name
    id: _Id
    page: Annotated[str, Meta(max_length=200)] = ""
    form: AskedForm | None = None
    poll: Annotated[str, Meta(max_length=100)] = ""
    choice: Annotated[int, Meta(ge=0, le=99)] | None = None


def voice_topic(hall: str, screen: str) -> str:
    """Where the visitors of a screen are heard."""
    return f"kiosk/{hall}/voice/{screen}"


def every_voice(hall: str) -> str:
    """Where all visitors of a hall are heard."""
    return voice_topic(hall, "+")


def write_voice(speaker: str, said: AskedAbout | Ballot) -> bytes:
    """What goes over the network."""
    if isinstance(said, AskedAbout):
        return msgspec.json.encode(VoiceWord(speaker, said.id, page=said.page, form=said.form))
    return msgspec.json.encode(VoiceWord(speaker, said.id, poll=said.poll, choice=said.choice))


def voice_screen(hall: str, topic: str) -> str:
    """Whose visitors are heard there; empty where it is no such topic."""
    screen = topic.removeprefix(voice_topic(hall, ""))
    return screen if screen != topic and _SCREEN.fullmatch(screen) else ""


def read_voice(payload: bytes) -> tuple[str, AskedAbout | Ballot] | None:
    """The speaker that is spoken to, and what is said; None where it is something else, as anybody may write."""
    if len(payload) > LARGEST_VOICE:
        return None
    try:
        word = msgspec.json.decode(payload, type=VoiceWord)
    except (ValueError, RecursionError):
        return None
    if word.page and word.form is not None and not word.poll and word.choice is None:
        return word.speaker, AskedAbout(word.id, word.page, word.form)
    if word.poll and word.choice is not None and not word.page and word.form is None:
        return word.speaker, Ballot(word.id, word.poll, word.choice)
    return None
