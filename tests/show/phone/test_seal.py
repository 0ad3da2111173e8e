"""What is sealed: Python and the page's own JavaScript, in Qt's engine, say the same; what is altered is refused."""

from __future__ import annotations

import hashlib
import hmac
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine

from kiosk import paths
from kiosk.show.phone.seal import SealKeys, derive_keys, prove_ticket, seal, unseal

KEYS = derive_keys(b"t" * 16, b"a" * 16, b"g" * 16)
TEXTS = st.text(max_size=200)
NUMBERS = st.integers(0, 2**53 - 1)


@pytest.fixture(scope="module")
def page(qapp: QCoreApplication) -> QJSEngine:
    """The page's script."""
    engine = QJSEngine()
    code = (paths.RESOURCES / "phone" / "seal.js").read_text("utf-8").replace("const Seal", "var Seal")
    assert not engine.evaluate(code, "seal.js").isError()
    return engine


def run(page: QJSEngine, code: str) -> str:
    value = page.evaluate(code)
    assert not value.isError(), value.toString()
    return value.toString()


def bytes_of(data: bytes) -> str:
    return f"Seal.fromHex('{data.hex()}')"


def keys_of(keys: SealKeys) -> str:
    return f"{{cover: {bytes_of(keys.cover)}, mark: {bytes_of(keys.mark)}}}"


@pytest.mark.parametrize("length", [*range(130), 1000, 4096])
def test_the_page_marks_as_python_does(page: QJSEngine, length: int) -> None:
    text = hashlib.sha512(str(length).encode()).digest() * 64
    for key in (b"", b"k", b"k" * 63, b"k" * 64, b"k" * 65, b"k" * 200):
        said = run(page, f"Seal.toHex(Seal.hmac({bytes_of(key)}, {bytes_of(text[:length])}))")
        assert said == hmac.digest(key, text[:length], "sha256").hex()


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=150), st.binary(max_size=300))
def test_the_page_marks_anything_as_python_does(page: QJSEngine, key: bytes, text: bytes) -> None:
    said = run(page, f"Seal.toHex(Seal.hmac({bytes_of(key)}, {bytes_of(text)}))")
    assert said == hmac.digest(key, text, "sha256").hex()


@settings(max_examples=50, deadline=None)
@given(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16))
def test_both_sides_derive_the_same(page: QJSEngine, ticket: bytes, asked: bytes, given_: bytes) -> None:
    keys = derive_keys(ticket, asked, given_)
    run(page, f"var keys = Seal.derive({bytes_of(ticket)}, {bytes_of(asked)}, {bytes_of(given_)})")
    ways = "[keys.up, keys.hear, keys.down].map(way => [way.cover, way.mark].map(Seal.toHex))"
    said = run(page, f"{ways} + ',' + keys.word")
    parts = tuple(part for way in (keys.up, keys.hear, keys.down) for part in (way.cover, way.mark))
    assert said == ",".join([*(part.hex() for part in parts), keys.word])
    assert (
        run(page, f"Seal.toHex(Seal.prove({bytes_of(ticket)}, {bytes_of(asked)}))") == prove_ticket(ticket, asked).hex()
    )
    assert len(set(parts)) == 6
    assert (len(keys.word), keys.word.isdecimal()) == (4, True)


@settings(max_examples=60, deadline=None)
@given(NUMBERS, TEXTS)
def test_each_side_opens_what_the_other_sealed(page: QJSEngine, number: int, text: str) -> None:
    box = seal(KEYS.down, number, text.encode())
    run(page, f"var said = {json.dumps(text)}")
    assert run(page, f"var open = Seal.unseal({keys_of(KEYS.down)}, {bytes_of(box)}); open.text === said") == "true"
    assert run(page, f"open.number === {number}") == "true"
    sealed = run(page, f"Seal.toHex(Seal.seal({keys_of(KEYS.down)}, {number}, said))")
    assert bytes.fromhex(sealed) == box


@given(st.data())
def test_what_is_altered_is_refused(data: st.DataObject) -> None:
    box = bytearray(seal(KEYS.up, data.draw(NUMBERS), data.draw(st.binary(max_size=80))))
    box[data.draw(st.integers(0, len(box) - 1))] ^= data.draw(st.integers(1, 255))
    assert unseal(KEYS.up, bytes(box)) is None


@given(st.binary(max_size=100))
def test_what_was_never_sealed_is_refused(box: bytes) -> None:
    assert unseal(KEYS.up, box) is None


def test_the_page_refuses_it_too(page: QJSEngine) -> None:
    box = seal(KEYS.down, 7, b"a title")
    for place in range(len(box)):
        other = box[:place] + bytes([box[place] ^ 1]) + box[place + 1 :]
        assert run(page, f"Seal.unseal({keys_of(KEYS.down)}, {bytes_of(other)}) === null") == "true"
    assert run(page, f"Seal.unseal({keys_of(KEYS.up)}, {bytes_of(box)}) === null") == "true"
    assert run(page, f"Seal.unseal({keys_of(KEYS.down)}, {bytes_of(box[:39])}) === null") == "true"


def test_directions_numbers_and_places_are_covered_by_different_values() -> None:
    nothing = bytes(96)
    covered = [seal(keys, number, nothing)[8:-32] for keys in (KEYS.up, KEYS.down) for number in (0, 1, 256)]
    blocks = [text[at : at + 32] for text in covered for at in range(0, 96, 32)]
    assert len(set(blocks)) == len(blocks)
