"""Owns how what a phone and a talk say to each other is sealed. Pure; the phone's side is ``resources/phone/seal.js``.

A page that came over plain HTTP has no cryptography of the browser's. HMAC-SHA256 (RFC 2104) is short enough to stand
in the page, and all that is needed here: keys are derived from the ticket, which never crosses the network; a text is
covered with the values of HMAC over a counter, as a stream cipher does, and the whole then carries an HMAC. Each
purpose has keys of its own, and a number is used once with them, so no two texts are covered with the same values.
"""

from __future__ import annotations

import hmac

from msgspec import Struct

NAME = b"kiosk phone 1"
"""Of this way to seal; another way gets another."""
BLOCK = 32
_NUMBER, _PLACE = 8, 4
LARGEST_NUMBER = 2**53 - 1
"""What a number of JavaScript counts to."""


class SealKeys(Struct, frozen=True):
    """The keys of one direction: what covers a text, and what marks it."""

    cover: bytes
    mark: bytes


class CallKeys(Struct, frozen=True):
    """The keys of a call: what the phone says, its wish to be told, and what it is told.

    ``word`` is what people compare.
    """

    up: SealKeys
    hear: SealKeys
    down: SealKeys
    word: str


def derive_keys(ticket: bytes, asked: bytes, given: bytes) -> CallKeys:
    """The keys of a call, which both sides derive.

    Args:
        ticket: the secret that stood in the code.
        asked: what the phone drew by lot.
        given: what the talk drew by lot.
    """
    root = _hmac(ticket, NAME + b" keys" + asked + given)
    up, hear, down = (
        SealKeys(_hmac(root, way + b" cover"), _hmac(root, way + b" mark")) for way in (b"up", b"hear", b"down")
    )
    return CallKeys(up, hear, down, f"{int.from_bytes(_hmac(root, b'word')[:4]) % 10_000:04}")


def prove_ticket(ticket: bytes, asked: bytes) -> bytes:
    """What only who has the ticket can say, and what does not give it away."""
    return _hmac(ticket, NAME + b" ask" + asked)


def seal(keys: SealKeys, number: int, text: bytes) -> bytes:
    """Cover and mark a text.

    Args:
        keys: of the direction.
        number: never used before with these keys.
        text: any.
    """
    counted = number.to_bytes(_NUMBER)
    covered = _cover(keys, counted, text)
    return counted + covered + _hmac(keys.mark, counted + covered)


def unseal(keys: SealKeys, box: bytes) -> tuple[int, bytes] | None:
    """The number and the text of what was sealed; None where anything of it is another than it was."""
    counted, covered, mark = box[:_NUMBER], box[_NUMBER:-BLOCK], box[-BLOCK:]
    if len(box) < _NUMBER + BLOCK or not hmac.compare_digest(mark, _hmac(keys.mark, counted + covered)):
        return None
    return int.from_bytes(counted), _cover(keys, counted, covered)


def _cover(keys: SealKeys, counted: bytes, text: bytes) -> bytes:
    """Cover a text, or uncover it, which is the same."""
    blocks = range(-(-len(text) // BLOCK))
    stream = b"".join(_hmac(keys.cover, counted + place.to_bytes(_PLACE)) for place in blocks)
    return bytes(one ^ other for one, other in zip(text, stream, strict=False))


def _hmac(key: bytes, text: bytes) -> bytes:
    return hmac.digest(key, text, "sha256")
