"""Owns the little of HTTP/1.1 (RFC 9112) that the page of a phone needs, read strictly. Pure.

What is not exactly as a browser writes it is refused. A request is whole or not there yet; nothing of it is kept that
is longer than the bounds here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus

from msgspec import Struct

LARGEST_HEAD = 8_192
LARGEST_BODY = 4_096
_HELD_BACK = 1_024
_END = b"\r\n\r\n"
_FIRST = re.compile(rb"(GET|POST) (/[!-~]{0,2000}) HTTP/1\.1")
_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([ -~\t]*?)[ \t]*")
_COUNT = re.compile(r"[0-9]{1,9}")
_ALWAYS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}


class BadRequestError(ValueError):
    """What came is no request that is answered here.

    Args:
        status: what is said to that.
    """

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


class PhoneRequest(Struct, frozen=True):
    """A request; names of headers are in small letters."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes = b""


class PhoneReply(Struct, frozen=True):
    """What is said to a request; ``keeps`` tells that more may be asked on the same connection."""

    status: HTTPStatus = HTTPStatus.OK
    kind: str = "text/plain; charset=utf-8"
    body: bytes = b""
    headers: Mapping[str, str] = {}
    keeps: bool = False


def read_request(came: bytes) -> tuple[PhoneRequest, int] | None:
    """The request that stands first in what came, and how long it is; None where it is not yet all there.

    Raises:
        BadRequestError: it is none, or none for here.
    """
    head, end, _ = came[: LARGEST_HEAD + len(_END)].partition(_END)
    if not end:
        if len(came) > LARGEST_HEAD:
            raise BadRequestError(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        return None
    first, *lines = head.split(b"\r\n")
    begun = _FIRST.fullmatch(first)
    if begun is None:
        raise BadRequestError(HTTPStatus.BAD_REQUEST)
    headers = _read_headers(lines)
    length = _body_length(headers)
    whole = len(head) + len(_END) + length
    if len(came) < whole:
        return None
    path, _, query = begun[2].decode("ascii").partition("?")
    return PhoneRequest(begun[1].decode("ascii"), path, query, headers, came[whole - length : whole]), whole


def check_place(request: PhoneRequest, place: str) -> None:
    """Refuse a request that is not meant for us.

    A page of elsewhere that found this address by a name of its own sends that name along (DNS rebinding), and one
    that sends something here says where it comes from.

    Args:
        request: as it came.
        place: the address and port that we are called at.

    Raises:
        BadRequestError: it is not.
    """
    if request.headers.get("host") != place:
        raise BadRequestError(HTTPStatus.MISDIRECTED_REQUEST)
    if request.headers.get("origin", f"http://{place}") != f"http://{place}":
        raise BadRequestError(HTTPStatus.FORBIDDEN)


def write_reply(reply: PhoneReply) -> bytes:
    """What goes over the network."""
    own = {"Connection": "keep-alive" if reply.keeps else "close"}
    if reply.status is not HTTPStatus.NO_CONTENT:  # which has neither (RFC 9110, 8.6)
        own |= {"Content-Type": reply.kind, "Content-Length": str(len(reply.body))}
    return _head(reply.status, {**_ALWAYS, **reply.headers, **own}) + reply.body


def begin_stream() -> bytes:
    """The head of a stream of events, which lasts until somebody hangs up.

    A comment follows that is as long as what browsers hold back before they pass anything on.
    """
    head = _head(HTTPStatus.OK, {**_ALWAYS, "Content-Type": "text/event-stream", "Connection": "close"})
    return head + b":" + b" " * _HELD_BACK + b"\n\n"


def write_event(text: str) -> bytes:
    """One event of a stream (HTML, server-sent events); ``text`` is of one line."""
    return b"data: " + text.encode() + b"\n\n"


def _read_headers(lines: list[bytes]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in lines:
        read = _LINE.fullmatch(line)
        name = read[1].decode("ascii").lower() if read is not None else ""
        if read is None or name in headers:
            raise BadRequestError(HTTPStatus.BAD_REQUEST)
        headers[name] = read[2].decode("ascii")
    return headers


def _body_length(headers: Mapping[str, str]) -> int:
    if "transfer-encoding" in headers:
        raise BadRequestError(HTTPStatus.NOT_IMPLEMENTED)
    said = headers.get("content-length", "0")
    if _COUNT.fullmatch(said) is None:
        raise BadRequestError(HTTPStatus.BAD_REQUEST)
    if int(said) > LARGEST_BODY:
        raise BadRequestError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return int(said)


def _head(status: HTTPStatus, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status.value} {status.phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")
