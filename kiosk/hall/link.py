"""Owns the link to a broker: MQTT 5 by paho, on a thread of its own. It comes back by itself, for weeks."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from paho.mqtt.client import Client, MQTTMessage, MQTTv5
from paho.mqtt.enums import CallbackAPIVersion
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode

from kiosk.hall.address import BrokerAddress
from kiosk.text_files.regular_file import read_regular

KEEP_ALIVE_SECONDS = 2
"""The broker takes a link for lost after one and a half times that (MQTT 5, 3.1.2.10): a dead screen shows in 5 s."""
LONGEST_RETRY_SECONDS = 30
LARGEST_MESSAGE = 64_000

_logger = logging.getLogger(__name__)


class Will(Struct, frozen=True):
    """What the broker says, and keeps, in the place of who is heard no more."""

    topic: str
    payload: bytes


class HallCall(Struct, frozen=True):
    """Who calls whom: the broker, the name of this client, unlike all others there, and the file of the password."""

    address: BrokerAddress
    client: str
    password: Path | None = None


class HallLink:
    """A link. Everything is told on its own thread.

    Args:
        line: who calls whom.
        topics: what to hear; each is told with its payload.
        heard: told of each message: its topic and what it says, which may be empty.
        linked: told whether the broker can be reached, when that changes.
        will: said in our place.
        largest: bytes of a message; what is longer is not heard.
        sure: nothing that was sent is missed while the link lasts (quality of service 1); else the latest will do.
    """

    def __init__(  # noqa: PLR0913 - what differs from one link to the next
        self,
        line: HallCall,
        topics: tuple[str, ...],
        heard: Callable[[str, bytes], None],
        linked: Callable[[bool], None],
        will: Will | None = None,
        *,
        largest: int = LARGEST_MESSAGE,
        sure: bool = False,
    ) -> None:
        self._line = line
        self._topics = topics
        self._heard = heard
        self._linked = linked
        self._largest = largest
        self._quality = 1 if sure else 0
        self._is_linked = False
        self._client = Client(CallbackAPIVersion.VERSION2, client_id=line.client, protocol=MQTTv5)
        self._client.reconnect_delay_set(1, LONGEST_RETRY_SECONDS)
        self._client.on_connect = self._on_connect
        self._client.on_disconnect = self._on_disconnect
        self._client.on_message = self._on_message
        if will is not None:
            self._client.will_set(will.topic, will.payload, qos=1, retain=True)
        if line.address.tls:
            self._client.tls_set()
        if line.address.user:
            self._client.username_pw_set(line.address.user, _read_password(line.password))

    def begin(self) -> None:
        """Call the broker, and again whenever it is away. Never waits."""
        address = self._line.address
        _logger.info("the broker of the hall is %s, port %d", address.host, address.port)
        self._client.connect_async(address.host, address.port, keepalive=KEEP_ALIVE_SECONDS)
        self._client.loop_start()

    def say(self, topic: str, payload: bytes, *, keep: bool = True, sure: bool = False) -> None:
        """Say something, where the broker can be reached; it is said anew by who needs that, once linked.

        Args:
            topic: about what.
            payload: all of it.
            keep: the broker tells it to who comes later, too.
            sure: it is said until the broker has it, and may then be heard twice (MQTT 5, 4.3.2).
        """
        if self._client.is_connected():
            self._client.publish(topic, payload, qos=1 if sure else 0, retain=keep)

    def say_for_sure(self, topic: str, payload: bytes, seconds: float) -> bool:
        """Say something that the broker keeps, and wait until it has it; whether it has.

        Args:
            topic: about what.
            payload: all of it; empty takes away what was kept.
            seconds: how long to wait at most.
        """
        if not self._client.is_connected():
            return False
        said = self._client.publish(topic, payload, qos=1, retain=True)
        with contextlib.suppress(ValueError, RuntimeError):
            said.wait_for_publish(seconds)
            return said.is_published()
        return False

    def close(self) -> None:
        """Hang up; the broker does not say the will then."""
        with contextlib.suppress(OSError, ValueError):
            self._client.disconnect()
        self._client.loop_stop()
        # paho closes its own pair of sockets when it is let go of, which a circle through us would put off.
        self._client.on_connect = self._client.on_disconnect = self._client.on_message = None

    def _on_connect(
        self, client: Client, _data: object, _flags: object, reason: ReasonCode, _properties: Properties | None
    ) -> None:
        if reason.is_failure:
            _logger.warning("the broker refuses this screen: %s", reason)
            return
        _logger.info("linked to the broker")
        for topic in self._topics:
            client.subscribe(topic, qos=self._quality)
        self._is_linked = True
        self._linked(True)

    def _on_disconnect(
        self, _client: Client, _data: object, _flags: object, reason: ReasonCode, _properties: Properties | None
    ) -> None:
        if self._is_linked:
            self._is_linked = False
            _logger.info("no longer linked to the broker: %s", reason)
            self._linked(False)

    def _on_message(self, _client: Client, _data: object, message: MQTTMessage) -> None:
        if len(message.payload) <= self._largest:
            self._heard(message.topic, bytes(message.payload))


def _read_password(file: Path | None) -> str | None:
    if file is None:
        return None
    try:
        return read_regular(file, 1000).decode().strip()
    except (OSError, UnicodeDecodeError) as error:
        _logger.warning("the broker is called without a password: %s cannot be read: %s", file, error)
        return None
