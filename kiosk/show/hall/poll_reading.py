"""Owns what is said of a poll on a screen that follows a speaker. Pure."""

from __future__ import annotations

from kiosk.show.speech.phrases import Phrases
from kiosk.show.speech.stage_reading import Elsewhere
from kiosk.show.talk.poll_props import PollProps


def read_poll(poll: PollProps, language: str, phrases: Phrases) -> Elsewhere:
    """What is said of a poll that lies over the slide: what can be answered, or what came out.

    Args:
        poll: as it is drawn.
        language: of it.
        phrases: the program's own words in that language.
    """
    said = (phrases.poll if poll.is_open else phrases.answered).format(words=poll.question)
    bars = poll.figure.bars if poll.figure is not None else []
    lines = poll.answers if poll.is_open else [f"{bar.label}: {bar.text or f'{bar.value:g}'}" for bar in bars]
    return Elsewhere(language, tuple((0, words) for words in (said, *(f"{line}." for line in lines))))
