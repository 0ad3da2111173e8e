"""Which phones of visitors may speak: those with the room's ticket, so many, so often, and each number once."""

from __future__ import annotations

import pytest

from kiosk.show.phone import gallery as galleries
from kiosk.show.phone.call import Lot, PhoneCall, Refusal
from kiosk.show.phone.gallery import OF_A_PHONE, Allowance, Gallery, JoinRefusal, join, spend
from kiosk.show.phone.seal import prove_ticket, seal, unseal
from kiosk.show.talk.phone_voices import MOST_PHONES
from tests.show.phone.test_desk import drawn_in_order

TICKET = b"t" * 16


def called(gallery: Gallery, lot: Lot, asked: bytes, at: float = 0.0) -> tuple[Gallery, PhoneCall]:
    gallery, call = join(gallery, asked, prove_ticket(gallery.ticket, asked), at, lot)
    assert isinstance(call, PhoneCall)
    return gallery, call


@pytest.fixture
def lot() -> Lot:
    return drawn_in_order()


def test_one_ticket_lets_all_phones_call_each_with_keys_of_its_own(lot: Lot) -> None:
    gallery, first = called(Gallery(TICKET), lot, b"a" * 16)
    gallery, second = called(gallery, lot, b"b" * 16)
    assert first.name != second.name
    assert first.keys.up != second.keys.up
    assert set(gallery.calls) == {first.name, second.name}


def test_who_asks_the_same_again_is_the_same_phone(lot: Lot) -> None:
    gallery, call = called(Gallery(TICKET), lot, b"a" * 16)
    assert join(gallery, b"a" * 16, call.proof, 9.0, lot) == (gallery, call)
    assert join(gallery, b"a" * 16, b"x" * 32, 9.0, lot) == (gallery, JoinRefusal.UNKNOWN)


@pytest.mark.parametrize("ticket", [b"", bytes(16), b"T" * 16])
def test_without_the_ticket_nobody_calls(lot: Lot, ticket: bytes) -> None:
    gallery = Gallery(TICKET)
    assert join(gallery, b"a" * 16, prove_ticket(ticket, b"a" * 16), 0.0, lot) == (gallery, JoinRefusal.UNKNOWN)


def test_so_many_phones_at_once_and_so_many_at_all(lot: Lot) -> None:
    gallery, number, at = Gallery(TICKET), 0, 0.0
    while len(gallery.calls) < MOST_PHONES:
        asked = number.to_bytes(16)
        gallery, call = join(gallery, asked, prove_ticket(TICKET, asked), at, lot)
        at += 1.0 if call is JoinRefusal.BUSY else 0.0
        number += call is not JoinRefusal.BUSY
    assert at >= (MOST_PHONES - gallery.joining.most) / gallery.joining.each_second - 1
    asked = number.to_bytes(16)
    assert join(gallery, asked, prove_ticket(TICKET, asked), at + 99, lot) == (gallery, JoinRefusal.FULL)


def test_what_a_phone_says_counts_once_and_in_one_direction(lot: Lot) -> None:
    gallery, call = called(Gallery(TICKET), lot, b"a" * 16)
    box = seal(call.keys.up, 5, b"said")
    gallery, text = galleries.hear(gallery, call.name, box, 0.0)
    assert text == b"said"
    assert galleries.hear(gallery, call.name, box, 1.0) == (gallery, Refusal.REPEATED)
    assert galleries.hear(gallery, "nobody", box, 1.0) == (gallery, Refusal.UNKNOWN)
    assert galleries.hear(gallery, call.name, seal(call.keys.hear, 6, b"said"), 1.0) == (gallery, Refusal.UNKNOWN)
    gallery, refused = galleries.listen(gallery, call.name, seal(call.keys.hear, 7, b""))
    assert refused is None
    assert galleries.listen(gallery, call.name, seal(call.keys.hear, 7, b""))[1] is Refusal.REPEATED
    gallery, told = galleries.say(gallery, call.name, b"told")
    assert unseal(call.keys.down, told) == (1, b"told")
    with pytest.raises(KeyError):
        galleries.say(gallery, "nobody", b"")


def test_one_phone_cannot_speak_so_often_that_others_are_not_heard(lot: Lot) -> None:
    gallery, loud = called(Gallery(TICKET), lot, b"a" * 16)
    gallery, other = called(gallery, lot, b"b" * 16)
    heard = 0
    for number in range(1, 500):
        gallery, text = galleries.hear(gallery, loud.name, seal(loud.keys.up, number, b""), 10.0)
        heard += text == b""
    assert heard == OF_A_PHONE.most
    assert gallery.saying.left == gallery.saying.most - OF_A_PHONE.most
    assert galleries.hear(gallery, other.name, seal(other.keys.up, 1, b"heard"), 10.0)[1] == b"heard"
    late = seal(loud.keys.up, 501, b"again")
    assert galleries.hear(gallery, loud.name, late, 10.9)[1] is Refusal.BUSY
    assert galleries.hear(gallery, loud.name, late, 11.0)[1] == b"again"


def test_all_phones_together_are_heard_so_often_and_what_waits_may_be_said_again(lot: Lot) -> None:
    gallery, call = called(Gallery(TICKET), lot, b"a" * 16)
    most = int(gallery.saying.most)
    for number in range(most):
        gallery, each = called(gallery, lot, number.to_bytes(16), float(number))
        gallery, text = galleries.hear(gallery, each.name, seal(each.keys.up, 1, b""), 10.0)
        assert text == b""
    late = seal(call.keys.up, 1, b"late")
    assert galleries.hear(gallery, call.name, late, 10.0) == (gallery, Refusal.BUSY)
    assert galleries.hear(gallery, call.name, late, 10.5)[1] == b"late"


def test_an_allowance_grows_with_time_to_its_most_and_never_with_a_clock_that_is_set_back() -> None:
    one = spend(Allowance(2, 1, 2), 100.0)
    assert one is not None
    assert one.left == 1
    two = spend(one, 50.0)
    assert two is not None
    assert spend(two, 50.9) is None
    assert spend(two, 51.0) is not None
    long = spend(two, 9_999.0)
    assert long is not None
    assert long.left == 1
