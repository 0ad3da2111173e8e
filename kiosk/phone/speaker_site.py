"""Owns what the speaker's phone can ask of the server: its page, a seat, to be told, and to say something.

The desk is behind it, which says who may. Nothing of a talk is in any answer to somebody who is not let in; what is
told to who is, is sealed.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from http import HTTPStatus
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kiosk.phone.caller import PhoneStream, StreamTaker
from kiosk.phone.http import PhoneReply, PhoneRequest
from kiosk.show.phone import desk as at_desk
from kiosk.show.phone.call import Lot, Refusal
from kiosk.show.phone.desk import PhoneDesk
from kiosk.show.phone.phone_view import PhoneSaid, PhoneView, PhoneWait, read_said
from kiosk.show.talk.phone_seat import PhoneAnswer

_Sixteen = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
_UNKNOWN = PhoneReply(HTTPStatus.FORBIDDEN)
_NOTHING_HERE = PhoneReply(HTTPStatus.NOT_FOUND)
_HEARD = PhoneReply(HTTPStatus.NO_CONTENT, keeps=True)
_REFUSED = {Refusal.UNKNOWN: _UNKNOWN, Refusal.REPEATED: PhoneReply(HTTPStatus.CONFLICT)}


class Asked(Struct, frozen=True, forbid_unknown_fields=True):
    """What a phone says to ask for a seat: what it drew by lot, and the proof that it has the ticket; in hex."""

    asked: _Sixteen
    proof: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Given(Struct, frozen=True):
    """What it gets: its name, and what the talk drew by lot."""

    name: str
    given: str


class SpeakerSite:
    """The site of one talk.

    Args:
        page: the reply with the page.
        heard: told what the phone that was let in says.
        seen: gives what that phone shows now, with notes or without.
        changed: told whenever it stands otherwise with the phones.
        lot: draws by lot.
    """

    def __init__(
        self,
        page: PhoneReply,
        heard: Callable[[PhoneSaid], None],
        seen: Callable[[bool], PhoneView],
        changed: Callable[[], None],
        lot: Lot = secrets.token_bytes,
    ) -> None:
        self._page, self._heard, self._seen, self._changed, self._lot = page, heard, seen, changed, lot
        self.desk = PhoneDesk()
        self._streams: dict[str, PhoneStream] = {}

    @property
    def linked(self) -> bool:
        """Whether the phone that was let in is being told."""
        return self.desk.seated is not None and self.desk.seated.name in self._streams

    def offer(self) -> None:
        """A new ticket is out."""
        self.desk = at_desk.offer(self.desk, self._lot)

    def answer(self, said: PhoneAnswer, word: str) -> None:
        """The speaker answered; who is no longer at the desk is told so, and hung up on."""
        before = self.desk
        self.desk = at_desk.answer(before, said, word, self._lot)
        for call in (before.asking, before.seated):
            if call is not None and self.desk.call(call.name) is None:
                self._end(before, call.name)
        self.tell()

    def end(self) -> None:
        """The talk is over: everybody is told, and nobody is known any more."""
        before, self.desk = self.desk, PhoneDesk()
        for name in list(self._streams):
            self._end(before, name)

    def tell(self) -> None:
        """Tell the phones how it stands now."""
        for name in list(self._streams):
            self._tell(name)

    def __call__(self, request: PhoneRequest) -> PhoneReply | StreamTaker:
        """Answer a request."""
        match request.method, request.path:
            case "GET", "/":
                return self._page
            case "POST", "/ask":
                return self._ask(request.body)
            case "POST", "/say":
                return self._say(request.body.decode("latin-1"))
            case "GET", "/hear":
                return self._hear(request.query)
        return _NOTHING_HERE

    def _ask(self, body: bytes) -> PhoneReply:
        try:
            asked = msgspec.json.decode(body, type=Asked)
        except (ValueError, RecursionError):
            return _UNKNOWN
        before = self.desk
        self.desk, call = at_desk.ask(before, bytes.fromhex(asked.asked), bytes.fromhex(asked.proof), self._lot)
        if call is None:
            return _UNKNOWN
        if self.desk is not before:
            self._changed()
        given = msgspec.json.encode(Given(call.name, call.given.hex()))
        return PhoneReply(kind="application/json", body=given)

    def _say(self, body: str) -> PhoneReply:
        name, box = _read_box(body)
        self.desk, text = at_desk.hear(self.desk, name, box)
        if isinstance(text, Refusal):
            return _REFUSED[text]
        said = read_said(text)
        if said is None:
            return PhoneReply(HTTPStatus.BAD_REQUEST)
        if self.desk.seated is not None and self.desk.seated.name == name:
            self._heard(said)
        return _HEARD

    def _hear(self, query: str) -> PhoneReply | StreamTaker:
        name, box = _read_box(query)
        self.desk, refused = at_desk.listen(self.desk, name, box)
        return _REFUSED[refused] if refused is not None else lambda stream: self._take(name, stream)

    def _take(self, name: str, stream: PhoneStream) -> None:
        """A phone has one stream: a newer one takes the place of that which it has lost."""
        old = self._streams.pop(name, None)
        if old is not None:
            old.hang_up()
        self._streams[name] = stream
        stream.drained = lambda: self._tell(name)
        stream.ended = lambda: self._lose(name, stream)
        self._tell(name)
        self._changed()

    def _lose(self, name: str, stream: PhoneStream) -> None:
        if self._streams.get(name) is stream:
            del self._streams[name]
            self._changed()

    def _tell(self, name: str) -> None:
        stream = self._streams.get(name)
        if stream is None or stream.busy:
            return
        seated = self.desk.seated is not None and self.desk.seated.name == name
        told = self._seen(self.desk.with_notes) if seated else PhoneWait("asks")
        self.desk, box = at_desk.say(self.desk, name, msgspec.json.encode(told))
        stream.say(box.hex())

    def _end(self, desk: PhoneDesk, name: str) -> None:
        """A last word, sealed with what was known of the phone before."""
        stream = self._streams.pop(name, None)
        if stream is not None:
            _, box = at_desk.say(desk, name, msgspec.json.encode(PhoneWait("over")))
            stream.say(box.hex())
            stream.hang_up()


def _read_box(text: str) -> tuple[str, bytes]:
    """A phone's name and what it sealed; nothing of nobody where it is no such thing."""
    name, _, box = text.partition(".")
    try:
        return name, bytes.fromhex(box)
    except ValueError:
        return "", b""
