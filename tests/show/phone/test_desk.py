"""Who may steer a talk by phone: tickets, answers and numbers, in every order."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.phone.call import PhoneCall, Refusal
from kiosk.show.phone.desk import PhoneDesk, answer, ask, hear, listen, offer, say
from kiosk.show.phone.seal import LARGEST_NUMBER, prove_ticket, seal, unseal
from kiosk.show.talk.phone_seat import PhoneAnswer

ASKED = b"a" * 16


def drawn_in_order() -> Callable[[int], bytes]:
    """A lot that is different each time, and the same in each test."""
    numbers = iter(range(1, 10_000))
    return lambda count: next(numbers).to_bytes(count)


def ask_with(desk: PhoneDesk, lot: Callable[[int], bytes], asked: bytes = ASKED) -> tuple[PhoneDesk, PhoneCall]:
    assert desk.ticket is not None
    desk, call = ask(desk, asked, prove_ticket(desk.ticket, asked), lot)
    assert call is not None
    return desk, call


@pytest.fixture
def lot() -> Callable[[int], bytes]:
    return drawn_in_order()


def test_without_a_ticket_nobody_asks(lot: Callable[[int], bytes]) -> None:
    assert ask(PhoneDesk(), ASKED, prove_ticket(b"", ASKED), lot) == (PhoneDesk(), None)


def test_a_ticket_is_used_up_by_who_asks(lot: Callable[[int], bytes]) -> None:
    out = offer(PhoneDesk(), lot)
    desk, call = ask_with(out, lot)
    assert (desk.ticket, desk.asking, desk.seated) == (None, call, None)
    assert out.ticket is not None
    other = b"b" * 16
    assert ask(desk, other, prove_ticket(out.ticket, other), lot) == (desk, None)


def test_who_asks_the_same_again_is_the_same(lot: Callable[[int], bytes]) -> None:
    out = offer(PhoneDesk(), lot)
    desk, call = ask_with(out, lot)
    assert ask(desk, ASKED, call.proof, lot) == (desk, call)
    seated = answer(desk, PhoneAnswer.ACCEPT, call.keys.word, lot)
    assert ask(seated, ASKED, call.proof, lot)[1] == call
    assert ask(answer(seated, PhoneAnswer.END, "", lot), ASKED, call.proof, lot)[1] is None


@pytest.mark.parametrize(("said", "with_notes"), [(PhoneAnswer.ACCEPT, False), (PhoneAnswer.ACCEPT_WITH_NOTES, True)])
def test_letting_in(lot: Callable[[int], bytes], said: PhoneAnswer, with_notes: bool) -> None:
    desk, call = ask_with(offer(PhoneDesk(), lot), lot)
    desk = answer(desk, said, call.keys.word, lot)
    assert desk == PhoneDesk(seated=call, with_notes=with_notes)


def test_what_one_may_read_another_may_not_by_that(lot: Callable[[int], bytes]) -> None:
    desk, call = ask_with(offer(PhoneDesk(), lot), lot)
    desk = answer(desk, PhoneAnswer.ACCEPT_WITH_NOTES, call.keys.word, lot)
    desk, other = ask_with(answer(desk, PhoneAnswer.ANOTHER, "", lot), lot, b"b" * 16)
    assert desk.with_notes
    assert answer(desk, PhoneAnswer.ACCEPT, other.keys.word, lot) == PhoneDesk(seated=other)
    assert answer(desk, PhoneAnswer.REFUSE, other.keys.word, lot).seated == call


def test_an_answer_is_for_the_word_that_was_seen(lot: Callable[[int], bytes]) -> None:
    desk, call = ask_with(offer(PhoneDesk(), lot), lot)
    for said in (PhoneAnswer.ACCEPT, PhoneAnswer.REFUSE):
        assert answer(desk, said, call.keys.word[::-1] + "x", lot) == desk
    assert answer(desk, PhoneAnswer.ANOTHER, "", lot) == desk  # first this one is answered


@pytest.mark.parametrize("said", [PhoneAnswer.ACCEPT, PhoneAnswer.REFUSE])
def test_where_nobody_asks_nobody_is_let_in(lot: Callable[[int], bytes], said: PhoneAnswer) -> None:
    out = offer(PhoneDesk(), lot)
    assert answer(out, said, "", lot) == out


def test_a_refusal_puts_a_new_ticket_out(lot: Callable[[int], bytes]) -> None:
    out = offer(PhoneDesk(), lot)
    desk, call = ask_with(out, lot)
    desk = answer(desk, PhoneAnswer.REFUSE, call.keys.word, lot)
    assert desk.asking is None
    assert desk.ticket not in (None, out.ticket)


@given(st.lists(st.integers(-2, 12), max_size=30))
def test_each_number_counts_once_and_none_below_one_that_was_heard(numbers: list[int]) -> None:
    lot = drawn_in_order()
    desk, call = ask_with(offer(PhoneDesk(), lot), lot)
    heard = []
    for number in (one for one in numbers if one >= 0):
        desk, text = hear(desk, call.name, seal(call.keys.up, number, b"next"))
        if text == b"next":
            heard.append(number)
        else:
            assert text is Refusal.REPEATED
    assert heard == sorted(set(heard))
    assert all(number >= 1 for number in heard)


def test_a_number_beyond_those_of_the_page_is_nobodys(lot: Callable[[int], bytes]) -> None:
    desk, call = ask_with(offer(PhoneDesk(), lot), lot)
    assert hear(desk, call.name, seal(call.keys.up, LARGEST_NUMBER + 1, b""))[1] is Refusal.UNKNOWN
    assert hear(desk, call.name, seal(call.keys.up, LARGEST_NUMBER, b""))[1] == b""


def test_saying_and_listening_have_keys_and_numbers_of_their_own(lot: Callable[[int], bytes]) -> None:
    desk, call = ask_with(offer(PhoneDesk(), lot), lot)
    wish, word = seal(call.keys.hear, 7, b""), seal(call.keys.up, 6, b"")
    assert hear(desk, call.name, wish)[1] is Refusal.UNKNOWN
    assert listen(desk, call.name, word)[1] is Refusal.UNKNOWN
    desk, refused = listen(desk, call.name, wish)
    assert refused is None
    assert listen(desk, call.name, wish)[1] is Refusal.REPEATED
    assert hear(desk, call.name, word)[1] == b""


def test_what_is_told_has_numbers_that_grow(lot: Callable[[int], bytes]) -> None:
    desk, call = ask_with(offer(PhoneDesk(), lot), lot)
    for number in (1, 2, 3):
        desk, box = say(desk, call.name, b"title")
        assert unseal(call.keys.down, box) == (number, b"title")
    with pytest.raises(KeyError):
        say(desk, "nobody", b"")


@given(st.lists(st.tuples(st.sampled_from([*PhoneAnswer, "ask", "stranger"]), st.booleans()), max_size=25))
def test_whatever_happens_only_who_was_let_in_is_seated(history: list[tuple[str, bool]]) -> None:
    lot, desk = drawn_in_order(), offer(PhoneDesk(), drawn_in_order())
    let_in: set[str] = set()
    for said, right in history:
        if said == "ask" and desk.ticket is not None:
            desk, _ = ask_with(desk, lot, lot(16))
        elif said == "stranger":
            before = desk
            desk, call = ask(desk, ASKED, os.urandom(32), lot)
            assert (desk, call) == (before, None)
        elif said != "ask":
            word = desk.asking.keys.word if right and desk.asking is not None else "none"
            if said in (PhoneAnswer.ACCEPT, PhoneAnswer.ACCEPT_WITH_NOTES) and word != "none" and desk.asking:
                let_in.add(desk.asking.name)
            desk = answer(desk, PhoneAnswer(said), word, lot)
        assert desk.seated is None or desk.seated.name in let_in
        assert desk.seated is not None or not desk.with_notes
