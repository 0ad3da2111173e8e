"""The little of HTTP that is read: exactly that, whatever comes."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.phone.http import (
    LARGEST_BODY,
    LARGEST_HEAD,
    BadRequestError,
    PhoneReply,
    PhoneRequest,
    check_place,
    read_request,
    write_event,
    write_reply,
)

PLACE = "192.0.2.7:8321"
GET = b"GET /hear?a.b HTTP/1.1\r\nHost: 192.0.2.7:8321\r\nAccept: */*\r\n\r\n"
POST = b"POST /say HTTP/1.1\r\nHost: 192.0.2.7:8321\r\nContent-Length: 4\r\n\r\nbody"


def test_a_request_is_read_once_it_is_whole() -> None:
    assert read_request(GET) == (
        PhoneRequest("GET", "/hear", "a.b", {"host": PLACE, "accept": "*/*"}),
        len(GET),
    )
    read = read_request(POST + b"GET")
    assert read is not None
    assert (read[0].body, read[1]) == (b"body", len(POST))
    for whole in (GET, POST):
        for length in range(len(whole)):
            assert read_request(whole[:length]) is None


@pytest.mark.parametrize(
    ("came", "status"),
    [
        (b"GET / HTTP/1.0\r\n\r\n", 400),
        (b"HEAD / HTTP/1.1\r\n\r\n", 400),
        (b"get / HTTP/1.1\r\n\r\n", 400),
        (b"GET http://192.0.2.7/ HTTP/1.1\r\n\r\n", 400),
        (b"GET  / HTTP/1.1\r\n\r\n", 400),
        (b"GET /\x00 HTTP/1.1\r\n\r\n", 400),
        (b"GET /" + b"x" * 2_001 + b" HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: x\r\n more\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: x\nX: y\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: x\r\nhost: y\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: \xff\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: 4, 4\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: +4\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: 0x4\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % (LARGEST_BODY + 1), 413),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: identity\r\nContent-Length: 4\r\n\r\n", 501),
        (b"x" * (LARGEST_HEAD + 5), 431),
    ],
)
def test_what_no_browser_writes_is_refused(came: bytes, status: int) -> None:
    with pytest.raises(BadRequestError) as refused:
        read_request(came)
    assert refused.value.status == status


PIECES = st.sampled_from([b"GET ", b"/", b" HTTP/1.1", b"\r\n", b":", b"a", b"\r\n\r\n"])


@given(st.binary(max_size=300) | st.lists(PIECES).map(b"".join))
def test_anything_is_read_or_refused(whole: bytes) -> None:
    read, status = None, 400
    try:
        read = read_request(whole)
    except BadRequestError as error:
        status = int(error.status)
    assert status in (400, 413, 431, 501)
    assert read is None or read[1] <= len(whole)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": PLACE}, None),
        ({"host": PLACE, "origin": f"http://{PLACE}"}, None),
        ({}, 421),
        ({"host": "192.0.2.7"}, 421),
        ({"host": "evil.example"}, 421),
        ({"host": PLACE, "origin": "null"}, 403),
        ({"host": PLACE, "origin": f"https://{PLACE}"}, 403),
        ({"host": PLACE, "origin": "http://evil.example"}, 403),
    ],
)
def test_whom_a_request_is_for(headers: dict[str, str], status: int | None) -> None:
    request = PhoneRequest("GET", "/", "", headers)
    if status is None:
        check_place(request, PLACE)
        return
    with pytest.raises(BadRequestError) as refused:
        check_place(request, PLACE)
    assert refused.value.status == status


def test_a_reply() -> None:
    head, _, body = write_reply(PhoneReply(body=b"<p>", kind="text/html")).partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert (lines[0], body) == ("HTTP/1.1 200 OK", b"<p>")
    assert {"Content-Length: 3", "Content-Type: text/html", "Connection: close"} <= set(lines)
    assert b"Content-Length" not in write_reply(PhoneReply(HTTPStatus.NO_CONTENT, keeps=True))
    assert write_event("ab") == b"data: ab\n\n"
