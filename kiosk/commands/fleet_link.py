"""Owns how commands hear the screens of a hall, and give them orders."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.commands.command import CannotRunError
from kiosk.settings.table import Settings

if TYPE_CHECKING:
    from kiosk.bundles.minisign import SecretKey
    from kiosk.hall.link import HallLink
    from kiosk.hall.screens_heard import ScreensHeard
    from kiosk.show.hall.orders import Act

GATHER_SECONDS = 4.0
"""By then a broker has told what it keeps, and each screen that lives has beaten twice."""
SAY_SECONDS = 20.0


class FleetLink(Struct, frozen=True):
    """A link that is open, what is heard by it, and which hall it is."""

    link: HallLink
    heard: ScreensHeard
    hall: str

    def say(self, topic: str, payload: bytes) -> None:
        """Say something that the broker keeps.

        Raises:
            CannotRunError: it could not be said.
        """
        if not self.link.say_for_sure(topic, payload, SAY_SECONDS):
            raise CannotRunError(f"the broker did not take {topic}")

    def order(self, to: str, act: Act, key: SecretKey, seconds: float) -> int:
        """Give an order, signed; its number.

        Args:
            to: a screen's name, ``group:`` one, or ``all``.
            act: what is to be done.
            key: signs it.
            seconds: until it expires.

        Raises:
            CannotRunError: it could not be said.
        """
        from kiosk.hall.signed_orders import write_order
        from kiosk.hall.words import order_topic
        from kiosk.show.hall.orders import ScreenOrder

        now = time.time()
        order = ScreenOrder(self.hall, to, round(now * 1000), now + seconds, act)
        self.say(order_topic(self.hall, to, order.kind), write_order(order, key))
        return order.number

    def wait(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Wait until something holds of the screens; whether it does."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        return True


@contextmanager
def opened_fleet(
    settings: Settings, *topics: str, hear: Callable[[str, bytes], None] | None = None
) -> Iterator[FleetLink]:
    """Hear all screens of the hall while the block lasts; what the broker keeps of them has been told then.

    Args:
        settings: the broker and the hall.
        topics: what else to hear.
        hear: is told of that.

    Raises:
        CannotRunError: no broker is named, or it cannot be reached.
    """
    if not settings.broker:
        raise CannotRunError("no broker is named: say --broker mqtt://HOST, or write broker into kiosk.toml")
    from kiosk.hall.address import parse_broker
    from kiosk.hall.link import HallCall, HallLink
    from kiosk.hall.screens_heard import ScreensHeard

    heard = ScreensHeard(settings.hall)

    def pass_on(topic: str, payload: bytes) -> None:
        if hear is not None and topic.split("/")[2] not in ("screen", "pulse"):
            hear(topic, payload)
        else:
            heard.hear(topic, payload)

    call = HallCall(parse_broker(settings.broker), f"fleet-{time.time_ns():x}", settings.broker_password)
    link = HallLink(call, (*heard.topics, *topics), pass_on, heard.turn)
    link.begin()
    try:
        time.sleep(GATHER_SECONDS)
        if not heard.linked:
            raise CannotRunError(f"{settings.broker}: cannot be reached")
        yield FleetLink(link, heard, settings.hall)
    finally:
        link.close()
