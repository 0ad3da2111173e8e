"""What is heard of visitors: a question or a ballot in full, and nothing else that anybody may write to a broker."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hall.voice_words import LARGEST_VOICE, every_voice, read_voice, voice_screen, voice_topic, write_voice
from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot

ASKED = AskedAbout("0123456789abcdef", "decent-work", AskedForm.DOUBT)
BALLOT = Ballot("0123456789abcdef", "hardest", 1)
GOOD = json.loads(write_voice("s", ASKED))
VOTE = json.loads(write_voice("s", BALLOT))


@pytest.mark.parametrize("said", [ASKED, BALLOT])
def test_what_is_said_is_heard(said: AskedAbout | Ballot) -> None:
    assert read_voice(write_voice("s", said)) == ("s", said)


def test_nothing_but_speaker_id_page_and_form_or_poll_and_choice_is_said() -> None:
    assert set(GOOD) == {"speaker", "id", "page", "form"}
    assert set(VOTE) == {"speaker", "id", "poll", "choice"}


@pytest.mark.parametrize(
    "wrong",
    [
        {**GOOD, "text": "free words"},
        {**GOOD, "form": "swear"},
        {**GOOD, "id": "no hex"},
        {**GOOD, "id": "a" * 33},
        {**GOOD, "page": "x" * 201},
        {**GOOD, "poll": "hardest", "choice": 1},
        {**GOOD, "page": ""},
        {**VOTE, "choice": -1},
        {**VOTE, "choice": 1.5},
        {**VOTE, "choice": True},
        {**VOTE, "poll": ""},
        {"speaker": "s", "id": GOOD["id"]},
        [],
        None,
    ],
)
def test_anything_else_is_not_heard(wrong: object) -> None:
    assert read_voice(msgspec.json.encode(wrong)) is None


@given(st.binary(max_size=LARGEST_VOICE * 2))
def test_no_bytes_do_harm(payload: bytes) -> None:
    assert read_voice(payload) is None


def test_what_is_too_long_or_deep_is_not_read() -> None:
    assert read_voice(write_voice("s", ASKED) + b" " * LARGEST_VOICE) is None
    assert read_voice(b"[" * LARGEST_VOICE) is None


@pytest.mark.parametrize(
    ("topic", "screen"),
    [
        (voice_topic("zaal", "screen-1"), "screen-1"),
        (voice_topic("other", "screen-1"), ""),
        ("kiosk/zaal/screen/screen-1", ""),
        ("kiosk/zaal/voice/", ""),
        ("kiosk/zaal/voice/a/b", ""),
        ("kiosk/zaal/voice/" + "a" * 101, ""),
        (every_voice("zaal"), ""),
    ],
)
def test_a_topic_names_one_screen_of_this_hall(topic: str, screen: str) -> None:
    assert voice_screen("zaal", topic) == screen
