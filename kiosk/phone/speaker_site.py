"""Owns what the speaker's phone can ask of the server: its page, a seat, to be told, and to say something.

The desk is behind it, which says who may. Nothing of a talk is in any answer to somebody who is not let in; what is
told to who is, is sealed.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from http import HTTPStatus

import msgspec

from kiosk.phone.caller import StreamTaker
from kiosk.phone.http import PhoneReply, PhoneRequest
from kiosk.phone.lines import PhoneLines
from kiosk.phone.sealed import REFUSED, UNKNOWN, give, read_asked, read_box, route
from kiosk.show.phone import desk as at_desk
from kiosk.show.phone.call import Lot, Refusal
from kiosk.show.phone.desk import PhoneDesk
from kiosk.show.phone.phone_view import PhoneSaid, PhoneView, PhoneWait, read_said
from kiosk.show.talk.phone_seat import PhoneAnswer

_HEARD = PhoneReply(HTTPStatus.NO_CONTENT, keeps=True)
_MOST_LINES = 3
"""Of the phone that steers, of one that asks, and of one that is told that it is over."""


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
        self._lines = PhoneLines(self._tell, changed, _MOST_LINES)

    @property
    def linked(self) -> bool:
        """Whether the phone that was let in is being told."""
        return self.desk.seated is not None and self.desk.seated.name in self._lines

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
        for name in self._lines:
            self._end(before, name)

    def tell(self) -> None:
        """Tell the phones how it stands now."""
        for name in self._lines:
            self._tell(name)

    def __call__(self, request: PhoneRequest) -> PhoneReply | StreamTaker:
        """Answer a request."""
        return route(request, self._page, self._ask, self._say, self._hear)

    def _ask(self, body: bytes) -> PhoneReply:
        asked = read_asked(body)
        if asked is None:
            return UNKNOWN
        before = self.desk
        self.desk, call = at_desk.ask(before, *asked, self._lot)
        if call is None:
            return UNKNOWN
        if self.desk is not before:
            self._changed()
        return give(call)

    def _say(self, body: str) -> PhoneReply:
        name, box = read_box(body)
        self.desk, text = at_desk.hear(self.desk, name, box)
        if isinstance(text, Refusal):
            return REFUSED[text]
        said = read_said(text)
        if said is None:
            return PhoneReply(HTTPStatus.BAD_REQUEST)
        if self.desk.seated is not None and self.desk.seated.name == name:
            self._heard(said)
        return _HEARD

    def _hear(self, query: str) -> PhoneReply | StreamTaker:
        name, box = read_box(query)
        self.desk, refused = at_desk.listen(self.desk, name, box)
        return REFUSED[refused] if refused is not None else lambda stream: self._lines.take(name, stream)

    def _tell(self, name: str) -> None:
        stream = self._lines.free(name)
        if stream is None:
            return
        seated = self.desk.seated is not None and self.desk.seated.name == name
        told = self._seen(self.desk.with_notes) if seated else PhoneWait("asks")
        self.desk, box = at_desk.say(self.desk, name, msgspec.json.encode(told))
        stream.say(box.hex())

    def _end(self, desk: PhoneDesk, name: str) -> None:
        """A last word, sealed with what was known of the phone before."""
        stream = self._lines.pop(name)
        if stream is not None:
            _, box = at_desk.say(desk, name, msgspec.json.encode(PhoneWait("over")))
            stream.say(box.hex())
            stream.hang_up()
