"""Whoever is read to at a screen that follows hears a poll, what can be answered, and what came out."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.show.hall.poll_reading import read_poll
from kiosk.show.speech.phrases import read_phrases
from kiosk.show.talk.poll_props import derive_poll
from kiosk.show.talk.voices import PollCount, Voices


def test_a_poll_is_said_with_its_answers_and_then_with_what_came_out() -> None:
    briefing = load_briefing(paths.CONTENT)
    phrases = read_phrases(paths.RESOURCES, "en")
    polls = tuple(PollCount(name, (3, 1)) for name in briefing.info.polls)
    voices = Voices(polls=polls, poll=polls[0].name, is_open=True)
    asked = derive_poll(briefing, voices, "en")
    assert asked is not None
    said = read_poll(asked, "en", phrases).until(0)
    assert said == [
        "The speaker asks: Which of the two conditions is hardest to meet?",
        "Strong partners.",
        "Decent work.",
    ]
    closed = derive_poll(briefing, replace(voices, is_open=False), "en")
    assert closed is not None
    told = read_poll(closed, "en", phrases).until(0)
    assert told[0].startswith("The poll is closed: ")
    assert [line.partition(":")[0] for line in told[1:]] == asked.answers
    assert all(any(sign.isdigit() for sign in line) for line in told[1:])
