"""A phone at a talk, by wire: it asks, is let in, steers, sleeps, gives way to another, and is let go."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.show.slides.slides import slide_title
from kiosk.show.talk.events import Command
from kiosk.show.talk.phone_seat import PhoneAnswer
from kiosk.show.talk.state import PointerKind, Question
from kiosk.talk.phone_speaker import SIGN_MS
from tests.phone.given_talk import PhoneTalk
from tests.phone.wire import WirePhone


def test_a_phone_asks_is_compared_let_in_and_steers(given: PhoneTalk) -> None:
    phone = given.new_phone()
    assert phone.ask() == 200
    assert given.seat.asks == phone.word
    assert given.seat.offer == ""
    assert given.talk.on_console.overlay == "phone"
    phone.listen()
    given.wait(lambda: phone.told)
    assert phone.told == [{"state": "asks"}]
    assert phone.say(do="next") == 204  # it is who it says; but nobody let it in
    assert given.talk.here.slide == 0
    given.answer(PhoneAnswer.ACCEPT)
    given.wait(lambda: phone.told[-1]["state"] == "seated")
    assert (given.seat.seated, given.seat.linked, given.seat.with_notes, given.seat.asks) == (True, True, False, "")
    for said, place in (("next", (0, 1)), ("next", None), ("previous", None)):
        before = given.talk.place
        assert phone.say(do=said) == 204
        assert given.talk.place != before, (said, place)
    assert phone.say(do="black") == 204
    given.wait(lambda: phone.told[-1]["covered"])
    assert given.talk.on_stage.cover == "black"
    assert phone.say(do="pause") == 204
    given.wait(lambda: not phone.told[-1]["running"])
    assert given.talk.clock.held


def test_it_is_told_where_the_talk_is(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    given.do(Command.NEXT)
    given.wait(lambda: phone.told[-1]["number"] == given.talk.here.slide + 1 and phone.told[-1]["running"])
    slides = given.talk.here.slides
    here, behind = (
        slide_title(given.book.briefing, slides[place].page, slides[place].section, "nl")
        for place in (given.talk.here.slide, given.talk.here.slide + 1)
    )
    told = phone.told[-1]
    assert (told["title"], told["next"], told["count"], told["notes"]) == (here, behind, len(slides), None)
    given.do(Command.LAST)
    while given.talk.place is not None:
        given.do(Command.NEXT)
    given.wait(lambda: phone.told[-1]["title"] == "")


@pytest.mark.parametrize("notes", [True, False])
def test_invariant_2_notes_only_where_the_speaker_said_so(given: PhoneTalk, notes: bool) -> None:
    phone = given.seated_phone(notes=notes)
    said = []
    for _ in range(12):
        given.do(Command.NEXT)
        place = given.talk.here.current
        assert place is not None
        wanted = [line.plain for line in given.book.notes(place, "nl") if line.block is None]
        given.wait(lambda: phone.told[-1]["number"] == given.talk.here.slide + 1)
        told = phone.told[-1]["notes"]
        assert (told is not None) is notes
        if notes:
            assert [line["text"] for line in told] == wanted
            said += wanted
    assert bool(said) is notes


def test_nothing_of_a_talk_crosses_the_network_in_clear(given: PhoneTalk) -> None:
    phone = given.seated_phone(notes=True)
    for _ in range(8):
        given.do(Command.NEXT)
    given.wait(lambda: phone.told[-1]["number"] == given.talk.here.slide + 1)
    crossed = bytes(phone.raw)
    words = {
        word for told in phone.told for text in (told.get("title", ""), told.get("next", "")) for word in text.split()
    }
    words |= {word for told in phone.told for line in told.get("notes") or [] for word in line["text"].split()}
    for word in (one for one in words if len(one) > 4):
        assert word.encode() not in crossed
        assert word.encode().hex().encode() not in crossed
    assert len(words) > 50


def test_it_sleeps_and_goes_on_without_another_ticket(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    phone.sleep()
    given.wait(lambda: not given.seat.linked)
    assert given.seat.seated
    given.do(Command.NEXT)
    phone.listen()
    given.wait(lambda: given.seat.linked)
    given.wait(lambda: phone.told[-1]["number"] == given.talk.here.slide + 1)
    before = given.talk.place
    assert phone.say(do="next") == 204
    assert given.talk.place != before


def test_a_newer_line_takes_the_place_of_a_lost_one(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    old = phone.ended
    phone.listen()
    given.wait(old.is_set)
    assert given.seat.linked
    assert not phone.ended.is_set()


def ask_again(given: PhoneTalk) -> WirePhone:
    """A second phone asks while one steers."""
    given.answer(PhoneAnswer.ANOTHER)
    second = given.new_phone()
    assert second.ask() == 200
    second.listen()
    given.wait(lambda: second.told)
    return second


def test_a_second_phone_is_refused_and_the_first_goes_on(given: PhoneTalk) -> None:
    first = given.seated_phone()
    second = ask_again(given)
    assert given.seat.seated
    assert second.say(do="next") == 204
    assert given.talk.here.slide == 0
    given.answer(PhoneAnswer.REFUSE)
    given.wait(lambda: second.told[-1] == {"state": "over"})
    given.wait(second.ended.is_set)
    assert second.say(do="next") == 403
    assert first.say(do="next") == 204
    assert given.talk.place is not None
    assert given.talk.here != given.talk.row or given.talk.here.slide + given.talk.here.step > 0


def test_a_second_phone_that_is_let_in_takes_the_place_of_the_first(given: PhoneTalk) -> None:
    first = given.seated_phone(notes=True)
    second = ask_again(given)
    given.answer(PhoneAnswer.ACCEPT)
    given.wait(lambda: first.told[-1] == {"state": "over"})
    given.wait(lambda: second.told[-1]["state"] == "seated")
    assert second.told[-1]["notes"] is None
    before = given.talk.place
    assert first.say(do="next") == 403
    assert given.talk.place == before
    assert second.say(do="next") == 204
    assert given.talk.place != before


def test_an_answer_for_another_word_counts_for_nobody(given: PhoneTalk) -> None:
    phone = given.new_phone()
    phone.ask()
    other = "0000" if phone.word != "0000" else "0001"
    given.answer(PhoneAnswer.ACCEPT, other)
    assert (given.seat.seated, given.seat.asks) == (False, phone.word)


def test_the_console_lets_a_phone_go_and_a_new_code_is_out(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    old = phone.ticket
    given.answer(PhoneAnswer.END, "")
    given.wait(lambda: phone.told[-1] == {"state": "over"})
    assert not given.seat.seated
    assert phone.say(do="next") == 403
    assert given.new_phone().ticket != old
    given.seated_phone()


def test_it_ends_with_the_talk(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    given.speaker.site.end()
    given.wait(lambda: phone.told[-1] == {"state": "over"})
    assert phone.say(do="next") == 403
    assert given.talk.here.slide == 0


def test_a_finger_points_and_takes_its_pointer_away(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    for share in (0.25, 0.5, 0.75):
        assert phone.say(point=[share, 0.5]) == 204
    given.wait(lambda: given.talk.on_stage.pointer.x == 0.75)
    pointer = given.talk.on_stage.pointer
    assert (pointer.kind, pointer.seen) == (PointerKind.POINTER, True)
    assert phone.say(point=[]) == 204
    given.wait(lambda: not given.talk.on_stage.pointer.seen)
    assert given.talk.on_stage.pointer.kind is PointerKind.NONE


def test_the_pointer_of_a_phone_that_falls_asleep_goes_too(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    assert phone.say(point=[0.5, 0.5]) == 204
    assert given.talk.on_stage.pointer.seen
    phone.sleep()
    given.wait(lambda: not given.talk.on_stage.pointer.kind)


def test_a_spotlight_that_was_there_stays(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    given.do(Command.SPOTLIGHT)
    phone.say(point=[0.5, 0.5])
    phone.say(point=[])
    given.wait(lambda: not given.talk.on_stage.pointer.seen)
    assert given.talk.on_stage.pointer.kind is PointerKind.SPOTLIGHT


def test_the_pointer_moves_thirty_times_a_second_at_most(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    moves = []
    given.store.changed.connect(lambda before, after: moves.append(1) if before.on_stage != after.on_stage else None)
    boxes = [phone.box({"point": [step / 300, 0.5]}) for step in range(300)]

    def act() -> None:
        head = f"POST /say HTTP/1.1\r\nHost: {given.network.place}\r\nContent-Length: "
        with given.network.connect() as line:
            for box in boxes:
                line.sendall(f"{head}{len(box)}\r\n\r\n".encode() + box)
                while not line.recv(4096).endswith(b"\r\n\r\n"):
                    pass

    given.network.meanwhile(act)
    given.wait(lambda: given.talk.on_stage.pointer.x == 299 / 300)
    assert len(moves) < 150


def test_a_question_of_the_console_is_not_answered_from_afar(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    given.do(Command.LEAVE)
    given.wait(lambda: phone.told[-1]["busy"])
    for said in ("next", "black", "previous", "pause"):
        assert phone.say(do=said) == 204
    assert phone.say(point=[0.5, 0.5]) == 204
    console = given.talk.on_console
    assert (console.question, console.choice, given.talk.left) == (Question.LEAVE, 0, False)


@pytest.mark.parametrize("said", ["leave", "console-here", "escape", "accept", "swap", "lead", "phone", "", "next "])
def test_what_a_phone_may_not_ask_for_does_nothing(given: PhoneTalk, said: str) -> None:
    phone = given.seated_phone()
    before = replace(given.talk, phone=given.seat)
    assert phone.say(do=said) == (204 if said == "" else 400)
    assert given.talk == before


def test_it_is_told_without_a_change_too(given: PhoneTalk) -> None:
    phone = given.seated_phone()
    count = len(phone.told)
    assert SIGN_MS <= 6_000
    given.wait(lambda: len(phone.told) > count)
