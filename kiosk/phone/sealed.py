"""Owns what every site of phones shares: how a phone calls, what it sealed, and what is said to what is refused."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kiosk.phone.caller import StreamTaker
from kiosk.phone.http import PhoneReply, PhoneRequest
from kiosk.show.phone.call import PhoneCall, Refusal

_Sixteen = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
UNKNOWN = PhoneReply(HTTPStatus.FORBIDDEN)
BUSY = PhoneReply(HTTPStatus.TOO_MANY_REQUESTS)
NOTHING_HERE = PhoneReply(HTTPStatus.NOT_FOUND)
REFUSED = {
    Refusal.UNKNOWN: UNKNOWN,
    Refusal.REPEATED: PhoneReply(HTTPStatus.CONFLICT),
    Refusal.BUSY: BUSY,
}


class Asked(Struct, frozen=True, forbid_unknown_fields=True):
    """What a phone says to call: what it drew by lot, and the proof that it has the ticket; in hex."""

    asked: _Sixteen
    proof: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Given(Struct, frozen=True):
    """What it gets: its name, and what the talk drew by lot."""

    name: str
    given: str


def route(
    request: PhoneRequest,
    page: PhoneReply,
    ask: Callable[[bytes], PhoneReply],
    say: Callable[[str], PhoneReply],
    hear: Callable[[str], PhoneReply | StreamTaker],
) -> PhoneReply | StreamTaker:
    """Answer what every site is asked: its page, to call, to say something, and to be told."""
    match request.method, request.path:
        case "GET", "/":
            return page
        case "POST", "/ask":
            return ask(request.body)
        case "POST", "/say":
            return say(request.body.decode("latin-1"))
        case "GET", "/hear":
            return hear(request.query)
    return NOTHING_HERE


def read_asked(body: bytes) -> tuple[bytes, bytes] | None:
    """What a phone drew, and its proof; None where it is something else."""
    try:
        asked = msgspec.json.decode(body, type=Asked)
    except (ValueError, RecursionError):
        return None
    return bytes.fromhex(asked.asked), bytes.fromhex(asked.proof)


def give(call: PhoneCall) -> PhoneReply:
    """What is said to a phone that called."""
    return PhoneReply(kind="application/json", body=msgspec.json.encode(Given(call.name, call.given.hex())))


def read_box(text: str) -> tuple[str, bytes]:
    """A phone's name and what it sealed; nothing of nobody where it is no such thing."""
    name, _, box = text.partition(".")
    try:
        return name, bytes.fromhex(box)
    except ValueError:
        return "", b""
