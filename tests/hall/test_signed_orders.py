"""Orders as they go over the network: whoever has no key, changes a byte or says a bundle's signature is not obeyed."""

from __future__ import annotations

import contextlib

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.bundles.minisign import new_key, sign
from kiosk.hall.signed_orders import BadOrderError, read_order, write_order
from kiosk.show.hall.orders import BundleOffered, Message, NightHours, Restart, ScreenOrder, VisitLanguage

KEY, OTHER = new_key(), new_key()
ORDERS = [
    ScreenOrder("hall", "all", 1, 2.0, act)
    for act in (
        Restart(),
        NightHours("22:00-06:00"),
        VisitLanguage("en"),
        Message(("Gesloten tot 14.00 uur", "Closed until 14:00"), 9.0),
        BundleOffered("Paper", 3, "0" * 64, 700_000),
    )
]


@pytest.mark.parametrize("order", ORDERS)
def test_it_comes_over_as_it_was_given(order: ScreenOrder) -> None:
    assert read_order(write_order(order, KEY), [OTHER.public, KEY.public]) == order


def test_nobody_is_obeyed_whose_key_is_not_here() -> None:
    said = write_order(ORDERS[0], OTHER)
    with pytest.raises(BadOrderError, match="not trusted here"):
        read_order(said, [KEY.public])
    with pytest.raises(BadOrderError, match="no key"):
        read_order(said, [])


@settings(max_examples=200)
@given(data=st.data())
def test_no_byte_of_it_can_be_another(data: st.DataObject) -> None:
    said = bytearray(write_order(data.draw(st.sampled_from(ORDERS)), KEY))
    # The comment above a signature is nobody's word, as it says of itself.
    place = data.draw(st.integers(0, said.index(b"untrusted")) | st.integers(said.index(b"\\n") + 2, len(said) - 3))
    before = read_order(bytes(said), [KEY.public])
    said[place] = data.draw(st.integers(0, 255).filter(lambda byte: byte != said[place]))
    with contextlib.suppress(BadOrderError):
        assert read_order(bytes(said), [KEY.public]) == before, "it was read as another"


@given(payload=st.binary(max_size=200) | st.just(b"[" * 100_000) | st.just(b'{"text": "", "signature": ""}'))
def test_anything_else_is_no_order(payload: bytes) -> None:
    with pytest.raises(BadOrderError):
        read_order(payload, [KEY.public])


def test_the_signature_of_a_bundle_is_none_of_an_order() -> None:
    """A signer who can be brought to sign a manifest signs no order by that."""
    text = msgspec.json.encode(ORDERS[0])
    said = msgspec.json.encode({"text": text.decode(), "signature": sign(text, KEY, "x")})
    with pytest.raises(BadOrderError, match="changed after"):
        read_order(said, [KEY.public])


@pytest.mark.parametrize(
    "act",
    [
        b'{"type":"night","hours":"99:00-06:00"}',
        b'{"type":"message","lines":["' + b"x" * 161 + b'"]}',
        b'{"type":"message","lines":[""]}',
        b'{"type":"language","language":"../x"}',
        b'{"type":"bundle","name":"x","serial":1,"digest":"../../x","size":1}',
        b'{"type":"bundle","name":"x","serial":1,"digest":"' + b"0" * 64 + b'","size":999999999}',
        b'{"type":"shell","line":"rm"}',
    ],
)
def test_what_no_screen_can_do_is_no_order_although_it_is_signed(act: bytes) -> None:
    text = b'{"hall":"hall","to":"all","number":1,"expires":2.0,"act":' + act + b"}"
    signature = sign(b"an order to the screens of a hall\n" + text, KEY, "x")
    with pytest.raises(BadOrderError):
        read_order(msgspec.json.encode({"text": text.decode(), "signature": signature}), [KEY.public])
