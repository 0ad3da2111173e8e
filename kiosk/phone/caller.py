"""Owns one connection to the phone's server: what came on it, what goes out, and how long it may last."""

from __future__ import annotations

import socket
from collections.abc import Callable
from http import HTTPStatus
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier

from kiosk.phone.http import (
    BadRequestError,
    PhoneReply,
    PhoneRequest,
    begin_stream,
    check_place,
    read_request,
    write_event,
    write_reply,
)
from kiosk.phone.turns import Turns

ASK_SECONDS = 5.0
"""A request comes within so long, or not."""
KEEP_SECONDS = 90.0
"""A phone that may be silent between two touches is waited for so long."""
STUCK_SECONDS = 20.0
"""Who takes nothing of what is told for so long has gone."""
MOST_READS = 16
"""In so many pieces a request comes; a browser sends one or two."""
_PIECE = 4_096


class PhoneStream(Protocol):
    """A phone that is being told; ``say`` does nothing while it has not taken what was told before."""

    drained: Callable[[], None]
    ended: Callable[[], None]

    @property
    def busy(self) -> bool:
        """Whether something is still on its way."""

    def say(self, text: str) -> None:
        """Tell it a line."""

    def hang_up(self) -> None:
        """Tell it no more."""


StreamTaker = Callable[[PhoneStream], None]
PhoneSite = Callable[[PhoneRequest], PhoneReply | StreamTaker]
"""What answers requests: at once, or by taking the connection as a stream."""


class PhoneCaller(QObject):
    """A connection. What it costs is bounded: by turns, by pieces, by bytes, and in time.

    Args:
        line: the socket.
        site: answers what is asked.
        place: what we are called at, which a request must name.
        turns: how often it is looked at.
        gone: told once when it ends.
    """

    def __init__(
        self, line: socket.socket, site: PhoneSite, place: str, turns: Turns, gone: Callable[[PhoneCaller], None]
    ) -> None:
        super().__init__(turns)
        line.setblocking(False)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if hasattr(
            socket, "TCP_USER_TIMEOUT"
        ):  # Linux: a phone whose radio is off is not waited for a quarter of an hour
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(STUCK_SECONDS * 1000))
        self._line, self._site, self._place, self._turns, self._gone = line, site, place, turns, gone
        self._came, self._out = bytearray(), bytearray()
        self._reads = 0
        self._last = False
        self.until = monotonic() + ASK_SECONDS
        self.trusted = False
        """Whether it has shown that it is a phone of ours: who has not makes room for who comes next."""
        self.streams = False
        self.drained: Callable[[], None] = _nothing
        self.ended: Callable[[], None] = _nothing
        self._in = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._in.activated.connect(self._read)
        self._on = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Write, self)
        self._on.setEnabled(False)
        self._on.activated.connect(self._write)
        self._open = True

    @property
    def busy(self) -> bool:
        """Whether something is still on its way."""
        return bool(self._out)

    def say(self, text: str) -> None:
        """Tell it a line, where it has taken what was told before."""
        if self._open and not self._out:
            self._send(write_event(text))

    def hang_up(self) -> None:
        """End it once all is out."""
        self._last = True
        if not self._out:
            self.close()

    def close(self) -> None:
        """End it now."""
        if not self._open:
            return
        self._open = False
        self._turns.end(self._in)
        self._turns.end(self._on)
        self._line.close()
        self.ended()
        self.drained = self.ended = _nothing
        self._gone(self)
        self.deleteLater()

    def _read(self) -> None:
        """One piece; a request that is whole is answered, and what stands behind it waits for its turn."""
        self._turns.rest(self._in)
        try:
            piece = self._line.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece or self.streams:  # who is being told has nothing to say on the same line
            self.close()
            return
        self._came += piece
        self._reads += 1
        if not self._out:
            self._answer()

    def _answer(self) -> None:
        try:
            read = read_request(bytes(self._came))
            if read is not None:
                check_place(read[0], self._place)
        except BadRequestError as error:
            self._reply(PhoneReply(error.status))
            return
        if read is None:
            if self._reads >= MOST_READS:
                self._reply(PhoneReply(HTTPStatus.REQUEST_TIMEOUT))
            return
        request, length = read
        del self._came[:length]
        self._reads = 0
        answer = self._site(request)
        if isinstance(answer, PhoneReply):
            self._reply(answer)
        else:
            self._stream(answer)

    def _reply(self, reply: PhoneReply) -> None:
        self.trusted = self.trusted or reply.keeps
        self._last = not reply.keeps
        self.until = monotonic() + (KEEP_SECONDS if reply.keeps else ASK_SECONDS)
        self._send(write_reply(reply))

    def _stream(self, taker: StreamTaker) -> None:
        self.streams = self.trusted = True
        self.until = float("inf")
        self._send(begin_stream())
        if self._open:
            taker(self)

    def _send(self, told: bytes) -> None:
        self._out += told
        self._flush()

    def _write(self) -> None:
        self._turns.rest(self._on)
        self._flush()
        if self._open and not self._out:
            self.drained()

    def _flush(self) -> None:
        try:
            sent = self._line.send(self._out)
        except BlockingIOError:
            sent = 0
        except OSError:
            self.close()
            return
        del self._out[:sent]
        if self._out:
            self._on.setEnabled(True)
            if self.streams and (sent or self.until == float("inf")):
                self.until = monotonic() + STUCK_SECONDS
            return
        self._turns.quiet(self._on)
        if self.streams:
            self.until = float("inf")
        if self._last:
            self.close()


def _nothing() -> None:
    pass
