"""Owns the lines on which the phones of a site are told: one each."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.phone.caller import PhoneStream


class PhoneLines:
    """The lines, the oldest first. A newer one of a phone takes the place of that which it has lost.

    Args:
        tell: tells the phone of that name.
        changed: told when a phone has a line, or none any more.
        most: so many there are; the oldest gives way to one more, and its phone comes back by itself.
    """

    def __init__(self, tell: Callable[[str], None], changed: Callable[[], None], most: int) -> None:
        self._tell, self._changed, self._most = tell, changed, most
        self._streams: dict[str, PhoneStream] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._streams

    def __iter__(self) -> Iterator[str]:
        return iter(list(self._streams))

    def free(self, name: str) -> PhoneStream | None:
        """The line of a phone that took what it was told before."""
        stream = self._streams.get(name)
        return None if stream is None or stream.busy else stream

    def take(self, name: str, stream: PhoneStream) -> None:
        """A phone is told on this line from now on."""
        old = self.pop(name)
        if old is None and len(self._streams) >= self._most:
            old = self.pop(next(iter(self._streams)))
        self._streams[name] = stream
        if old is not None:
            old.hang_up()
        stream.drained = lambda: self._tell(name)
        stream.ended = lambda: self._lose(name, stream)
        self._tell(name)
        self._changed()

    def pop(self, name: str) -> PhoneStream | None:
        """A phone has no line any more; the one that it had."""
        return self._streams.pop(name, None)

    def _lose(self, name: str, stream: PhoneStream) -> None:
        if self._streams.get(name) is stream:
            del self._streams[name]
            self._changed()
