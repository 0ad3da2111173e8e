"""What a phone may do to a talk, and what it gets of one."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.phone.phone_view import PHONE_COMMANDS, PhoneSaid, PhoneView, derive_events, read_said
from kiosk.show.talk.events import Command, Commanded, PointerMoved
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import PointerKind, TalkState
from tests.show.talk.talks import after, make_talk


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b'{"do": "next"}', PhoneSaid(do="next")),
        (b'{"point": [0.5, 1]}', PhoneSaid(point=[0.5, 1.0])),
        (b'{"point": []}', PhoneSaid(point=[])),
        (b"{}", PhoneSaid()),
        (b'{"do": "leave"}', None),
        (b'{"do": "console-here"}', None),
        (b'{"point": ["0", 1]}', None),
        (b'{"point": [NaN, 1]}', None),
        (b'{"more": 1}', None),
        (b"[" * 100_000, None),
        (b"\xff", None),
        (b"", None),
    ],
)
def test_what_a_phone_says(text: bytes, said: PhoneSaid | None) -> None:
    assert read_said(text) == said


def test_it_may_ask_for_four_commands() -> None:
    assert msgspec.json.schema(PhoneSaid)["$defs"]["PhoneSaid"]["properties"]["do"]["enum"] == sorted(
        ["", *PHONE_COMMANDS]
    )


@pytest.mark.parametrize("command", PHONE_COMMANDS)
def test_a_command_is_that_of_a_key(command: Command) -> None:
    said = read_said(b'{"do": "%s"}' % command.encode())
    assert said is not None
    assert derive_events(said, make_talk(), 5.0, lent=False) == [Commanded(command, 5.0)]


def do(talk: TalkState, *point: float, lent: bool) -> TalkState:
    for event in derive_events(PhoneSaid(point=list(point)), talk, 0.0, lent=lent):
        talk = reduce_talk(talk, event)
    return talk


def test_a_finger_brings_a_pointer_along_and_takes_it_away() -> None:
    pointing = do(make_talk(), 0.25, 0.75, lent=False)
    pointer = pointing.on_stage.pointer
    assert (pointer.kind, pointer.x, pointer.y, pointer.seen) == (PointerKind.POINTER, 0.25, 0.75, True)
    moved = do(pointing, 5, -5, lent=True)
    assert (moved.on_stage.pointer.x, moved.on_stage.pointer.y) == (1.0, 0.0)
    lifted = do(moved, lent=True).on_stage.pointer
    assert (lifted.kind, lifted.seen) == (PointerKind.NONE, False)


def test_a_pointer_that_was_there_stays() -> None:
    talk = after(make_talk(), Command.SPOTLIGHT)
    pointing = do(talk, 0.5, 0.5, lent=False)
    assert pointing.on_stage.pointer.kind is PointerKind.SPOTLIGHT
    assert do(pointing, lent=False).on_stage.pointer.kind is PointerKind.SPOTLIGHT
    taken = after(do(make_talk(), 0.5, 0.5, lent=False), Command.POINTER)  # the console took it away meanwhile
    assert derive_events(PhoneSaid(point=[]), taken, 0.0, lent=True) == [PointerMoved(0.5, 0.5, seen=False)]


@given(st.sampled_from(["", "next", "previous", "black", "pause"]), st.none() | st.lists(st.floats(0, 1), max_size=3))
def test_nothing_from_afar_answers_a_question(command: str, point: list[float] | None) -> None:
    said = msgspec.convert({"do": command, "point": point}, PhoneSaid)
    for question in (Command.LEAVE, Command.ESCAPE):
        assert derive_events(said, after(make_talk(), question), 0.0, lent=True) == []


def test_a_view_has_no_place_for_notes_but_one_that_is_left_empty() -> None:
    assert PhoneView().notes is None
    assert [name for name in PhoneView.__struct_fields__ if "note" in name] == ["notes"]
