"""Owns what the phones of visitors can ask of the server: their page, to call, to be told, and to say something.

Nothing here leads to the speaker's phone: it is a site of its own, on a server of its own.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from http import HTTPStatus

import msgspec

from kiosk.phone.caller import StreamTaker
from kiosk.phone.http import PhoneReply, PhoneRequest
from kiosk.phone.lines import PhoneLines
from kiosk.phone.sealed import BUSY, REFUSED, UNKNOWN, give, read_asked, read_box, route
from kiosk.show.phone import gallery as galleries
from kiosk.show.phone.call import Refusal
from kiosk.show.phone.desk import TICKET_BYTES
from kiosk.show.phone.gallery import Gallery, JoinRefusal
from kiosk.show.phone.phone_view import PhoneWait
from kiosk.show.phone.visitor_view import VisitorView
from kiosk.show.talk.voices import VoiceRefusal

MOST_LINES = 150
"""So many phones are told at once: each costs the system a connection, and a page that nobody looks at has none."""
_TURNED_AWAY = {
    JoinRefusal.UNKNOWN: UNKNOWN,
    JoinRefusal.BUSY: BUSY,
    JoinRefusal.FULL: PhoneReply(HTTPStatus.SERVICE_UNAVAILABLE),
}
_COUNTED, _NOT_COUNTED = PhoneReply(HTTPStatus.NO_CONTENT), PhoneReply(HTTPStatus.GONE)
_SAID = {
    None: PhoneReply(HTTPStatus.BAD_REQUEST),
    VoiceRefusal.NONE: _COUNTED,
    VoiceRefusal.TWICE: _COUNTED,
    VoiceRefusal.SOON: BUSY,
    VoiceRefusal.MANY: _NOT_COUNTED,
    VoiceRefusal.CLOSED: _NOT_COUNTED,
}


class VisitorSite:
    """The site of one talk.

    Args:
        page: the reply with the page.
        heard: told which phone says what; whether that is refused, None where it is nothing.
        seen: gives what the phone of that name shows now.
        changed: told whenever another phone has called.
        now: seconds of a clock that never goes back.
    """

    def __init__(
        self,
        page: PhoneReply,
        heard: Callable[[str, bytes], VoiceRefusal | None],
        seen: Callable[[str], VisitorView],
        changed: Callable[[], None],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._page, self._heard, self._seen, self._changed, self._now = page, heard, seen, changed, now
        self.gallery = Gallery(secrets.token_bytes(TICKET_BYTES))
        self._lines = PhoneLines(self._tell, _nothing, MOST_LINES)
        self._due: dict[str, None] = {}

    def end(self) -> None:
        """The talk is over: everybody is told, and nobody is known any more."""
        for name in self._lines:
            stream = self._lines.pop(name)
            if stream is not None:
                _, box = galleries.say(self.gallery, name, msgspec.json.encode(PhoneWait("over")))
                stream.say(box.hex())
                stream.hang_up()
        self.gallery = Gallery(secrets.token_bytes(TICKET_BYTES))

    def tell(self) -> None:
        """All phones are to be told how it stands now; ``tell_some`` does it, by and by."""
        self._due = dict.fromkeys(self._lines)

    def tell_some(self, count: int) -> bool:
        """Tell so many of those that are to be told; whether any are left."""
        for name in list(self._due)[:count]:
            del self._due[name]
            self._tell(name)
        return bool(self._due)

    def __call__(self, request: PhoneRequest) -> PhoneReply | StreamTaker:
        """Answer a request."""
        return route(request, self._page, self._ask, self._say, self._hear)

    def _ask(self, body: bytes) -> PhoneReply:
        asked = read_asked(body)
        if asked is None:
            return UNKNOWN
        before = self.gallery
        self.gallery, call = galleries.join(before, *asked, self._now(), secrets.token_bytes)
        if isinstance(call, JoinRefusal):
            return _TURNED_AWAY[call]
        if self.gallery is not before:
            self._changed()
        return give(call)

    def _say(self, body: str) -> PhoneReply:
        name, box = read_box(body)
        self.gallery, text = galleries.hear(self.gallery, name, box, self._now())
        if isinstance(text, Refusal):
            return REFUSED[text]
        refused = self._heard(name, text)
        self._tell(name)
        return _SAID[refused]

    def _hear(self, query: str) -> PhoneReply | StreamTaker:
        name, box = read_box(query)
        self.gallery, refused = galleries.listen(self.gallery, name, box)
        return REFUSED[refused] if refused is not None else lambda stream: self._lines.take(name, stream)

    def _tell(self, name: str) -> None:
        stream = self._lines.free(name)
        if stream is not None:
            self.gallery, box = galleries.say(self.gallery, name, msgspec.json.encode(self._seen(name)))
            stream.say(box.hex())


def _nothing() -> None:
    pass
