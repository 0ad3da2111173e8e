"""Owns the link to a hall as Qt hears it: on the main thread, in good order."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.hall.address import parse_broker
from kiosk.hall.link import HallCall, HallLink, Will


class HallLine(QObject):
    """A link whose words arrive as signals.

    Args:
        broker: its address.
        password: the file of the password, where the address has a user.
        topics: what to hear.
        parent: owns it.
        sure: nothing that is said once, and sure, is missed while the link lasts.

    Raises:
        BadBrokerError: the address is none.
    """

    heard = Signal(str, bytes)
    """A topic, and what was said about it."""
    linked = Signal(bool)
    """The broker can be reached, or no longer."""
    _came = Signal(str, bytes)
    _turned = Signal(bool)

    def __init__(
        self,
        broker: str,
        password: Path | None,
        topics: tuple[str, ...],
        parent: QObject | None = None,
        *,
        sure: bool = False,
    ) -> None:
        super().__init__(parent)
        self.name = uuid.uuid4().hex[:16]
        self.call = HallCall(parse_broker(broker), self.name, password)
        self._topics = topics
        self._sure = sure
        self._link: HallLink | None = None
        self.is_linked = False
        self._came.connect(self._pass_on)
        self._turned.connect(self._remember)

    def begin(self, will: Will | None = None) -> None:
        """Call the broker; ``will`` is said in our place when nothing is heard of this program."""
        self._link = HallLink(self.call, self._topics, self._came.emit, self._turned.emit, will, sure=self._sure)
        self._link.begin()

    def say(self, topic: str, payload: bytes, *, keep: bool = True) -> None:
        """Say something; ``keep``: the broker tells it to who comes later, too."""
        if self._link is not None:
            self._link.say(topic, payload, keep=keep)

    def ask(self, topic: str, payload: bytes) -> bool:
        """Say something once, which nobody keeps; whether it is on its way."""
        if self._link is None or not self.is_linked:
            return False
        self._link.say(topic, payload, keep=False, sure=True)
        return True

    def close(self) -> None:
        """Hang up; what was said before and is still on its way is not told any more."""
        link, self._link = self._link, None
        if link is not None:
            link.close()

    @Slot(str, bytes)
    def _pass_on(self, topic: str, payload: bytes) -> None:
        if self._link is not None:
            self.heard.emit(topic, payload)

    @Slot(bool)
    def _remember(self, linked: bool) -> None:
        self.is_linked = linked and self._link is not None
        if self._link is not None:
            self.linked.emit(linked)
